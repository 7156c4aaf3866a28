"""The page beside the yearly plan that begins a year with the lines of another."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.training.admin.plan_form import CopyForm
from apps.training.services.copying_plan import CopiedPlan, copy_plan

ADD = "training.add_yearlyplan"


def copy_page(model_admin, request):
    """GET asks for the years, POST copies."""
    if not request.user.has_perm(ADD):
        raise PermissionDenied
    list_url = reverse("admin:training_yearlyplan_changelist")
    form = CopyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            copied = copy_plan(**form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            _tell(request, copied, form.cleaned_data["to_year"])
            return HttpResponseRedirect(f"{list_url}?year__exact={form.cleaned_data['to_year']}")
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Copy a yearly plan"),
        "opts": model_admin.opts,
        "list_url": list_url,
        "form": form,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/plan_copy.html", context)


def _tell(request, copied: CopiedPlan, to_year: int) -> None:
    if copied.copied:
        text = ngettext(
            "%(number)d line is copied to %(year)d.", "%(number)d lines are copied to %(year)d.", copied.copied
        )
        messages.success(request, text % {"number": copied.copied, "year": to_year})
    else:
        messages.info(request, _("Nothing was copied to %(year)d.") % {"year": to_year})
    if copied.kept:
        text = ngettext(
            "%(number)d line was there already and stays as it is.",
            "%(number)d lines were there already and stay as they are.",
            copied.kept,
        )
        messages.info(request, text % {"number": copied.kept})
    if copied.left_out:
        text = ngettext(
            "%(number)d line was left out, since its programme is no longer offered.",
            "%(number)d lines were left out, since their programmes are no longer offered.",
            copied.left_out,
        )
        messages.warning(request, text % {"number": copied.left_out})
