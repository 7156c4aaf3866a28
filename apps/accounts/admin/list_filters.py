"""Filters of lists that name their parameter themselves, so that a link from a table of figures lands on a list that
shows what it is limited to."""

from collections.abc import Callable, Iterable

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.utils import prepare_lookup_value
from django.contrib.auth import get_permission_codename
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext


class ValuesFilter(SimpleListFilter):
    """One of a few values of `parameter_name`, which is a lookup such as "education__exact"."""

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() is None:
            return queryset
        try:
            return queryset.filter(**{self.parameter_name: prepare_lookup_value(self.parameter_name, self.value())})
        except (ValueError, ValidationError) as error:
            raise IncorrectLookupParameters(error) from error


class ChosenRecordFilter(ValuesFilter):
    """Stands in the list of filters only when a link set it: too many records to offer them all.

    It names the record to whoever may view such records; to others any number in the address would tell a name.
    """

    records: QuerySet

    def lookups(self, request, model_admin):
        if self.value() is None:
            return ()
        opts = self.records.model._meta
        if not request.user.has_perm(f"{opts.app_label}.{get_permission_codename('view', opts)}"):
            return [(self.value(), self.value())]
        try:
            found = [(str(record.pk), str(record)) for record in self.records.all().filter(pk=self.value())]
        except (ValueError, ValidationError) as error:
            raise IncorrectLookupParameters(error) from error
        # Without a choice Django would leave the filter out, and the list would show everything.
        return found or [(self.value(), self.value() or gettext("not stated"))]


def values_filter(parameter: str, heading, values: Callable[[], Iterable[tuple[str, str]]]) -> type[ValuesFilter]:
    """A filter on the lookup `parameter`; `values()` gives its pairs of value and label when a list opens."""

    class Values(ValuesFilter):
        title = heading
        parameter_name = parameter

        def lookups(self, request, model_admin):
            return tuple(values())

    return Values


def chosen_record_filter(parameter: str, heading, chosen_from: QuerySet) -> type[ChosenRecordFilter]:
    """A filter on a foreign key to one record of `chosen_from`."""

    class Chosen(ChosenRecordFilter):
        title = heading
        parameter_name = parameter
        records = chosen_from

    return Chosen
