"""Printing certificates, one or those of a class; whose were printed is written down."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.accounts.models import User
from apps.registry.rights import SEE_PERSONAL
from apps.training.certificate_paper import certificates_pdf, file_name
from apps.training.models import Certificate, TrainingClass

ISSUE = "training.issue_certificate"
PRINT = (ISSUE, SEE_PERSONAL)  # the certificate tells the date of birth


def may_print(user: User) -> bool:
    return user.has_perms(PRINT)


def print_certificate(model_admin, request, object_id: str):
    """The paper of one certificate, as it was issued; a void one leads back to its page."""
    if not may_print(request.user):
        raise PermissionDenied
    certificate = model_admin.get_object(request, unquote(object_id))
    if certificate is None:
        raise Http404
    if certificate.is_void:
        messages.error(request, _("A void certificate is not printed. Issue a new one on the page of the class."))
        return HttpResponseRedirect(certificate.get_absolute_url())
    log_access(request.user, AccessKind.PRINT, certificate.trainee.person, reason=certificate.number)
    return _shown([certificate])


@require_safe
@permission_required(PRINT, raise_exception=True)
def print_class(request, class_id: int) -> HttpResponse:
    """The valid certificates of a class in one PDF, front and back in turn, by number."""
    training_class = get_object_or_404(TrainingClass.objects.select_related("programme"), pk=class_id)
    certificates = list(
        Certificate.objects.filter(trainee__training_class=training_class, void_reason="").order_by("year", "serial")
    )
    if not certificates:
        raise Http404
    reason = f"{certificates[0].number} – {certificates[-1].number}"
    log_access(request.user, AccessKind.PRINT, training_class, reason=reason, rows=len(certificates))
    return _shown(certificates)


def _shown(certificates: list[Certificate]) -> HttpResponse:
    return file_answer(certificates_pdf(certificates), PDF, file_name(certificates), shown=True)
