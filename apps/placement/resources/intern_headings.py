"""The headings by which companies name the columns of their lists of interns; the better ones first."""

from apps.placement.resources.headings import PLACEMENT

INTERNS = {
    "name": (
        "Nama Peserta", "Nama Peserta Pemagangan", "Nama Peserta Magang", "Nama Pemagang", *PLACEMENT["name"],
    ),
    "agreement": (
        "Nomor Perjanjian Pemagangan", "No. Perjanjian Pemagangan", "Nomor Perjanjian Magang", "No. Perjanjian Magang",
        "Nomor Perjanjian", "No. Perjanjian", "No. Surat Perjanjian Pemagangan", "Nomor Surat Perjanjian",
        "No./Tgl Perjanjian", "Perjanjian Pemagangan", "Nomor PP", "No. Kontrak Magang",
    ),
    "programme": (
        "Program", "Program Pemagangan", "Program/Jabatan", "Nama Program", "Program Magang", "Kejuruan",
        "Bidang Pemagangan", "Jabatan Pemagangan", "Skema", "Skema Jabatan", "Jabatan", "Posisi", "Bidang",
        "Bagian",
    ),
    "starts_on": (
        "Tanggal Mulai", "Mulai", "Tgl Mulai", "Mulai Magang", "Tanggal Mulai Magang", "Tanggal Mulai Pemagangan",
        "Mulai Pemagangan", "Awal Pemagangan", "Awal Magang", "Tanggal Awal", "TMT", "Dari Tanggal",
    ),
    "ends_on": (
        "Tanggal Selesai", "Selesai", "Tgl Selesai", "Selesai Magang", "Tanggal Selesai Magang",
        "Tanggal Selesai Pemagangan", "Tanggal Berakhir", "Akhir Pemagangan", "Akhir Magang", "Tanggal Akhir",
        "Berakhir", "Sampai Tanggal", "Sampai Dengan", "s.d.",
    ),
    "result": (
        "Hasil", "Hasil Pemagangan", "Hasil Magang", "Status Peserta", "Status Pemagangan", "Status Magang",
        "Keterangan Hasil", "Status",
    ),
}  # fmt: skip

INTERNS_SHEETS = (
    "PESERTA PEMAGANGAN", "DAFTAR PESERTA PEMAGANGAN", "PEMAGANGAN", "PEMAGANGAN DALAM NEGERI", "PESERTA MAGANG",
    "DAFTAR PEMAGANG",
)  # fmt: skip
