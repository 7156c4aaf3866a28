from django.conf import settings
from django.utils.translation import gettext_lazy as _

from apps.placement.tables.placed import PlacedTable

# The register keeps no village for those who live elsewhere.
ELSEWHERE = "elsewhere"


class PlacedByDistrict(PlacedTable):
    """Penempatan menurut kecamatan tempat tinggal, as the register knows it today."""

    name = "placed_by_district"
    title = _("Persons placed by district of residence")
    heading = _("District (kecamatan)")
    note = _("Residence is taken from the register on the day of printing.")
    statement = """
        WITH placed AS (
            SELECT village.parent_id AS district, placement.sex, count(*) AS persons
            FROM placement_placement placement
            JOIN registry_person person ON person.id = placement.person_id
            LEFT JOIN registry_region village ON village.code = person.kelurahan_id
            WHERE placement.posting_month BETWEEN %(first)s AND %(last)s
            GROUP BY village.parent_id, placement.sex
        ), districts AS (
            SELECT code, name FROM registry_region
            WHERE level = 'kecamatan' AND (parent_id = %(city)s OR code IN (SELECT district FROM placed))
            UNION ALL SELECT %(elsewhere)s, NULL
        )
        SELECT districts.code, districts.name,
               coalesce(sum(persons) FILTER (WHERE sex = 'L'), 0)::bigint,
               coalesce(sum(persons) FILTER (WHERE sex = 'P'), 0)::bigint
        FROM districts LEFT JOIN placed ON coalesce(placed.district, %(elsewhere)s) = districts.code
        GROUP BY districts.code, districts.name ORDER BY districts.name IS NULL, districts.code
    """

    def parameters(self) -> dict:
        return {"city": settings.OFFICE["region_code"], "elsewhere": ELSEWHERE}

    def row_label(self, key: str, label: str | None) -> str:
        return str(_("Outside the city, or not stated")) if key == ELSEWHERE else label

    def row_lookups(self, key: str) -> dict[str, str]:
        if key == ELSEWHERE:
            return {"person__kelurahan__isnull": "True"}
        return {"person__kelurahan__parent__exact": key}
