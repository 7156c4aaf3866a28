from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.placement.choices import SinceGraduation
from apps.placement.tables.ipk_form import IpkForm
from apps.placement.tables.seeker_flows import PLACED, REGISTERED, REMOVED, SIDES, flow_lookups
from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, FilledTable

STATEMENT = """
WITH flows AS (
    SELECT education_id, coalesce(since_graduation::text, 'x') AS years, sex, 'registered' AS move, count(*) AS number
    FROM placement_jobseeker WHERE posting_month BETWEEN %(first)s AND %(last)s GROUP BY 1, 2, 3
    UNION ALL
    SELECT education_id, coalesce(since_graduation::text, 'x'), sex, state, count(*)
    FROM placement_jobseeker WHERE ended_month BETWEEN %(first)s AND %(last)s GROUP BY 1, 2, 3, 4
)
SELECT level.code, level.name, flows.years, flows.move, flows.sex, flows.number
FROM registry_educationlevel level LEFT JOIN flows ON flows.education_id = level.code ORDER BY level.rank
"""
YEARS = {**{str(years.value): years for years in SinceGraduation}, "x": None}
TITLES = {"0": "0–2 tahun", "3": "3–5 tahun", "6": "6 tahun ke atas", "x": "Tidak dinyatakan"}
GAP = _(
    "%(number)d registered job seekers name no year of graduation. Fill in the year of graduation of the job seeker."
)
FLOWS = {REGISTERED: "terdaftar", PLACED: "ditempatkan", REMOVED: "dihapuskan"}


class SeekersSinceGraduation(IpkForm):
    """Pencari kerja menurut lama lulusan dan tingkat pendidikan (IPK III/7): flows alone."""

    name = "ipk_7"
    form = "III/7"
    title = "Pencari Kerja Terdaftar, Ditempatkan dan Dihapuskan menurut Lama Lulusan"
    heading = "Tingkat pendidikan"
    columns = tuple(
        Column(f"{move}_{years}_{side}", side, f"{title}: {word}", optional=years == "x")
        for years, title in TITLES.items()
        for move, word in FLOWS.items()
        for side in SIDES
    )

    def rows(self, period: Period) -> list[Row]:
        noughts = dict.fromkeys((column.key for column in self.columns), 0)
        rows: dict[str, Row] = {}
        with connection.cursor() as cursor:
            cursor.execute(STATEMENT, {"first": period.first_month, "last": period.last_month})
            for code, name, years, move, sex, number in cursor.fetchall():
                row = rows.setdefault(code, Row(code, name, dict(noughts)))
                if move:
                    row.figures[f"{move}_{years}_{sex}"] = number
        return list(rows.values())

    def records(self, period: Period, row: str, column: str) -> Records:
        move, years, sex = column.split("_")
        lookups = flow_lookups(period, move) | {"sex__exact": sex}
        lookups |= {"since_graduation__isnull": "True"} if years == "x" else {"since_graduation__exact": years}
        if row != TOTAL:
            lookups["education__exact"] = row
        return Records("placement.jobseeker", lookups)

    def gaps(self, filled: FilledTable) -> list[Finding]:
        number = sum(filled.total.figures[f"registered_x_{side}"] for side in SIDES)
        if not number:
            return []
        text = GAP % {"number": number}
        records = Records(
            "placement.jobseeker", flow_lookups(filled.period, REGISTERED) | {"since_graduation__isnull": "True"}
        )
        return [Finding(f"{filled.table.sheet_title}: {text}", records)]
