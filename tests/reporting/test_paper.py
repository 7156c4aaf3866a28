import re
import subprocess
from datetime import UTC, date, datetime
from io import BytesIO

import pypdf
import pytest

from apps.registry.models import Official
from apps.registry.paper.typesetting import PaperFault, typeset
from apps.reporting.paper_tables import tables_pdf
from tests.reporting.plain_table import MARCH, PlainTable, WideTable

pytestmark = pytest.mark.django_db

# 23.30 UTC of 3 April is 6.30 of 4 April in Cilegon.
PRINTED_AT = datetime(2023, 4, 3, 23, 30, tzinfo=UTC)
MANY = [(f"PT Contoh {number}", 1000 + number, 1) for number in range(120)]


def paper(*tables, signer=None, remark="", **values) -> bytes:
    filled = [table.fill(MARCH) for table in tables]
    values = {"title": "Ringkasan penempatan", "printed_by": "Siti Aminah", "printed_at": PRINTED_AT} | values
    return tables_pdf(filled, period=MARCH, remark=remark, signer=signer, **values)


def pages(content: bytes) -> list[str]:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True)
    return shown.stdout.decode().split("\f")[:-1]


@pytest.fixture
def sheet_of_many() -> list[str]:
    return pages(paper(PlainTable(*MANY)))


def test_paper_shows_every_figure_with_thousands_apart(sheet_of_many):
    text = "\n".join(sheet_of_many)

    for label, men, _women in MANY:
        assert re.search(rf"{label}\s+{men:,}\s+1\s+{men + 1:,}".replace(",", "[.]"), text), label
    assert re.search(r"Total\s+127[.]140\s+120\s+127[.]260|Jumlah\s+127[.]140\s+120\s+127[.]260", text)


def test_head_of_a_long_table_stands_on_every_page(sheet_of_many):
    assert len(sheet_of_many) >= 3
    for text in sheet_of_many:
        assert re.search(r"Perusahaan\s+L\s+P\s+Jumlah", text)


def test_every_page_is_numbered_and_says_who_printed_it_when_in_the_offices_own_time(sheet_of_many):
    for number, text in enumerate(sheet_of_many, 1):
        assert f"Halaman {number} dari {len(sheet_of_many)}" in text
        assert "dicetak oleh Siti Aminah pada 4 April 2023 pukul 06.30 WIB" in text


def test_paper_has_letterhead_period_place_and_date(settings):
    settings.OFFICE = {**settings.OFFICE, "name": "Dinas Tenaga Kerja Kota Contoh", "city": "Contoh"}

    (text,) = pages(paper(PlainTable(("A", 1, 2)), remark="Angka sementara"))

    assert "DINAS TENAGA KERJA KOTA CONTOH" in text
    assert "MARET 2023" in text
    assert "Contoh, 4 April 2023" in text
    assert "Angka sementara" in text


def test_wide_table_lies_across_and_signature_comes_once_at_the_end():
    content = paper(PlainTable(("A", 1, 2)), WideTable(("B", 7, 0)), signer=official())

    first, second = pypdf.PdfReader(BytesIO(content)).pages
    assert first.mediabox.height > first.mediabox.width
    assert second.mediabox.width > second.mediabox.height
    assert ["Siti Rahma" in text for text in pages(content)] == [False, True]


@pytest.mark.parametrize(("size", "millimetres"), [("a4", (210, 297)), ("f4", (215, 330)), ("letter", (210, 297))])
def test_paper_has_the_size_the_office_prints_on(settings, size, millimetres):
    settings.OFFICE = {**settings.OFFICE, "paper": size}

    (page,) = pypdf.PdfReader(BytesIO(paper(PlainTable(("A", 1, 2))))).pages

    assert tuple(round(float(side) / 72 * 25.4) for side in page.mediabox.upper_right) == millimetres


def official(**values) -> Official:
    values = {
        "position": "Kepala Dinas Tenaga Kerja",
        "rank": "Pembina Utama Muda",
        "nip": "197001012000012001",
    } | values
    return Official(name="Siti Rahma, S.H.", valid_from=date(2022, 1, 1), **values)


@pytest.mark.parametrize(
    ("values", "lines"),
    [
        ({}, ["Kepala Dinas Tenaga Kerja,"]),
        ({"acting": "Plt."}, ["Plt. Kepala Dinas Tenaga Kerja,"]),
        ({"acting": "a.n.", "position": "Sekretaris"}, ["a.n. Kepala Dinas Tenaga Kerja Kota Cilegon", "Sekretaris,"]),
    ],
)
def test_signature_names_the_office_held_and_for_whom(values, lines):
    (text,) = pages(paper(PlainTable(("A", 1, 2)), signer=official(**values)))

    for line in [*lines, "Siti Rahma, S.H.", "Pembina Utama Muda", "NIP. 19700101 200001 2 001"]:
        assert re.search(rf"^\s+{re.escape(line)}\s*$", text, re.M), line


def test_markup_in_a_name_is_printed_as_it_is_written():
    evil = '#read("/etc/passwd") *tebal* $x$ @rujuk <label> // PT'

    (text,) = pages(paper(PlainTable((evil, 1, 2))))

    assert evil in " ".join(text.split())


def test_same_data_and_time_give_the_same_bytes():
    assert paper(PlainTable(("A", 1, 2))) == paper(PlainTable(("A", 1, 2)))


def test_paper_is_tagged_titled_and_in_indonesian():
    document = pypdf.PdfReader(BytesIO(paper(PlainTable(("A", 1, 2)))))
    catalogue = document.trailer["/Root"]

    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] == "id"
    assert document.metadata.title == "Ringkasan penempatan Maret 2023"


def test_template_without_its_data_is_a_fault():
    with pytest.raises(PaperFault, match=r"tables\.typ"):
        typeset("tables.typ", {"size": "a4"}, created_at=PRINTED_AT)
