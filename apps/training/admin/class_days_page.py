"""The instructors' day: which classes meet, who is marked, and the journal of what was taught."""

from collections import defaultdict
from datetime import date, timedelta

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import WEEKDAYS, format_date
from apps.training.admin.own_classes import FILL, may_fill, own_classes
from apps.training.choices import ClassState
from apps.training.models import ClassDay, TrainingClass

WEEK = timedelta(days=7)


class JournalForm(forms.ModelForm):
    class Meta:
        model = ClassDay
        fields = ("topic",)


@permission_required(FILL, raise_exception=True)
def class_days_page(request):
    """GET shows the classes of a day (`?day=2023-03-06`, else today); POST `class_day`, `topic` writes the journal."""
    day = _asked_day(request)
    if request.method == "POST":
        return _write_journal(request, day)
    classes = own_classes(request.user, TrainingClass.objects.filter(state=ClassState.RUNNING))
    meetings = list(
        ClassDay.objects.filter(training_class__in=classes, date=day)
        .select_related("training_class__programme", "instructor")
        .prefetch_related("training_class__instructors")
        .annotate(marked=Count("attendances"))
        .order_by("training_class__begins_at", "training_class")
    )
    seats = _seats([meeting.training_class_id for meeting in meetings])
    for meeting in meetings:
        meeting.seats = seats[meeting.training_class_id]
    context = {
        **admin.site.each_context(request),
        "title": _("Classes today") if day == localdate() else _("Classes of the day"),
        "shown_day": f"{WEEKDAYS[day.weekday()]}, {format_date(day)}",
        "day": day,
        "is_today": day == localdate(),
        "before": day - timedelta(days=1),
        "after": day + timedelta(days=1),
        "meetings": meetings,
        "coming": _coming(classes, day),
    }
    return TemplateResponse(request, "training/class_days_page.html", context)


def _asked_day(request) -> date:
    try:
        return date.fromisoformat(request.GET["day"]) if request.GET.get("day") else localdate()
    except ValueError:
        raise Http404(_("There is no such day.")) from None


def _seats(classes: list[int]) -> dict[int, int]:
    """Participants who stayed, by class."""
    counted = TrainingClass.objects.filter(pk__in=classes, trainees__left_on=None).values_list("pk")
    return defaultdict(int, counted.annotate(number=Count("trainees")).order_by())


def _coming(classes: QuerySet[TrainingClass], day: date) -> list[tuple[date, str, list[ClassDay]]]:
    """The days of the week after `day` on which a class meets; else the next such day there is."""
    later = ClassDay.objects.filter(training_class__in=classes, date__gt=day)
    later = later.select_related("training_class__programme").order_by("date", "training_class")
    found = list(later.filter(date__lte=day + WEEK)) or list(later[:1])
    days: dict[date, list[ClassDay]] = defaultdict(list)
    for meeting in found:
        days[meeting.date].append(meeting)
    return [(one, WEEKDAYS[one.weekday()], meetings) for one, meetings in days.items()]


def _write_journal(request, day: date):
    number = request.POST.get("class_day", "")
    meeting = get_object_or_404(
        ClassDay.objects.select_related("training_class"), pk=number if number.isdecimal() else 0
    )
    if not may_fill(request.user, meeting.training_class):
        raise PermissionDenied
    form = JournalForm(request.POST, instance=meeting)
    if form.is_valid():
        form.save()
        messages.success(request, _("The journal is written."))
    else:
        messages.error(request, " ".join(sentence for errors in form.errors.values() for sentence in errors))
    return HttpResponseRedirect(f"{reverse('class_days')}?day={day.isoformat()}")
