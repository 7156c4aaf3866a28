from functools import cache
from typing import ClassVar

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.trade_union_act_page import UNION_PAGES, proof_paper
from apps.industrial_relations.admin.trade_union_acts import ACTS
from apps.industrial_relations.admin.trade_union_badges import clock_badge, state_badge
from apps.industrial_relations.admin.trade_union_filters import UNION_FILTERS
from apps.industrial_relations.admin.trade_union_form import TradeUnionForm, UnionChangeForm
from apps.industrial_relations.admin.trade_union_papers import PAPER_PAGES
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import TradeUnion, UnionChange
from apps.industrial_relations.record_choices import UnionItem, UnionState
from apps.industrial_relations.services.union_proof import proof_of
from apps.registry.admin.origin import origin_link
from apps.registry.models import Company

FITS = {act.name: act.fits for act in ACTS}
RECORDED = (UnionState.RECORDED, UnionState.REVOKED)
FOLLOWED = ("postponed_on", "missing", "completed_on", "returned_on", "revoked_on", "revoke_reason")


class ChangeInline(admin.TabularInline):
    model = UnionChange
    form = UnionChangeForm
    classes = ("rows-named",)
    extra = 0

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css",)}


@admin.register(TradeUnion)
class TradeUnionAdmin(OfficeAdmin):
    form = TradeUnionForm
    change_form_template = "industrial_relations/union_change.html"
    inlines = (ChangeInline,)
    pages = (*PAPER_PAGES, *UNION_PAGES)
    search_fields = ("name", "record_number", "federation")
    search_help_text = gettext_lazy("Name, record number, federation or company")
    list_display = ("name", "company", "stage", "record_number", "recorded_on", "members_told")
    list_select_related = ("company",)
    list_filter = UNION_FILTERS
    autocomplete_fields = ("company",)
    ordering = ("-pk",)
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the first notice with the button above, or upload the office’s list of unions.")
    worded: ClassVar = {
        "dossier": lambda items: ", ".join(str(UnionItem(item).label) for item in items),
        "state": lambda state: str(UnionState(state).label),
    }

    def get_urls(self) -> list:
        def paper(request, object_id):
            return proof_paper(self, request, object_id)

        route = path(
            "<path:object_id>/proof/paper/",
            self.admin_site.admin_view(paper),
            name="industrial_relations_tradeunion_paper",
        )
        return [route, *super().get_urls()]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("company")

    def get_list_display(self, request) -> tuple:
        name, company, stage, *recorded = self.list_display
        return (name, company, stage, _due_column(), *recorded)

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def get_inlines(self, request, obj):
        """Changes are told by unions that the register has."""
        return self.inlines if obj is not None and obj.state in RECORDED else ()

    def has_delete_permission(self, request, obj=None) -> bool:
        """What is in the register is revoked, not deleted."""
        return super().has_delete_permission(request, obj) and (obj is None or obj.state not in RECORDED)

    def get_fieldsets(self, request, obj=None):
        board = [("chair", "secretary"), "treasurer", "board"]
        fieldsets = [
            (_("Trade union"), {"fields": ["name", "company", ("federation", "confederation"), "address", "phone"]}),
            (_("Board and members"), {"fields": [*board, "founders", ("founders_count", "members"), "statutes_on"]}),
            (_("Notice"), {"fields": ["received_on", "dossier", "note"]}),
        ]
        if obj is None or obj.state in RECORDED:
            fieldsets.append((_("Recording"), {"fields": [("record_number", "recorded_on")]}))
        if obj is not None:
            happened = [name for name in FOLLOWED if getattr(obj, name)]
            shown = ["due"] * (obj.state not in (*RECORDED, UnionState.RETURNED)) + happened
            proof = ["proof"] * (obj.state in RECORDED)
            fieldsets.append((pgettext("union", "Course"), {"fields": [*shown, *proof, "origin"]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return (*FOLLOWED, "due", "proof", "origin")

    # Pages beside it

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """The acts that fit the union as it is; the proof once it is recorded."""
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        union = self.get_object(request, unquote(kwargs["object_id"]))
        if union is None:
            return []
        offered = [page for page in self.pages if page.of_record and page.is_for(self, request)]
        return [link for page, link in zip(offered, links, strict=True) if _fits(page, union)]

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj is not None:
            context["stage"] = state_badge(obj)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    # Columns

    @admin.display(description=gettext_lazy("members"))
    def members_told(self, union: TradeUnion) -> str:
        return "–" if union.members is None else f"{union.members:,}".replace(",", ".")

    members_told.is_number = True

    @admin.display(description=gettext_lazy("state"))
    def stage(self, union: TradeUnion) -> str:
        return state_badge(union)

    @admin.display(description=gettext_lazy("due"))
    def due(self, union: TradeUnion) -> str:
        return clock_badge(union, load_rules())

    @admin.display(description=gettext_lazy("proof of recording"))
    def proof(self, union: TradeUnion) -> str:
        return str(proof_of(union) or _("none yet"))

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, union: TradeUnion):
        return origin_link(union.upload_id, union.upload_row)


def _due_column():
    """The deadlines of a list, by rules that are loaded once for it."""
    rules = cache(load_rules)

    @admin.display(description=gettext_lazy("due"))
    def due(union: TradeUnion) -> str:
        return clock_badge(union, rules())

    return due


def _fits(page: Page, union: TradeUnion) -> bool:
    if page.name == "proof":
        return union.state in RECORDED
    return page.name not in FITS or FITS[page.name](union)
