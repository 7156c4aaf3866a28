"""What the worker does every hour, for whoever cannot wait for it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.placement.services.expiry import expire_vacancies


def expiry_page(model_admin, request):
    """GET says what will happen, POST does it."""
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    list_url = reverse("admin:placement_vacancy_changelist")
    if request.method == "POST":
        expired = expire_vacancies(on=localdate())
        if expired.vacancies:
            sentence = _("%(places)d places of %(vacancies)d vacancies removed, since their closing dates have passed.")
            messages.success(request, sentence % expired._asdict())
        else:
            messages.info(request, _("No vacancy past its closing date has places left."))
        return HttpResponseRedirect(list_url)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Remove what has expired"),
        "opts": model_admin.opts,
        "list_url": list_url,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "placement/filling_expire.html", context)
