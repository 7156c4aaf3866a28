from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from apps.accounts.models import User
from apps.intake.models import Upload
from disnaker.dashboard import dashboard, figures, first_steps, month_before, newest_month
from tests.conftest import staff_member, take_in
from tests.training.records import make_class, make_trainee

MOST_QUERIES = 15  # of the whole page: session, user, rights and notices are five of them


@pytest.fixture
def two_months(office):
    take_in("companies.csv", "--apply")
    take_in("01 bersih penempatan maret 2023.xlsx", "14 lowongan bersih.xlsx", "18 april penempatan.xlsx", "--apply")


def test_first_page_asks_the_database_a_bounded_number_of_times(clerk, two_months, client):
    client.force_login(clerk)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        answer = client.get(reverse("admin:index"))

    assert answer.status_code == 200
    assert len(queries) <= MOST_QUERIES, [query["sql"][:120] for query in queries]


def test_months_are_those_of_the_newest_records_when_nothing_came_for_a_year(two_months):
    assert newest_month(date(2026, 11, 24)) == date(2023, 4, 1)
    assert newest_month(date(2023, 9, 24)) == date(2023, 9, 1)


def test_figures_compare_the_month_with_the_last_one_and_with_the_year_before(two_months):
    compared = figures(date(2023, 4, 1)).compared

    assert [month.month for month in compared] == [date(2023, 4, 1), date(2023, 3, 1), date(2022, 4, 1)]
    assert [month.placed for month in compared] == [26, 25, 0]
    assert [month.placed_male + month.placed_female for month in compared] == [26, 25, 0]


def test_empty_office_is_told_its_first_steps(head):
    context = dashboard(head)

    assert [step.is_done for step in context["steps"]] == [False, False, False]
    assert context["figures"] is None


def test_first_steps_vanish_once_companies_and_reports_are_in():
    assert first_steps(has_companies=True, has_records=True, may_upload=True) == []


def test_first_steps_lead_only_where_one_may_go(office):
    planning = staff_member("Perencanaan")

    assert [step.url for step in dashboard(planning)["steps"]][:2] == [None, None]


def test_whoever_may_not_see_figures_gets_none(two_months):
    nobody = User.objects.create_user("tamu", is_staff=True)

    context = dashboard(nobody)

    assert (context["waiting"], context["reports"], context["figures"], context["steps"]) == (None, None, None, [])


def test_uploads_of_another_desk_are_not_counted(two_months):
    hubin = User.objects.create_user("hubin", is_staff=True, desk="industrial_relations")
    hubin.groups.add(Group.objects.get(name="Petugas Hubin"))

    kinds = {upload.kind for upload in dashboard(hubin)["waiting"].newest}

    assert Upload.objects.filter(kind="placement_report").exists()
    assert "placement_report" not in kinds


def test_absent_worker_is_told_to_whoever_uploads(clerk, client):
    client.force_login(clerk)

    assert not client.get(reverse("admin:index")).context["worker_is_alive"]


@pytest.mark.parametrize(("back", "expected"), ((0, date(2023, 3, 1)), (3, date(2022, 12, 1)), (12, date(2022, 3, 1))))
def test_months_are_counted_back_over_the_turn_of_the_year(back, expected):
    assert month_before(date(2023, 3, 17), back) == expected


def test_first_page_of_the_training_desk_shows_its_classes_and_how_far_the_year_is(client, office):
    today = timezone.localdate()
    running = make_class(starts_on=today, days=3)
    make_trainee(running)
    client.force_login(staff_member("Petugas BLK"))

    with CaptureQueriesContext(connection) as queries:
        page = client.get(reverse("admin:index")).content.decode()

    assert str(running) in page
    assert "hari ini" in page
    assert len(queries) <= MOST_QUERIES, [query["sql"][:120] for query in queries]
