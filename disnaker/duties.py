"""What waits for the placement desk today, each line with the list that shows it."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, QuerySet, Value
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from apps.placement.choices import BatchState, HireState
from apps.placement.models import ForeignWorker, Internship, JobSeeker, KarirhubHire, Referral, RemovalBatch

SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Duty:
    """`number` records that wait for somebody, and the address of their list."""

    label: str | Promise
    number: int
    url: str


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Records that wait; whoever holds `right` finds them in the list `url_name` under `query`."""

    label: str | Promise
    right: str
    records: QuerySet
    url_name: str
    query: dict[str, str]


def duties_for(user, today: date) -> list[Duty]:
    """The lines that hold anything, counted in one query."""
    seen = [waiting for waiting in _all_waiting(today) if user.has_perm(waiting.right)]
    if not seen:
        return []
    counts = [
        waiting.records.order_by().annotate(place=Value(place)).values("place").annotate(n=Count("pk"))
        for place, waiting in enumerate(seen)
    ]
    numbers = {row["place"]: row["n"] for row in counts[0].union(*counts[1:], all=True).order_by()}
    return [
        Duty(waiting.label, numbers[place], _address(waiting))
        for place, waiting in enumerate(seen)
        if numbers.get(place)
    ]


def _all_waiting(today: date) -> list[_Waiting]:
    return [
        _Waiting(
            _("Job seekers whose report is overdue"),
            "placement.view_jobseeker",
            JobSeeker.objects.report_overdue_on(today),
            "admin:placement_jobseeker_changelist",
            {"due": "overdue"},
        ),
        _Waiting(
            _("Cards expired"),
            "placement.view_jobseeker",
            JobSeeker.objects.expired_on(today),
            "admin:placement_jobseeker_changelist",
            {"due": "expired"},
        ),
        _Waiting(
            _("Removals to be decided"),
            "placement.confirm_removalbatch",
            RemovalBatch.objects.filter(state=BatchState.DRAFT),
            "admin:placement_removalbatch_changelist",
            {"state__exact": BatchState.DRAFT},
        ),
        _Waiting(
            _("Hires to be matched"),
            "placement.view_karirhubhire",
            KarirhubHire.objects.filter(state=HireState.WAITING),
            "matching",
            {},
        ),
        _Waiting(
            _("Referrals without a reply"),
            "placement.view_referral",
            Referral.objects.filter(reply=""),
            "admin:placement_referral_changelist",
            {"reply__exact": ""},
        ),
        _Waiting(
            _("Internship agreements to be ratified"),
            "placement.view_internship",
            Internship.objects.filter(ratified_on=None, filed_on__isnull=False),
            "admin:placement_internship_changelist",
            {"ratified_on__isnull": "True"},
        ),
        _Waiting(
            _("Foreign workers whose term ends within 60 days"),
            "placement.view_foreignworker",
            ForeignWorker.objects.filter(valid_until__range=(today, today + SOON)),
            "admin:placement_foreignworker_changelist",
            {"valid_until__gte": today.isoformat(), "valid_until__lte": (today + SOON).isoformat()},
        ),
    ]


def _address(waiting: _Waiting) -> str:
    address = reverse(waiting.url_name)
    return f"{address}?{urlencode(waiting.query)}" if waiting.query else address
