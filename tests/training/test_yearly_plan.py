"""The yearly plan: A17, its list, and a year that begins with a copy of another."""

from dataclasses import astuple
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.registry.choices import Fund
from apps.registry.models import Person
from apps.training.choices import ClassState, LeaveReason
from apps.training.models import Trainee, TrainingClass, YearlyPlan
from apps.training.services.copying_plan import copy_plan
from apps.training.services.plan_progress import packages_outside_plan, plan_progress
from tests.conftest import staff_member
from tests.registry.records import nik
from tests.training.records import make_class, make_programme, make_trainee

LIST, ADD, COPY = (f"/admin/training/yearlyplan/{page}" for page in ("", "add/", "copy/"))
KINDS = (
    "Menjahit", "Engine Tune Up Sepeda Motor Injeksi", "Instalasi Otomasi Listrik Industri", "Drafter CAD",
    "Public Speaking", "Engine Tune Up Mobil", "Las SMAW 4G", "Perawatan AC", "Practical Office Advance",
    "Operator Forklift", "Security", "Operator Excavator", "Operator Scaffolding",
    "Tenaga Kerja Bangunan Tingkat Tinggi", "Tata Boga", "Desain Grafis", "Listrik Bangunan Sederhana",
    "Tata Rias Pengantin", "K3 Umum", "P3TIK",
)  # fmt: skip
JULY_26 = date(2023, 7, 26)

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas BLK")


def make_plan(programme=None, **facts) -> YearlyPlan:
    values = {"year": 2023, "fund": Fund.CITY, "packages": 1, "quota": 20, "hours": 80, **facts}
    return YearlyPlan.objects.create(programme=programme or make_programme(), **values)


def fill_class(training_class: TrainingClass, people: int) -> None:
    """So many participants at once."""
    persons = Person.objects.bulk_create(
        Person(nik=nik(_born()), name="Contoh Peserta", sex="L") for _number in range(people)
    )
    Trainee.objects.bulk_create(
        Trainee(training_class=training_class, person=person, sex="L", joined_on=training_class.starts_on)
        for person in persons
    )


_days = iter(date(1990, 1, 1) + timedelta(days=number) for number in range(10_000))


def _born() -> date:
    """Another day for each, since the serials of invented persons are few."""
    return next(_days)


def ended_class(name: str, last_day: date, people: int, **facts) -> TrainingClass:
    training_class = make_class(
        make_programme(name), starts_on=last_day - timedelta(days=9), state=ClassState.FINISHED, quota=60, **facts
    )
    fill_class(training_class, people)
    return training_class


@pytest.fixture
def plan_of_2023(office) -> None:
    """20 kinds for 980 people; 7 kinds with 292 people by 26 July, 16 kinds with 714 people in the whole year."""
    for name in KINDS:
        make_plan(make_programme(name), packages=2, quota=49, budget=500_000_000)
    for name, people in zip(KINDS[:7], (42, 42, 42, 42, 42, 41, 41), strict=True):
        ended_class(name, JULY_26, people, spent=Decimal("100000000.50"))
    for name, people in zip(KINDS[7:16], (47, 47, 47, 47, 47, 47, 47, 47, 46), strict=True):
        ended_class(name, date(2023, 11, 30), people)
    cancelled = {"state": ClassState.CANCELLED, "cancel_reason": "Instruktur sakit"}
    fill_class(make_class(make_programme(KINDS[16]), starts_on=date(2023, 5, 1), **cancelled), 5)


@pytest.mark.usefixtures("plan_of_2023")
def test_a17_progress_of_the_plan_of_2023():
    whole = plan_progress(2023)

    assert (whole.kinds_planned, whole.kinds_realised, whole.kinds_percent) == (20, 16, Decimal("80.00"))
    assert (whole.quota, whole.trained, whole.trained_percent) == (980, 714, Decimal("72.86"))
    assert (whole.packages_planned, whole.packages_realised) == (40, 16)
    assert (whole.budget, whole.spent) == (Decimal(10_000_000_000), Decimal("700000003.50"))


@pytest.mark.usefixtures("plan_of_2023")
def test_a17_progress_until_26_july():
    half = plan_progress(2023, until=JULY_26)

    assert (half.kinds_realised, half.trained, half.trained_percent) == (7, 292, Decimal("29.80"))
    assert plan_progress(2023, until=date(2023, 7, 25)).trained == 0


@pytest.mark.usefixtures("plan_of_2023")
def test_second_package_of_a_kind_is_no_further_kind():
    ended_class(KINDS[0], date(2023, 12, 10), 0)

    progress = plan_progress(2023)

    assert (progress.kinds_realised, progress.packages_realised) == (16, 17)


def test_year_without_a_plan_has_no_percentages():
    progress = plan_progress(2031)

    assert astuple(progress) == (0, 0, 0, 0, 0, 0, 0, 0)
    assert (progress.kinds_percent, progress.trained_percent, progress.spent_percent) == (None, None, None)


def test_whoever_left_is_not_counted():
    training_class = make_class(make_programme(), state=ClassState.RUNNING)
    stayed, left = make_trainee(training_class), make_trainee(training_class)
    left.left_on, left.leave_reason = date(2023, 3, 8), LeaveReason.WORKING
    left.save()
    training_class.state = ClassState.FINISHED
    training_class.save()

    assert plan_progress(2023).trained == 1
    assert stayed.left_on is None


def test_list_shows_each_line_with_what_came_of_it(client, clerk):
    las = make_programme()
    make_plan(las, packages=2, quota=40, budget=Decimal("125000000.50"))
    make_plan(las, fund=Fund.NATIONAL, quota=16)
    for people, fund in ((18, Fund.CITY), (11, Fund.CITY), (16, Fund.NATIONAL)):
        ended_class("Las SMAW 4G", date(2023, 6, 1), people, fund=fund)
    client.force_login(clerk)

    response = client.get(LIST)

    lines = {line.fund: line for line in response.context["cl"].result_list}
    assert (lines[Fund.CITY].packages_realised, lines[Fund.CITY].trained) == (2, 29)
    assert (lines[Fund.NATIONAL].packages_realised, lines[Fund.NATIONAL].trained) == (1, 16)
    page = response.content.decode()
    assert '<td class="num field-percent">72,50</td>' in page
    assert "Rp125.000.000,50" in page


@pytest.mark.usefixtures("plan_of_2023")
def test_head_of_the_list_tells_how_far_the_year_is(client, clerk):
    make_plan(year=2022)
    client.force_login(clerk)

    page = client.get(LIST).content.decode()

    assert "16 dari 20" in page
    assert "80,00 %" in page
    assert "714 dari 980" in page
    assert "72,86 %" in page
    assert "Rp700.000.003,50" in page


def test_list_opens_at_the_newest_year_and_shows_others_when_asked(client, clerk):
    for year in (2022, 2023, 2024):
        make_plan(year=year)
    client.force_login(clerk)

    def years(**asked) -> set[int]:
        return {line.year for line in client.get(LIST, asked).context["cl"].result_list}

    assert years() == {2024}
    assert years(year__exact="2022") == {2022}
    assert years(year__exact="2019") == set()
    assert years(year__exact="all") == {2022, 2023, 2024}
    assert "progress" not in client.get(LIST, {"year__exact": "all"}).context


def test_class_that_no_line_plans_is_told(client, clerk):
    make_plan(make_programme("Las SMAW 4G"))
    ended_class("Las SMAW 4G", date(2023, 6, 1), 1)
    ended_class("Las SMAW 4G", date(2023, 6, 1), 1, fund=Fund.NATIONAL)
    ended_class("Tata Boga", date(2023, 6, 1), 1)
    client.force_login(clerk)

    assert packages_outside_plan(2023) == 2
    assert "2 kelas yang selesai tidak tercantum dalam rencana ini" in client.get(LIST).content.decode()


def test_queries_of_the_list_do_not_grow_with_its_lines(client, clerk):
    client.force_login(clerk)
    counts = []
    for names in (KINDS[:2], KINDS[2:]):
        for name in names:
            make_plan(make_programme(name))
            ended_class(name, date(2023, 6, 1), 1)
        client.get(LIST)
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def typed(**values) -> dict:
    return {"year": 2023, "programme": make_programme().pk, "fund": Fund.CITY, "packages": 2, "quota": 40, **values}


def test_line_takes_the_hours_of_its_programme_and_an_amount_as_it_is_written(client, clerk):
    client.force_login(clerk)

    client.post(ADD, typed(budget="125.000.000,50"))

    line = YearlyPlan.objects.get()
    assert (line.hours, line.budget) == (80, Decimal("125000000.50"))


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"budget": "4.70.000"}, "jumlah rupiah"),
        ({"quota": 1}, "Jumlah peserta kurang dari jumlah paket."),
        ({"packages": 0}, "Nilai ini paling kecil 1"),
        ({"year": 1999}, "Nilai ini paling kecil 2000"),
        ({"fund": Fund.NATIONAL}, "Program ini sudah ada"),
    ],
)
def test_what_cannot_be_planned_is_refused_with_a_sentence(client, clerk, wrong, sentence):
    make_plan(fund=Fund.NATIONAL)
    client.force_login(clerk)

    response = client.post(ADD, typed(**{"budget": "1.000.000", **wrong}))

    assert YearlyPlan.objects.count() == 1
    assert sentence in response.content.decode()


def test_plan_is_copied_where_the_new_year_lacks_it(client, clerk):
    make_plan(make_programme("Las SMAW 4G"), packages=3, quota=60, budget=90_000_000, note="Usulan kelurahan")
    make_plan(make_programme("Tata Boga"))
    make_plan(make_programme("Las Karbit", is_offered=False))
    make_plan(make_programme("Tata Boga"), year=2024, quota=33)
    client.force_login(clerk)

    response = client.post(COPY, {"from_year": "2023", "to_year": "2024"}, follow=True)

    copied = YearlyPlan.objects.get(year=2024, programme__name="Las SMAW 4G")
    assert (copied.packages, copied.quota, copied.hours, copied.budget, copied.note) == (3, 60, 80, 90_000_000, "")
    assert YearlyPlan.objects.get(year=2024, programme__name="Tata Boga").quota == 33
    assert not YearlyPlan.objects.filter(year=2024, programme__name="Las Karbit").exists()
    page = response.content.decode()
    assert "1 baris disalin ke rencana 2024." in page
    assert "1 baris sudah ada dan tidak diubah." in page
    assert "1 baris dilewati" in page


def test_copying_twice_adds_nothing():
    make_plan()
    copy_plan(from_year=2023, to_year=2024)

    assert copy_plan(from_year=2023, to_year=2024) == (0, 1, 0)
    assert YearlyPlan.objects.filter(year=2024).count() == 1


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"from_year": "2023", "to_year": "2023"}, "Pilih tahun yang berbeda."),
        ({"from_year": "2021", "to_year": "2024"}, "2021"),
        ({"from_year": "2023", "to_year": "99"}, "Nilai ini paling kecil 2000"),
    ],
)
def test_years_that_cannot_be_copied_are_refused(client, clerk, asked, sentence):
    make_plan()
    client.force_login(clerk)

    response = client.post(COPY, asked)

    assert YearlyPlan.objects.count() == 1
    assert sentence in response.content.decode()


def test_year_whose_lines_went_away_meanwhile_is_refused():
    with pytest.raises(ValidationError, match="Tidak ada rencana"):
        copy_plan(from_year=2023, to_year=2024)


def test_looking_copies_nothing(client, clerk):
    make_plan()
    client.force_login(clerk)

    assert client.get(COPY, {"from_year": "2023", "to_year": "2024"}).status_code == 200
    assert YearlyPlan.objects.count() == 1


@pytest.mark.parametrize("url", [LIST, COPY])
def test_empty_plan_says_how_to_begin(client, clerk, url):
    client.force_login(clerk)

    assert "satu per satu" in client.get(url).content.decode().partition('class="card empty"')[2]


def test_the_planning_section_reads_the_plan_and_copies_none(client):
    make_plan()
    client.force_login(staff_member("Perencanaan"))

    assert client.get(LIST).status_code == 200
    assert client.get(COPY).status_code == 403
    assert client.post(COPY, {"from_year": "2023", "to_year": "2024"}).status_code == 403
    assert COPY not in client.get(LIST).content.decode()
