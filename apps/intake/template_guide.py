"""How each sort of column is filled in: its format and rule in a template, the hint and the example beside it.

Keyed by the widget that will read the column; Indonesian data, for companies.
"""

from import_export.widgets import Widget

from apps.intake.widgets.age import AgeWidget
from apps.intake.widgets.birth_place import BirthPlaceWidget
from apps.intake.widgets.contract import ContractWidget
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.kbli import KbliWidget
from apps.intake.widgets.legal_form import LegalFormWidget
from apps.intake.widgets.mark import MOST, MarkWidget
from apps.intake.widgets.money import MoneyWidget
from apps.intake.widgets.nib import NibWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.intake.widgets.sex import SexWidget
from apps.intake.widgets.word_choice import WordChoiceWidget

TEXT, DAY, MONEY, WHOLE = "@", "dd/mm/yyyy", "#,##0", "0"

FORMATS = {
    NikWidget: TEXT,
    NibWidget: TEXT,
    PhoneWidget: TEXT,
    KbliWidget: TEXT,
    DateCellWidget: DAY,
    MoneyWidget: MONEY,
    CountWidget: WHOLE,
    AgeWidget: WHOLE,
}

WIDTHS = {NikWidget: 20, PersonNameWidget: 28, FreeTextWidget: 24}
USUAL_WIDTH = 14

HINTS = {
    NikWidget: "16 angka sesuai KTP. Kolom ini berformat teks; jangan diubah menjadi angka.",
    NibWidget: "13 angka sesuai OSS.",
    PersonNameWidget: "Nama lengkap sesuai KTP, tanpa angka.",
    SexWidget: "Pilih L (laki-laki) atau P (perempuan).",
    BirthPlaceWidget: "Kota atau kabupaten kelahiran.",
    DateCellWidget: "Tanggal, bulan, tahun, misalnya 31/12/2023.",
    EducationWidget: "Pilih jenjang pendidikan dari daftar.",
    ContractWidget: "Pilih hubungan kerja dari daftar.",
    PhoneWidget: "Satu nomor telepon, diawali 0. Kolom ini berformat teks.",
    MoneyWidget: "Rupiah penuh, misalnya 4.700.000.",
    CountWidget: "Jumlah orang, angka bulat.",
    AgeWidget: "Usia dalam tahun.",
    KbliWidget: "Lima angka kode KBLI 2020.",
    LegalFormWidget: "Bentuk badan usaha, misalnya PT, CV, Koperasi.",
    MarkWidget: "Nilai dari 0 sampai 100, misalnya 82,5.",
    WordChoiceWidget: "Pilih salah satu dari daftar.",
}
NAMED_HINTS = {
    "kelurahan": "Pilih kelurahan dari daftar; bila di luar kota, tulis namanya.",
    "kecamatan": "Pilih kecamatan dari daftar; bila di luar kota, tulis namanya.",
}

# Persons are invented; serial numbers of a NIK above 9000 are given to nobody.
EXAMPLES = {
    "NIK": "3672064503909001",
    "Nama": "Siti Aminah",
    "L/P": "P",
    "Tempat Lahir": "Cilegon",
    "Tanggal Lahir": "05/03/1990",
    "Pendidikan": "SMA",
    "Alamat": "Link. Baja RT 01/02",
    "No HP": "081234567890",
    "Jabatan": "Operator Produksi",
    "Status": "PKWT",
    "TMT": "01/03/2023",
    "Upah": "5.000.000",
    "L": "2",
    "P": "1",
    "Usia Maks": "35",
    "Batas Lamaran": "31/03/2023",
    "Syarat": "Berpengalaman 1 tahun",
    "Nama Perusahaan": "PT Contoh Sejahtera",
    "NIB": "9000000000001",
    "No. WLKP": "42434.20230301.0001",
    "Bentuk Badan Usaha": "PT",
    "KBLI": "24102",
    "Telepon": "0254123456",
}


def example_of(heading: str, choices: list[str] | None) -> str:
    """What may stand in a column: the usual example, unless a list of choices knows better."""
    example = EXAMPLES.get(heading, "")
    return choices[0] if choices and example not in choices else example


def _length(title: str, hint: str, length: int) -> dict:
    return {
        "validate": "length",
        "criteria": "==",
        "value": length,
        "input_title": title,
        "input_message": hint,
        "error_title": title,
        "error_message": f"Isian harus {length} angka. {hint}",
    }


def _number(title: str, hint: str, most: int) -> dict:
    return {
        "validate": "decimal",
        "criteria": "between",
        "minimum": 0,
        "maximum": most,
        "error_type": "warning",
        "error_title": title,
        "error_message": hint,
    }


RULES = {
    NikWidget: _length("NIK", HINTS[NikWidget], 16),
    NibWidget: _length("NIB", HINTS[NibWidget], 13),
    PhoneWidget: {
        "validate": "length",
        "criteria": "between",
        "minimum": 6,
        "maximum": 40,
        "input_title": "Nomor telepon",
        "input_message": HINTS[PhoneWidget],
        "error_type": "warning",
        "error_title": "Nomor telepon",
        "error_message": "Nomor telepon paling sedikit 6 angka.",
    },
    # Excel's day 2, the first that is a day and no blank.
    DateCellWidget: {
        "validate": "decimal",
        "criteria": "between",
        "minimum": 2,
        "maximum": 109_574,
        "error_type": "warning",
        "error_title": "Tanggal",
        "error_message": HINTS[DateCellWidget],
    },
    MoneyWidget: _number("Rupiah", HINTS[MoneyWidget], 10**10),
    CountWidget: _number("Jumlah", HINTS[CountWidget], 10**5),
    AgeWidget: _number("Usia", HINTS[AgeWidget], 100),
    MarkWidget: _number("Nilai", HINTS[MarkWidget], MOST),
}

NIB_RULE = RULES[NibWidget]
PERIOD_RULE = {
    "validate": "any",
    "input_title": "Bulan laporan",
    "input_message": "Bulan dan tahun, misalnya Maret 2023.",
}


def format_of(widget: Widget) -> str | None:
    """The number format of a column, as Excel writes it; None for a column of any text."""
    return _of(FORMATS, widget)


def width_of(widget: Widget) -> int:
    """The width of a column, in characters."""
    return _of(WIDTHS, widget) or USUAL_WIDTH


def rule_of(widget: Widget) -> dict | None:
    """The rule of a column's cells, in XlsxWriter's terms."""
    return _of(RULES, widget)


def hint_of(name: str, widget: Widget) -> str:
    """How a column is filled in; `name` is the name of its field."""
    return NAMED_HINTS.get(name) or _of(HINTS, widget) or "Tulis apa adanya."


def _of(table: dict, widget: Widget):
    return next((table[sort] for sort in type(widget).__mro__ if sort in table), None)
