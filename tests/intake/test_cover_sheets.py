"""Company and month that stand on another sheet than the table."""

from pathlib import Path

import pytest
import xlsxwriter

from tests.intake.sheets import NIB, PLACEMENT_HEADINGS, person
from tests.intake.test_booking import told

pytestmark = pytest.mark.usefixtures("companies")
COVER = ["Nama Perusahaan : PT Bahari Nusa Banten", f"NIB : {NIB}", "Bulan : Maret 2023"]


def write(path: Path, cover: list[str], *, name="Sampul", above: tuple[str, ...] = ()) -> Path:
    """A workbook whose first sheet is a cover and whose second holds the table, with the lines of `above` over it."""
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet(name).write_column(0, 0, cover)
        sheet = book.add_worksheet("Penempatan")
        sheet.write_column(0, 0, above)
        sheet.write_row(len(above), 0, PLACEMENT_HEADINGS)
        row = {**person(9001), "Tanggal Lahir": "17/05/1995", "TMT": "06/03/2023"}
        sheet.write_row(len(above) + 1, 0, [1 if heading == "No" else row[heading] for heading in PLACEMENT_HEADINGS])
    return path


def test_cover_tells_company_and_month(tmp_path):
    answer = told(write(tmp_path / "a.xlsx", COVER))

    assert (answer["company"]["nib"], answer["period"], answer["file_issues"]) == (NIB, "2023-03", [])


def test_cover_of_the_same_company_tells_the_month(tmp_path):
    answer = told(write(tmp_path / "a.xlsx", COVER, above=("PT. BAHARI NUSA BANTEN",)))

    assert (answer["company"]["nib"], answer["period"]) == (NIB, "2023-03")


def test_month_over_the_table_stands_before_that_of_the_cover(tmp_path):
    assert told(write(tmp_path / "a.xlsx", COVER, above=("Bulan : April 2023",)))["period"] == "2023-04"


@pytest.mark.parametrize(
    ("cover", "name", "above"),
    [
        (["Nama Perusahaan : PT Contoh", "Bulan : Maret 2023"], "Sampul", ()),
        (COVER, "Petunjuk", ()),
        (COVER, "Sampul", ("PT Tidak Terdaftar",)),
    ],
    ids=["unknown company", "instructions", "other company"],
)
def test_cover_that_may_be_no_cover_tells_nothing(tmp_path, cover, name, above):
    answer = told(write(tmp_path / "a.xlsx", cover, name=name, above=above))

    assert set(answer["file_issues"]) == {"company_unknown", "period_unknown"}
