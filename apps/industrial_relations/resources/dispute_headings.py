"""The headings by which case books of disputes name their columns; the better ones first."""

from apps.intake.resources.headings import COMPANY

DISPUTE = {
    "agenda_number": (
        "Nomor Agenda", "No. Agenda", "Agenda", "No. Agenda Kasus", "Nomor Register", "No. Register", "No. Registrasi",
        "Nomor Registrasi", "Nomor Pencatatan", "No. Pencatatan", "Nomor Kasus", "No. Kasus", "Nomor Perkara",
        "No. Perkara", "No. Urut Agenda", "Nomor Urut", "No. Urut",
    ),
    "filed_on": (
        "Tanggal Kasus Diterima", "Tanggal Pencatatan", "Tgl Kasus Masuk", "Tanggal Diterima", "Tanggal Terima",
        "Tanggal Terima Pengaduan", "Tanggal Masuk", "Tanggal Kasus Masuk", "Tanggal Agenda", "Tanggal Pengaduan",
        "Tanggal Register", "Tanggal Registrasi", "Tanggal Dicatat", "Tanggal Pelaporan",
    ),
    "filed_by": (
        "Pihak yang Mencatatkan", "Pihak Pencatat", "Pemohon", "Pelapor", "Pihak Pelapor", "Pengadu",
        "Yang Mencatatkan", "Pihak yang Mengadukan",
    ),
    "names": (
        "Nama Pekerja", "Pihak Pekerja", "Nama Pekerja/Buruh", "Pekerja", "Nama Pekerja/SP", "Nama Pekerja/SP/SB",
        "Pihak Pekerja/SP", "Nama Pekerja atau SP/SB", "Nama Karyawan", "Nama Buruh", "Pekerja/Buruh",
    ),
    "workers": (
        "Jml Org", "Jumlah Orang", "Jumlah Pekerja", "Jml Pekerja", "Jumlah Tenaga Kerja", "Jumlah TK", "Jml Orang",
        "Banyaknya Orang", "Jumlah Pekerja yang Berselisih", "Org", "Orang",
    ),
    "case_kind": (
        "Jenis Perselisihan", "Jenis Kasus", "Jenis Perkara", "Jenis Perselisihan HI", "Kategori Perselisihan",
        "Macam Perselisihan", "Jenis PHI",
    ),
    "kind_rights": (
        "Jenis Perselisihan Hak", "Perselisihan Hak", "Hak",
    ),
    "kind_interests": (
        "Jenis Perselisihan Kepentingan", "Perselisihan Kepentingan", "Kepentingan",
    ),
    "kind_termination": (
        "Jenis Perselisihan PHK", "Perselisihan PHK", "PHK",
    ),
    "kind_unions": (
        "Jenis Perselisihan SP/SB", "Jenis Perselisihan Antar SP/SB", "Perselisihan Antar SP/SB", "Antar SP/SB",
        "Antar SP", "SP/SB", "SP-SB",
    ),
    "subject": (
        "Pokok Permasalahan", "Permasalahan", "Pokok Masalah", "Pokok Perselisihan", "Pokok Perkara", "Uraian Kasus",
        "Masalah", "Tuntutan", "Materi Perselisihan",
    ),
    "mediator": (
        "Mediator", "Nama Mediator", "Mediator HI", "Mediator yang Menangani", "Petugas Mediator",
    ),
    "settlement": (
        "Penyelesaian Kasus", "Penyelesaian", "Hasil Penyelesaian", "Hasil Mediasi", "Status Kasus",
        "Status Penyelesaian", "Bentuk Penyelesaian", "Hasil", "Status",
    ),
    "settled_on": (
        "Tanggal Kasus Diselesaikan", "Tanggal Selesai", "Tanggal Penyelesaian", "Tanggal Kasus Selesai",
        "Tanggal Diselesaikan", "Tgl Selesai Kasus", "Tanggal Penyelesaian Kasus",
    ),
    "recommended_on": (
        "Tanggal Anjuran", "Tanggal Anjuran Dikeluarkan", "Tanggal Surat Anjuran", "Anjuran Tanggal",
    ),
    "court": (
        "Tindak Lanjut PHI", "Tindak Lanjut", "Tindak Lanjut ke PHI", "PHI", "Lanjut PHI",
    ),
    "note": (
        "Keterangan", "Ket", "Ket.", "Catatan", "Keterangan Tambahan",
    ),
}  # fmt: skip
SECTOR = (*COMPANY["sector"], "Sektor Perusahaan")

DISPUTE_SHEETS = (
    "BUKU REGISTRASI PERSELISIHAN", "BUKU REGISTER PERSELISIHAN", "REGISTER PERSELISIHAN HUBUNGAN INDUSTRIAL",
    "BUKU AGENDA KASUS", "REKAP KASUS PERSELISIHAN", "DATA KASUS PERSELISIHAN", "DAFTAR KASUS PERSELISIHAN",
    "LAPORAN KASUS PERSELISIHAN", "PERSELISIHAN HUBUNGAN INDUSTRIAL", "DATA PERSELISIHAN", "KASUS PHI",
)  # fmt: skip
