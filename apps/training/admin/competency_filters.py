"""How the list of competency tests is narrowed."""

from datetime import date

from django.contrib.admin import SimpleListFilter
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
from apps.intake.models import Upload
from apps.registry.admin.date_span import date_span_filter
from apps.registry.months import months_after
from apps.training.admin.class_list import BY_TRAINEE
from apps.training.models import CompetencyTest

EXPIRING_MONTHS = 3


def expires_soon(valid_until: date, today: date) -> bool:
    return today <= valid_until <= months_after(today, EXPIRING_MONTHS)


class NewestFilter(SimpleListFilter):
    """After a retest the earlier result counts no more: the figures show the newest of each participant."""

    title = gettext_lazy("retests")
    parameter_name = "newest"

    def lookups(self, request, model_admin):
        return (("yes", gettext_lazy("the newest result of each participant")),)

    def queryset(self, request, queryset):
        return queryset.newest() if self.value() == "yes" else queryset


class ValidityFilter(SimpleListFilter):
    title = gettext_lazy("certificate")
    parameter_name = "validity"

    def lookups(self, request, model_admin):
        return (
            ("valid", pgettext_lazy("certificate", "valid")),
            ("expiring", gettext_lazy("ends within three months")),
            ("expired", pgettext_lazy("certificate", "expired")),
        )

    def queryset(self, request, queryset):
        today = localdate()
        match self.value():
            case "valid":
                return queryset.filter(valid_until__gte=today)
            case "expiring":
                return queryset.filter(valid_until__range=(today, months_after(today, EXPIRING_MONTHS)))
            case "expired":
                return queryset.filter(valid_until__lt=today)
        return queryset


COMPETENCY_FILTERS = (
    "result",
    NewestFilter,
    ValidityFilter,
    date_span_filter("tested_on", gettext_lazy("tested on"), CompetencyTest),
    *BY_TRAINEE,
    chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
)
