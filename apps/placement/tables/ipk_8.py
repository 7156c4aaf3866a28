from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.placement.choices import PlacementKind
from apps.placement.tables.ipk_form import NOT_STATED_LABEL, IpkForm
from apps.placement.tables.placed import posted_in
from apps.placement.tables.seeker_flows import PLACED, SIDES, flow_lookups
from apps.placement.tables.vacancy_moves import NOT_STATED
from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, FilledTable

STATEMENT = """
SELECT coalesce(level.short_code, ''), placement.receiver, placement.kind, seeker.sex, count(*)
FROM placement_jobseeker seeker JOIN placement_placement placement ON placement.id = seeker.placement_id
LEFT JOIN registry_educationlevel level ON level.code = seeker.education_id
WHERE seeker.ended_month BETWEEN %(first)s AND %(last)s AND seeker.state = 'placed'
GROUP BY 1, 2, 3, 4
"""
WITHOUT_CARD = """
SELECT count(*) FROM placement_placement placement
WHERE posting_month BETWEEN %(first)s AND %(last)s
  AND NOT EXISTS (SELECT FROM placement_jobseeker seeker WHERE seeker.placement_id = placement.id)
"""
EDUCATION = {
    "11": "Tidak tamat SD",
    "12": "Tamat SD",
    "13": "SLTP",
    "14": "SLTA",
    "15": "Diploma I/Diploma II",
    "16": "Sarjana Muda/Diploma III",
    "17": "Sarjana Lengkap (S1)",
    "18": "Pasca Sarjana (S2)",
}
RECEIVERS = {
    "21": "Instansi Pemerintah",
    "22": "BUMN/BUMD",
    "23": "Koperasi",
    "24": "Perusahaan Swasta",
    "25": "Badan Usaha Lainnya",
    "26": "Perorangan",
}
KINDS = {**{kind.value: kind.value for kind in PlacementKind}, "x": NOT_STATED_LABEL}
FIRST, SECOND = "I", "II"
NO_EDUCATION = _(
    "%(number)d persons placed have an education that the form does not know. "
    "Complete the IPK code in the table of education levels."
)
NO_RECEIVER = _("the receiver is not stated for %(number)d persons placed. Fill it in on the placement.")
NO_KIND = _(
    "the kind of placement (AKL, AKAD, AKAN) is not stated for %(number)d persons placed. Fill it in on the placement."
)


class PlacedByKind(IpkForm):
    """Penempatan menurut jenis antar kerja (IPK III/8): job seekers placed, once by education, once by receiver.

    Both parts count the same persons; the total is that of the first and not their sum.
    """

    name = "ipk_8"
    form = "III/8"
    title = "Penempatan menurut Jenis Antar Kerja"
    heading = "Tingkat pendidikan dan penerima tenaga kerja"
    code_heading = "Kode"
    columns = (
        *(
            Column(f"{kind}_{side}", side, title, optional=kind == "x")
            for kind, title in KINDS.items()
            for side in SIDES
        ),
        *(Column(side, side, "Jumlah", plus=tuple(f"{kind}_{side}" for kind in KINDS)) for side in SIDES),
        Column("sum", "JML", "Jumlah", plus=tuple(SIDES)),
    )

    def rows(self, period: Period) -> list[Row]:
        figures: dict[str, dict[str, int]] = {}
        with connection.cursor() as cursor:
            cursor.execute(STATEMENT, {"first": period.first_month, "last": period.last_month})
            for education, receiver, kind, sex, number in cursor.fetchall():
                for key in (_key(FIRST, education, EDUCATION), _key(SECOND, receiver, RECEIVERS)):
                    row = figures.setdefault(key, {})
                    column = f"{kind or 'x'}_{sex}"
                    row[column] = row.get(column, 0) + number
        return [
            *self._part(FIRST, "I. TINGKAT PENDIDIKAN", EDUCATION, figures, in_total=True),
            *self._part(SECOND, "II. PENERIMA TENAGA KERJA", RECEIVERS, figures, in_total=False),
        ]

    def _part(self, part: str, title: str, labels: dict[str, str], figures: dict, *, in_total: bool) -> list[Row]:
        noughts = {f"{kind}_{side}": 0 for kind in KINDS for side in SIDES}
        if f"{part}_{NOT_STATED}" in figures:
            labels = {**labels, NOT_STATED: NOT_STATED_LABEL}
        rows = [
            Row(
                f"{part}_{code}",
                label,
                noughts | figures.get(f"{part}_{code}", {}),
                code="" if code == NOT_STATED else code,
                in_total=in_total,
            )
            for code, label in labels.items()
        ]
        total = Row(f"{part}_sum", f"Jumlah {part}", plus=tuple(row.key for row in rows))
        return [Row(f"{part}_head", title, is_head=True), *rows, total]

    def notes(self, period: Period) -> list[Finding]:
        with connection.cursor() as cursor:
            cursor.execute(WITHOUT_CARD, {"first": period.first_month, "last": period.last_month})
            (number,) = cursor.fetchone()
        if not number:
            return super().notes(period)
        text = f"{number} penempatan tanpa kartu AK/1 tidak termasuk dalam formulir IPK."
        records = Records("placement.placement", posted_in(period) | {"job_seeker__isnull": "True"})
        return [*super().notes(period), Finding(text, records)]

    def records(self, period: Period, row: str, column: str) -> Records | None:
        kind, _mark, sex = column.rpartition("_")
        lookups = flow_lookups(period, PLACED)
        if sex in SIDES:
            lookups["sex__exact"] = sex
        if kind:
            lookups["placement__kind__exact"] = "" if kind == "x" else kind
        part, _mark, code = row.partition("_")
        if row != TOTAL and code != "sum":
            blank = "" if code == NOT_STATED else code
            lookups["education__short_code__exact" if part == FIRST else "placement__receiver__exact"] = blank
        return Records("placement.jobseeker", lookups)

    def gaps(self, filled: FilledTable) -> list[Finding]:
        found = []
        for part, what in ((FIRST, NO_EDUCATION), (SECOND, NO_RECEIVER)):
            number = filled.column("sum").get(f"{part}_{NOT_STATED}", 0)
            if number:
                found.append(self._gap(filled, f"{part}_{NOT_STATED}", "sum", what, number))
        for side in SIDES:
            if number := filled.total.figures[f"x_{side}"]:
                found.append(self._gap(filled, TOTAL, f"x_{side}", NO_KIND, number))
        return found

    def _gap(self, filled: FilledTable, row: str, column: str, what: str, number: int) -> Finding:
        return Finding(
            f"{filled.table.sheet_title}: {what % {'number': number}}", self.records(filled.period, row, column)
        )


def _key(part: str, code: str, known: dict[str, str]) -> str:
    return f"{part}_{code}" if code in known else f"{part}_{NOT_STATED}"
