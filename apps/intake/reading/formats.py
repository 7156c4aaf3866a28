"""What kind of file it is, told from its content; the name and its ending are never looked at."""

import re

from apps.intake.reading.ole import CompoundFile
from apps.intake.reading.package import Package
from apps.intake.reading.refusal import Refusal

MAGIC = (
    (b"%PDF", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"Rar!\x1a", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b\x08", "archive"),
    (b"PK\x05\x06", "archive"),
    (b"{\\rtf", "document"),
    (b"\x09\x00\x04\x00", "old_excel"),
    (b"\x09\x02\x06\x00", "old_excel"),
    (b"\x09\x04\x06\x00", "old_excel"),
    (b"\x09\x08\x08\x00", "old_excel"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODF = b"application/vnd.oasis.opendocument."
MARKUP = re.compile(rb"(?i)<(?:!doctype\s+html|html|head|body|table|meta|style|div|tr)\b")
SPREADSHEET_XML = re.compile(rb"urn:schemas-microsoft-com:office:spreadsheet|office:mimetype=.[\w./-]+spreadsheet")


def sniff(data) -> str:
    """zip, ole or text, from the first bytes of `data` (bytes or mmap). Raises Refusal for what is no spreadsheet."""
    start = bytes(data[:4096])
    if start.startswith(b"PK\x03\x04"):
        return "zip"
    if start.startswith(OLE):
        return "ole"
    for magic, reason in MAGIC:
        if start.startswith(magic) and (magic != b"BM" or b"\x00" in start[:16]):
            raise Refusal(reason)
    if start[4:12] in (b"ftypheic", b"ftypmif1", b"ftypheix") or (start[:4] == b"RIFF" and start[8:12] == b"WEBP"):
        raise Refusal("image")
    _refuse_markup(start)
    return "text"


def _refuse_markup(start: bytes):
    text = start.replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    text = text.lstrip()
    if text[:13].lower() == b"mime-version:":
        raise Refusal("web_page")
    if not text.startswith(b"<"):
        return
    if SPREADSHEET_XML.search(text):
        raise Refusal("old_xml")
    if MARKUP.search(text):
        raise Refusal("web_page")
    if text.startswith((b"<?xml", b"<!")):
        raise Refusal("not_a_spreadsheet")


def package_kind(package: Package) -> tuple[str, str]:
    """(format, name of the workbook part) of a zip package. Raises Refusal for packages of another kind."""
    for part, kind in (("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsb")):
        if found := package.find(part):
            macros = b"macroEnabled" in package.read("[Content_Types].xml")
            return ("xlsm" if kind == "xlsx" and macros else kind), found
    mimetype = package.read("mimetype").strip()
    if mimetype.startswith(ODF):
        if not mimetype.startswith(ODF + b"spreadsheet"):
            raise Refusal("document")
        if b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise Refusal("password_ods")
        return "ods", "content.xml"
    if any(name.startswith(("word/", "ppt/", "visio/")) for name in package.entries):
        raise Refusal("document")
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in package.entries):
        raise Refusal("numbers")
    if "[Content_Types].xml" in package.entries:
        return "xlsx", "xl/workbook.xml"
    raise Refusal("archive")


def compound_kind(data) -> CompoundFile:
    """The compound file (OLE) of an .xls workbook. Raises Refusal for protected workbooks and for other documents."""
    compound = CompoundFile(data)
    names = {name.lower() for name in compound.names}
    if names & {"encryptedpackage", "encryptioninfo"}:
        raise Refusal("password")
    if names & {"workbook", "book"}:
        return compound
    if names & {"worddocument", "powerpoint document"}:
        raise Refusal("document")
    raise Refusal("not_a_spreadsheet")
