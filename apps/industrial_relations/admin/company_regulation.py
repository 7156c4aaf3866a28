from functools import cache
from typing import ClassVar

from django.contrib import admin, messages
from django.forms import CheckboxSelectMultiple, MultipleChoiceField
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.filing_act_page import act_pages
from apps.industrial_relations.admin.filing_admin import FilingAdmin
from apps.industrial_relations.admin.filing_badges import clock_badge, stage_badge
from apps.industrial_relations.admin.filing_filters import REGULATION_FILTERS
from apps.industrial_relations.admin.filing_form import RegulationForm
from apps.industrial_relations.admin.regulation_acts import ACTS
from apps.industrial_relations.admin.regulation_owing import SEE, owing_page
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.record_choices import RegulationItem, RegulationState
from apps.industrial_relations.regulation_clock import UNDER_WAY, clock_of, limit_of
from apps.industrial_relations.services.regulation_decree import letter_of
from apps.registry.admin.origin import origin_link

DECREE = ("decree_number", "decided_on", "valid_from", "valid_until")
FOLLOWED = ("returned_on", "missing", "corrected_on", "examined_on", "is_deemed", "extended_until")


@admin.register(CompanyRegulation)
class CompanyRegulationAdmin(FilingAdmin):
    form = RegulationForm
    change_form_template = "industrial_relations/regulation_change.html"
    acts = ACTS
    letter_of = staticmethod(letter_of)
    paper_name = "sk-peraturan-perusahaan"
    paper_label = gettext_lazy("Print the decree")
    pages = (
        *act_pages(ACTS),
        Page("owing", gettext_lazy("Companies that owe one"), "warning", owing_page, right=SEE),
    )
    search_fields = ("decree_number", "leader")
    search_help_text = gettext_lazy("Company, leader or number of the decree")
    list_display = ("company", "validity", "decree_number", "ordinal", "workers")
    list_filter = REGULATION_FILTERS
    autocomplete_fields = ("company",)
    empty_hint = gettext_lazy(
        "Enter the first request with the button above, or upload the office’s list of company regulations."
    )
    worded: ClassVar = {
        "dossier": lambda items: ", ".join(str(RegulationItem(item).label) for item in items),
        "state": lambda state: str(RegulationState(state).label),
    }

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name != "dossier":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        label = capfirst(db_field.verbose_name)
        return MultipleChoiceField(label=label, choices=RegulationItem, widget=CheckboxSelectMultiple, required=False)

    def get_list_display(self, request) -> tuple:
        company, *told = self.list_display
        return (company, _stage_column(), *told)

    def has_delete_permission(self, request, obj=None) -> bool:
        """What was decided is kept."""
        return super().has_delete_permission(request, obj) and (obj is None or obj.state in UNDER_WAY)

    def get_fieldsets(self, request, obj=None):
        company = ["company", ("sequence", "status"), "leader", ("men", "women")]
        fieldsets = [
            (pgettext_lazy("regulation", "Company"), {"fields": company}),
            (pgettext_lazy("regulation", "Request"), {"fields": ["received_on", "dossier", "note"]}),
        ]
        if obj is not None:
            happened = [name for name in FOLLOWED[:4] if getattr(obj, name)]
            decided = ["is_deemed"] * obj.is_deemed + ["extended_until"] * bool(obj.extended_until)
            ratified = [("decree_number", "decided_on"), ("valid_from", "valid_until"), *decided, "reminder"]
            shown = [*happened, *(ratified if obj.state == RegulationState.RATIFIED else []), "origin"]
            fieldsets.append((_("Examination and decree"), {"fields": shown}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """A decree that went out as a letter is undone, not rewritten."""
        is_open = obj is not None and obj.state == RegulationState.RATIFIED and letter_of(obj) is None
        return (*FOLLOWED, "reminder", "origin", *(() if is_open else DECREE))

    def save_model(self, request, obj, form, change) -> None:
        super().save_model(request, obj, form, change)
        day = obj.received_on
        if not change and CollectiveAgreement.objects.in_force_on(day).filter(company=obj.company).exists():
            sentence = _("A collective agreement of this company is in force, so that it needs no regulation.")
            messages.warning(request, sentence)

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj is not None:
            rules = load_rules()
            context["clock"] = clock_of(obj, rules)
            context["limit"] = limit_of(obj, rules)
            context["today"] = localdate()
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, regulation: CompanyRegulation):
        return origin_link(regulation.upload_id, regulation.upload_row)


def _stage_column():
    """The state, and the deadline of what is under way; the rules are loaded once for a list."""
    rules = cache(load_rules)

    @admin.display(description=gettext_lazy("state"))
    def stage(regulation: CompanyRegulation) -> str:
        badge = stage_badge(regulation)
        if regulation.state not in UNDER_WAY:
            return badge
        return format_html("{}<br>{}", badge, clock_badge(regulation, rules()))

    return stage
