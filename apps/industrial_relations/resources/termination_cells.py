"""Cells that only lists of terminations have."""

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

from apps.industrial_relations.record_choices import TerminationReason, TerminationWay
from apps.intake.cells import Cell, CellError
from apps.intake.resource import Column
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.intake.widgets.word_choice import WordChoiceWidget

R, W = TerminationReason, TerminationWay
MOST_MONTHS = 720
PAID, UNPAID = "yes", "no"

# Words that tell a reason; a cell that holds those of two reasons must be put right by staff.
REASONS = {
    R.EFFICIENCY: r"efisiensi|perampingan|pengurangan (?:tenaga|karyawan|pekerja|pegawai)|rasionalisasi",
    R.CLOSED: r"tutup|penutupan|berhenti (?:beroperasi|produksi)|tidak (?:lagi )?beroperasi",
    R.BANKRUPT: r"pailit|bangkrut|kepailitan|pkpu",
    R.FORCE_MAJEURE: r"force ?majeure?|keadaan memaksa|kahar",
    R.RESTRUCTURING: r"merger|akuisisi|penggabungan|peleburan|pengambilalihan|konsolidasi|pemisahan perusahaan",
    R.VIOLATION: r"pelanggaran|melanggar|indisipliner|kesalahan berat|tindakan disiplin|pidana|pencurian",
    R.RESIGNED: r"mengundurkan diri|pengunduran diri|mundur|resign(?:ed)?|permintaan sendiri|kemauan sendiri",
    R.ABSENT: r"mangkir|tidak masuk (?:kerja)?|alpa|alpha|(?:di)?kualifikasi\w* mengundurkan",
    R.RETIRED: r"pensiun|usia lanjut|purna ?(?:bakti|tugas|karya)",
    R.DIED: r"meninggal|wafat|kematian",
    R.ILL: r"sakit|cacat|disabilitas akibat",
    R.CONTRACT_ENDED: (
        r"(?:habis|akhir|berakhir\w*|selesai\w*|putus)\s*(?:masa\s*)?(?:kontrak|pkwt|perjanjian)"
        r"|kontrak (?:habis|selesai|berakhir)|pkwt (?:habis|selesai|berakhir)|end of contract"
    ),
    R.PROBATION: r"percobaan|probation",
}
OTHER_WORDS = frozenset({"lainnya", "lain", "lain-lain", "lain lain", "alasan lain"})
# "Tutup karena pailit" is a bankruptcy; who stays away counts as having resigned, and is told apart here.
STRONGER = {R.BANKRUPT: {R.CLOSED, R.EFFICIENCY}, R.FORCE_MAJEURE: {R.CLOSED}, R.ABSENT: {R.RESIGNED, R.VIOLATION}}
WAYS = {
    W.BIPARTITE: r"bipartite?|bi partit|musyawarah|perundingan langsung",
    W.TRIPARTITE: r"tripartite?|tri partit|mediasi|mediator|anjuran|konsiliasi",
    W.COURT: r"phi|pengadilan|putusan|kasasi|mahkamah",
}
WAY_OFFERED = {W.BIPARTITE: "Bipartit", W.TRIPARTITE: "Tripartit", W.COURT: "Putusan PHI"}
REASON_OFFERED = {
    R.EFFICIENCY: "Efisiensi", R.CLOSED: "Perusahaan tutup", R.BANKRUPT: "Pailit", R.FORCE_MAJEURE: "Keadaan memaksa",
    R.RESTRUCTURING: "Penggabungan atau pengambilalihan", R.VIOLATION: "Pelanggaran", R.RESIGNED: "Mengundurkan diri",
    R.ABSENT: "Mangkir", R.RETIRED: "Pensiun", R.DIED: "Meninggal dunia", R.ILL: "Sakit berkepanjangan",
    R.CONTRACT_ENDED: "Kontrak habis", R.PROBATION: "Tidak lulus masa percobaan", R.OTHER: "Lainnya",
}  # fmt: skip
_SPACES = re.compile(r"[\s_]+")
_SERVICE = re.compile(
    r"(?:(?P<years>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:tahun|thn|th|t)\b\.?)?[\s,/dan]*"
    r"(?:(?P<months>\d{1,3})\s*(?:bulan|bln|bl|b)\b\.?)?(?:\s*\d{1,2}\s*(?:hari|hr)\.?)?",
    re.I,
)
_BARE = re.compile(r"\d{1,3}(?:[.,]\d+)?")


class WordedColumn(Column):
    """Exported in words, where what a record holds is a bare number or a yes."""

    def get_value(self, instance):
        return self.widget.render(super().get_value(instance))


class WordsWidget(CellWidget):
    """The code whose words a cell holds. One that holds none, or those of several, is refused: nothing is guessed."""

    memo = True

    def __init__(
        self, patterns: Mapping[str, str], offered: Mapping[str, str], *, stronger: Mapping[str, set] | None = None
    ):
        super().__init__()
        self.patterns = {code: re.compile(rf"(?<!\w)(?:{words})", re.I) for code, words in patterns.items()}
        self.labels = offered
        self.exact = {text.casefold(): code for code, text in offered.items()}
        self.stronger = stronger or {}

    @property
    def offered(self) -> list[str]:
        return list(self.labels.values())

    def read(self, value: Cell) -> str:
        text = _SPACES.sub(" ", cell_text(value)).strip(" .")
        if text.casefold() in self.exact:
            return str(self.exact[text.casefold()])
        found = {code for code, pattern in self.patterns.items() if pattern.search(text)}
        for code in found & self.stronger.keys():
            found = found - self.stronger[code]
        if len(found) == 1:
            return str(next(iter(found)))
        sentence = (
            _("“%(value)s” names several of %(choices)s. Write the one that counts.")
            if found
            else _("“%(value)s” is none of %(choices)s. Write one of these.")
        )
        choices = [self.labels[code] for code in self.labels if not found or code in found]
        message = sentence % {"value": shown(value)[:40], "choices": ", ".join(choices)}
        raise CellError("choice_unknown", message)

    def render(self, value, obj=None, **kwargs):
        return super().render(self.labels.get(value, value), obj, **kwargs)


class ReasonWidget(WordsWidget):
    def __init__(self):
        super().__init__(REASONS, REASON_OFFERED, stronger=STRONGER)

    def read(self, value: Cell) -> str:
        return str(R.OTHER) if cell_text(value).casefold().strip(" .") in OTHER_WORDS else super().read(value)


class WayWidget(WordsWidget):
    def __init__(self):
        super().__init__(WAYS, WAY_OFFERED, stronger={W.COURT: {W.BIPARTITE, W.TRIPARTITE}})


class PaidWidget(WordChoiceWidget):
    """ "yes" or "no", else the text as written, which `unknown_word` tells of; prints what a record holds."""

    def render(self, value, obj=None, **kwargs):
        return super().render({True: PAID, False: UNPAID}.get(value, value), obj, **kwargs)

    def claim(self, value: str | None) -> bool | None:
        """Whether it is paid, as a record holds it."""
        return {PAID: True, UNPAID: False}.get(value)


PAYMENT = PaidWidget({
    PAID: ("Ya", "Sudah", "Dibayar", "Sudah Dibayar", "Lunas", "Ada", "Telah Dibayar", "Terbayar"),
    UNPAID: ("Tidak", "Belum", "Tidak Dibayar", "Belum Dibayar", "Tidak Ada", "Dalam Proses"),
})  # fmt: skip


class ServiceWidget(CellWidget):
    """Months of service from "3 tahun 2 bulan", "38 bulan" or "3 th"; a number alone tells neither years nor months."""

    memo = True

    def read(self, value: Cell) -> int | None:
        text = cell_text(value).strip()
        if _BARE.fullmatch(text):
            return None
        found = _SERVICE.fullmatch(text)
        if not found or not (found["years"] or found["months"]):
            message = _("“%(value)s” is no length of service. Write it such as 3 tahun 2 bulan, or 38 bulan.")
            raise CellError("service_invalid", message % {"value": shown(value)})
        months = round(float((found["years"] or "0").replace(",", ".")) * 12) + int(found["months"] or 0)
        if months > MOST_MONTHS:
            message = _("%(months)d months of service cannot be right. Check the length of service.")
            raise CellError("service_invalid", message % {"months": months})
        return months

    def remark(self, value: Cell) -> tuple[str, str] | None:
        if not _BARE.fullmatch(cell_text(value).strip()):
            return None
        message = _("“%(value)s” does not say whether years or months are meant, and is left out. Write 3 tahun.")
        return "service_without_unit", message % {"value": shown(value)}

    def render(self, value, obj=None, **kwargs):
        return written_service(value) if isinstance(value, int) else value or ""


def written_service(months: int) -> str:
    """ "3 tahun 2 bulan"."""
    years, rest = divmod(months, 12)
    parts = [*([f"{years} tahun"] if years else []), *([f"{rest} bulan"] if rest or not years else [])]
    return " ".join(parts)
