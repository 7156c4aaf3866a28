"""How the list of bipartite forums is narrowed."""

from datetime import date, timedelta

from django.conf import settings
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
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


class DayFilter(SimpleListFilter):
    """A day that a link from a table of figures names; offered only then."""

    def __init__(self, request, params, model, model_admin) -> None:
        super().__init__(request, params, model, model_admin)
        try:
            self.day = date.fromisoformat(self.value()) if self.value() else None
        except ValueError as error:
            raise IncorrectLookupParameters(error) from error

    def lookups(self, request, model_admin):
        asked = request.GET.get(self.parameter_name)
        return ((asked, asked),) if asked else ()


class ActiveFilter(DayFilter):
    """Recorded by the day, and in their term then."""

    title = pgettext_lazy("forum", "active on")
    parameter_name = "active_on"

    def lookups(self, request, model_admin):
        return [(value, _shown_day(value)) for value, _label in super().lookups(request, model_admin)]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        return queryset.active_on(self.day).filter(recorded_on__lte=self.day) if self.day else queryset


class OwingFilter(DayFilter):
    """Those who owe the report of a half-year, which is named by its first day; until a day, if one is given."""

    title = gettext_lazy("report owed of")
    parameter_name = "owing"

    def expected_parameters(self) -> list[str]:
        return [self.parameter_name, "owing_until"]

    def lookups(self, request, model_admin):
        days = [last_half_year(localdate())]
        days.append(last_half_year(days[0]))
        asked = request.GET.get(self.parameter_name)
        named = [(day.isoformat(), half_year_label(day)) for day in days]
        if asked and asked not in dict(named):
            named.append((asked, _shown_half_year(asked)))
        return named

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.day is None:
            return queryset
        until = self.used_parameters.get("owing_until")
        try:
            last = date.fromisoformat(until) if until else None
        except ValueError as error:
            raise IncorrectLookupParameters(error) from error
        return queryset.filter(pk__in=owing(self.day, until=last).order_by().values("pk"))


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


def _shown_day(text: str) -> str:
    try:
        return format_date(date.fromisoformat(text), short=True)
    except ValueError:
        return text


def _shown_half_year(text: str) -> str:
    try:
        return half_year_label(date.fromisoformat(text))
    except ValueError:
        return text


FORUM_FILTERS = (
    TermFilter,
    OwingFilter,
    ActiveFilter,
    date_span_filter("recorded_on", gettext_lazy("recorded on"), BipartiteForum),
    ReportedFilter,
    district_filter("company__"),
    chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
)
