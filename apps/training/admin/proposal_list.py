"""What the list of proposals shows and is narrowed by."""

from django.contrib.admin import SimpleListFilter
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.html import format_html
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.training.choices import ClassState, ProposalState
from apps.training.models import ProposalGroup, TrainingProposal
from apps.training.services.proposals import VERIFIABLE, stage_of


def stage_badge(proposal: TrainingProposal) -> str:
    stage = stage_of(proposal)
    return format_html('<span class="badge badge--{}">{}</span>', stage.look, stage.label)


def people_asked_for(proposal: TrainingProposal) -> str:
    """ "20 (L 12, P 8)"."""
    men, women = proposal.men, proposal.women
    return f"{men + women} (L {men}, P {women})" if men + women else "–"


StateFilter = values_filter(
    "state__in",
    gettext_lazy("state"),
    lambda: [(",".join(VERIFIABLE), pgettext_lazy("proposal", "to be decided")), *ProposalState.choices],
)
YearFilter = values_filter(
    "year__exact",
    gettext_lazy("year"),
    lambda: [
        (str(year), str(year))
        for year in TrainingProposal.objects.order_by("-year").values_list("year", flat=True).distinct()
    ],
)


class ClassFilter(SimpleListFilter):
    """What came of the approved ones."""

    title = pgettext_lazy("training", "class")
    parameter_name = "class"

    def lookups(self, request, model_admin):
        return (
            ("none", pgettext_lazy("proposal", "approved, no class yet")),
            ("running", pgettext_lazy("proposal", "under way")),
            ("finished", pgettext_lazy("proposal", "carried out")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() == "none":
            return queryset.filter(state=ProposalState.APPROVED, training_class=None)
        if self.value() in (ClassState.RUNNING, ClassState.FINISHED):
            return queryset.filter(training_class__state=self.value())
        return queryset


class DisabilityFilter(SimpleListFilter):
    """Offered to whoever may see the disability of persons."""

    title = gettext_lazy("with a disability")
    parameter_name = "disabled"

    def lookups(self, request, model_admin):
        return (("1", gettext_lazy("Yes")), ("0", gettext_lazy("No")))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() not in ("0", "1"):
            return queryset
        groups = ProposalGroup.objects.filter(proposal=OuterRef("pk")).exclude(disability="")
        return queryset.filter(Exists(groups) if self.value() == "1" else ~Exists(groups))


PROPOSAL_FILTERS = (StateFilter, ClassFilter, YearFilter)
