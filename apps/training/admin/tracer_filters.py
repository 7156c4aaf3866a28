"""How the list of graduates to be traced is narrowed."""

from django.contrib.admin import SimpleListFilter
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.registry.admin.date_span import date_span_filter
from apps.registry.choices import Fund
from apps.training.choices import Occupied
from apps.training.models import Tracer, Trade, Trainee, TrainingClass, TrainingProgramme


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


def _years() -> list[tuple[str, str]]:
    years = TrainingClass.objects.order_by("-year").values_list("year", flat=True).distinct()
    return [(str(year), str(year)) for year in years]


TRACER_FILTERS = (
    WaitingFilter,
    "month",
    values_filter(
        "state__exact", pgettext_lazy("tracer", "answer"), lambda: [*Occupied.choices, ("", _("not asked yet"))]
    ),
    "is_mandatory",
    values_filter("trainee__training_class__year__exact", gettext_lazy("year of the class"), _years),
    date_span_filter("due_on", gettext_lazy("due on"), Tracer),
    date_span_filter("trainee__training_class__ends_on", gettext_lazy("last day of the class"), TrainingClass),
    values_filter(
        "trainee__training_class__programme__trade__exact",
        gettext_lazy("trade (kejuruan)"),
        lambda: Trade.objects.values_list("pk", "name"),
    ),
    values_filter("trainee__training_class__fund__exact", gettext_lazy("fund"), lambda: Fund.choices),
    chosen_record_filter(
        "trainee__training_class__programme__exact", gettext_lazy("programme"), TrainingProgramme.objects
    ),
    chosen_record_filter(
        "trainee__training_class__exact",
        pgettext_lazy("training", "class"),
        TrainingClass.objects.select_related("programme"),
    ),
    chosen_record_filter(
        "trainee__exact", pgettext_lazy("training", "participant"), Trainee.objects.select_related("person")
    ),
)
SPANS = frozenset({"trainee__training_class__ends_on__gte", "trainee__training_class__ends_on__lte"})
