"""Graduates whom a company reports as placed need not be asked."""

from datetime import date

import pytest
from django.urls import reverse

from apps.accounts.history import history_page
from apps.training.models import Tracer
from apps.training.services.tracing import Answer, answer, schedule_tracers
from disnaker.tracer_placements import find_placements
from tests.conftest import staff_member
from tests.placement.records import make_placement
from tests.registry.records import make_company
from tests.training.records import make_class, make_trainee

JUNE, SEPTEMBER = date(2023, 6, 17), date(2023, 9, 17)


@pytest.fixture
def trainee(office):
    """Of a class from 6 to 17 March 2023."""
    training_class = make_class(days=12)
    trainee = make_trainee(training_class)
    schedule_tracers(training_class)
    return trainee


def place(trainee, started_on: date, company: str = "PT Baja Selat", **facts):
    return make_placement(trainee.person, make_company(company), started_on=started_on, position="Juru Las", **facts)


def told(trainee, month: int) -> tuple:
    tracer = Tracer.objects.get(trainee=trainee, month=month)
    return tracer.state, tracer.company, tracer.started_on, tracer.asked_on, tracer.placement_number


def test_placement_answers_the_tracer_once_it_is_due(trainee):
    placement = place(trainee, date(2023, 5, 2))

    assert find_placements(date(2023, 6, 16)) == 0
    assert find_placements(JUNE) == 1

    assert told(trainee, 3) == ("employed", "PT Baja Selat", date(2023, 5, 2), JUNE, placement.pk)
    assert told(trainee, 6) == ("", "", None, None, None)
    assert find_placements(JUNE) == 0


def test_start_after_three_months_answers_the_six_month_one(trainee):
    place(trainee, date(2023, 6, 18))

    assert find_placements(SEPTEMBER) == 1

    assert told(trainee, 3)[0] == ""
    assert told(trainee, 6)[0] == "employed"


@pytest.mark.parametrize(
    ("started_on", "found"), [(date(2023, 3, 6), 0), (date(2023, 3, 7), 1), (JUNE, 1), (date(2023, 6, 18), 0)]
)
def test_work_begun_after_the_first_day_of_the_class_and_by_the_day_counts(trainee, started_on, found):
    place(trainee, started_on)

    assert find_placements(JUNE) == found


def test_newest_work_is_the_one_told(trainee):
    place(trainee, date(2023, 4, 3), "PT Lama")
    place(trainee, date(2023, 6, 1), "PT Baru")

    find_placements(JUNE)

    assert told(trainee, 3)[1] == "PT Baru"


def test_placement_reported_late_still_answers(trainee):
    assert find_placements(SEPTEMBER) == 0
    place(trainee, date(2023, 5, 2))

    assert find_placements(date(2023, 10, 1)) == 2
    assert told(trainee, 3)[3] == date(2023, 10, 1)


def test_what_somebody_answered_stands(trainee):
    tracer = Tracer.objects.get(trainee=trainee, month=3)
    answer(tracer=tracer, given=Answer("studying", JUNE))
    place(trainee, date(2023, 5, 2))

    assert find_placements(JUNE) == 0
    assert told(trainee, 3)[0] == "studying"


def test_placement_of_somebody_else_tells_nothing(trainee):
    place(make_trainee(trainee.training_class), date(2023, 5, 2))

    assert find_placements(JUNE) == 0


def test_placement_that_was_withdrawn_puts_the_graduate_back_on_the_list(trainee):
    placement = place(trainee, date(2023, 5, 2))
    find_placements(JUNE)
    placement.delete()

    assert find_placements(date(2023, 6, 18)) == 0
    assert told(trainee, 3) == ("", "", None, None, None)


def test_history_says_that_a_background_task_wrote_it(trainee):
    place(trainee, date(2023, 5, 2))
    find_placements(JUNE)

    newest = history_page(Tracer.objects.get(trainee=trainee, month=3)).entries[0]

    assert newest.who == "" and newest.changes


def test_page_leads_to_the_placement_for_those_who_may_view_it(client, trainee):
    placement = place(trainee, date(2023, 5, 2))
    find_placements(JUNE)
    url = reverse("admin:placement_placement_change", args=[placement.pk])
    page = Tracer.objects.get(trainee=trainee, month=3).get_absolute_url()

    client.force_login(staff_member("Perencanaan"))
    assert url in client.get(page).content.decode()
    client.force_login(staff_member("Petugas BLK"))
    assert url not in client.get(page).content.decode()
