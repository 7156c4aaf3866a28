"""The columns in which rows name their class."""

from apps.intake.resource import Column
from apps.intake.widgets.free_text import FreeTextWidget

TITLES = {
    "programme": (
        "Program Pelatihan", "Nama Program Pelatihan", "Pelatihan yang Diminati", "Program Pelatihan yang Diminati",
        "Program yang Diminati", "Pelatihan yang Dipilih", "Pelatihan yang Diikuti", "Program Pelatihan yang Dipilih",
        "Program Pelatihan yang Diikuti", "Pilihan Pelatihan", "Pilihan Program Pelatihan", "Minat Pelatihan",
        "Jenis Pelatihan", "Jenis Pelatihan yang Diminati", "Nama Pelatihan", "Judul Pelatihan", "Nama Program",
        "Kejuruan yang Diminati", "Kejuruan/Program", "Program/Kejuruan", "Program", "Kejuruan", "Pelatihan",
        "Kelas Pelatihan", "Nama Diklat",
    ),
    "batch": (
        "Angkatan", "Angkatan ke", "Kloter", "Gelombang", "Batch", "Paket", "Paket ke", "Angkatan/Kloter",
        "Angkatan Pelatihan", "Gelombang Pelatihan",
    ),
    "year": ("Tahun Pelatihan", "Tahun Anggaran", "TA", "Tahun"),
}  # fmt: skip


def class_columns(of: str = "training_class") -> tuple[Column, Column, Column]:
    """Columns for programme, batch and year; `of` leads from the Resource's model to the class."""
    programme = Column(
        f"{of}__programme__name", "Program Pelatihan", widget=FreeTextWidget(160), also_titled=TITLES["programme"],
        example="Las SMAW 4G",
    )  # fmt: skip
    batch = Column(f"{of}__batch", "Angkatan", widget=FreeTextWidget(60), also_titled=TITLES["batch"], example="2")
    year = Column(
        f"{of}__year", "Tahun Pelatihan", widget=FreeTextWidget(40), also_titled=TITLES["year"], example="2023"
    )
    return programme, batch, year
