from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Count, IntegerField, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import formats
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.placement.admin.removal_page import ProposeForm, decide, review_context
from apps.placement.choices import BatchState
from apps.placement.models import RemovalBatch, RemovalCandidate
from apps.placement.services.removal import propose_removals
from apps.registry.indonesian_dates import format_date, format_month

BADGES = {BatchState.DRAFT: "warn", BatchState.CONFIRMED: "ok", BatchState.UNDONE: "muted"}


@admin.register(RemovalBatch)
class RemovalBatchAdmin(OfficeAdmin):
    """Proposed by the rules, reviewed by staff, confirmed by the head of the desk; never edited or deleted."""

    list_display = ("proposed", "proposed_by", "state_shown", "candidates_shown", "removed_shown", "month_shown")
    list_filter = ("state",)
    list_select_related = ("proposed_by",)
    empty_hint = gettext_lazy("Let the rules propose whom to remove; nobody is removed before the list was looked at.")
    sortable_by = ()

    def get_queryset(self, request):
        return (
            super()
            .get_queryset(request)
            .annotate(candidate_count=_candidates(), removed_count=_candidates(is_removed=True))
        )

    def has_delete_permission(self, request, obj=None) -> bool:
        return False

    # Pages

    def add_view(self, request, form_url="", extra_context=None):
        """Asks for the day; all else is found by the rules."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = ProposeForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            try:
                batch = propose_removals(on=form.cleaned_data["on"], by=request.user)
            except ValidationError as refusal:
                form.add_error("on", refusal)
            else:
                return HttpResponseRedirect(batch.get_absolute_url())
        context = self._page(request, title=_("Propose removals"), form=form, media=self.media + form.media)
        return TemplateResponse(request, "placement/removal_propose.html", context)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """GET shows the list for review, POST keeps or decides."""
        batch = self.get_object(request, unquote(object_id))
        if not self.has_view_or_change_permission(request, batch):
            raise PermissionDenied
        if batch is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if request.method == "POST":
            return decide(request, batch)
        context = self._page(request, title=_title(batch), state_mark=self.state_shown(batch), original=batch)
        return TemplateResponse(request, "placement/removal_review.html", context | review_context(request, batch))

    def _page(self, request, **more) -> dict:
        request.current_app = self.admin_site.name
        return {**self.admin_site.each_context(request), "opts": self.opts, **more}

    # Columns

    @admin.display(description=gettext_lazy("proposed on"))
    def proposed(self, batch: RemovalBatch) -> str:
        return formats.date_format(batch.proposed_on, "SHORT_DATE_FORMAT")

    @admin.display(description=gettext_lazy("state"))
    def state_shown(self, batch: RemovalBatch):
        return format_html('<span class="badge badge--{}">{}</span>', BADGES[batch.state], batch.get_state_display())

    @admin.display(description=gettext_lazy("candidates"))
    def candidates_shown(self, batch: RemovalBatch) -> int:
        return batch.candidate_count

    candidates_shown.is_number = True

    @admin.display(description=gettext_lazy("removed"))
    def removed_shown(self, batch: RemovalBatch) -> int:
        return batch.removed_count

    removed_shown.is_number = True

    @admin.display(description=gettext_lazy("counted in"))
    def month_shown(self, batch: RemovalBatch) -> str:
        return format_month(batch.posting_month) if batch.posting_month else "–"


def _candidates(**which) -> Coalesce:
    """How many of each batch; a sub-query, since a join would count those of all batches before the page is cut."""
    found = RemovalCandidate.objects.filter(batch=OuterRef("pk"), **which).order_by().values("batch")
    return Coalesce(Subquery(found.annotate(n=Count("pk")).values("n"), output_field=IntegerField()), 0)


def _title(batch: RemovalBatch) -> str:
    return _("Candidates for removal, %(day)s") % {"day": format_date(batch.proposed_on)}
