"""Booking an upload, and taking it back."""

from django.contrib.postgres.functions import TransactionNow
from django.db import connection, transaction
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.intake.checking import Report, check, revised_by, silent
from apps.intake.choices import UploadState
from apps.intake.kinds import resource_class
from apps.intake.models import SheetProfile, Upload
from apps.intake.resource import Withdrawal
from apps.intake.table.wording import normalise_heading


class CannotApply(Exception):
    """The upload cannot be booked now; the message says why and what to do."""


@transaction.atomic
def start_applying(*, upload: Upload, by: User | None, all_or_nothing: bool = False) -> Upload:
    """Claim `upload` for booking; of several people at once only the first succeeds, the others get CannotApply."""
    upload = Upload.objects.select_for_update(of=("self",)).get(pk=upload.pk)
    if upload.state in (UploadState.APPLYING, UploadState.APPLIED):
        raise CannotApply(
            _("%(name)s is booking this upload already.") % {"name": upload.applied_by or _("A colleague")}
            if upload.state == UploadState.APPLYING
            else _("This upload is booked already.")
        )
    if not upload.is_open:
        raise CannotApply(_("This upload cannot be booked in its present state."))
    if upload.lacks():
        raise CannotApply(_("Something about the file as a whole is missing still; put that right first."))
    if not upload.rows_accepted and not upload.is_nil:
        raise CannotApply(_("No row of this upload can be booked; put the errors right first."))
    if all_or_nothing and upload.rows_rejected:
        raise CannotApply(
            _("%(count)d rows have errors. Put them right, or book the good rows alone.")
            % {"count": upload.rows_rejected}
        )
    upload.state = UploadState.APPLYING
    upload.applied_by = by
    upload.all_or_nothing = all_or_nothing
    upload.save(update_fields=["state", "applied_by", "all_or_nothing"])
    return upload


def book(upload: Upload, *, report: Report = silent) -> Upload:
    """Book the staged rows of an upload in state "applying", all in one transaction; a second call changes nothing."""
    with transaction.atomic(), written_by(upload.applied_by, upload=upload.pk):
        upload = Upload.objects.select_for_update(of=("self",)).get(pk=upload.pk)
        if upload.state != UploadState.APPLYING:
            return upload
        resource = resource_class(upload.kind)()
        _restage_if_lost(upload, resource.staged, report)
        with connection.cursor() as cursor:
            # Foreign keys are checked as rows come: deferred checks make the audit triggers quadratic.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        # The first write of the transaction is the ORM's: it is what names the user on the events of all that follow.
        upload.state = UploadState.APPLIED
        # The transaction's own time, so that events of this booking are not taken for later ones.
        upload.applied_at = TransactionNow()
        # Anew, since a report of the same month may have been booked or withdrawn after this one was read.
        upload.revises = revised_by(upload)
        upload.save(update_fields=["state", "applied_at", "revises"])
        upload.refresh_from_db(fields=["applied_at"])
        if not upload.is_nil:
            resource.book(upload, report)
        _remember_headings(upload)
        resource.staged.objects.filter(upload_id=upload.pk).delete()
    return upload


def _restage_if_lost(upload: Upload, staged, report: Report) -> None:
    """The staging is a cache in an unlogged table: a crash of the database empties it, and the file fills it again."""
    if staged.objects.filter(upload_id=upload.pk).count() == upload.rows_accepted:
        return
    applying = upload.state, upload.applied_by_id
    Upload.objects.filter(pk=upload.pk).update(state=UploadState.CHECKING)
    check(upload, report=report)
    Upload.objects.filter(pk=upload.pk).update(state=applying[0], applied_by=applying[1])
    upload.refresh_from_db()


def _remember_headings(upload: Upload) -> None:
    """Keep how this sender's headings map to columns, for the next month's report."""
    mapping = {
        normalise_heading(column["heading"]): column["fields"][0]
        for column in upload.columns
        if len(column["fields"]) == 1
    }
    if upload.company_id and mapping:
        SheetProfile.objects.update_or_create(
            company_id=upload.company_id, kind=upload.kind, defaults={"mapping": mapping}
        )


@transaction.atomic
def withdraw(*, upload: Upload, by: User | None) -> Withdrawal:
    """Undo a booked upload; records that a person changed since then stay and are named in the answer."""
    upload = Upload.objects.select_for_update(of=("self",)).get(pk=upload.pk)
    if upload.state != UploadState.APPLIED:
        raise CannotApply(_("Only a booked upload can be withdrawn."))
    with written_by(by, upload=upload.pk):
        upload.state = UploadState.WITHDRAWN
        upload.save(update_fields=["state"])
        withdrawal = resource_class(upload.kind)().withdraw(upload)
    return withdrawal


def outcome_counts(upload: Upload) -> dict[str, int]:
    """Rows by what became of them; with the rejected ones they add up to the rows read."""
    counts = dict.fromkeys(("created", "changed", "unchanged"), 0)
    with connection.cursor() as cursor:
        cursor.execute("SELECT outcome, count(*) FROM intake_bookedrow WHERE upload_id = %s GROUP BY 1", [upload.pk])
        counts.update(dict(cursor.fetchall()))
    return counts
