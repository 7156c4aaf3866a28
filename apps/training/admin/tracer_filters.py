"""How the list of graduates to be traced is narrowed."""

from django.contrib.admin import SimpleListFilter
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.registry.admin.date_span import date_span_filter
from apps.training.admin.class_list import BY_TRAINEE, OF_TRAINEE, year_filter
from apps.training.choices import Occupied
from apps.training.models import Tracer


class WaitingFilter(SimpleListFilter):
    """On the day itself a tracer is due; from the day after it is overdue."""

    title = gettext_lazy("to be asked")
    parameter_name = "due"

    def lookups(self, request, model_admin):
        return (
            ("now", gettext_lazy("due by today")),
            ("overdue", gettext_lazy("overdue")),
            ("later", gettext_lazy("later")),
            ("answered", gettext_lazy("answered")),
        )

    def queryset(self, request, queryset):
        today = localdate()
        match self.value():
            case "now":
                return queryset.due_on(today)
            case "overdue":
                return queryset.overdue_on(today)
            case "later":
                return queryset.filter(state="", due_on__gt=today)
            case "answered":
                return queryset.exclude(state="")
        return queryset


TRACER_FILTERS = (
    WaitingFilter,
    "month",
    values_filter(
        "state__exact", pgettext_lazy("tracer", "answer"), lambda: [*Occupied.choices, ("", _("not asked yet"))]
    ),
    "is_mandatory",
    year_filter(OF_TRAINEE, gettext_lazy("year of the class")),
    date_span_filter("due_on", gettext_lazy("due on"), Tracer),
    *BY_TRAINEE,
)
