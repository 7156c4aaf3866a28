"""The year that the list of the plan shows, and how far it is."""

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.registry.percent import written_percent
from apps.training.models import YearlyPlan
from apps.training.services.plan_progress import packages_outside_plan, plan_progress

ALL = "all"


class PlanYearFilter(SimpleListFilter):
    """The newest year unless another one, or all, is asked for."""

    title = gettext_lazy("year")
    parameter_name = "year__exact"

    def lookups(self, request, model_admin):
        years = YearlyPlan.objects.order_by("-year").values_list("year", flat=True).distinct()
        return [(str(year), str(year)) for year in years]

    @property
    def year(self) -> int | None:
        """None for all years."""
        asked = self.value() or self.lookup_choices[0][0]
        return int(asked) if asked.isdecimal() and len(asked) == 4 else None

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        return queryset if self.year is None else queryset.filter(year=self.year)

    def choices(self, changelist):
        newest, shown = self.lookup_choices[0][0], ALL if self.year is None else str(self.year)
        offered = [*self.lookup_choices, (ALL, _("All"))]
        if shown not in dict(offered):
            offered.insert(1, (shown, shown))
        for value, label in offered:
            asked = {} if value == newest else {self.parameter_name: value}
            yield {
                "selected": value == shown,
                "query_string": changelist.get_query_string(asked, [self.parameter_name]),
                "display": label,
            }


def progress_of_list(changelist) -> dict:
    """What stands above the list: how far the plan of the year shown is; nothing where all years are shown."""
    chosen = next((spec for spec in changelist.filter_specs if isinstance(spec, PlanYearFilter)), None)
    if chosen is None or chosen.year is None:
        return {}
    progress = plan_progress(chosen.year)
    return {
        "plan_year": chosen.year,
        "progress": progress,
        "percents": {
            name: written_percent(getattr(progress, f"{name}_percent"))
            for name in ("kinds", "packages", "trained", "spent")
        },
        "outside_plan": packages_outside_plan(chosen.year),
    }
