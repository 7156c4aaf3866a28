"""The page beside a contract on which the office records it, with all that came with it, and prints the receipt."""

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Sum
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.documents.issuing import read_paper
from apps.industrial_relations.services.contract_receipts import receipt_of, record, recorded_with, waiting_with

ISSUE, READ = "documents.add_letter", "documents.view_letter"
SHOWN = 50  # workers on the page; the paper names them all


class ReceiptForm(forms.Form):
    received_on = forms.DateField(label=gettext_lazy("Contracts received on"), widget=AdminDateWidget)
    on = forms.DateField(label=gettext_lazy("Date of the receipt"), initial=localdate, widget=AdminDateWidget)

    def __init__(self, *args, received_on, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        if received_on:
            del self.fields["received_on"]


def receipt_page(model_admin, request, object_id: str):
    """GET shows what one receipt records, POST issues it."""
    contract = _contract(model_admin, request, object_id)
    may_issue = request.user.has_perm(ISSUE) and model_admin.has_change_permission(request, contract)
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    form = ReceiptForm(request.POST or None, received_on=contract.received_on)
    if request.method == "POST" and form.is_valid():
        received_on = form.cleaned_data.get("received_on") or contract.received_on
        try:
            letter = record(contract=contract, received_on=received_on, on=form.cleaned_data["on"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, _fitting(refusal, form))
        else:
            messages.success(request, _("Recorded under number %(number)s.") % {"number": letter})
            return HttpResponseRedirect(request.path)
    waiting = waiting_with(contract)
    letter = receipt_of(contract)
    is_waiting = waiting.exists()
    contracts = waiting if is_waiting else recorded_with(contract)
    numbers = contracts.aggregate(workers=Sum("workers"))
    count = contracts.count()
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Receipt of recording"),
        "opts": model_admin.opts,
        "contract": contract,
        "contracts": contracts[:SHOWN],
        "count": count,
        "more": max(count - SHOWN, 0),
        "workers": numbers["workers"],
        "letter": letter,
        "is_waiting": is_waiting,
        "form": form if may_issue and is_waiting else None,
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "industrial_relations/contract_receipt.html", context)


def _fitting(refusal: ValidationError, form: forms.Form) -> ValidationError:
    """A sentence about a field that the form does not show stands above it."""
    if hasattr(refusal, "error_dict") and not refusal.error_dict.keys() <= form.fields.keys():
        return ValidationError(refusal.messages)
    return refusal


def receipt_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The receipt as it went out; printing it is written down with the number of contracts it names."""
    contract = _contract(model_admin, request, object_id)
    if not request.user.has_perm(READ):
        raise PermissionDenied
    letter = receipt_of(contract)
    if letter is None or not letter.paper:
        raise Http404
    log_access(request.user, AccessKind.PRINT, letter, rows=recorded_with(contract).count())
    return file_answer(read_paper(letter), PDF, f"bukti-pencatatan-pkwt-{letter.pk}.pdf", shown=True)


def _contract(model_admin, request, object_id: str):
    contract = model_admin.get_object(request, unquote(object_id))
    if not model_admin.has_view_or_change_permission(request, contract):
        raise PermissionDenied
    if contract is None:
        raise Http404
    return contract
