"""The period of a row of a list of contracts, from its text and from the columns of its days."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.industrial_relations.contract_clock import longest_until
from apps.industrial_relations.contract_term import Term, read_term
from apps.industrial_relations.record_choices import ContractBasis
from apps.intake.finding import Finding, error, warning
from apps.registry.indonesian_dates import format_date

YEARS_AHEAD = 10
NOTHING = Term()


def ten_years_ahead() -> date:
    """A contract that ends later is a slip of the pen."""
    return localdate() + timedelta(days=3653)


@lru_cache(maxsize=5_000)
def term_of(text: str, this_year: int) -> Term:
    return read_term(text, latest_short_year=this_year + YEARS_AHEAD)


@dataclass(frozen=True)
class Span:
    """First and last day as a row tells them, None where it does not; `term` is what its text says."""

    starts_on: date | None
    ends_on: date | None
    term: Term

    @property
    def basis(self) -> str:
        by_work = self.term.by_work and self.ends_on is None
        return ContractBasis.WORK.value if by_work else ContractBasis.TIME.value


def span_of(row: dict, this_year: int) -> Span:
    """The columns of the days count before the text; where neither tells the end, the length of the text does."""
    term = term_of(row["term"], this_year) if row["term"] else NOTHING
    starts_on, ends_on = row["starts_on"] or term.starts_on, row["ends_on"] or term.ends_on
    if starts_on and not ends_on and not term.by_work:
        ends_on = term.last_day_from(starts_on)
    return Span(starts_on, ends_on, term)


def span_findings(row: dict, span: Span) -> list[Finding]:
    """What is wrong with the period, each with its cure; an error where the days are not certain."""
    text, term = row["term"], span.term
    if text and not term.is_clear and not (row["starts_on"] and row["ends_on"]):
        message = _(
            "The period “%(text)s” cannot be read. Write both days, such as 1 Januari 2023 s/d 31 Desember 2023."
        )
        return [error("term", "term_unclear", text, message % {"text": text[:40]})]
    if span.starts_on is None:
        message = _("The first day of the contract is not told. Write it, such as “12 bulan mulai 1 Maret 2023”.")
        return [error("term", "term_without_start", text, message)]
    if span.ends_on is None:
        if term.by_work:
            return []
        message = _("The last day of the contract is not told. Write it, or write “selesai pekerjaan”.")
        return [error("term", "term_without_end", text, message)]
    if span.ends_on < span.starts_on:
        message = _("The last day, %(last)s, lies before the first, %(first)s. Correct one of the dates.")
        shown = {"last": f"{span.ends_on:%d/%m/%Y}", "first": f"{span.starts_on:%d/%m/%Y}"}
        column = "ends_on" if row["ends_on"] else "term"
        return [error(column, "ends_before_start", span.ends_on, message % shown)]
    return [*_disagreeing(row, span), *_too_long(row, span)]


def _disagreeing(row: dict, span: Span) -> list[Finding]:
    """The text against the days: another day, or a length that does not come to the last day."""
    term = span.term
    if not row["term"] or not term.is_clear:
        return []
    other_days = (term.starts_on or span.starts_on, term.ends_on or span.ends_on) != (span.starts_on, span.ends_on)
    if other_days:
        message = _(
            "The period “%(text)s” differs from the columns of its days; those count. Correct the one that is wrong."
        )
        return [warning("term", "term_differs", row["term"], message % {"text": row["term"][:40]})]
    reckoned = term.last_day_from(span.starts_on)
    if reckoned is None or reckoned == span.ends_on:
        return []
    message = _(
        "The stated length would end on %(reckoned)s, but the last day says %(last)s. The days count; check which is "
        "right."
    )
    shown = {"reckoned": format_date(reckoned, short=True), "last": format_date(span.ends_on, short=True)}
    return [warning("term", "term_disagrees", row["term"], message % shown)]


def _too_long(row: dict, span: Span) -> list[Finding]:
    limit = longest_until(span.starts_on)
    if span.ends_on <= limit:
        return []
    message = _(
        "The term is longer than five years: by PP 35/2021 Pasal 8 it may last until %(limit)s. Ask the company."
    )
    shown = {"limit": format_date(limit, short=True)}
    return [warning("ends_on" if row["ends_on"] else "term", "longer_than_law", span.ends_on, message % shown)]
