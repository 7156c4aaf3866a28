"""What the reading of a file looks up, loaded once for a file."""

from apps.registry.choices import RegionLevel
from apps.registry.models import EducationLevel, Industry, Region
from apps.registry.names import region_key


def education_spellings() -> dict[str, str]:
    """Education code by each of its spellings, as the register lists them."""
    spellings = {}
    for code, name, others in EducationLevel.objects.values_list("code", "name", "spellings"):
        spellings.update(dict.fromkeys((code, name, *others), code))
    return spellings


def education_order() -> list[str]:
    """Education codes from low to high."""
    return list(EducationLevel.objects.order_by("rank").values_list("pk", flat=True))


def village_codes() -> dict[str, list[str]]:
    """Codes of the kelurahan by normalised name or alias; a name that two villages share has two."""
    return _codes(RegionLevel.VILLAGE)


def district_codes() -> dict[str, list[str]]:
    """Codes of the kecamatan by normalised name or alias."""
    return _codes(RegionLevel.DISTRICT)


def _codes(level: RegionLevel) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, name, aliases in Region.objects.filter(level=level).values_list("code", "name", "aliases"):
        for key in {region_key(spelling) for spelling in (name, *aliases)}:
            found.setdefault(key, []).append(code)
    return found


def industry_ids(edition: str = "2020") -> dict[str, int]:
    """Industry id by its code of five digits."""
    return dict(Industry.objects.filter(edition=edition).values_list("code", "pk"))
