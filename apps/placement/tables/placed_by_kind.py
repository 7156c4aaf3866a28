from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from apps.placement.choices import PlacementKind
from apps.placement.tables.placed import PlacedTable
from apps.reporting.periods import Period


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


@dataclass(frozen=True)
class PlacementAchievement:
    """Persons placed in a year, at home and abroad, against the target the office set for it, if it did."""

    at_home: int
    abroad: int
    target: int | None

    @property
    def total(self) -> int:
        return self.at_home + self.abroad

    @property
    def percent(self) -> Decimal | None:
        """Capaian, to two places: 148.30."""
        if not self.target:
            return None
        return (Decimal(100 * self.total) / self.target).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def placement_achievement(year: int) -> PlacementAchievement:
    """A placement whose kind nobody stated is one at home: abroad needs the office's own entry."""
    filled = PlacementsByKind().fill(Period.parse(str(year)))
    abroad = filled.row(PlacementKind.ABROAD).figures["sum"]
    at_home = filled.total.figures["sum"] - abroad
    return PlacementAchievement(at_home=at_home, abroad=abroad, target=settings.PLACEMENT_TARGETS.get(year))
