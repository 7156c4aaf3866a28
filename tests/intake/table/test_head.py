"""Where a head stands, how many rows it has, and what kind of table it heads."""

from dataclasses import replace

import pytest

from apps.intake.table.head import find_table
from tests.intake.table.vocabularies import ALL, COMPANY, PLACEMENT
from tests.intake.table.vocabularies import VACANCY as VACANCIES

TITLE = ["LAPORAN PENEMPATAN TENAGA KERJA"]
PLACED = ["No", "NIK", "Nama", "L/P", "Jabatan", "TMT", "Upah"]
PERSON = [1.0, "3672010412019001", "Kurnia Kusuma", "L", "Welder", "03/03/2023", 5000000.0]
VACANT = ["No", "Jabatan", "L", "P", "Pendidikan", "Usia Maks", "Batas Lamaran"]
VACANCY = [1.0, "Welder", 2.0, 3.0, "SMA", 30.0, "28/03/2023"]


def fields(table):
    return {column.letter: column.fields for column in table.columns if column.fields}


@pytest.mark.parametrize("row", [1, 2, 9, 30, 50])
def test_head_is_found_on_any_row(row):
    table = find_table([[None] * 7] * (row - 1) + [PLACED, PERSON], [], ALL)

    assert (table.kind, table.head_row, table.head_rows, table.first_data_row) == ("placement_report", row, 1, row + 1)


def test_head_directly_under_letterhead_rows_does_not_swallow_them():
    top = [TITLE, ["Nama Perusahaan", "PT Baja Selat"], ["Bulan", "Maret 2023"], PLACED, PERSON]

    table = find_table(top, [(1, 0, 1, 6), (2, 1, 2, 6), (3, 1, 3, 6)], ALL)

    assert (table.head_row, table.head_rows) == (4, 1)


def test_head_directly_under_a_merged_title_of_two_rows_has_one_row():
    table = find_table([TITLE, [None], PLACED, PERSON], [(1, 0, 2, 6)], ALL)

    assert (table.head_row, table.head_rows) == (3, 1)


def test_text_beside_the_title_is_no_head():
    table = find_table([[*TITLE, None, None, None, "Keterangan:", "L = Laki-laki"], PLACED, PERSON], [], ALL)

    assert (table.head_row, table.head_rows) == (2, 1)


TWO_ROWS = [
    ["No", "NIK", "Nama", "L/P", "Tempat, Tanggal Lahir", None, "Jabatan", "TMT"],
    [None, None, None, None, "Tempat", "Tanggal", None, None],
    [1.0, "3672010412019001", "Kurnia Kusuma", "L", "Cilegon", "04/12/2001", "Welder", "03/03/2023"],
]


@pytest.mark.parametrize(
    "merged",
    [[], [(1, 4, 1, 5)], [(1, 4, 1, 5), *[(1, column, 2, column) for column in (0, 1, 2, 3, 6, 7)]]],
    ids=["not merged", "merged across", "merged across and down"],
)
def test_place_and_date_under_one_heading_are_two_columns(merged):
    table = find_table(TWO_ROWS, merged, ALL)

    assert table.head_rows == 2
    assert fields(table) == {
        "B": ("nik",), "C": ("name",), "D": ("sex",), "E": ("birth_place",), "F": ("birth_date",),
        "G": ("position",), "H": ("start_date",),
    }  # fmt: skip


THREE_ROWS = [
    ["LAPORAN LOWONGAN PEKERJAAN"],
    ["No", "Jabatan", "Kebutuhan Tenaga Kerja", None, None, "Syarat", None],
    [None, None, "Jenis Kelamin", None, "Jumlah", "Pendidikan", "Usia"],
    [None, None, "L", "P", None, None, "Maks"],
    [1.0, "Welder", 2.0, 3.0, 5.0, "SMA", 30.0],
]
THREE_ROWS_MERGED = [(2, 0, 4, 0), (2, 1, 4, 1), (2, 2, 2, 4), (3, 2, 3, 3), (3, 4, 4, 4), (2, 5, 2, 6), (3, 5, 4, 5)]


@pytest.mark.parametrize("merged", [[], THREE_ROWS_MERGED], ids=["not merged", "merged"])
def test_head_of_three_rows_is_joined(merged):
    table = find_table(THREE_ROWS, merged, ALL)

    assert (table.kind, table.head_row, table.head_rows) == ("vacancy_report", 2, 3)
    assert table.columns[2].heading == "Kebutuhan Tenaga Kerja / Jenis Kelamin / L"
    assert fields(table) == {
        "B": ("position",), "C": ("count_male",), "D": ("count_female",), "F": ("education",), "G": ("max_age",),
    }  # fmt: skip


def test_heading_written_over_two_rows_is_one_heading():
    head = [
        ["No", "Nomor", "Nama", "Jenis", "Tanggal", "Jabatan", "Tanggal"],
        [None, "KTP", "Lengkap", "Kelamin", "Lahir", None, "Masuk"],
    ]

    table = find_table([*head, PERSON], [], ALL)

    assert table.head_rows == 2
    assert [column.fields for column in table.columns[1:]] == [
        ("nik",), ("name",), ("sex",), ("birth_date",), ("position",), ("start_date",),
    ]  # fmt: skip


def test_head_merged_downwards_without_subheadings_ends_with_its_merge():
    table = find_table([TITLE, PLACED, [None] * 7, PERSON], [(2, column, 3, column) for column in range(7)], ALL)

    assert (table.head_row, table.head_rows, table.first_data_row) == (2, 2, 4)


@pytest.mark.parametrize("merged", [[], [(1, 0, 1, 1), (1, 2, 1, 4), (1, 5, 1, 6)]], ids=["not merged", "merged"])
def test_name_and_address_of_the_company_are_not_the_persons(merged):
    head = [
        ["Perusahaan", None, "Tenaga Kerja", None, None, "Pekerjaan", None],
        ["Nama", "Alamat", "Nama", "NIK", "L/P", "Jabatan", "TMT"],
    ]
    table = find_table(
        [*head, ["PT Baja", "Cilegon", "Kurnia", "3672010412019001", "L", "Welder", "03/03/2023"]], merged, ALL
    )

    assert fields(table) == {"C": ("name",), "D": ("nik",), "E": ("sex",), "F": ("position",), "G": ("start_date",)}


def test_data_of_plain_words_under_a_head_of_one_row_stays_data():
    table = find_table(
        [["Jabatan", "Pendidikan", "L", "P", "Syarat"], ["Operator", "SMA", "tiga", "dua", "Sehat"]], [], ALL
    )

    assert table.head_rows == 1


def test_kind_is_told_by_the_required_columns_without_any_title():
    assert find_table([PLACED, PERSON], [], ALL).kind == "placement_report"
    assert find_table([VACANT, VACANCY], [], ALL).kind == "vacancy_report"
    assert find_table([["Nama Perusahaan", "NIB"], ["PT Baja", "6935358960365"]], [], ALL).kind == "company_register"


def test_title_tells_the_kind_of_a_table_that_lacks_a_required_column():
    table = find_table(
        [TITLE, ["No", "Nama", "L/P", "Jabatan", "TMT", "Upah"], [1.0, "Kurnia", "L", "Welder", "x", 1.0]], [], ALL
    )

    assert (table.kind, table.unmatched_required) == ("placement_report", ("nik",))


def test_list_of_persons_that_is_no_report_has_no_kind():
    head = ["No", "NIK", "Nama", "L/P", "Tempat Lahir", "Tanggal Lahir", "Alamat"]

    table = find_table([["DAFTAR PESERTA"], head, PERSON], [], ALL)

    assert table.kind is None
    assert not fields(table)
    assert [column.heading for column in table.columns] == head


def test_list_of_persons_is_no_list_of_companies_where_only_a_name_is_required():
    company = replace(COMPANY, required=frozenset({"name"}))
    head = ["No", "NIK", "Nama", "L/P", "Tempat Lahir", "Tanggal Lahir", "Alamat", "Kelurahan", "No HP"]

    assert find_table([["DAFTAR PESERTA"], head, PERSON], [], [company, PLACEMENT, VACANCIES]).kind is None


def test_two_kinds_that_fit_alike_leave_the_kind_open():
    head = ["No", "NIK", "Nama", "L/P", "Jabatan", "TMT", "L", "P", "Usia Maks", "Batas Lamaran"]

    assert find_table([["LAPORAN LOWONGAN DAN PENEMPATAN"], head, PERSON], [], ALL).kind is None


def test_instructions_are_no_table():
    top = [
        ["PETUNJUK"],
        ["NIK", "16 digit"],
        ["Nama", "sesuai KTP"],
        ["L/P", "isi L atau P"],
        ["Jabatan", "isi jabatan"],
    ]

    assert find_table(top, [], ALL) is None
    assert find_table([], [], ALL) is None
    assert find_table([["Nama", "Jabatan", "Telepon"], ["Budi", "HRD", "0812"]], [], ALL) is None


def test_kind_and_head_row_given_by_a_person_are_kept():
    top = [VACANT, VACANCY, ["kolom satu", "kolom dua"], ["x", "y"]]

    table = find_table(top, [], ALL, kind="placement_report", head_row=3)

    assert (table.kind, table.head_row, len(table.columns)) == ("placement_report", 3, 2)
    assert table.unmatched_required == ("nik", "name", "sex", "position", "start_date")


def test_senders_profile_finds_a_head_of_his_own_words():
    head = ["kode orang", "siapa", "gender", "tugasnya", "sejak"]
    profile = {"kode orang": "nik", "siapa": "name", "tugasnya": "position", "sejak": "start_date"}

    table = find_table([head, ["3672010412019001", "Kurnia", "L", "Welder", "x"]], [], ALL, profile=profile)

    assert (table.kind, table.unmatched_required) == ("placement_report", ())
    assert [column.how for column in table.columns] == ["profile", "profile", "exact", "profile", "profile"]


def test_columns_left_of_the_table_do_not_shift_it():
    table = find_table([[None, None, *TITLE], [None, None, *PLACED], [None, None, *PERSON]], [], ALL)

    assert fields(table)["D"] == ("nik",)


def test_tick_under_l_or_p_is_read_as_the_sex():
    head = [["No", "NIK", "Nama", "Jenis Kelamin", None, "Jabatan", "TMT"], [None, None, None, "L", "P", None, None]]
    top = [*head, [1.0, "3672010412019001", "Kurnia", "v", None, "Welder", "x"]]

    table = find_table(top, [(1, 3, 1, 4)], ALL)

    assert (table.head_rows, table.unmatched_required, fields(table)["D"]) == (2, (), ("sex",))
    assert table.fold(top[2])[3] == "L"
    assert table.fold([2.0, "3672010412019002", "Rina", "-", 1.0, "Welder", "x"])[3] == "P"
    assert table.fold([3.0, "3672010412019003", "Umi", None, None, "Welder", "x"])[3] is None
