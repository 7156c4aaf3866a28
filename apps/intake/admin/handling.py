"""What staff do with an upload: put right, overrule, book, withdraw. Each is a POST and leads back to the page."""

import re

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from apps.accounts.middleware import written_by
from apps.intake import company_matching
from apps.intake.background import queue_applying
from apps.intake.booking import CannotApply, withdraw
from apps.intake.choices import UploadState
from apps.intake.fixing import Laid, lay_fixes, recheck, replace_value
from apps.intake.forms import CompanyForm, DescribeForm
from apps.intake.kinds import resource_class
from apps.intake.models import Upload
from apps.intake.resource import Withdrawal
from apps.registry.rights import SEE_PERSONAL

CELL = re.compile(r"(?P<of>cell|was)-(?P<row>\d{1,7})-(?P<column>\w+)")


def act(right: str):
    """Guard a POST by a right; what cannot be done is said on the page."""

    def decorate(view):
        @require_POST
        def guarded(request: HttpRequest, admin, upload: Upload) -> HttpResponse:
            if not request.user.has_perm(right):
                raise PermissionDenied
            try:
                # Locked, so that two people at one upload act one after the other, each on what the other left.
                with transaction.atomic():
                    locked = Upload.objects.select_for_update(of=("self",)).select_related("company").get(pk=upload.pk)
                    answer = view(admin, request, locked)
            except CannotApply as refusal:
                messages.error(request, str(refusal))
                answer = None
            return answer or back_to(upload, request)

        return lambda admin, request, upload: guarded(request, admin, upload)

    return decorate


def back_to(upload: Upload, request: HttpRequest) -> HttpResponse:
    """The page of the upload, at the same place of the grid."""
    asked = request.POST.get("asked", "")
    return redirect(f"{upload.get_absolute_url()}{'?' + asked if asked else ''}")


@act("intake.change_upload")
def fix(admin, request, upload: Upload):
    """Cells of the grid, named `cell-<row>-<column>`."""
    personal = _personal_columns(upload) if not request.user.has_perm(SEE_PERSONAL) else frozenset()
    values, shown = {}, {}
    for name, text in request.POST.items():
        if (place := CELL.fullmatch(name)) and place["column"] not in personal:
            told = values if place["of"] == "cell" else shown
            told[int(place["row"]), place["column"]] = text.replace("\0", "").strip()
    _say_corrected(request, upload, lay_fixes(upload=upload, by=request.user, values=values, shown=shown))
    recheck(upload)


@act("intake.change_upload")
def replace(admin, request, upload: Upload):
    """One value for all equal ones of a column."""
    column, found, value = (request.POST.get(name, "").replace("\0", "") for name in ("column", "found", "value"))
    if column in _personal_columns(upload) and not request.user.has_perm(SEE_PERSONAL):
        raise PermissionDenied
    if value.strip():
        laid = replace_value(upload=upload, by=request.user, column=column, found=found, value=value.strip())
        _say_corrected(request, upload, laid)
        recheck(upload)


def _personal_columns(upload: Upload) -> frozenset[str]:
    fields = resource_class(upload.kind).fields if upload.kind else {}
    return frozenset(name for name, column in fields.items() if column.personal)


def _say_corrected(request, upload: Upload, laid: Laid) -> None:
    if laid.count:
        text = ngettext("%(count)d cell corrected.", "%(count)d cells corrected.", laid.count)
        messages.success(request, text % {"count": laid.count})
    elif not laid.overtaken:
        messages.info(request, _("No cell was changed."))
    for row, column in laid.overtaken:
        heading = resource_class(upload.kind).fields[column].column_name
        text = _("Row %(row)d, %(column)s: a colleague corrected it meanwhile, and that stands. Look at it again.")
        messages.warning(request, text % {"row": row, "column": heading})


@act("intake.change_upload")
def describe(admin, request, upload: Upload):
    """Overrule the kind, the month, the sheet or the head row."""
    form = DescribeForm(request.POST, instance=upload)
    _require_open(upload)
    if not form.is_valid():
        messages.error(request, " ".join(message for errors in form.errors.values() for message in errors))
        return
    form.save()
    recheck(upload)


@act("intake.change_upload")
def name_columns(admin, request, upload: Upload):
    """Say which heading means which column; remembered for the sender when the upload is booked."""
    _require_open(upload)
    names = {
        name.removeprefix("heading-"): field for name, field in request.POST.items() if name.startswith("heading-")
    }
    upload.chosen_columns = {**upload.chosen_columns, **names}
    upload.save(update_fields=["chosen_columns"])
    recheck(upload)


@act("intake.change_upload")
def choose_company(admin, request, upload: Upload):
    """Confirm the company of the report; its spelling is remembered if staff say so."""
    _require_open(upload)
    form = CompanyForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose a company from the list."))
        return
    company = form.cleaned_data["company"]
    if form.cleaned_data["remember"] and upload.company_text:
        with written_by(request.user, upload=upload.pk):
            company_matching.confirm(company=company, spelling=upload.company_text)
        messages.success(
            request,
            _("“%(spelling)s” is remembered as %(company)s.") % {"spelling": upload.company_text, "company": company},
        )
    upload.chosen_company = company
    upload.save(update_fields=["chosen_company"])
    recheck(upload)


@act("intake.change_upload")
def read_again(admin, request, upload: Upload):
    """Judge the file anew, as after a company was added to the register."""
    recheck(upload)


@act("intake.apply_upload")
def apply(admin, request, upload: Upload):
    """Have the worker book the good rows, or all or none."""
    queue_applying(upload=upload, by=request.user, all_or_nothing="all_or_nothing" in request.POST)
    messages.success(request, _("The booking has begun; you may leave this page and will be told when it is done."))


@act("intake.withdraw_upload")
def withdraw_upload(admin, request, upload: Upload):
    """Undo a booked upload, after the question has been answered."""
    if "sure" not in request.POST:
        context = admin._context(request, title=_("Withdraw the upload?"), upload=upload)
        return TemplateResponse(request, "intake/withdraw.html", context)
    _say_withdrawn(request, withdraw(upload=upload, by=request.user))
    return None


@act("intake.withdraw_upload")
def withdraw_gone(admin, request, upload: Upload):
    """Remove the records that this revised report no longer holds."""
    if upload.state != UploadState.APPLIED:
        raise CannotApply(_("Only a booked upload can be withdrawn."))
    if upload.revises_id is None:
        raise CannotApply(_("This report revises no earlier one, so there is nothing that it no longer holds."))
    _say_withdrawn(request, resource_class(upload.kind)().withdraw_gone(upload))


def _say_withdrawn(request, done: Withdrawal) -> None:
    text = _("%(removed)d records removed, %(restored)d put back as they were.")
    messages.success(request, text % {"removed": done.removed, "restored": done.restored})
    if done.kept:
        text = _("These were changed or used since and stay: %(names)s.")
        messages.warning(request, text % {"names": ", ".join(done.kept[:20])})


def _require_open(upload: Upload) -> None:
    if upload.same_as_id or not (upload.is_open or upload.state == UploadState.REFUSED):
        raise CannotApply(_("This upload can no longer be changed."))
