"""Names of persons."""

import re
import unicodedata

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.free_text import check_length
from apps.registry.names import clean_person_name

_PLAIN_NAME = re.compile(r"['A-Za-z][A-Za-z .,'-]*")
_MARKS = frozenset(" .,'-")


class PersonNameWidget(CellWidget):
    """The cleaned name. Digits, formulas and markup are refused."""

    def __init__(self, max_length: int = 120):
        super().__init__()
        self.max_length = max_length

    def read(self, value: Cell) -> str:
        name = clean_person_name(value) if isinstance(value, str) else ""
        if not _is_name(name):
            raise CellError(
                "name_invalid",
                _("A name has only letters, spaces, full stops, commas, apostrophes and hyphens. Correct the name."),
            )
        return check_length(name, self.max_length)


def _is_name(name: str) -> bool:
    """Letters of any script and their marks, at least one; nothing in front with which a formula begins."""
    if not any(map(str.isalpha, name)):
        return False
    if _PLAIN_NAME.fullmatch(name):
        return True
    return (name[0].isalpha() or name[0] == "'") and all(
        letter.isalpha() or letter in _MARKS or unicodedata.category(letter).startswith("M") for letter in name
    )
