"""Every sample file: its kind, its data rows, its letterhead, against the truth beside it."""

import pytest

from apps.intake.table.letterhead import read_letterhead
from apps.intake.table.rows import RowClassifier, RowKind
from apps.intake.table.sheet import pick_sheet
from tests.intake.table.vocabularies import ALL
from tests.intake.table.workbook import SAMPLES, TRUTH, read_sheets


def kinds_of_rows(sheet, table):
    classifier = RowClassifier(table)
    rows = enumerate(sheet.top[table.first_data_row - 1 :], table.first_data_row)
    return {number: classifier.classify(number, row) for number, row in rows}


@pytest.mark.parametrize("name", sorted(TRUTH))
def test_sample_gives_its_kind_and_exactly_its_data_rows(name):
    truth = TRUTH[name]
    sheets = read_sheets(SAMPLES / name)

    choice = pick_sheet(sheets, ALL)
    kinds = kinds_of_rows(choice.sheet, choice.table)

    assert choice.table.kind == truth["kind"]
    assert choice.table.unmatched_required == ()
    assert [number for number, kind in kinds.items() if kind is RowKind.DATA] == [row["row"] for row in truth["rows"]]
    assert (RowKind.NIL in kinds.values()) is truth["nil"]


@pytest.mark.parametrize("name", sorted(TRUTH))
def test_letterhead_of_a_sample_names_company_and_month(name):
    truth = TRUTH[name]
    sheets = read_sheets(SAMPLES / name)
    choice = pick_sheet(sheets, ALL)
    above = choice.sheet.top[: choice.table.head_row - 1]

    letterhead = read_letterhead(above, sheet_titles=("LAPORAN PENEMPATAN", "LAPORAN LOWONGAN"))

    assert "{:04d}-{:02d}".format(*letterhead.period) == truth["period"]
    assert letterhead.nib == truth["company_nib"] or letterhead.company_name == "PT. MANDIRI SELAT (PERSERO)"
    assert letterhead.period_source == "sheet"


def test_list_of_companies_is_the_register():
    (sheet,) = read_sheets(SAMPLES / "companies.csv")

    choice = pick_sheet([sheet], ALL)

    assert choice.table.kind == "company_register"
    assert {column.fields for column in choice.table.columns} == {
        (name,) for name in ("name", "nib", "wlkp_number", "legal_form", "kbli", "kecamatan", "kelurahan")
    }
