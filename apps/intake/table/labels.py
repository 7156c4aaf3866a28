"""The labels of a letterhead: what stands before the colon in "Nama Perusahaan : PT ..."."""

from collections.abc import Sequence

from apps.intake.cells import Cell
from apps.intake.table.wording import words

_SPELLINGS = {
    "company_name": (
        "Nama Perusahaan", "Perusahaan", "Nama PT", "Nama Badan Usaha", "Nama Instansi", "Nama Pemberi Kerja",
        "Pemberi Kerja", "Nama Perusahaan Pelapor", "Nama Pelapor", "Nama Usaha", "Company", "Company Name",
        "Nama Lembaga", "Badan Usaha", "Perusahaan Pelapor", "Nama Perusahaan/Instansi",
        "Nama Perusahaan/Badan Usaha", "Dari Perusahaan", "Nama Pengguna", "Nama Perusahaan/Pemberi Kerja",
        "Perusahaan Pengguna", "Unit Usaha",
    ),
    "nib": ("NIB", "No. NIB", "Nomor NIB", "Nomor Induk Berusaha", "Nomor Induk Berusaha NIB",
        "NIB Nomor Induk Berusaha", "No. Induk Berusaha", "NIB Perusahaan", "NIB OSS", "No NIB Perusahaan"),
    "wlkp_number": (
        "No. WLKP", "WLKP", "Nomor WLKP", "Nomor Pendaftaran", "No. Pendaftaran", "Nomor Pendaftaran WLKP",
        "No. Pendaftaran WLKP", "Kode Pendaftaran", "Nomor Pendaftaran Perusahaan", "No. Pendaftaran Perusahaan",
        "Kode WLKP", "No. Wajib Lapor", "Nomor Wajib Lapor", "ID WLKP", "Kode Pendaftaran WLKP", "Nomor Pelaporan",
        "Nomor Pelaporan WLKP", "No. WLKP Online", "Nomor Wajib Lapor Ketenagakerjaan",
        "No. Wajib Lapor Ketenagakerjaan", "Nomor Pendaftaran Wajib Lapor",
    ),
    "period": (
        "Bulan", "Periode", "Bulan Laporan", "Periode Laporan", "Masa Laporan", "Bulan/Tahun", "Untuk Bulan",
        "Laporan Bulan", "Periode Bulan", "Bulan Pelaporan", "Periode Pelaporan", "Bulan Tahun Laporan", "Masa",
        "Period", "Month", "Keadaan Bulan", "Bulan dan Tahun", "Laporan Periode", "Untuk Periode", "Masa Pelaporan",
        "Periode Penempatan", "Bulan Penempatan", "Bulan/Periode", "Periode/Bulan", "Pada Bulan", "Keadaan",
        "Periode Tanggal", "Tanggal Periode",
    ),
    "year": ("Tahun", "Tahun Laporan", "Tahun Pelaporan", "Year", "Periode Tahun"),
    "other": (
        "Alamat", "Alamat Perusahaan", "Alamat Kantor", "Alamat Lengkap", "Telepon", "No. Telp", "No. Telepon",
        "Telp/Fax", "No. HP", "Email", "E-mail", "Jenis Usaha", "Bidang Usaha", "Sektor", "KBLI", "Kode KBLI",
        "Kecamatan", "Kelurahan", "Kota", "Kab/Kota", "Kabupaten/Kota", "NPWP", "Pimpinan", "Nama Pimpinan",
        "Penanggung Jawab", "Contact Person", "HRD", "Nomor", "No", "Perihal", "Hal", "Lampiran", "Sifat", "Kepada",
        "Tanggal", "Tanggal Laporan", "Provinsi", "Status Perusahaan", "Jumlah Tenaga Kerja", "Jumlah Karyawan",
        "Fax", "Website", "Desa/Kelurahan", "Kel/Desa", "Bentuk Badan Usaha", "Nama HRD", "Jabatan", "Tanggal Cetak",
        "Dicetak", "Tgl", "Lokasi", "Lokasi Kerja", "Unit Kerja", "Nama PIC", "PIC", "Kode Pos", "UMK", "Cabang",
    ),
}  # fmt: skip
LABELS = {"".join(words(spelling)): name for name, spellings in _SPELLINGS.items() for spelling in spellings}
_MOST_LABELLED_CELLS = 2


def label_of(text: str) -> str | None:
    """What a cell labels, when the whole text before a colon or equals sign is a label."""
    return LABELS.get("".join(words(text)))


def is_label_line(line: Sequence[Cell]) -> bool:
    """Whether a row is one of the letterhead: a label and its value, and little more."""
    texts = [cell for cell in line if cell is not None and (not isinstance(cell, str) or cell.strip(" :\xa0"))]
    if not texts or len(texts) > _MOST_LABELLED_CELLS or not isinstance(texts[0], str):
        return False
    label = label_of(texts[0].partition(":")[0])
    return label is not None and not (len(texts) > 1 and isinstance(texts[1], str) and label_of(texts[1]))
