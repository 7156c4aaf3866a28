"""The clocks of the desk: how long by law, and the working day on which each runs out (domain 5.2).

The day of the event is day 0, the next working day day 1. Load the rules once where many deadlines are reckoned.
"""

from dataclasses import dataclass
from datetime import date

from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.models import DeadlineRule
from apps.registry.working_days import add_working_days, holidays, is_working_day, working_days_between


@dataclass(frozen=True)
class Due:
    """A deadline: from when it runs, its last day, the holidays (day, name) that put it off, and the rule."""

    kind: DeadlineKind
    start: date
    due_on: date
    skipped: tuple[tuple[date, str], ...]
    rule: DeadlineRule


@dataclass(frozen=True)
class Rules:
    """The deadlines by law and the days without work, as they stood when they were loaded."""

    rules: dict[str, tuple[DeadlineRule, ...]]
    free: dict[date, str]

    def rule(self, kind: str, on: date) -> DeadlineRule:
        """The rule in force on a day; before the first one known, the first. Raises LookupError where there is none."""
        known = self.rules.get(kind, ())
        if not known:
            raise LookupError(f"no deadline by law for {kind}")
        begun = [rule for rule in known if rule.valid_from <= on] or known[:1]
        return begun[-1]

    def deadline(self, kind: str, start: date) -> Due:
        rule = self.rule(kind, start)
        reckoned = add_working_days(start, rule.working_days, free=self.free)
        return Due(DeadlineKind(kind), start, reckoned.due_on, reckoned.skipped, rule)

    def days_between(self, start: date, end: date) -> int:
        """Working days after `start`, up to and including `end`."""
        return working_days_between(start, end, free=self.free)

    def is_working_day(self, day: date) -> bool:
        return is_working_day(day, free=self.free)


def load_rules() -> Rules:
    """In two queries."""
    rules: dict[str, list[DeadlineRule]] = {}
    for rule in DeadlineRule.objects.order_by("kind", "valid_from"):
        rules.setdefault(rule.kind, []).append(rule)
    return Rules({kind: tuple(found) for kind, found in rules.items()}, holidays())
