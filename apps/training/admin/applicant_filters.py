"""How the list of applicants is narrowed."""

from django.contrib.admin import SimpleListFilter
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.intake.models import Upload
from apps.registry.choices import Sex
from apps.registry.models import Person
from apps.training.admin.class_list import class_filter, trade_filter, year_filter
from apps.training.choices import AdminResult, SelectionResult


class ElsewhereFilter(SimpleListFilter):
    title = gettext_lazy("another class of the year")
    parameter_name = "elsewhere"

    def lookups(self, request, model_admin):
        return (("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No")))

    def queryset(self, request, queryset):
        match self.value():
            case "yes":
                return queryset.filter(is_elsewhere=True)
            case "no":
                return queryset.filter(is_elsewhere=False)
        return queryset


APPLICANT_FILTERS = (
    values_filter("admin_result__exact", gettext_lazy("papers"), lambda: AdminResult.choices),
    values_filter(
        "result__exact",
        pgettext_lazy("selection", "result"),
        lambda: [*SelectionResult.choices, ("", pgettext("applicant", "not decided yet"))],
    ),
    year_filter("training_class__"),
    trade_filter("training_class__"),
    values_filter("sex__exact", gettext_lazy("sex"), lambda: Sex.choices),
    ElsewhereFilter,
    class_filter(),
    chosen_record_filter("person__exact", gettext_lazy("person"), Person.objects),
    chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
)
