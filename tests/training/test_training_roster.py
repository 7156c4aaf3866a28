"""Lists of participants: seats, marks, results, and taking a list back."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.intake.booking import CannotApply, book, outcome_counts, start_applying, withdraw
from apps.intake.checking import check
from apps.intake.kinds import resource_class
from apps.intake.models import Upload
from apps.registry.models import Person
from apps.training.choices import ClassState, SelectionResult
from apps.training.models import Applicant, Attendance, Certificate, Trainee
from apps.training.services.enrolling import enrol
from tests.intake.test_booking import told
from tests.registry.records import make_person
from tests.training.records import make_class, make_programme, make_trainee
from tests.training.sheets import MARK_HEADINGS, ROSTER_HEADINGS, row_of, write_roster

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def las(office):
    """Las SMAW 4G, batch II of 2023: 20 places."""
    return make_class(make_programme("Las SMAW 4G"), batch=2, state=ClassState.SELECTION)


def last() -> Upload:
    return Upload.objects.latest("pk")


def codes(answer: dict) -> list[tuple]:
    return [(issue["row"], issue["column"], issue["code"]) for issue in answer["issues"]]


def marked(serial: int, theory, practice, final, result: str = "", **changes) -> dict:
    return row_of(
        serial,
        **{"Nilai Teori": theory, "Nilai Praktek": practice, "Nilai Akhir": final, "Kelulusan": result},
        **changes,
    )


def test_list_takes_the_seats_and_freezes_what_the_figures_count(tmp_path, las):
    rows = [row_of(1, **{"Kondisi Fisik": "Tuna Rungu"}), row_of(2, Kelurahan="Kab. Serang", Pendidikan="")]

    headings = (*ROSTER_HEADINGS, "Kondisi Fisik")
    answer = told(write_roster(tmp_path / "a.xlsx", rows, headings=headings), "--apply")

    assert (answer["kind"], answer["status"], answer["file_issues"]) == ("training_roster", "applied", [])
    assert codes(answer) == []
    first, second = Trainee.objects.order_by("upload_row")
    assert (first.training_class, first.joined_on, first.upload_row) == (las, date(2023, 3, 6), 9)
    assert (first.sex, first.education_id, first.is_disabled, first.district.name) == ("L", "SMK", True, "Purwakarta")
    assert (second.education, second.is_disabled, second.district) == (None, False, None)
    assert (first.theory, first.graduated, first.left_on) == (None, None, None)
    las.refresh_from_db()
    assert las.state == ClassState.SELECTION


def test_list_and_page_freeze_the_same_facts(tmp_path, las):
    told(write_roster(tmp_path / "a.xlsx", [row_of(1)]), "--apply")
    by_list = Trainee.objects.get()
    other = make_class(make_programme("Menjahit"))
    by_page = enrol(training_class=other, person=by_list.person, joined_on=other.starts_on)

    frozen = ["joined_on", "sex", "education", "district", "is_disabled", "theory", "graduated", "leave_reason"]
    values = Trainee.objects.values(*frozen)
    assert values.get(pk=by_list.pk) == values.get(pk=by_page.pk)


def test_what_the_register_knows_of_a_person_is_counted(tmp_path, las):
    make_person("Budi Contoh Ab", nik=row_of(1)["NIK"], sex="P", disability="sensory")

    answer = told(write_roster(tmp_path / "a.xlsx", [row_of(1)]), "--apply")

    assert codes(answer) == []
    trainee = Trainee.objects.get()
    assert (trainee.sex, trainee.is_disabled, trainee.education_id) == ("P", True, "SMK")


def test_rows_beyond_the_places_are_refused_in_the_order_of_the_sheet(tmp_path, las):
    for _ in range(15):
        make_trainee(las)
    gone = las.trainees.first()
    gone.left_on, gone.leave_reason = date(2023, 3, 8), "working"
    gone.save()
    known = las.trainees.last().person
    rows = [*(row_of(serial) for serial in range(1, 8)), row_of(8, NIK=known.nik, **{"Nama Peserta": known.name})]
    rows[7]["Tempat/Tgl Lahir"] = "Cilegon, 01-01-1990"

    answer = told(write_roster(tmp_path / "a.xlsx", rows), "--apply")

    assert answer["rows"] == {"read": 8, "accepted": 7, "rejected": 1}
    assert codes(answer) == [(15, "nik", "places_full")]
    message = answer["issues"][0]["message"]
    assert "20" in message and "sisa 6" in message
    assert las.trainees.staying().count() == 20


def test_places_taken_since_the_file_was_read_are_not_given_twice(tmp_path, las):
    told(write_roster(tmp_path / "a.xlsx", [row_of(serial) for serial in range(1, 21)]))
    make_trainee(las)

    with pytest.raises(CannotApply, match="20"):
        book(start_applying(upload=last(), by=None))

    assert las.trainees.count() == 1


def test_marks_and_results_follow_for_a_class_that_has_ended(tmp_path, las):
    told(write_roster(tmp_path / "a.xlsx", [row_of(1), row_of(2), row_of(3)]), "--apply")
    las.state = ClassState.FINISHED
    las.save()
    rows = [
        marked(1, "82,5", 85, "83.75", "Lulus"), marked(2, 40, 55, 47.5, "TL"), marked(3, 70, "", "", "mungkin"),
        marked(4, 90, 90, 90, "L"),
    ]  # fmt: skip

    path = write_roster(tmp_path / "b.xlsx", rows, headings=MARK_HEADINGS, title="DAFTAR NILAI PELATIHAN LAS SMAW 4G")
    answer = told(path, "--apply")

    assert codes(answer) == [(11, "graduated", "word_unknown"), (12, "programme", "class_closed")]
    assert outcome_counts(last()) == {"created": 0, "changed": 3, "unchanged": 0}
    assert list(Trainee.objects.order_by("pk").values_list("theory", "practice", "final", "graduated")) == [
        (Decimal("82.50"), 85, Decimal("83.75"), True), (40, 55, Decimal("47.50"), False), (70, None, None, None),
    ]  # fmt: skip

    rows = [marked(1, 82.5, "", ""), marked(2, "", "", "", "Tidak Lulus")]
    again = write_roster(tmp_path / "c.xlsx", rows, headings=MARK_HEADINGS)
    told(again, "--apply")
    assert outcome_counts(last()) == {"created": 0, "changed": 0, "unchanged": 2}


def test_marks_under_a_heading_of_two_rows_are_told_apart(tmp_path, las):
    headings = ("NO", "NAMA PESERTA", "NIK", "L/P", "TEORI", "PRAKTIK", "RATA-RATA", "L/TL")
    row = row_of(1) | {"NAMA PESERTA": "Budi Contoh", "TEORI": 80, "PRAKTIK": "90", "RATA-RATA": "85,0", "L/TL": "L"}

    told(write_roster(tmp_path / "a.xlsx", [row], headings=headings, groups=[(4, 6, "NILAI")]), "--apply")

    trainee = Trainee.objects.get()
    assert (trainee.theory, trainee.practice, trainee.final, trainee.graduated) == (80, 90, 85, True)


def test_class_that_is_over_takes_nobody_in(tmp_path, las):
    las.state, las.cancel_reason = ClassState.CANCELLED, "Anggaran dialihkan"
    las.save()

    answer = told(write_roster(tmp_path / "a.xlsx", [row_of(1)]))

    assert codes(answer) == [(9, "programme", "class_closed")]


def test_whoever_left_did_not_graduate_and_a_certificate_is_not_overruled(tmp_path, las):
    told(write_roster(tmp_path / "a.xlsx", [row_of(1), row_of(2)]), "--apply")
    first, second = Trainee.objects.order_by("pk")
    first.left_on, first.leave_reason = date(2023, 3, 8), "ill"
    first.save()
    Certificate.objects.create(trainee=second, year=2023, serial=1, number="1/2023", issued_on=date(2023, 3, 20))
    rows = [marked(1, 80, 80, 80, "Lulus"), marked(2, 80, 80, 80, "Tidak Lulus")]

    answer = told(write_roster(tmp_path / "b.xlsx", rows, headings=MARK_HEADINGS))

    assert codes(answer) == [(9, "graduated", "left_early"), (10, "graduated", "certified")]


def test_result_that_was_overtaken_since_the_file_was_read_is_not_booked(tmp_path, las):
    told(write_roster(tmp_path / "a.xlsx", [row_of(1)]), "--apply")
    told(write_roster(tmp_path / "b.xlsx", [marked(1, 80, 80, 80, "Lulus")], headings=MARK_HEADINGS))
    Trainee.objects.update(left_on=date(2023, 3, 8), leave_reason="ill")

    with pytest.raises(CannotApply, match="Budi Contoh"):
        book(start_applying(upload=last(), by=None))


def test_participant_is_linked_to_the_application_and_whom_nobody_accepted_is_pointed_out(tmp_path, las):
    results = (SelectionResult.ACCEPTED, SelectionResult.RESERVE)
    applicants = [
        Applicant.objects.create(
            training_class=las, person=make_person(row_of(serial)["Nama Peserta"], nik=row_of(serial)["NIK"]), sex="L",
            result=result,
        )
        for serial, result in enumerate(results, 1)
    ]  # fmt: skip

    answer = told(write_roster(tmp_path / "a.xlsx", [row_of(1), row_of(2), row_of(3)]), "--apply")

    assert codes(answer) == [(10, "nik", "not_accepted")]
    assert [trainee.applicant for trainee in Trainee.objects.order_by("upload_row")] == [*applicants, None]


def test_class_by_columns_and_by_the_word_of_staff(tmp_path, las):
    sewing = make_class(make_programme("Menjahit"), batch=1)
    headings, title = (*ROSTER_HEADINGS, "Program Pelatihan", "Angkatan"), "DAFTAR PESERTA PELATIHAN"
    rows = [
        row_of(1, **{"Program Pelatihan": "Menjahit", "Angkatan": "I"}),
        row_of(2, **{"Program Pelatihan": "Las SMAW 4G", "Angkatan": "II"}),
    ]
    told(write_roster(tmp_path / "a.xlsx", rows, headings=headings, title=title), "--apply")
    assert (las.trainees.count(), sewing.trainees.count()) == (1, 1)

    answer = told(write_roster(tmp_path / "b.xlsx", [row_of(3)], title=title))
    assert answer["file_issues"] == ["subject_unknown"]
    upload = last()
    upload.chosen_subject = f"training.trainingclass:{sewing.pk}"
    upload.save()
    book(start_applying(upload=check(upload), by=None))
    assert sewing.trainees.count() == 2


def test_same_content_saved_anew_changes_nothing(tmp_path, las):
    rows = [marked(serial, 80, 80, 80, "Lulus") for serial in range(1, 21)]
    told(write_roster(tmp_path / "a.xlsx", rows, headings=MARK_HEADINGS), "--apply")
    path = write_roster(tmp_path / "b.xlsx", rows, headings=MARK_HEADINGS, title="PESERTA PELATIHAN LAS SMAW 4G")

    answer = told(path)
    compared = resource_class("training_roster")().compare(last())

    assert (codes(answer), compared.new, compared.changed, compared.unchanged) == ([], 0, 0, 20)


def test_withdrawal_keeps_whoever_was_marked_present_or_changed(tmp_path, las, head):
    told(write_roster(tmp_path / "a.xlsx", [row_of(1)]), "--apply")
    rows = [marked(1, 80, 80, 80), row_of(2), row_of(3)]
    told(write_roster(tmp_path / "b.xlsx", rows, headings=MARK_HEADINGS), "--apply")
    first, second, third = Trainee.objects.order_by("upload_row")
    Attendance.objects.create(trainee=third, day=las.days.first(), presence="H")

    done = withdraw(upload=last(), by=head)

    assert (done.removed, done.restored, done.kept) == (1, 1, (str(third),))
    first.refresh_from_db()
    assert (first.theory, first.final) == (None, None)
    assert not Person.objects.filter(pk=second.person_id).exists()


def test_five_thousand_rows_are_booked_by_a_bounded_number_of_statements(tmp_path, las):
    las.quota = 5000
    las.save()
    answer = told(write_roster(tmp_path / "a.xlsx", [row_of(serial) for serial in range(1, 5001)]))
    assert answer["rows"] == {"read": 5000, "accepted": 5000, "rejected": 0}

    with CaptureQueriesContext(connection) as queries:
        book(start_applying(upload=last(), by=None))

    assert outcome_counts(last()) == {"created": 5000, "changed": 0, "unchanged": 0}
    assert len(queries) < 40


def test_marks_of_one_of_two_classes_wait_until_it_is_said_which(tmp_path, las):
    las.state = ClassState.FINISHED
    las.save()
    make_class(las.programme, batch=3, state=ClassState.RUNNING)

    path = write_roster(tmp_path / "a.xlsx", [row_of(1)], title="DAFTAR PESERTA PELATIHAN LAS SMAW 4G TAHUN 2023")

    assert told(path)["file_issues"] == ["subject_unknown"]


def test_export_has_the_words_of_the_office(tmp_path, las):
    rows = [marked(1, 80, "77,25", 79, "lulus"), marked(2, 0, "", "", "TL"), marked(3, "", "", "")]
    told(write_roster(tmp_path / "a.xlsx", rows, headings=MARK_HEADINGS), "--apply")

    exported = resource_class("training_roster")().export(Trainee.objects.order_by("pk")).dict

    headings = ("Nilai Teori", "Nilai Praktik", "Nilai Akhir", "Kelulusan", "Angkatan")
    assert [tuple(row[heading] for heading in headings) for row in exported] == [
        ("80", "77,25", "79", "Lulus", "2"), ("0", "", "", "Tidak Lulus", "2"), ("", "", "", "", "2"),
    ]  # fmt: skip
