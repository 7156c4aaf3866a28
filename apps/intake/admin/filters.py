from datetime import date

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.utils.translation import gettext_lazy as _

from apps.intake.kinds import kind_choices, kinds_of
from apps.intake.models import Upload
from apps.registry.indonesian_dates import format_month

MONTHS_OFFERED = 24


class KindFilter(SimpleListFilter):
    title = _("kind")
    parameter_name = "kind"

    def lookups(self, request, model_admin):
        mine = kinds_of(request.user)
        return [choice for choice in kind_choices() if choice[0] in mine]

    def queryset(self, request, queryset):
        return queryset.filter(kind=self.value()) if self.value() else queryset


class MonthFilter(SimpleListFilter):
    """The months of the reports at hand, the newest first."""

    title = _("month")
    parameter_name = "period"

    def lookups(self, request, model_admin):
        months = Upload.objects.exclude(period=None).order_by("-period").values_list("period", flat=True).distinct()
        return [(month.isoformat(), format_month(month)) for month in months[:MONTHS_OFFERED]]

    def queryset(self, request, queryset):
        try:
            return queryset.filter(period=date.fromisoformat(self.value())) if self.value() else queryset
        except ValueError as error:
            raise IncorrectLookupParameters(error) from error
