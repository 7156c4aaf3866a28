"""Heads with a column for each day."""

from datetime import date

import pytest

from apps.intake.table.days_across import day_columns, day_number, is_day
from apps.intake.table.head import find_table
from apps.intake.table.vocabulary import Vocabulary
from tests.intake.table.vocabularies import PLACEMENT

ATTENDANCE = Vocabulary(
    kind="attendance",
    titles={"nik": ("NIK",), "name": ("Nama", "Nama Peserta"), "sex": ("L/P",)},
    required=frozenset({"name"}),
    sheet_titles=("DAFTAR HADIR",),
    days_across=True,
)


@pytest.mark.parametrize(
    "text",
    ["1", "31", "1.0", "Hari 1", "Hari ke-1", "H1", "H-1", "Pertemuan 3", "06/03", "06-03-2023", "6 Mar",
     "6 Maret 2023", "Sen 06/03", "Jum'at, 10 Maret 2023", "2023-03-06", "2023-03-06 00:00:00", "Pertemuan IV"],
)  # fmt: skip
def test_heading_of_a_day(text):
    assert is_day(text)


@pytest.mark.parametrize("text", ["NIK", "Nama", "L/P", "JUMLAH", "Ket", "Nilai 1 dan 2", "123", ""])
def test_heading_of_no_day(text):
    assert not is_day(text)


def test_number_of_a_day():
    assert [day_number(text) for text in ("1", "Hari ke-12", "H-3", "Pertemuan XIV", "06/03")] == [1, 12, 3, 14, None]


def test_row_of_numbers_under_a_head_counts_columns_and_no_days():
    assert day_columns([("No", "1"), ("NIK", "2"), ("Nama", "3")]) == {}
    assert day_columns([("Nama",), ("Tanggal", "1"), ("Tanggal", "2")]) == {
        1: ("Tanggal", "1"), 2: ("Tanggal", "2"),
    }  # fmt: skip


def test_date_tells_by_itself_and_under_the_day_of_the_week_or_the_number_of_the_meeting():
    assert day_columns([("Nama",), ("6 Mar",)]) == {1: ("6 Mar",)}
    assert day_columns([("Nama",), ("Senin", "06/03"), ("Selasa", "07/03")]) == {1: ("06/03",), 2: ("07/03",)}
    assert day_columns([("Nama",), ("1", "06/03"), ("2", "07/03")]) == {1: ("06/03",), 2: ("07/03",)}
    assert day_columns([("Nama",), ("Hari ke-1 (06/03)",)]) == {1: ("06/03",)}
    assert day_columns([("Nama", "Budi Santoso"), ("Tanggal Lahir", "1990-01-01"), ("L/P", "L")]) == {}


def test_head_in_one_row_with_numbers_of_days():
    top = [["DAFTAR HADIR"], ["No", "Nama", "L/P", 1, 2, 3], [1, "Budi Santoso", "L", "H", "H", "A"]]

    table = find_table(top, (), [ATTENDANCE, PLACEMENT])

    assert (table.kind, table.head_row, table.head_rows) == ("attendance", 2, 1)


def test_head_in_two_rows_with_dates_under_a_merged_cell():
    top = [
        ["DAFTAR HADIR PESERTA"],
        ["No", "NIK", "Nama", "L/P", "Tanggal", None, None],
        [None, None, None, None, date(2023, 3, 6), date(2023, 3, 7), date(2023, 3, 8)],
        [1, "3672051702000123", "Budi Santoso", "L", "H", "H", "A"],
    ]

    table = find_table(top, ((2, 4, 2, 6),), [ATTENDANCE, PLACEMENT])

    assert (table.kind, table.head_row, table.head_rows) == ("attendance", 2, 2)


def test_row_of_numbers_is_not_taken_into_the_head_of_another_kind():
    top = [
        ["LAPORAN PENEMPATAN TENAGA KERJA"],
        ["No", "NIK", "Nama Tenaga Kerja", "L/P", "Jabatan", "Tanggal Mulai Kerja"],
        [1, 2, 3, 4, 5, 6],
        [1, "3672051702000123", "Budi Santoso", "L", "Operator", "06/03/2023"],
    ]

    table = find_table(top, (), [ATTENDANCE, PLACEMENT])

    assert (table.kind, table.head_rows) == (PLACEMENT.kind, 1)
