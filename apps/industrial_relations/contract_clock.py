"""What the law reckons for a fixed-term contract (PKWT): recording, the longest term, compensation (PP 35/2021)."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.contract_term import last_day
from apps.industrial_relations.deadlines import Due, Rules
from apps.industrial_relations.record_choices import ContractChannel

LONGEST_MONTHS = 60  # Pasal 8: five years, extensions included
SEN = Decimal("0.01")
CLOCKS = {
    ContractChannel.ONLINE: DeadlineKind.CONTRACT_ONLINE,
    ContractChannel.WRITTEN: DeadlineKind.CONTRACT_WRITTEN,
}


@dataclass(frozen=True)
class Recording:
    """Until when a contract is to be recorded, and by how many working days it came late."""

    due: Due
    days_late: int


@dataclass(frozen=True)
class Compensation:
    """Uang kompensasi in rupiah; `days` beyond the whole months are told and not paid."""

    wage: Decimal
    months: int
    days: int
    amount: Decimal


def recording(rules: Rules, *, signed_on: date | None, channel: str, done_on: date | None) -> Recording | None:
    """The clock of Pasal 14 from the day of signing; `done_on` is the day on which the contract was handed in.

    None for a contract whose day of signing is not known.
    """
    if signed_on is None:
        return None
    due = rules.deadline(CLOCKS[ContractChannel(channel)], signed_on)
    if done_on is None or done_on <= due.due_on:
        return Recording(due, 0)
    # Handed in on a day without work, it is late by a day though no working day lies between.
    return Recording(due, max(rules.days_between(due.due_on, done_on), 1))


def longest_until(starts_on: date) -> date:
    """The last day that five years from the first day of the first contract allow."""
    return last_day(starts_on, months=LONGEST_MONTHS)


def service(starts_on: date, ends_on: date) -> tuple[int, int]:
    """Whole months of a term, and the days beyond them; both days count."""
    months = (ends_on.year - starts_on.year) * 12 + ends_on.month - starts_on.month + 1
    while months and last_day(starts_on, months=months) > ends_on:
        months -= 1
    return months, (ends_on - last_day(starts_on, months=months)).days


def compensation(*, wage: Decimal, starts_on: date, ends_on: date) -> Compensation | None:
    """Months of service by twelve, times a month's wage (Pasal 15 and 16); None below one month, when none is due."""
    months, days = service(starts_on, ends_on)
    if not months:
        return None
    amount = (wage * months / 12).quantize(SEN, rounding=ROUND_HALF_UP)
    return Compensation(wage, months, days, amount)
