"""The fixed words of the sheets: whether papers are complete, and whether somebody graduated."""

from apps.intake.widgets.word_choice import WordChoiceWidget
from apps.training.choices import AdminResult

GRADUATED, FAILED = "yes", "no"

ADMIN_RESULT = WordChoiceWidget({
    AdminResult.PASSED: (
        "Lolos", "Lulus", "Lolos Administrasi", "Lulus Administrasi", "Memenuhi Syarat", "Memenuhi", "MS", "Lengkap",
        "Berkas Lengkap", "Sesuai", "Terverifikasi", "Diterima", "Ya", "OK",
    ),
    AdminResult.FAILED: (
        "Tidak Lolos", "Tidak Lulus", "Tidak Memenuhi Syarat", "Tidak Memenuhi", "TMS", "Tidak Lengkap",
        "Belum Lengkap", "Kurang Lengkap", "Berkas Tidak Lengkap", "Tidak Sesuai", "Gugur", "Gagal", "Ditolak",
        "Tidak",
    ),
    AdminResult.PENDING: ("Belum Diperiksa", "Pending", "Menunggu", "Proses", "Dalam Proses", "Belum", "Diproses"),
})  # fmt: skip


class GraduatedWidget(WordChoiceWidget):
    """ "yes" or "no", else the text as written, which `unknown_word` tells of; prints what a record holds."""

    def render(self, value, obj=None, **kwargs):
        return super().render({True: GRADUATED, False: FAILED}.get(value, value), obj, **kwargs)

    def claim(self, value: str | None) -> bool | None:
        """Whether somebody graduated, as a participant's record holds it."""
        return {GRADUATED: True, FAILED: False}.get(value)


GRADUATION = GraduatedWidget(
    {
        GRADUATED: ("Lulus", "L", "Ya", "Lulus Pelatihan"),
        FAILED: ("Tidak Lulus", "TL", "Tidak", "Belum Lulus", "Gagal", "Gugur", "Mengulang"),
    }
)
