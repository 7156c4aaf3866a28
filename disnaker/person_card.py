"""All that the desks know of one person, on a line of time."""

from datetime import date

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.placement.models import Placement
from apps.registry.admin.origin import origin_link
from apps.registry.ages import age_on
from apps.registry.indonesian_dates import format_date, format_month
from apps.registry.models import Person
from apps.registry.rights import SEE_DISABILITY, SEE_PERSONAL
from apps.registry.rupiah import format_rupiah
from disnaker.milestone import Milestone
from disnaker.relations_milestones import relations_milestones
from disnaker.seeker_milestones import seeker_milestones
from disnaker.training_milestones import training_milestones

NEWEST = 200


def person_card(model_admin, request, object_id: str):
    """The page; that it was opened is written down."""
    person = model_admin.get_object(request, unquote(object_id))
    if person is None:
        raise Http404
    if not model_admin.has_view_or_change_permission(request, person):
        raise PermissionDenied
    person = Person.objects.select_related("kelurahan__parent", "education").get(pk=person.pk)
    sees = request.user.has_perm(SEE_PERSONAL)
    log_access(request.user, AccessKind.REVEAL if sees else AccessKind.VIEW, person)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Card of %(person)s") % {"person": person},
        "person": person,
        "facts": facts_of(person, request.user, localdate()),
        "milestones": milestones_of(person, request.user),
        "opts": model_admin.opts,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "admin/person_card.html", context)


def facts_of(person: Person, user, today: date) -> list[tuple[str, str]]:
    """(label, value) as `user` may see them; what is unknown says so."""
    sees = user.has_perm(SEE_PERSONAL)
    born = person.birth_date
    facts = [("NIK", person.nik if sees else person.masked_nik), (_("sex"), person.get_sex_display())]
    if born is None:
        facts.append((_("date of birth"), ""))
    else:
        age = _("%(age)d years") % {"age": age_on(born, today)}
        facts.append((_("date of birth"), f"{format_date(born)} ({age})" if sees else f"{born.year} ({age})"))
    facts += [
        (_("place of birth"), person.birth_place),
        (_("education"), str(person.education or "")),
        (_("marital status"), person.get_marital_status_display()),
        (_("village (kelurahan)"), _place(person)),
    ]
    if sees:
        facts += [(_("address"), person.address), (_("telephone"), person.phone), (_("e-mail"), person.email)]
    if user.has_perm(SEE_DISABILITY):
        facts.append((_("disability"), person.get_disability_display()))
    return [*facts, (_("origin"), origin_link(person.upload_number, person.upload_row))]


def milestones_of(person: Person, user) -> list[Milestone]:
    """The newest first, of the desks whose records `user` may view."""
    found = []
    if user.has_perm("placement.view_placement"):
        placements = Placement.objects.filter(person=person).select_related("company").order_by("-started_on", "-pk")
        found += [_of_placement(placement, user.has_perm("placement.see_wages")) for placement in placements[:NEWEST]]
    if user.has_perm("placement.view_jobseeker"):
        found += seeker_milestones(person, NEWEST)
    if user.has_perm("training.view_trainee"):
        found += training_milestones(person, NEWEST)
    if user.has_perm("industrial_relations.view_dispute"):
        found += relations_milestones(person, NEWEST)
    return sorted(found, key=lambda milestone: milestone.on, reverse=True)


def _of_placement(placement: Placement, with_wage: bool) -> Milestone:
    parts = [placement.position, placement.get_contract_display()]
    if with_wage and placement.wage is not None:
        parts.append(format_rupiah(placement.wage))
    late = _("late report of %(month)s") % {"month": format_month(placement.reported_month)}
    return Milestone(
        on=placement.started_on,
        title=_("Placed at %(company)s") % {"company": placement.company},
        detail=" · ".join(part for part in parts if part),
        url=placement.get_absolute_url(),
        origin=origin_link(placement.upload_id, placement.upload_row),
        note=late if placement.is_late else "",
    )


def _place(person: Person) -> str:
    village = person.kelurahan
    if village is None:
        return ""
    return f"{village}, {village.parent}" if village.parent else str(village)
