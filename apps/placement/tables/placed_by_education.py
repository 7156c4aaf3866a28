from django.utils.translation import gettext_lazy as _

from apps.placement.tables.placed import PlacedTable


class PlacedByEducation(PlacedTable):
    """Penempatan menurut jenis pendidikan (the placed of IPK III/2), by education as frozen on the placement."""

    name = "placed_by_education"
    title = _("Persons placed by education")
    heading = _("Education")
    statement = """
        WITH placed AS (
            SELECT education_id, sex, count(*) AS persons FROM placement_placement
            WHERE posting_month BETWEEN %(first)s AND %(last)s GROUP BY education_id, sex
        )
        SELECT level.code, level.name,
               coalesce(sum(persons) FILTER (WHERE sex = 'L'), 0)::bigint,
               coalesce(sum(persons) FILTER (WHERE sex = 'P'), 0)::bigint
        FROM registry_educationlevel level LEFT JOIN placed ON placed.education_id = level.code
        GROUP BY level.code, level.name, level.rank ORDER BY level.rank
    """

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"education__exact": key}
