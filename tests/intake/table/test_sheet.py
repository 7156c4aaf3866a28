"""Which sheet of a workbook is read, and which others are told of."""

from apps.intake.table.rows import RowClassifier, RowKind
from apps.intake.table.sheet import pick_sheet
from tests.intake.table.vocabularies import ALL
from tests.intake.table.workbook import PlainSheet

HEAD = ["No", "NIK", "Nama", "L/P", "Jabatan", "TMT", "Upah"]
PERSON = [1.0, "3672010412019001", "Kurnia Kusuma", "L", "Welder", "03/03/2023", 5000000.0]
VACANCIES = [["No", "Jabatan", "L", "P", "Pendidikan"], [1.0, "Welder", 2.0, 3.0, "SMA"]]


def workbook(*sheets):
    return [
        PlainSheet(name, top, index=index, hidden=name.startswith("hidden")) for index, (name, top) in enumerate(sheets)
    ]


def test_instructions_before_the_report_are_passed_over():
    choice = pick_sheet(workbook(("Petunjuk", [["PETUNJUK"], ["1. Isi semua kolom"]]), ("Data", [HEAD, PERSON])), ALL)

    assert (choice.sheet.name, choice.table.sheet_index, choice.others) == ("Data", 1, ())


def test_filled_example_before_the_report_is_passed_over():
    choice = pick_sheet(workbook(("Contoh Pengisian", [HEAD, PERSON]), ("Laporan", [HEAD, PERSON])), ALL)

    assert (choice.sheet.name, choice.others) == ("Laporan", ())


def test_hidden_sheet_is_left_out():
    choice = pick_sheet(workbook(("hidden", [HEAD, PERSON, PERSON]), ("Laporan", [HEAD, PERSON])), ALL)

    assert (choice.sheet.name, choice.others) == ("Laporan", ())


def test_filled_sheet_is_preferred_to_an_empty_one_of_the_same_head():
    choice = pick_sheet(workbook(("Januari", [HEAD]), ("Maret", [HEAD, PERSON]), ("April", [HEAD])), ALL)

    assert (choice.sheet.name, choice.others) == ("Maret", ())


def test_other_filled_sheets_of_the_same_kind_are_told_of():
    choice = pick_sheet(workbook(("Maret", [HEAD, PERSON]), ("April", [HEAD, PERSON]), ("Lowongan", VACANCIES)), ALL)

    assert (choice.sheet.name, choice.others) == ("Maret", ("April",))


def test_kind_given_by_a_person_chooses_its_sheet():
    choice = pick_sheet(workbook(("Maret", [HEAD, PERSON]), ("Lowongan", VACANCIES)), ALL, kind="vacancy_report")

    assert (choice.sheet.name, choice.table.kind) == ("Lowongan", "vacancy_report")


def test_workbook_without_a_table_gives_none():
    assert pick_sheet(workbook(("Surat", [["Dengan hormat,"], ["Terlampir laporan."]])), ALL) is None


def test_nil_report_without_a_table_is_a_report():
    letter = [
        ["LAPORAN PENEMPATAN TENAGA KERJA"],
        ["Nama Perusahaan : PT Baja"],
        ["Bulan : Maret 2023"],
        [],
        [None, "NIHIL"],
    ]

    choice = pick_sheet(workbook(("Laporan", letter)), ALL)
    classifier = RowClassifier(choice.table)

    assert (choice.table.kind, choice.table.first_data_row, choice.table.columns) == ("placement_report", 5, ())
    assert classifier.classify(5, letter[4]) is RowKind.NIL
    assert classifier.classify(6, [None, "Cilegon, 5 April 2023"]) is RowKind.SIGNATURE


def test_sheet_that_tells_when_to_write_nihil_is_no_nil_report():
    sheet = [["LAPORAN PENEMPATAN TENAGA KERJA"], ["Jika tidak ada penempatan, tulis NIHIL"]]

    assert pick_sheet(workbook(("Lembar", sheet)), ALL) is None
