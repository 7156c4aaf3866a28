"""One box for persons, companies and cards: a NIK, a NIB, a name, or the number of a card."""

from django.db.models import Q
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from apps.placement.models import JobSeeker
from apps.registry.models import Company, Person
from apps.registry.rights import SEE_PERSONAL

SHOWN = 10


def search_page(request, admin_site):
    """The first few of each; "all" leads to the list with the same words."""
    text = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:100]
    found = []
    if text and request.user.has_perm("registry.view_company"):
        found.append(_section(_("Companies"), "building", companies(text), "registry_company", text))
    if text and request.user.has_perm("registry.view_person"):
        # Digit after digit, a search by the beginning would tell a masked number.
        whole_nik = not request.user.has_perm(SEE_PERSONAL)
        persons = Person.objects.matching(text, whole_nik=whole_nik).select_related("kelurahan")
        found.append(_section(_("Persons"), "people", persons, "registry_person", text))
    if text and request.user.has_perm("placement.view_jobseeker"):
        cards = JobSeeker.objects.filter(number__startswith=text).select_related("person")
        found.append(_section(_("Cards AK/1"), "card", cards, "placement_jobseeker", text))
    context = {
        **admin_site.each_context(request),
        "title": _("Search"),
        "search_text": text,
        "found": found,
        "has_any": any(section["records"] for section in found),
    }
    return TemplateResponse(request, "admin/search.html", context)


def companies(text: str):
    """By the beginning of a NIB or WLKP number when digits are given, else by every word of a name."""
    digits = "".join(text.split())
    if digits.isdecimal():
        return Company.objects.filter(Q(nib__startswith=digits) | Q(wlkp_number__startswith=digits))
    found = Company.objects.all()
    for word in text.split():
        found = found.filter(name__icontains=word)
    return found


def _section(label: str, icon: str, records, url_name: str, text: str) -> dict:
    shown = list(records[: SHOWN + 1])
    return {
        "label": label,
        "icon": icon,
        "is_person": url_name == "registry_person",
        "records": shown[:SHOWN],
        "more_url": f"{reverse(f'admin:{url_name}_changelist')}?{urlencode({'q': text})}" if len(shown) > SHOWN else "",
    }
