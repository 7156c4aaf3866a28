"""A file arrives: it is kept whole before anything is read."""

import hashlib

from django.core.files import File
from django.db import transaction
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from apps.intake.choices import UploadState
from apps.intake.models import Upload


def digest(file: File) -> str:
    """The sha256 of a file's bytes, read in pieces."""
    sha256 = hashlib.sha256()
    for piece in file.chunks():
        sha256.update(piece)
    file.seek(0)
    return sha256.hexdigest()


@transaction.atomic
def receive(*, file: File, file_name: str, by=None, sender: str = "", **chosen) -> Upload:
    """Keep `file` as an upload in state "received", or "refused" when the same bytes were uploaded before.

    `chosen` may hold `chosen_kind`, `chosen_company`, `chosen_period` and `chosen_subject`: what the uploader says of
    the file.
    """
    sha256 = digest(file)
    upload = Upload(
        file_name=file_name[:255], sha256=sha256, size=file.size, uploaded_by=by, sender=sender[:160], **chosen
    )
    earlier = Upload.objects.same_content(sha256).first()
    if earlier is not None:
        upload.state = UploadState.REFUSED
        upload.same_as = earlier
        upload.file_issues = [already_uploaded(earlier)]
    upload.file.save(file_name, file, save=False)
    upload.save()
    return upload


def already_uploaded(earlier: Upload) -> dict:
    """The file-level finding that names the upload which holds the same bytes."""
    message = _("This very file was uploaded before, as upload %(number)d on %(date)s; open that upload instead.") % {
        "number": earlier.pk,
        "date": f"{localtime(earlier.uploaded_at):%d-%m-%Y}",
    }
    return {"severity": "error", "code": "already_uploaded", "message": message, "upload": earlier.pk}
