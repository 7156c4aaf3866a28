"""Which companies reported in a period: a booked report counts, one that says NIHIL as well."""

from dataclasses import dataclass
from functools import cached_property

from django.contrib.postgres.aggregates import BoolAnd
from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from apps.intake.models import Upload
from apps.placement.reporting_duty import PLACEMENTS, VACANCIES
from apps.registry.choices import CompanyState
from apps.registry.models import Company
from apps.reporting.periods import Period


@dataclass(frozen=True)
class ReportCount:
    """Companies in a period: all that must report, those that did, those whose every report is nil."""

    period: Period
    companies: int
    reported: int
    nil: int

    @cached_property
    def waiting(self) -> int:
        """Files not booked yet."""
        return reports_of(self.period).waiting().count()

    @property
    def missing(self) -> int:
        return self.companies - self.reported


def reports_of(period: Period) -> QuerySet[Upload]:
    return Upload.objects.filter(kind__in=(PLACEMENTS, VACANCIES), period__in=period.months)


def count_reports(period: Period) -> ReportCount:
    """A company that has closed or moved away is still counted if it reported."""
    reported = reporting_companies(period).aggregate(
        companies=Count("pk"),
        reported=Count("pk", filter=Q(has_reported=True)),
        nil=Count("pk", filter=Q(has_reported=True, has_rows=False)),
    )
    return ReportCount(period, **reported)


def reporting_companies(period: Period) -> QuerySet[Company]:
    """Companies that must report or did, with `has_reported` and `has_rows` (not all of it nil)."""
    booked = reports_of(period).applied().filter(company=OuterRef("pk")).order_by().values("company")
    companies = Company.objects.annotate(
        has_reported=Exists(booked),
        has_rows=Exists(booked.filter(is_nil=False)),
    )
    return companies.filter(Q(state=CompanyState.ACTIVE) | Q(has_reported=True))


def kinds_reported(period: Period, companies: list[Company]) -> dict[int, dict[str, bool]]:
    """Of each company by its key: the kinds it reported, and whether all it said of a kind is nil."""
    found: dict[int, dict[str, bool]] = {}
    booked = reports_of(period).applied().filter(company__in=companies).order_by()
    for company, kind, nil in booked.values_list("company", "kind").annotate(nil=BoolAnd("is_nil")):
        found.setdefault(company, {})[kind] = nil
    return found
