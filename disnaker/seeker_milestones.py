"""What the placement desk knows of a person as job seeker, for the line of time."""

from django.utils.translation import gettext as _

from apps.placement.choices import CardKind, SeekerState
from apps.placement.models import CardIssue, JobSeeker, SeekerReport
from apps.registry.admin.origin import origin_link
from apps.registry.indonesian_dates import format_date, format_month
from apps.registry.models import Person
from disnaker.milestone import Milestone


def seeker_milestones(person: Person, newest: int) -> list[Milestone]:
    """Registrations, further cards, reports and removals; a placement is a line of its own already."""
    seekers = JobSeeker.objects.filter(person=person).select_related("education", "occupation").order_by("-pk")
    cards = CardIssue.objects.filter(job_seeker__person=person).exclude(kind=CardKind.NEW)
    reports = SeekerReport.objects.filter(job_seeker__person=person)
    found = []
    for seeker in seekers[:newest]:
        found.append(_registered(seeker))
        if seeker.state == SeekerState.REMOVED:
            found.append(_removed(seeker))
    found += [_card(card) for card in cards.select_related("job_seeker").order_by("-pk")[:newest]]
    found += [_report(report) for report in reports.select_related("job_seeker").order_by("-pk")[:newest]]
    return found


def _registered(seeker: JobSeeker) -> Milestone:
    parts = [str(seeker.education), seeker.major, str(seeker.occupation or seeker.wanted_position)]
    late = seeker.posting_month > seeker.registered_on
    return Milestone(
        on=seeker.registered_on,
        title=_("Registered as job seeker"),
        detail=" · ".join(part for part in parts if part),
        url=seeker.get_absolute_url(),
        origin=origin_link(seeker.upload_id, seeker.upload_row),
        note=_("counted in %(month)s") % {"month": format_month(seeker.posting_month)} if late else "",
    )


def _removed(seeker: JobSeeker) -> Milestone:
    return Milestone(
        on=seeker.ended_on,
        title=_("Removed from the list of job seekers"),
        detail=seeker.get_removal_reason_display(),
        url=seeker.get_absolute_url(),
    )


def _card(card: CardIssue) -> Milestone:
    title = _("Card AK/1: %(kind)s") % {"kind": card.get_kind_display()}
    until = _("No. %(number)s, valid until %(day)s")
    return Milestone(
        on=card.issued_on,
        title=title,
        detail=until % {"number": card.number, "day": format_date(card.valid_until)},
        url=card.job_seeker.get_absolute_url(),
    )


def _report(report: SeekerReport) -> Milestone:
    return Milestone(
        on=report.reported_on,
        title=_("Six-month report %(ordinal)d") % {"ordinal": report.ordinal},
        detail=_("due on %(day)s") % {"day": format_date(report.due_on)},
        url=report.job_seeker.get_absolute_url(),
    )
