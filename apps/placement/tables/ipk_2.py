import copy
from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from apps.placement.tables.seeker_ledger import SeekerLedger
from apps.placement.tables.study_rows import StudyRows
from apps.reporting.lines import Row
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable


class SeekersByEducation(SeekerLedger):
    """Pencari kerja menurut jenis pendidikan (IPK III/2), by the code frozen at registration."""

    name = "ipk_2"
    form = "III/2"
    title = "Pencari Kerja Terdaftar, Ditempatkan dan Dihapuskan menurut Jenis Pendidikan"
    heading = "Jenis pendidikan"
    code_heading = "Kode"
    key = "ipk_code"
    gap = _(
        "%(number)d registered job seekers have an education that the form does not know. Complete the "
        "IPK code in the table of education levels."
    )
    studies: StudyRows

    def fill(self, period: Period) -> FilledTable:
        return super(SeekersByEducation, self.ready()).fill(period)

    def ready(self) -> "SeekersByEducation":
        form = copy.copy(self)
        form.studies = StudyRows()
        return form

    def row_of(self, value: str) -> str:
        return self.studies.row_of(value)

    def values_of(self, row: str) -> list[str]:
        return self.studies.codes_of(row)

    def lines(self, counted: Iterable[str]) -> list[Row]:
        return self.studies.lines(counted)

    def every_line(self) -> list[Row]:
        return StudyRows().every_line()
