"""A list by a day of its records: a year, or whatever span a link from a table of figures asks for."""

from datetime import date

from django.contrib.admin import ListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import Max, Min, Model, QuerySet
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import format_date


class DateSpanFilter(ListFilter):
    """On the lookup `path`; the years offered are those of `field` of `dated`, a small table."""

    path: str
    dated: type[Model]
    field: str

    def __init__(self, request, params, model, model_admin) -> None:
        super().__init__(request, params, model, model_admin)
        for name in self.expected_parameters():
            if name in params:
                self.used_parameters[name] = params.pop(name)[-1]
        self.chosen = tuple(self._day(name) for name in self.expected_parameters())
        days = self.dated._default_manager.aggregate(first=Min(self.field), last=Max(self.field))
        years = range(days["last"].year, days["first"].year - 1, -1) if days["first"] else ()
        self.offered = [(date(year, 1, 1), date(year, 12, 31)) for year in years]

    def _day(self, name: str) -> date | None:
        value = self.used_parameters.get(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError as error:
            raise IncorrectLookupParameters(error) from error

    def has_output(self) -> bool:
        return bool(self.offered)

    def expected_parameters(self) -> list[str]:
        return [f"{self.path}__gte", f"{self.path}__lte"]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        limits = zip(self.expected_parameters(), self.chosen, strict=True)
        return queryset.filter(**{name: day for name, day in limits if day})

    def choices(self, changelist):
        yield self._choice(changelist, (None, None), _("All"))
        if self.chosen != (None, None) and self.chosen not in self.offered:
            yield self._choice(changelist, self.chosen, self._span_label())
        for span in self.offered:
            yield self._choice(changelist, span, str(span[0].year))

    def _span_label(self) -> str:
        first, last = (format_date(day, short=True) if day else "…" for day in self.chosen)
        return _("%(first)s to %(last)s") % {"first": first, "last": last}

    def _choice(self, changelist, span: tuple[date | None, date | None], label: str) -> dict:
        names = self.expected_parameters()
        values = {name: day.isoformat() for name, day in zip(names, span, strict=True) if day}
        return {
            "selected": span == self.chosen,
            "query_string": changelist.get_query_string(values, names),
            "display": label,
        }


def date_span_filter(lookup: str, heading, records: type[Model]) -> type[DateSpanFilter]:
    """`lookup` leads to a date of `records`, such as "starts_on" or "internship__starts_on"."""

    class DateSpan(DateSpanFilter):
        title = heading
        path = lookup
        dated = records
        field = lookup.rpartition("__")[2]

    return DateSpan
