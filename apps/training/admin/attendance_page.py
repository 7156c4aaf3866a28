"""The attendance of a class: a grid of all its days, or the list of one day with a few big buttons."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.registry.indonesian_dates import WEEKDAYS, format_date
from apps.training.admin.own_classes import may_fill, shown_class
from apps.training.choices import ClassState, Presence
from apps.training.models import Attendance, ClassDay, Trainee, TrainingClass
from apps.training.services.marking_attendance import Marked, all_present, mark_attendance
from apps.training.services.presence import PresenceCount, class_presence, is_expected, presence_of_class

VIEW = "training.view_attendance"
FIELD = re.compile(r"(?P<of>mark|was)-(?P<trainee>\d{1,18})-(?P<day>\d{1,18})")


@dataclass(slots=True)
class MarkCell:
    """One mark; `is_open` where it may be written, `is_out` where the person does not belong to the class that day."""

    trainee: int
    day: int
    mark: str
    is_open: bool
    is_out: bool
    label: str

    @property
    def key(self) -> str:
        return f"{self.trainee}-{self.day}"


@dataclass(slots=True)
class MarkRow:
    trainee: Trainee
    count: PresenceCount
    cells: list[MarkCell]

    @property
    def is_low(self) -> bool:
        """Whether the attendance so far is less than a graduate needs."""
        so_far = self.count.percent_so_far
        return so_far is not None and so_far < settings.LEAST_ATTENDANCE_PERCENT


def attendance_page(model_admin, request, object_id: str):
    """GET shows the grid, or the list of `?day=2023-03-06`; POST writes what was changed on it."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    day = asked_day(request, training_class)
    fills = may_fill(request.user, training_class) and training_class.state == ClassState.RUNNING
    if request.method == "POST":
        if not may_fill(request.user, training_class):
            raise PermissionDenied
        if (marked := _write(request, training_class, day)) is not None:
            _say(request, training_class, marked)
            return HttpResponseRedirect(request.get_full_path())
    days = list(training_class.days.all())
    shown = [day] if day else days
    rows = mark_rows(training_class, shown, fills=fills)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Attendance"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "days": days,
        "day": day,
        "shown_day": f"{WEEKDAYS[day.date.weekday()]}, {format_date(day.date)}" if day else "",
        "day_is_open": bool(day) and day.date <= localdate(),
        "rows": rows,
        "marks": Presence.choices,
        "sums": [sum(row.cells[place].mark == Presence.PRESENT for row in rows) for place in range(len(shown))],
        "presence": class_presence(training_class),
        "fills": fills,
        "least": settings.LEAST_ATTENDANCE_PERCENT,
        "weeks": weeks_of(days),
    }
    request.current_app = model_admin.admin_site.name
    template = "training/attendance_day.html" if day else "training/attendance.html"
    return TemplateResponse(request, template, context)


def asked_day(request, training_class: TrainingClass) -> ClassDay | None:
    """The day that the address names, or None for the whole grid."""
    text = request.GET.get("day", "")
    if not text:
        return None
    try:
        found = training_class.days.filter(date=date.fromisoformat(text)).first()
    except ValueError:
        found = None
    if found is None:
        raise Http404(_("The class does not meet on this day."))
    return found


def weeks_of(days: list[ClassDay]) -> list[tuple[str, str]]:
    """The weeks in which a class meets: the Monday as the address names it, and the first and last day in words."""
    weeks: dict[date, list[date]] = {}
    for day in sorted(day.date for day in days):
        weeks.setdefault(day - timedelta(days=day.weekday()), []).append(day)
    return [
        (monday.isoformat(), f"{format_date(met[0], short=True)} – {format_date(met[-1], short=True)}")
        for monday, met in weeks.items()
    ]


def mark_rows(training_class: TrainingClass, days: list[ClassDay], *, fills: bool) -> list[MarkRow]:
    """By name, those who left included; the counts are of all days of the class. Four queries."""
    today = localdate()
    trainees = training_class.trainees.select_related("person").order_by("person__name", "pk")
    counts = presence_of_class(training_class)
    known = Attendance.objects.filter(day__in=days).order_by().values_list("trainee", "day", "presence")
    marks = {(trainee, day): presence for trainee, day, presence in known}
    return [
        MarkRow(
            trainee,
            counts[trainee.pk],
            [
                MarkCell(
                    trainee.pk,
                    day.pk,
                    marks.get((trainee.pk, day.pk), ""),
                    is_open=fills and day.date <= today and is_expected(trainee, day.date),
                    is_out=not is_expected(trainee, day.date),
                    label=f"{trainee.person}, {day.date:%d-%m-%Y}",
                )
                for day in days
            ],
        )
        for trainee in trainees
    ]


def _write(request, training_class: TrainingClass, day: ClassDay | None) -> Marked | None:
    marks, shown = {}, {}
    for name, value in request.POST.items():
        if found := FIELD.fullmatch(name):
            cell = int(found["trainee"]), int(found["day"])
            (marks if found["of"] == "mark" else shown)[cell] = value
    try:
        marked = mark_attendance(training_class=training_class, marks=marks, shown=shown, by=request.user)
        if "_all" in request.POST and day is not None:
            rest = all_present(training_class=training_class, day=day.pk, by=request.user)
            marked = Marked(marked.changed + rest.changed, marked.overtaken)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return None
    return marked


def _say(request, training_class: TrainingClass, marked: Marked) -> None:
    if marked.changed:
        text = ngettext("%(count)d mark is written.", "%(count)d marks are written.", marked.changed)
        messages.success(request, text % {"count": marked.changed})
    elif not marked.overtaken:
        messages.info(request, _("No mark was changed."))
    if marked.overtaken:
        names = Trainee.objects.filter(pk__in={trainee for trainee, _ignored in marked.overtaken}).select_related(
            "person"
        )
        text = _("A colleague marked these meanwhile, and that stands: %(names)s. Look at them again.")
        messages.warning(request, text % {"names": ", ".join(str(one) for one in names)})
