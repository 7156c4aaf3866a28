"""Every cell arrives as what it is; what the file does not hold is a fault, not a blank."""

from datetime import date, datetime, time

import pytest

from apps.intake.cells import CellFault
from tests.intake import workbooks


def test_values_keep_their_kind(read):
    row = ["3672014101909001", 5, 4657222.94, True, date(2023, 3, 31), "=HYPERLINK(1)", " a\nb "]

    [sheet] = read(workbooks.xlsx([row]))

    assert sheet == {1: row}
    assert [type(cell) for cell in sheet[1][:5]] == [str, int, float, bool, date]


def test_nik_typed_as_a_number_is_a_whole_number(read):
    [sheet] = read(workbooks.xlsx([[3672014101909001.0]]))

    assert sheet[1] == [3672014101909001]


def test_moment_keeps_its_time_and_midnight_is_a_day(read):
    content = workbooks.xls({(0, 0): datetime(2023, 3, 31, 8, 30), (0, 1): datetime(2023, 3, 31)})

    assert read(content) == [{1: [datetime(2023, 3, 31, 8, 30), date(2023, 3, 31)]}]


def test_time_of_day_is_text(read):
    assert read(
        workbooks.ods(
            '<table:table-row><table:table-cell office:value-type="time" '
            'office:time-value="PT07H30M00S"/></table:table-row>'
        )
    ) == [{1: [str(time(7, 30))]}]


def test_rows_and_columns_keep_their_place(opened):
    content = workbooks.xlsx([[], [], [None, None, "NIK"], [], [None, None, "3672014101909001"]])

    with opened(content) as book:
        [sheet] = book.sheets
        assert (sheet.height, sheet.width) == (5, 3)
        assert sheet.top == [[None] * 3, [None] * 3, [None, None, "NIK"], [None] * 3, [None, None, "3672014101909001"]]
        assert list(book.rows(0)) == [[(3, [None, None, "NIK"]), (5, [None, None, "3672014101909001"])]]


def test_formula_without_a_value_is_a_fault(read):
    content = workbooks.xlsx_by_hand(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><f>A1&amp;"x"</f></c><c r="C1"><f>A1</f><v/></c>'
        '<c r="D1"><f>A1+1</f><v>2</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><f>A2</f><v></v></c></row>'
    )

    assert read(content) == [
        {
            1: [
                1,
                CellFault("formula_without_value", '=A1&"x"'),
                CellFault("formula_without_value", "=A1"),
                2,
                None,
                CellFault("formula_without_value", "=A2"),
            ]
        }
    ]


def test_formula_without_a_value_alone_in_its_row_is_seen(read):
    content = workbooks.xlsx_by_hand('<row r="2"><c r="C2"><f>A1</f></c></row>')

    assert read(content) == [{2: [None, None, CellFault("formula_without_value", "=A1")]}]


@pytest.mark.parametrize("quote", ['"', "'"])
def test_error_value_is_a_fault(read, quote):
    row = (
        '<row r="1"><c t="e" r="A1"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c r="C1"><v>3</v></c></row>'
    )

    assert read(workbooks.xlsx_by_hand(row.replace('"', quote))) == [
        {1: [CellFault("formula_error", "#N/A"), CellFault("formula_error", "#DIV/0!"), 3]}
    ]


def test_error_value_in_a_sheet_with_a_namespace_prefix_is_a_fault(read):
    sheet = (
        f'<x:worksheet xmlns:x="{workbooks.MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="e"><x:v>#REF!</x:v></x:c>'
        '<x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )

    assert read(workbooks.xlsx_by_hand("", sheet=sheet)) == [{1: [CellFault("formula_error", "#REF!"), 2]}]


def test_error_value_in_other_formats_is_a_fault(read):
    error = 'table:formula="of:=1/0" office:string-value="" calcext:value-type="error"'
    ods = workbooks.ods(f"<table:table-row>{workbooks.ods_cell('#DIV/0!', error)}</table:table-row>")

    assert read(ods) == [{1: [CellFault("formula_error", "#DIV/0!")]}]
    assert read(workbooks.xlsb({(0, 0): "NIK", (1, 0): 0x2A})) == [
        {1: ["NIK"], 2: [CellFault("formula_error", "#N/A")]}
    ]


def test_hidden_sheet_is_left_out_and_told(opened):
    content = workbooks.xlsx([["NIK"]], further_sheets={"Daftar": ([["SMA"]], True)})

    with opened(content) as book:
        assert [(sheet.name, sheet.hidden, sheet.top) for sheet in book.sheets] == [
            ("Laporan", False, [["NIK"]]),
            ("Daftar", True, []),
        ]
        assert [(notice.code, notice.sheet) for notice in book.notices] == [("hidden_sheet", "Daftar")]


@pytest.mark.parametrize(
    "content",
    [
        workbooks.xlsx([["NIK"], ["a"], ["b"]], hidden_rows=[2, 9]),
        workbooks.xls({(0, 0): "NIK", (1, 0): "a", (2, 0): "b"}, hidden_rows=[2]),
        workbooks.ods(
            f"<table:table-row>{workbooks.ods_cell('NIK')}</table:table-row>"
            f'<table:table-row table:visibility="filter">{workbooks.ods_cell("a")}</table:table-row>'
            f"<table:table-row>{workbooks.ods_cell('b')}</table:table-row>"
        ),
    ],
    ids=["xlsx", "xls", "ods"],
)
def test_hidden_row_is_read_and_told(opened, content):
    with opened(content) as book:
        assert book.hidden_rows(0) == {2}
        assert [notice.code for notice in book.notices] == ["hidden_rows"]
        assert [number for chunk in book.rows(0) for number, _cells in chunk] == [1, 2, 3]


def test_merged_cells_are_told_by_row_number_and_column(opened):
    content = workbooks.xlsx([["Jumlah"]], merged=[(0, 0, 0, 1), (3, 2, 4, 2)])
    in_ods = workbooks.ods(
        '<table:table-row><table:table-cell table:number-columns-repeated="2"/>'
        + workbooks.ods_cell("Jumlah", 'table:number-columns-spanned="2" table:number-rows-spanned="1"')
        + "<table:covered-table-cell/></table:table-row>"
    )

    with opened(content) as book:
        assert book.sheets[0].merged == [(1, 0, 1, 1), (4, 2, 5, 2)]
    with opened(in_ods) as book:
        assert book.sheets[0].merged == [(1, 2, 1, 3)]


def test_first_sixty_rows_are_shown_and_all_are_read(opened):
    with opened(workbooks.xlsx([[number] for number in range(1, 101)])) as book:
        assert (len(book.sheets[0].top), book.sheets[0].top[-1]) == (60, [60])
        chunks = list(book.rows(0, first_row=31, chunk=50))

    assert [len(chunk) for chunk in chunks] == [50, 20]
    assert chunks[0][0] == (31, [31])
