"""Golongan jabatan: the rows of forms IPK III/3 and III/5, by the first digit of KBJI 2014.

The forms print the older list (KJI, of the shape of ISCO-88); it agrees with KBJI 2014 in order, though not in name.
"""

from collections.abc import Iterable

from apps.placement.tables.ipk_form import NOT_STATED_LABEL
from apps.placement.tables.vacancy_moves import NOT_STATED
from apps.reporting.lines import Row

TITLES = {
    "0": "Anggota Angkatan Bersenjata (kecuali Kepolisian)",
    "1": "Anggota Badan Legislatif, Pejabat Tinggi Pemerintah, dan Manajer",
    "2": "Tenaga Profesional",
    "3": "Teknisi dan Kelompok Jabatan yang Sejenis",
    "4": "Penata Usaha",
    "5": "Tenaga Usaha Jasa dan Penjual Dagangan di Toko dan Pasar",
    "6": "Pekerja Keterampilan Bidang Pertanian dan Perikanan",
    "7": "Pekerja Kasar Terampil dan Sejenisnya YBDI",
    "8": "Operator dan Perakit Mesin dan Mesin Pabrik",
    "9": "Pekerja Kasar",
}


def occupation_row(group: str) -> str:
    return group if group in TITLES else NOT_STATED


def occupation_lines(counted: Iterable[str]) -> list[Row]:
    lines = [Row(group, title, code=group) for group, title in TITLES.items()]
    return [*lines, Row(NOT_STATED, NOT_STATED_LABEL)] if NOT_STATED in counted else lines
