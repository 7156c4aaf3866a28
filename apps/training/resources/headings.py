"""The headings by which sheets about a training name their columns; the better ones first."""

from apps.intake.person_headings import PERSON

PERSONS = {
    **PERSON,
    "name": (
        "Nama Peserta", "Nama Pendaftar", "Nama Calon Peserta", "Nama Lengkap Peserta", "Nama Siswa", *PERSON["name"],
    ),
    "note": ("Keterangan", "Ket", "Catatan", "Keterangan Lain", "Keterangan Tambahan"),
}  # fmt: skip

# Asked for on many forms and kept by no class; known by name, so that a list of job seekers does not explain more.
ASIDE = {
    "age": ("Umur Saat Daftar", "Usia Saat Daftar", "Umur", "Usia"),
    "major": ("Jurusan", "Program Studi", "Prodi", "Jurusan Pendidikan", "Bidang Studi", "Program Keahlian"),
    "graduation_year": ("Tahun Lulus", "Thn Lulus", "Tahun Kelulusan", "Tahun Ijazah", "Lulus Tahun"),
    "verification": ("Status Verifikasi", "Verifikasi", "Status Verifikasi Data"),
}  # fmt: skip

APPLICANTS = {
    "applied_on": (
        "Tanggal Daftar", "Tgl Daftar", "Tanggal Pendaftaran", "Tgl Pendaftaran", "Tanggal Mendaftar", "Timestamp",
        "Stempel Waktu", "Cap Waktu", "Waktu Pendaftaran", "Tanggal Terdaftar", "Tanggal Registrasi",
    ),
    "admin_result": (
        "Hasil Administrasi", "Seleksi Administrasi", "Hasil Seleksi Administrasi", "Status Administrasi",
        "Administrasi", "Hasil Seleksi Berkas", "Kelengkapan Berkas", "Status Berkas", "Berkas", "Hasil Verifikasi",
        "Verifikasi Berkas",
    ),
    "interview_score": (
        "Nilai Wawancara", "Skor Wawancara", "Hasil Wawancara", "Wawancara", "Tes Wawancara", "Nilai Tes Wawancara",
    ),
    "aptitude_score": (
        "Nilai Tes Minat Bakat", "Skor Tes Minat Bakat", "Tes Minat Bakat", "Minat Bakat", "Nilai Minat Bakat",
        "Tes Bakat Minat", "Nilai Tes Tulis", "Tes Tulis", "Tes Tertulis", "Nilai Tes", "Skor Tes", "Tes Potensi",
    ),
}  # fmt: skip

APPLICANT_SHEETS = (
    "DAFTAR PENDAFTAR PELATIHAN", "PENDAFTAR PELATIHAN", "PENDAFTARAN PELATIHAN", "PENDAFTARAN PESERTA PELATIHAN",
    "PENDAFTARAN CALON PESERTA PELATIHAN", "CALON PESERTA PELATIHAN", "CALON PESERTA", "SELEKSI PELATIHAN",
    "SELEKSI PESERTA PELATIHAN", "SELEKSI CALON PESERTA PELATIHAN", "HASIL SELEKSI ADMINISTRASI", "PEMINAT PELATIHAN",
    "DAFTAR PENDAFTAR", "DATA PENDAFTAR", "PELAMAR PELATIHAN",
)  # fmt: skip

ROSTER = {
    "theory": ("Nilai Teori", "Teori", "Nilai Teori/Pengetahuan", "Pengetahuan", "Nilai Pengetahuan"),
    "practice": (
        "Nilai Praktek", "Nilai Praktik", "Praktek", "Praktik", "Keterampilan", "Nilai Keterampilan",
    ),
    "final": (
        "Nilai Akhir", "Nilai Rata-rata", "Rata-rata", "Rata-rata Nilai", "Nilai Akhir Peserta", "NA", "Nilai",
        "Jumlah Nilai Akhir",
    ),
    "graduated": (
        "Kelulusan", "Status Kelulusan", "Lulus/Tidak Lulus", "Lulus/Tidak", "L/TL", "Hasil Akhir", "Hasil Evaluasi",
        "Hasil", "Keterangan Lulus", "Keterangan Kelulusan", "Hasil Pelatihan", "Keputusan",
    ),
}  # fmt: skip

ROSTER_SHEETS = (
    "DAFTAR PESERTA PELATIHAN", "PESERTA PELATIHAN", "DAFTAR NAMA PESERTA PELATIHAN", "DATA PESERTA PELATIHAN",
    "DAFTAR NILAI PESERTA PELATIHAN", "DAFTAR NILAI PELATIHAN", "NILAI PESERTA", "REKAP NILAI PELATIHAN",
    "REKAPITULASI NILAI", "HASIL EVALUASI PELATIHAN", "PESERTA DIKLAT",
)  # fmt: skip
