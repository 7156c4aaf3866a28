"""A placement ends the open registration of the same person; what is unclear waits for staff, and is never guessed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.placement.choices import SeekerState
from apps.placement.models import JobSeeker, Placement, UnclearLink
from apps.placement.services.counted_month import months_after_closed
from apps.placement.services.registration import end_by_placement
from apps.reporting.models import Month

# The placements of `records`, each with the open registration of its person. A card of somebody else makes it unclear.
# No end counts before the registration does.
_OPEN = """
SELECT placement.id, placement.started_on, seeker.id AS seeker_id,
       greatest(placement.posting_month, seeker.posting_month) AS wanted_month,
       placement.started_on >= seeker.registered_on AS is_later,
       placement.card_number <> '' AND EXISTS (
           SELECT 1 FROM placement_jobseeker other
           WHERE other.number = placement.card_number AND other.person_id <> placement.person_id) AS is_other_card
FROM placement_placement placement
{join} placement_jobseeker seeker ON seeker.person_id = placement.person_id AND seeker.state = 'registered'
WHERE placement.id IN ({records})
  AND NOT EXISTS (SELECT 1 FROM placement_jobseeker linked WHERE linked.placement_id = placement.id)
"""

# Of several starts of one person the first one ends the registration. A placement may be linked long after it was
# counted: a month that is closed meanwhile counts no further end.
LINK = """
UPDATE placement_jobseeker seeker SET
       state = 'placed', placement_id = found.id, ended_on = found.started_on,
       ended_month = coalesce(late.posted, found.wanted_month)
FROM (SELECT DISTINCT ON (seeker_id) * FROM ({open}) open WHERE is_later AND NOT is_other_card
      ORDER BY seeker_id, started_on, id) found
LEFT JOIN unnest(%(closed)s::date[], %(posted)s::date[]) AS late (closed, posted) ON late.closed = found.wanted_month
WHERE seeker.id = found.seeker_id AND seeker.state = 'registered'
"""

NOTE_UNCLEAR = """
INSERT INTO placement_unclearlink (placement_id, doubt)
SELECT id, CASE WHEN is_other_card THEN 'other_card' ELSE 'started_before' END
FROM ({open}) open WHERE is_other_card OR NOT is_later
ON CONFLICT (placement_id) DO NOTHING
"""


@dataclass(frozen=True, slots=True)
class Unlinked:
    """How many registrations were opened again, and the placements that keep theirs and so have to stay.

    `months` had counted the ends taken back, and count those that come in their place.
    """

    reopened: int
    kept: tuple[Placement, ...] = ()
    months: frozenset[date] = frozenset()


def link_records(*, records: str, values: dict, months: frozenset[date] = frozenset()) -> int:
    """Link the placements whose ids the query `records` gives, in two statements; gives how many were linked."""
    linked = _link_clear(records, values, months)
    with connection.cursor() as cursor:
        cursor.execute(NOTE_UNCLEAR.format(open=_OPEN.format(join="LEFT JOIN", records=records)), values)
    return linked


def link_others_of(persons: Iterable[int], *, months: frozenset[date] = frozenset()) -> int:
    """Let further starts of `persons` (keys) end what a start taken back has opened again; gives how many did.

    What staff decided on before is not asked again. `months` are those of `Unlinked`.
    """
    records = "SELECT id FROM placement_placement WHERE person_id = ANY(%(persons)s)"
    return _link_clear(records, {"persons": list(persons)}, months)


def _link_clear(records: str, values: dict, months: frozenset[date]) -> int:
    late = {month: posted for month, posted in months_after_closed().items() if month not in months}
    with connection.cursor() as cursor:
        cursor.execute(
            LINK.format(open=_OPEN.format(join="JOIN", records=records)),
            {**values, "closed": list(late), "posted": list(late.values())},
        )
        return cursor.rowcount


def link_placement(*, placement: Placement, by: User | None, months: frozenset[date] = frozenset()) -> JobSeeker | None:
    """Let a saved placement end the open registration of its person; the registration, or None where there is none.

    None too where it is unclear whether it ends it: then the placement waits on the page of what is to be decided.
    `months` are those of `Unlinked`, where the placement had ended a registration before.
    """
    with transaction.atomic(), written_by(by):
        UnclearLink.objects.filter(placement=placement).delete()
        link_records(records="%(placement)s", values={"placement": placement.pk}, months=months)
        return JobSeeker.objects.filter(placement=placement).first()


@transaction.atomic
def decide_link(*, placement: Placement, job_seeker: JobSeeker | None, by: User) -> JobSeeker | None:
    """The word of staff on an unclear placement: it ends `job_seeker`, or no registration at all.

    ValidationError when somebody has decided it meanwhile, when the registration has ended, or begins after the start.
    """
    with written_by(by):
        waited, _by_model = UnclearLink.objects.filter(placement=placement).delete()
        if not waited:
            raise ValidationError(
                _("This placement waits for no decision any more; a colleague has decided it. Open the page again."),
                code="decided",
            )
        return end_by_placement(job_seeker=job_seeker, placement=placement) if job_seeker else None


@transaction.atomic
def unlink_placements(placements: QuerySet[Placement], *, in_correction: bool = False) -> Unlinked:
    """Open the registrations again that `placements` ended; at most three reads and one write, whatever their number.

    A registration whose end counts in a closed month stays ended (in a correction not that of a month under it), and so
    does one whose person registered anew since (of two ended ones of a person the newer is opened).
    """
    ended = JobSeeker.objects.filter(placement__in=placements.order_by().values("pk"))
    locked = list(ended.select_for_update(of=("self",)).order_by("person", "pk").values_list("person", "pk"))
    if not locked:
        return Unlinked(0)
    newest = dict(locked).values()
    ended = JobSeeker.objects.filter(pk__in=[pk for _person, pk in locked])
    stuck = ended.filter(_stuck(in_correction=in_correction) | ~Q(pk__in=newest)).select_related(
        "placement__person", "placement__company"
    )
    kept = {seeker.pk: seeker.placement for seeker in stuck}
    opened = ended.exclude(pk__in=kept)
    months = frozenset(opened.values_list("ended_month", flat=True).distinct())
    reopened = opened.update(state=SeekerState.REGISTERED, placement=None, ended_on=None, ended_month=None)
    return Unlinked(reopened, tuple(kept.values()), months)


def can_unlink(placement: Placement) -> bool:
    """Whether a page that takes the placement back would open the registration again, or there is none."""
    return not JobSeeker.objects.filter(_stuck(in_correction=True), placement=placement).exists()


def _stuck(*, in_correction: bool) -> Q:
    stays = Month.objects.fixed() if in_correction else Month.objects.closed_to_events()
    closed = stays.filter(first_day=OuterRef("ended_month"))
    newer = JobSeeker.objects.filter(person=OuterRef("person"), state=SeekerState.REGISTERED)
    return Q(Exists(closed)) | Q(Exists(newer))


def unclear_placements() -> QuerySet[UnclearLink]:
    """What waits for a decision, with what it takes to decide."""
    return UnclearLink.objects.select_related("placement__person__kelurahan", "placement__company").order_by("pk")


def registrations_for(placements: Iterable[Placement]) -> dict[int, list[JobSeeker]]:
    """By placement: the open registration of its person, and the one whose card number was reported; one query."""
    placements = list(placements)
    numbers = {placement.card_number for placement in placements if placement.card_number}
    persons = {placement.person_id for placement in placements}
    found = JobSeeker.objects.filter(
        Q(person__in=persons, state=SeekerState.REGISTERED) | Q(number__in=numbers)
    ).select_related("person__kelurahan", "education")
    seekers = list(found)
    return {
        placement.pk: [
            seeker
            for seeker in seekers
            if (seeker.person_id == placement.person_id and seeker.is_open)
            or (placement.card_number and seeker.number == placement.card_number)
        ]
        for placement in placements
    }
