"""What the list of classes shows, and how it and the lists of what belongs to classes are narrowed."""

from django.contrib.admin import SimpleListFilter
from django.utils.html import format_html
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.registry.admin.date_span import date_span_filter
from apps.registry.choices import Fund
from apps.training.choices import ClassState
from apps.training.models import Trade, Trainee, TrainingClass, TrainingProgramme

YEAR = gettext_lazy("year")
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


def trade_filter(prefix: str = "", relation: str = "programme__trade") -> type[SimpleListFilter]:
    """By kejuruan; `prefix` leads to the record with that `relation`, such as "training_class__"."""
    return values_filter(
        f"{prefix}{relation}__exact",
        gettext_lazy("trade (kejuruan)"),
        lambda: [(str(pk), name) for pk, name in Trade.objects.values_list("pk", "name")],
    )


def year_filter(prefix: str = "", heading=YEAR) -> type[SimpleListFilter]:
    """The years that there are classes of."""
    return values_filter(
        f"{prefix}year__exact",
        heading,
        lambda: [
            (str(year), str(year))
            for year in TrainingClass.objects.order_by("-year").values_list("year", flat=True).distinct()
        ],
    )


def class_filter(prefix: str = "") -> type[SimpleListFilter]:
    """One class, where a link asks for it."""
    classes = TrainingClass.objects.select_related("programme")
    return chosen_record_filter(f"{prefix}training_class__exact", pgettext_lazy("training", "class"), classes)


YearFilter = year_filter()
OF_TRAINEE = "trainee__training_class__"
# How the lists of records about participants are narrowed by their classes, and what the figures ask besides.
BY_TRAINEE = (
    date_span_filter(f"{OF_TRAINEE}ends_on", gettext_lazy("last day of the class"), TrainingClass),
    trade_filter(OF_TRAINEE),
    values_filter(f"{OF_TRAINEE}fund__exact", gettext_lazy("fund"), lambda: Fund.choices),
    chosen_record_filter(f"{OF_TRAINEE}programme__exact", gettext_lazy("programme"), TrainingProgramme.objects),
    class_filter("trainee__"),
    chosen_record_filter(
        "trainee__exact", pgettext_lazy("training", "participant"), Trainee.objects.select_related("person")
    ),
)
SPANS = frozenset({f"{OF_TRAINEE}ends_on__gte", f"{OF_TRAINEE}ends_on__lte"})
