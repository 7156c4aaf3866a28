"""Months of the office's summaries that wait: to be submitted, to be signed, to be corrected."""

from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from apps.placement.reporting_duty import is_due
from apps.registry.months import months_after
from apps.reporting.choices import MonthState
from apps.reporting.periods import Period
from disnaker.month_page import SEES, SIGNS, SUBMITS

# An open month waits once it counts anything and begins no earlier than the newest stock, from which the figures run.
STATEMENT = """
WITH first AS (
    SELECT coalesce((SELECT max(month) FROM reporting_stock),
        least((SELECT min(posting_month) FROM placement_placement), (SELECT min(posting_month) FROM placement_vacancy),
              (SELECT min(posting_month) FROM placement_jobseeker),
              (SELECT date_trunc('month', min(ends_on))::date FROM training_trainingclass WHERE state = 'finished'),
              (SELECT date_trunc('month', min(filed_on))::date FROM industrial_relations_dispute))) AS month
), span AS (
    SELECT day::date AS month, (day + interval '1 month' - interval '1 day')::date AS last_day
    FROM first, generate_series(first.month, %(last)s::date, interval '1 month') day
)
SELECT month, 'open' FROM span
WHERE NOT EXISTS (SELECT FROM reporting_month WHERE first_day = month AND state <> 'open')
  AND (EXISTS (SELECT FROM placement_placement WHERE posting_month = month)
       OR EXISTS (SELECT FROM placement_vacancy WHERE posting_month = month)
       OR EXISTS (SELECT FROM placement_jobseeker WHERE posting_month = month)
       OR EXISTS (SELECT FROM placement_jobseeker WHERE ended_month = month)
       OR EXISTS (SELECT FROM training_trainingclass WHERE state = 'finished' AND ends_on BETWEEN month AND last_day)
       OR EXISTS (SELECT FROM industrial_relations_dispute WHERE filed_on BETWEEN month AND last_day)
       OR EXISTS (SELECT FROM industrial_relations_dispute WHERE outcome_on BETWEEN month AND last_day))
UNION ALL SELECT first_day, state FROM reporting_month WHERE state IN ('submitted', 'revised')
ORDER BY 1
"""


@dataclass(frozen=True, slots=True)
class Wait:
    """Months in a state, and whose work they are."""

    state: MonthState
    label: str | Promise
    right: str


WAITS = (
    Wait(MonthState.OPEN, _("Months to submit"), SUBMITS),
    Wait(MonthState.SUBMITTED, _("Months to sign"), SIGNS),
    Wait(MonthState.REVISED, _("Months opened for correction"), SEES),
)


def waiting_months(today: date) -> dict[str, list[date]]:
    """By state, oldest first: open ones whose reports are no longer waited for, and those on their way; one query."""
    last = months_after(today.replace(day=1), -1)
    if not is_due(last, today):
        last = months_after(last, -1)
    found: dict[str, list[date]] = {}
    with connection.cursor() as cursor:
        cursor.execute(STATEMENT, {"last": last})
        for month, state in cursor.fetchall():
            found.setdefault(state, []).append(month)
    return found


def page_of(months: list[date]) -> str:
    """The page of a month that is the only one, else the list of the year of the first."""
    if len(months) == 1:
        return reverse("month", args=(str(Period.containing(months[0])),))
    return reverse("months", query={"year": months[0].year})
