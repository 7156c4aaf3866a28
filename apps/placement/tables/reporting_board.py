"""Who has reported and who has not: companies by months, with what stands in each cell."""

import datetime
from dataclasses import dataclass, replace

from django.contrib.postgres.aggregates import BoolOr
from django.db import connection
from django.db.models import Count, Exists, OuterRef, Q, QuerySet

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
            return companies.active().exclude(pk__in=_companies_with_all(arrived, question))
        case BoardAnswer.NOTHING if months:
            return companies.active().exclude(pk__in=arrived.values("company"))
        case BoardAnswer.COMPLETE if months:
            return companies.filter(pk__in=_companies_with_all(booked, question))
        case BoardAnswer.LATE:
            same = booked.filter(
                on_time(months), company=OuterRef("company"), kind=OuterRef("kind"), period=OuterRef("period")
            )
            return companies.filter(pk__in=booked.exclude(Exists(same)).values("company"))
        case BoardAnswer.WAITING:
            waiting = reports_arrived(question.months, question.kinds).exclude(state=UploadState.APPLIED)
            return companies.filter(pk__in=waiting.values("company"))
    return companies.none()


def _companies_with_all(uploads: QuerySet[Upload], question: Question) -> QuerySet:
    """The companies that sent every report asked for, of each kind for each month."""
    number = len(question.answer_months)
    counts = {f"months_of_{kind}": Count("period", distinct=True, filter=Q(kind=kind)) for kind in question.kinds}
    complete = uploads.values("company").annotate(**counts)
    return complete.filter(**{f"{name}__gte": number for name in counts}).values("company")


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
    applied = Q(state=UploadState.APPLIED)
    arrived = reports_arrived(question.months, question.kinds).filter(company__in=asked.order_by().values("pk"))
    reports = arrived.values("period", "kind", "company").annotate(
        must_report=BoolOr(Q(company__state=CompanyState.ACTIVE)),
        is_booked=BoolOr(applied),
        in_time=BoolOr(applied & on_time(question.months)),
        has_rows=BoolOr(applied & Q(is_nil=False)),
    )
    totals = {(month, kind): MonthTotal(month, kind) for month in question.months for kind in question.kinds}
    for month, kind, arrived_of_active, booked, in_time, with_rows, waiting in _counted(reports):
        totals[month, kind] = MonthTotal(
            month, kind, reported=booked, late=booked - in_time, nil=booked - with_rows, waiting=waiting,
            missing=-arrived_of_active,
        )  # fmt: skip
    return {
        place: replace(total, missing=total.missing + owing if is_due(total.month, question.today) else 0)
        for place, total in totals.items()
    }


def _counted(reports: QuerySet) -> list[tuple]:
    """The sums over one row a company, month and kind, since a company may have sent a report twice."""
    rows, values = reports.query.sql_with_params()
    statement = f"""
    SELECT period, kind, count(*) FILTER (WHERE must_report), count(*) FILTER (WHERE is_booked),
        count(*) FILTER (WHERE in_time), count(*) FILTER (WHERE has_rows), count(*) FILTER (WHERE NOT is_booked)
    FROM ({rows}) AS reports GROUP BY period, kind
    """  # noqa: S608 (the statement of a QuerySet, its values apart)
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()
