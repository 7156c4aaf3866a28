"""Karirhub's exports, written by the tests themselves so that the reader sees the rows."""

from pathlib import Path

import xlsxwriter

VACANCIES = (
    "judul_lowongan", "deskripsi_pekerjaan", "perusahaan", "kategori_pekerjaan", "tipe_pekerjaan", "sektor_pekerjaan",
    "fungsi_pekerjaan", "kode_kbji", "minimal_pendidikan", "keahlian_diperlukan", "kebutuhan_disabilitas", "kuota",
    "kuota_sisa", "status_lowongan", "tanggal_posting", "tanggal_kadaluwarsa",
)  # fmt: skip
HIRES = (
    "nama", "email", "judul_lowongan", "kode_kbji", "nama_perusahaan", "pendidikan_terakhir_pelamar",
    "pendidikan_minimal_loker", "domisili_pelamar", "domisili_lowongan", "tanggal_melamar", "tanggal_diterima",
)  # fmt: skip


def vacancy(title: str, company: str, places: int, remaining: int, **changes) -> dict:
    row = {
        "judul_lowongan": title, "perusahaan": company, "kuota": places, "kuota_sisa": remaining,
        "deskripsi_pekerjaan": "Menjalankan mesin produksi", "kategori_pekerjaan": "Produksi",
        "tipe_pekerjaan": "Kontrak", "sektor_pekerjaan": "Industri", "fungsi_pekerjaan": "Operasi",
        "kode_kbji": "8121", "minimal_pendidikan": "SMK", "keahlian_diperlukan": "Membaca gambar teknik",
        "kebutuhan_disabilitas": "Tidak", "status_lowongan": "Aktif", "tanggal_posting": "2023-03-06",
        "tanggal_kadaluwarsa": "2023-04-06",
    }  # fmt: skip
    return row | changes


def hire(name: str, company: str, **changes) -> dict:
    row = {
        "nama": name, "email": "", "judul_lowongan": "Operator Produksi", "kode_kbji": "8121",
        "nama_perusahaan": company, "pendidikan_terakhir_pelamar": "SMK", "pendidikan_minimal_loker": "SMA",
        "domisili_pelamar": "Kota Cilegon", "domisili_lowongan": "Kota Cilegon", "tanggal_melamar": "2023-02-20",
        "tanggal_diterima": "2023-03-13",
    }  # fmt: skip
    return row | changes


def write_export(path: Path, headings: tuple[str, ...], rows: list[dict]) -> Path:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Sheet1")
        sheet.write_row(0, 0, headings)
        for number, row in enumerate(rows, 1):
            sheet.write_row(number, 0, [row.get(heading, "") for heading in headings])
    return path
