"""Where the persons of a list live: a kelurahan of the city by its code, any other place behind the address."""

from django.conf import settings

from apps.intake.widgets.region import RegionWidget
from apps.registry.lookups import district_codes, village_codes

LONGEST_ADDRESS = 250


class PersonPlaces:
    """The regions, loaded once for a file."""

    def __init__(self) -> None:
        self._city = settings.OFFICE["region_code"]
        self._villages = RegionWidget(village_codes(), district_codes(), settings.OFFICE["city"])

    def of(self, row: dict) -> dict:
        """`kelurahan` (a code or None) and `address` from the cells of kelurahan, kecamatan and address."""
        village, district, address = row["kelurahan"], row["kecamatan"], row["address"]
        code = self._villages.clean(village, kecamatan=district)
        if code is not None and code.startswith(f"{self._city}."):
            return {"kelurahan": code, "address": address}
        known = (address or "").casefold()
        further = [part for part in (village, district) if part and part.casefold() not in known]
        return {"kelurahan": None, "address": ", ".join(filter(None, (address, *further)))[:LONGEST_ADDRESS]}
