"""The headings by which the office and companies name the columns of lists of fixed-term contracts (PKWT)."""

from apps.intake.person_headings import PERSON

CONTRACT = {
    "record_number": (
        "Nomor Pencatatan", "No. Pencatatan", "Nomor Bukti Pencatatan", "No. Bukti Pencatatan",
        "Nomor Pencatatan PKWT", "No. Pencatatan PKWT", "Nomor Registrasi PKWT", "No. Register",
    ),
    "name": (
        "Nama Pekerja", "Nama Pekerja/Buruh", "Nama Karyawan", "Nama Tenaga Kerja", "Nama Pekerja PKWT",
        *PERSON["name"],
    ),
    "nik": PERSON["nik"],
    "sex": PERSON["sex"],
    "workers": (
        "Jumlah", "Jumlah Pekerja", "Jumlah Orang", "Jumlah Tenaga Kerja", "Jml", "Jml. Pekerja", "Jumlah Karyawan",
        "Jumlah Pekerja PKWT", "Jumlah PKWT",
    ),
    "position": (
        "Jabatan", "Jabatan/Posisi", "Posisi", "Jenis Pekerjaan", "Jabatan/Jenis Pekerjaan", "Pekerjaan", "Bagian",
        "Bagian/Jabatan", "Nama Jabatan", "Position",
    ),
    "term": (
        "Masa Kontrak", "Masa Kontrak Kerja", "Masa PKWT", "Jangka Waktu PKWT", "Jangka Waktu Kontrak",
        "Jangka Waktu", "Jangka Waktu Perjanjian", "Periode Kontrak", "Periode PKWT", "Lama Kontrak",
        "Masa Berlaku PKWT", "Masa Berlaku Kontrak", "Masa Perjanjian", "Jangka Waktu Perjanjian Kerja",
        "Waktu Kontrak", "Kontrak",
    ),
    "starts_on": (
        "Tanggal Mulai", "Tanggal Mulai Kontrak", "Mulai Kontrak", "Tanggal Awal Kontrak", "Awal Kontrak",
        "Mulai Berlaku", "Tanggal Mulai PKWT", "TMT Kontrak", "TMT", "Tanggal Awal", "Mulai", "Kontrak Mulai",
    ),
    "ends_on": (
        "Tanggal Berakhir", "Tanggal Berakhir Kontrak", "Akhir Kontrak", "Berakhir Kontrak", "Tanggal Akhir Kontrak",
        "Tanggal Selesai", "Selesai Kontrak", "Tanggal Berakhir PKWT", "Habis Kontrak", "Tanggal Habis Kontrak",
        "Tanggal Akhir", "Berakhir", "Akhir", "Selesai", "Kontrak Berakhir",
    ),
    "signed_on": (
        "Tanggal Tanda Tangan", "Tanggal Penandatanganan", "Tgl. TTD", "Tanggal TTD", "Ditandatangani Tanggal",
        "Tanggal Perjanjian", "Tanggal PKWT", "Tanggal Kontrak", "Tanggal Penandatanganan PKWT",
        "Tanggal Ditandatangani",
    ),
    "received_on": (
        "Tanggal Diterima", "Tanggal Terima", "Tanggal Permohonan", "Tanggal Masuk", "Tanggal Diterima Dinas",
        "Tanggal Pengajuan",
    ),
    "recorded_on": (
        "Tanggal Pencatatan", "Tgl. Pencatatan", "Tanggal Bukti Pencatatan", "Dicatat Tanggal", "Tanggal Dicatat",
        "Tanggal Pencatatan PKWT",
    ),
    "wage": (
        "Upah", "Gaji", "Upah/Gaji", "Gaji Pokok", "Upah Pokok", "Besaran Upah", "Upah per Bulan", "Gaji per Bulan",
        "Upah/Bulan", "Gaji/Upah", "Upah Sebulan", "Upah (Rp)",
    ),
    "note": ("Keterangan", "Ket", "Ket.", "Catatan", "Remark", "Remarks", "Keterangan Lain"),
}  # fmt: skip

ASIDE = {
    "company_address": ("Alamat Perusahaan", "Alamat Lengkap Perusahaan", "Alamat", "Alamat Badan Usaha"),
    "sector": ("Sektor", "Sektor Usaha", "Jenis Usaha", "Bidang Usaha"),
}

CONTRACT_SHEETS = (
    "PKWT", "PENCATATAN PKWT", "DAFTAR PKWT", "REGISTER PKWT", "DAFTAR PENCATATAN PKWT", "REKAP PENCATATAN PKWT",
    "PENCATATAN PERJANJIAN KERJA WAKTU TERTENTU", "DAFTAR PEKERJA PKWT", "DAFTAR NAMA PEKERJA PKWT",
    "PERJANJIAN KERJA WAKTU TERTENTU",
)  # fmt: skip
