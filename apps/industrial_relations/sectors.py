"""The sector of a company: the section of KBLI that its main industry belongs to."""

from django.db.models import Q

from apps.registry.models import Industry

SECTIONS = "kategori"  # the level of the sections among the industries
UNKNOWN = "none"  # a company whose industry the register does not know
SECTOR = "company__industry__section"


def sectors() -> dict[str, str]:
    """Titles by letter; a later edition of KBLI gives the title."""
    found = Industry.objects.filter(level=SECTIONS).order_by("code", "edition")
    titles: dict[str, str] = {}
    for code, title in found.values_list("code", "title"):
        titles[code] = title
    return titles


def sector_condition(sector: str) -> Q:
    return Q(company__industry=None) if sector == UNKNOWN else Q(**{SECTOR: sector})
