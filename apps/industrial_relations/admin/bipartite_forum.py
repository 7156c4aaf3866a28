from typing import ClassVar

from django.contrib import admin, messages
from django.urls import path
from django.utils import formats
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.industrial_relations.admin.bipartite_forum_filters import FORUM_FILTERS
from apps.industrial_relations.admin.bipartite_forum_form import BipartiteForumForm, ForumReportForm
from apps.industrial_relations.admin.bipartite_forum_pages import FORUM_PAGES, forum_paper
from apps.industrial_relations.half_years import half_year_label, last_half_year
from apps.industrial_relations.models import BipartiteForum, ForumReport
from apps.industrial_relations.services.forums import LEAST_WORKERS, is_owing, letter_of, workers_of
from apps.registry.models import Company


class ReportInline(admin.TabularInline):
    model = ForumReport
    form = ForumReportForm
    classes = ("rows-named",)
    extra = 0

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css",)}


@admin.register(BipartiteForum)
class BipartiteForumAdmin(OfficeAdmin):
    form = BipartiteForumForm
    inlines = (ReportInline,)
    pages = FORUM_PAGES
    search_fields = ("record_number", "chair")
    search_help_text = gettext_lazy("Company, record number or chair")
    list_display = ("company", "record_number", "recorded_on", "members", "term", "last_report")
    list_select_related = ("company",)
    list_filter = FORUM_FILTERS
    autocomplete_fields = ("company",)
    ordering = ("-pk",)
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the first forum as soon as its company tells that it is formed.")

    def get_urls(self) -> list:
        def paper(request, object_id):
            return forum_paper(self, request, object_id)

        route = path(
            "<path:object_id>/record/paper/",
            self.admin_site.admin_view(paper),
            name="industrial_relations_bipartiteforum_paper",
        )
        return [route, *super().get_urls()]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("company").prefetch_related("reports")

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def get_inlines(self, request, obj):
        """Reports are owed by forums that are recorded."""
        return self.inlines if obj is not None and obj.recorded_on else ()

    def has_delete_permission(self, request, obj=None) -> bool:
        """A forum that a letter told of is kept."""
        return super().has_delete_permission(request, obj) and (obj is None or letter_of(obj) is None)

    def get_fieldsets(self, request, obj=None):
        shown = ["last_report"] if obj is not None and obj.recorded_on else []
        fieldsets = [
            (None, {"fields": ["company", ("formed_on", "received_on")]}),
            (_("Members and term"), {"fields": [
                "chair", ("employer_members", "worker_members"), ("term_from", "term_until"), "note",
            ]}),
            (_("Recording"), {"fields": [("record_number", "recorded_on"), *shown]}),
        ]  # fmt: skip
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("last_report",)

    def save_model(self, request, obj, form, change) -> None:
        super().save_model(request, obj, form, change)
        workers = workers_of(obj.company)
        if workers is not None and workers < LEAST_WORKERS:
            text = _(
                "By its latest head-count %(company)s has %(workers)d workers. A forum is a duty from %(least)d on."
            )
            values = {"company": obj.company, "workers": workers, "least": LEAST_WORKERS}
            messages.warning(request, text % values)

    # Columns

    @admin.display(description=gettext_lazy("members"))
    def members(self, forum: BipartiteForum) -> str:
        return f"{forum.employer_members} : {forum.worker_members}"

    @admin.display(description=gettext_lazy("term until"))
    def term(self, forum: BipartiteForum):
        last = formats.date_format(forum.term_until, "SHORT_DATE_FORMAT")
        if forum.recorded_on is None:
            look, words = "warn", pgettext("forum", "not recorded yet")
        elif forum.term_until < localdate():
            look, words = "muted", pgettext("forum", "ended")
        else:
            look, words = "ok", pgettext("forum", "active")
        return format_html('{} <span class="badge badge--{}">{}</span>', last, look, words)

    @admin.display(description=gettext_lazy("last report"))
    def last_report(self, forum: BipartiteForum):
        """The latest half-year reported, and whether that which ended last is owed."""
        reported = [report.half_year for report in forum.reports.all()]
        words = half_year_label(max(reported)) if reported else "–"
        half_year = last_half_year(localdate())
        if is_owing(forum, half_year, reported):
            owed = _("%(half_year)s owed") % {"half_year": half_year_label(half_year)}
            return format_html('{} <span class="badge badge--warn">{}</span>', words, owed)
        return words
