from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.placement.admin.vacancy_status import with_status
from apps.placement.choices import MovementKind
from apps.placement.models import Vacancy, VacancyMovement
from apps.placement.services.filling import take_places
from apps.reporting.models import Month
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.records import MARCH, make_vacancy
from tests.registry.records import make_company

ADD = "/admin/placement/vacancy/add/"
LIST = "/admin/placement/vacancy/"


def change(vacancy: Vacancy) -> str:
    return reverse("admin:placement_vacancy_change", args=[vacancy.pk])


def taking(client, vacancy: Vacancy, male: int) -> dict:
    values = form_of(client.get(change(vacancy)))
    return {
        **values,
        "movements-TOTAL_FORMS": int(values["movements-INITIAL_FORMS"]) + 1,
        f"movements-{values['movements-INITIAL_FORMS']}-kind": "filled",
        f"movements-{values['movements-INITIAL_FORMS']}-male": male,
        f"movements-{values['movements-INITIAL_FORMS']}-female": 0,
        f"movements-{values['movements-INITIAL_FORMS']}-either": 0,
        f"movements-{values['movements-INITIAL_FORMS']}-happened_on": "10-03-2023",
    }


def test_status_of_a_list_is_that_of_each_vacancy(office):
    company, today = make_company(), localdate()
    yesterday = today - timedelta(days=1)
    closing = (None, yesterday, today)
    for number in range(12):
        vacancy = make_vacancy(company, position=f"Posisi {number}", closing_date=closing[number % 3], count_either=1)
        if taken := number // 3:
            take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), male=min(taken, 3))
        if number > 8:
            take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), either=1)

    statuses = {vacancy.pk: vacancy.status for vacancy in with_status(Vacancy.objects.all(), today)}

    assert statuses == {vacancy.pk: vacancy.status_on(today) for vacancy in Vacancy.objects.all()}
    assert len(set(statuses.values())) == 4


def test_filter_by_status(client, clerk):
    company = make_company()
    expired = make_vacancy(company, position="Lama", closing_date=date(2023, 3, 2))
    make_vacancy(company, position="Baru")
    client.force_login(clerk)

    assert list(client.get(LIST, {"status": "expired"}).context["cl"].result_list) == [expired]


def test_places_are_filled_by_the_desks_own_rule(client, clerk):
    vacancy = make_vacancy()
    client.force_login(clerk)

    response = client.post(change(vacancy), taking(client, vacancy, 2))

    assert response.status_code == 302
    assert vacancy.remaining == 1
    assert VacancyMovement.objects.get().posting_month == MARCH


def test_more_than_remains_is_refused_with_a_sentence(client, clerk):
    vacancy = make_vacancy()
    client.force_login(clerk)

    response = client.post(change(vacancy), taking(client, vacancy, 4), follow=True)

    assert vacancy.remaining == 3
    assert "error" in [message.level_tag for message in response.context["messages"]]


def test_movement_of_a_signed_month_counts_in_the_next_open_one(client, clerk):
    vacancy = make_vacancy()
    Month.objects.create(first_day=MARCH, state="signed")
    client.force_login(clerk)

    client.post(change(vacancy), taking(client, vacancy, 1))

    assert VacancyMovement.objects.get().posting_month == date(2023, 4, 1)


def test_what_happened_to_places_is_never_rewritten(client, clerk):
    vacancy = make_vacancy()
    movement = take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), male=1)
    client.force_login(clerk)
    values = form_of(client.get(change(vacancy)))

    client.post(
        change(vacancy),
        {**values, "movements-0-id": movement.pk, "movements-0-male": 3, "movements-0-DELETE": "on"},
    )

    movement.refresh_from_db()
    assert movement.male == 1


def test_vacancy_cannot_shrink_below_what_is_taken(client, clerk):
    vacancy = make_vacancy()
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), male=2)
    client.force_login(clerk)
    values = form_of(client.get(change(vacancy)))

    response = client.post(change(vacancy), {**values, "count_male": 1})

    vacancy.refresh_from_db()
    assert response.status_code == 200
    assert vacancy.count_male == 3


@pytest.mark.parametrize("position", ["Operator", "OPERATOR"])
def test_same_position_of_a_report_is_refused_with_a_sentence(client, clerk, position):
    known = make_vacancy()
    client.force_login(clerk)
    management = {"movements-TOTAL_FORMS": 0, "movements-INITIAL_FORMS": 0}

    response = client.post(
        ADD,
        {
            "company": known.company_id,
            "position": position,
            "count_male": 1,
            "count_female": 0,
            "count_either": 0,
            "reported_month": "20-03-2023",
            **management,
        },
    )

    assert "position" in response.context["adminform"].form.errors


def test_vacancy_is_found_by_its_company(client, clerk):
    wanted = make_vacancy(make_company("PT Baja Selat"))
    make_vacancy(make_company("PT Lain"))
    client.force_login(clerk)

    assert list(client.get(LIST, {"q": "selat"}).context["cl"].result_list) == [wanted]


@pytest.mark.parametrize(("male", "day"), [(0, "10-03-2023"), (1, "01-01-2999")])
def test_movement_of_nothing_or_in_the_future_is_refused(client, clerk, male, day):
    vacancy = make_vacancy()
    client.force_login(clerk)
    values = taking(client, vacancy, male) | {"movements-0-happened_on": day}

    response = client.post(change(vacancy), values)

    assert response.status_code == 200
    assert not vacancy.movements.exists()


def test_places_of_a_closed_month_stand_still(client, clerk):
    vacancy = make_vacancy()
    Month.objects.create(first_day=MARCH, state="submitted")
    client.force_login(clerk)
    values = form_of(client.get(change(vacancy)))

    client.post(change(vacancy), {**values, "count_male": 9, "note": "dicek"})

    vacancy.refresh_from_db()
    assert (vacancy.count_male, vacancy.note) == (3, "dicek")


def test_wage_of_a_vacancy_is_hidden_without_the_right(client, office):
    vacancy = make_vacancy(wage="4700000")
    client.force_login(staff_member("Perencanaan"))

    page = client.get(change(vacancy)).content.decode()

    assert "4700000" not in page
    assert "4.700.000" not in page


def vacancy_typed(client, vacancy: Vacancy, **values) -> dict:
    return {**form_of(client.get(change(vacancy))), **values}


def test_all_that_a_report_says_of_a_vacancy_can_be_put_right(client, clerk):
    vacancy = make_vacancy(min_age=18, max_age=30, opening_date=date(2023, 3, 1))
    client.force_login(clerk)

    client.post(change(vacancy), vacancy_typed(client, vacancy, min_age=20, opening_date="02-03-2023"))

    vacancy.refresh_from_db()
    assert (vacancy.min_age, vacancy.opening_date) == (20, date(2023, 3, 2))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"min_age": 40, "max_age": 30}, "max_age"),
        ({"opening_date": "10-04-2023", "closing_date": "01-04-2023"}, "closing_date"),
        ({"reported_month": "01-01-2999"}, "reported_month"),
    ],
)
def test_bounds_that_cross_and_a_month_to_come_are_refused(client, clerk, typed, field):
    vacancy = make_vacancy()
    client.force_login(clerk)

    response = client.post(change(vacancy), vacancy_typed(client, vacancy, **typed))

    assert list(response.context["adminform"].form.errors) == [field]
