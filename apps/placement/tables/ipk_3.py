from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from apps.placement.tables.ipk_form import BEYOND_A_MONTH
from apps.placement.tables.occupation_rows import occupation_lines, occupation_row
from apps.placement.tables.seeker_ledger import SeekerLedger
from apps.reporting.lines import Row


class SeekersByOccupation(SeekerLedger):
    """Pencari kerja menurut golongan jabatan (IPK III/3), by the occupation wanted at registration."""

    name = "ipk_3"
    form = "III/3"
    title = "Pencari Kerja Terdaftar, Ditempatkan dan Dihapuskan menurut Golongan Jabatan"
    heading = "Golongan jabatan"
    code_heading = "Kode"
    due = BEYOND_A_MONTH
    key = "occupation_group"
    gap = _(
        "%(number)d registered job seekers name no occupation wanted. Fill in the occupation (KBJI) of the job seeker."
    )

    def row_of(self, value: str) -> str:
        return occupation_row(value)

    def lines(self, counted: Iterable[str]) -> list[Row]:
        return occupation_lines(counted)
