"""The packet of a month as a file: what was signed, byte for byte, or a draft of what will be."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, XLSX, file_answer
from apps.reporting.choices import FileKind
from apps.reporting.models import SignedFile
from disnaker.month_page import asked_month, sees_packet
from disnaker.packet import draft_pdf
from disnaker.summaries import recount


@require_safe
def packet_draft(request, period: str):
    _refuse_others(request.user)
    asked = asked_month(period)
    name = request.user.get_full_name() or request.user.get_username()
    paper = draft_pdf(recount(asked), printed_by=name, printed_at=now())
    return file_answer(paper, PDF, f"pratinjau-laporan-{asked}.pdf", shown=True)


@require_safe
def signed_file(request, period: str, revision: int, kind: str):
    """The bytes as they were kept. 404 for what was never signed."""
    _refuse_others(request.user)
    asked = asked_month(period)
    if kind not in FileKind.values:
        raise Http404(_("There is no such file."))
    file = get_object_or_404(
        SignedFile.objects.select_related("summary"),
        summary__month=asked.first_month,
        summary__revision=revision,
        kind=kind,
    )
    log_access(request.user, AccessKind.DOWNLOAD, file.summary)
    mark = f"-ralat-{revision}" if revision else ""
    ending = FileKind.WORKBOOK.value if kind == FileKind.WORKBOOK else "pdf"
    certified = "-tte" if kind == FileKind.CERTIFIED else ""
    name = f"laporan-{asked}{mark}{certified}.{ending}"
    return file_answer(
        bytes(file.content), XLSX if kind == FileKind.WORKBOOK else PDF, name, shown=kind != FileKind.WORKBOOK
    )


def _refuse_others(user) -> None:
    if not sees_packet(user):
        raise PermissionDenied
