"""The three reports that the holder of a card AK/1 makes, every six months (card AK/1, Ketentuan 4)."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.placement.card_calendar import report_dates
from apps.placement.models import JobSeeker, SeekerReport
from apps.placement.services.cards import locked_open, numbered_card, refuse_future

EARLY = timedelta(days=30)  # so long before its day a report is taken already


@transaction.atomic
def record_report(*, job_seeker: JobSeeker, reported_on: date, by: User | None, note: str = "") -> SeekerReport:
    """Take the earliest report that is still due, and move the next one on.

    A report may come up to 30 days before its day, and late as long as the card is valid; a late one makes good all
    that were missed until then. ValidationError when it comes earlier (with the day from which it is taken), for a
    fourth report, and when the card has expired or the registration has ended.
    """
    job_seeker = locked_open(job_seeker)
    refuse_future(reported_on)
    if reported_on > job_seeker.valid_until:
        raise ValidationError(
            _("The card expired on %(day)s. Renew it; a report no longer keeps it."),
            code="expired",
            params={"day": f"{job_seeker.valid_until:%d-%m-%Y}"},
        )
    due = _dates_still_due(job_seeker)
    if not due:
        raise ValidationError(
            _("All three reports of this card are made. It is valid until %(day)s; renew it after that."),
            code="no_report_due",
            params={"day": f"{job_seeker.valid_until:%d-%m-%Y}"},
        )
    ordinal, due_on = due[0]
    if reported_on < due_on - EARLY:
        raise ValidationError(
            _("The next report falls due on %(due)s. It is taken from %(earliest)s on."),
            code="too_early",
            params={"due": f"{due_on:%d-%m-%Y}", "earliest": f"{due_on - EARLY:%d-%m-%Y}"},
        )
    report = SeekerReport.objects.create(
        job_seeker=job_seeker,
        ordinal=ordinal,
        due_on=due_on,
        reported_on=reported_on,
        taken_by=by,
        note=note.strip()[:200],
    )
    job_seeker.next_report_due = next((day for _ordinal, day in due[1:] if day > reported_on), None)
    job_seeker.save(update_fields=["next_report_due"])
    return report


def _dates_still_due(job_seeker: JobSeeker) -> list[tuple[int, date]]:
    """(1 to 3, the day) of the reports of the card at hand that are still to be made, the earliest first."""
    card = numbered_card(job_seeker)
    days = report_dates(card.issued_on if card else job_seeker.registered_on)
    last = job_seeker.reports.filter(due_on__in=days).order_by("-due_on").first()
    passed = max(last.due_on, last.reported_on) if last else date.min
    return [(ordinal, day) for ordinal, day in enumerate(days, 1) if day > passed]
