"""Attendance sheets as they come in: columns of days by number or by date, marks of every spelling."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from apps.intake.booking import CannotApply, book, start_applying, withdraw
from apps.intake.models import BookedRow, Upload
from apps.training.choices import ClassState, LeaveReason
from apps.training.models import Attendance, TrainingClass
from apps.training.services.leaving import leave
from apps.training.services.presence import class_presence
from tests.intake.test_booking import told
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee

pytestmark = pytest.mark.usefixtures("office")

TITLE = "DAFTAR HADIR PESERTA PELATIHAN LAS SMAW 4G ANGKATAN 2 TAHUN 2023"


@pytest.fixture
def las():
    """A class of three who meet on five days from Monday 6 March 2023."""
    one = make_class(make_programme("Las SMAW 4G"), batch=2, days=5)
    for name in ("Budi Contoh", "Siti Contoh", "Agus Contoh"):
        make_trainee(one, name=name)
    return one


def write(path: Path, heads, rows, *, title: str = TITLE, group: str = "") -> Path:
    """`heads` are the columns after number, NIK, name and L/P; with `group` they stand under one merged heading."""
    with xlsxwriter.Workbook(path) as book_:
        sheet, day = book_.add_worksheet("Absen"), book_.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write(0, 0, title)
        top = ["No", "NIK", "Nama Peserta", "L/P"]
        sheet.write_row(2, 0, top)
        line = 3 if group else 2
        if group:
            sheet.merge_range(2, 4, 2, 3 + len(heads), group)
            for column in range(4):
                sheet.merge_range(2, column, 3, column, top[column])
        for column, head in enumerate(heads, 4):
            if isinstance(head, date):
                sheet.write_datetime(line, column, head, day)
            else:
                sheet.write(line, column, head)
        for number, row in enumerate(rows, 1):
            sheet.write_row(line + number, 0, [number, *row])
    return path


def rows_of(training_class: TrainingClass, *marks: str) -> list[list]:
    trainees = training_class.trainees.select_related("person").order_by("pk")
    return [[one.person.nik, one.person.name, one.sex, *line] for one, line in zip(trainees, marks, strict=True)]


def marks(training_class: TrainingClass) -> list[str]:
    """The marks of each participant as one word, a dot where there is none."""
    known = {(one.trainee_id, one.day_id): one.presence for one in Attendance.objects.all()}
    days = list(training_class.days.order_by("date"))
    return ["".join(known.get((one.pk, day.pk), ".") for day in days) for one in training_class.trainees.order_by("pk")]


DATES = [FIRST_DAY + timedelta(days=number) for number in range(5)]


@pytest.mark.parametrize(
    ("heads", "group"),
    [
        ([1, 2, 3, 4, 5], ""),
        ([1, 2, 3, 4, 5], "Pertemuan"),
        (["Hari 1", "Hari 2", "Hari 3", "Hari 4", "Hari 5"], ""),
        (["H-1", "H-2", "H-3", "H-4", "H-5"], ""),
        (DATES, "Tanggal"),
        (DATES, ""),
        ([f"{day:%d/%m}" for day in DATES], ""),
        ([f"{day:%d-%m-%Y}" for day in DATES], "Hari/Tanggal"),
        (["6 Maret", "7 Maret", "8 Maret", "9 Maret", "10 Maret"], ""),
        ([6, 7, 8, 9, 10], "Tanggal"),
        ([6, 7, 8, 9, 10], "Maret 2023"),
    ],
)
def test_days_are_found_by_number_or_date(tmp_path, las, heads, group):
    path = write(tmp_path / "absen.xlsx", heads, rows_of(las, "HHHHA", "HISHH", "HHHHH"), group=group)

    answer = told(path, "--apply")

    assert (answer["kind"], answer["status"], answer["issues"]) == ("training_attendance", "applied", [])
    assert answer["rows"] == {"read": 3, "accepted": 3, "rejected": 0}
    assert marks(las) == ["HHHHA", "HISHH", "HHHHH"]


def test_marks_in_words_and_ticks(tmp_path, las):
    rows = rows_of(las, "     ", "     ", "     ")
    rows[0][3:] = ["hadir", "Izin", "SAKIT", "alpa", "v"]
    rows[1][3:] = ["✓", 1, 0, "ijin", "alfa"]
    rows[2][3:] = ["H", "", "-", "tanpa keterangan", "S"]

    told(write(tmp_path / "absen.xlsx", [1, 2, 3, 4, 5], rows), "--apply")

    assert marks(las) == ["HISAH", "HHAIA", "H..AS"]


def test_cross_says_nothing_and_is_refused_with_the_cure(tmp_path, las):
    rows = rows_of(las, "HHHHH", "HHXHH", "HHHHH")

    answer = told(write(tmp_path / "absen.xlsx", [1, 2, 3, 4, 5], rows))

    assert [(one["row"], one["column"], one["code"]) for one in answer["issues"]] == [(5, "day_3", "choice_unknown")]
    assert "H, I, S atau A" in answer["issues"][0]["message"]


def test_participant_without_nik_is_known_by_name_and_a_stranger_is_not(tmp_path, las):
    rows = rows_of(las, "HHHHH", "HHHHH", "HHHHH")
    rows[0][0] = ""
    rows[1][:2] = ["", "Orang Lain"]

    answer = told(write(tmp_path / "absen.xlsx", [1, 2, 3, 4, 5], rows), "--apply")

    assert answer["rows"] == {"read": 3, "accepted": 2, "rejected": 1}
    assert marks(las) == ["HHHHH", ".....", "HHHHH"]


def test_more_days_than_the_class_has_are_named(tmp_path, las):
    rows = [[*row, "H"] for row in rows_of(las, "HHHHH", "HHHHH", "HHHHH")]

    answer = told(write(tmp_path / "absen.xlsx", [1, 2, 3, 4, 5, 6], rows))

    assert {one["code"] for one in answer["issues"]} == {"day_unknown"}
    assert answer["rows"]["rejected"] == 3


def test_same_sheet_again_changes_nothing_and_a_corrected_one_tells_what_it_changes(tmp_path, las):
    told(write(tmp_path / "a.xlsx", [1, 2, 3, 4, 5], rows_of(las, "HHHHH", "HHHHH", "HHHH ")), "--apply")
    told(write(tmp_path / "b.xlsx", [1, 2, 3, 4, 5], rows_of(las, "HHHHH", "HHHAH", "HHHHH")), "--apply")

    again = Upload.objects.order_by("pk").last()

    assert list(BookedRow.objects.filter(upload=again).values_list("outcome", flat=True)) == [
        "unchanged", "changed", "changed",
    ]  # fmt: skip
    assert marks(las) == ["HHHHH", "HHHAH", "HHHHH"]


def test_withdrawal_puts_back_what_the_sheet_changed_and_keeps_later_marks(tmp_path, las):
    told(write(tmp_path / "a.xlsx", [1, 2, 3, 4, 5], rows_of(las, "HHHHH", "HHHHH", "     ")), "--apply")
    told(write(tmp_path / "b.xlsx", [1, 2, 3, 4, 5], rows_of(las, "AHHHH", "HHHHA", "HHHHH")), "--apply")
    third = las.trainees.order_by("pk").last()
    Attendance.objects.filter(trainee=third, day=las.days.first()).update(presence="S")

    undone = withdraw(upload=Upload.objects.order_by("pk").last(), by=None)

    assert marks(las) == ["HHHHH", "HHHHH", "S...."]
    assert (undone.removed, undone.restored, undone.kept) == (4, 2, ("Agus Contoh",))


def test_sheet_of_a_class_that_is_over_is_refused(tmp_path, las):
    TrainingClass.objects.update(state=ClassState.FINISHED)

    answer = told(write(tmp_path / "absen.xlsx", [1, 2, 3, 4, 5], rows_of(las, "HHHHH", "HHHHH", "HHHHH")))

    assert (answer["rows"]["accepted"], Attendance.objects.count()) == (0, 0)


def test_class_that_ends_before_the_booking_stands(tmp_path, las):
    told(write(tmp_path / "absen.xlsx", [1, 2, 3, 4, 5], rows_of(las, "HHHHH", "HHHHH", "HHHHH")))
    TrainingClass.objects.update(state=ClassState.CANCELLED, cancel_reason="Contoh")

    with pytest.raises(CannotApply):
        book(start_applying(upload=Upload.objects.get(), by=None))

    assert Attendance.objects.count() == 0


@pytest.mark.parametrize("changes", ["left", "day_gone"])
def test_nobody_who_left_and_no_day_that_is_gone_is_marked_by_an_older_reading(tmp_path, las, changes):
    told(write(tmp_path / "absen.xlsx", [1, 2, 3, 4, 5], rows_of(las, "HHHHH", "HHHHH", "HHHHH")))
    if changes == "left":
        leave(trainee=las.trainees.first(), on=DATES[2], reason=LeaveReason.WITHDREW, by=None)
    else:
        las.days.get(date=DATES[4]).delete()

    with pytest.raises(CannotApply, match="Agus Contoh"):
        book(start_applying(upload=Upload.objects.get(), by=None))

    assert Attendance.objects.count() == 0


def test_sheet_without_the_name_of_its_class_waits_for_it(tmp_path, las):
    path = write(tmp_path / "x.xlsx", [1, 2, 3, 4, 5], rows_of(las, "HHHHH", "HHHHH", "HHHHH"), title="DAFTAR HADIR")

    answer = told(path)

    assert answer["kind"] == "training_attendance"
    assert "subject_unknown" in answer["file_issues"]


def test_class_of_twenty_from_a_sheet_comes_to_the_figures(tmp_path):
    """A16 by upload: 200 cells, 194 present."""
    one = make_class(make_programme("Public Speaking", "Bisnis"), batch=1, days=10)
    for number in range(20):
        make_trainee(one, name=f"Contoh Peserta {'ABCDEFGHIJKLMNOPQRST'[number]}")
    lines = ["AAAAAAHHHH", *["HHHHHHHHHH"] * 19]
    title = "DAFTAR HADIR PELATIHAN PUBLIC SPEAKING ANGKATAN 1 TAHUN 2023"

    told(write(tmp_path / "a.xlsx", list(range(1, 11)), rows_of(one, *lines), title=title), "--apply")

    total = class_presence(one).total
    assert (total.cells, total.present, str(total.percent)) == (200, 194, "97.00")
