"""The page of one registration at the counter: its card, its reports, and what can be done now."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.placement.admin.card_print import may_print
from apps.placement.admin.counter.rights import at_the_counter
from apps.placement.admin.job_seeker_acts import BY_NAME
from apps.placement.card_calendar import report_dates, valid_until
from apps.placement.models import CardIssue, JobSeeker
from apps.placement.services.cards import numbered_card
from apps.placement.services.photo import MOST_BYTES, keep_photo, redraw
from apps.placement.services.seeker_reports import EARLY
from apps.registry.rights import SEE_PERSONAL

RENEWED_FROM = timedelta(days=30)  # before the last day of a card its renewal is offered first
ASKED = ("renew", "lost")  # each makes a further card, so a key pressed by mistake must not do it
DAYS = {"report": "reported_on", "renew": "on", "lost": "on"}  # the acts done here, and how each calls its day


@dataclass(frozen=True, slots=True)
class DueReport:
    """One of the three reports of a card; `is_open` while it can be taken."""

    ordinal: int
    due_on: date
    reported_on: date | None
    is_open: bool
    is_late: bool


@at_the_counter
def registration(request, job_seeker_id: int):
    """GET shows, POST does one of DAYS today and shows again; what is ASKED waits for a second word."""
    job_seeker = get_object_or_404(
        JobSeeker.objects.select_related("person__kelurahan", "education", "occupation", "placement__company"),
        pk=job_seeker_id,
    )
    act = request.POST.get("act", "")
    if act in ASKED and job_seeker.is_open and "sure" not in request.POST:
        return _ask(request, job_seeker, act)
    if request.method == "POST":
        _act(request, job_seeker, act)
        return redirect("counter_registration", job_seeker.pk)
    log_access(request.user, AccessKind.REVEAL, job_seeker.person, reason=_("at the counter"))
    today = localdate()
    card = job_seeker.cards.order_by("-pk").first()
    reports = due_reports(job_seeker, today)
    is_due = any(report.is_open for report in reports)
    context = {
        **admin.site.each_context(request),
        "title": job_seeker.person.name,
        "job_seeker": job_seeker,
        "person": job_seeker.person,
        "card": card,
        "reports": reports,
        "is_due": is_due,
        "is_expired": job_seeker.valid_until < today,
        "is_renewed_now": job_seeker.valid_until - RENEWED_FROM <= today,
        "may_print": may_print(request),
        "first_act": _first_act(request, card, is_due=is_due),
        "place_url": _place_url(job_seeker),
    }
    return TemplateResponse(request, "placement/counter_registration.html", context)


def _ask(request, job_seeker: JobSeeker, act: str) -> TemplateResponse:
    """Whether the card is really to be renewed or replaced; Enter says yes."""
    titles = {"renew": _("Renew the card?"), "lost": _("Give a card for the lost one?")}
    context = {
        **admin.site.each_context(request),
        "title": titles[act],
        "act": act,
        "job_seeker": job_seeker,
        "valid_until": valid_until(localdate()),
    }
    return TemplateResponse(request, "placement/counter_sure.html", context)


def due_reports(job_seeker: JobSeeker, today: date) -> list[DueReport]:
    """The three of the card at hand; the earliest that is not made can be taken from 30 days before its day."""
    card = numbered_card(job_seeker)
    made = {report.due_on: report.reported_on for report in job_seeker.reports.all()}
    can_take = job_seeker.is_open and today <= job_seeker.valid_until
    return [
        DueReport(
            ordinal=ordinal,
            due_on=due_on,
            reported_on=made.get(due_on),
            is_open=can_take and due_on == job_seeker.next_report_due and due_on - EARLY <= today,
            is_late=due_on not in made and due_on < today,
        )
        for ordinal, due_on in enumerate(report_dates(card.issued_on if card else job_seeker.registered_on), 1)
    ]


def _first_act(request, card: CardIssue | None, *, is_due: bool) -> str:
    """Where the keyboard stands when the page opens: a card not printed yet, a report due, else the next person."""
    if card is not None and card.printed_at is None and may_print(request):
        return "print"
    return "report" if is_due else "next"


def _place_url(job_seeker: JobSeeker) -> str:
    """The form of a placement with what the registration knows."""
    known = {"person": job_seeker.person_id, "sex": job_seeker.sex, "education": job_seeker.education_id}
    return reverse("admin:placement_placement_add", query=known)


def _act(request, job_seeker: JobSeeker, name: str) -> None:
    if name not in DAYS:
        raise Http404
    act = BY_NAME[name]
    if not request.user.has_perm(act.right):
        raise PermissionDenied
    try:
        messages.success(request, act.perform(job_seeker, {DAYS[name]: localdate()}, request.user))
    except ValidationError as refusal:
        for sentence in refusal.messages:
            messages.error(request, sentence)


@require_POST
@at_the_counter
def add_photo(request, job_seeker_id: int):
    """A photo for a registration that goes on, in the place of the one before."""
    job_seeker = get_object_or_404(JobSeeker.objects.registered(), pk=job_seeker_id)
    if not request.user.has_perm("placement.change_jobseeker"):
        raise PermissionDenied
    sent = request.FILES.get("photo")
    try:
        if sent is None:
            raise ValidationError(_("No photo was chosen. Choose a JPEG or PNG picture."))
        keep_photo(job_seeker=job_seeker, photo=redraw(sent.read(MOST_BYTES + 1)))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, _("The photo is stored. Print the card anew to have it on paper."))
    return redirect("counter_registration", job_seeker.pk)


@require_safe
def photo(request, job_seeker_id: int):
    """The photo itself, to whoever may see personal data; it comes with a page that was written down as a look."""
    if not request.user.has_perms(("placement.view_jobseeker", SEE_PERSONAL)):
        raise PermissionDenied
    job_seeker = get_object_or_404(JobSeeker.objects.exclude(photo=""), pk=job_seeker_id)
    with job_seeker.photo.open("rb") as file:
        return HttpResponse(
            file.read(),
            content_type="image/jpeg",
            headers={"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"},
        )
