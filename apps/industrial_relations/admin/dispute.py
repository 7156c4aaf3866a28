from typing import ClassVar

from django.contrib import admin, messages
from django.forms import CheckboxSelectMultiple, MultipleChoiceField
from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.industrial_relations.admin.dispute_act_page import ACT_PAGES
from apps.industrial_relations.admin.dispute_acts import ACTS
from apps.industrial_relations.admin.dispute_filters import DISPUTE_FILTERS
from apps.industrial_relations.admin.dispute_form import STANDING, DisputeForm, stands
from apps.industrial_relations.admin.dispute_head import dispute_head
from apps.industrial_relations.admin.dispute_list import due_cell, state_badge
from apps.industrial_relations.admin.dispute_note import NOTES_PAGE
from apps.industrial_relations.admin.dispute_papers import PAPERS_PAGE
from apps.industrial_relations.admin.dispute_party import PartyInline
from apps.industrial_relations.admin.dispute_session import PLAN_PAGE, session_route
from apps.industrial_relations.choices import DisputeState, DossierItem
from apps.industrial_relations.models import Dispute, DisputeParty
from apps.industrial_relations.services.filing import next_agenda_number
from apps.registry.models import Company

IN_THE_HEAD = frozenset({*(act.verb for act in ACTS), PLAN_PAGE.name})


@admin.register(Dispute)
class DisputeAdmin(OfficeAdmin):
    form = DisputeForm
    change_form_template = "industrial_relations/dispute_change.html"
    inlines = (PartyInline,)
    pages = (*ACT_PAGES, PLAN_PAGE, PAPERS_PAGE, NOTES_PAGE)
    search_fields = ("^agenda_number",)
    search_help_text = gettext_lazy("Agenda number, company, or name of a party")
    list_display = ("agenda", "filed_on", "company", "kind", "people", "mediator", "stage", "next_due")
    list_select_related = ("company", "mediator")
    list_filter = DISPUTE_FILTERS
    autocomplete_fields = ("company",)
    ordering = ("-filed_on", "-pk")
    sortable_by = ()
    empty_hint = gettext_lazy("Record the first one with the button above as soon as its file is handed in.")
    worded = {
        "dossier": lambda items: ", ".join(str(DossierItem(item).label) for item in items),
        "state": lambda state: str(DisputeState(state).label),
    }

    class Media:
        css: ClassVar = {"all": ("disnaker/css/disputes.css",)}

    def get_urls(self) -> list:
        return [session_route(self), *super().get_urls()]

    def get_queryset(self, request):
        related = ("company", "mediator", "recommendation", "joint_agreement")
        return super().get_queryset(request).select_related(*related)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name != "dossier":
            field = super().formfield_for_dbfield(db_field, request, **kwargs)
            if db_field.name == "mediator":
                field.widget.can_add_related = field.widget.can_change_related = field.widget.can_view_related = False
            return field
        label = capfirst(db_field.verbose_name)
        return MultipleChoiceField(label=label, choices=DossierItem, widget=CheckboxSelectMultiple, required=False)

    def get_changeform_initial_data(self, request) -> dict:
        today = localdate()
        proposed = {"filed_on": today, "agenda_number": next_agenda_number(today.year)}
        return {**proposed, **super().get_changeform_initial_data(request)}

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (
                _("Case"),
                {
                    "fields": [
                        ("agenda_number", "filed_on"), ("kind", "filed_by"), ("company", "workers"),
                        "subject", "demand",
                    ]
                },
            ),
            (_("File handed in"), {"fields": ["dossier"]}),
            (
                _("Bipartite negotiation"),
                {"fields": [("bipartite_from", "bipartite_until"), "bipartite_result"]},
            ),
        ]  # fmt: skip
        if obj is not None and obj.court_on:
            fieldsets.append((_("Court"), {"fields": [("court_number", "court_decision")]}))
        remarks = [*(["mediator"] if obj is not None and obj.mediator_id else []), "note"]
        fieldsets.append((_("Remarks"), {"fields": remarks}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """What a step rests on stands."""
        return STANDING if stands(obj) else ()

    def has_delete_permission(self, request, obj=None) -> bool:
        """A case that took a step is kept."""
        return super().has_delete_permission(request, obj) and not stands(obj)

    def word_condition(self, word: str):
        """The company and whoever is a party find the case too."""
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        parties = DisputeParty.objects.order_by().values_list("dispute", flat=True)
        condition = super().word_condition(word) | self.among("company", companies)
        for name in ("name", "person__name", "union__name"):
            condition |= self.among("pk", parties.filter(**{f"{name}__icontains": word}))
        return condition

    def save_related(self, request, form, formsets, change) -> None:
        super().save_related(request, form, formsets, change)
        if not change:
            messages.info(request, _("The case is recorded. Make its proof of recording, then take the next step."))

    # Pages beside it

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """The steps stand in the head of the case; here are the pages beside it."""
        links = super()._links(request, of_record=of_record, **kwargs)
        offered = [page for page in self.pages if page.of_record == of_record and page.is_for(self, request)]
        return [link for page, link in zip(offered, links, strict=True) if page.name not in IN_THE_HEAD]

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj is not None:
            context |= dispute_head(self, request, obj)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    # Columns

    @admin.display(description=gettext_lazy("agenda number"))
    def agenda(self, dispute: Dispute) -> str:
        return f"{dispute.agenda_number}/{dispute.year}"

    @admin.display(description=pgettext_lazy("column", "workers"))
    def people(self, dispute: Dispute) -> int:
        return dispute.workers

    people.is_number = True

    @admin.display(description=gettext_lazy("state"))
    def stage(self, dispute: Dispute) -> str:
        return state_badge(dispute)

    @admin.display(description=gettext_lazy("next deadline"))
    def next_due(self, dispute: Dispute) -> str:
        return due_cell(dispute)
