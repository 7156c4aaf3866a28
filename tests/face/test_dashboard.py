"""The first page, as each role finds it on signing in."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from apps.accounts.models import User
from apps.industrial_relations.services import disputes
from apps.intake.models import Upload
from apps.registry.months import months_after
from apps.reporting.models import Month
from apps.training.models import TrainingClass
from disnaker.newest_months import newest_months
from disnaker.roles import ROLES
from disnaker.summaries import DESKS
from tests.conftest import staff_member, take_in
from tests.industrial_relations.records import make_dispute
from tests.placement.records import make_placement, make_vacancy
from tests.placement.seekers import make_seeker
from tests.training.records import make_class, make_trainee

MOST_QUERIES = 20
OFFICE_ROLES = ("Perencanaan", "Kepala Dinas")
ROLE_NAMES = [role.name for role in ROLES]
DESKS_SEEN = {
    "Petugas Penta": ["placement"],
    "Kepala Bidang Penta": ["placement"],
    "Petugas BLK": ["training"],
    "Instruktur BLK": [],
    "Kepala UPT BLK": ["training"],
    "Petugas Hubin": ["industrial_relations"],
    "Mediator Hubin": ["industrial_relations"],
    "Kepala Bidang Hubin": ["industrial_relations"],
    "Perencanaan": ["placement", "training", "industrial_relations"],
    "Kepala Dinas": ["placement", "training", "industrial_relations"],
    "Administrator": [],
}


@pytest.fixture
def two_months(office):
    take_in("companies.csv", "--apply")
    take_in("01 bersih penempatan maret 2023.xlsx", "14 lowongan bersih.xlsx", "18 april penempatan.xlsx", "--apply")


@pytest.fixture
def this_month(office) -> date:
    """Records of this month, the month before, and the same month a year ago, of all three desks."""
    today = timezone.localdate()
    first = today.replace(day=1)
    for month, placed in ((first, 3), (months_after(first, -1), 2), (months_after(first, -12), 1)):
        for _number in range(placed):
            make_placement(month=month)
        make_vacancy(month=month, count_male=placed, count_either=4)
        make_seeker(on=month)
        ended = make_class(starts_on=month, days=1)
        for _number in range(placed):
            make_trainee(ended, sex="P")
        ended.trainees.update(graduated=True)
        TrainingClass.objects.filter(pk=ended.pk).update(state="finished")
        for _number in range(placed):
            make_dispute(filed_on=month)
        disputes.withdraw(dispute=make_dispute(filed_on=month), on=month, reason="Dicabut pemohon", by=None)
    return first


def first_page(client, user):
    client.force_login(user)
    return client.get(reverse("admin:index"))


def told(figures) -> dict[str, list[int]]:
    """The numbers of each line by its key: this month, the month before, a year ago."""
    return {measure.key: [figure.number for figure in numbers] for measure, numbers in figures.lines}


def queries_of(client, user) -> list[str]:
    client.force_login(user)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(reverse("admin:index")).status_code == 200
    return [query["sql"] for query in queries]


@pytest.mark.parametrize("role", ROLE_NAMES)
def test_first_page_asks_no_more_often_for_more_records(role, client, this_month):
    user = staff_member(role)

    few = queries_of(client, user)
    for _number in range(12):
        make_placement()
        make_trainee(make_class(starts_on=timezone.localdate()))
        make_dispute()
    many = queries_of(client, user)

    assert len(many) <= len(few) <= MOST_QUERIES, "\n".join(sql[:160] for sql in few)


def test_first_page_of_a_superuser_keeps_to_the_same_number_of_queries(client, this_month, admin_user):
    queries = queries_of(client, admin_user)

    assert len(queries) <= MOST_QUERIES, "\n".join(sql[:160] for sql in queries)


@pytest.mark.parametrize("role", ROLE_NAMES)
def test_each_role_sees_the_figures_of_its_own_desk_alone(role, client, this_month):
    context = first_page(client, staff_member(role)).context

    assert [figures.shape.desk for figures in context["figures"]] == DESKS_SEEN[role]
    assert bool(context["relations"]) == ("industrial_relations" in DESKS_SEEN[role])


def test_placement_desk_compares_its_month_with_the_last_one_and_with_the_year_before(client, this_month, clerk):
    figures = first_page(client, clerk).context["figures"][0]

    assert figures.months == [this_month, months_after(this_month, -1), months_after(this_month, -12)]
    numbers = told(figures)
    assert numbers["placed"] == [3, 2, 1]
    assert numbers["placed_P"] == [0, 0, 0]
    assert numbers["offered"] == [7, 6, 5]
    assert numbers["offered_E"] == [4, 4, 4]
    assert numbers["registered"] == [1, 1, 1]


def test_training_desk_compares_those_trained_and_those_graduated(client, this_month):
    numbers = told(first_page(client, staff_member("Petugas BLK")).context["figures"][0])

    assert numbers == {"trained": [3, 2, 1], "L": [0, 0, 0], "P": [3, 2, 1], "graduated": [3, 2, 1]}


def test_relations_desk_compares_cases_recorded_closed_and_still_open(client, this_month):
    numbers = told(first_page(client, staff_member("Petugas Hubin")).context["figures"][0])

    assert numbers["registered"] == [4, 3, 2]
    assert numbers["other"] == numbers["closed"] == [1, 1, 1]
    assert numbers["open"] == [6, 3, 1]


@pytest.mark.parametrize("role", ("Petugas Penta", "Petugas BLK", "Petugas Hubin", *OFFICE_ROLES))
def test_figures_and_columns_lead_to_lists_with_as_many_records(role, client, this_month):
    """Places offered are told apart: a vacancy holds several of them."""
    for figures in first_page(client, staff_member(role)).context["figures"]:
        columns = re.findall(r'<a href="([^"]+)" class="chart__link"><title>([^<]+)', figures.chart.svg)
        assert len(columns) == 12
        newest = columns[-1][0].replace("&amp;", "&")
        stacked = sum(told(figures)[key][0] for key in ("placed", "trained", "closed") if key in told(figures))
        assert client.get(newest).context["cl"].result_count == stacked
        for measure, numbers in figures.lines:
            for figure in numbers:
                answer = client.get(figure.url)
                assert answer.status_code == 200, figure.url
                if not measure.key.startswith("offered"):
                    assert answer.context["cl"].result_count == figure.number, (measure.key, figure.url)
                else:
                    assert answer.context["behind"].count <= figure.number


def test_months_are_those_of_the_newest_records_when_nothing_came_for_a_year(two_months):
    assert newest_months(DESKS, date(2026, 11, 24)) == {"placement": date(2023, 4, 1)}
    assert newest_months(DESKS, date(2023, 9, 24)) == {"placement": date(2023, 9, 1)}
    assert newest_months([], date(2023, 9, 24)) == {}


def test_figures_are_those_of_the_newest_month_of_an_office_that_stood_still(client, two_months, clerk):
    figures = first_page(client, clerk).context["figures"][0]

    assert figures.months == [date(2023, 4, 1), date(2023, 3, 1), date(2022, 4, 1)]
    assert told(figures)["placed"] == [26, 25, 0]


def test_empty_office_is_told_its_first_steps(client, head):
    answer = first_page(client, head)

    assert [step.is_done for step in answer.context["steps"]] == [False, False, False]
    assert answer.context["figures"] == []
    assert "Tidak ada yang menunggu Anda hari ini." in answer.content.decode()


@pytest.mark.parametrize("role", ROLE_NAMES)
def test_first_page_of_an_office_without_records_opens_for_every_role(role, client, office):
    assert first_page(client, staff_member(role)).status_code == 200


def test_first_steps_vanish_once_companies_and_reports_are_in(client, clerk, two_months):
    assert first_page(client, clerk).context["steps"] == []


def test_first_steps_lead_only_where_one_may_go(client, office):
    steps = first_page(client, staff_member("Perencanaan")).context["steps"]

    assert [step.url for step in steps][:2] == [None, None]


def test_whoever_has_no_role_is_told_whom_to_ask(client, two_months):
    answer = first_page(client, User.objects.create_user("tamu", is_staff=True))

    context = answer.context
    assert (context["waiting"], context["reports"], context["figures"], context["steps"]) == (None, None, [], [])
    assert "Anda belum mempunyai peran" in answer.content.decode()


def test_uploads_of_another_desk_are_not_counted(client, two_months):
    kinds = {upload.kind for upload in first_page(client, staff_member("Petugas Hubin")).context["waiting"].newest}

    assert Upload.objects.filter(kind="placement_report").exists()
    assert "placement_report" not in kinds


@pytest.mark.parametrize("role", OFFICE_ROLES)
def test_files_wait_for_nobody_who_cannot_put_them_right(role, client, two_months):
    assert first_page(client, staff_member(role)).context["waiting"] is None


def test_absent_worker_is_told_to_whoever_uploads_and_to_the_administrator(client, clerk):
    assert "Beri tahu administrator" in first_page(client, clerk).content.decode()
    assert "sampai sistem dijalankan kembali" in first_page(client, staff_member("Administrator")).content.decode()


def test_head_of_office_is_led_to_the_months_to_sign(client, this_month):
    Month.objects.create(first_day=this_month, state="submitted")

    duties = first_page(client, staff_member("Kepala Dinas")).context["duties"]

    assert (duties[0].number, str(duties[0].label)) == (1, "Bulan yang menunggu tanda tangan")
    assert duties[0].url == reverse("month", args=(f"{this_month:%Y-%m}",))
