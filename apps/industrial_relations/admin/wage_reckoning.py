"""The page that reckons a minimum wage by the rule of its year; nothing is kept."""

from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.industrial_relations.admin.wage_council_form import ReckoningForm
from apps.industrial_relations.wage_formula import RULES
from apps.registry.indonesian_dates import MONTHS
from apps.registry.percent import percent_rise, written_rise
from apps.registry.rupiah import format_rupiah

VIEW = "industrial_relations.view_wagecouncilmeeting"


def reckoning_page(model_admin, request):
    """GET alone: the address holds what was typed, so that it can be sent to a colleague."""
    if not request.user.has_perm(VIEW):
        raise PermissionDenied
    form = ReckoningForm(request.GET if "year" in request.GET else None)
    amount = form.reckoned() if form.is_valid() else None
    request.current_app = model_admin.admin_site.name
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Reckon a minimum wage"),
        "opts": model_admin.opts,
        "list_url": reverse("admin:industrial_relations_wagecouncilmeeting_changelist"),
        "form": form,
        "answer": _answer(form, amount) if amount is not None else None,
    }
    return TemplateResponse(request, "industrial_relations/wage_reckoning.html", context)


def _answer(form: ReckoningForm, amount) -> dict:
    year = form.cleaned_data["year"]
    before, rule = form.wages[year - 1], RULES[year]
    month, day = rule.deadline
    return {
        "year": year,
        "amount": format_rupiah(amount),
        "before": format_rupiah(before),
        "rise": format_rupiah(amount - before),
        "percent": written_rise(percent_rise(before, amount)),
        "rule": rule.legal_basis,
        "decided_by": f"{day} {MONTHS[month - 1]} {year - 1}",
        "decreed": format_rupiah(form.wages[year]) if year in form.wages else "",
    }
