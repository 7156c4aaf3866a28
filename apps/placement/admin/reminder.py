from datetime import date

from django.contrib import admin
from django.db.models import Q
from django.utils.html import format_html
from django.utils.translation import gettext_lazy, ngettext

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.documents.choices import LetterState
from apps.placement.models import Reminder, ReminderBatch
from apps.registry.indonesian_dates import format_month
from apps.registry.models import Company


@admin.register(Reminder)
class ReminderAdmin(ReadOnlyAdmin):
    """The history of reminders; they are written on the board of the reports."""

    list_display = ("sent_on", "company", "letter_shown", "owed", "sent_by")
    list_display_links = ("sent_on",)
    list_select_related = ("company", "letter", "sent_by")
    list_filter = (
        values_filter("letter__state__exact", gettext_lazy("state of the letter"), lambda: LetterState.choices),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("batch__exact", gettext_lazy("batch"), ReminderBatch.objects),
    )
    search_fields = ("letter__number",)
    search_help_text = gettext_lazy("Company or number of the letter")
    sortable_by = ()
    ordering = ("-pk",)
    fields = ("company", "letter_shown", "owed", "sent_on", "sent_by")
    readonly_fields = ("letter_shown", "owed")

    worded = {"reports": lambda reports: reports_in_words(reports)}  # noqa: PLW0108 - defined below

    def word_condition(self, word: str) -> Q:
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return Q(letter__number__istartswith=word) | self.among("company_id", companies)

    @admin.display(description=gettext_lazy("letter"))
    def letter_shown(self, reminder: Reminder) -> str:
        letter = reminder.letter
        link = format_html('<a href="{}">{}</a>', letter.get_absolute_url(), letter.number)
        if letter.state == LetterState.VOID:
            return format_html('{} <span class="badge badge--muted">{}</span>', link, letter.get_state_display())
        return link

    @admin.display(description=gettext_lazy("reports owed"))
    def owed(self, reminder: Reminder) -> str:
        return owed_in_words(reminder)


def owed_in_words(reminder: Reminder) -> str:
    return reports_in_words(reminder.reports)


def reports_in_words(reports: list[dict]) -> str:
    """ "3 laporan, Januari–Maret 2023"."""
    count = len(reports)
    months = sorted({date.fromisoformat(report["month"]) for report in reports})
    span = format_month(months[0]) if len(months) == 1 else f"{format_month(months[0])} – {format_month(months[-1])}"
    return ngettext("%(count)d report, %(months)s", "%(count)d reports, %(months)s", count) % {
        "count": count,
        "months": span,
    }
