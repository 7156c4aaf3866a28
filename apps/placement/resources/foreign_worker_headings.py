"""The headings by which companies name the columns of their lists of foreign workers; the better ones first."""

FOREIGN_WORKER = {
    "name": (
        "Nama TKA", "Nama Tenaga Kerja Asing", "Nama", "Nama Lengkap", "Nama Pekerja Asing", "Nama Karyawan Asing",
        "Nama Karyawan", "Nama Pekerja", "Nama Tenaga Kerja", "Nama Sesuai Paspor", "Nama Ekspatriat", "Name",
        "Full Name", "Name of Expatriate", "Expatriate",
    ),
    "passport": (
        "No. Paspor", "Nomor Paspor", "Paspor", "No Passport", "Passport No", "Passport Number", "Passport",
        "Nomor Passport", "No. Pasport", "Pasport", "No. Paspor TKA", "Paspor/Passport",
    ),
    "nationality": (
        "Kewarganegaraan", "Warga Negara", "Kebangsaan", "Asal Negara", "Negara Asal", "Negara", "WN", "Nationality",
        "Warganegara", "Kewarganegaraan TKA", "Kebangsaan/Warga Negara", "Kewarganegaraan/Warga Negara",
        "Citizenship", "Country",
    ),
    "sex": ("L/P", "Jenis Kelamin", "JK", "Kelamin", "Sex", "Gender", "Jenis Kelamin (L/P)"),
    "position": (
        "Jabatan", "Jabatan TKA", "Posisi", "Jabatan di Perusahaan", "Jabatan/Posisi", "Jabatan dalam RPTKA",
        "Jabatan Sesuai RPTKA", "Position", "Job Title",
    ),
    "rptka_number": (
        "No. RPTKA", "Nomor RPTKA", "RPTKA", "No. Pengesahan RPTKA", "Nomor Pengesahan RPTKA", "No. SK RPTKA",
        "Nomor SK RPTKA", "Pengesahan RPTKA", "No. Keputusan RPTKA",
    ),
    "valid_from": (
        "Masa Berlaku Mulai", "Mulai Berlaku", "Berlaku Mulai", "Berlaku Dari", "Masa Berlaku Dari", "Tanggal Mulai",
        "Mulai", "Dari", "Dari Tanggal", "Tanggal Mulai Bekerja", "Mulai Bekerja", "Tanggal Awal", "Awal",
        "Tanggal Berlaku", "Start Date", "Valid From",
    ),
    "valid_until": (
        "Masa Berlaku Sampai", "Berlaku Sampai", "Berlaku s/d", "Berlaku s.d.", "Berlaku Hingga", "Sampai", "s/d",
        "Sampai Dengan", "Sampai Tanggal", "Tanggal Berakhir", "Tanggal Selesai", "Berakhir", "Tanggal Akhir",
        "Akhir", "Selesai", "Tanggal Habis Berlaku", "End Date", "Valid Until", "Expired",
    ),
    "term": (
        "Masa Berlaku", "Masa Berlaku RPTKA", "Jangka Waktu", "Periode Kerja", "Masa Kerja", "Jangka Waktu RPTKA",
        "Masa Berlaku IMTA", "Jangka Waktu Kerja", "Periode", "Jangka Waktu Penggunaan TKA",
    ),
    "notification_number": (
        "No. Notifikasi", "Nomor Notifikasi", "Notifikasi", "No. IMTA", "IMTA", "Nomor IMTA", "IMTA/Notifikasi",
        "Kode Notifikasi", "Notification Number",
    ),
    "permit_number": (
        "KITAS", "No. KITAS", "Nomor KITAS", "ITAS", "No. ITAS", "KITAS/ITAS", "No. KITAS/KITAP", "KITAP",
        "Izin Tinggal", "No. Izin Tinggal", "Izin Tinggal Terbatas",
    ),
    "location": (
        "Lokasi Kerja", "Lokasi", "Tempat Kerja", "Lokasi Penempatan", "Lokasi Penugasan", "Wilayah Kerja",
        "Lokasi Proyek", "Work Location",
    ),
    "companion": (
        "Pendamping", "Nama Pendamping", "TKI Pendamping", "Tenaga Kerja Pendamping", "Pendamping TKA",
        "Nama TKI Pendamping", "TKI Pendamping TKA", "Tenaga Pendamping", "Nama Tenaga Kerja Pendamping",
        "Tenaga Kerja Indonesia Pendamping",
    ),
    "approval": (
        "Baru/Perpanjangan", "Jenis Permohonan", "Jenis Pengesahan", "Status RPTKA", "Status TKA", "Jenis RPTKA",
        "Baru atau Perpanjangan", "Status Pengesahan",
    ),
    "note": ("Keterangan", "Ket", "Ket.", "Catatan", "Remark", "Remarks"),
}  # fmt: skip

FOREIGN_WORKER_SHEETS = (
    "TENAGA KERJA ASING", "DAFTAR TENAGA KERJA ASING", "TKA", "DATA TKA", "DAFTAR TKA", "DATA TENAGA KERJA ASING",
    "PENGGUNAAN TENAGA KERJA ASING", "EKSPATRIAT",
)  # fmt: skip
