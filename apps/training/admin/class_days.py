"""The days of a class and the journal of what was taught on each."""

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.forms.models import BaseInlineFormSet, inlineformset_factory
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.training.admin.own_classes import TEND
from apps.training.choices import ClassState
from apps.training.models import ClassDay, TrainingClass
from apps.training.services.class_days import hours_off, plan_days


class DayForm(forms.ModelForm):
    class Meta:
        model = ClassDay
        fields = ("date", "hours", "instructor", "topic")
        widgets = {"date": forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "size": 10})}


class DayFormSet(BaseInlineFormSet):
    """A day on which attendance was marked cannot be taken off; the days lie within the class."""

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        form.fields["instructor"].choices = self.instructors
        if form.instance.pk in self.marked:
            form.fields["DELETE"].disabled = True
            form.fields["date"].disabled = True

    def clean(self) -> None:
        super().clean()
        first, last = self.instance.starts_on, self.instance.ends_on
        for form in self.forms:
            day = form.cleaned_data.get("date")
            if day and not first <= day <= last and not form.cleaned_data.get("DELETE"):
                form.add_error("date", _("This day lies outside the class. Correct it, or the days of the class."))


def days_page(model_admin, request, object_id: str):
    """GET lists the days; POST saves them, or plans them anew with `_plan`."""
    training_class = _class(model_admin, request, object_id)
    may_change = request.user.has_perm(TEND) and training_class.state != ClassState.CANCELLED
    if request.method == "POST" and not may_change:
        raise PermissionDenied
    if request.method == "POST" and "_plan" in request.POST:
        days = plan_days(training_class)
        messages.success(request, _("%(number)d days of instruction are planned.") % {"number": len(days)})
        return HttpResponseRedirect(request.path)
    formset = _formset(training_class)(request.POST or None, instance=training_class)
    if request.method == "POST" and formset.is_valid():
        formset.save()
        messages.success(request, _("The days are stored."))
        return HttpResponseRedirect(request.path)
    days = list(training_class.days.select_related("instructor"))
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Days and journal"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "days": days,
        "hours": sum(day.hours for day in days),
        "warning": hours_off(training_class, days) if days else "",
        "formset": formset if may_change else None,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/class_days.html", context)


def _formset(training_class: TrainingClass) -> type[DayFormSet]:
    made = inlineformset_factory(TrainingClass, ClassDay, form=DayForm, formset=DayFormSet, extra=1, can_delete=True)
    made.instructors = [
        ("", "–"),
        *((one.pk, str(one)) for one in training_class.instructors.all()),
    ]
    made.marked = set(training_class.days.filter(attendances__isnull=False).values_list("pk", flat=True))
    return made


def _class(model_admin, request, object_id: str) -> TrainingClass:
    if not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    training_class = model_admin.get_object(request, unquote(object_id))
    if training_class is None:
        raise Http404
    return training_class
