"""What one cell may be, and what is wrong with it when it cannot be read."""

from dataclasses import dataclass
from datetime import date, datetime

type Cell = str | float | int | bool | date | datetime | CellFault | None


@dataclass(frozen=True, slots=True)
class CellFault:
    """A cell whose value the file itself does not hold: `kind` is "formula_without_value" or "formula_error"."""

    kind: str
    text: str = ""


class CellError(ValueError):
    """A value that cannot be taken: `code` is one of the codes of intake.md, `message` a sentence with the cure."""

    def __init__(self, code: str, message):
        super().__init__(message)
        self.code = code
        self.message = message
