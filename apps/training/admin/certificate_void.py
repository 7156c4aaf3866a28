"""The page beside a certificate on which the head of the training centre takes it back."""

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.training.services.certifying import void_certificate

VOID = "training.change_certificate"


class VoidForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why is the certificate void?"),
        min_length=5,
        max_length=200,
        help_text=gettext_lazy(
            "Its number stays taken. The graduate may then get a new certificate, with a new number, on the page of "
            "the class."
        ),
    )


def void_page(model_admin, request, object_id: str):
    """Asks why, then takes the certificate back."""
    if not request.user.has_perm(VOID):
        raise PermissionDenied
    certificate = model_admin.get_object(request, unquote(object_id))
    if certificate is None:
        raise Http404
    form = VoidForm(request.POST or None, label_suffix="")
    if certificate.is_void:
        messages.warning(request, _("This certificate is void already."))
        return HttpResponseRedirect(certificate.get_absolute_url())
    if request.method == "POST" and form.is_valid():
        try:
            void_certificate(certificate=certificate, reason=form.cleaned_data["reason"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            number = {"number": certificate.number}
            messages.success(request, _("Certificate %(number)s is void. Its number stays taken.") % number)
            return HttpResponseRedirect(certificate.get_absolute_url())
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Make certificate %(number)s void") % {"number": certificate.number},
        "certificate": certificate,
        "form": form,
        "opts": model_admin.opts,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/certificate_void.html", context)
