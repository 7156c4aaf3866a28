"""Cells of lists of foreign workers: passport, nationality, approval, and a term in one cell."""

import re
from datetime import date, timedelta

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.placement.choices import ForeignApproval
from apps.placement.countries import country_named

HOME = "Indonesia"
_PASSPORT = re.compile(r"[A-Z0-9]{5,15}")
_BETWEEN = re.compile(r"[\s.'’()/–—-]")
_PARTS = re.compile(
    r"\s*(?:s\s*/\s*d\.?|s\.\s*d\.?|\bsd\b|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bto\b|\buntil\b|[–—~])\s*", re.I
)
_HYPHEN = re.compile(r"\s+-\s+")
# "01/01/2023-31/12/2023" and "1-1-2023-31-12-2023": a hyphen alone parts two whole days of four-digit years.
_TWO_DAYS = re.compile(r"(.*\D\d{4}|\d{4}\D.*\d)-(\d.*\D\d{4}|\d{4}\D.*)")
_NEW = re.compile(r"(?:rptka |tka |pengesahan |permohonan )?(?:baru|new|awal)", re.I)
_EXTENSION = re.compile(
    r"(?:rptka |tka |pengesahan |permohonan )?(?:di)?(?:perpanjang(?:an)?|extension|renewal)(?: .*)?", re.I
)


def ten_years_ahead() -> date:
    """A term that ends later is a slip of the pen."""
    return localdate() + timedelta(days=3653)


def passport_number(text: str) -> str | None:
    """Capitals and digits without what stands between them; None for what is no passport number."""
    number = _BETWEEN.sub("", text).upper()
    return number if _PASSPORT.fullmatch(number) and any(map(str.isdigit, number)) else None


class PassportWidget(CellWidget):
    def read(self, value: Cell) -> str:
        number = None if isinstance(value, bool | date) else passport_number(cell_text(value))
        if number is None:
            message = _("“%(value)s” is not a passport number. Write its 5 to 15 letters and digits.")
            raise CellError("passport_invalid", message % {"value": shown(value)})
        return number


class NationalityWidget(CellWidget):
    """The country as the office writes it: "Korea Selatan" for Korea, South Korea and Republik Korea."""

    memo = True

    def read(self, value: Cell) -> str:
        country = country_named(cell_text(value))
        if country == HOME:
            message = _("An Indonesian is no foreign worker. Correct the nationality, or leave the row out.")
            raise CellError("not_foreign", message)
        if country is None:
            message = _("The nationality “%(value)s” is not known. Write the country, such as Jepang or Korea Selatan.")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return country


class ApprovalWidget(CellWidget):
    """ "new" or "extension"; a cell that says neither tells nothing."""

    memo = True

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        if _NEW.fullmatch(text):
            return ForeignApproval.NEW.value
        if _EXTENSION.fullmatch(text):
            return ForeignApproval.EXTENSION.value
        message = _("“%(value)s” is neither a new approval nor an extension. Write Baru or Perpanjangan.")
        raise CellError("choice_unknown", message % {"value": shown(value)})

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        return {ForeignApproval.NEW: "Baru", ForeignApproval.EXTENSION: "Perpanjangan"}.get(value, "")


class TermWidget(CellWidget):
    """ "1 Jan 2023 s/d 31 Des 2023" as (first day, last day); a lone date is the last day of the term."""

    def __init__(self, day: DateCellWidget):
        super().__init__()
        self.day = day

    def read(self, value: Cell) -> tuple[date | None, date]:
        if not isinstance(value, str):
            return None, self.day.clean(value)
        text = cell_text(value)
        parts = _PARTS.split(text)
        parts = parts if len(parts) > 1 else _HYPHEN.split(text)
        if len(parts) == 1 and (days := _TWO_DAYS.fullmatch(text)):
            parts = days.groups()
        try:
            if len(parts) > 2:
                raise CellError("date_invalid", "")
            first = self.day.clean(parts[0]) if len(parts) == 2 else None
            return first, self.day.clean(parts[-1])
        except CellError as fault:
            if fault.code != "date_invalid":
                raise
            message = _("“%(value)s” is not a term. Write its first and its last day, such as 1/1/2023 s/d 31/12/2023.")
            raise CellError("date_invalid", message % {"value": shown(value)}) from None

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        return "" if value is None else " s/d ".join(self.day.render(day) for day in value if day)
