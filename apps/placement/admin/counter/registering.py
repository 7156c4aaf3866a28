"""Entering a person and his registration, at one stroke."""

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.history import newest_event
from apps.accounts.models import User
from apps.placement.admin.counter.form import CounterForm
from apps.placement.admin.counter.rights import at_the_counter
from apps.placement.admin.counter.search import expected
from apps.placement.models import JobSeeker
from apps.placement.services.photo import keep_photo
from apps.placement.services.registration import register
from apps.registry import nik
from apps.registry.admin.person_form import nik_warnings
from apps.registry.models import Person
from apps.registry.rights import SEE_DISABILITY


@at_the_counter
@transaction.atomic
def new_person(request):
    """Somebody who is not in the register yet; a NIK says when he was born."""
    known = expected(request)
    initial = {**known}
    if known.get("nik"):
        initial["birth_date"] = nik.parse(known["nik"]).birth_date(localdate())
    return _answered(request, Person(), initial)


@at_the_counter
@transaction.atomic
def known_person(request, person_id: int):
    """Somebody in the register: the registration that goes on, else the form with what is known of him."""
    going_on = JobSeeker.objects.registered().filter(person=person_id).first()
    if going_on is not None:
        if request.method == "POST":
            messages.warning(request, _("This person was registered meanwhile; nothing typed was saved."))
        return redirect("counter_registration", going_on.pk)
    event = newest_event(Person, person_id)
    person = get_object_or_404(Person, pk=person_id)
    person.shown_version = event.pk if event else None
    if request.method == "GET":
        log_access(request.user, AccessKind.REVEAL, person, reason=_("at the counter"))
    return _answered(request, person, {"education": person.education_id})


def _answered(request, person: Person, initial: dict):
    form = CounterForm(
        request.POST or None,
        request.FILES or None,
        instance=person,
        initial=initial,
        registered_on=localdate(),
        sees_disability=request.user.has_perm(SEE_DISABILITY),
    )
    is_new = person.pk is None
    if form.is_bound and form.is_valid():
        job_seeker = _registered(form, request.user)
        if job_seeker is not None:
            for sentence in nik_warnings(job_seeker.person):
                messages.warning(request, sentence)
            messages.success(request, _("Registered. The card can be printed."))
            return redirect("counter_registration", job_seeker.pk)
    form.focus()
    context = {
        **admin.site.each_context(request),
        "title": _("Register a new person") if is_new else _("Register: %(person)s") % {"person": person},
        "form": form,
        "person": None if is_new else person,
        "said": _said_by(form["nik"].value() or ""),
        "media": form.media,
    }
    return TemplateResponse(request, "placement/counter_form.html", context)


def _registered(form: CounterForm, by: User) -> JobSeeker | None:
    """Person, registration, card and photo, or nothing at all and the sentence why."""
    try:
        with transaction.atomic():
            form.instance.education = form.cleaned_data["education"]
            person = form.save()
            job_seeker = register(person=person, registered_on=form.registered_on, by=by, **form.details())
            if form.photo_read:
                keep_photo(job_seeker=job_seeker, photo=form.photo_read)
            return job_seeker
    except ValidationError as refusal:
        form.add_error(None, refusal)
    except IntegrityError as clash:
        if "person_nik_once" not in str(clash):
            raise
        form.add_error("nik", _("This NIK is already in the register; open that person instead."))
    return None


def _said_by(number: str) -> str:
    """The sex that a NIK says, to be compared with the identity card; it is never chosen for the clerk."""
    if not nik.is_valid(number):
        return ""
    return _("The NIK says: %(sex)s.") % {"sex": _("Female") if nik.parse(number).sex == "P" else _("Male")}
