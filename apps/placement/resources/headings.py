"""The headings by which Indonesian companies name the columns of their reports; the better ones first."""

from apps.intake.person_headings import PERSON

PLACEMENT = {
    **PERSON,
    "position": (
        "Jabatan", "Jabatan/Posisi", "Posisi", "Posisi/Jabatan", "Bagian/Jabatan", "Jabatan/Bagian", "Nama Jabatan",
        "Jenis Pekerjaan", "Pekerjaan", "Jenis Jabatan", "Penempatan", "Formasi", "Formasi Jabatan", "Posisi Kerja",
        "Posisi Pekerjaan", "Bagian", "Profesi", "Unit/Bagian", "Jabatan/Pekerjaan", "Pekerjaan/Jabatan",
        "Job Position", "Position", "Job Title", "Bidang Pekerjaan", "Tugas", "Ditempatkan Sebagai",
        "Jabatan yang Diisi", "Jabatan dalam Perusahaan", "Penempatan Sebagai", "Diterima Sebagai",
        "Jabatan yang Ditempati", "Posisi Penempatan", "Posisi yang Ditempati", "Bagian Penempatan",
        "Divisi/Jabatan", "Departemen/Jabatan", "Bagian/Posisi", "Posisi yang Diisi",
    ),
    "contract": (
        "Status Hubungan Kerja", "Status Kerja", "Hubungan Kerja", "Status Karyawan", "Status Pekerja",
        "PKWT/PKWTT", "Status", "Status Kepegawaian", "Status Ketenagakerjaan", "Jenis Kontrak",
        "Jenis Hubungan Kerja", "Status Kontrak", "Jenis Perjanjian Kerja", "Perjanjian Kerja", "Status PKWT/PKWTT",
        "Status (PKWT/PKWTT)", "Kontrak/Tetap", "Status Pegawai", "Tetap/Kontrak", "Status Tenaga Kerja",
        "Kontrak Kerja", "PKWT / PKWTT / Harian", "Contract Type", "Employment Status", "Kontrak",
        "Sifat Hubungan Kerja", "Ikatan Kerja", "Status Ikatan Kerja", "PKWT", "PKWTT/PKWT",
    ),
    "start_date": (
        "Tanggal Mulai Kerja", "Tgl Masuk", "TMT", "Mulai Bekerja", "Mulai Kerja", "Tanggal Masuk",
        "Tanggal Masuk Kerja", "Tgl. Mulai Bekerja", "Tanggal Mulai Bekerja", "Tanggal Diterima",
        "Tgl Diterima Kerja", "Tanggal Penempatan", "Tgl Penempatan", "Tanggal Bekerja", "Tgl Kerja", "T.M.T",
        "TMT Kerja", "TMT Bekerja", "TMT Kontrak", "Mulai Bekerja Tanggal", "Terhitung Mulai Tanggal",
        "Tanggal Mulai", "Tgl Mulai", "Mulai", "Masuk Kerja", "Tanggal Ditempatkan", "Tanggal Bergabung",
        "Join Date", "Start Date", "Hire Date", "Tanggal TMT", "Tanggal Mulai Kontrak", "Mulai Kontrak",
        "Tanggal Awal Kontrak", "Awal Kontrak", "Tanggal Awal Kerja", "Tgl Join", "Tanggal Pengangkatan",
        "Mulai Masuk", "Mulai Tanggal", "Tanggal Diterima Bekerja", "Waktu Mulai Bekerja", "Mulai Masuk Kerja",
        "Tanggal Penerimaan", "Tanggal Rekrut", "Diterima Tanggal", "Tanggal Hubungan Kerja",
    ),
    "wage": (
        "Upah", "Upah/Gaji", "Gaji", "Gaji Pokok", "Upah Pokok", "Besaran Upah", "Besar Upah", "Upah per Bulan",
        "Gaji per Bulan", "Upah/Bulan", "Gaji/Bulan", "Upah Sebulan", "Upah yang Diterima", "Gaji/Upah",
        "Upah Bulanan", "Gaji Bulanan", "Nominal Upah", "Nilai Upah", "Jumlah Upah", "Penghasilan", "Pendapatan",
        "Salary", "Wage", "Basic Salary", "Upah (Rp)", "Besaran Gaji", "Upah Pokok/Bulan", "Gapok", "Nominal Gaji",
        "Take Home Pay", "Upah Pokok dan Tunjangan Tetap", "Upah Diterima", "Pengupahan",
    ),
    "card_number": (
        "No. AK/1", "Nomor AK/1", "No. AK-1", "No. AK1", "No. Kartu AK/1", "Nomor Kartu AK/1", "No. Kartu Kuning",
        "Nomor Kartu Kuning", "AK/1", "AK-I", "No. AK/I", "Kartu AK/1", "Kartu Kuning",
        "Nomor Pendaftaran Pencari Kerja", "No. Pendaftaran Pencari Kerja", "No. Kartu Pencari Kerja",
    ),
    "placement_kind": (
        "Jenis Antar Kerja", "Antar Kerja", "AKL/AKAD/AKAN", "Jenis AKL/AKAD/AKAN", "Jenis Antarkerja", "Antarkerja",
        "Jenis Penempatan",
    ),
    "channel": (
        "Sumber", "Sumber Penempatan", "Sumber Rekrutmen", "Sumber Lamaran", "Sumber Informasi", "Jalur Rekrutmen",
        "Jalur Penerimaan", "Jalur Lamaran", "Melalui",
    ),
    "note": (
        "Keterangan", "Ket", "Ket.", "Catatan", "Keterangan Lain", "Keterangan Lainnya", "Lain-lain", "Remark",
        "Remarks", "Notes", "Keterangan Tambahan",
    ),
}  # fmt: skip

PLACEMENT_SHEETS = (
    "PENEMPATAN", "PENEMPATAN TENAGA KERJA", "REALISASI PENEMPATAN", "TENAGA KERJA YANG DITEMPATKAN",
    "PENERIMAAN TENAGA KERJA", "PENERIMAAN KARYAWAN", "KARYAWAN BARU", "TENAGA KERJA BARU", "PEKERJA BARU",
    "REKRUTMEN TENAGA KERJA", "TENAGA KERJA YANG DITERIMA", "KARYAWAN YANG DITERIMA", "PENYERAPAN TENAGA KERJA",
)  # fmt: skip

VACANCY = {
    "position": (
        "Jabatan", "Jabatan/Posisi", "Posisi", "Posisi/Jabatan", "Nama Jabatan", "Lowongan",
        "Jabatan yang Dibutuhkan", "Jabatan Lowongan", "Lowongan Jabatan", "Nama Lowongan", "Judul Lowongan",
        "Formasi", "Formasi Jabatan", "Jenis Pekerjaan", "Pekerjaan", "Posisi yang Dibutuhkan", "Posisi Lowongan",
        "Jenis Jabatan", "Lowongan Pekerjaan", "Lowongan Kerja", "Job Title", "Position", "Jabatan yang Lowong",
        "Posisi yang Dibuka", "Jabatan yang Dibuka", "Loker", "Jenis Lowongan", "Bagian/Jabatan", "Jabatan/Bagian",
        "Bagian", "Kebutuhan Jabatan", "Posisi yang Ditawarkan", "Jabatan/Pekerjaan", "Bidang Pekerjaan",
        "Jabatan yang Diperlukan",
    ),
    "count_male": (
        "L", "Laki-laki", "Jumlah L", "Jumlah Laki-laki", "Lk", "Pria", "Jml Pria", "Laki", "Kebutuhan L",
        "Kebutuhan Laki-laki", "Jumlah Tenaga Kerja L", "Jumlah Tenaga Kerja Laki-laki", "Kuota L",
        "Kuota Laki-laki", "Jumlah Kebutuhan L", "Male", "Lowongan L", "Lowongan Laki-laki", "Jumlah (L)", "Jml. L",
        "Jumlah Lowongan L", "Jumlah Lowongan Laki-laki", "Tenaga Kerja Laki-laki", "Tenaga Kerja Pria", "M",
    ),
    "count_female": (
        "P", "Perempuan", "Jumlah P", "Jumlah Perempuan", "Pr", "Wanita", "Jml Wanita", "W", "Kebutuhan P",
        "Kebutuhan Perempuan", "Jumlah Tenaga Kerja P", "Jumlah Tenaga Kerja Perempuan", "Kuota P",
        "Kuota Perempuan", "Jumlah Kebutuhan P", "Female", "Lowongan P", "Lowongan Perempuan", "Jumlah (P)",
        "Jml. P", "Jumlah Lowongan P", "Jumlah Lowongan Perempuan", "Tenaga Kerja Perempuan", "Tenaga Kerja Wanita",
        "F",
    ),
    "count_either": (
        "L/P", "Laki-laki/Perempuan", "Pria/Wanita", "Bebas", "Campuran", "Jumlah L/P", "Jumlah",
        "Jumlah Kebutuhan", "Jumlah Lowongan", "Jumlah Tenaga Kerja", "Jumlah yang Dibutuhkan", "Jumlah Orang",
        "Kuota", "Kebutuhan", "Total", "Jumlah Formasi", "Jumlah Dibutuhkan", "Banyaknya",
        "Jumlah Tenaga Kerja yang Dibutuhkan", "Kebutuhan Tenaga Kerja", "L+P", "L atau P", "Jumlah (Orang)",
        "Jumlah Posisi", "Jumlah Personil", "Headcount", "Laki-laki atau Perempuan", "Kebutuhan (Orang)",
        "Jumlah Karyawan", "Jumlah Pekerja", "Tidak Ditentukan", "Umum",
    ),
    "education": (
        "Pendidikan", "Pendidikan Minimal", "Min. Pendidikan", "Pendidikan Terakhir", "Tingkat Pendidikan", "Pend.",
        "Pend. Min", "Jenjang Pendidikan", "Jenjang", "Kualifikasi Pendidikan", "Syarat Pendidikan",
        "Persyaratan Pendidikan", "Lulusan", "Pendidikan/Jurusan", "Pendidikan dan Jurusan", "Minimal Pendidikan",
        "Ijazah", "Education", "Strata Pendidikan", "Pendidikan yang Dibutuhkan", "Pendidikan Formal",
    ),
    "max_age": (
        "Usia Maks", "Usia Maksimal", "Umur Maks", "Umur Maksimal", "Maks. Usia", "Maksimal Usia", "Maksimal Umur",
        "Batas Usia", "Batas Umur", "Usia Maksimum", "Usia Tertinggi", "Max Age", "Maximum Age", "Batas Usia Maks",
        "Batas Usia Maksimal", "Usia Max (Tahun)", "Usia Paling Tinggi", "Batas Umur Maksimal", "Usia", "Umur",
        "Syarat Usia", "Persyaratan Usia",
    ),
    "min_age": (
        "Usia Min", "Usia Minimal", "Umur Minimal", "Umur Min", "Min. Usia", "Minimal Usia", "Usia Minimum",
        "Usia Terendah", "Min Age", "Batas Usia Minimal", "Batas Umur Minimal", "Minimal Umur",
        "Usia Paling Rendah",
    ),
    "wage": (
        "Upah", "Upah/Gaji", "Gaji", "Gaji Pokok", "Upah Pokok", "Besaran Upah", "Besar Upah", "Upah per Bulan",
        "Gaji per Bulan", "Upah yang Ditawarkan", "Gaji yang Ditawarkan", "Penawaran Gaji", "Gaji/Upah",
        "Upah/Bulan", "Gaji/Bulan", "Upah (Rp)", "Upah Bulanan", "Nominal Upah", "Salary", "Wage",
        "Upah Ditawarkan", "Besaran Gaji", "Gaji Ditawarkan", "Penghasilan",
    ),
    "opening_date": (
        "Tanggal Buka", "Tgl Buka", "Tanggal Dibuka", "Dibuka", "Mulai", "Mulai Tanggal", "Tanggal Mulai",
        "Tanggal Pembukaan", "Tanggal Lowongan", "Tanggal Posting", "Tanggal Pengumuman", "Opening Date",
        "Tanggal Tayang", "Tanggal Mulai Lowongan", "Lowongan Dibuka", "Awal Lamaran", "Tanggal Buka Lowongan",
        "Tanggal Mulai Pendaftaran", "Mulai Pendaftaran", "Buka", "Tanggal Awal",
    ),
    "closing_date": (
        "Batas Lamaran", "Tanggal Tutup", "Tgl Tutup", "Batas Akhir", "Batas Waktu", "Tanggal Penutupan", "Ditutup",
        "Sampai Tanggal", "Batas Akhir Lamaran", "Tanggal Kadaluwarsa", "Closing Date", "Deadline",
        "Batas Pendaftaran", "Berlaku Sampai", "Berlaku s.d", "Berlaku Hingga", "Batas Waktu Lamaran",
        "Tanggal Berakhir", "Tgl Berakhir", "Penutupan", "Batas Tanggal", "Akhir Lamaran", "Penutupan Lamaran",
        "Tanggal Ditutup", "Tutup", "Batas Akhir Pendaftaran", "Batas Penerimaan Lamaran", "Lowongan Ditutup",
        "Tanggal Akhir", "Tanggal Batas Lamaran", "Tanggal Tutup Lowongan", "s.d. Tanggal", "Berakhir",
        "Batas Waktu Pendaftaran", "Sampai Dengan Tanggal", "Tgl Batas Akhir", "Expired", "Closing",
        "Penutupan Lowongan", "Tanggal Berakhir Lowongan", "Masa Berlaku Sampai", "Masa Berlaku",
    ),
    "requirements": (
        "Syarat", "Persyaratan", "Syarat-syarat", "Kualifikasi", "Syarat Lain", "Persyaratan Lain", "Syarat Khusus",
        "Keahlian", "Keahlian Khusus", "Keahlian yang Diperlukan", "Persyaratan Khusus", "Keterampilan",
        "Requirement", "Requirements", "Qualification", "Syarat Tambahan", "Kompetensi", "Pengalaman",
        "Pengalaman Kerja", "Syarat dan Ketentuan", "Persyaratan Lainnya", "Syarat Jabatan",
        "Keahlian/Keterampilan", "Kualifikasi Khusus", "Syarat Lainnya",
    ),
    "note": (
        "Keterangan", "Ket", "Ket.", "Catatan", "Keterangan Lain", "Keterangan Lainnya", "Lain-lain", "Remark",
        "Remarks", "Notes", "Keterangan Tambahan",
    ),
}  # fmt: skip

VACANCY_SHEETS = (
    "LOWONGAN", "LOWONGAN PEKERJAAN", "LOWONGAN KERJA", "LOWONGAN PEKERJAAN DAN JABATAN", "KEBUTUHAN TENAGA KERJA",
    "LOKER", "PERMINTAAN TENAGA KERJA", "PERENCANAAN TENAGA KERJA", "WAJIB LAPOR LOWONGAN", "FORMASI TENAGA KERJA",
)  # fmt: skip
