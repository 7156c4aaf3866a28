"""The first page of the counter: one box for a NIK, a name or the number of a card."""

from django import forms
from django.contrib import admin
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.placement.admin.counter.rights import at_the_counter
from apps.placement.models import JobSeeker
from apps.registry import nik
from apps.registry.admin.person_form import bare_digits
from apps.registry.models import Person
from apps.registry.names import clean_person_name

SHOWN = 10
NEW_PERSON = "counter_new"  # in the session, since a NIK has no business in an address


class CounterSearchForm(forms.Form):
    """Judges what was typed as what it looks like: digits are a NIK, all sixteen of them."""

    sought = forms.CharField(
        label=gettext_lazy("NIK, name or card number"),
        min_length=3,
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )

    def clean_sought(self) -> str:
        text = clean_person_name(self.cleaned_data["sought"])
        digits = bare_digits(text)
        if not digits.isdecimal():
            return text
        nik.parse(digits)
        return digits

    @property
    def is_nik(self) -> bool:
        return self.cleaned_data["sought"].isdecimal()


@at_the_counter
def counter(request):
    """A NIK or a card number leads on at once; a name gives the persons of that name to choose from."""
    form = CounterSearchForm(request.POST or None)
    asked = form.is_bound and form.is_valid()
    if asked:
        sought = form.cleaned_data["sought"]
        if "_new" in request.POST or (form.is_nik and not Person.objects.filter(nik=sought).exists()):
            request.session[NEW_PERSON] = {"nik" if form.is_nik else "name": sought}
            return redirect("counter_new")
        if form.is_nik:
            return redirect("counter_person", Person.objects.values_list("pk", flat=True).get(nik=sought))
        if known := JobSeeker.objects.filter(number=sought.upper()).order_by("-pk").first():
            return redirect("counter_registration", known.pk)
    rows = persons_like(form.cleaned_data["sought"]) if asked else []
    # The keyboard stands in the box, and once there is an answer on its first line.
    form.fields["sought"].widget.attrs["autofocus"] = not asked
    if rows:
        log_access(
            request.user, AccessKind.VIEW, "placement.counter", reason=_("search at the counter"), rows=len(rows)
        )
    context = {
        **admin.site.each_context(request),
        "title": _("Counter (AK/1)"),
        "form": form,
        "asked": asked,
        "rows": rows[:SHOWN],
        "has_more": len(rows) > SHOWN,
    }
    return TemplateResponse(request, "placement/counter.html", context)


def persons_like(name: str) -> list[tuple[Person, JobSeeker | None]]:
    """At most SHOWN + 1 persons with every word in their name, each with the registration that goes on."""
    persons = list(Person.objects.matching(name, whole_nik=True).select_related("kelurahan", "education")[: SHOWN + 1])
    going_on = {one.person_id: one for one in JobSeeker.objects.registered().filter(person__in=persons)}
    return [(person, going_on.get(person.pk)) for person in persons]


def expected(request) -> dict[str, str]:
    """What the search knows of the person who is about to be entered; forgotten once the form is shown with it."""
    return request.session.get(NEW_PERSON, {})
