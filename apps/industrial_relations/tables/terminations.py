"""Rekap PHK: workers whose employment ended in a period, and the cases that they make."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.record_choices import TerminationReason, TerminationWay
from apps.registry.choices import Sex
from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable, days_of
from apps.reporting.table import TOTAL, Column, Records

SEXES = {"L": Sex.MALE.value, "P": Sex.FEMALE.value, "unknown": ""}
CASES = pgettext_lazy("termination", "Cases")
WORKERS = _("Workers")
SEX_TITLES = (("L", "L"), ("P", "P"), ("unknown", _("Not stated")))
ENDED = """
ended AS (
    SELECT company_id, reported_on, reason, way, sex
    FROM industrial_relations_termination WHERE terminated_on BETWEEN %(first)s AND %(last)s
)"""


def _counted(*conditions: tuple[str, str]) -> str:
    """A count of the rows of `ended` for each condition, by pairs of column and value."""
    return ", ".join(
        f"count(ended.company_id) FILTER (WHERE {' AND '.join(f"ended.{name} = '{value}'" for name, value in pairs)})"
        for pairs in conditions
    )


def _sex_columns(way: TerminationWay) -> tuple[Column, ...]:
    """Workers of one way; one in which nobody was dismissed by the court is left out."""
    is_rare = way == TerminationWay.COURT
    keys = tuple(f"{way.value}_{sex}" for sex in SEXES)
    return (
        *(
            Column(f"{way.value}_{sex}", title, capfirst(way.label), optional=is_rare or sex == "unknown")
            for sex, title in SEX_TITLES
        ),
        Column(f"{way.value}_sum", _("Total"), capfirst(way.label), plus=keys, optional=is_rare),
    )


class TerminationTable(StatementTable):
    """Workers are those whose employment ended in the period; a case is what one company reported on one day."""

    part = _("Industrial relations")

    def row_lookups(self, key: str) -> dict[str, str]:
        raise NotImplementedError

    def records(self, period: Period, row: str, column: str) -> Records:
        """The workers behind a figure, behind the number of cases too."""
        way, _line, sex = column.rpartition("_")
        lookups = days_of(period, "terminated_on")
        if column in TerminationWay.values or way in TerminationWay.values:
            lookups["way__exact"] = way or column
        if sex in SEXES:
            lookups["sex__exact"] = SEXES[sex]
        return Records("industrial_relations.termination", lookups | ({} if row == TOTAL else self.row_lookups(row)))


class TerminationsByReason(TerminationTable):
    name = "terminations_by_reason"
    title = _("Terminations (PHK) by reason")
    heading = pgettext_lazy("termination", "Reason")
    counts = "terminations"
    note = _(
        "A worker counts on the day on which the employment ended. A case is all that one company reported on one day; "
        "it counts once, under the reason of most of its workers."
    )
    columns = (
        *(column for way in TerminationWay for column in _sex_columns(way)),
        Column("sum", _("Workers"), _("Total"), plus=tuple(f"{way.value}_sum" for way in TerminationWay)),
        Column("cases", CASES, _("Total")),
    )
    statement = f"""
        WITH {ENDED}, main AS (
            SELECT DISTINCT ON (company_id, reported_on) reason FROM (
                SELECT company_id, reported_on, reason, count(*) AS workers FROM ended GROUP BY 1, 2, 3
            ) shares ORDER BY company_id, reported_on, workers DESC, reason
        ), cases AS (
            SELECT reason, count(*) AS cases FROM main GROUP BY reason
        )
        SELECT reason, reason, {
        _counted(*((("way", way.value), ("sex", sex)) for way in TerminationWay for sex in SEXES.values()))
    }, coalesce(cases, 0)
        FROM unnest(%(reasons)s::text[]) WITH ORDINALITY AS listed (reason, place)
        LEFT JOIN ended USING (reason) LEFT JOIN cases USING (reason)
        GROUP BY reason, place, cases ORDER BY place
    """  # noqa: S608

    def parameters(self) -> dict:
        return {"reasons": TerminationReason.values}

    def row_label(self, key: str, label: str | None) -> str:
        return str(capfirst(TerminationReason(key).label))

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"reason__exact": key}


class TerminationsByCompany(TerminationTable):
    name = "terminations_by_company"
    title = _("Terminations (PHK) by company")
    heading = _("Company")
    note = _(
        "A worker counts on the day on which the employment ended. A case is all that one company reported on one day."
    )
    rows_on_screen = 15
    columns = (
        *(Column(sex, title, WORKERS, optional=sex == "unknown") for sex, title in SEX_TITLES),
        Column("sum", _("Total"), WORKERS, plus=tuple(SEXES)),
        *(
            Column(way.value, capfirst(way.label), _("By way"), optional=way == TerminationWay.COURT)
            for way in TerminationWay
        ),
        Column("cases", CASES),
    )
    statement = f"""
        WITH {ENDED}
        SELECT company.id::text, concat_ws(' – ', company.name, nullif(company.branch, '')),
               {_counted(*((("sex", sex),) for sex in SEXES.values()))},
               {_counted(*((("way", way.value),) for way in TerminationWay))},
               count(DISTINCT ended.reported_on)
        FROM ended JOIN registry_company company ON company.id = ended.company_id
        GROUP BY company.id ORDER BY count(*) DESC, company.name, company.id
    """  # noqa: S608

    def row_lookups(self, key: str) -> dict[str, str]:
        return {"company__exact": key}
