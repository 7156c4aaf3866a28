"""The company that each row of a sheet names: found in the register, or the row waits until it is known there."""

from apps.intake.company_index import CompanyIndex
from apps.intake.finding import Finding, error
from apps.intake.resources.headings import COMPANY

COMPANY_TITLES = (
    *(title for title in COMPANY["name"] if title != "Nama"), "Pihak Pengusaha", "Pengusaha", "Majikan",
)  # fmt: skip
NIB_TITLES, WLKP_TITLES = COMPANY["nib"], COMPANY["wlkp_number"]


class CompanyCells:
    """The companies of a sheet whose every row names its own. Make one for a file, in `prepare`: two queries."""

    def __init__(self) -> None:
        self._index = CompanyIndex()

    def find(self, name: str | None, nib: str | None = "", wlkp_number: str | None = "") -> int | None:
        """The company by NIB, WLKP number, then name or confirmed spelling; a name that is only alike is not taken."""
        return self._index.find(nib or "", name or "", wlkp_number or "")

    def findings(self, row: dict, column: str = "company") -> list[Finding]:
        """An error at `column` where the register holds no such company: the sentence offers those of a like name.

        `row` may have "nib" and "wlkp_number" beside the name. A row without any of them is for `required` to tell.
        """
        name, nib, wlkp_number = row[column], row.get("nib"), row.get("wlkp_number")
        if not (name or nib or wlkp_number) or self.find(name, nib, wlkp_number) is not None:
            return []
        sentence = self._index.unknown_message(name or "")
        return [error(column, "company_unknown", name or nib or wlkp_number, sentence)]
