"""What a file is follows from its content, and every wrong kind has its own sentence."""

import pytest

from tests.intake import workbooks

ROWS = [["No", "NIK", "Nama"], [1, "3672014101909001", "Siti Aminah"]]
OPENED_IN_EXCEL = b"<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
XML_2003 = OPENED_IN_EXCEL + b"<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'></Workbook>"
TEXT = {1: ["No", "NIK", "Nama"], 2: ["1", "3672014101909001", "Siti Aminah"]}


@pytest.mark.parametrize("name", ["laporan.xlsx", "laporan.xls", "laporan.csv", "laporan.pdf", "laporan"])
def test_the_name_of_a_workbook_does_not_matter(read, name):
    [sheet] = read(workbooks.xlsx(ROWS), name=name)

    assert sheet[2] == [1, "3672014101909001", "Siti Aminah"]


def test_old_excel_named_xlsx_is_read(read):
    [sheet] = read(workbooks.xls({(0, 0): "NIK", (1, 0): "3672014101909001"}), name="laporan.xlsx")

    assert sheet == {1: ["NIK"], 2: ["3672014101909001"]}


def test_binary_workbook_is_read(opened):
    with opened(workbooks.xlsb({(0, 0): "NIK", (3, 1): "Siti"})) as book:
        assert book.format == "xlsb"
        assert list(book.rows(0)) == [[(1, ["NIK", None]), (4, [None, "Siti"])]]


def test_delimited_text_named_xlsx_is_read(read):
    assert read(b"No;NIK;Nama\r\n1;3672014101909001;Siti Aminah\r\n") == [TEXT]


def test_prose_named_xlsx_is_refused(refusal):
    letter = b"Kepada Yth, Bapak Kepala Dinas\nDengan hormat,\nBersama ini kami sampaikan, dengan ini, laporan kami.\n"

    assert refusal(letter) == ("not_a_spreadsheet", "prose")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "pdf"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image"),
        (b"Rar!\x1a\x07\x00abc", "archive"),
        (workbooks.package({"laporan.xlsx": b"x"}), "archive"),
        (workbooks.package({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}), "document"),
        (workbooks.package({"Index/Document.iwa": b"x"}), "numbers"),
        (workbooks.compound_file({"WordDocument": b"x"}), "document"),
        (b"<html><body><table><tr><td>NIK</td></tr></table></body></html>", "web_page"),
        (b"\xef\xbb\xbf\r\n <!DOCTYPE html><table></table>", "web_page"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "web_page"),
        (XML_2003, "old_xml"),
        (XML_2003.decode().encode("utf-16"), "old_xml"),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00", "old_excel"),
        (b'{\n  "nik": [\n    1,\n    2,\n    3\n  ]\n}\n', "prose"),
    ],
)
def test_other_files_are_told_apart(refusal, content, reason):
    assert refusal(content, name="laporan.xls") == ("not_a_spreadsheet", reason)


def test_encrypted_office_package_asks_for_the_password_to_be_removed(refusal):
    content = workbooks.compound_file({"EncryptionInfo": b"\x04\x00\x04\x00", "EncryptedPackage": b"\x00" * 5000})

    assert refusal(content) == ("password_protected", "password")


def test_protected_old_excel_asks_for_the_password_to_be_removed(refusal):
    begin, file_pass = b"\x09\x08\x10\x00" + b"\x00\x06\x05\x00" + bytes(12), b"\x2f\x00\x06\x00" + bytes(6)

    assert refusal(workbooks.compound_file({"Workbook": begin + file_pass})) == ("password_protected", "password")


def test_encrypted_opendocument_asks_for_the_password_to_be_removed(refusal):
    content = workbooks.ods("", manifest="<manifest:encryption-data/>")

    assert refusal(content) == ("password_protected", "password_ods")


def test_file_of_no_bytes_is_empty(refusal):
    assert refusal(b"") == ("empty", "empty_file")


def test_text_of_blank_lines_is_empty(refusal):
    assert refusal(b"\r\n  \r\n") == ("empty", "empty_file")


@pytest.mark.parametrize("rows", [[], [["", " "]]])
def test_workbook_without_content_is_empty(refusal, rows):
    assert refusal(workbooks.xlsx(rows)) == ("empty", "no_cells")
