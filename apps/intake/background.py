"""What the worker does with uploads, and how it is asked to."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.jobs import enqueue, job, notify, progress_reports
from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.intake.booking import CannotApply, book, outcome_counts, start_applying
from apps.intake.checking import check
from apps.intake.choices import UploadState
from apps.intake.models import Upload

logger = logging.getLogger(__name__)

CHECKED_AT_ONCE = 3000  # rows; reading more is worth leaving the page, and worth a notice when it is done


@job
def check_upload(upload_id: int) -> None:
    """Job: read and judge an upload."""
    upload = Upload.objects.get(pk=upload_id)
    sentence = _("Reading %(file)s failed; the file is kept. Read it again, or tell the administrator.")
    with (
        progress_reports(upload.progress_key) as report,
        written_by(upload.uploaded_by, upload=upload_id),
        failure_told(upload, sentence),
    ):
        upload = check(upload, report=report)
    if upload.rows_read > CHECKED_AT_ONCE:
        text = _("%(file)s is read: %(accepted)d rows accepted, %(rejected)d rejected.")
        counts = {"accepted": upload.rows_accepted, "rejected": upload.rows_rejected}
        notify(upload.uploaded_by, text % {"file": upload.file_name, **counts}, url=upload.get_absolute_url())


@job
def apply_upload(upload_id: int) -> None:
    """Job: book an upload that was claimed, and tell who claimed it."""
    upload = Upload.objects.get(pk=upload_id)
    if upload.state != UploadState.APPLYING:
        return
    sentence = _("Booking %(file)s failed; nothing of it was booked. Book it again, or tell the administrator.")
    with progress_reports(upload.progress_key) as report, failure_told(upload, sentence):
        upload = book(upload, report=report)
    counts = outcome_counts(upload)
    text = _("%(file)s is booked: %(created)d new, %(changed)d changed, %(unchanged)d unchanged.")
    notify(upload.applied_by, text % {"file": upload.file_name, **counts}, url=upload.get_absolute_url())


@contextmanager
def failure_told(upload: Upload, sentence: str) -> Iterator[None]:
    """An upload never stays "at work" after a fault: it waits for staff again, and its owner is told."""
    try:
        yield
    except Exception as fault:
        # Whatever went wrong, it was rolled back; a killed worker does not come here, its job runs again.
        logger.exception("upload %d", upload.pk)
        message = sentence % {"file": upload.file_name}
        if isinstance(fault, CannotApply):
            message = f"{message} {fault}"
        with transaction.atomic():
            upload = Upload.objects.select_for_update(of=("self",)).get(pk=upload.pk)
            booking = upload.state == UploadState.APPLYING
            owner = upload.applied_by if booking else upload.uploaded_by
            # What was not read to its end cannot be booked; what was not booked can be booked again.
            severity = "warning" if booking else "error"
            failed = {"severity": severity, "code": "work_failed", "message": message}
            upload.file_issues = [*(one for one in upload.file_issues if one["code"] != "work_failed"), failed]
            upload.state = UploadState.NEEDS_ATTENTION
            upload.save(update_fields=["file_issues", "state"])
            notify(owner, message, url=upload.get_absolute_url())
        raise


def queue_check(upload: Upload) -> None:
    """Have the worker read `upload`; to be called in the transaction that changed it."""
    if upload.state in (UploadState.NEEDS_ATTENTION, UploadState.READY, UploadState.REFUSED):
        upload.state = UploadState.CHECKING
        upload.save(update_fields=["state"])
    enqueue(check_upload, lock=upload.progress_key, upload_id=upload.pk)


@transaction.atomic
def queue_applying(*, upload: Upload, by: User, all_or_nothing: bool) -> Upload:
    """Claim `upload` and have the worker book it; both or neither."""
    upload = start_applying(upload=upload, by=by, all_or_nothing=all_or_nothing)
    enqueue(apply_upload, lock=upload.progress_key, upload_id=upload.pk)
    return upload
