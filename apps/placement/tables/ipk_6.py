from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from apps.placement.tables.ipk_form import BEYOND_A_MONTH, NOT_STATED_LABEL, sub_total
from apps.placement.tables.vacancy_ledger import VacancyLedger
from apps.placement.tables.vacancy_moves import NOT_STATED
from apps.registry.models import Industry
from apps.reporting.lines import Row

SECTIONS = "kategori"
UNKNOWN_CODE = "Kode di luar KBLI"


class VacanciesByIndustry(VacancyLedger):
    """Lowongan menurut golongan pokok lapangan usaha (IPK III/6): KBLI sections, and their groups that have figures."""

    name = "ipk_6"
    form = "III/6"
    title = "Lowongan Terdaftar, Dipenuhi dan Dihapuskan menurut Golongan Pokok Lapangan Usaha"
    heading = "Golongan usaha dan lapangan usaha"
    code_heading = "Kode"
    due = BEYOND_A_MONTH
    group = "industry"
    gap = _(
        "%(number)d registered places have no industry. Fill in the industry (KBLI) of the company "
        "before the next report."
    )

    def lines(self, counted: Iterable[str]) -> list[Row]:
        counted = sorted(counted)
        known: dict[str, tuple[str, str]] = {}
        # A later edition of KBLI comes after an earlier one and gives the title.
        for code, title, section in (
            Industry.objects.filter(code__in=counted).order_by("edition").values_list("code", "title", "section")
        ):
            known[code] = (title, section)
        lines: list[Row] = []
        for letter, title in _sections().items():
            rows = [
                Row(code, "Golongan tidak dirinci" if code == letter else known[code][0], code=code)
                for code in counted
                if code in known and known[code][1] == letter
            ]
            if rows:
                head = Row(f"{letter}_head", title, code=letter, is_head=True)
                lines += [head, *rows, sub_total(letter, rows)]
            else:
                lines.append(Row(letter, title, code=letter))
        lines += [Row(code, UNKNOWN_CODE, code=code) for code in counted if code not in known and code != NOT_STATED]
        return [*lines, Row(NOT_STATED, NOT_STATED_LABEL)] if NOT_STATED in counted else lines

    def values_of(self, row: str) -> list[str]:
        letter = row.removesuffix("_sum")
        if letter == row:
            return super().values_of(row)
        codes = Industry.objects.filter(section=letter).values_list("code", flat=True)
        return sorted({code[:3] for code in codes})


def _sections() -> dict[str, str]:
    sections = Industry.objects.filter(level=SECTIONS).order_by("code", "edition")
    return {code: title for code, title in sections.values_list("code", "title")}  # noqa: C416 (the last edition wins)
