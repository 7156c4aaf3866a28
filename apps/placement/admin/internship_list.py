"""The list of internships: what each agreement's dates and numbers come to."""

from django.conf import settings
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.list_filters import ValuesFilter, values_filter
from apps.placement.internship_rules import filing_deadline
from apps.placement.models import Internship
from apps.registry.indonesian_dates import format_date
from apps.registry.working_days import Deadline, holidays


class InternshipList(ChangeList):
    """Each internship shown has its `deadline`, all from one reading of the holidays."""

    def get_results(self, request) -> None:
        super().get_results(request)
        free = holidays()
        for internship in self.result_list:
            internship.deadline = filing_deadline(internship.signed_on, free=free)


def location_filter(path: str = "") -> type[ValuesFilter]:
    """Companies of the city, and all others, as the summaries part them; `path` leads to a `company`."""
    return values_filter(
        f"{path}company__kelurahan__isnull",
        gettext_lazy("location of the company"),
        lambda: [("False", _("in the city")), ("True", _("outside the city, or not stated"))],
    )


class InternshipStateFilter(SimpleListFilter):
    title = gettext_lazy("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return (
            ("running", pgettext_lazy("internship", "going on")),
            ("unratified", pgettext_lazy("internship", "not ratified yet")),
            ("unfiled", pgettext_lazy("internship", "not filed yet")),
            ("ended", pgettext_lazy("internship", "ended")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        today = localdate()
        match self.value():
            case "running":
                return queryset.running_on(today)
            case "unratified":
                return queryset.filter(ratified_on=None)
            case "unfiled":
                return queryset.filter(filed_on=None)
            case "ended":
                return queryset.filter(ends_on__lt=today)
        return queryset


def filing_explained(internship: Internship, deadline: Deadline):
    """The last day for filing, the holidays that put it off, and a badge where it is not filed, or was filed late."""
    due = _("At the latest %(day)s, %(count)d working days after signing.") % {
        "day": format_date(deadline.due_on),
        "count": settings.INTERN_FILING_WORKING_DAYS,
    }
    skipped = ", ".join(f"{format_date(day, short=True)} ({name})" for day, name in deadline.skipped)
    if skipped:
        due += " " + _("Not counted: %(days)s.") % {"days": skipped}
    return format_html("{} {}", due, _badge(internship, deadline))


def filing_badge(internship: Internship, deadline: Deadline):
    """When it was filed, and whether that was late."""
    badge = _badge(internship, deadline)
    return format_html("{} {}", format_date(internship.filed_on, short=True), badge) if internship.filed_on else badge


def _badge(internship: Internship, deadline: Deadline):
    filed_on = internship.filed_on
    is_late = (filed_on or localdate()) > deadline.due_on
    if filed_on:
        words, look = pgettext("filing", "late"), "warn"
        return format_html('<span class="badge badge--{}">{}</span>', look, words) if is_late else ""
    words, look = pgettext("internship", "not filed yet"), "error" if is_late else "warn"
    return format_html('<span class="badge badge--{}">{}</span>', look, words)
