"""The headings of Karirhub's exports of vacancies and of hires."""

from apps.placement.resources.headings import PLACEMENT

COMPANY = ("Perusahaan", "Nama Perusahaan", "Pemberi Kerja", "Nama Pemberi Kerja")
KBJI = ("Kode KBJI", "KBJI", "Kode Jabatan KBJI", "No. KBJI")
TITLE = ("Judul Lowongan", "Nama Lowongan", "Lowongan", "Jabatan", "Posisi")

VACANCIES = {
    "position": TITLE,
    "description": ("Deskripsi Pekerjaan", "Deskripsi", "Uraian Pekerjaan"),
    "company": COMPANY,
    "nib": ("NIB", "No. NIB", "Nomor NIB", "Nomor Induk Berusaha"),
    "category": ("Kategori Pekerjaan", "Kategori"),
    "work_type": ("Tipe Pekerjaan", "Tipe", "Tipe Kerja", "Jenis Pekerjaan"),
    "sector": ("Sektor Pekerjaan", "Sektor", "Industri"),
    "function": ("Fungsi Pekerjaan", "Fungsi"),
    "kbji": KBJI,
    "education": ("Minimal Pendidikan", "Pendidikan Minimal", "Pendidikan", "Pendidikan Terakhir"),
    "skills": ("Keahlian Diperlukan", "Keahlian yang Diperlukan", "Keahlian", "Keterampilan"),
    "welcomes_disabled": ("Kebutuhan Disabilitas", "Disabilitas", "Ramah Disabilitas", "Terbuka untuk Disabilitas"),
    "places": ("Kuota", "Jumlah Kuota", "Jumlah Kebutuhan", "Kebutuhan"),
    "remaining": ("Kuota Sisa", "Sisa Kuota", "Sisa", "Kuota Tersisa"),
    "status": ("Status Lowongan", "Status"),
    "posted_on": ("Tanggal Posting", "Tanggal Tayang", "Tgl Posting"),
    "expires_on": (
        "Tanggal Kadaluwarsa",
        "Tanggal Kedaluwarsa",
        "Tgl Kadaluwarsa",
        "Tanggal Berakhir",
        "Tanggal Tutup",
    ),
}

HIRES = {
    "name": ("Nama", "Nama Pelamar", "Nama Lengkap", "Nama Pencari Kerja"),
    "email": ("Email", "E-mail", "Surel", "Email Pelamar", "Alamat Email"),
    "birth_date": PLACEMENT["birth_date"],
    "position": TITLE,
    "kbji": KBJI,
    "company": ("Nama Perusahaan", "Perusahaan", "Pemberi Kerja", "Nama Pemberi Kerja"),
    "nib": VACANCIES["nib"],
    "education": ("Pendidikan Terakhir Pelamar", "Pendidikan Pelamar", "Pendidikan Terakhir", "Pendidikan"),
    "least_education": ("Pendidikan Minimal Loker", "Pendidikan Minimal", "Minimal Pendidikan"),
    "residence": ("Domisili Pelamar", "Domisili", "Alamat Pelamar"),
    "workplace": ("Domisili Lowongan", "Lokasi Lowongan", "Lokasi Kerja"),
    "applied_on": ("Tanggal Melamar", "Tgl Melamar", "Tanggal Lamaran"),
    "accepted_on": ("Tanggal Diterima", "Tgl Diterima", "Tanggal Penerimaan"),
}

VACANCIES_SHEETS = ("LOWONGAN KARIRHUB", "DATA LOWONGAN KARIRHUB", "LOWONGAN SIAPKERJA")
HIRES_SHEETS = ("PENEMPATAN KARIRHUB", "DATA PENEMPATAN KARIRHUB", "PENEMPATAN SIAPKERJA")
