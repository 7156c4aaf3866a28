"""Places that the company says are filled, and places that staff take off with a reason."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.placement.admin.vacancy_form import MovementForm, RemovalForm
from apps.placement.choices import MovementKind
from apps.placement.models import Vacancy
from apps.placement.services.filling import take_places
from apps.placement.vacancy_places import Places


def fill_page(model_admin, request, object_id: str):
    return _movement_page(model_admin, request, object_id, kind=MovementKind.FILLED, form_class=MovementForm)


def remove_page(model_admin, request, object_id: str):
    return _movement_page(model_admin, request, object_id, kind=MovementKind.REMOVED, form_class=RemovalForm)


def changeable_vacancy(model_admin, request, object_id: str) -> Vacancy:
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    vacancy = model_admin.get_object(request, unquote(object_id))
    if vacancy is None:
        raise Http404
    return vacancy


def _movement_page(model_admin, request, object_id: str, *, kind: MovementKind, form_class):
    vacancy = changeable_vacancy(model_admin, request, object_id)
    ledger = vacancy.ledger()
    if not any(ledger["left"]) and request.method == "GET":
        messages.info(request, _("No place of this vacancy is left; there is nothing to fill or to remove."))
        return HttpResponseRedirect(vacancy.get_absolute_url())
    # Mostly all that is left goes; how many were filled is for the company to say.
    places = ledger["left"]._asdict() if kind == MovementKind.REMOVED else {}
    form = form_class(request.POST or None, initial={"happened_on": localdate(), **places})
    if request.method == "POST" and form.is_valid() and _take(vacancy, kind, form):
        messages.success(request, _outcome(vacancy))
        return HttpResponseRedirect(vacancy.get_absolute_url())
    is_filling = kind == MovementKind.FILLED
    context = {
        **model_admin.admin_site.each_context(request),
        "title": (_("Record a filling: %(vacancy)s") if is_filling else _("Remove places: %(vacancy)s"))
        % {"vacancy": vacancy},
        "is_filling": is_filling,
        "vacancy": vacancy,
        "ledger": ledger,
        "form": form,
        "media": model_admin.media + form.media,
        "opts": model_admin.opts,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "placement/filling.html", context)


def _take(vacancy: Vacancy, kind: MovementKind, form: MovementForm) -> bool:
    values = form.cleaned_data
    places = Places(*(values[side] for side in Places._fields))
    try:
        with transaction.atomic():
            take_places(vacancy=vacancy, kind=kind, on=values["happened_on"], places=places, note=values["note"])
    except ValidationError as refusal:
        form.add_error(None, refusal)
        return False
    return True


def _outcome(vacancy: Vacancy) -> str:
    left = vacancy.remaining
    return ngettext("Recorded. %(left)d place is left.", "Recorded. %(left)d places are left.", left) % {"left": left}
