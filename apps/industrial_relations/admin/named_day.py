"""A list as it stood on a day that a link from a table of figures names."""

from collections.abc import Iterator
from datetime import date

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import format_date


class NamedDayFilter(SimpleListFilter):
    """Shown only when the address names the day; what is no day is refused. Subclasses say what `on` a day is."""

    def __init__(self, request, params, model, model_admin) -> None:
        super().__init__(request, params, model, model_admin)
        try:
            self.day = date.fromisoformat(self.value()) if self.value() else None
        except ValueError as error:
            raise IncorrectLookupParameters(error) from error

    def on(self, queryset: QuerySet, day: date) -> QuerySet:
        raise NotImplementedError

    def has_output(self) -> bool:
        return self.day is not None

    def lookups(self, request, model_admin) -> list[tuple[str, str]]:
        asked = request.GET.get(self.parameter_name, "")
        return [(asked, asked)]

    def choices(self, changelist) -> Iterator[dict]:
        removed = changelist.get_query_string(remove=[self.parameter_name])
        yield {"selected": False, "query_string": removed, "display": _("All")}
        shown = format_date(self.day, short=True)
        yield {"selected": True, "query_string": changelist.get_query_string(), "display": shown}

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        return self.on(queryset, self.day) if self.day else queryset
