"""Pekerja migran (PMI) of a period, by country, kecamatan and scheme: who was registered, and who left."""

from django.conf import settings
from django.db import connection
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.placement.choices import MigrationScheme
from apps.registry.choices import Sex
from apps.registry.models import Region
from apps.reporting.lines import Column, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, ReportTable

ELSEWHERE = "elsewhere"
EVENTS = {"registered": "registered_on", "departed": "departed_on"}
STATEMENT = """
WITH events AS (
    SELECT {key} AS key, person.sex, migrant.registered_on BETWEEN %(first)s AND %(last)s AS is_registered,
           coalesce(migrant.departed_on BETWEEN %(first)s AND %(last)s, false) AS is_departed
    FROM placement_migrantworker migrant
    JOIN registry_person person ON person.id = migrant.person_id
    LEFT JOIN registry_region village ON village.code = person.kelurahan_id
    WHERE migrant.registered_on BETWEEN %(first)s AND %(last)s OR migrant.departed_on BETWEEN %(first)s AND %(last)s
)
SELECT key, count(*) FILTER (WHERE is_registered AND sex = 'L'), count(*) FILTER (WHERE is_registered AND sex = 'P'),
       count(*) FILTER (WHERE is_departed AND sex = 'L'), count(*) FILTER (WHERE is_departed AND sex = 'P')
FROM events GROUP BY key ORDER BY key
"""


def _columns(event: str, group) -> tuple[Column, ...]:
    return (
        Column(f"{event}_L", gettext_lazy("Male (L)"), group),
        Column(f"{event}_P", gettext_lazy("Female (P)"), group),
        Column(f"{event}_sum", gettext_lazy("Total"), group, plus=(f"{event}_L", f"{event}_P")),
    )


class MigrantTable(ReportTable):
    """Rows of one kind; `key` is the SQL of their keys, `every_row` gives those that stand also without a person."""

    columns = (
        *_columns("registered", gettext_lazy("Registered")),
        *_columns("departed", gettext_lazy("Left")),
    )
    key: str

    def every_row(self) -> dict[str, str]:
        """Labels by key, in printing order."""
        return {}

    def row_lookups(self, key: str) -> dict[str, str]:
        raise NotImplementedError

    def rows(self, period: Period) -> list[Row]:
        names = [f"{event}_{sex}" for event in EVENTS for sex in Sex.values]
        with connection.cursor() as cursor:
            cursor.execute(STATEMENT.format(key=self.key), {"first": period.first_month, "last": period.last_day})
            found = {key: dict(zip(names, figures, strict=True)) for key, *figures in cursor.fetchall()}
        labels = self.every_row() or {key: key for key in found}
        nought = dict.fromkeys(names, 0)
        return [Row(key, label, found.get(key, nought)) for key, label in labels.items()]

    def records(self, period: Period, row: str, column: str) -> Records:
        event, _mark, sex = column.partition("_")
        day = EVENTS[event]
        lookups = {f"{day}__gte": period.first_month.isoformat(), f"{day}__lte": period.last_day.isoformat()}
        if sex in Sex:
            lookups["person__sex"] = sex
        if row != TOTAL:
            lookups |= self.row_lookups(row)
        return Records("placement.migrantworker", lookups)


class MigrantsByCountry(MigrantTable):
    name = "migrants_by_country"
    title = gettext_lazy("Migrant workers (PMI) by country")
    heading = gettext_lazy("Country")
    rows_on_screen = 15
    key = "migrant.country"

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"country__exact": key}


class MigrantsByDistrict(MigrantTable):
    name = "migrants_by_district"
    title = gettext_lazy("Migrant workers (PMI) by district of residence")
    heading = gettext_lazy("District (kecamatan)")
    note = gettext_lazy("Residence is taken from the register on the day of printing.")
    key = f"coalesce(village.parent_id, '{ELSEWHERE}')"

    def every_row(self) -> dict[str, str]:
        city = Region.objects.districts().filter(parent=settings.OFFICE["region_code"]).order_by("code")
        return dict(city.values_list("code", "name")) | {ELSEWHERE: _("Outside the city, or not stated")}

    def row_lookups(self, key: str) -> dict[str, str]:
        if key == ELSEWHERE:
            return {"person__kelurahan__isnull": "True"}
        return {"person__kelurahan__parent__exact": key}


class MigrantsByScheme(MigrantTable):
    name = "migrants_by_scheme"
    title = gettext_lazy("Migrant workers (PMI) by scheme")
    heading = gettext_lazy("Scheme")
    key = "migrant.scheme"

    def every_row(self) -> dict[str, str]:
        return {scheme.value: capfirst(str(scheme.label)) for scheme in MigrationScheme}

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"scheme__exact": key}
