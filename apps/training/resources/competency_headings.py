"""How certification bodies (LSP) head the columns of their lists of asesi; the better ones first."""

from apps.intake.person_headings import PERSON

COMPETENCY = {
    "nik": PERSON["nik"],
    "name": (
        "Nama Asesi", "Nama Peserta", "Nama Peserta Uji", "Nama Peserta Uji Kompetensi", "Nama Lengkap Asesi",
        "Nama Pemegang Sertifikat", *PERSON["name"],
    ),
    "scheme": (
        "Skema Sertifikasi", "Skema", "Nama Skema", "Judul Skema", "Skema Sertifikasi Kompetensi", "Skema Kompetensi",
        "Kualifikasi", "Skema/Unit Kompetensi", "Bidang/Skema", "Jabatan Kerja",
    ),
    "result": (
        "K/BK", "Hasil Uji", "Hasil Uji Kompetensi", "Hasil", "Hasil Asesmen", "Hasil Sertifikasi",
        "Kompeten/Belum Kompeten",
        "Keputusan", "Keputusan Asesmen", "Rekomendasi", "Rekomendasi Asesor", "Hasil (K/BK)", "Keterangan K/BK",
        "Status Kompetensi", "Kompetensi", "K / BK", "Kompeten", "Keterangan",
    ),
    "certificate_number": (
        "No. Sertifikat", "Nomor Sertifikat", "No. Sertifikat Kompetensi", "Nomor Sertifikat Kompetensi",
        "No. Sertifikat BNSP", "Nomor Sertifikat BNSP", "Sertifikat No.", "No Seri Sertifikat",
    ),
    "registration_number": (
        "No. Registrasi", "Nomor Registrasi", "No. Reg", "No. Reg.", "Nomor Reg", "No. Registrasi Sertifikat",
        "Nomor Registrasi Asesi", "No. Register", "Registrasi",
    ),
    "tested_on": (
        "Tanggal Uji", "Tgl Uji", "Tanggal Uji Kompetensi", "Tgl. Uji Kompetensi", "Tanggal Asesmen", "Tgl Asesmen",
        "Tanggal Sertifikasi", "Tanggal Ujian", "Tanggal Pelaksanaan", "Tanggal Pelaksanaan Uji",
        "Waktu Uji Kompetensi", "Hari/Tanggal", "Tanggal",
    ),
    "valid_until": (
        "Masa Berlaku", "Berlaku Sampai", "Berlaku Hingga", "Masa Berlaku Sertifikat", "Berlaku s.d.", "Berlaku s/d",
        "Masa Berlaku Sampai", "Tanggal Berakhir", "Tanggal Kedaluwarsa", "Expired", "Valid Until",
    ),
    "body": (
        "LSP", "Nama LSP", "Lembaga Sertifikasi Profesi", "Lembaga Sertifikasi", "LSP/TUK", "LSP / TUK",
        "Penyelenggara Uji", "Lembaga Penguji",
    ),
}  # fmt: skip

# The place of the test, the assessor and the running number of a candidate are none of the columns.
SET_ASIDE = {
    "venue": ("TUK", "Nama TUK", "Tempat Uji Kompetensi", "Tempat Uji", "Lokasi Uji"),
    "assessor": ("Asesor", "Nama Asesor", "Asesor Kompetensi", "No. Reg Asesor", "Nomor Registrasi Asesor", "No. MET"),
    "issued": ("Tanggal Terbit", "Tanggal Sertifikat", "Tgl Sertifikat", "Tanggal Terbit Sertifikat"),
    "blank_form": ("No. Blanko", "Nomor Blanko", "No. Blangko", "Nomor Blangko"),
    "organisation": ("Institusi", "Instansi", "Asal Instansi", "Organisasi", "Asal Sekolah"),
}

COMPETENCY_SHEETS = (
    "HASIL UJI KOMPETENSI", "DAFTAR ASESI", "DAFTAR HASIL UJI KOMPETENSI", "REKAPITULASI HASIL UJI KOMPETENSI",
    "DAFTAR PESERTA UJI KOMPETENSI", "HASIL ASESMEN", "HASIL SERTIFIKASI KOMPETENSI", "DAFTAR PENERIMA SERTIFIKAT BNSP",
    "UJI KOMPETENSI", "PEMEGANG SERTIFIKAT KOMPETENSI",
)  # fmt: skip
