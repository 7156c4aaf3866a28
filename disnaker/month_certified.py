"""The packet as it comes back with a certified electronic signature (TTE of BSrE): kept beside what was printed."""

from io import BytesIO

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from apps.reporting.choices import FileKind
from apps.reporting.models import SignedSummary
from disnaker.month_page import SIGNS, asked_month
from disnaker.month_signing import keep_file

MOST_BYTES = 20 * 1024 * 1024
UNREADABLE = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError)


class CertifiedForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Packet with the certified signature (PDF)"),
        widget=forms.FileInput(attrs={"accept": "application/pdf"}),
    )

    def clean_file(self) -> bytes:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise ValidationError(_("The file is larger than 20 MB. Choose the PDF as it came back."), "large")
        content = file.read()
        if not is_signed(content):
            raise ValidationError(
                _("This file is not a PDF with an electronic signature. Choose the file as it came back from signing."),
                "unsigned",
            )
        return content


def is_signed(content: bytes) -> bool:
    """Whether a PDF has a signature field that is filled; who signed is checked by the ministry's own page."""
    if not content.startswith(b"%PDF-"):
        return False
    try:
        fields = PdfReader(BytesIO(content)).get_fields() or {}
        return any(field.get("/FT") == "/Sig" and field.get("/V") for field in fields.values())
    except UNREADABLE:
        return False


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required(SIGNS, raise_exception=True)
def month_certified(request, period: str, revision: int):
    asked = asked_month(period)
    signed = get_object_or_404(SignedSummary.objects.without_tables(), month=asked.first_month, revision=revision)
    form = CertifiedForm(request.POST or None, request.FILES or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        _keep(request, signed, form.cleaned_data["file"])
        return redirect("month", str(asked))
    context = {
        **admin.site.each_context(request),
        "title": _("Add the certified copy (TTE)"),
        "period": asked,
        "signed": signed,
        "form": form,
    }
    return TemplateResponse(request, "admin/month_certified.html", context)


def _keep(request, signed: SignedSummary, content: bytes) -> None:
    try:
        with transaction.atomic():
            keep_file(signed, FileKind.CERTIFIED, content, request.user)
    except IntegrityError:
        messages.warning(request, _("A certified copy is kept already; it stays."))
    else:
        messages.success(request, _("The certified copy of %(number)s is kept.") % {"number": signed.number})
