"""The headings of lists of job seekers: those of SIAPkerja's export, and those of the offices' own lists."""

from apps.placement.resources.headings import PLACEMENT

JOB_SEEKER = {
    "nik": PLACEMENT["nik"],
    "name": PLACEMENT["name"],
    "sex": PLACEMENT["sex"],
    "birth": PLACEMENT["birth"],
    "birth_place": PLACEMENT["birth_place"],
    "birth_date": PLACEMENT["birth_date"],
    "email": PLACEMENT["email"],
    "phone": PLACEMENT["phone"],
    "address": (
        "Alamat Domisili", "Alamat", "Alamat Lengkap", "Alamat KTP", "Alamat Rumah", "Alamat Tinggal",
        "Alamat Tempat Tinggal", "Alamat Sesuai KTP",
    ),
    "kelurahan": ("Domisili", *PLACEMENT["kelurahan"]),
    "kecamatan": PLACEMENT["kecamatan"],
    "disability": PLACEMENT["disability"],
    "education": ("Pendidikan Terakhir", *PLACEMENT["education"]),
    "major": ("Jurusan", "Program Studi", "Prodi", "Jurusan Pendidikan", "Bidang Studi", "Program Keahlian"),
    "graduation_year": ("Tahun Lulus", "Thn Lulus", "Tahun Kelulusan", "Tahun Ijazah", "Lulus Tahun"),
    "registered_on": (
        "Tanggal Daftar", "Tgl Daftar", "Tanggal Pendaftaran", "Tgl Pendaftaran", "Tanggal Terdaftar",
        "Tanggal Registrasi", "Tanggal AK/1", "Tanggal Pembuatan AK/1",
    ),
    "wanted_position": (
        "Jabatan Diinginkan", "Jabatan yang Diinginkan", "Pekerjaan Diinginkan", "Pekerjaan yang Diinginkan",
        "Minat Jabatan", "Posisi Diinginkan", "Posisi yang Diinginkan", "Jabatan yang Diminati",
    ),
    "wanted_location": (
        "Wilayah Diinginkan", "Wilayah yang Diinginkan", "Lokasi Diinginkan", "Lokasi Kerja yang Diinginkan",
        "Penempatan yang Diinginkan", "Lokasi Kerja Diinginkan",
    ),
    "wanted_wage": (
        "Upah Diinginkan", "Upah yang Diinginkan", "Gaji Diinginkan", "Gaji yang Diinginkan", "Ekspektasi Gaji",
        "Upah yang Diharapkan", "Gaji yang Diharapkan",
    ),
    "verification": ("Status Verifikasi", "Verifikasi", "Status Verifikasi Data"),
    "age": ("Umur Saat Daftar", "Usia Saat Daftar", "Umur", "Usia"),
}  # fmt: skip

JOB_SEEKER_SHEETS = (
    "DAFTAR PENCARI KERJA", "DATA PENCARI KERJA", "PENCARI KERJA TERDAFTAR", "PENCARI KERJA", "PENCAKER",
    "PENDAFTARAN PENCARI KERJA", "PEMBUATAN AK/1", "PENDAFTARAN AK/1",
)  # fmt: skip
