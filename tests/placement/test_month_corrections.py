"""A closed month on the pages and in uploads, and what a correction (ralat) may put right in it."""

from datetime import date

import pytest
from django.urls import reverse

from apps.intake.booking import withdraw
from apps.intake.models import Upload
from apps.placement.models import JobSeeker, Placement, Vacancy, VacancyMovement
from apps.placement.services.cards import correct
from apps.placement.services.expiry import expire_vacancies
from apps.placement.services.filling import fill_by_placement
from apps.placement.services.linking import link_placement
from apps.placement.tables.ipk_1 import LabourMarketOverview
from apps.registry.models import EducationLevel
from apps.reporting.models import Month
from apps.reporting.periods import Period
from tests.accounts.test_office_admin import form_of
from tests.conftest import take_in
from tests.intake.sheets import PLACEMENT_HEADINGS, person, vacancy, write_report, write_vacancies
from tests.placement.ipk_records import line
from tests.placement.records import MARCH, make_placement, make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

JANUARY, FEBRUARY, APRIL = (date(2023, month, 1) for month in (1, 2, 4))
HEADINGS = (*PLACEMENT_HEADINGS, "Jenis Antar Kerja")


def overview(period: str):
    return LabourMarketOverview().fill(Period.parse(period))


def change(record) -> str:
    return reverse(f"admin:placement_{record._meta.model_name}_change", args=[record.pk])


def save(client, record, **values):
    return client.post(change(record), form_of(client.get(change(record))) | values)


def march_is(state: str) -> None:
    Month.objects.create(first_day=MARCH, state=state)


def known(serial: int, *, on: date) -> JobSeeker:
    row = person(serial)
    return make_seeker(make_person(row["Nama"], nik=row["NIK"], born=row["Tanggal Lahir"]), on=on)


def received(path) -> Upload:
    take_in(str(path))
    return Upload.objects.latest("pk")


# Uploads


@pytest.mark.usefixtures("companies")
def test_a8_report_that_comes_late_leaves_the_signed_month_and_counts_in_the_next(tmp_path):
    """January is signed; on 20 February a company reports a hire with TMT 25 January."""
    known(9001, on=date(2023, 1, 5))
    Month.objects.create(first_day=JANUARY, state="signed")
    before = overview("2023-01").rows

    rows = [person(9001, TMT=date(2023, 1, 25))]
    take_in(str(write_report(tmp_path / "a.xlsx", rows, month="Januari 2023")), "--apply")

    assert overview("2023-01").rows == before
    assert (line(overview("2023-01"), "3", "sum"), line(overview("2023-02"), "3", "sum")) == ((0,), (1,))
    (note,) = overview("2023-02").notes
    assert "laporan susulan (TMT 25-01-2023)" in note.text


@pytest.mark.parametrize("state", ["submitted", "signed", "revised"])
@pytest.mark.usefixtures("companies")
def test_revised_report_changes_nothing_that_a_closed_month_counts(tmp_path, state):
    take_in(str(write_report(tmp_path / "a.xlsx", [person(9001)], headings=HEADINGS)), "--apply")
    march_is(state)

    other = person(9001, Status="PKWTT", Pendidikan="S1", Jabatan="Mandor", **{"L/P": "P", "Jenis Antar Kerja": "AKAD"})
    take_in(str(write_report(tmp_path / "b.xlsx", [other], headings=HEADINGS)), "--apply")

    placement = Placement.objects.get()
    assert (placement.sex, placement.education_id, placement.contract, placement.kind) == ("L", "SMA", "PKWT", "")
    assert placement.position == "Mandor"


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("signed", "Maret 2023 sudah ditandatangani: 1 baris tidak mengubah angkanya. Mintalah ralat"),
        ("submitted", "Maret 2023 sudah ditutup: 1 baris tidak mengubah angkanya. Buka kembali"),
    ],
)
def test_review_says_which_rows_a_closed_month_does_not_take(client, head, companies, tmp_path, state, told):
    take_in(str(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)])), "--apply")
    march_is(state)
    upload = received(write_report(tmp_path / "b.xlsx", [person(9001, Status="PKWTT"), person(9002), person(9003)]))
    client.force_login(head)

    page = client.get(upload.get_absolute_url()).content.decode()

    assert told in page
    assert "Maret 2023 sudah ditutup: 1 baris baru dihitung pada April 2023 sebagai laporan susulan." in page


def test_review_of_vacancies_says_the_same(client, head, companies, tmp_path):
    take_in(str(write_vacancies(tmp_path / "a.xlsx", [vacancy("Operator", 5, 0)])), "--apply")
    march_is("signed")
    upload = received(write_vacancies(tmp_path / "b.xlsx", [vacancy("Operator", 8, 0), vacancy("Welder", 1, 0)]))
    client.force_login(head)

    page = client.get(upload.get_absolute_url()).content.decode()

    assert "Maret 2023 sudah ditandatangani: 1 baris tidak mengubah angkanya." in page
    assert "1 baris baru dihitung pada April 2023 sebagai laporan susulan." in page


def test_review_says_nothing_of_an_open_month(client, head, companies, tmp_path):
    take_in(str(write_report(tmp_path / "a.xlsx", [person(9001)])), "--apply")
    upload = received(write_report(tmp_path / "b.xlsx", [person(9001, Status="PKWTT"), person(9003)]))
    client.force_login(head)

    assert "sudah ditutup" not in client.get(upload.get_absolute_url()).content.decode()


@pytest.mark.parametrize("state", ["signed", "revised"])
@pytest.mark.usefixtures("companies")
def test_withdrawn_upload_leaves_and_names_what_a_closed_month_counts(tmp_path, state):
    take_in(str(write_report(tmp_path / "a.xlsx", [person(9001)])), "--apply")
    march_is(state)

    done = withdraw(upload=Upload.objects.latest("pk"), by=None)

    assert (done.removed, done.kept) == (0, ("Budi Contoh B – PT Bahari Nusa Banten",))


# Corrections


@pytest.mark.usefixtures("office")
def test_nothing_new_comes_to_a_month_under_correction():
    march_is("revised")

    assert make_seeker(on=date(2023, 3, 6)).posting_month == APRIL
    assert Month.objects.posting_month(MARCH) == APRIL


def test_facts_of_a_placement_are_put_right_and_its_events_stay_in_the_month(client, clerk):
    """Sex and kind, then the day of the start, which ends the registration anew, in the same month."""
    seeker, place = make_seeker(on=date(2023, 3, 1)), make_vacancy(count_either=2)
    placement = make_placement(seeker.person, place.company, started_on=date(2023, 3, 6), vacancy=place)
    fill_by_placement(placement=placement)
    link_placement(placement=placement, by=None)
    march_is("revised")
    client.force_login(clerk)

    assert save(client, placement, sex="P", kind="AKAD", education="S1").status_code == 302
    assert save(client, placement, started_on="08-03-2023").status_code == 302
    assert save(client, placement, card_number="000123/AK-1").status_code == 302

    placement.refresh_from_db()
    seeker.refresh_from_db()
    movement = VacancyMovement.objects.get()
    assert (placement.sex, placement.kind, placement.posting_month) == ("P", "AKAD", MARCH)
    assert (seeker.ended_on, seeker.ended_month) == (date(2023, 3, 8), MARCH)
    assert (movement.female, movement.posting_month) == (1, MARCH)


def test_double_record_taken_away_leaves_the_end_of_the_registration_in_its_month(client, head):
    seeker = make_seeker(on=date(2023, 3, 1))
    double = make_placement(seeker.person, started_on=date(2023, 3, 6))
    link_placement(placement=double, by=None)
    right = make_placement(seeker.person, double.company, started_on=date(2023, 3, 7))
    march_is("revised")
    client.force_login(head)

    client.post(reverse("admin:placement_placement_delete", args=[double.pk]), {"post": "yes"})

    seeker.refresh_from_db()
    assert (seeker.placement, seeker.ended_month) == (right, MARCH)
    assert Placement.objects.get() == right


def test_places_put_right_expire_again_in_the_same_month(client, clerk):
    place = make_vacancy(count_male=10, closing_date=date(2023, 3, 31))
    expire_vacancies(on=APRIL)
    march_is("revised")
    client.force_login(clerk)

    assert save(client, place, count_male="8").status_code == 302

    removed = VacancyMovement.objects.get()
    assert (removed.male, removed.posting_month) == (8, MARCH)


@pytest.mark.usefixtures("companies")
def test_upload_gives_no_expired_place_back_to_a_month_under_correction(tmp_path):
    take_in(str(write_vacancies(tmp_path / "a.xlsx", [vacancy("Operator", 5, 0, **CLOSED)])), "--apply")
    expire_vacancies(on=APRIL)
    march_is("revised")

    take_in(str(write_vacancies(tmp_path / "b.xlsx", [vacancy("Operator", 8, 0, **CLOSED)])), "--apply")

    assert Vacancy.objects.get().count_male == 5
    assert VacancyMovement.objects.get().male == 5


CLOSED = {"Batas Lamaran": date(2023, 3, 31)}


@pytest.mark.usefixtures("office")
def test_registration_of_a_month_under_correction_is_corrected():
    seeker = make_seeker(on=date(2023, 3, 1))
    march_is("revised")

    correct(job_seeker=seeker, on=date(2023, 4, 3), by=None, education=EducationLevel.objects.get(code="S1"))

    seeker.refresh_from_db()
    assert (seeker.education_id, seeker.posting_month) == ("S1", MARCH)
