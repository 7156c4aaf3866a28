from django.utils.translation import gettext_lazy as _

from apps.placement.tables.placed import PlacedTable


class PlacedByCompany(PlacedTable):
    """Penempatan menurut perusahaan, the greatest number first."""

    name = "placed_by_company"
    title = _("Persons placed by company")
    heading = _("Company")
    rows_on_screen = 15
    statement = """
        WITH placed AS (
            SELECT company_id, count(*) FILTER (WHERE sex = 'L') AS men, count(*) FILTER (WHERE sex = 'P') AS women
            FROM placement_placement WHERE posting_month BETWEEN %(first)s AND %(last)s GROUP BY company_id
        )
        SELECT company.id::text, concat_ws(' – ', company.name, nullif(company.branch, '')), men, women
        FROM placed JOIN registry_company company ON company.id = placed.company_id
        ORDER BY men + women DESC, company.name, company.id
    """

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"company__exact": key}
