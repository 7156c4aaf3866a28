import csv
import re
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import openpyxl
import pytest

from apps.reporting.workbook import tables_workbook
from tests.reporting.plain_table import MARCH, PlainTable, WideTable

pytestmark = pytest.mark.django_db

ROWS = [("PT Baja", 1200, 34), ("PT Kimia", 5, 0), ("=1+1", 7, 8)]
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def workbook(*tables) -> bytes:
    return tables_workbook(
        [table.fill(MARCH) for table in tables],
        title="Ringkasan penempatan",
        period=MARCH,
        remark="",
        signer=None,
        printed_by="Siti & Ani",
        printed_at=datetime(2023, 4, 3, 2, 0, tzinfo=UTC),
    )


def sheets(content: bytes, **options):
    return openpyxl.load_workbook(BytesIO(content), **options).worksheets


def row_of(sheet, label: str) -> list:
    return next(row for row in sheet.iter_rows() if row[0].value == label)


def without_kept_values(content: bytes) -> bytes:
    """The same workbook with the results of its formulas taken out, so that whoever opens it has to reckon."""
    bare = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(bare, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            new.writestr(name, part)
    return bare.getvalue()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_sums_reckoned_anew_are_the_figures_of_the_table(tmp_path):
    tables = [PlainTable(*ROWS), WideTable(("SD", 4, 0), ("SMP", 9, 0))]
    (tmp_path / "summary.xlsx").write_bytes(without_kept_values(workbook(*tables)))

    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", EVERY_SHEET,
         "--outdir", str(tmp_path), str(tmp_path / "summary.xlsx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    plain, wide = (
        {row[0]: row[1:] for row in csv.reader(path.read_text(encoding="utf-8").splitlines())}
        for path in sorted(tmp_path.glob("*.csv"), key=lambda path: "Lowongan" in path.name)
    )
    total = str(tables[0].total_label)
    assert [cell.replace(",", "").replace(".", "") for cell in plain[total][:3]] == ["1212", "42", "1254"]
    assert plain["PT Kimia"][:3] == ["5", "0", "5"]
    assert wide[total][:12] == ["13"] * 12


def test_totals_are_formulas_that_keep_their_values():
    content = workbook(PlainTable(*ROWS))
    (formulas,), (values,) = sheets(content), sheets(content, data_only=True)
    total = str(PlainTable.total_label)

    assert row_of(formulas, total)[1].value.startswith("=SUM(B")
    assert [cell.value for cell in row_of(values, total)][1:4] == [1212, 42, 1254]
    assert row_of(formulas, "PT Baja")[1].value == 1200
    assert row_of(formulas, "PT Baja")[3].value.startswith("=B")


def test_name_that_looks_like_a_formula_stays_a_name():
    (sheet,) = sheets(workbook(PlainTable(*ROWS)))

    assert row_of(sheet, "=1+1")[0].data_type == "s"


def test_sheet_is_ready_to_print():
    upright, across = sheets(workbook(PlainTable(*ROWS), WideTable(*ROWS)))

    assert upright.page_setup.orientation == "portrait"
    assert across.page_setup.orientation == "landscape"
    for sheet in (upright, across):
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth in (None, 1)  # one page wide, which need not be written
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.print_area
        assert sheet.oddFooter.right.text == "Halaman &P dari &N"
    heads = [sheet.print_title_rows for sheet in (upright, across)]
    assert [len(re.findall(r"\d+", rows)) for rows in heads] == [2, 2]
    assert row_of(upright, "Perusahaan")[0].row == int(re.search(r"\d+", heads[0])[0])


def test_sheets_of_one_title_have_names_excel_accepts():
    names = [sheet.title for sheet in sheets(workbook(*[WideTable(("A", 1, 0))] * 3))]

    assert len(set(names)) == 3
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in names)


def test_table_without_rows_still_makes_a_sheet():
    (sheet,) = sheets(workbook(PlainTable()), data_only=True)

    assert [cell.value for cell in row_of(sheet, str(PlainTable.total_label))][1:4] == [0, 0, 0]


def test_letterhead_and_signature_stand_on_each_sheet(settings):
    for sheet in sheets(workbook(PlainTable(*ROWS), WideTable(*ROWS))):
        texts = {cell.value for row in sheet.iter_rows() for cell in row if cell.value}
        assert {settings.OFFICE["name"].upper(), "Maret 2023", "Cilegon, 3 April 2023"} <= texts
