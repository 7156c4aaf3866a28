"""Headings of attendance sheets as offices write them, and what becomes of a column that is no day of the class."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from apps.registry.models import Person
from apps.training.models import ClassDay, Trainee, TrainingClass
from tests.intake.test_booking import told
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee
from tests.training.test_attendance_sheet import DATES, TITLE, marks, rows_of, write

pytestmark = pytest.mark.usefixtures("office")


def las(days: int = 5) -> TrainingClass:
    """A class of two from Monday 6 March 2023."""
    one = make_class(make_programme("Las SMAW 4G"), batch=2, days=days)
    for name in ("Budi Contoh", "Siti Contoh"):
        make_trainee(one, name=name)
    return one


def table(path: Path, heads: list[list], rows: list[list], title: str = TITLE) -> Path:
    """A sheet with a head of one row or more and without merged cells."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for line, row in enumerate([[title], [], *heads, *rows]):
            sheet.write_row(line, 0, row)
    return path


@pytest.mark.parametrize(
    "heads",
    [
        ["Senin, 6 Maret 2023", "Selasa, 7 Maret 2023", "Rabu, 8 Maret 2023", "Kamis, 9 Maret 2023",
         "Jum'at, 10 Maret 2023"],
        ["Pertemuan I", "Pertemuan II", "Pertemuan III", "Pertemuan IV", "Pertemuan V"],
        ["Hari ke 1 (6/3)", "Hari ke 2 (7/3)", "Hari ke 3 (8/3)", "Hari ke 4 (9/3)", "Hari ke 5 (10/3)"],
        ["Tgl 6", "Tgl 7", "Tgl 8", "Tgl 9", "Tgl 10"],
    ],
)  # fmt: skip
def test_further_headings_of_days(tmp_path, heads):
    one = las()

    answer = told(write(tmp_path / "a.xlsx", heads, rows_of(one, "HHHHA", "HISHH")), "--apply")

    assert (answer["status"], answer["issues"], marks(one)) == ("applied", [], ["HHHHA", "HISHH"])


@pytest.mark.parametrize("over", [["Senin", "Selasa", "Rabu"], [1, 2, 3]])
def test_dates_under_days_of_the_week_or_numbers_of_meetings(tmp_path, over):
    one = las()
    heads = [["No", "NIK", "Nama Peserta", "L/P", *over], ["", "", "", "", "06/03", "07/03", "08/03"]]
    rows = [[number, *row] for number, row in enumerate(rows_of(one, "HHA", "HSH"), 1)]

    answer = told(table(tmp_path / "a.xlsx", heads, rows), "--apply")

    assert (answer["status"], marks(one)) == ("applied", ["HHA..", "HSH.."])


def test_sheet_of_a_single_day(tmp_path):
    one = las()

    told(write(tmp_path / "a.xlsx", [date(2023, 3, 8)], rows_of(one, "A", "H")), "--apply")

    assert marks(one) == ["..A..", "..H.."]


def test_row_for_each_participant_and_day(tmp_path):
    one = las()
    budi, siti = rows_of(one, "", "")
    rows = [
        [1, *budi[:2], "06/03/2023", "Hadir"], [2, *siti[:2], "06/03/2023", "Sakit"],
        [3, *budi[:2], "07/03/2023", "Izin"], [4, *siti[:2], "07/03/2023", "Hadir"],
        [5, *siti[:2], "07/03/2023", "Alpa"], [6, *budi[:2], "11/03/2023", "Hadir"],
    ]  # fmt: skip
    heads = [["No", "NIK", "Nama Peserta", "Tanggal", "Kehadiran"]]

    answer = told(table(tmp_path / "a.xlsx", heads, rows), "--apply")

    assert [(issue["row"], issue["code"]) for issue in answer["issues"]] == [
        (8, "duplicate_in_file"), (9, "day_unknown"),
    ]  # fmt: skip
    assert marks(one) == ["HI...", "SH..."]


def test_mark_under_a_date_on_which_the_class_does_not_meet_is_no_silent_loss(tmp_path):
    one = las()
    rows = [[*row, mark] for row, mark in zip(rows_of(one, "HHHHH", "HHHHH"), ("H", ""), strict=True)]

    answer = told(write(tmp_path / "a.xlsx", [*DATES, date(2023, 3, 13)], rows), "--apply")

    assert [(issue["row"], issue["code"]) for issue in answer["issues"]] == [(4, "day_unknown")]
    assert marks(one) == [".....", "HHHHH"]


def test_sheet_of_a_whole_month_is_read_by_the_calendar(tmp_path):
    """Days 1 to 31 under Tanggal; the class meets from the 6th to the 10th, and the weekend says L."""
    one = las()
    rows = [[*row[:3], *[""] * 5, *row[3:], "L", "L"] for row in rows_of(one, "HHHHA", "HHHHH")]

    answer = told(write(tmp_path / "a.xlsx", list(range(1, 32)), rows, group="Tanggal"), "--apply")

    assert (answer["issues"], marks(one)) == ([], ["HHHHA", "HHHHH"])


def test_days_of_the_month_with_a_weekend_between(tmp_path):
    """Columns 6 to 17 under Tanggal, of which the class met on ten."""
    one = las(12)
    ClassDay.objects.filter(date__in=[FIRST_DAY + timedelta(days=5), FIRST_DAY + timedelta(days=6)]).delete()
    rows = [[*row[:8], "", "", *row[8:]] for row in rows_of(one, "HHHHAAHHHH", "HHHHHHHHHS")]

    told(write(tmp_path / "a.xlsx", list(range(6, 18)), rows, group="Tanggal"), "--apply")

    assert marks(one) == ["HHHHAAHHHH", "HHHHHHHHHS"]


def test_month_above_the_table_tells_two_equal_days_apart_and_nothing_is_guessed(tmp_path):
    one = las(40)  # to 14 April: the 6th to the 8th come twice
    rows = rows_of(one, "HHA", "HHH")

    unclear = told(write(tmp_path / "a.xlsx", [6, 7, 8], rows, group="Tanggal"), "--apply")
    clear = told(write(tmp_path / "b.xlsx", [6, 7, 8], rows, group="Tanggal", title=f"{TITLE} BULAN APRIL"), "--apply")

    assert {issue["code"] for issue in unclear["issues"]} == {"day_unknown", "no_marks"}
    assert (unclear["rows"]["accepted"], clear["rows"]["accepted"]) == (0, 2)
    assert marks(one) == [f"{'.' * 31}HHA{'.' * 6}", f"{'.' * 31}HHH{'.' * 6}"]


def test_whoever_left_is_marked_up_to_that_day(tmp_path):
    one = las()
    Trainee.objects.filter(person__name="Siti Contoh").update(left_on=date(2023, 3, 8), leave_reason="ill")

    answer = told(write(tmp_path / "a.xlsx", [1, 2, 3, 4, 5], rows_of(one, "HHHHH", "HH   ")), "--apply")

    assert (answer["issues"], marks(one)) == ([], ["HHHHH", "HH..."])


def test_number_that_excel_may_have_changed_is_taken_under_the_very_name(tmp_path):
    one = las()
    person = Person.objects.get(name="Budi Contoh")
    person.nik = f"{person.nik[:-1]}0"
    person.save()
    rows = rows_of(one, "HHHHH", "HHHHH")
    rows[0][0] = int(person.nik)

    told(write(tmp_path / "a.xlsx", [1, 2, 3, 4, 5], rows), "--apply")

    assert marks(one) == ["HHHHH", "HHHHH"]
