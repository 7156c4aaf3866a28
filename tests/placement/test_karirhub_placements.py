"""Karirhub's export of hires names no NIK: who is clear is placed, everybody else waits for a decision."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from apps.intake.booking import outcome_counts, withdraw
from apps.intake.models import Upload
from apps.placement.choices import HireState
from apps.placement.models import KarirhubHire, Placement
from apps.placement.services.matching import confirm_hire, match_again, set_aside, take_up_again
from apps.registry.models import CompanyAlias, Person
from apps.reporting.models import Month
from tests.intake.sheets import person, write_report
from tests.intake.test_booking import told
from tests.placement.karirhub_sheets import HIRES, hire, write_export
from tests.placement.records import make_placement
from tests.placement.test_linking import OPEN, end_of, registered
from tests.registry.records import make_company, make_person

MARCH = date(2023, 3, 1)
BORN = date(1995, 5, 17)
EMAIL = "siti.aminah@contoh.id"

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def baja():
    return make_company("PT Baja Selat Sunda", nib="9000000000011", legal_form="PT", kelurahan_id="36.72.01.1001")


@pytest.fixture
def siti():
    return make_person(
        "Siti Aminah", born=BORN, sex="P", email="Siti.Aminah@contoh.id", kelurahan_id="36.72.01.1001"
    )  # fmt: skip


def last() -> Upload:
    return Upload.objects.latest("pk")


def take(tmp_path, *rows: dict, name: str = "a.xlsx", headings=HIRES) -> dict:
    return told(write_export(tmp_path / name, headings, list(rows)), "--apply")


def waiting(**facts) -> KarirhubHire:
    values = {
        "name": "Siti Aminah", "name_key": "SITI AMINAH", "position": "Operator", "company_name": "PT Baja Selat Sunda",
        "accepted_on": date(2023, 3, 13), "reported_month": MARCH, "posting_month": MARCH,
    }  # fmt: skip
    return KarirhubHire.objects.create(**values | facts)


def test_name_and_email_of_one_person_make_a_placement_that_ends_the_registration(tmp_path, baja, siti):
    seeker = registered(siti)

    answer = take(tmp_path, hire("SITI AMINAH", "PT. BAJA SELAT SUNDA", email=EMAIL))

    assert (answer["kind"], answer["status"], answer["issues"]) == ("karirhub_placements", "applied", [])
    placement = Placement.objects.get()
    assert (placement.person, placement.company, placement.started_on) == (siti, baja, date(2023, 3, 13))
    assert (placement.sex, placement.education_id, placement.position) == ("P", "SMK", "Operator Produksi")
    assert (placement.channel, placement.kind, placement.receiver) == ("karirhub", "AKL", "24")
    assert (placement.occupation.code, placement.posting_month, placement.upload_row) == ("8121", MARCH, 2)
    found = KarirhubHire.objects.get()
    assert (found.state, found.person, found.placement) == (HireState.MATCHED, siti, placement)
    assert end_of(seeker) == ("placed", date(2023, 3, 13), MARCH)


def test_name_and_date_of_birth_do_as_well(tmp_path, baja, siti):
    headings = (*HIRES, "tanggal_lahir")

    take(tmp_path, hire("Siti Aminah", baja.name, tanggal_lahir="17-05-1995"), headings=headings)

    assert Placement.objects.get().person == siti


@pytest.mark.parametrize(
    "changes",
    [{}, {"email": "lain@contoh.id"}, {"email": EMAIL, "nama": "Siti Aminah Putri"},
     {"email": EMAIL, "nama_perusahaan": "PT Entah Apa"}],
    ids=["name alone", "another e-mail", "another name", "unknown company"],
)  # fmt: skip
def test_anything_less_waits(tmp_path, baja, siti, changes):
    take(tmp_path, hire("Siti Aminah", baja.name) | changes)

    assert (KarirhubHire.objects.get().state, Placement.objects.count()) == (HireState.WAITING, 0)


def test_two_persons_who_fit_are_for_staff_to_tell_apart(tmp_path, baja, siti):
    make_person("Siti Aminah", born=date(1999, 1, 1), sex="P", email=EMAIL)

    take(tmp_path, hire("Siti Aminah", baja.name, email=EMAIL))

    assert KarirhubHire.objects.get().state == HireState.WAITING


def test_start_that_the_company_reported_some_days_apart_is_for_staff_to_compare(tmp_path, baja, siti):
    make_placement(siti, baja, started_on=date(2023, 3, 20))

    take(tmp_path, hire("Siti Aminah", baja.name, email=EMAIL))

    assert (KarirhubHire.objects.get().state, Placement.objects.count()) == (HireState.WAITING, 1)


def test_same_hire_under_another_spelling_of_its_company_stands_once(tmp_path, baja):
    answer = take(
        tmp_path, hire("Siti Aminah", "PT Baja Selat Sunda"), hire("SITI AMINAH", "PT. BAJA  SELAT SUNDA,"),
        hire("Siti Aminah", "PT Entah"), hire("Siti Aminah", "PT. ENTAH"),
    )  # fmt: skip

    duplicates = [one["row"] for one in answer["issues"] if one["code"] == "duplicate_in_file"]
    assert (duplicates, KarirhubHire.objects.count()) == ([3, 5], 2)


def test_start_that_the_company_reported_for_the_same_day_is_not_counted_twice(tmp_path, baja, siti):
    reported = make_placement(siti, baja, started_on=date(2023, 3, 13))

    take(tmp_path, hire("Siti Aminah", baja.name, email=EMAIL))

    assert (KarirhubHire.objects.get().placement, Placement.objects.count()) == (reported, 1)


def test_same_export_again_changes_nothing(tmp_path, baja, siti):
    rows = [hire("Siti Aminah", baja.name, email=EMAIL), hire("Tono", baja.name)]
    take(tmp_path, *rows)
    take(tmp_path, *rows, hire("Tini", baja.name), name="b.xlsx")

    assert outcome_counts(last()) == {"created": 1, "changed": 0, "unchanged": 2}
    assert (KarirhubHire.objects.count(), Placement.objects.count()) == (3, 1)


def test_late_export_is_counted_in_the_open_month(tmp_path, baja, siti):
    Month.objects.create(first_day=MARCH, state="signed")

    take(tmp_path, hire("Siti Aminah", baja.name, email=EMAIL))

    placement = Placement.objects.get()
    assert (placement.reported_month, placement.posting_month) == (MARCH, date(2023, 4, 1))


def test_withdrawal_takes_its_placements_back_and_opens_the_registration(tmp_path, baja, siti):
    seeker = registered(siti)
    take(tmp_path, hire("Siti Aminah", baja.name, email=EMAIL), hire("Tono", baja.name))

    done = withdraw(upload=last(), by=None)

    assert (done.removed, done.kept) == (2, ())
    assert (KarirhubHire.objects.count(), Placement.objects.count()) == (0, 0)
    assert end_of(seeker) == OPEN
    assert Person.objects.get() == siti


def test_withdrawal_leaves_a_placement_that_the_company_reported(tmp_path, baja, siti):
    make_placement(siti, baja, started_on=date(2023, 3, 13))
    take(tmp_path, hire("Siti Aminah", baja.name, email=EMAIL))

    withdraw(upload=last(), by=None)

    assert (KarirhubHire.objects.count(), Placement.objects.count()) == (0, 1)


def test_withdrawal_keeps_what_staff_decided(tmp_path, baja, siti, clerk):
    take(tmp_path, hire("Siti Aminah", baja.name))
    confirm_hire(hire=KarirhubHire.objects.get(), person=siti, by=clerk)

    done = withdraw(upload=last(), by=None)

    assert (done.removed, done.kept) == (0, ("Siti Aminah – PT Baja Selat Sunda",))
    assert Placement.objects.count() == 1


def test_word_of_staff_places_the_person_and_remembers_the_company(baja, siti, clerk):
    found = waiting(company_name="Baja Selat Cab. Cilegon", education_id="SMA")

    placement = confirm_hire(hire=found, person=siti, company=baja, by=clerk)

    found.refresh_from_db()
    assert (found.state, found.placement, found.decided_by) == (HireState.MATCHED, placement, clerk)
    assert (placement.company, placement.started_on, placement.channel) == (baja, date(2023, 3, 13), "karirhub")
    assert CompanyAlias.objects.get().company == baja


def test_word_of_staff_may_name_the_start_that_the_company_reported(baja, siti, clerk):
    reported = make_placement(siti, baja, started_on=date(2023, 3, 20))

    assert confirm_hire(hire=waiting(company=baja), person=siti, placement=reported, by=clerk) == reported

    assert Placement.objects.count() == 1


def test_nothing_is_placed_without_a_company_or_an_education(baja, siti, clerk):
    for found in (waiting(education_id="SMA"), waiting(company=baja, position="Satpam")):
        with pytest.raises(ValidationError):
            confirm_hire(hire=found, person=siti, by=clerk)

    assert not Placement.objects.exists()


def test_second_decision_comes_too_late(baja, siti, clerk):
    found = waiting(company=baja, education_id="SMA")
    set_aside(hire=found, reason="Bukan warga kota", by=clerk)

    with pytest.raises(ValidationError):
        confirm_hire(hire=found, person=siti, by=clerk)

    take_up_again(hire=found, by=clerk)
    confirm_hire(hire=found, person=siti, by=clerk)
    assert Placement.objects.count() == 1


def test_setting_aside_asks_a_reason(baja, clerk):
    with pytest.raises(ValidationError):
        set_aside(hire=waiting(company=baja), reason="  ", by=clerk)


def test_those_who_became_clear_are_matched_on_asking(baja, siti, clerk):
    clear = waiting(company_name="PT. Baja Selat Sunda", education_id="SMA", email=EMAIL)
    waiting(company=baja, education_id="SMA", position="Satpam", name="Tono", name_key="TONO")

    assert match_again(by=clerk) == 1

    clear.refresh_from_db()
    assert (clear.state, clear.company, Placement.objects.count()) == (HireState.MATCHED, baja, 1)


def test_report_of_a_start_that_karirhub_told_some_days_apart_is_pointed_out(tmp_path, baja):
    someone = make_person(person(9001)["Nama"], nik=person(9001)["NIK"], born=BORN)
    make_placement(someone, baja, started_on=date(2023, 3, 13), channel="karirhub")
    make_placement(someone, make_company("PT Lain"), started_on=date(2023, 3, 13), channel="karirhub")
    rows = [person(9001, TMT=date(2023, 3, 20)), person(9002)]

    answer = told(write_report(tmp_path / "b.xlsx", rows, nib=baja.nib, company=baja.name))

    assert [(one["row"], one["code"], one["value"]) for one in answer["issues"]] == [
        (7, "told_by_karirhub", "13-03-2023")
    ]


def test_hire_that_waited_while_its_month_was_closed_counts_in_the_next_open_one(baja, siti, head):
    found = waiting(company=baja, education_id="SMA")
    Month.objects.create(first_day=MARCH, state="signed")

    placement = confirm_hire(hire=found, person=siti, by=head)

    assert (placement.reported_month, placement.posting_month) == (MARCH, date(2023, 4, 1))


def test_hire_matched_again_after_its_month_was_closed_counts_in_the_next_open_one(baja, siti, head):
    waiting(company=baja, education_id="SMA", email=EMAIL)
    Month.objects.create(first_day=MARCH, state="signed")

    assert match_again(by=head) == 1

    assert Placement.objects.get().posting_month == KarirhubHire.objects.get().posting_month == date(2023, 4, 1)
