"""A cell far outside the table is cut off and told, in every format; it refuses no honest file."""

import pytest

from tests.intake import workbooks
from tests.intake.workbooks import ods_cell

FAR_TEXT = '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>'
HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>NIK</t></is></c></row>'
FAR_ROW = f'<row r="1048576">{FAR_TEXT}</row>'


def ods_row(cells: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'


def ods_blank(times: int) -> str:
    return f'<table:table-cell table:number-columns-repeated="{times}"/>'


FAR = {
    "xlsx": (workbooks.xlsx_by_hand(HEAD + FAR_ROW), "XFD1048576"),
    "xls": (workbooks.xls({(0, 0): "NIK", (65535, 255): "x"}), "IV65536"),
    "xlsb": (workbooks.xlsb({(0, 0): "NIK", (1048575, 16383): "x"}), "XFD1048576"),
    "ods": (
        workbooks.ods(
            ods_row(ods_cell("NIK")) + ods_row(ods_blank(16384), 1048574) + ods_row(ods_blank(16383) + ods_cell("x"))
        ),
        "XFD1048576",
    ),
    "csv": (b"NIK;Nama;L/P" + b"\r\n" * 210_000 + b"x;y;z", "C210001"),
}


@pytest.mark.parametrize("kind", FAR)
def test_far_cell_is_cut_off_and_told(opened, kind):
    content, address = FAR[kind]

    with opened(content) as book:
        [sheet] = book.sheets
        assert (book.format, sheet.stray, sheet.height) == (kind, address, 1)
        assert [(notice.code, address in str(notice.message)) for notice in book.notices] == [("stray_cell", True)]
        assert [number for chunk in book.rows(0) for number, _cells in chunk] == [1]


def test_workbook_of_nothing_but_a_far_cell_says_where_it_is(refusal):
    content = workbooks.xlsx_by_hand(FAR_ROW)

    assert len(content) < 2048
    assert refusal(content) == ("empty", "only_stray")


def test_far_cell_in_the_first_row_does_not_widen_the_sheet(opened):
    content = workbooks.xlsx_by_hand(HEAD.replace("</row>", '<c r="XFD1"><v>7</v></c></row>'))

    with opened(content) as book:
        assert (book.sheets[0].width, book.sheets[0].stray) == (1, "XFD1")


def test_far_cell_without_a_value_is_no_news(opened):
    content = workbooks.xlsx_by_hand(HEAD + '<row r="1048576"><c r="XFD1048576" s="1"/></row>')

    with opened(content) as book:
        assert (book.sheets[0].height, book.notices) == (1, [])


def test_rows_beyond_the_limit_are_no_strays(refusal):
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 1200))

    assert refusal(workbooks.xlsx_by_hand(rows), max_rows=1000) == ("too_large", "too_many_rows")


@pytest.mark.parametrize("max_columns", [3, 26, 27, 200, 702, 703])
def test_the_last_allowed_column_is_kept_and_the_next_is_cut(opened, max_columns):
    content = workbooks.xlsx([[1] * (max_columns + 1)])

    with opened(content, max_columns=max_columns) as book:
        assert book.sheets[0].width == max_columns
        assert [notice.code for notice in book.notices] == ["stray_cell"]


def test_blank_rows_repeated_to_the_end_of_the_sheet_cost_nothing(read):
    content = workbooks.ods(ods_row(ods_cell("NIK") + ods_blank(16383)) + ods_row(ods_blank(16384), 1048575))

    assert read(content) == [{1: ["NIK"]}]


def test_repeated_rows_and_columns_are_counted(read):
    twice = 'table:number-columns-repeated="2"'
    content = workbooks.ods(
        ods_row(ods_blank(1) + ods_cell("a", twice)) + ods_row(ods_blank(9), 3) + ods_row(ods_cell("b"), 2)
    )

    assert read(content) == [{1: [None, "a", "a"], 5: ["b", None, None], 6: ["b", None, None]}]


def test_row_repeated_to_the_end_of_the_sheet_is_too_large(refusal):
    assert refusal(workbooks.ods(ods_row(ods_cell("x"), 1048576))) == ("too_large", "too_many_rows")


def test_cell_repeated_to_the_edge_of_the_sheet_is_cut(opened):
    content = workbooks.ods(ods_row(ods_cell("x", 'table:number-columns-repeated="16384"')))

    with opened(content) as book:
        assert (book.sheets[0].width, book.sheets[0].stray) == (200, "XFD1")
