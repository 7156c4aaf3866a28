from django.contrib import admin, messages
from django.db.models import Q
from django.http import HttpResponseRedirect
from django.urls import path, reverse
from django.utils import formats
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.fixed_term_contract_form import FixedTermContractForm
from apps.industrial_relations.admin.fixed_term_contract_list import (
    ContractList,
    CountedFilter,
    EndsFilter,
    ExpiryFilter,
    RecordedFilter,
)
from apps.industrial_relations.admin.fixed_term_contract_marks import (
    badge,
    clock_shown,
    compensation_shown,
    limit_shown,
    until_shown,
    warnings_of,
)
from apps.industrial_relations.admin.fixed_term_contract_receipt import receipt_page, receipt_paper
from apps.industrial_relations.models import FixedTermContract
from apps.intake.models import Upload
from apps.registry.admin.origin import origin_link
from apps.registry.admin.places import district_filter
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.models import Company, Person
from apps.registry.rights import SEE_PERSONAL

SEE_PAY = "industrial_relations.see_pay"


@admin.register(FixedTermContract)
class FixedTermContractAdmin(OfficeAdmin):
    """Wage and compensation are shown to holders of their right alone."""

    form = FixedTermContractForm
    actions = ("issue_receipt",)
    pages = (Page("receipt", gettext_lazy("Receipt of recording"), "letter", receipt_page, of_record=True),)
    number_fields = ("person__nik",)
    search_fields = ("worker_name", "record_number")
    search_help_text = gettext_lazy("Worker, company, record number or NIK")
    list_display = ("worker", "company", "count_shown", "since", "until", "number_shown")
    list_select_related = ("person", "company")
    list_filter = (
        ExpiryFilter,
        CountedFilter,
        EndsFilter,
        RecordedFilter,  # after the spans of days, so that lateness is reckoned for these alone
        "basis",
        "channel",
        district_filter("company__"),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("person__exact", gettext_lazy("person"), Person.objects),
        chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
    )
    autocomplete_fields = ("company", "person", "extends")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS
    empty_hint = gettext_lazy("Upload the list that the company handed in, or enter a contract with the button above.")

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset() if request.user.has_perm(SEE_PAY) else frozenset({"wage"})

    def get_urls(self) -> list:
        def paper(request, object_id):
            return receipt_paper(self, request, object_id)

        wrapped = self.admin_site.admin_view(paper)
        route = path(
            "<path:object_id>/receipt/paper/", wrapped, name="industrial_relations_fixedtermcontract_receipt_paper"
        )
        return [route, *super().get_urls()]

    def get_changelist(self, request, **kwargs):
        return ContractList

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("person", "company")

    def get_fieldsets(self, request, obj=None):
        known = obj is not None
        wage = [] if "wage" in self.secret_fields(request) else ["wage", *["compensation"] * known]
        term = ["basis", ("starts_on", "ends_on"), "term", "extends", *["limit"] * known]
        recorded = [("channel", "signed_on"), ("received_on", "recorded_on"), "record_number", *["clock"] * known]
        fieldsets = [
            (_("Company and worker"), {"fields": ["company", "person", "worker_name", "workers", "position"]}),
            (pgettext("contract", "Period"), {"fields": term}),
            *([(_("Wage and compensation"), {"fields": wage})] if wage else []),
            (_("Recording"), {"fields": [*recorded, "note"]}),
        ]
        if known:
            fieldsets.append((_("Where this record came from"), {"fields": ["origin"]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("limit", "compensation", "clock", "origin")

    def word_condition(self, word: str) -> Q:
        persons = Person.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        own = super().word_condition(word)
        return own | self.among("person_id", persons) | self.among("company_id", companies)

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def number_condition(self, digits: str, lookup: str) -> Q:
        persons = Person.objects.filter(**{f"nik__{lookup}": digits}).order_by().values_list("pk", flat=True)
        return self.among("person_id", persons)

    def save_model(self, request, obj, form, change) -> None:
        super().save_model(request, obj, form, change)
        for text in warnings_of(obj, with_pay=request.user.has_perm(SEE_PAY)):
            messages.warning(request, text)

    @admin.action(description=gettext_lazy("Receipt of recording"), permissions=["change"])
    def issue_receipt(self, request, queryset):
        """Leads to the page of the receipt, which takes all that the company handed in on that day."""
        chosen = list(queryset)
        if len({(contract.company_id, contract.received_on, contract.record_number) for contract in chosen}) > 1:
            text = _("One receipt is for one company and one day of receipt. Choose the contracts of one.")
            self.message_user(request, text, messages.WARNING)
            return None
        address = reverse("admin:industrial_relations_fixedtermcontract_receipt", args=[chosen[0].pk])
        return HttpResponseRedirect(address)

    def choice_label(self, contract: FixedTermContract) -> str:
        """Contracts of one worker are told apart by their days."""
        until = f"{contract.ends_on:%d-%m-%Y}" if contract.ends_on else _("until the work is done")
        return f"{contract} ({contract.starts_on:%d-%m-%Y} – {until})"

    @admin.display(description=gettext_lazy("worker"))
    def worker(self, contract: FixedTermContract) -> str:
        return contract.shown_name

    @admin.display(description=pgettext_lazy("contract", "workers"))
    def count_shown(self, contract: FixedTermContract) -> int:
        return contract.workers

    @admin.display(description=gettext_lazy("starts on"))
    def since(self, contract: FixedTermContract) -> str:
        return formats.date_format(contract.starts_on, "SHORT_DATE_FORMAT")

    @admin.display(description=gettext_lazy("ends on"))
    def until(self, contract: FixedTermContract):
        return until_shown(contract)

    @admin.display(description=gettext_lazy("record number"))
    def number_shown(self, contract: FixedTermContract):
        number = contract.record_number or _("not recorded yet")
        return format_html("{} {}", number, badge(contract.late)) if contract.late else number

    @admin.display(description=gettext_lazy("longest term by law"))
    def limit(self, contract: FixedTermContract):
        return limit_shown(contract)

    @admin.display(description=gettext_lazy("compensation at the end"))
    def compensation(self, contract: FixedTermContract):
        return compensation_shown(contract)

    @admin.display(description=gettext_lazy("recording by law"))
    def clock(self, contract: FixedTermContract):
        return clock_shown(contract)

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, contract: FixedTermContract):
        return origin_link(contract.upload_id, contract.upload_row)
