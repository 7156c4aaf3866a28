"""The page beside the list of regulations on which the companies stand that owe one."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.industrial_relations.services.owing import LEAST_WORKERS, companies_owing
from apps.registry.admin.places import city_regions

SEE = "registry.view_company"
PAGE = 50


class OwingForm(forms.Form):
    q = forms.CharField(label=gettext_lazy("Company"), required=False, max_length=80)
    district = forms.ChoiceField(label=gettext_lazy("District (kecamatan)"), required=False)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        districts = city_regions().districts().order_by("name").values_list("code", "name")
        self.fields["district"].choices = [("", _("All")), *districts]


def owing_page(model_admin, request):
    """Companies of enough workers that have neither regulation nor agreement in force today."""
    if not (model_admin.has_view_or_change_permission(request) and request.user.has_perm(SEE)):
        raise PermissionDenied
    today = localdate()
    form = OwingForm(request.GET or None)
    found = companies_owing(today)
    if form.is_valid():
        for word in form.cleaned_data["q"].split()[:6]:
            found = found.filter(name__icontains=word)
        if district := form.cleaned_data["district"]:
            found = found.filter(kelurahan__parent=district)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Companies that owe a regulation"),
        "opts": model_admin.opts,
        "form": form,
        "today": today,
        "least": LEAST_WORKERS,
        "page": Paginator(found, PAGE).get_page(request.GET.get("page")),
        "may_add": model_admin.has_add_permission(request),
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "industrial_relations/regulation_owing.html", context)
