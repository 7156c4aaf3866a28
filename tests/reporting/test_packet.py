"""The packet on paper and in the workbook: every page says what was signed, and the sums are the same reckoned anew."""

import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from apps.documents.qr import short_code
from apps.reporting.periods import Period
from disnaker.packet import draft_pdf
from disnaker.summaries import recount, summarize
from tests.reporting.signing import signed_january, stock_and_flows_of_january
from tests.reporting.test_workbook import without_kept_values

PAGES = Path(__file__).parent / "packet_pages.txt"
JANUARY = Period.parse("2023-01")


def pages_of(pdf: bytes, folder: Path) -> list[str]:
    (folder / "packet.pdf").write_bytes(pdf)
    text = subprocess.run(
        ["pdftotext", "-layout", str(folder / "packet.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    return text.split("\f")[:-1]


def plain(pages: list[str]) -> str:
    """Without what differs from signing to signing, and with gaps as one space: what the pages say, in their order."""
    text = "\n\f\n".join(pages)
    text = re.sub(r"kode [0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}|ketik [0-9A-Z-]{11}", "kode …", text)
    lines = (re.sub(r"\s+", " ", line).strip() if line != "\f" else "---" for line in text.splitlines())
    return "\n".join(line for line in lines if line) + "\n"


@pytest.fixture
def pages(office, tmp_path: Path) -> list[str]:
    return pages_of(signed_january().content("pdf"), tmp_path)


def test_pages_of_a_signed_month_say_what_they_said_before(pages):
    """The text of pages that were looked at; after a wanted change run with KEEP_PAGES=1 and look again."""
    said = plain(pages)
    if os.environ.get("KEEP_PAGES"):
        PAGES.write_text(said)
    assert said == PAGES.read_text()


def test_packet_has_its_parts_in_order_and_every_page_its_foot(pages, office):
    signed = summarize(JANUARY).signed
    code = short_code(signed.token)
    text = "\n".join(pages)
    marks = ["Laporan Ketenagakerjaan Bulanan Januari 2023", "RINGKASAN SATU HALAMAN", "LAPORAN IPK III/1",
             "LAPORAN IPK III/8", "REKAPITULASI PELATIHAN", "HUBUNGAN INDUSTRIAL"]  # fmt: skip
    assert [text.index(mark) for mark in marks] == sorted(text.index(mark) for mark in marks)
    assert "Yth. Kepala Dinas Tenaga Kerja dan Transmigrasi Provinsi Banten" in pages[0]
    assert all(code in page for page in pages)
    assert all(f"Halaman {number} dari {len(pages)}" in page for number, page in enumerate(pages[1:], 2))


def test_heads_repeat_on_every_page_of_a_long_table(pages):
    long_ones = [page for page in pages if "Jenis pendidikan" in page]

    assert len(long_ones) >= 4  # forms III/2 and III/4 on two sheets each
    assert all("Sisa akhir bulan lalu" in page for page in long_ones)


def test_draft_has_no_number_and_nothing_to_check(office, tmp_path):
    stock_and_flows_of_january()

    pages = pages_of(
        draft_pdf(recount(JANUARY), printed_by="Siti", printed_at=datetime(2023, 2, 2, tzinfo=UTC)), tmp_path
    )

    assert all(is_marked_as_draft(tmp_path / "packet.pdf", number) for number in range(1, len(pages) + 1))
    assert "500.15" not in pages[0]
    assert "ketik" not in "".join(pages)


def is_marked_as_draft(pdf: Path, number: int) -> bool:
    """The word lies across the page, so that it is read letter by letter."""
    command = ["pdftotext", "-raw", "-f", str(number), "-l", str(number), str(pdf), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "PRATINJAU" in re.sub(r"\s", "", text)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_workbook_reckoned_anew_holds_the_signed_figures(office, tmp_path: Path):
    """LibreOffice reckons every formula itself; each cell of each table comes to what was signed."""
    signed = signed_january()
    book = tmp_path / "packet.xlsx"
    book.write_bytes(without_kept_values(signed.content("xlsx")))
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "anew"), str(book)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip

    anew = openpyxl.load_workbook(tmp_path / "anew" / "packet.xlsx", data_only=True)
    formulas = openpyxl.load_workbook(book)
    tables = summarize(JANUARY).due
    assert len(anew.worksheets) == len(tables)
    for filled, sheet, written in zip(tables, anew.worksheets, formulas.worksheets, strict=True):
        assert written.print_area, sheet.title
        assert written.print_title_rows, sheet.title
        lines = sheet.iter_rows(values_only=True)  # read on and on: labels such as "Sub Total" come again
        for row in [*filled.rows, *([filled.total] if filled.table.has_total else [])]:
            if row.figures:
                figures = [row.figures[column.key] for column in filled.table.columns if not column.of_words]
                assert numbers_beside(row.label, lines)[-len(figures) :] == figures, (sheet.title, row.label)


def numbers_beside(label: str, lines) -> list[float]:
    """Those of the next line with this label; a head has none and is passed over."""
    for line in lines:
        numbers = [cell for cell in line if isinstance(cell, int | float)]
        if label in line and numbers:
            return numbers
    raise AssertionError(label)
