"""The headings by which senders name the columns that describe a person; the better ones first."""

PERSON = {
    "nik": (
        "NIK", "No. KTP", "Nomor KTP", "No KTP/NIK", "NIK/No. KTP", "Nomor Induk Kependudukan", "NIK KTP",
        "No. NIK", "Nomor NIK", "N.I.K", "No. Induk Kependudukan", "No. Identitas", "Nomor Identitas", "KTP",
        "E-KTP", "No. E-KTP", "NIK (No. KTP)", "NIK/KTP", "No. Induk KTP", "No. KTP/SIM", "No ID KTP", "ID KTP",
        "Nomor KTP-el", "KTP-el", "NIK Sesuai KTP", "NIK Tenaga Kerja", "NIK Karyawan (KTP)", "ID Number",
        "National ID",
    ),
    "name": (
        "Nama Tenaga Kerja", "Nama Lengkap", "Nama", "Nama Pekerja", "Nama Karyawan", "Nama Pegawai", "Nama Buruh",
        "Nama Pekerja/Buruh", "Nama Calon Tenaga Kerja", "Nama Calon Karyawan", "Nama Pencari Kerja",
        "Nama Pelamar", "Nama Pencaker", "Nama TK", "Nama Sesuai KTP", "Nama Lengkap Sesuai KTP",
        "Nama Karyawan/ti", "Nama Karyawan/Karyawati", "Nama Penempatan", "Nama yang Ditempatkan", "Nama Peserta",
        "Nama Orang", "Name", "Full Name", "Employee Name", "Nama (Lengkap)", "Nama & Gelar", "Nama Jelas",
    ),
    "sex": (
        "Jenis Kelamin", "L/P", "JK", "J.K.", "Jns Kel", "Jns. Kelamin", "Jenis Kel.", "Kelamin", "Jenkel",
        "Jnskel", "Sex", "Gender", "Jenis Kelamin (L/P)", "L / P", "LK/PR", "Lk/P", "L/K", "Laki-laki/Perempuan",
        "Pria/Wanita", "P/W", "JK (L/P)", "Jender", "J. Kelamin",
    ),
    "birth_place": (
        "Tempat Lahir", "Tmpt Lahir", "Tmp Lahir", "Tpt. Lahir", "Kota Lahir", "Kota Kelahiran", "Tempat Kelahiran",
        "Kab/Kota Lahir", "T. Lahir", "Place of Birth", "Birth Place",
    ),
    "birth_date": (
        "Tanggal Lahir", "Tgl Lahir", "Tgl. Lhr", "Tanggal Kelahiran", "Tgl Kelahiran", "Tgl/Bln/Thn Lahir",
        "Tanggal/Bulan/Tahun Lahir", "Date of Birth", "Birth Date", "DOB", "Lahir", "Tanggal Bulan Tahun Lahir",
        "Kelahiran",
    ),
    "birth": (
        "Tempat/Tgl Lahir", "Tempat, Tanggal Lahir", "Tempat & Tgl Lahir", "Tempat dan Tanggal Lahir", "TTL",
        "T.T.L", "Tempat Tanggal Lahir", "Tmpt/Tgl Lahir", "Tempat Tgl Lahir", "TTL (Tempat, Tanggal Lahir)",
        "Kelahiran (Tempat/Tgl)", "Tempat Lahir/Tanggal Lahir", "Tempat Lahir, Tgl Lahir",
        "Tempat Lahir dan Tanggal Lahir", "Tempat/Tanggal Kelahiran",
    ),
    "education": (
        "Pendidikan", "Pendidikan Terakhir", "Tingkat Pendidikan", "Pend.", "Pend. Terakhir", "Pendidikan Akhir",
        "Jenjang", "Jenjang Pendidikan", "Tingkat Pend", "Pddk", "Pendidikan/Jurusan", "Pendidikan dan Jurusan",
        "Jenjang/Jurusan", "Ijazah", "Ijazah Terakhir", "Strata Pendidikan", "Lulusan", "Tamatan",
        "Pendidikan Formal", "Education", "Last Education", "Kualifikasi Pendidikan", "Latar Belakang Pendidikan",
        "Tk. Pendidikan", "Pendidikan Terakhir/Jurusan", "Pendidikan (Ijazah)", "Jurusan/Pendidikan",
    ),
    "address": (
        "Alamat KTP", "Alamat Lengkap", "Alamat", "Alamat Rumah", "Alamat Tinggal", "Alamat Domisili",
        "Tempat Tinggal", "Alamat Sesuai KTP", "Alamat Tempat Tinggal", "Domisili", "Alamat Tenaga Kerja",
        "Alamat Karyawan", "Alamat Pekerja", "Alamat Asal", "Alamat (KTP)", "Address", "Home Address",
        "Alamat Jalan", "Alamat/Domisili", "Alamat RT/RW", "Alamat Lengkap RT/RW",
    ),
    "kelurahan": (
        "Kelurahan", "Kelurahan/Desa", "Kel.", "Kel/Desa", "Desa/Kelurahan", "Desa/Kel.", "Desa", "Nama Kelurahan",
        "Kelurahan Domisili", "Kelurahan KTP", "Kelurahan Asal", "Kel. / Desa", "Kelurahan Tempat Tinggal",
    ),
    "phone": (
        "No. HP", "No. Telp", "No. Telepon", "Telepon", "Telepon/HP", "No. HP/WA", "HP", "Nomor Handphone",
        "Nomor HP", "WA", "No. WA", "No. WhatsApp", "Telp/HP", "No. Telp/HP", "No. Telepon/HP",
        "Nomor Telepon Seluler", "No. Kontak", "Kontak", "Nomor Kontak", "Contact", "Contact Number", "No. Ponsel",
        "Ponsel", "Phone", "Phone Number", "Mobile", "No. Handphone/WA", "HP/WA",
        "Nomor Telepon yang Dapat Dihubungi", "No. Kontak/HP", "No. Telp Rumah/HP", "Seluler", "No. Seluler",
    ),
    "email": ("Email", "E-mail", "Surel", "Alamat Email", "Alamat Surel"),
    "kecamatan": ("Kecamatan", "Kec.", "Nama Kecamatan", "Kecamatan Domisili"),
    "disability": (
        "Kondisi Fisik", "Disabilitas", "Status Disabilitas", "Jenis Disabilitas", "Ragam Disabilitas",
        "Penyandang Disabilitas", "Difabel",
    ),
}  # fmt: skip
