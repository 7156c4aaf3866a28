"""How the list of bipartite forums is narrowed."""

from collections.abc import Callable
from datetime import date, timedelta

from django.conf import settings
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.industrial_relations.half_years import half_year_label, last_half_year
from apps.industrial_relations.models import BipartiteForum, ForumReport
from apps.industrial_relations.services.forums import owing
from apps.registry.admin.date_span import DateSpanFilter, date_span_filter
from apps.registry.admin.places import district_filter
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company


class TermFilter(SimpleListFilter):
    title = pgettext_lazy("forum", "term")
    parameter_name = "term"

    def lookups(self, request, model_admin):
        ending = _("ends within %(days)d days") % {"days": settings.EXPIRY_REMINDER_DAYS}
        return (
            ("waiting", pgettext_lazy("forum", "not recorded yet")),
            ("active", pgettext_lazy("forum", "active")),
            ("ending", ending),
            ("ended", pgettext_lazy("forum", "ended")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        today = localdate()
        match self.value():
            case "waiting":
                return queryset.filter(recorded_on=None)
            case "active":
                return queryset.active_on(today)
            case "ending":
                last = today + timedelta(days=settings.EXPIRY_REMINDER_DAYS)
                return queryset.filter(recorded_on__isnull=False, term_until__range=(today, last))
            case "ended":
                return queryset.filter(term_until__lt=today)
        return queryset


class DaysFilter(SimpleListFilter):
    """Days that stand in the address with commas between them, as links from a table of figures write them."""

    def __init__(self, request, params, model, model_admin) -> None:
        super().__init__(request, params, model, model_admin)
        try:
            self.days = _days(self.value() or "")
        except ValueError as error:
            raise IncorrectLookupParameters(error) from error


class ActiveFilter(DaysFilter):
    """Recorded by the day, and in their term then; offered only when a link named the day."""

    title = pgettext_lazy("forum", "active on")
    parameter_name = "active_on"

    def lookups(self, request, model_admin):
        asked = self.value()
        return [(asked, _worded(asked, format_date))] if asked else ()

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        return queryset.active_on(self.days[0]).filter(recorded_on__lte=self.days[0]) if self.days else queryset


class OwingFilter(DaysFilter):
    """Those who owe the report of a half-year, which is named by its first day; by a second day, if one is given."""

    title = gettext_lazy("report owed of")
    parameter_name = "owing"

    def lookups(self, request, model_admin):
        newest = last_half_year(localdate())
        offered = {day.isoformat(): half_year_label(day) for day in (newest, last_half_year(newest))}
        if asked := self.value():
            offered.setdefault(asked, _worded(asked, half_year_label))
        return offered.items()

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if not self.days:
            return queryset
        half_year, *until = self.days
        forums = owing(half_year, until=until[0] if until else None)
        return queryset.filter(pk__in=forums.order_by().values("pk"))


class ReportedFilter(DateSpanFilter):
    """Forums of which a report came in the span."""

    title = gettext_lazy("report received on")
    dated = ForumReport
    field = "received_on"

    def expected_parameters(self) -> list[str]:
        return ["reported_from", "reported_until"]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        first, last = self.chosen
        if not (first or last):
            return queryset
        reports = ForumReport.objects.filter(received_on__gte=first or date.min, received_on__lte=last or date.max)
        return queryset.filter(pk__in=reports.order_by().values("forum"))


def _days(text: str) -> list[date]:
    return [date.fromisoformat(part) for part in text.split(",") if part]


def _worded(text: str, words: Callable[[date], str]) -> str:
    """The first day in words; a text that names none is refused once the list is made."""
    try:
        return words(_days(text)[0])
    except (ValueError, IndexError):
        return text


FORUM_FILTERS = (
    TermFilter,
    OwingFilter,
    ActiveFilter,
    date_span_filter("recorded_on", gettext_lazy("recorded on"), BipartiteForum),
    ReportedFilter,
    district_filter("company__"),
    values_filter(
        "company__kelurahan__isnull",
        gettext_lazy("place of the company"),
        lambda: [("False", _("in the city")), ("True", _("outside the city, or not stated"))],
    ),
    chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
)
