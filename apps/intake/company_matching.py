"""Which company a report is from: by number, then by name, never by likeness."""

from dataclasses import dataclass

from django.db.models import Q
from rapidfuzz import fuzz, process

from apps.intake.table.letterhead import Letterhead
from apps.registry.models import Company, CompanyAlias
from apps.registry.names import company_key

OFFERED = 5
LIKELY = 75


@dataclass(frozen=True, slots=True)
class Likely:
    """A company offered to staff; `score` is the likeness of the names in percent."""

    company: Company
    score: int


def match(letterhead: Letterhead) -> Company | None:
    """The company by NIB, then WLKP number, then normalised name or confirmed alias; None when none or several fit."""
    if letterhead.nib:
        found = _only(Company.objects.filter(nib=letterhead.nib), letterhead.company_name)
        if found:
            return found
    if letterhead.wlkp_number:
        found = _only(Company.objects.filter(wlkp_number=letterhead.wlkp_number), letterhead.company_name)
        if found:
            return found
    return by_name(letterhead.company_name) if letterhead.company_name else None


def by_name(name: str) -> Company | None:
    key = company_key(name)
    if not key:
        return None
    companies = Company.objects.filter(Q(name_key=key) | Q(aliases__name_key=key)).distinct()[:2]
    return companies[0] if len(companies) == 1 else None


def _only(companies, name: str) -> Company | None:
    """Branches may share a number: then the name must decide, and the head office stands for a bare number."""
    found = list(companies[:20])
    if len(found) > 1:
        key = company_key(name or "")
        found = [company for company in found if company.name_key == key] or found
    if len(found) > 1:
        found = [company for company in found if not company.branch]
    return found[0] if len(found) == 1 else None


def likely(name: str) -> list[Likely]:
    """The companies whose names come closest, best first; offered, never taken."""
    key = company_key(name)
    if not key:
        return []
    keys = dict(Company.objects.values_list("pk", "name_key"))
    best = process.extract(key, keys, scorer=fuzz.token_sort_ratio, score_cutoff=LIKELY, limit=OFFERED)
    companies = Company.objects.select_related("kelurahan").in_bulk([pk for _key, _score, pk in best])
    return [Likely(companies[pk], round(score)) for _key, score, pk in best]


def confirm(*, company: Company, spelling: str) -> CompanyAlias | None:
    """Remember that `spelling` means `company`, so that the next report needs no second look."""
    key = company_key(spelling)
    if not key or key == company.name_key:
        return None
    alias, _made = CompanyAlias.objects.update_or_create(
        name_key=key, defaults={"company": company, "name": spelling[:160]}
    )
    return alias
