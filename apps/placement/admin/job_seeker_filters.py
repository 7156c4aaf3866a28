"""Filters of the list of job seekers."""

from datetime import timedelta

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.intake.models import Upload
from apps.placement.admin.posting_month import PostingMonthFilter
from apps.placement.services.cards_to_print import with_card_to_print
from apps.registry.admin.places import district_filter, residence_filter
from apps.registry.models import EducationLevel, Occupation, Person, StudyField

SOON = timedelta(days=30)


class EndedMonthFilter(PostingMonthFilter):
    title = gettext_lazy("end counted in")
    month = "ended_month"


class DueFilter(SimpleListFilter):
    """Of those still registered: who owes a report, and whose card has ended or soon will."""

    title = gettext_lazy("report and card")
    parameter_name = "due"

    def lookups(self, request, model_admin):
        return (
            ("overdue", gettext_lazy("report overdue")),
            ("soon", gettext_lazy("report due within 30 days")),
            ("expiring", gettext_lazy("card ends within 30 days")),
            ("expired", gettext_lazy("card expired")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        today = localdate()
        match self.value():
            case "overdue":
                return queryset.report_overdue_on(today)
            case "soon":
                return queryset.registered().filter(next_report_due__range=(today, today + SOON))
            case "expiring":
                return queryset.registered().filter(valid_until__range=(today, today + SOON))
            case "expired":
                return queryset.expired_on(today)
        return queryset


class CardFilter(SimpleListFilter):
    """Whose card still lies at the counter's printer."""

    title = gettext_lazy("card")
    parameter_name = "card"

    def lookups(self, request, model_admin):
        return (("unprinted", gettext_lazy("to be printed")),)

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        return with_card_to_print(queryset, localdate()) if self.value() else queryset


def _major_groups() -> list[tuple[str, str]]:
    groups = Occupation.objects.filter(level="golongan pokok").order_by("code").values_list("code", "title")
    return [*groups, ("", gettext_lazy("not stated"))]


JOB_SEEKER_FILTERS = (
    "state",
    DueFilter,
    CardFilter,
    PostingMonthFilter,
    EndedMonthFilter,
    "age_band",
    "sex",
    values_filter(
        "education__exact", gettext_lazy("education"), lambda: EducationLevel.objects.values_list("code", "name")
    ),
    district_filter("person__"),
    residence_filter("person__"),
    values_filter("occupation_group__exact", gettext_lazy("occupation wanted (KBJI)"), _major_groups),
    "since_graduation",
    "removal_reason",
    chosen_record_filter("ipk_code__exact", gettext_lazy("field of study (IPK)"), StudyField.objects),
    chosen_record_filter("person__exact", gettext_lazy("person"), Person.objects),
    chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
)
