import copy
from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from apps.placement.tables.study_rows import StudyRows
from apps.placement.tables.vacancy_ledger import VacancyLedger
from apps.placement.tables.vacancy_moves import NOT_STATED
from apps.registry.models import EducationLevel
from apps.reporting.lines import Row
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable


class VacanciesByEducation(VacancyLedger):
    """Lowongan menurut jenis pendidikan (IPK III/4), by the least education that a company asks."""

    name = "ipk_4"
    form = "III/4"
    title = "Lowongan Terdaftar, Dipenuhi dan Dihapuskan menurut Jenis Pendidikan"
    heading = "Jenis pendidikan"
    code_heading = "Kode"
    group = "education"
    gap = _("%(number)d registered places ask for no education. Fill in the least education of the vacancy.")
    studies: StudyRows
    codes: dict[str, str]

    def fill(self, period: Period) -> FilledTable:
        return super(VacanciesByEducation, self.ready()).fill(period)

    def ready(self) -> "VacanciesByEducation":
        form = copy.copy(self)
        form.studies = StudyRows()
        form.codes = dict(EducationLevel.objects.values_list("code", "ipk_code"))
        return form

    def row_of(self, value: str) -> str:
        return self.studies.row_of(self.codes.get(value, ""))

    def values_of(self, row: str) -> list[str]:
        if row == NOT_STATED:
            return [*(level for level in self.codes if self.row_of(level) == row), ""]
        codes = set(self.studies.codes_of(row))
        return [level for level, code in self.codes.items() if code in codes]

    def keys_of(self, row: str) -> list[str] | None:
        return super(VacanciesByEducation, self.ready()).keys_of(row)

    def lines(self, counted: Iterable[str]) -> list[Row]:
        return self.studies.lines(counted)

    def every_line(self) -> list[Row]:
        return StudyRows().every_line()
