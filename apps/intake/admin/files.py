"""Files that leave the intake; each is served after a check of rights, and the download is logged."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import XLSX
from apps.intake.annotating.annotated import annotate, can_be_annotated
from apps.intake.kinds import kind_title, resource_classes
from apps.intake.models import Upload
from apps.intake.reading.workbook import FileRefused
from apps.intake.template_workbook import template_workbook


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


def annotated(admin, request, upload: Upload) -> FileResponse | HttpResponse:
    """The sender's workbook with the findings in it."""
    if not can_be_annotated(upload):
        raise Http404
    _require_download(request, upload)
    try:
        made = annotate(upload)
    except FileRefused as refusal:
        messages.error(request, str(refusal.message))
        return redirect(upload.get_absolute_url())
    return FileResponse(made.file, as_attachment=True, filename=made.name)


def template(admin, request, kind: str) -> HttpResponse:
    """An empty workbook of a kind for the senders."""
    if kind not in resource_classes():
        raise Http404
    answer = HttpResponse(template_workbook(resource_classes()[kind]), content_type=XLSX)
    answer["Content-Disposition"] = content_disposition_header(True, f"{kind_title(kind)}.xlsx")
    return answer
