"""How clean the companies' reports come: errors for every 100 rows, by company and month.

Counted are cells, each once: those with an error still, and those that staff corrected, since they came wrong. They
stand against all rows that were read, of reports that were not withdrawn and are no copy of another.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db import connection

from apps.intake.kinds import resource_class
from apps.registry.models import Company

COMMONEST = 3
FILES = """
WITH files AS (
    SELECT id, company_id, kind, period, rows_read FROM intake_upload
    WHERE kind = ANY(%(kinds)s) AND period = ANY(%(months)s) AND rows_read > 0
      AND same_as_id IS NULL AND state <> 'withdrawn' AND company_id IS NOT NULL
      AND (%(companies)s::bigint[] IS NULL OR company_id = ANY(%(companies)s))
), cells AS (
    SELECT upload_id, "row", "column" FROM intake_issue
    WHERE severity = 'error' AND upload_id IN (SELECT id FROM files)
    UNION
    SELECT upload_id, "row", "column" FROM intake_fix WHERE upload_id IN (SELECT id FROM files)
), wrong AS (
    SELECT upload_id, count(*) AS errors FROM cells GROUP BY upload_id
)
"""
RANKING = (
    FILES
    + """
SELECT company_id, sum(rows_read), coalesce(sum(errors), 0)::bigint, count(*) OVER ()
FROM files LEFT JOIN wrong ON wrong.upload_id = files.id
GROUP BY company_id
ORDER BY coalesce(sum(errors), 0)::numeric / sum(rows_read) DESC, sum(rows_read) DESC, company_id
LIMIT %(limit)s OFFSET %(offset)s
"""
)
BY_MONTH = (
    FILES
    + """
SELECT company_id, period, sum(rows_read), coalesce(sum(errors), 0)::bigint
FROM files LEFT JOIN wrong ON wrong.upload_id = files.id
GROUP BY company_id, period
"""
)
BY_COLUMN = (
    FILES
    + """
SELECT company_id, kind, "column", count(*) FROM files JOIN cells ON cells.upload_id = files.id
GROUP BY company_id, kind, "column" ORDER BY count(*) DESC, kind, "column"
"""
)


@dataclass(frozen=True)
class Share:
    rows: int
    errors: int

    @property
    def per_hundred(self) -> float:
        return self.errors * 100 / self.rows


@dataclass
class Sender:
    """What a company sent; `by_month` lacks months without a row, `commonest` names headings with their errors."""

    company: Company
    total: Share
    by_month: dict[date, Share] = field(default_factory=dict)
    commonest: list[tuple[str, int]] = field(default_factory=list)


def senders(
    months: Iterable[date],
    kinds: Iterable[str],
    *,
    companies: list[int] | None = None,
    limit: int = 50,
    offset: int = 0,
) -> tuple[list[Sender], int]:
    """The senders from the worst to the best, and how many there are in all. Four queries for a page."""
    asked = {"months": list(months), "kinds": list(kinds), "companies": companies}
    ranking = _fetch(RANKING, **asked, limit=limit, offset=offset)
    asked["companies"] = [row[0] for row in ranking]
    named = Company.objects.in_bulk(asked["companies"])
    found = {row[0]: Sender(named[row[0]], Share(row[1], row[2])) for row in ranking}
    if found:
        for company, month, rows, errors in _fetch(BY_MONTH, **asked):
            found[company].by_month[month] = Share(rows, errors)
        for company, kind, column, errors in _fetch(BY_COLUMN, **asked):
            if len(found[company].commonest) < COMMONEST:
                found[company].commonest.append((_heading(kind, column), errors))
    return list(found.values()), ranking[0][3] if ranking else 0


def share_of(company: int, months: Iterable[date], kinds: Iterable[str]) -> Share | None:
    """What one company's reports of these months hold; None where no row came."""
    asked = {"months": list(months), "kinds": list(kinds), "companies": [company]}
    ranking = _fetch(RANKING, **asked, limit=1, offset=0)
    return Share(ranking[0][1], ranking[0][2]) if ranking else None


def _heading(kind: str, column: str) -> str:
    known = resource_class(kind).fields.get(column)
    return str(known.column_name) if known else column


def _fetch(statement: str, **values) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()
