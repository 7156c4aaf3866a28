"""Reports as companies send them, of persons who do not exist: serials of their NIKs run from 9000 to 9999."""

import random
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

from apps.registry.indonesian_dates import format_date, format_month
from apps.registry.models import Company

MEN = ("Agus", "Budi", "Cecep", "Dedi", "Eko", "Fajar", "Gilang", "Hendra", "Imam", "Joko", "Maman", "Rizky", "Ujang")
WOMEN = ("Ani", "Bunga", "Dewi", "Euis", "Fitri", "Gita", "Hani", "Ika", "Juwita", "Lilis", "Mega", "Neneng", "Wulan")
FAMILY = ("Contoh", "Fauzi", "Hakim", "Hidayat", "Kusuma", "Lestari", "Maulana", "Permana", "Pratama", "Santoso")
VILLAGES = ("Kedaleman", "Bagendung", "Tamansari", "Kubangsari", "Jombang Wetan", "Rawa Arum", "Kotabumi", "Samangraya")
EDUCATION = ("SMA", "SMK", "SMK Teknik Mesin", "SLTA", "SMP", "D3", "D-III", "S1", "Sarjana", "SD")
POSITIONS = ("Operator Produksi", "Operator Forklift", "Juru Las", "Mekanik", "Satpam", "Staf Administrasi", "Helper")
CONTRACTS = ("PKWT", "PKWTT", "Kontrak", "Tetap", "Harian Lepas")
PLACEMENT_HEAD = (
    "No", "NIK", "Nama Tenaga Kerja", "L/P", "Tempat/Tgl Lahir", "Pendidikan Terakhir", "Alamat", "Kelurahan", "No. HP",
    "Jabatan", "Status", "TMT", "Upah", "Ket",
)  # fmt: skip
VACANCY_HEAD = ("No", "Jabatan", "L", "P", "Pendidikan", "Usia Maks", "Upah", "Batas Lamaran", "Syarat", "Ket")


class Reports:
    """Writes workbooks into `folder`; the same run gives the same persons."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.chance = random.Random(3672)  # noqa: S311 - persons to show, not secrets
        self.serial = 9000

    def placements(self, company: Company, month: date, *, count: int) -> Path:
        rows = [self._person(number, month) for number in range(1, count + 1)]
        return self._write(company.name, company.nib, month, "PENEMPATAN TENAGA KERJA", PLACEMENT_HEAD, rows)

    def vacancies(self, company: Company, month: date, *, count: int) -> Path:
        rows = [self._vacancy(number, month) for number in range(1, count + 1)]
        return self._write(company.name, company.nib, month, "LOWONGAN PEKERJAAN", VACANCY_HEAD, rows)

    def nil(self, company: Company, month: date) -> Path:
        return self._write(company.name, company.nib, month, "PENEMPATAN TENAGA KERJA", PLACEMENT_HEAD, [["", "NIHIL"]])

    def to_put_right(self, companies: list[Company], month: date) -> list[Path]:
        """A report with faults, and one whose company goes by another spelling."""
        rows = [self._person(number, month) for number in range(1, 13)]
        rows[2][3] = "X"
        rows[4][1] = rows[4][1][:15]
        rows[6][11] = "menyusul"
        rows[8][5] = rows[9][5] = "Kursus Komputer"
        faulty = companies[8]
        strange = companies[9].name.replace("PT ", "PT. ").replace(" ", "  ", 2) + " Cilegon"
        return [
            self._write(faulty.name, faulty.nib, month, "PENEMPATAN TENAGA KERJA", PLACEMENT_HEAD, rows),
            self._write(
                strange, "", month, "PENEMPATAN TENAGA KERJA", PLACEMENT_HEAD,
                [self._person(number, month) for number in range(1, 8)],
            ),
        ]  # fmt: skip

    def _person(self, number: int, month: date) -> list:
        pick = self.chance.choice
        woman = self.chance.random() < 0.42
        born = date(1978, 1, 1) + timedelta(days=self.chance.randrange(10_000))
        self.serial = 9000 + (self.serial - 8999) % 1000
        nik = (
            f"3672{self.chance.randrange(1, 9):02d}{born.day + 40 * woman:02d}{born.month:02d}{born.year % 100:02d}"
            f"{self.serial:04d}"
        )
        return [
            number, nik, f"{pick(WOMEN if woman else MEN)} {pick(FAMILY)}", "P" if woman else "L",
            f"Cilegon, {format_date(born)}", pick(EDUCATION), f"Link. Contoh RT {pick(range(1, 9)):02d}/02",
            pick(VILLAGES), f"0812{self.chance.randrange(10**8):08d}", pick(POSITIONS), pick(CONTRACTS),
            self._day_of(month), 5_500_000 + pick(range(40)) * 50_000, "",
        ]  # fmt: skip

    def _vacancy(self, number: int, month: date) -> list:
        pick = self.chance.choice
        closing = self._day_of(month) + timedelta(days=30)
        return [
            number, f"{pick(POSITIONS)} {chr(64 + number)}", pick(range(1, 7)), pick(range(4)),
            pick(("SMA", "SMK", "D3")), pick((25, 30, 35)), 5_500_000 + pick(range(20)) * 100_000, closing,
            pick(("", "Bersedia shift", "SIO")), "",
        ]  # fmt: skip

    def _day_of(self, month: date) -> date:
        return month.replace(day=self.chance.randrange(1, monthrange(month.year, month.month)[1] + 1))

    def _write(self, company: str, nib: str, month: date, title: str, head: tuple, rows: list[list]) -> Path:
        path = self.folder / f"{title.split()[0].lower()} {' '.join(company.split())} {format_month(month)}.xlsx"
        with xlsxwriter.Workbook(path) as book:
            sheet, bold = book.add_worksheet("Laporan"), book.add_format({"bold": True, "border": 1})
            day = book.add_format({"num_format": "dd/mm/yyyy"})
            sheet.write(0, 0, f"LAPORAN {title}", bold)
            sheet.write_row(2, 0, ("Nama Perusahaan", "", f": {company}"))
            if nib:
                sheet.write_row(3, 0, ("NIB", "", f": {nib}"))
            sheet.write_row(4, 0, ("Bulan", "", f": {format_month(month)}"))
            sheet.write_row(6, 0, head, bold)
            for place, row in enumerate(rows, 7):
                for index, value in enumerate(row):
                    if isinstance(value, date):
                        sheet.write_datetime(place, index, value, day)
                    else:
                        sheet.write(place, index, value)
        return path
