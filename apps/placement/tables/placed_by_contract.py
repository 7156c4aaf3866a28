from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from apps.placement.choices import Contract
from apps.placement.tables.placed import PlacedTable


class PlacedByContract(PlacedTable):
    """Penempatan menurut hubungan kerja (PP 35/2021); reports may leave it out, which is a row of its own."""

    name = "placed_by_contract"
    title = _("Persons placed by contract")
    heading = _("Contract")
    statement = """
        SELECT kind.code, NULL,
               count(*) FILTER (WHERE placed.sex = 'L'), count(*) FILTER (WHERE placed.sex = 'P')
        FROM unnest(%(contracts)s::text[]) WITH ORDINALITY AS kind(code, place)
        LEFT JOIN placement_placement placed
             ON placed.contract = kind.code AND placed.posting_month BETWEEN %(first)s AND %(last)s
        GROUP BY kind.code, kind.place ORDER BY kind.place
    """

    def parameters(self) -> dict:
        return {"contracts": [*Contract.values, ""]}

    def row_label(self, key: str, label: str | None) -> str:
        return str(capfirst(Contract(key).label) if key else _("Not stated"))

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"contract__exact": key}
