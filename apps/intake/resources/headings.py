"""The headings by which lists of companies name their columns; the better ones first."""

COMPANY = {
    "name": (
        "Nama Perusahaan", "Perusahaan", "Nama Badan Usaha", "Nama Usaha", "Nama PT", "Company Name", "Company",
        "Nama Pelaku Usaha", "Nama", "Nama Perusahaan/Badan Usaha", "Nama Pemberi Kerja", "Pemberi Kerja",
    ),
    "nib": (
        "NIB", "No. NIB", "Nomor NIB", "Nomor Induk Berusaha", "N.I.B", "No. Induk Berusaha",
    ),
    "wlkp_number": (
        "No. WLKP", "Nomor WLKP", "WLKP", "Nomor Pendaftaran", "Nomor Pendaftaran WLKP", "No. Pendaftaran",
        "Kode WLKP", "Nomor Pendaftaran Perusahaan", "Kode Pendaftaran", "No. Wajib Lapor", "Nomor Wajib Lapor",
        "No. Pelaporan WLKP", "Kode Pendaftaran WLKP",
    ),
    "legal_form": (
        "Bentuk Badan Usaha", "Badan Hukum", "Bentuk Usaha", "Bentuk Hukum", "Jenis Badan Usaha", "Badan Usaha",
        "Bentuk Badan Hukum", "Bentuk Perusahaan", "Jenis Badan Hukum", "Legal Form", "Jenis Perusahaan",
    ),
    "kbli": (
        "KBLI", "Kode KBLI", "KBLI 2020", "No. KBLI", "Kode Klasifikasi", "Nomor KBLI", "Kode Lapangan Usaha",
        "KLUI", "Kode KLU", "Klasifikasi Baku Lapangan Usaha", "Kode KBLI 2020", "KBLI Utama",
    ),
    "sector": (
        "Jenis Usaha", "Bidang Usaha", "Sektor", "Sektor Usaha", "Lapangan Usaha", "Kegiatan Usaha",
        "Jenis Industri",
    ),
    "kecamatan": (
        "Kecamatan", "Kec.", "Nama Kecamatan", "District",
    ),
    "kelurahan": (
        "Kelurahan", "Kelurahan/Desa", "Kel.", "Kel/Desa", "Desa/Kelurahan", "Desa", "Nama Kelurahan",
    ),
    "address": (
        "Alamat Perusahaan", "Alamat", "Alamat Lengkap", "Alamat Kantor", "Alamat Usaha", "Alamat Badan Usaha",
        "Lokasi", "Address",
    ),
    "phone": (
        "No. Telp", "Telepon", "No. Telepon", "Telp", "No. HP", "Telepon Perusahaan", "Telepon Kantor", "Phone",
        "No. Telp Perusahaan", "Telp/Fax", "No. Kontak", "Kontak", "HP", "No. Telp Kantor", "Telepon/HP", "Telp/HP",
    ),
    "email": (
        "Email", "E-mail", "Surel", "Alamat Email", "Email Perusahaan", "Alamat Surel", "Alamat E-mail",
    ),
    "npwp": (
        "NPWP", "No. NPWP", "NPWP Perusahaan", "Nomor NPWP", "Nomor Pokok Wajib Pajak",
    ),
    "contact_person": (
        "Contact Person", "Nama Kontak", "Penanggung Jawab", "Nama Pimpinan", "Pimpinan", "Nama HRD", "PIC",
        "Narahubung", "Nama PIC", "Nama Penanggung Jawab", "Nama Pengurus", "Pengurus", "HRD",
    ),
    "note": (
        "Keterangan", "Ket", "Ket.", "Catatan", "Remark",
    ),
}  # fmt: skip

COMPANY_SHEETS = (
    "DAFTAR PERUSAHAAN", "DATA PERUSAHAAN", "DATABASE PERUSAHAAN", "WAJIB LAPOR KETENAGAKERJAAN PERUSAHAAN",
    "REKAP PERUSAHAAN",
)  # fmt: skip
