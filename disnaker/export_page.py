"""The page that gives a list out as a workbook, after asking why where it holds personal data."""

import tempfile

import xlsxwriter
from django import forms
from django.contrib import messages
from django.contrib.admin.options import IncorrectLookupParameters
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from disnaker.exports import EXPORTS, RegisterSheet

MOST_ROWS = 200_000  # most of a minute; a month of a province is far less
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("What is the list needed for?"),
        min_length=10,
        max_length=200,
        help_text=gettext_lazy("Written down with your name and the number of rows (UU 27/2022)."),
    )


def export_page(model_admin, request, right: str):
    """GET asks, POST answers with the workbook. The filters of the list stand in the address."""
    opts = model_admin.opts
    if not request.user.has_perm(right) or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    list_url = reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
    try:
        records = model_admin.get_changelist_instance(request).queryset
    except IncorrectLookupParameters:
        return HttpResponseRedirect(list_url)
    export = EXPORTS[model_admin.model]
    sheet = RegisterSheet(export, records, request.user)
    count = sheet.records.count()
    if count > MOST_ROWS:
        sentence = _(
            "A workbook holds %(most)d rows; this list has %(count)d. Filter it first, by a month for example."
        )
        messages.error(request, sentence % {"most": MOST_ROWS, "count": count})
        return HttpResponseRedirect(list_url)
    form = ReasonForm(request.POST or None) if export.is_personal else None
    if request.method == "POST" and (form is None or form.is_valid()):
        reason = form.cleaned_data["reason"] if form else ""
        log_access(request.user, AccessKind.EXPORT, opts.label_lower, reason=reason, rows=count)
        name = f"{opts.verbose_name_plural} {localtime():%Y-%m-%d %H%M}.xlsx"
        return FileResponse(write_workbook(sheet), as_attachment=True, filename=name, content_type=WORKBOOK)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Export %(nouns)s") % {"nouns": opts.verbose_name_plural},
        "opts": opts,
        "form": form,
        "count": count,
        "headings": sheet.headings,
        "list_url": f"{list_url}?{request.GET.urlencode()}",
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "admin/export.html", context)


def write_workbook(sheet: RegisterSheet):
    """An open temporary file, at its beginning. Rows are written as they come, none is kept."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 (the response closes it)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        page = book.add_worksheet()
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": "dd-mm-yyyy"})
        page.freeze_panes(1, 0)
        page.set_column(0, len(sheet.headings) - 1, 18)
        page.write_row(0, 0, sheet.headings, bold)
        for number, row in enumerate(sheet.rows(), 1):
            for column, value in enumerate(row):
                if value in (None, ""):
                    continue
                if isinstance(value, str):
                    page.write_string(number, column, value)
                elif hasattr(value, "year"):
                    page.write_datetime(number, column, value, day)
                else:
                    page.write_number(number, column, value)
    file.seek(0)
    return file
