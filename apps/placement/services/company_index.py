"""The companies of the register by number and name, loaded once for a file that names one in every row."""

from functools import lru_cache

from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

from apps.registry.models import Company, CompanyAlias
from apps.registry.names import company_key

LIKELY, OFFERED = 75, 3


class CompanyIndex:
    """Finds a company by NIB, then by name or confirmed spelling; never by likeness, and none where several fit."""

    def __init__(self) -> None:
        self._by_nib: dict[str, list[int]] = {}
        self._by_name: dict[str, set[int]] = {}
        self._heads: set[int] = set()
        self.names: dict[int, str] = {}
        rows = Company.objects.values_list("pk", "name", "name_key", "nib", "branch")
        for pk, name, key, nib, branch in rows.iterator():
            self.names[pk] = f"{name} ({branch})" if branch else name
            self._by_name.setdefault(key, set()).add(pk)
            if nib:
                self._by_nib.setdefault(nib, []).append(pk)
            if not branch:
                self._heads.add(pk)
        for key, pk in CompanyAlias.objects.values_list("name_key", "company"):
            self._by_name.setdefault(key, set()).add(pk)
        self.find = lru_cache(maxsize=20_000)(self._find)
        self.likely = lru_cache(maxsize=2_000)(self._likely)

    def _find(self, nib: str, name: str) -> int | None:
        named = self._by_name.get(company_key(name), set()) if name else set()
        numbered = set(self._by_nib.get(nib, ())) if nib else set()
        for fitting in (numbered & named, numbered & self._heads, numbered, named, named & self._heads):
            if len(fitting) == 1:
                return next(iter(fitting))
        return None

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
