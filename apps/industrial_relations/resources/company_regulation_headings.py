"""The headings by which lists of company regulations name their columns; the office's own first."""

REGULATION = {
    "sector": ("Sektor Usaha", "Sektor", "Jenis Usaha", "Bidang Usaha", "Lapangan Usaha", "KBLI"),
    "leader": (
        "Alamat dan Pimpinan", "Alamat & Pimpinan", "Alamat/Pimpinan", "Alamat dan Nama Pimpinan",
        "Alamat dan Pimpinan Perusahaan", "Pimpinan", "Nama Pimpinan", "Pimpinan Perusahaan", "Alamat",
        "Alamat Perusahaan",
    ),
    "men": (
        "Pekerja Laki Laki", "Pekerja Laki-laki", "Jumlah Pekerja Laki-laki", "Tenaga Kerja Laki-laki",
        "Jumlah Pekerja L", "Pekerja L", "TK L", "Laki-laki", "L",
    ),
    "women": (
        "Pekerja Perempuan", "Jumlah Pekerja Perempuan", "Tenaga Kerja Perempuan", "Jumlah Pekerja P", "Pekerja P",
        "TK P", "Pekerja Wanita", "Perempuan", "Wanita", "P",
    ),
    "status": (
        "Status PP", "Status", "Baru/Perpanjangan", "Status PP (Baru/Perpanjangan)", "Jenis Permohonan", "Jenis PP",
    ),
    "decree_number": (
        "Nomor SK PP", "No. SK PP", "Nomor SK", "No. SK", "Nomor SK Pengesahan", "No. SK Pengesahan",
        "Nomor Pengesahan", "Nomor Keputusan", "Nomor SK Pengesahan PP",
    ),
    "decided_on": (
        "Tanggal SK", "Tanggal SK PP", "Tanggal Pengesahan", "Tanggal SK Pengesahan", "Tgl SK", "Tgl Pengesahan",
    ),
    "sequence": ("PP Ke", "PP Ke-", "Peraturan Perusahaan Ke", "PP yang Ke", "Ke"),
    "valid_from": (
        "Masa Berlaku Mulai", "Berlaku Mulai", "Mulai Berlaku", "Masa Berlaku Dari", "Berlaku Dari", "Tanggal Berlaku",
        "Mulai", "Dari",
    ),
    "valid_until": (
        "Masa Berlaku Berakhir", "Berlaku Berakhir", "Masa Berlaku Sampai", "Berlaku Sampai", "Berlaku s/d",
        "Berlaku Hingga", "Tanggal Berakhir", "Berakhir", "Sampai",
    ),
    "note": ("Keterangan Tambahan", "Keterangan", "Ket", "Ket.", "Catatan"),
}  # fmt: skip

REGULATION_SHEETS = (
    "PERATURAN PERUSAHAAN", "DAFTAR PERATURAN PERUSAHAAN", "PP", "DATA PP", "REGISTER PP", "DATA PERATURAN PERUSAHAAN",
    "REGISTER PERATURAN PERUSAHAAN", "REKAP PP", "PENGESAHAN PP", "PENGESAHAN PERATURAN PERUSAHAAN",
)  # fmt: skip
