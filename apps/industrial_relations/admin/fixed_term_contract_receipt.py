"""The page beside a contract on which the office records it, with all that came with it, and prints the receipt."""

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Sum
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.industrial_relations.admin.record_page import READ_LETTERS, letter_answer, record_page, shown_record
from apps.industrial_relations.services.contract_receipts import receipt_of, record, recorded_with, waiting_with

ISSUE = "documents.add_letter"
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
    contract = shown_record(model_admin, request, object_id)
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
        "contract": contract,
        "contracts": contracts[:SHOWN],
        "count": count,
        "more": max(count - SHOWN, 0),
        "workers": numbers["workers"],
        "letter": letter,
        "is_waiting": is_waiting,
        "form": form if may_issue and is_waiting else None,
    }
    return record_page(model_admin, request, contract, "contract_receipt", _("Receipt of recording"), context)


def _fitting(refusal: ValidationError, form: forms.Form) -> ValidationError:
    """A sentence about a field that the form does not show stands above it."""
    if hasattr(refusal, "error_dict") and not refusal.error_dict.keys() <= form.fields.keys():
        return ValidationError(refusal.messages)
    return refusal


def receipt_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The receipt as it went out; printing it is written down with the number of contracts it names."""
    contract = shown_record(model_admin, request, object_id)
    if not request.user.has_perm(READ_LETTERS):
        raise PermissionDenied
    return letter_answer(request, receipt_of(contract), "bukti-pencatatan-pkwt", rows=recorded_with(contract).count())
