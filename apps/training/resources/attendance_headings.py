"""How attendance sheets head their columns and write a mark."""

from apps.intake.person_headings import PERSON
from apps.training.choices import Presence

ATTENDANCE = {
    "nik": PERSON["nik"],
    "date": ("Tanggal Hadir", "Tanggal Kehadiran", "Tanggal Pertemuan", "Hari/Tanggal", "Tanggal"),
    "presence": (
        "Status Kehadiran", "Keterangan Kehadiran", "Ket. Kehadiran", "Kehadiran Peserta", "Presensi", "Absensi",
        "Status Hadir", "Hadir/Tidak Hadir", "H/I/S/A",
    ),
    "name": ("Nama Peserta", "Nama Peserta Pelatihan", "Nama Lengkap Peserta", *PERSON["name"]),
}  # fmt: skip

ATTENDANCE_SHEETS = (
    "DAFTAR HADIR PESERTA PELATIHAN", "DAFTAR HADIR PESERTA", "DAFTAR HADIR PELATIHAN", "DAFTAR HADIR",
    "REKAPITULASI KEHADIRAN", "REKAP KEHADIRAN PESERTA", "REKAP KEHADIRAN", "REKAP DAFTAR HADIR",
    "KEHADIRAN PESERTA PELATIHAN", "KEHADIRAN PESERTA", "ABSENSI PESERTA PELATIHAN", "ABSENSI PESERTA", "ABSENSI",
    "DAFTAR ABSENSI", "REKAP ABSENSI", "PRESENSI PESERTA", "PRESENSI", "DAFTAR PRESENSI",
)  # fmt: skip

# Sums at the right of the sheet, and what else stands beside the marks.
SET_ASIDE = {
    "sex": PERSON["sex"],
    "sums": ("H", "I", "S", "A", "Jumlah", "Total", "Jumlah Hadir", "Total Hadir", "Jml Hadir", "%", "Persentase"),
    "remark": ("Keterangan", "Ket", "Ket.", "Paraf", "Tanda Tangan", "TTD"),
}

WORDS = {
    Presence.PRESENT: ("h", "hadir", "v", "✓", "✔", "√", "☑", "1", "ya", "masuk", "m"),
    Presence.PERMITTED: ("i", "izin", "ijin"),
    Presence.SICK: ("s", "sakit", "sk"),
    Presence.ABSENT: ("a", "alpa", "alfa", "alpha", "0", "tk", "tanpa keterangan", "tidak hadir", "bolos", "absen"),
}

# What stands in the column of a day on which no class met.
NO_CLASS = frozenset({"l", "lbr", "libur", "minggu", "sabtu", "off"})
