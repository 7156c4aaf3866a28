"""The instructors' day: which classes meet, who is marked, and the journal of what was taught."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import WEEKDAYS, format_date
from apps.training.admin.own_classes import FILL, may_fill, own_classes, sees_only_own
from apps.training.choices import ClassState
from apps.training.models import ClassDay, Instructor, TrainingClass

WEEK = timedelta(days=7)
YEARS = range(2000, 2101)


class JournalForm(forms.ModelForm):
    class Meta:
        model = ClassDay
        fields = ("topic",)


@dataclass(slots=True)
class Meeting:
    """A class on a day: `marked` of the `seats` have a mark; `journal` where it may be written."""

    day: ClassDay
    training_class: TrainingClass
    marked: int
    seats: int
    journal: JournalForm | None

    @property
    def is_complete(self) -> bool:
        return 0 < self.seats <= self.marked


@permission_required(FILL, raise_exception=True)
def class_days_page(request):
    """GET shows the classes of a day (`?day=2023-03-06`, else today); POST `class_day`, `topic` writes the journal."""
    day = _asked_day(request)
    typed = None
    if request.method == "POST":
        typed = _write_journal(request)
        if typed is None:
            return HttpResponseRedirect(f"{reverse('class_days')}?day={day.isoformat()}")
    classes = own_classes(request.user, TrainingClass.objects.all())
    coming = _coming(classes.filter(state=ClassState.RUNNING), day)
    is_stranger = sees_only_own(request.user) and not Instructor.objects.filter(user=request.user).exists()
    context = {
        **admin.site.each_context(request),
        "title": _("Classes today") if day == localdate() else _("Classes of the day"),
        "shown_day": f"{WEEKDAYS[day.weekday()]}, {format_date(day)}",
        "day": day,
        "is_today": day == localdate(),
        "before": day - timedelta(days=1),
        "after": day + timedelta(days=1),
        "meetings": _meetings(classes, day, typed),
        "coming": coming,
        "is_week": bool(coming) and coming[0][0] <= day + WEEK,
        "is_stranger": is_stranger,
    }
    return TemplateResponse(request, "training/today_classes.html", context)


def _asked_day(request) -> date:
    try:
        day = date.fromisoformat(request.GET["day"]) if request.GET.get("day") else localdate()
    except ValueError:
        day = None
    if day is None or day.year not in YEARS:
        raise Http404(_("There is no such day."))
    return day


def _meetings(classes: QuerySet[TrainingClass], day: date, typed: JournalForm | None) -> list[Meeting]:
    """Of running classes, and on days gone by also of those that are finished; three queries."""
    held = classes.filter(state__in=(ClassState.RUNNING, ClassState.FINISHED))
    days = list(
        ClassDay.objects.filter(training_class__in=held, date=day)
        .select_related("training_class__programme", "instructor")
        .prefetch_related("training_class__instructors")
        .annotate(marked=Count("attendances", filter=Q(attendances__trainee__left_on=None)))
        .order_by("training_class__begins_at", "training_class")
    )
    seated = TrainingClass.objects.filter(pk__in=[one.training_class_id for one in days], trainees__left_on=None)
    seats = dict(seated.order_by().values_list("pk").annotate(number=Count("trainees")))
    return [
        Meeting(one, one.training_class, one.marked, seats.get(one.training_class_id, 0), _journal(one, typed))
        for one in days
    ]


def _journal(day: ClassDay, typed: JournalForm | None) -> JournalForm | None:
    if day.training_class.state != ClassState.RUNNING:
        return None
    return typed if typed is not None and typed.instance.pk == day.pk else JournalForm(instance=day)


def _coming(classes: QuerySet[TrainingClass], day: date) -> list[tuple[date, str, list[ClassDay]]]:
    """The days of the week after `day` on which a class meets; else the next such day there is."""
    later = ClassDay.objects.filter(training_class__in=classes, date__gt=day)
    later = later.select_related("training_class__programme").order_by("date", "training_class")
    found = list(later.filter(date__lte=day + WEEK))
    if not found and (following := later.first()):
        found = list(later.filter(date=following.date))
    days: dict[date, list[ClassDay]] = defaultdict(list)
    for meeting in found:
        days[meeting.date].append(meeting)
    return [(one, WEEKDAYS[one.weekday()], meetings) for one, meetings in days.items()]


def _write_journal(request) -> JournalForm | None:
    """None once it is written or the class is over; else the form with what is wrong with it."""
    number = request.POST.get("class_day", "")
    days = ClassDay.objects.select_related("training_class")
    meeting = get_object_or_404(days, pk=number if number.isdecimal() else 0)
    if not may_fill(request.user, meeting.training_class):
        raise PermissionDenied
    if meeting.training_class.state != ClassState.RUNNING:
        text = _("The journal is written while a class runs; this one is %(state)s.")
        messages.error(request, text % {"state": meeting.training_class.get_state_display()})
        return None
    form = JournalForm(request.POST, instance=meeting)
    if not form.is_valid():
        return form
    form.save()
    messages.success(request, _("The journal is written."))
    return None
