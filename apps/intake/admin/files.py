"""Files that leave the intake; each is served after a check of rights, and the download is logged."""

from django.core.exceptions import PermissionDenied
from django.http import FileResponse

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.intake.models import Upload

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _require_download(request, upload: Upload) -> None:
    if not request.user.has_perm("intake.download_upload"):
        raise PermissionDenied
    log_access(request.user, AccessKind.DOWNLOAD, f"intake.upload:{upload.pk}", rows=upload.rows_read)


def original(admin, request, upload: Upload) -> FileResponse:
    """The file as it was received."""
    _require_download(request, upload)
    # Never shown in the page: a received file may be anything.
    return FileResponse(
        upload.file.open("rb"), as_attachment=True, filename=upload.file_name, content_type="application/octet-stream"
    )
