"""The companies of the register by number and name, loaded once for a file that names one in every row."""

from functools import lru_cache

from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

from apps.registry.models import Company, CompanyAlias
from apps.registry.names import company_key

LIKELY, OFFERED = 75, 3


class CompanyIndex:
    """Finds a company by NIB, then WLKP number, then name or confirmed spelling.

    Never by likeness, and none where several fit. Branches may share a number: then the name decides, else the head
    office stands for it.
    """

    def __init__(self) -> None:
        self._by_nib: dict[str, set[int]] = {}
        self._by_wlkp: dict[str, set[int]] = {}
        self._by_name: dict[str, set[int]] = {}
        self._heads: set[int] = set()
        self.names: dict[int, str] = {}
        rows = Company.objects.values_list("pk", "name", "name_key", "nib", "wlkp_number", "branch")
        for pk, name, key, nib, wlkp_number, branch in rows.iterator():
            self.names[pk] = f"{name} ({branch})" if branch else name
            self._by_name.setdefault(key, set()).add(pk)
            if nib:
                self._by_nib.setdefault(nib, set()).add(pk)
            if wlkp_number:
                self._by_wlkp.setdefault(wlkp_number, set()).add(pk)
            if not branch:
                self._heads.add(pk)
        for key, pk in CompanyAlias.objects.values_list("name_key", "company"):
            self._by_name.setdefault(key, set()).add(pk)
        self.find = lru_cache(maxsize=20_000)(self._find)
        self.likely = lru_cache(maxsize=2_000)(self._likely)

    def _find(self, nib: str, name: str, wlkp_number: str = "") -> int | None:
        named = self._by_name.get(company_key(name), set()) if name else set()
        for numbered in (self._by_nib.get(nib, set()), self._by_wlkp.get(wlkp_number, set())):
            if (found := _only(numbered & named, numbered & self._heads, numbered)) is not None:
                return found
        return _only(named, named & self._heads)

    def _likely(self, name: str) -> tuple[int, ...]:
        """The companies of the register whose names come closest, best first."""
        best = process.extract(
            company_key(name), self._by_name.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=LIKELY, limit=OFFERED
        )
        return tuple(dict.fromkeys(pk for key, _score, _place in best for pk in sorted(self._by_name[key])))[:OFFERED]

    def unknown_message(self, name: str) -> str:
        """The sentence for a company that `find` does not find, with the likely ones."""
        if likely := self.likely(name):
            message = _(
                "The register holds no company of exactly this name; likely: %(names)s. Correct the cell to the name "
                "in the register, or add this spelling to the company."
            )
            return message % {"names": "; ".join(self.names[pk] for pk in likely)}
        return _("The register holds no company of this name. Add the company to the register, then read again.")


def _only(*fitting: set[int]) -> int | None:
    """The one company of the first of these sets that holds one alone."""
    return next((next(iter(found)) for found in fitting if len(found) == 1), None)
