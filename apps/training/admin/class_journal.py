"""The days of a class and the journal of what was taught on each."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q
from django.forms.models import BaseInlineFormSet, inlineformset_factory
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.registry.indonesian_dates import WEEKDAYS
from apps.training.admin.grid_version import grid_version, stale_sentence
from apps.training.admin.own_classes import TEND, may_fill, shown_class
from apps.training.models import ClassDay, Instructor, TrainingClass
from apps.training.services.class_days import hours_off, plan_days
from apps.training.services.enrolling import locked_class

LABELS = {
    "date": gettext_lazy("date"),
    "hours": gettext_lazy("hours (JP)"),
    "instructor": gettext_lazy("instructor"),
    "topic": pgettext_lazy("class", "what was taught"),
    "DELETE": gettext_lazy("Remove"),
}


class DayForm(forms.ModelForm):
    hours = forms.IntegerField(
        min_value=1,
        max_value=16,
        error_messages={
            "min_value": gettext_lazy("A day has at least one JP."),
            "max_value": gettext_lazy("A day has no more than 16 JP."),
        },
    )

    class Meta:
        model = ClassDay
        fields = ("date", "hours", "instructor", "topic")
        widgets = {
            "date": forms.DateInput(
                attrs={"inputmode": "numeric", "autocomplete": "off", "placeholder": gettext_lazy("dd-mm-yyyy")}
            )
        }

    @property
    def weekday(self) -> str:
        return WEEKDAYS[self.instance.date.weekday()] if self.instance.pk else _("a further day")

    def clean_date(self):
        day, whole = self.cleaned_data["date"], self.instance.training_class
        if "date" in self.changed_data and not whole.starts_on <= day <= whole.ends_on:
            text = _("This day lies outside the class. Correct it, or the days of the class.")
            raise forms.ValidationError(text, "outside")
        return day


class DayFormSet(BaseInlineFormSet):
    """A day on which attendance was marked can be neither taken off nor moved."""

    def add_fields(self, form: DayForm, index: int | None) -> None:
        super().add_fields(form, index)
        form.fields["instructor"].choices = self.instructors
        if form.instance.pk is None:
            form.initial["hours"] = self.instance.hours_a_day
        day = f"{form.instance.date:%d-%m-%Y}" if form.instance.pk else _("a further day")
        for name, label in LABELS.items():
            form.fields[name].widget.attrs["aria-label"] = f"{day}: {label}"
        if form.instance.pk in self.marked:
            form.fields["DELETE"].disabled = True
            form.fields["date"].disabled = True

    def get_unique_error_message(self, unique_check) -> str:
        return _("Two rows name the same day. Correct one of them.")


def journal_page(model_admin, request, object_id: str):
    """GET lists the days; POST saves them, or plans them anew with `_plan`."""
    training_class = shown_class(model_admin, request, object_id)
    formset = None
    if request.method == "POST":
        if not request.user.has_perm(TEND):
            raise PermissionDenied
        if (formset := _write(request, training_class)) is None:
            return HttpResponseRedirect(request.path)
    elif request.user.has_perm(TEND) and training_class.is_open:
        formset = _formset(training_class)(instance=training_class)
    days = list(training_class.days.select_related("instructor"))
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Days and journal"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "days": days,
        "hours": sum(day.hours for day in days),
        "off": hours_off(training_class, days) if days and training_class.is_open else "",
        "outside": [day for day in days if not training_class.starts_on <= day.date <= training_class.ends_on],
        "formset": formset,
        "version": grid_version(training_class.days.all()),
        "may_fill": may_fill(request.user, training_class),
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/class_journal.html", context)


@transaction.atomic
def _write(request, training_class: TrainingClass) -> DayFormSet | None:
    """What to show again, or None where the page is to be opened anew."""
    now = locked_class(training_class)
    if not now.is_open:
        messages.error(request, _("This class is %(state)s; its days stand.") % {"state": now.get_state_display()})
        return None
    if "_plan" in request.POST:
        days = plan_days(training_class)
        messages.success(request, _("%(number)d days of instruction are planned.") % {"number": len(days)})
        return None
    if request.POST.get("version") != grid_version(training_class.days.all()):
        messages.error(request, stale_sentence(training_class.days.all()))
        return _typed(request, training_class)
    formset = _formset(training_class)(request.POST, instance=training_class)
    if not formset.is_valid():
        return formset
    formset.save()
    messages.success(request, _("The days are stored."))
    return None


def _typed(request, training_class: TrainingClass) -> DayFormSet:
    """With what was typed, unless a colleague has taken away a day of it."""
    made = _formset(training_class)
    keys = {str(key) for key in training_class.days.values_list("pk", flat=True)}
    named = {value for name, value in request.POST.items() if name.startswith("days-") and name.endswith("-id")}
    return made(request.POST if named - {""} <= keys else None, instance=training_class)


def _formset(training_class: TrainingClass) -> type[DayFormSet]:
    made = inlineformset_factory(TrainingClass, ClassDay, form=DayForm, formset=DayFormSet, extra=1, can_delete=True)
    known = Instructor.objects.filter(Q(classes=training_class) | Q(days__training_class=training_class)).distinct()
    made.instructors = [("", "–"), *((one.pk, str(one)) for one in known)]
    made.marked = set(training_class.days.filter(attendances__isnull=False).values_list("pk", flat=True))
    return made
