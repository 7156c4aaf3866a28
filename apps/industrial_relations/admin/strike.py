from typing import ClassVar

from django.contrib import admin, messages
from django.db.models import Q
from django.urls import path
from django.utils import formats
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.strike_form import StrikeForm
from apps.industrial_relations.admin.strike_list import StrikeList, ValidityFilter, WhenFilter
from apps.industrial_relations.admin.strike_marks import (
    day_badge,
    lost_shown,
    notice_shown,
    validity_badge,
    validity_shown,
)
from apps.industrial_relations.admin.strike_receipt import receipt_page, receipt_paper
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Strike
from apps.industrial_relations.services.strikes import receipt_of
from apps.industrial_relations.strike_validity import findings, is_judged
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.places import district_filter
from apps.registry.models import Company

# What the receipt says.
CONFIRMED = (
    "kind", "company", "unions", "organiser", "notice_number", "notice_on", "received_on", "starts_on", "ends_on",
    "begins_at", "closes_at", "place", "reason",
)  # fmt: skip


@admin.register(Strike)
class StrikeAdmin(OfficeAdmin):
    form = StrikeForm
    pages = (Page("receipt", gettext_lazy("Receipt of the notice"), "letter", receipt_page, of_record=True),)
    search_fields = ("organiser", "notice_number")
    search_help_text = gettext_lazy("Company, who called it, or number of the notice")
    list_display = ("starts", "company", "kind", "validity", "workers", "man_days", "held")
    list_select_related = ("company",)
    list_filter = (
        WhenFilter,
        "kind",
        values_filter(
            "took_place__exact",
            gettext_lazy("took place"),
            lambda: [("1", _("Yes")), ("0", pgettext_lazy("answer", "No"))],
        ),
        values_filter("took_place__isnull", gettext_lazy("result"), lambda: [("True", _("not recorded yet"))]),
        date_span_filter("starts_on", pgettext_lazy("strike", "starts in"), Strike),
        district_filter("company__"),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        ValidityFilter,  # after the others, so that validity is worked out for these alone
    )
    autocomplete_fields = ("company", "unions")
    sortable_by = ()
    empty_hint = gettext_lazy("Enter a notice with the button above on the day on which it comes.")

    class Media:
        css: ClassVar = {"all": ("disnaker/css/strikes.css",)}

    def get_urls(self) -> list:
        def paper(request, object_id):
            return receipt_paper(self, request, object_id)

        wrapped = self.admin_site.admin_view(paper)
        route = path("<path:object_id>/receipt/paper/", wrapped, name="industrial_relations_strike_receipt_paper")
        return [route, *super().get_urls()]

    def get_changelist(self, request, **kwargs):
        return StrikeList

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("company", "letter")

    def get_fieldsets(self, request, obj=None):
        known = obj is not None
        received = [("notice_number", "notice_on"), ("received_on", "employer_told_on"), "is_signed"]
        announced = [("starts_on", "ends_on"), ("begins_at", "closes_at"), "place", "reason"]
        requests = ["bargaining", ("first_request_on", "second_request_on"), "deadlock_on"]
        outcome = ["met_on", "took_place", *(["lost"] if known else []), "result", "note"]
        fieldsets = [
            (None, {"fields": ["kind", "company", "unions", "organiser", "workers"]}),
            (_("Notice"), {"fields": [*received, *(["notice"] if known else [])]}),
            (_("What is announced"), {"fields": announced}),
            (_("Negotiations before"), {"fields": requests}),
            *([(pgettext_lazy("strike", "By law"), {"fields": ["validity_told"]})] if known else []),
            (_("What came of it"), {"fields": outcome}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """What a receipt confirmed stays as it says, until that is made void."""
        confirmed = CONFIRMED if obj is not None and receipt_of(obj) else ()
        return ("notice", "validity_told", "lost", *confirmed)

    def has_delete_permission(self, request, obj=None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or receipt_of(obj) is None)

    def word_condition(self, word: str) -> Q:
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def save_model(self, request, obj, form, change) -> None:
        super().save_model(request, obj, form, change)
        if findings(obj, load_rules()):
            messages.warning(request, _("By what is recorded it does not meet the law; the record says why."))

    # Columns and facts

    @admin.display(description=pgettext_lazy("strike", "starts on"))
    def starts(self, strike: Strike):
        day, badge = formats.date_format(strike.starts_on, "SHORT_DATE_FORMAT"), day_badge(strike)
        return format_html("{} {}", day, badge) if badge else day

    @admin.display(description=pgettext_lazy("strike", "by law"))
    def validity(self, strike: Strike):
        return validity_badge(strike)

    @admin.display(description=gettext_lazy("man-days lost"))
    def man_days(self, strike: Strike):
        return strike.lost if is_judged(strike) else "–"

    @admin.display(description=gettext_lazy("took place"), boolean=True)
    def held(self, strike: Strike) -> bool | None:
        return strike.took_place

    @admin.display(description=pgettext_lazy("strike", "notice by law"))
    def notice(self, strike: Strike):
        return notice_shown(strike)

    @admin.display(description=pgettext_lazy("strike", "conditions"))
    def validity_told(self, strike: Strike):
        return validity_shown(strike)

    @admin.display(description=gettext_lazy("man-days lost"))
    def lost(self, strike: Strike):
        return lost_shown(strike)
