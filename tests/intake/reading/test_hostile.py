"""Files that would harm a reader: each is refused in a sentence, soon, and with little memory."""

import os
import random
import struct
import time

import pytest

from tests.intake import workbooks
from tests.intake.workbooks import MEGABYTE

ROWS = [["No", "NIK"], [1, "3672014101909001"]]
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
TEXT_CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>%s</t></is></c></row>'


@pytest.mark.parametrize("max_bytes", [50 * MEGABYTE, 100 * MEGABYTE])
def test_sixty_megabytes_of_random_bytes_are_refused_at_once(refusal, max_bytes):
    content = random.Random(9000).randbytes(60 * MEGABYTE)

    began = time.monotonic()
    code, _reason = refusal(content, max_bytes=max_bytes, memory_bytes=200 * MEGABYTE)

    assert code in ("not_a_spreadsheet", "too_large")
    assert time.monotonic() - began < 2


def test_text_of_random_bytes_is_no_spreadsheet(refusal):
    content = b"NIK;Nama\r\n" + random.Random(9001).randbytes(50_000)

    assert refusal(content)[0] == "not_a_spreadsheet"


def test_zip_bomb_of_a_gigabyte_is_refused(refusal):
    bomb = workbooks.xlsx_by_hand("", further={"xl/media/image1.png": (bytes(MEGABYTE), 1024)})

    assert len(bomb) < 10 * MEGABYTE
    assert refusal(bomb) == ("too_large", "too_big_unpacked")


def test_zip_bomb_in_the_sheet_itself_is_refused(refusal):
    bomb = workbooks.xlsx_by_hand("", further={"xl/worksheets/sheet1.xml": (b"<row></row>" * 100_000, 1000)})

    assert refusal(bomb) == ("too_large", "too_big_unpacked")


def test_zip_bomb_of_one_endless_text_is_too_large(refusal):
    bomb = workbooks.xlsx_by_hand("", further={"xl/worksheets/sheet1.xml": (b" " * MEGABYTE, 1024)})

    assert refusal(bomb) == ("too_large", "too_big_unpacked")


def test_package_that_lies_about_its_size_is_counted_all_the_same(refusal):
    content = workbooks.xlsx_by_hand("", further={"xl/media/image1.png": (bytes(MEGABYTE), 1024)})
    true_size = struct.pack("<I", 1024 * MEGABYTE)

    lying = content.replace(true_size, struct.pack("<I", 10))

    assert lying != content
    assert refusal(lying)[0] in ("too_large", "unreadable")


def test_package_of_very_many_entries_is_refused(refusal):
    content = workbooks.package({f"xl/{number}.xml": b"" for number in range(6000)} | {"xl/workbook.xml": b""})

    assert refusal(content) == ("too_large", "too_big_unpacked")


def test_entities_are_never_expanded(refusal):
    content = workbooks.xlsx_by_hand(TEXT_CELL % "&c;", prolog=LAUGHS)

    assert refusal(content) == ("unreadable", "damaged")


def test_entities_in_the_shared_strings_are_never_expanded(refusal):
    strings = f'<?xml version="1.0"?>{LAUGHS}<sst xmlns="{workbooks.MAIN}"><si><t>&c;</t></si></sst>'
    content = workbooks.xlsx_by_hand(
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', further={"xl/sharedStrings.xml": strings.encode()}
    )

    assert refusal(content)[0] in ("unreadable", "empty")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_truncated_workbook_is_unreadable(refusal, share):
    content = workbooks.xlsx(ROWS * 50)

    assert refusal(content[: int(len(content) * share)]) == ("unreadable", "damaged")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_truncated_old_workbook_is_refused(refusal, share):
    content = workbooks.xls({(row, 0): f"baris {row}" for row in range(500)})

    assert refusal(content[: int(len(content) * share)])[0] == "unreadable"


def test_old_workbook_that_announces_a_giant_sheet_is_not_believed(refusal):
    begin = b"\x09\x08\x10\x00" + b"\x00\x06\x05\x00" + bytes(12)
    sheet = b"\x09\x08\x10\x00" + b"\x00\x06\x10\x00" + bytes(12)
    giant = struct.pack("<HHIIHHH", 0x0200, 14, 0, 0xFFFFFFFF, 0, 0xFFFF, 0)
    end = b"\x0a\x00\x00\x00"
    bound = struct.pack("<HHIHBB", 0x0085, 9, len(begin) + 13 + len(end), 0, 1, 0) + b"A"
    content = workbooks.compound_file({"Workbook": begin + bound + end + sheet + giant + end})

    assert refusal(content) == ("empty", "no_cells")


def test_dense_sheet_beyond_the_memory_limit_is_too_large(refusal):
    rows = "".join(f'<row r="{row}"><c r="GR{row}"><v>1</v></c></row>' for row in range(1, 100_000, 50))
    content = workbooks.xlsx_by_hand(f'<row r="1"><c r="A1"><v>1</v></c></row>{rows}')

    assert refusal(content, memory_bytes=300 * MEGABYTE) == ("too_large", "too_much_memory")


def test_one_long_text_in_very_many_cells_is_too_large(refusal):
    strings = f'<sst xmlns="{workbooks.MAIN}"><si><t>{"x" * 32_000}</t></si></sst>'.encode()
    columns = workbooks.COLUMNS[:200]
    rows = "".join(
        f'<row r="{row}">{"".join(f'<c r="{column}{row}" t="s"><v>0</v></c>' for column in columns)}</row>'
        for row in range(1, 1000)
    )

    content = workbooks.xlsx_by_hand(rows, further={"xl/sharedStrings.xml": strings})

    assert refusal(content) == ("too_large", "too_much_memory")


def test_loop_in_the_compound_file_is_unreadable(refusal):
    content = bytearray(workbooks.compound_file({"Workbook": b"x" * 5000}))
    struct.pack_into("<I", content, 512 + 4, 1)  # the directory's sector follows itself

    assert refusal(bytes(content)) == ("unreadable", "damaged")


def test_cell_without_end_is_refused(refusal):
    content = workbooks.xlsx_by_hand(TEXT_CELL % ("x" * 10 * MEGABYTE))

    assert refusal(content) == ("unreadable", "damaged")


def test_every_flipped_byte_is_read_or_refused(read, refusal, tmp_path):
    """Whatever is broken, the answer is rows or a refusal, never another exception."""
    chance = random.Random(9002)
    whole = workbooks.xlsx(ROWS * 20)
    for _time in range(25):
        content = bytearray(whole)
        for _flip in range(3):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            read(bytes(content))
        except Exception as error:
            assert type(error).__name__ == "FileRefused", error
    assert os.listdir(tmp_path)
