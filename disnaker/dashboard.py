"""What the first page shows: the work that waits for this member of staff, and how the months went."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Sum
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.accounts.jobs import worker_is_alive
from apps.intake.choices import UploadState
from apps.intake.kinds import kind_title, kinds_of
from apps.intake.models import Upload
from apps.placement.models import Placement, Vacancy
from apps.placement.tables.reporting_companies import count_reports
from apps.registry.choices import Sex
from apps.registry.indonesian_dates import WEEKDAYS, format_date
from apps.registry.models import Company, Official
from apps.reporting.periods import Period
from disnaker.duties import duties_for
from disnaker.month_chart import MonthChart, month_chart
from disnaker.relations_today import relations_today
from disnaker.training_today import training_today

MONTHS_SHOWN = 12
NEWEST = 8
AT_WORK = (UploadState.RECEIVED, UploadState.CHECKING, UploadState.APPLYING)


@dataclass(frozen=True)
class WaitingFiles:
    """Files by what they wait for, and the newest ones of any state."""

    needs_attention: int
    ready: int
    at_work: int
    newest: list[Upload]


@dataclass(frozen=True)
class MonthFigures:
    """Places taken up and places offered in a month; `either` are vacancies open to men and women."""

    month: date
    placed_male: int
    placed_female: int
    offered_male: int
    offered_female: int
    offered_either: int

    @property
    def placed(self) -> int:
        return self.placed_male + self.placed_female

    @property
    def offered(self) -> int:
        return self.offered_male + self.offered_female + self.offered_either


@dataclass(frozen=True)
class Figures:
    """The months compared (the newest, the one before, the same a year ago) and a chart of placements."""

    compared: list[MonthFigures]
    chart: MonthChart


@dataclass(frozen=True)
class Step:
    """Something an office does once, before its daily work begins."""

    text: str
    hint: str
    url: str | None
    is_done: bool


def dashboard(user) -> dict:
    """The context of the first page; each part is None for whoever may not see it. At most 16 queries."""
    today = timezone.localdate()
    last_month = Period.containing(month_before(today, 1))
    sees_uploads = user.has_perm("intake.view_upload")
    sees_figures = user.has_perms(("placement.view_placement", "placement.view_vacancy"))
    reports = count_reports(last_month) if sees_figures and user.has_perm("registry.view_company") else None
    newest = newest_month(today) if sees_figures else None
    return {
        "today": f"{WEEKDAYS[today.weekday()]}, {format_date(today)}",
        "worker_is_alive": not sees_uploads or worker_is_alive(),
        "waiting": waiting_for(user) if sees_uploads else None,
        "duties": duties_for(user, today),
        "last_month": last_month,
        "reports": reports,
        "figures": figures(newest) if newest else None,
        "training": training_today(today) if user.has_perm("training.view_yearlyplan") else None,
        "relations": relations_today(today) if user.has_perm("industrial_relations.view_dispute") else None,
        "today_date": today,
        "steps": (
            first_steps(bool(reports.companies), bool(newest), may_upload=user.has_perm("intake.add_upload"))
            if reports
            else []
        ),
    }


def waiting_for(user) -> WaitingFiles:
    uploads = Upload.objects.of_kinds(kinds_of(user))
    open_states = (*AT_WORK, UploadState.NEEDS_ATTENTION, UploadState.READY)
    counts = dict(uploads.filter(state__in=open_states).order_by().values_list("state").annotate(number=Count("pk")))
    newest = list(uploads.select_related("company")[:NEWEST])
    for upload in newest:
        upload.kind_title = kind_title(upload.kind)
    return WaitingFiles(
        needs_attention=counts.get(UploadState.NEEDS_ATTENTION, 0),
        ready=counts.get(UploadState.READY, 0),
        at_work=sum(counts.get(state, 0) for state in AT_WORK),
        newest=newest,
    )


def newest_month(today: date) -> date | None:
    """This month, or the last one with records when nothing came for a year; None for an office without any."""
    this_month = today.replace(day=1)
    found = [
        model.objects.filter(posting_month__lte=this_month).aggregate(month=Max("posting_month"))["month"]
        for model in (Placement, Vacancy)
    ]
    newest = max((month for month in found if month), default=None)
    if newest and newest > month_before(this_month, MONTHS_SHOWN):
        return this_month
    return newest


def figures(newest: date) -> Figures:
    """The figures of `newest` and of the twelve months before it, read in two queries."""
    months = [month_before(newest, back) for back in range(MONTHS_SHOWN, -1, -1)]
    placed, offered = _read(months)
    by_month = {month: MonthFigures(month, *_numbers(month, placed, offered)) for month in months}
    year = [by_month[month] for month in months[1:]]
    return Figures(
        compared=[by_month[newest], by_month[month_before(newest, 1)], by_month[month_before(newest, MONTHS_SHOWN)]],
        chart=month_chart([(month.month, month.placed_male, month.placed_female) for month in year]),
    )


def _read(months: list[date]) -> tuple[dict, dict]:
    span = (months[0], months[-1])
    placed = Placement.objects.posted_in(*span).order_by().values_list("posting_month", "sex").annotate(Count("pk"))
    offered = (
        Vacancy.objects.posted_in(*span)
        .order_by()
        .values_list("posting_month")
        .annotate(Sum("count_male"), Sum("count_female"), Sum("count_either"))
    )
    return {(month, sex): number for month, sex, number in placed}, {month: sums for month, *sums in offered}


def _numbers(month: date, placed: dict, offered: dict) -> tuple[int, int, int, int, int]:
    sexes = [placed.get((month, sex), 0) for sex in (Sex.MALE, Sex.FEMALE)]
    return (*sexes, *offered.get(month, (0, 0, 0)))


def first_steps(has_companies: bool, has_records: bool, *, may_upload: bool) -> list[Step]:
    """What an office does first; empty once companies and reports are in."""
    if has_companies and has_records:
        return []
    upload = _url("admin:intake_upload_add") if may_upload else None
    return [
        Step(
            _("Upload the company register"),
            _("The list of companies with their NIB, so that reports find their sender."),
            upload,
            Company.objects.exists(),
        ),
        Step(
            _("Upload the companies’ reports"),
            _("Placements and vacancies of a month, as the companies sent them: many files at once."),
            upload,
            has_records,
        ),
        Step(
            _("Enter the officials who sign"),
            _("Their name, rank and NIP stand under each paper."),
            _url("admin:registry_official_changelist"),
            Official.objects.exists(),
        ),
    ]


def month_before(month: date, back: int) -> date:
    """The first day of the month `back` months earlier."""
    count = month.year * 12 + month.month - 1 - back
    return date(count // 12, count % 12 + 1, 1)


def _url(name: str) -> str | None:
    try:
        return reverse(name)
    except NoReverseMatch:
        return None
