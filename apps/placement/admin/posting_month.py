"""The month in which a record is counted: as a filter of lists, and as what may still change."""

from collections.abc import Iterable
from datetime import date

from django.contrib.admin import ListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.core.exceptions import ValidationError
from django.db.models import Field, Max, Min, Model, Q, QuerySet
from django.forms import ModelForm
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.placement.models import JobSeeker, Placement
from apps.registry.indonesian_dates import format_month
from apps.reporting.models import Month


class PostingMonthFilter(ListFilter):
    """A year, a month of it, or whatever span a link asks for; the index on the month answers first and last."""

    title = gettext_lazy("counted in")
    month = "posting_month"  # the field filtered by

    def __init__(self, request, params, model, model_admin) -> None:
        super().__init__(request, params, model, model_admin)
        for name in self.expected_parameters():
            if name in params:
                self.used_parameters[name] = params.pop(name)[-1]
        self.first, self.last = (self._month(name) for name in self.expected_parameters())
        self.span = model._default_manager.aggregate(first=Min(self.month), last=Max(self.month))

    def _month(self, name: str) -> date | None:
        value = self.used_parameters.get(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError as error:
            raise IncorrectLookupParameters(error) from error

    def has_output(self) -> bool:
        return self.span["first"] is not None

    def expected_parameters(self) -> list[str]:
        return [f"{self.month}__gte", f"{self.month}__lte"]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        months = zip(self.expected_parameters(), (self.first, self.last), strict=True)
        return queryset.filter(**{lookup: month for lookup, month in months if month})

    def choices(self, changelist):
        chosen = (self.first, self.last)
        yield self._choice(changelist, (None, None), _("All"))
        if chosen != (None, None) and chosen not in self._offered():
            yield self._choice(changelist, chosen, self._span_label())
        for months in self._offered():
            same_month = months[0] == months[1]
            yield self._choice(changelist, months, format_month(months[0]) if same_month else str(months[0].year))

    def _offered(self) -> list[tuple[date, date]]:
        """The years, and under the chosen one its months."""
        offered = []
        for year in range(self.span["last"].year, self.span["first"].year - 1, -1):
            offered.append((date(year, 1, 1), date(year, 12, 1)))
            if year in {day.year for day in (self.first, self.last) if day}:
                offered += [(date(year, month, 1),) * 2 for month in range(1, 13)]
        return offered

    def _span_label(self) -> str:
        if self.first and self.last:
            return _("%(first)s to %(last)s") % {"first": format_month(self.first), "last": format_month(self.last)}
        if self.first:
            return _("from %(first)s") % {"first": format_month(self.first)}
        return _("until %(last)s") % {"last": format_month(self.last)}

    def _choice(self, changelist, months: tuple[date | None, date | None], label: str) -> dict:
        names = self.expected_parameters()
        values = {name: month.isoformat() for name, month in zip(names, months, strict=True) if month}
        return {
            "selected": months == (self.first, self.last),
            "query_string": changelist.get_query_string(values, names),
            "display": label,
        }


def is_closed(record: Model | None) -> bool:
    """Whether the figures that `record` counts in are signed or on their way; asked once for a record.

    A registration counts in the month of its end too, and what form III/8 says of its placement there.
    """
    if record is None or record.pk is None:
        return False
    if not hasattr(record, "counts_in_closed_month"):
        months = Q(first_day=record.posting_month)
        if isinstance(record, JobSeeker):
            months |= Q(first_day=record.ended_month)
        elif isinstance(record, Placement):
            months |= Q(first_day__in=JobSeeker.objects.filter(placement=record).values("ended_month"))
        record.counts_in_closed_month = Month.objects.fixed().filter(months).exists()
    return record.counts_in_closed_month


def refuse_counted(form: ModelForm, counted: Iterable[str]) -> None:
    """Say, of a form that was open while its month was closed, what of it was not saved.

    ValidationError where it still carries other values for fields that only stand there now.
    """
    if not is_closed(form.instance):
        return
    fields = [form.instance._meta.get_field(name) for name in counted if name in form.data and name not in form.fields]
    changed = [
        str(field.verbose_name) for field in fields if _entered(form, field) != getattr(form.instance, field.name)
    ]
    if changed:
        raise ValidationError(
            _(
                "The month that counts this was closed while you had it open, and nothing was saved. What stands as it "
                "was counted: %(fields)s. Save again to keep the rest."
            )
            % {"fields": ", ".join(changed)},
            code="closed",
        )


def _entered(form: ModelForm, field: Field):
    try:
        return field.formfield().clean(form.data[field.name])
    except ValidationError:
        return None


def report_fieldset(record: Model | None, fields: list[str]) -> tuple[str, dict]:
    """The fields of the report, and why some of them stand still."""
    options: dict = {"fields": fields}
    if is_closed(record):
        options["description"] = _(
            "The month in which this is counted is closed: what its figures rest on can no longer change."
        )
    return _("Report"), options


def first_of_month(day: date) -> date:
    return day.replace(day=1)
