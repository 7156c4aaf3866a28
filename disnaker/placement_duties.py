"""What waits for the placement desk today."""

from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from apps.placement.choices import BatchState, HireState
from apps.placement.models import ForeignWorker, Internship, JobSeeker, KarirhubHire, Referral, RemovalBatch
from apps.placement.services.cards_to_print import with_card_to_print
from disnaker.waiting import Waiting

SOON = timedelta(days=60)


def waiting_for_placement(today: date) -> list[Waiting]:
    return [*_seekers(today), *_companies(today)]


def _seekers(today: date) -> list[Waiting]:
    return [
        Waiting(
            _("Cards to be printed"),
            "placement.print_card",
            with_card_to_print(JobSeeker.objects.all(), today),
            "admin:placement_jobseeker_changelist",
            {"card": "unprinted"},
        ),
        Waiting(
            _("Job seekers whose report is overdue"),
            "placement.view_jobseeker",
            JobSeeker.objects.report_overdue_on(today),
            "admin:placement_jobseeker_changelist",
            {"due": "overdue"},
        ),
        Waiting(
            _("Cards expired"),
            "placement.view_jobseeker",
            JobSeeker.objects.expired_on(today),
            "admin:placement_jobseeker_changelist",
            {"due": "expired"},
        ),
        Waiting(
            _("Removals to be decided"),
            "placement.confirm_removalbatch",
            RemovalBatch.objects.filter(state=BatchState.DRAFT),
            "admin:placement_removalbatch_changelist",
            {"state__exact": BatchState.DRAFT},
        ),
    ]


def _companies(today: date) -> list[Waiting]:
    return [
        Waiting(
            _("Hires to be matched"),
            "placement.view_karirhubhire",
            KarirhubHire.objects.filter(state=HireState.WAITING),
            "matching",
            {},
        ),
        Waiting(
            _("Referrals without a reply"),
            "placement.view_referral",
            Referral.objects.filter(reply=""),
            "admin:placement_referral_changelist",
            {"reply__exact": ""},
        ),
        Waiting(
            _("Internship agreements to be ratified"),
            "placement.view_internship",
            Internship.objects.filter(ratified_on=None, filed_on__isnull=False),
            "admin:placement_internship_changelist",
            {"ratified_on__isnull": "True"},
        ),
        Waiting(
            _("Foreign workers whose term ends within 60 days"),
            "placement.view_foreignworker",
            ForeignWorker.objects.filter(valid_until__range=(today, today + SOON)),
            "admin:placement_foreignworker_changelist",
            {"valid_until__gte": today.isoformat(), "valid_until__lte": (today + SOON).isoformat()},
        ),
    ]
