"""Names of companies."""

import re

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.free_text import check_length
from apps.intake.widgets.text import cell_text

_NAME = re.compile(r"(?!'[=+@-])[\w'\"“‘(][^<>]*")


class CompanyNameWidget(CellWidget):
    """The name as it is written; "PT 9 Naga" is one. Formulas, markup and what holds no letter are refused."""

    def __init__(self, max_length: int = 160):
        super().__init__()
        self.max_length = max_length

    def read(self, value: Cell) -> str:
        name = cell_text(value)
        if not (_NAME.fullmatch(name) and any(map(str.isalpha, name))):
            message = _("This is not the name of a company. Write the name as it stands in the NIB, without a formula.")
            raise CellError("name_invalid", message)
        return check_length(name, self.max_length)
