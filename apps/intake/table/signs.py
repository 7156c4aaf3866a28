"""The texts by which rows that are no data give themselves away: totals, NIHIL, signatures, notes, numbered columns."""

import re
from collections.abc import Iterable

from apps.intake.cells import Cell

_COUNTED = (
    r"tenaga kerja|tk|pekerja|karyawan|pegawai|orang|lowongan|penempatan|kebutuhan|data|baris|"
    r"laki-?\s?laki|perempuan|pria|wanita|l|p|lk|pr"
)
_SUMMED = (
    r"total|seluruh(?:nya)?|semua(?:nya)?|keseluruhan|akhir|halaman|hal|ini|bulan|s\.?\s?/?d\.?|lalu|dipindahkan|"
    rf"pindahan|[ivx]+|[a-z]|\d+|dan|/|\+|&|{_COUNTED}"
)
_TOTAL = re.compile(
    r"^[*#\s]*(?:(?:sub|grand)\s*-?\s*)?(?:jumlah|jml|jlh|jmlh|total|subtotal|tot)\b[\s.:=(]*"
    rf"(?:(?:{_SUMMED})(?![a-z0-9])[\s.:=()/+&-]*)*$",
    re.IGNORECASE,
)
_TOTAL_START = re.compile(r"^[*#\s]*(?:sub\s*-?\s*|grand\s+)?(?:jumlah|jml|jlh|total|subtotal)\b", re.IGNORECASE)
_CARRIED = re.compile(r"^\W*(?:dipindahkan|pindahan|jumlah dipindahkan|jumlah pindahan|terbilang)\b", re.IGNORECASE)
_COUNT = re.compile(
    r"^[\s(]*(?:rp\.?)?\s*[\d.,\s]*(?:,-)?\s*(?:orang|org|pekerja|tk|l|p|lk|pr|-|–)?[\s).;]*$", re.IGNORECASE
)
_SPACED = re.compile(r"\b\w(?: \w){2,}\b")
_NIL = re.compile(
    r"^[\W_]*(?:n[\s.]*i[\s.]*h[\s.]*i[\s.]*l|nil|kosong|none|(?:tidak|tdk\.?|belum) ada(?: data)?|tidak terdapat)"
    r"[\W_]*$",
    re.IGNORECASE,
)
_NIL_SPOKEN = re.compile(
    r"\b(?:nihil|(?:tidak|tdk\.?|belum|tanpa)\s+"
    r"(?:ada|terdapat|melakukan|membuka|menerima|merekrut|penempatan|penerimaan)\w*)\b",
    re.IGNORECASE,
)
_DASHES = re.compile(r"^[\s\-–—_.0]*$")
_PLACE_AND_DATE = re.compile(
    r"^[A-Za-z][A-Za-z .'-]{2,30},?\s*(?:tanggal|tgl\.?)?\s*[\d.…_]{1,20}\s*[-/ ]?\s*"
    r"(?:[A-Za-z]{3,9}|\d{1,2}|[.…_]{2,})\s*[-/ ]?\s*(?:\d{2,4}|[.…_]{2,})?\s*$"
)
_SIGNED = re.compile(r"^\W*\(\s*[A-Za-z.…_][^()]{0,60}\)\W*$|^\W*\((?:\s*|[\s.…_]+)\)\W*$|^[._…\s]{6,}$")
_SIGNERS = (
    r"mengetahui|mengesahkan|menyetujui|disetujui|diketahui|disahkan|diperiksa|diverifikasi|dibuat|disusun|"
    r"dilaporkan oleh|pelapor\b|yang melapor|yang membuat|pembuat laporan|hormat|salam|atas nama|"
    r"a\.?n\.?\s+(?:pimpinan|direk|kepala|pt)|pimpinan (?:perusahaan|pt|cv)|pimpinan,?$|penanggung ?jawab|"
    r"direktur\b|direksi|general manager|plant manager|hrd?\b|hrga\b|manager|manajer|personalia|"
    r"kepala (?:bagian|personalia|hrd|cabang|pabrik|divisi)|ttd\b|tanda ?tangan|mat(?:e)?rai|stempel|cap\b|"
    r"nama jelas|nip\b|kepada\b|yth\b|dinas\b|perusahaan\b"
)
_REMARKS = (
    r"tembusan|catatan|note|notes|nb\b|n\.b|keterangan\s*:|ket\.?\s*:|petunjuk|demikian|dicetak|printed|"
    r"(?:halaman|hal\.?|page)\s+\d|nik\s*[:.]\s*\d|jabatan\s*:|nama\s*:|no\.? ?hp\s*:|telp?\.?\s*:|email\s*:|"
    r"rekap(?:itulasi)?\b|sumber\b|lampiran"
)
_FOOT = re.compile(rf"^\W*(?:{_SIGNERS}|{_REMARKS})", re.IGNORECASE)
_PLACE = re.compile(r"^\s*[A-Za-z][A-Za-z .'-]{2,30},\s*$")
_NOTE = re.compile(r"^\s*(?:\*+\)?|\d?\*\)|\)\*|\*\d)")
_COMPANY = re.compile(r"^\W*(?:PT|CV|UD)\b\.?\s+\S", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"^['’\s]*(?:\d[\s.\-]*){10,}$")
_ORDINAL = re.compile(r"^[\s(\[]*(\d{1,3}|[a-z])[\s)\].]*$", re.IGNORECASE)
_ORDINAL_SUM = re.compile(r"^[\s(\[]*\d{1,3}\s*=[\s\d+\-x*/().,]+$|^[\s(\[]*\d{1,3}(?:\s*[+\-x:/]\s*\d{1,3})+[\s)\]]*$")
_SECTION = re.compile(r"^\s*\(?(?:[IVX]{1,5}|[A-Z])\s*[.)]?\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*\(?\d{1,6}\s*[.)]?\s*$")


def is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def is_running_number(cell: Cell) -> bool:
    """Whether a cell can be the running number of a data row: 7, "7", "7."."""
    if isinstance(cell, bool):
        return False
    return isinstance(cell, int | float) or (isinstance(cell, str) and bool(_NUMBERED.match(cell)))


def is_section_number(cell: Cell) -> bool:
    """A letter or a Roman number, as it stands before the title of a section: "A.", "II"."""
    return isinstance(cell, str) and bool(_SECTION.match(cell))


def is_count(cell: Cell) -> bool:
    """A number, "30 orang", "12 L", "Rp 4.000.000,-" or a dash; no NIK."""
    if isinstance(cell, str):
        return bool(_COUNT.match(cell)) and (0 < sum(sign.isdigit() for sign in cell) < 14 or cell.strip() in "-–—")
    return isinstance(cell, int | float) and not isinstance(cell, bool) and abs(cell) < 1e14


def is_dash(cell: Cell) -> bool:
    """A dash, dots, or a zero, which say "nothing"."""
    return bool(_DASHES.match(cell)) if isinstance(cell, str) else isinstance(cell, int | float) and cell == 0


def is_total_word(cell: Cell) -> bool:
    """A whole text that announces a sum: "JUMLAH", "Sub Total", "Jumlah Seluruhnya (L + P)"."""
    if not isinstance(cell, str):
        return False
    text = _SPACED.sub(lambda found: found.group().replace(" ", ""), cell)
    return bool(_TOTAL.match(text) or _CARRIED.match(text))


def begins_as_total(cell: Cell) -> bool:
    """A sentence that gives a sum: "Jumlah yang ditempatkan : 30 orang"; not "Total Quality Control"."""
    tells = isinstance(cell, str) and (len(cell.split()) > 3 or any(sign.isdigit() or sign in ":=" for sign in cell))
    return tells and bool(_TOTAL_START.match(cell))


def is_long_number(cell: Cell) -> bool:
    """Ten digits or more and nothing else, such as a NIK or a telephone number."""
    if isinstance(cell, str):
        return bool(_LONG_NUMBER.match(cell))
    return isinstance(cell, int | float) and cell >= 1e9


def is_nil_word(cell: Cell) -> bool:
    return isinstance(cell, str) and bool(_NIL.match(cell))


def speaks_of_nil(cell: Cell) -> bool:
    """A sentence that says there is nothing to report."""
    return isinstance(cell, str) and bool(_NIL_SPOKEN.search(cell)) and not _FOOT.match(cell) and not _NOTE.match(cell)


def is_foot(cell: Cell) -> bool:
    """A text of a signature block or a note under the table."""
    return isinstance(cell, str) and (
        any(sign.match(cell) for sign in (_FOOT, _SIGNED, _NOTE)) or is_place_and_date(cell)
    )


def is_company(cell: Cell) -> bool:
    """A company's name, as it stands over a signature."""
    return isinstance(cell, str) and bool(_COMPANY.match(cell))


def is_place(cell: Cell) -> bool:
    """ "Cilegon," where the date stands in the next cell."""
    return isinstance(cell, str) and bool(_PLACE.match(cell))


def is_place_and_date(cell: Cell) -> bool:
    """ "Cilegon, 5 April 2023", also with dots where the day is to be written."""
    return isinstance(cell, str) and bool(_PLACE_AND_DATE.match(cell.strip()))


def is_numbering(cells: Iterable[Cell]) -> bool:
    """Whether the filled cells of a row count the columns: 1 2 3, (1) (2) (3), a b c, also 5=3+4."""
    values = []
    for cell in cells:
        if isinstance(cell, str) and _ORDINAL_SUM.match(cell):
            continue
        value = _ordinal(cell)
        if value is None or (values and value <= values[-1]):
            return False
        values.append(value)
    return len(values) > 2 and values[0] <= 2 and values[-1] < 2 * len(values) + 5


def _ordinal(cell: Cell) -> int | None:
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return int(cell) if cell == int(cell) and 0 <= cell < 1000 else None
    match = _ORDINAL.match(cell) if isinstance(cell, str) else None
    if not match:
        return None
    return int(match[1]) if match[1].isdigit() else ord(match[1].lower()) - 96
