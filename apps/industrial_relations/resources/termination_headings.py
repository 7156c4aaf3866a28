"""The headings by which lists of terminations name their columns; the better ones first."""

TERMINATION = {
    "sector": ("Sektor", "Sektor Usaha", "Jenis Usaha", "Bidang Usaha", "Lapangan Usaha"),
    "terminated_on": (
        "Tanggal PHK", "Tgl PHK", "Tanggal Pemutusan Hubungan Kerja", "Tanggal Efektif PHK", "Tanggal Efektif",
        "Terhitung Mulai Tanggal PHK", "TMT PHK", "Tanggal Berhenti", "Tanggal Keluar", "Tanggal (PHK)",
        "Tanggal Ter-PHK", "Tanggal di PHK", "Tanggal", "TMT",
    ),
    "reported_on": (
        "Tanggal Lapor", "Tanggal Laporan", "Tanggal Pelaporan", "Tanggal Dilaporkan", "Tanggal Diterima",
        "Tanggal Laporan Diterima", "Tanggal Surat", "Tanggal Lapor PHK",
    ),
    "notified_on": (
        "Tanggal Pemberitahuan", "Tanggal Surat Pemberitahuan", "Tanggal Pemberitahuan PHK",
        "Tanggal Surat Pemberitahuan PHK",
    ),
    "name": (
        "Nama", "Nama Pekerja", "Nama Karyawan", "Nama Tenaga Kerja", "Nama Lengkap", "Nama Buruh",
        "Nama Pekerja/Buruh", "Nama Pekerja yang di PHK", "Nama Pegawai",
    ),
    "nik": ("NIK", "No. NIK", "Nomor NIK", "No. KTP", "Nomor KTP", "NIK KTP", "NIK Pekerja", "NIK/No. KTP"),
    "sex": ("L/P", "Jenis Kelamin", "JK", "Kelamin", "Jenis Kelamin (L/P)", "Gender"),
    "position": ("Jabatan", "Posisi", "Jabatan Terakhir", "Bagian/Jabatan", "Pekerjaan", "Bagian"),
    "service": ("Masa Kerja", "Lama Bekerja", "Lama Kerja", "Masa Kerja (Tahun/Bulan)"),
    "service_years": ("Masa Kerja (Tahun)", "Masa Kerja (Thn)", "Lama Kerja (Tahun)", "Masa Kerja dalam Tahun"),
    "service_months": ("Masa Kerja (Bulan)", "Masa Kerja (Bln)", "Lama Kerja (Bulan)", "Masa Kerja dalam Bulan"),
    "reason": (
        "Alasan", "Alasan PHK", "Sebab PHK", "Penyebab PHK", "Sebab", "Penyebab", "Alasan Pemutusan Hubungan Kerja",
        "Jenis PHK",
    ),
    "way": (
        "Cara", "Cara PHK", "Cara Penyelesaian", "Penyelesaian", "Penyelesaian PHK", "Bipartit/Tripartit",
        "Cara (Bipartit/Tripartit)", "Cara Penyelesaian PHK", "Proses PHK", "Mekanisme PHK",
    ),
    "is_paid": (
        "Kompensasi Dibayar", "Pesangon Dibayar", "Kompensasi Dibayar (Ya/Tidak)", "Pembayaran Kompensasi",
        "Status Kompensasi", "Hak Dibayar", "Pembayaran Pesangon", "Pesangon Dibayar (Ya/Tidak)", "Dibayar",
    ),
    "compensation": (
        "Nilai Kompensasi", "Besar Kompensasi", "Jumlah Kompensasi", "Kompensasi", "Pesangon", "Nilai Pesangon",
        "Uang Pesangon", "Jumlah Pesangon", "Besar Pesangon", "Nilai Kompensasi (Rp)",
    ),
    "note": ("Keterangan", "Ket", "Ket.", "Catatan"),
}  # fmt: skip

TERMINATION_SHEETS = (
    "PEMUTUSAN HUBUNGAN KERJA", "LAPORAN PHK", "DATA PHK", "REKAP PHK", "DAFTAR PHK", "PHK", "DAFTAR PEKERJA PHK",
    "DATA PEKERJA PHK", "DAFTAR PEKERJA YANG DI PHK", "LAPORAN PEMUTUSAN HUBUNGAN KERJA",
    "REKAPITULASI PEMUTUSAN HUBUNGAN KERJA",
)  # fmt: skip
