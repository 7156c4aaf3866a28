"""How the list of participants is narrowed, by hand and by the links of the figures."""

from django.contrib.admin import BooleanFieldListFilter, SimpleListFilter
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.intake.models import Upload
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.places import city_regions
from apps.registry.choices import Fund, Sex
from apps.registry.models import EducationLevel, Person
from apps.training.admin.class_list import class_filter, trade_filter, year_filter
from apps.training.choices import ClassState
from apps.training.models import TrainingClass, TrainingProgramme
from apps.training.services.outcomes import OUTCOMES, with_outcome

YES_NO = (("1", gettext_lazy("Yes")), ("0", gettext_lazy("No")))
DISABILITY = ("is_disabled", BooleanFieldListFilter)
# Look-ups of the figures for which the list offers no filter of its own.
OF_FIGURES = frozenset(
    {
        "education__isnull", "district__isnull", "training_class__fund__isnull", "training_class__ends_on__gte",
        "training_class__ends_on__lte",
    }
)  # fmt: skip


class OutcomeFilter(SimpleListFilter):
    """What became of them, as the figures count it."""

    title = gettext_lazy("outcome")
    parameter_name = "outcome"
    WORDS = {
        "graduated": pgettext_lazy("participants", "graduated"),
        "competent": pgettext_lazy("participants", "competent (K)"),
        "not_yet": pgettext_lazy("participants", "not yet competent (BK)"),
        "with_certificate": pgettext_lazy("participants", "hold a training certificate"),
        "certified": pgettext_lazy("participants", "certified"),
        "placed_3": pgettext_lazy("participants", "at work after 3 months"),
        "placed_6": pgettext_lazy("participants", "at work after 6 months"),
        "placed": pgettext_lazy("participants", "at work after 3 or 6 months"),
    }

    def lookups(self, request, model_admin):
        return tuple((name, self.WORDS[name]) for name in OUTCOMES)

    def queryset(self, request, queryset):
        return with_outcome(queryset, self.value()) if self.value() in OUTCOMES else queryset


TRAINEE_FILTERS = (
    values_filter(
        "left_on__isnull",
        gettext_lazy("participation"),
        lambda: [("True", pgettext_lazy("participants", "stayed")), ("False", pgettext_lazy("participants", "left"))],
    ),
    "graduated",
    OutcomeFilter,
    year_filter("training_class__"),
    values_filter("training_class__state__exact", gettext_lazy("state of the class"), lambda: ClassState.choices),
    trade_filter("training_class__"),
    values_filter("training_class__fund__exact", gettext_lazy("fund"), lambda: Fund.choices),
    values_filter("sex__exact", gettext_lazy("sex"), lambda: Sex.choices),
    values_filter(
        "education__exact", gettext_lazy("education"), lambda: EducationLevel.objects.values_list("code", "name")
    ),
    values_filter(
        "district__exact",
        pgettext_lazy("region", "district (kecamatan)"),
        lambda: city_regions().districts().order_by("name").values_list("code", "name"),
    ),
    values_filter(
        "training_class__is_for_disabled__exact", gettext_lazy("class for persons with a disability"), lambda: YES_NO
    ),
    date_span_filter("training_class__ends_on", gettext_lazy("last day of the class"), TrainingClass),
    chosen_record_filter("training_class__programme__exact", gettext_lazy("programme"), TrainingProgramme.objects),
    class_filter(),
    chosen_record_filter("person__exact", gettext_lazy("person"), Person.objects),
    chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
)
