"""The headings by which lists of trade unions name their columns; the better ones first."""

UNION = {
    "name": (
        "Nama Serikat Pekerja", "Nama Serikat Buruh", "Nama SP/SB", "Nama Serikat Pekerja/Serikat Buruh", "Nama SP",
        "Nama SB", "Nama Serikat", "Serikat Pekerja/Serikat Buruh", "Serikat Pekerja", "SP/SB", "Nama Organisasi",
        "Nama Organisasi Pekerja",
    ),
    "federation": (
        "Federasi", "Nama Federasi", "Federasi SP/SB", "Afiliasi Federasi", "Afiliasi", "Induk Organisasi",
        "Federasi/Afiliasi",
    ),
    "confederation": ("Konfederasi", "Nama Konfederasi", "Konfederasi SP/SB", "Afiliasi Konfederasi"),
    "address": (
        "Alamat", "Alamat SP/SB", "Alamat Serikat", "Alamat Serikat Pekerja", "Alamat Sekretariat", "Sekretariat",
        "Domisili", "Alamat Lengkap",
    ),
    "phone": (
        "Telepon", "No. Telepon", "No Telp", "Telp", "No. HP", "No HP", "Nomor Telepon", "Nomor HP", "Kontak",
        "Telp/HP",
    ),
    "chair": ("Ketua", "Nama Ketua", "Ketua SP/SB", "Ketua Serikat", "Ketua PUK", "Pimpinan"),
    "secretary": ("Sekretaris", "Nama Sekretaris", "Sekretaris SP/SB"),
    "treasurer": ("Bendahara", "Nama Bendahara", "Bendahara SP/SB"),
    "members": (
        "Jumlah Anggota", "Jml Anggota", "Anggota", "Banyaknya Anggota", "Jumlah Anggota SP/SB", "Total Anggota",
    ),
    "founders_count": (
        "Jumlah Pendiri", "Jml Pendiri", "Jumlah Anggota Pembentuk", "Anggota Pembentuk", "Pendiri", "Jumlah Pembentuk",
    ),
    "statutes_on": (
        "Tanggal AD/ART", "Tgl AD/ART", "AD/ART", "Tanggal Pembuatan AD/ART", "Tanggal Anggaran Dasar", "Tgl. AD ART",
    ),
    "received_on": (
        "Tanggal Pemberitahuan", "Tgl Pemberitahuan", "Tanggal Diterima", "Tanggal Permohonan", "Tanggal Surat Masuk",
    ),
    "record_number": (
        "Nomor Bukti Pencatatan", "No. Bukti Pencatatan", "No Bukti Pencatatan", "Nomor Pencatatan", "No. Pencatatan",
        "No Pencatatan", "Nomor Bukti", "No. Bukti", "Bukti Pencatatan", "Nomor Tanda Bukti Pencatatan",
    ),
    "recorded_on": (
        "Tanggal Pencatatan", "Tgl Pencatatan", "Tanggal Bukti Pencatatan", "Tgl. Pencatatan", "Tanggal Tercatat",
        "Tanggal Dicatat", "Tgl Bukti Pencatatan",
    ),
    "note": ("Keterangan", "Ket", "Catatan", "Keterangan Tambahan"),
}  # fmt: skip

UNION_SHEETS = (
    "DAFTAR SERIKAT PEKERJA", "DAFTAR SERIKAT PEKERJA/SERIKAT BURUH", "DATA SERIKAT PEKERJA", "SERIKAT PEKERJA",
    "BUKU PENCATATAN SERIKAT PEKERJA", "PENCATATAN SERIKAT PEKERJA", "REKAP SERIKAT PEKERJA", "DAFTAR SP/SB",
    "DATA SP/SB", "SERIKAT BURUH",
)  # fmt: skip
