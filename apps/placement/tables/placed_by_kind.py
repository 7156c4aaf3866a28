from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from apps.placement.choices import PlacementKind
from apps.placement.tables.placed import PlacedTable


class PlacementsByKind(PlacedTable):
    """Penempatan menurut jenis antar kerja; reports may leave it out, which is a row of its own."""

    name = "placements_by_kind"
    title = _("Persons placed by kind of placement")
    heading = _("Kind")
    statement = """
        SELECT kind.code, NULL,
               count(*) FILTER (WHERE placed.sex = 'L'), count(*) FILTER (WHERE placed.sex = 'P')
        FROM unnest(%(kinds)s::text[]) WITH ORDINALITY AS kind(code, place)
        LEFT JOIN placement_placement placed
             ON placed.kind = kind.code AND placed.posting_month BETWEEN %(first)s AND %(last)s
        GROUP BY kind.code, kind.place ORDER BY kind.place
    """

    def parameters(self) -> dict:
        return {"kinds": [*PlacementKind.values, ""]}

    def row_label(self, key: str, label: str | None) -> str:
        return str(capfirst(PlacementKind(key).label) if key else _("Not stated"))

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"kind__exact": key}
