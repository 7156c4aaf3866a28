from dataclasses import dataclass

from apps.intake.cells import Cell, CellFault
from apps.intake.choices import Severity
from apps.intake.widgets.text import cell_text


def shown(cell: Cell) -> str:
    """A cell as staff would read it in the sheet."""
    return cell.text if isinstance(cell, CellFault) else cell_text(cell)


@dataclass(slots=True)
class Finding:
    """What is wrong, or worth a look, at one cell of a row."""

    column: str
    severity: str
    code: str
    value: str
    message: str

    @property
    def is_error(self) -> bool:
        return self.severity == Severity.ERROR


def error(column: str, code: str, value: Cell, message) -> Finding:
    return Finding(column, Severity.ERROR.value, code, shown(value)[:200], str(message)[:400])


def warning(column: str, code: str, value: Cell, message) -> Finding:
    return Finding(column, Severity.WARNING.value, code, shown(value)[:200], str(message)[:400])
