"""What the list of classes shows and is narrowed by."""

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.training.choices import ClassState
from apps.training.models import Trade, TrainingClass

LOOKS = {
    ClassState.PLANNED: "muted",
    ClassState.REGISTRATION: "info",
    ClassState.SELECTION: "warn",
    ClassState.RUNNING: "info",
    ClassState.FINISHED: "ok",
    ClassState.CANCELLED: "error",
}


def state_badge(training_class: TrainingClass) -> str:
    look = LOOKS[training_class.state]
    return format_html('<span class="badge badge--{}">{}</span>', look, training_class.get_state_display())


def trade_filter(prefix: str = "") -> type[SimpleListFilter]:
    """By kejuruan; `prefix` leads to the programme's relation, such as "training_class__"."""
    return values_filter(
        f"{prefix}programme__trade__exact",
        gettext_lazy("trade (kejuruan)"),
        lambda: [(str(pk), name) for pk, name in Trade.objects.values_list("pk", "name")],
    )


class YearFilter(SimpleListFilter):
    """The years that there are classes of."""

    title = gettext_lazy("year")
    parameter_name = "year__exact"

    def lookups(self, request, model_admin):
        years = TrainingClass.objects.order_by("-year").values_list("year", flat=True).distinct()
        return [(str(year), str(year)) for year in years]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        return queryset.filter(year=self.value()) if (self.value() or "").isdecimal() else queryset
