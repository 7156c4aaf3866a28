from django.utils.translation import gettext_lazy as _

from apps.reporting.lines import Column, Records
from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable, days_of
from apps.reporting.table import TOTAL

NONE = "none"


class UnionRecap(StatementTable):
    """Serikat pekerja by federation: in being before, recorded, revoked, in being at the end, and their members."""

    name = "unions_by_federation"
    title = _("Trade unions by federation")
    heading = _("Federation")
    part = _("Industrial relations")
    note = _("Members are those told last, of the unions in being at the end of the period.")
    columns = (
        Column("before", _("In being before"), _("Unions")),
        Column("recorded", _("Recorded"), _("Unions")),
        Column("revoked", _("Revoked"), _("Unions")),
        Column("end", _("In being at the end"), _("Unions"), plus=("before", "recorded"), minus=("revoked",)),
        Column("members", _("Members"), _("At the end")),
        Column("of_company", _("Of a company"), _("At the end")),
    )
    statement = """
        SELECT coalesce(nullif(federation, ''), %(none)s) AS key, federation,
               count(*) FILTER (WHERE recorded_on < %(first)s AND coalesce(revoked_on >= %(first)s, true)),
               count(*) FILTER (WHERE recorded_on >= %(first)s),
               count(*) FILTER (WHERE revoked_on >= %(first)s),
               coalesce(sum(members) FILTER (WHERE revoked_on IS NULL OR revoked_on > %(last)s), 0)::bigint,
               count(company_id) FILTER (WHERE revoked_on IS NULL OR revoked_on > %(last)s)
        FROM (SELECT federation, members, company_id, recorded_on,
                     CASE WHEN revoked_on <= %(last)s THEN revoked_on END AS revoked_on
              FROM industrial_relations_tradeunion
              WHERE record_number <> '' AND recorded_on <= %(last)s
                    AND (revoked_on IS NULL OR revoked_on >= %(first)s)) known
        GROUP BY federation ORDER BY federation = '', federation
    """

    def parameters(self) -> dict:
        return {"none": NONE}

    def row_label(self, key: str, label: str | None) -> str:
        return label or str(_("in no federation, or not stated"))

    def records(self, period: Period, row: str, column: str) -> Records:
        federation = {} if row == TOTAL else {"federation__exact": "" if row == NONE else row}
        match column:
            case "recorded" | "revoked":
                lookups = days_of(period, f"{column}_on")
            case "before":
                lookups = {"in_being": period.previous().last_day.isoformat()}
            case _:
                lookups = {"in_being": period.last_day.isoformat()}
        if column == "of_company":
            lookups["company__isnull"] = "False"
        return Records("industrial_relations.tradeunion", lookups | federation)
