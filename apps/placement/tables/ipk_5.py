from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from apps.placement.tables.ipk_form import BEYOND_A_MONTH
from apps.placement.tables.occupation_rows import occupation_lines, occupation_row
from apps.placement.tables.vacancy_ledger import VacancyLedger
from apps.reporting.lines import Row


class VacanciesByOccupation(VacancyLedger):
    """Lowongan menurut golongan jabatan (IPK III/5)."""

    name = "ipk_5"
    form = "III/5"
    title = "Lowongan Terdaftar, Dipenuhi dan Dihapuskan menurut Golongan Jabatan"
    heading = "Golongan jabatan"
    code_heading = "Kode"
    due = BEYOND_A_MONTH
    group = "occupation"
    gap = _("%(number)d registered places have no occupation. Fill in the occupation (KBJI) of the vacancy.")

    def row_of(self, value: str) -> str:
        return occupation_row(value)

    def lines(self, counted: Iterable[str]) -> list[Row]:
        return occupation_lines(counted)
