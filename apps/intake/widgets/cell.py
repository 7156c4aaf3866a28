"""What all widgets do alike: refuse a cell the file gives no value for, and pass over a blank one."""

from django.utils.translation import gettext as _
from import_export.widgets import Widget

from apps.intake.cells import Cell, CellError, CellFault
from apps.intake.widgets.text import cell_text, safe_text

# Typed where there is nothing to tell. Words such as "nihil" and "menyusul" are left to each widget.
_DASHES = frozenset("-–—‐‑−_")


class CellWidget(Widget):
    """Reads one cell. `clean` gives None for a blank cell and raises CellError for one that cannot be taken.

    `memo` says that the result depends on the value alone, so that a reader may keep it for equal cells of one file (by
    type and value: 1, 1.0 and True are equal keys of a dict).
    """

    memo = False

    def clean(self, value: Cell, row=None, **kwargs):
        if isinstance(value, CellFault):
            raise fault_error(value)
        if is_blank(value):
            return None
        return self.read(value)

    def read(self, value: Cell):
        """The meaning of a cell that is not blank."""
        raise NotImplementedError

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        return "" if value is None else safe_text(str(value))


def fault_error(fault: CellFault) -> CellError:
    if fault.kind == "formula_without_value":
        message = _("This formula has no stored value. Open the file in Excel, save it, and upload it again.")
    else:
        message = _("This formula gives the error %(text)s. Correct it in the spreadsheet.") % {"text": fault.text}
    return CellError(fault.kind, message)


def is_blank(value: Cell) -> bool:
    """Nothing, only spaces (no-break and invisible ones too), an apostrophe alone, or only dashes."""
    if value is None:
        return True
    if not isinstance(value, str) or value[:1].isalnum():
        return False
    text = cell_text(value).strip("'")
    return not text or _DASHES.issuperset(text.replace(" ", ""))
