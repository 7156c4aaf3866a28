from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.registry.indonesian_dates import format_month
from apps.reporting.models import SignedSummary


@admin.register(SignedSummary)
class SignedSummaryAdmin(ReadOnlyAdmin):
    """What was signed, with every correction beside it; the page of the month holds the files."""

    list_display = ("of_month", "mark", "number", "dated_on", "signer_name", "signed_at")
    list_display_links = ("of_month",)
    list_filter = (
        values_filter(
            "month__first_day__year",
            gettext_lazy("year"),
            lambda: [
                (str(day.year), str(day.year)) for day in SignedSummary.objects.dates("month", "year", order="DESC")
            ],
        ),
    )
    search_fields = ("number", "signer_name")
    sortable_by = ()
    empty_hint = gettext_lazy("Months are signed on their own page, once they are submitted.")
    fields = (
        "of_month", "mark", "reason", "number", "dated_on", "signer_name", "signer_acting", "signer_position",
        "signer_rank", "signer_nip", "signed_by", "signed_at", "fingerprints",
    )  # fmt: skip
    readonly_fields = ("of_month", "mark", "fingerprints")

    def get_queryset(self, request):
        return super().get_queryset(request).without_tables()

    @admin.display(description=gettext_lazy("month"))
    def of_month(self, summary: SignedSummary) -> str:
        return format_month(summary.month_id)

    @admin.display(description=gettext_lazy("correction"))
    def mark(self, summary: SignedSummary) -> str:
        return summary.revision_mark.strip(" ()") or "–"

    @admin.display(description=gettext_lazy("files and their fingerprints (SHA-256)"))
    def fingerprints(self, summary: SignedSummary) -> str:
        files = summary.files.defer("content")
        rows = "\n".join(f"{file.get_kind_display()}: {file.sha256}" for file in files)
        page = reverse("month", args=(f"{summary.month_id:%Y-%m}",))
        return format_html('{}<br><a href="{}">{}</a>', rows, page, _("Page of the month"))
