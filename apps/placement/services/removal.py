"""Job seekers leave the list without a placement: one by one, or in a batch that staff review first."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.timezone import now
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.placement.choices import BatchState, RemovalReason, SeekerState
from apps.placement.models import JobSeeker, RemovalBatch, RemovalCandidate
from apps.placement.services.cards import locked_open, refuse_future
from apps.placement.services.registration import reopen
from apps.reporting.models import Month

# Whoever stands in another batch under review is decided there.
PROPOSE = """
INSERT INTO placement_removalcandidate (batch_id, job_seeker_id, reason, is_kept, is_removed)
SELECT %(batch)s, seeker.id, CASE WHEN seeker.valid_until < %(on)s THEN 'expired' ELSE 'not_reported' END, false, false
FROM placement_jobseeker seeker
WHERE seeker.state = 'registered' AND (seeker.valid_until < %(on)s OR seeker.next_report_due < %(overdue)s)
  AND seeker.posting_month <= %(on)s
  AND NOT EXISTS (SELECT FROM placement_removalcandidate other
                  JOIN placement_removalbatch batch ON batch.id = other.batch_id AND batch.state = 'draft'
                  WHERE other.job_seeker_id = seeker.id)
ORDER BY seeker.id
"""

# A report or a renewal since the proposal moved the day on, a placement changed the state: those are left out.
CONFIRM = """
WITH removed AS (
    UPDATE placement_jobseeker seeker
    SET state = 'removed', removal_reason = candidate.reason, ended_on = %(on)s, ended_month = %(month)s
    FROM placement_removalcandidate candidate
    WHERE candidate.batch_id = %(batch)s AND NOT candidate.is_kept AND seeker.id = candidate.job_seeker_id
      AND seeker.state = 'registered'
      AND CASE candidate.reason WHEN 'expired' THEN seeker.valid_until < %(on)s
                                ELSE seeker.next_report_due < %(overdue)s END
    RETURNING seeker.id
)
UPDATE placement_removalcandidate candidate SET is_removed = true
FROM removed WHERE candidate.batch_id = %(batch)s AND candidate.job_seeker_id = removed.id
"""

# So that nobody registers one of them anew while the batch is being undone.
LOCK_PERSONS = """
SELECT person.id FROM registry_person person
JOIN placement_jobseeker seeker ON seeker.person_id = person.id
JOIN placement_removalcandidate candidate ON candidate.job_seeker_id = seeker.id
WHERE candidate.batch_id = %(batch)s AND candidate.is_removed
ORDER BY person.id FOR NO KEY UPDATE OF person
"""

UNDO = """
WITH restored AS (
    UPDATE placement_jobseeker seeker
    SET state = 'registered', removal_reason = '', ended_on = NULL, ended_month = NULL
    FROM placement_removalcandidate candidate
    WHERE candidate.batch_id = %(batch)s AND candidate.is_removed AND seeker.id = candidate.job_seeker_id
      AND seeker.state = 'removed' AND seeker.ended_on = %(on)s AND seeker.ended_month = %(month)s
      AND NOT EXISTS (SELECT FROM placement_jobseeker newer
                      WHERE newer.person_id = seeker.person_id AND newer.id <> seeker.id
                        AND (newer.state = 'registered' OR newer.registered_on >= seeker.ended_on))
    RETURNING seeker.id
)
UPDATE placement_removalcandidate candidate SET is_removed = false
FROM restored WHERE candidate.batch_id = %(batch)s AND candidate.job_seeker_id = restored.id
"""


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a batch: how many were done, and who was left out."""

    count: int
    left_out: tuple[JobSeeker, ...]


@transaction.atomic
def propose_removals(*, on: date, by: User | None) -> RemovalBatch:
    """Gather for review whoever missed a report by more than settings.REPORT_GRACE_DAYS, or whose card has expired.

    Nobody is removed by it. ValidationError when there is nobody, or the day lies in the future.
    """
    refuse_future(on)
    with connection.cursor() as cursor:
        # Of two proposals at once the second waits, and then leaves out who stands in the first.
        cursor.execute("LOCK TABLE placement_removalbatch IN SHARE ROW EXCLUSIVE MODE")
        batch = RemovalBatch.objects.create(proposed_on=on, proposed_by=by)
        cursor.execute(PROPOSE, _days(batch))
        if not cursor.rowcount:
            raise ValidationError(
                _("On %(day)s nobody has missed a report by more than %(grace)d days, and no card has expired."),
                code="nobody",
                params={"day": f"{on:%d-%m-%Y}", "grace": settings.REPORT_GRACE_DAYS},
            )
    return batch


@transaction.atomic
def keep_candidates(*, batch: RemovalBatch, shown: set[int], kept: set[int]) -> int:
    """Of the candidates `shown` (their keys), those in `kept` stay registered; gives how many changed."""
    batch = _locked(batch, BatchState.DRAFT)
    candidates = RemovalCandidate.objects.filter(batch=batch, pk__in=shown)
    stay = candidates.filter(pk__in=kept, is_kept=False).update(is_kept=True)
    return stay + candidates.filter(is_kept=True).exclude(pk__in=kept).update(is_kept=False)


@transaction.atomic
def confirm_removals(*, batch: RemovalBatch, by: User | None) -> Decided:
    """Remove all of the batch but those who are kept, and those who reported or were placed since: they are named.

    The removals count in the month of the proposal, or in the next open one.
    """
    batch = _locked(batch, BatchState.DRAFT)
    month = Month.objects.posting_month(batch.proposed_on.replace(day=1))
    with connection.cursor() as cursor:
        cursor.execute(CONFIRM, _days(batch) | {"month": month})
        count = cursor.rowcount
    _decide(batch, BatchState.CONFIRMED, by=by, month=month)
    left_out = RemovalCandidate.objects.filter(batch=batch, is_kept=False, is_removed=False)
    return Decided(count, _job_seekers(left_out))


@transaction.atomic
def discard_removals(*, batch: RemovalBatch, by: User | None) -> RemovalBatch:
    """Drop a proposal that nobody confirms; all of it stay registered."""
    batch = _locked(batch, BatchState.DRAFT)
    _decide(batch, BatchState.UNDONE, by=by, month=None)
    return batch


@transaction.atomic
def undo_removals(*, batch: RemovalBatch, by: User | None) -> Decided:
    """Put back whom the batch removed; those who have registered anew since stay removed, and are named.

    ValidationError when the month that counts the removals is closed.
    """
    batch = _locked(batch, BatchState.CONFIRMED)
    if Month.objects.is_fixed(batch.posting_month):
        raise ValidationError(
            _("The month that counts these removals is closed; its figures stand. Whoever comes back registers anew."),
            code="closed",
        )
    values = _days(batch) | {"month": batch.posting_month}
    with connection.cursor() as cursor:
        cursor.execute(LOCK_PERSONS, values)
        cursor.execute(UNDO, values)
        count = cursor.rowcount
    _decide(batch, BatchState.UNDONE, by=by, month=batch.posting_month)
    return Decided(count, _job_seekers(RemovalCandidate.objects.filter(batch=batch, is_removed=True)))


@transaction.atomic
def remove(*, job_seeker: JobSeeker, reason: RemovalReason, on: date, by: User | None) -> JobSeeker:
    """Remove one job seeker; counted in the month of `on`, or in the next open one."""
    job_seeker = locked_open(job_seeker)
    refuse_future(on)
    if on < job_seeker.registered_on:
        raise ValidationError(
            _("The registration is of %(day)s; nobody is removed before that. Check the date."),
            code="before_registration",
            params={"day": f"{job_seeker.registered_on:%d-%m-%Y}"},
        )
    job_seeker.state = SeekerState.REMOVED
    job_seeker.removal_reason = RemovalReason(reason)
    job_seeker.ended_on = on
    job_seeker.ended_month = Month.objects.posting_month(max(on.replace(day=1), job_seeker.posting_month))
    with written_by(by):
        job_seeker.save(update_fields=["state", "removal_reason", "ended_on", "ended_month"])
    return job_seeker


@transaction.atomic
def undo_removal(*, job_seeker: JobSeeker, by: User | None) -> JobSeeker:
    """Put back one job seeker who was removed by mistake; `reopen` says when that is refused.

    The batch that removed him no longer counts him.
    """
    if job_seeker.state != SeekerState.REMOVED:
        raise ValidationError(_("Only a removal can be undone here. A placement is withdrawn where it was entered."))
    with written_by(by):
        RemovalCandidate.objects.filter(job_seeker=job_seeker, is_removed=True).update(is_removed=False)
        return reopen(job_seeker=job_seeker)


def _days(batch: RemovalBatch) -> dict:
    overdue = batch.proposed_on - timedelta(days=settings.REPORT_GRACE_DAYS)
    return {"batch": batch.pk, "on": batch.proposed_on, "overdue": overdue}


def _locked(batch: RemovalBatch, wanted: BatchState) -> RemovalBatch:
    """The batch as it stands now; two people at it act one after the other."""
    batch = RemovalBatch.objects.select_for_update().get(pk=batch.pk)
    if batch.state != wanted:
        raise ValidationError(
            _("A colleague has decided this list meanwhile; it is “%(state)s” now. Look at it again."),
            code="decided",
            params={"state": batch.get_state_display()},
        )
    return batch


def _decide(batch: RemovalBatch, state: BatchState, *, by: User | None, month: date | None) -> None:
    batch.state = state
    batch.decided_by = by
    batch.decided_at = now()
    batch.posting_month = month
    batch.save(update_fields=["state", "decided_by", "decided_at", "posting_month"])


def _job_seekers(candidates) -> tuple[JobSeeker, ...]:
    return tuple(candidate.job_seeker for candidate in candidates.select_related("job_seeker__person"))
