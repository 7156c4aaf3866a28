"""Perlu dicocokkan: hires of Karirhub that mean nobody for certain, and placements that may end a registration."""

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.placement.admin.matching_cards import hire_cards
from apps.placement.choices import HireState
from apps.placement.models import JobSeeker, KarirhubHire, Placement, UnclearLink
from apps.placement.services import linking, matching
from apps.registry.models import Company, Person

SEE, DECIDE = "placement.view_karirhubhire", "placement.change_karirhubhire"
PAGE = 10
HIRES, LINKS, ASIDE = "hires", "links", "aside"
RELATED = ("company", "education", "decided_by")


@permission_required(SEE, raise_exception=True)
def matching_page(request):
    """The lists, a tab each; a POST is one decision."""
    if request.method == "POST":
        return _decide(request)
    which = request.GET.get("which", HIRES)
    waiting = KarirhubHire.objects.filter(state=HireState.WAITING)
    aside = KarirhubHire.objects.filter(state=HireState.SET_ASIDE)
    links = linking.unclear_placements()
    lists = {HIRES: waiting.select_related(*RELATED).order_by("pk"), LINKS: links,
             ASIDE: aside.select_related(*RELATED).order_by("-pk")}  # fmt: skip
    which = which if which in lists else HIRES
    page = Paginator(lists[which], PAGE).get_page(request.GET.get("page"))
    context = {
        **admin.site.each_context(request),
        "title": _("To be matched"),
        "which": which,
        "page": page,
        "may_decide": request.user.has_perm(DECIDE),
        "tabs": [
            (HIRES, _("Hires of Karirhub"), waiting.count()),
            (LINKS, _("Placements and registrations"), UnclearLink.objects.count()),
            (ASIDE, _("Set aside"), aside.count()),
        ],
        **_shown(which, page.object_list),
    }
    return TemplateResponse(request, "placement/matching.html", context)


def _shown(which: str, records) -> dict:
    if which == HIRES:
        return {"cards": hire_cards(list(records))}
    if which == ASIDE:
        return {"hires": records}
    unclear = list(records)
    registrations = linking.registrations_for([one.placement for one in unclear])
    return {"links": [(one, registrations[one.placement_id]) for one in unclear]}


def _decide(request):
    if not request.user.has_perm(DECIDE):
        raise PermissionDenied
    act = ACTS.get(request.POST.get("act", ""))
    try:
        if act is None:
            raise ValidationError(_("Choose one of the buttons of this page."))
        messages.success(request, act(request))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    which = {"link": LINKS, "leave": LINKS, "take_up": ASIDE}.get(request.POST.get("act", ""), HIRES)
    query = {"which": which, "page": request.POST.get("page", "1")}
    return HttpResponseRedirect(f"{reverse('matching')}?{urlencode(query)}")


def _hire(request) -> KarirhubHire:
    return get_object_or_404(KarirhubHire, pk=_number(request, "hire"))


def _number(request, name: str) -> int:
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _confirm(request) -> str:
    """`candidate` is a person, or a person and a start that the company has reported: "12" or "12:34"."""
    hire = _hire(request)
    person, _colon, placement = request.POST.get("candidate", "").partition(":")
    chosen = Person.objects.filter(pk=person).first() if person.isdecimal() else None
    if chosen is None:
        raise ValidationError(_("Choose the person whom the hire means, or set it aside."))
    placed = matching.confirm_hire(
        hire=hire,
        person=chosen,
        by=request.user,
        company=Company.objects.filter(pk=_number(request, "company")).first(),
        placement=get_object_or_404(Placement, pk=placement) if placement.isdecimal() else None,
    )
    return _("%(name)s is placed at %(company)s.") % {"name": placed.person, "company": placed.company}


def _set_aside(request) -> str:
    hire = matching.set_aside(hire=_hire(request), reason=request.POST.get("reason", ""), by=request.user)
    return _("The hire of %(name)s is set aside.") % {"name": hire.name}


def _take_up(request) -> str:
    hire = matching.take_up_again(hire=_hire(request), by=request.user)
    return _("The hire of %(name)s waits again.") % {"name": hire.name}


def _again(request) -> str:
    count = matching.match_again(by=request.user)
    return ngettext("%(count)d hire was matched.", "%(count)d hires were matched.", count) % {"count": count}


def _link(request) -> str:
    placement = get_object_or_404(Placement, pk=_number(request, "placement"))
    seeker = JobSeeker.objects.filter(pk=_number(request, "job_seeker")).first()
    if seeker is None:
        raise ValidationError(_("Choose the registration that the placement ends."))
    linking.decide_link(placement=placement, job_seeker=seeker, by=request.user)
    return _("Registration No. %(number)s ends with this placement.") % {"number": seeker.number}


def _leave(request) -> str:
    placement = get_object_or_404(Placement, pk=_number(request, "placement"))
    linking.decide_link(placement=placement, job_seeker=None, by=request.user)
    return _("The placement of %(name)s ends no registration.") % {"name": placement.person}


ACTS = {
    "confirm": _confirm, "aside": _set_aside, "take_up": _take_up, "again": _again, "link": _link, "leave": _leave,
}  # fmt: skip
