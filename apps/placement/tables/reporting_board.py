"""Who has reported and who has not: companies by months, with what stands in each cell."""

import datetime
from dataclasses import dataclass, replace

from django.db.models import CharField, Count, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast, Concat

from apps.documents.choices import LetterState
from apps.intake.choices import UploadState
from apps.intake.models import Upload
from apps.placement.choices import BoardAnswer
from apps.placement.models import Reminder
from apps.placement.reporting_duty import (
    KINDS,
    Mark,
    is_due,
    mark_without_report,
    marks_of,
    on_time,
    reports_arrived,
)
from apps.registry.choices import CompanyState
from apps.registry.models import Company


@dataclass(frozen=True)
class Question:
    """What the board is to show: months, and the companies that answer to all of the rest ("" leaves any)."""

    months: tuple[datetime.date, ...]
    today: datetime.date
    kinds: tuple[str, ...] = KINDS
    search: str = ""
    size: str = ""
    district: str = ""
    section: str = ""
    state: str = CompanyState.ACTIVE
    answer: str = ""
    last: int = 0  # `answer` looks at so many of the months that are due; 0 at all of them

    @property
    def due_months(self) -> tuple[datetime.date, ...]:
        return tuple(month for month in self.months if is_due(month, self.today))

    @property
    def answer_months(self) -> tuple[datetime.date, ...]:
        return self.due_months[-self.last :]


@dataclass(frozen=True)
class MonthTotal:
    """Companies by what came of one report of one month; `reported` holds those `late` and those `nil`."""

    month: datetime.date
    kind: str
    reported: int = 0
    late: int = 0
    nil: int = 0
    waiting: int = 0
    missing: int = 0

    @property
    def asked(self) -> int:
        return self.reported + self.waiting + self.missing


@dataclass(frozen=True)
class BoardRow:
    company: Company
    cells: list[tuple[datetime.date, list[tuple[str, Mark]]]]  # month: (kind, mark)
    reminder: Reminder | None

    @property
    def owed(self) -> int:
        return sum(mark.is_owed for _month, marks in self.cells for _kind, mark in marks)


def companies_asked(question: Question) -> QuerySet[Company]:
    found = Company.objects.all()
    for lookup, value in (
        ("size", question.size),
        ("kelurahan__parent", question.district),
        ("industry__section", question.section),
        ("state", question.state),
    ):
        if value:
            found = found.filter(**{lookup: value})
    search = question.search.replace("\x00", "").strip()
    if search.isdecimal():
        found = found.filter(nib__startswith=search)
    else:
        for word in search.split()[:6]:
            found = found.filter(name__icontains=word)
    return _with_answer(found, question) if question.answer else found


def _with_answer(companies: QuerySet[Company], question: Question) -> QuerySet[Company]:
    months = question.answer_months
    arrived = reports_arrived(months, question.kinds)
    booked = arrived.filter(state=UploadState.APPLIED)
    match question.answer:
        case BoardAnswer.MISSING if months:
            complete = _companies_with_all(arrived, len(months) * len(question.kinds))
            return companies.active().exclude(pk__in=complete)
        case BoardAnswer.NOTHING if months:
            return companies.active().exclude(pk__in=arrived.values("company"))
        case BoardAnswer.COMPLETE if months:
            return companies.filter(pk__in=_companies_with_all(booked, len(months) * len(question.kinds)))
        case BoardAnswer.LATE:
            same = booked.filter(
                on_time(months), company=OuterRef("company"), kind=OuterRef("kind"), period=OuterRef("period")
            )
            return companies.filter(pk__in=booked.exclude(Exists(same)).values("company"))
        case BoardAnswer.WAITING:
            waiting = reports_arrived(question.months, question.kinds).exclude(state=UploadState.APPLIED)
            return companies.filter(pk__in=waiting.values("company"))
    return companies.none()


def _companies_with_all(uploads: QuerySet[Upload], number: int) -> QuerySet:
    """The companies that sent so many different reports, by kind and month."""
    report = Concat("kind", Cast("period", CharField()), output_field=CharField())
    counted = uploads.values("company").annotate(reports=Count(report, distinct=True))
    return counted.filter(reports__gte=number).values("company")


def board_rows(companies: list[Company], question: Question) -> list[BoardRow]:
    """The rows of one page, in two queries."""
    keys = [company.pk for company in companies]
    marks = marks_of(keys, question.months, kinds=question.kinds)
    reminders = latest_reminders(keys)
    return [
        BoardRow(
            company,
            [(month, [(kind, _mark(marks, company, kind, month, question.today)) for kind in question.kinds])
             for month in question.months],
            reminders.get(company.pk),
        )
        for company in companies
    ]  # fmt: skip


def _mark(marks, company: Company, kind: str, month: datetime.date, today: datetime.date) -> Mark:
    known = marks.get((company.pk, kind, month))
    return known or mark_without_report(month, today, must_report=company.state == CompanyState.ACTIVE)


def latest_reminders(companies: list[int]) -> dict[int, Reminder]:
    """The newest letter to each company; one taken back reminded nobody."""
    sent = Reminder.objects.filter(company__in=companies).exclude(letter__state=LetterState.VOID)
    newest = sent.order_by("company_id", "-sent_on", "-pk").distinct("company_id")
    return {reminder.company_id: reminder for reminder in newest}


def month_totals(question: Question) -> dict[tuple[datetime.date, str], MonthTotal]:
    """Each month's sums over all companies asked for, in two queries.

    A late report is one of which nothing came in time; a nil one says NIHIL whenever it was sent. Companies that have
    closed or moved count where they reported, and are missing nowhere.
    """
    asked = companies_asked(question)
    owing = asked.active().count()
    active, applied = Q(company__state=CompanyState.ACTIVE), Q(state=UploadState.APPLIED)
    arrived = reports_arrived(question.months, question.kinds)
    if question != Question(question.months, question.today, question.kinds, state=""):
        arrived = arrived.filter(company__in=asked.order_by().values("pk"))
    counted = arrived.values("period", "kind").annotate(
        arrived=Count("company", distinct=True),
        arrived_active=Count("company", distinct=True, filter=active),
        reported=Count("company", distinct=True, filter=applied),
        in_time=Count("company", distinct=True, filter=applied & on_time(question.months)),
        with_rows=Count("company", distinct=True, filter=applied & Q(is_nil=False)),
    )
    totals = {(month, kind): MonthTotal(month, kind) for month in question.months for kind in question.kinds}
    for row in counted:
        place = row["period"], row["kind"]
        totals[place] = MonthTotal(
            *place,
            reported=row["reported"],
            late=row["reported"] - row["in_time"],
            nil=row["reported"] - row["with_rows"],
            waiting=row["arrived"] - row["reported"],
            missing=-row["arrived_active"],
        )
    return {
        place: replace(total, missing=total.missing + owing if is_due(total.month, question.today) else 0)
        for place, total in totals.items()
    }
