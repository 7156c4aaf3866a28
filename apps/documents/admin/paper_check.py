"""How often the public page was asked for papers, by day."""

from collections.abc import Callable, Iterable
from uuid import UUID

from django.contrib import admin
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import Q, QuerySet
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.documents.models import PaperCheck
from apps.documents.qr import read_code, short_code


class KnownFilter(SimpleListFilter):
    title = pgettext_lazy("checked", "paper")
    parameter_name = "known"

    def lookups(self, request, model_admin):
        return (("yes", pgettext("checked paper", "known")), ("no", pgettext("checked paper", "not known")))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() not in ("yes", "no"):
            return queryset
        return queryset.filter(token__isnull=self.value() == "no")


class CheckList(ChangeList):
    """All papers shown are named at once."""

    def get_results(self, request) -> None:
        super().get_results(request)
        self.model_admin.name_papers(self.result_list)


@admin.register(PaperCheck)
class PaperCheckAdmin(ReadOnlyAdmin):
    """The roof hands in `papers_named`, which knows the papers of all desks: their names by token."""

    papers_named: Callable[[Iterable[UUID]], dict[UUID, str]]
    list_display = ("day", "paper", "code", "number")
    list_filter = (KnownFilter,)
    search_fields = ("token",)
    search_help_text = gettext_lazy("Short code of the paper")
    sortable_by = ()
    ordering = ("-pk",)  # as the days went
    fields = readonly_fields = ("day", "paper", "code", "number")
    empty_hint = gettext_lazy("A check is counted when somebody scans the QR code of a paper or types its short code.")

    def get_changelist(self, request, **kwargs):
        return CheckList

    def get_object(self, request, object_id, from_field=None) -> PaperCheck | None:
        check = super().get_object(request, object_id, from_field)
        if check is not None:
            self.name_papers([check])
        return check

    def name_papers(self, checks: Iterable[PaperCheck]) -> None:
        names = self.papers_named({check.token for check in checks if check.token})
        for check in checks:
            check.paper = names.get(check.token, "")

    def word_condition(self, word: str) -> Q:
        try:
            return Q(token__range=read_code(word))
        except ValueError:
            return Q(pk=None)

    @admin.display(description=pgettext_lazy("checked", "paper"))
    def paper(self, check: PaperCheck) -> str:
        return check.paper or format_html('<span class="badge badge--warn">{}</span>', _("of no paper of the office"))

    @admin.display(description=pgettext_lazy("paper", "short code"))
    def code(self, check: PaperCheck) -> str:
        return short_code(check.token) if check.token else "–"
