"""Booking once, revising, withdrawing."""

import json
from datetime import UTC, date, datetime

import pytest
from django.db import connection

from apps.intake.booking import CannotApply, book, outcome_counts, start_applying, withdraw
from apps.intake.kinds import resource_class
from apps.intake.models import BookedRow, SheetProfile, Upload
from apps.intake.receiving import already_uploaded
from apps.placement.models import Placement, Vacancy
from apps.registry.models import Person
from tests.conftest import take_in
from tests.intake.sheets import person, vacancy, write_report, write_vacancies

pytestmark = pytest.mark.usefixtures("companies")


def told(*arguments) -> dict:
    return json.loads(take_in(*map(str, arguments), "--json"))


def last() -> Upload:
    return Upload.objects.latest("pk")


def test_every_row_read_is_created_changed_unchanged_or_rejected(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002), person(9003)]), "--apply")
    rows = [person(9001), person(9002, Jabatan="Mandor"), person(9004), person(9005, **{"L/P": "?"})]
    told(write_report(tmp_path / "b.xlsx", rows), "--apply")

    upload = last()

    counts = outcome_counts(upload)
    assert counts == {"created": 1, "changed": 1, "unchanged": 1}
    assert sum(counts.values()) + upload.rows_rejected == upload.rows_read == 4


def test_content_saved_anew_brings_nothing_new(tmp_path):
    rows = [person(9001), person(9002)]
    told(write_report(tmp_path / "a.xlsx", rows), "--apply")
    told(write_report(tmp_path / "b.xlsx", rows, title="LAPORAN PENEMPATAN"), "--apply")

    assert Placement.objects.count() == 2
    assert outcome_counts(last()) == {"created": 0, "changed": 0, "unchanged": 2}


def test_record_knows_its_upload_and_row(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)]), "--apply")

    placement = Placement.objects.get(person__nik=person(9002)["NIK"])

    assert (placement.upload, placement.upload_row) == (last(), 8)


def test_report_never_overwrites_what_the_office_knows_of_a_person(tmp_path):
    Person.objects.create(nik=person(9001)["NIK"], name="Budi Contoh B", sex="L", phone="0811", education_id="S1")
    told(write_report(tmp_path / "a.xlsx", [person(9001)]), "--apply")

    known = Person.objects.get(nik=person(9001)["NIK"])

    assert (known.phone, known.education_id, known.birth_date) == ("0811", "S1", date(1995, 5, 17))


def test_known_nik_under_quite_another_name_is_pointed_out(tmp_path):
    Person.objects.create(nik=person(9001)["NIK"], name="Siti Rahmawati", sex="P")

    issues = told(write_report(tmp_path / "a.xlsx", [person(9001)]))["issues"]

    assert ("name_differs", "warning") in {(issue["code"], issue["severity"]) for issue in issues}


def test_nik_that_excel_cut_is_taken_when_the_register_holds_it_under_that_name(tmp_path):
    nik = "3672051705959010"
    Person.objects.create(nik=nik, name="Budi Contoh", sex="L")
    rows = [person(9001, NIK=int(nik), Nama="BUDI CONTOH"), person(9002, NIK=3672051705959020, Nama="Budi Contoh")]

    answer = told(write_report(tmp_path / "a.xlsx", rows), "--apply")

    assert answer["rows"] == {"read": 2, "accepted": 1, "rejected": 1}
    assert Placement.objects.get().person.nik == nik
    assert {(issue["row"], issue["code"]) for issue in answer["issues"]} == {(8, "nik_mangled")}


def test_nik_that_excel_cut_is_judged_by_the_name_of_each_row(tmp_path):
    nik = "3672051705959010"
    Person.objects.create(nik=nik, name="Budi Contoh", sex="L")
    other = person(9001, NIK=int(nik), Nama="Joko Lain", TMT=date(2023, 3, 9))
    rows = [other, person(9001, NIK=int(nik), Nama="Budi Contoh"), {**other, "TMT": date(2023, 3, 10)}]

    answer = told(write_report(tmp_path / "a.xlsx", rows))

    assert [(issue["row"], issue["code"]) for issue in answer["issues"]] == [(7, "nik_mangled"), (9, "nik_mangled")]


def test_revised_report_names_what_it_no_longer_holds_and_deletes_nothing(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)]), "--apply")
    told(write_report(tmp_path / "b.xlsx", [person(9001), person(9003)]))
    revision = last()
    resource = resource_class(revision.kind)()

    comparison = resource.compare(revision)
    told(tmp_path / "b.xlsx", "--apply")

    assert (comparison.new, comparison.changed, comparison.unchanged, comparison.gone) == (1, 0, 1, 1)
    assert revision.revises is not None
    assert Placement.objects.count() == 3


def test_rows_gone_are_removed_at_the_word_of_staff(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)]), "--apply")
    told(write_report(tmp_path / "b.xlsx", [person(9001)]), "--apply")

    assert [placement.person.nik for placement in resource_class("placement_report")().gone(last())] == [
        person(9002)["NIK"]
    ]
    resource_class("placement_report")().withdraw_gone(last())

    assert list(Placement.objects.values_list("person__nik", flat=True)) == [person(9001)["NIK"]]


def test_withdrawal_takes_back_what_the_upload_made_and_changed(tmp_path, head):
    told(write_report(tmp_path / "a.xlsx", [person(9001)]), "--apply")
    told(write_report(tmp_path / "b.xlsx", [person(9001, Jabatan="Mandor"), person(9002)]), "--apply")

    done = withdraw(upload=last(), by=head)

    assert (done.removed, done.restored, done.kept) == (1, 1, ())
    assert list(Placement.objects.values_list("person__nik", "position")) == [(person(9001)["NIK"], "Operator")]
    assert not Person.objects.filter(nik=person(9002)["NIK"]).exists()


@pytest.mark.django_db(transaction=True)
def test_withdrawal_keeps_and_names_what_a_person_changed_since(tmp_path, head):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)]), "--apply")
    touched = Placement.objects.get(person__nik=person(9001)["NIK"])
    touched.note = "dicek petugas"
    touched.save()

    done = withdraw(upload=last(), by=head)

    assert done.removed == 1
    assert done.kept == (str(touched),)
    assert Placement.objects.get() == touched


def test_withdrawn_file_can_be_uploaded_again(tmp_path, head):
    path = write_report(tmp_path / "a.xlsx", [person(9001)])
    told(path, "--apply")
    withdraw(upload=last(), by=head)

    assert told(path, "--apply")["status"] == "applied"
    assert Placement.objects.count() == 1


def test_all_or_nothing_books_nothing_while_a_row_is_wrong(tmp_path, head):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002, Nama="")]))

    with pytest.raises(CannotApply):
        start_applying(upload=last(), by=head, all_or_nothing=True)

    assert last().state == "needs_attention"


def test_nil_report_counts_as_reported_and_books_nothing(tmp_path):
    told("12 nihil maret.xlsx", "--apply")

    assert (last().state, last().is_nil, BookedRow.objects.filter(upload=last()).count()) == ("applied", True, 0)


def test_vacancies_alike_are_both_kept_and_counts_are_revised(tmp_path):
    rows = [vacancy("Operator", 2, 1), vacancy("Operator", 2, 1), vacancy("Welder", 1, 0)]
    told(write_vacancies(tmp_path / "a.xlsx", rows), "--apply")
    told(write_vacancies(tmp_path / "b.xlsx", [*rows[:2], vacancy("Welder", 5, 0)]), "--apply")

    assert outcome_counts(last()) == {"created": 0, "changed": 1, "unchanged": 2}
    assert sorted(Vacancy.objects.values_list("position", "count_male", "count_female")) == [
        ("Operator", 2, 1), ("Operator", 2, 1), ("Welder", 5, 0),
    ]  # fmt: skip


def test_headings_of_the_sender_are_remembered_at_booking(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001)]), "--apply")

    mapping = SheetProfile.objects.get(company=last().company, kind="placement_report").mapping

    assert mapping["tmt"] == "start_date"


def test_staging_that_a_crash_emptied_is_filled_again_from_the_file(tmp_path, head):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)]))
    claimed = start_applying(upload=last(), by=head)
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE placement_stagedplacement")

    booked = book(claimed)

    assert (booked.state, booked.applied_by) == ("applied", head)
    assert Placement.objects.count() == 2


def test_report_read_beside_another_of_its_month_revises_the_one_booked_first(tmp_path, head):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)]))
    first = last()
    told(write_report(tmp_path / "b.xlsx", [person(9001)]))
    second = last()

    book(start_applying(upload=first, by=head))
    booked = book(start_applying(upload=second, by=head))

    assert booked.revises == first


@pytest.mark.django_db(transaction=True)
def test_withdrawal_keeps_a_person_whom_staff_corrected_since(tmp_path, head):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)]), "--apply")
    corrected = Person.objects.get(nik=person(9001)["NIK"])
    corrected.phone = "08129000001"
    corrected.save()

    withdraw(upload=last(), by=head)

    assert list(Person.objects.filter(upload_number=last().pk)) == [corrected]


@pytest.mark.django_db(transaction=True)
def test_withdrawal_that_keeps_many_asks_no_more_of_the_database(tmp_path, head, django_assert_max_num_queries):
    told(write_report(tmp_path / "a.xlsx", [person(9000 + n) for n in range(30)]), "--apply")
    Placement.objects.update(note="dicek petugas")

    with django_assert_max_num_queries(25):
        done = withdraw(upload=last(), by=head)

    assert len(done.kept) == 30


def test_day_of_an_earlier_upload_is_that_of_the_office(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001)]))
    upload = last()
    upload.uploaded_at = datetime(2023, 3, 31, 18, 30, tzinfo=UTC)  # half past one on the first of April

    assert "01-04-2023" in already_uploaded(upload)["message"]
