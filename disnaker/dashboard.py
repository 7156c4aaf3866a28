"""What the first page shows: the work that waits for this member of staff, and how the months went."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count
from django.utils import timezone

from apps.accounts.jobs import standing_of_work
from apps.intake.choices import UploadState
from apps.intake.kinds import kind_title, kinds_of
from apps.intake.models import Upload
from apps.placement.tables.reporting_companies import count_reports
from apps.registry.indonesian_dates import WEEKDAYS, format_date
from apps.registry.months import months_after
from apps.reporting.periods import Period
from disnaker.administration_duties import RIGHT as TENDS_ACCOUNTS
from disnaker.desk_figures import DeskFigures
from disnaker.duties import duties_for
from disnaker.newest_months import newest_months
from disnaker.placement_figures import placement_figures
from disnaker.relations_figures import relations_figures
from disnaker.relations_today import relations_today
from disnaker.steps import first_steps, reference_gaps
from disnaker.summaries import DESKS, PLACEMENT_DESK, RELATIONS_DESK, TRAINING_DESK
from disnaker.summary_links import Links
from disnaker.training_figures import training_figures
from disnaker.training_today import training_today

NEWEST = 8
AT_WORK = (UploadState.RECEIVED, UploadState.CHECKING, UploadState.APPLYING)
LATELY = timedelta(days=7)
FIGURES: dict[str, Callable[[date, Links], DeskFigures]] = {
    PLACEMENT_DESK: placement_figures,
    TRAINING_DESK: training_figures,
    RELATIONS_DESK: relations_figures,
}


@dataclass(frozen=True)
class WaitingFiles:
    """Files by what they wait for, and the newest ones of any state."""

    needs_attention: int
    ready: int
    at_work: int
    newest: list[Upload]


def dashboard(request) -> dict:
    """The context of the first page; each part is None or empty for whoever it does not concern."""
    user, today = request.user, timezone.localdate()
    last_month = Period.containing(months_after(today.replace(day=1), -1))
    uploads, administers = user.has_perm("intake.change_upload"), user.has_perm(TENDS_ACCOUNTS)
    desks = [desk for desk, right in DESKS.items() if user.has_perm(right)]
    newest = newest_months(desks, today)
    sees_reports = PLACEMENT_DESK in desks and user.has_perm("registry.view_company")
    reports = count_reports(last_month) if sees_reports else None
    return {
        "today": f"{WEEKDAYS[today.weekday()]}, {format_date(today)}",
        "today_date": today,
        "has_role": user.is_superuser or bool(user.get_all_permissions()),
        "administers": administers,
        "work": standing_of_work(timezone.now() - LATELY) if uploads or administers else None,
        "gaps": reference_gaps(user, today),
        "waiting": waiting_for(user) if uploads else None,
        "duties": duties_for(user, today),
        "last_month": last_month,
        "reports": reports,
        "figures": _figures(newest, Links(request)),
        "training": training_today(user, today),
        "relations": relations_today(user, today) if RELATIONS_DESK in newest else None,
        "steps": (
            first_steps(user, has_companies=bool(reports.companies), has_records=PLACEMENT_DESK in newest)
            if reports
            else []
        ),
    }


def _figures(newest: dict[str, date], links: Links) -> list[DeskFigures]:
    """Of the desks that have any records."""
    return [made(newest[desk], links) for desk, made in FIGURES.items() if desk in newest]


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
