from typing import ClassVar

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.forms import CheckboxSelectMultiple, MultipleChoiceField
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.registry.rights import SEE_DISABILITY
from apps.training.admin.proposal_act_page import ACT_PAGES
from apps.training.admin.proposal_acts import ACTS
from apps.training.admin.proposal_answer import READ, answer_page, answer_paper
from apps.training.admin.proposal_form import GroupForm, GroupFormSet, ProposalForm
from apps.training.admin.proposal_list import PROPOSAL_FILTERS, DisabilityFilter, people_asked_for, stage_badge
from apps.training.choices import Accommodation, ProposalState
from apps.training.models import ProposalGroup, TrainingProposal
from apps.training.services.proposal_letter import letter_of
from apps.training.services.proposals import class_of

FITS = {act.name: act.fits for act in ACTS}
DECISION = ("verified_on", "verification", "decided_on", "reason", "postponed_until")


class GroupInline(admin.TabularInline):
    model = ProposalGroup
    form = GroupForm
    formset = GroupFormSet
    classes = ("rows-named",)

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css", "disnaker/css/proposals.css")}

    def get_extra(self, request, obj=None, **kwargs) -> int:
        """A new proposal is for somebody."""
        return 0 if obj else 1


@admin.register(TrainingProposal)
class TrainingProposalAdmin(OfficeAdmin):
    form = ProposalForm
    change_form_template = "training/proposal_change.html"
    inlines = (GroupInline,)
    pages = (
        *ACT_PAGES,
        Page("answer", gettext_lazy("Letter of answer"), "letter", answer_page, right=READ, of_record=True),
    )
    search_fields = ("organisation", "agenda_number", "wish", "programme__name")
    search_help_text = gettext_lazy("Organisation, agenda number or training")
    list_display = ("agenda", "organisation", "asked", "people", "received_on", "stage", "batch")
    list_select_related = ("programme", "training_class__programme")
    autocomplete_fields = ("programme",)
    ordering = ("-received_on", "-pk")
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the first one with the button above as soon as it has its agenda number.")
    worded = {
        "accommodation": lambda kinds: ", ".join(str(Accommodation(kind).label) for kind in kinds),
        "state": lambda state: str(ProposalState(state).label),
    }

    def get_urls(self) -> list:
        def paper(request, object_id):
            return answer_paper(self, request, object_id)

        wrapped = self.admin_site.admin_view(paper)
        route = path("<path:object_id>/answer/paper/", wrapped, name="training_trainingproposal_paper")
        return [route, *super().get_urls()]

    def get_queryset(self, request):
        return super().get_queryset(request).with_numbers().select_related("programme", "training_class__programme")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name != "accommodation":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        label = capfirst(db_field.verbose_name)
        return MultipleChoiceField(label=label, choices=Accommodation, widget=CheckboxSelectMultiple, required=False)

    def get_list_filter(self, request):
        sees = request.user.has_perm(SEE_DISABILITY)
        return (*PROPOSAL_FILTERS, *([DisabilityFilter] if sees else []))

    def get_inlines(self, request, obj):
        """The groups tell of disabilities, which are shown by a right of their own."""
        return self.inlines if request.user.has_perm(SEE_DISABILITY) else ()

    def get_search_results(self, request, queryset, search_term: str):
        """The select of a class offers what is approved and has no class yet."""
        found, duplicates = super().get_search_results(request, queryset, search_term)
        if "field_name" in request.GET:
            found = found.filter(state=ProposalState.APPROVED, training_class=None)
        return found, duplicates

    def has_delete_permission(self, request, obj=None) -> bool:
        """What was decided is kept."""
        return super().has_delete_permission(request, obj) and (obj is None or obj.decided_on is None)

    def get_fieldsets(self, request, obj=None):
        asked = ["programme", "wish", "accommodation"]
        fieldsets = [
            (_("Organisation"), {"fields": ["organisation", ("contact", "phone")]}),
            (_("Proposal"), {"fields": [("agenda_number", "received_on"), "letter_number"]}),
            (_("What they ask for"), {"fields": [*asked, *(["people"] if obj else []), "note"]}),
        ]
        if obj is not None and obj.verified_on:
            decided = ["decided_on"] * bool(obj.decided_on) + ["reason"] * bool(obj.reason)
            decided += ["postponed_until"] * bool(obj.postponed_until) + ["letter"] * bool(obj.decided_on)
            shown = ["verified_on", "verification", *decided, *(["linked_class"] if class_of(obj) else [])]
            fieldsets.append((_("Verification and decision"), {"fields": shown}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return (*DECISION, "people", "letter", "linked_class")

    # Pages beside it

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """The acts that fit the proposal as it is; once it is approved also the way to its class."""
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        proposal = self.get_object(request, unquote(kwargs["object_id"]))
        if proposal is None:
            return []
        offered = [page for page in self.pages if page.of_record and page.is_for(self, request)]
        shown = [link for page, link in zip(offered, links, strict=True) if _fits(page, proposal)]
        if _waits_for_class(proposal) and request.user.has_perm("training.add_trainingclass"):
            label = gettext_lazy("Open a class for it")
            shown.insert(0, {"label": label, "icon": "education", "url": class_address(proposal)})
        return shown

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj is not None:
            context["stage"] = stage_badge(obj)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    # Columns

    @admin.display(description=gettext_lazy("agenda number"))
    def agenda(self, proposal: TrainingProposal) -> str:
        return f"{proposal.agenda_number}/{proposal.year}"

    @admin.display(description=pgettext_lazy("proposal", "training"))
    def asked(self, proposal: TrainingProposal) -> str:
        return str(proposal.programme or proposal.wish)

    @admin.display(description=pgettext_lazy("proposal", "persons"))
    def people(self, proposal: TrainingProposal) -> str:
        return people_asked_for(proposal)

    @admin.display(description=gettext_lazy("state"))
    def stage(self, proposal: TrainingProposal) -> str:
        return stage_badge(proposal)

    @admin.display(description=pgettext_lazy("training", "class"))
    def linked_class(self, proposal: TrainingProposal):
        training_class = class_of(proposal)
        if training_class is None:
            return "–"
        return format_html('<a href="{}">{}</a>', training_class.get_absolute_url(), training_class)

    @admin.display(description=pgettext_lazy("training", "class"))
    def batch(self, proposal: TrainingProposal):
        """The class in few words, since the programme stands beside it."""
        training_class = class_of(proposal)
        if training_class is None:
            return "–"
        numbers = {"batch": training_class.batch, "year": training_class.year}
        words = pgettext("training", "batch %(batch)d of %(year)d") % numbers
        return format_html('<a href="{}">{}</a>', training_class.get_absolute_url(), words)

    @admin.display(description=gettext_lazy("letter of answer"))
    def letter(self, proposal: TrainingProposal) -> str:
        return str(letter_of(proposal) or _("none yet"))


def _fits(page: Page, proposal: TrainingProposal) -> bool:
    """An act as it says itself, the letter once there is a decision, any other page always."""
    if page.name == "answer":
        return proposal.decided_on is not None
    return page.name not in FITS or FITS[page.name](proposal)


def _waits_for_class(proposal: TrainingProposal) -> bool:
    return proposal.state == ProposalState.APPROVED and class_of(proposal) is None


def class_address(proposal: TrainingProposal) -> str:
    """The page that adds a class, filled in as far as the proposal tells."""
    known = {
        "proposal": proposal.pk,
        "programme": proposal.programme_id,
        "quota": proposal.men + proposal.women,
        "place": settings.OFFICE["training_centre"],
        "is_for_disabled": "1" if proposal.groups.exclude(disability="").exists() else None,
    }
    facts = urlencode({name: value for name, value in known.items() if value})
    return f"{reverse('admin:training_trainingclass_add')}?{facts}"
