"""How long before an event its notice has to come, in working days: the event itself is the last of them."""

from dataclasses import dataclass
from datetime import date, timedelta

from apps.industrial_relations.deadlines import Rules


@dataclass(frozen=True)
class Notice:
    """`latest_on` is the last day on which the notice was in time, `days` how many working days it left."""

    least: int
    latest_on: date
    given_on: date | None
    days: int | None
    legal_basis: str

    @property
    def is_late(self) -> bool:
        return self.days is not None and self.days < self.least


def notice_before(rules: Rules, kind: str, *, event_on: date, given_on: date | None) -> Notice:
    """A25: for Monday 20 February 2023 the notice comes on Thursday 9 February at the latest."""
    rule = rules.rule(kind, event_on)
    days = rules.days_between(given_on, event_on) if given_on else None
    return Notice(rule.working_days, _latest(rules, event_on, rule.working_days), given_on, days, rule.legal_basis)


def _latest(rules: Rules, event_on: date, count: int) -> date:
    day = event_on
    while count > 0:
        count -= rules.is_working_day(day)
        day -= timedelta(days=1)
    return day
