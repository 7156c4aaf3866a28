from django.contrib import admin, messages
from django.db.models import Q
from django.urls import path
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.accounts.choices import AccessKind
from apps.industrial_relations.admin.termination_form import TerminationForm
from apps.industrial_relations.admin.termination_list import StateFilter, TerminationList
from apps.industrial_relations.admin.termination_marks import answer_shown, notice_shown, warnings_of
from apps.industrial_relations.admin.termination_receipt import receipt_page, receipt_paper
from apps.industrial_relations.models import Dispute, Termination
from apps.industrial_relations.services.terminations import receipt_of
from apps.intake.models import Upload
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.origin import origin_link
from apps.registry.admin.places import district_filter
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.choices import Sex
from apps.registry.models import Company, Person
from apps.registry.rights import SEE_PERSONAL

SEE_PAY = "industrial_relations.see_pay"
PAY = ("is_paid", "compensation")
# What the receipt says.
CONFIRMED = (
    "company", "person", "worker_name", "sex", "position", "terminated_on", "reported_on", "reason", "refused_on",
)  # fmt: skip


@admin.register(Termination)
class TerminationAdmin(OfficeAdmin):
    """Compensation is shown to holders of its right alone; every look at a person is written down."""

    form = TerminationForm
    pages = (Page("receipt", gettext_lazy("Receipt of the report"), "letter", receipt_page, of_record=True),)
    number_fields = ("person__nik",)
    search_fields = ("worker_name",)
    search_help_text = gettext_lazy("Worker, company or NIK")
    list_display = (
        "worker", "nik_masked", "company", "terminated_on", "reported_on", "reason", "way", "told", "receipt",
    )  # fmt: skip
    list_select_related = ("person", "company", "letter")
    list_filter = (
        StateFilter,
        date_span_filter("terminated_on", pgettext_lazy("termination", "ended in"), Termination),
        date_span_filter("reported_on", pgettext_lazy("termination", "reported in"), Termination),
        "reason",
        "way",
        values_filter("sex__exact", gettext_lazy("sex"), lambda: [*Sex.choices, ("", _("not stated"))]),
        district_filter("company__"),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("person__exact", gettext_lazy("person"), Person.objects),
        chosen_record_filter("dispute__exact", gettext_lazy("dispute"), Dispute.objects),
        chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
    )
    autocomplete_fields = ("company", "person", "dispute")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS
    empty_hint = gettext_lazy("Upload the list that the company reports, or enter a worker with the button above.")

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset() if request.user.has_perm(SEE_PAY) else frozenset(PAY)

    def get_urls(self) -> list:
        def paper(request, object_id):
            return receipt_paper(self, request, object_id)

        wrapped = self.admin_site.admin_view(paper)
        route = path("<path:object_id>/receipt/paper/", wrapped, name="industrial_relations_termination_receipt_paper")
        return [route, *super().get_urls()]

    def get_changelist(self, request, **kwargs):
        return TerminationList

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("person", "company", "letter", "dispute__company")

    def get_fieldsets(self, request, obj=None):
        known = obj is not None
        pay = [] if self.secret_fields(request) else list(PAY)
        worker = ["company", "person", *(["nik_shown"] if known else []), "worker_name", "sex", "position"]
        service = [("employed_since", "service_months")]
        ended = [("terminated_on", "reported_on"), ("reason", "way"), "in_probation"]
        notice = [("notified_on", "refused_on"), *(["notice", "answer"] if known else []), "dispute"]
        fieldsets = [
            (_("Company and worker"), {"fields": [*worker, *service]}),
            (pgettext_lazy("termination", "Termination"), {"fields": ended}),
            (pgettext_lazy("termination", "Notice and answer"), {"fields": notice}),
            *([(_("Compensation"), {"fields": pay})] if pay else []),
            (_("Report"), {"fields": [*(["receipt"] if known else []), "note"]}),
        ]
        if known:
            fieldsets.append((_("Where this record came from"), {"fields": ["origin"]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """What a receipt names stays as it says, until that is made void."""
        confirmed = CONFIRMED if obj is not None and receipt_of(obj) else ()
        return ("nik_shown", "notice", "answer", "receipt", "origin", *confirmed)

    def has_delete_permission(self, request, obj=None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or receipt_of(obj) is None)

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
        for text in warnings_of(obj):
            messages.warning(request, text)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        response = super().change_view(request, object_id, form_url, extra_context)
        if request.method == "GET" and response.status_code == 200:
            person = response.context_data["original"].person
            if person:
                log_access(request.user, AccessKind.VIEW, person)
        return response

    # Columns and facts

    @admin.display(description=gettext_lazy("worker"))
    def worker(self, termination: Termination) -> str:
        return termination.shown_name

    @admin.display(description="NIK")
    def nik_masked(self, termination: Termination) -> str:
        return termination.person.masked_nik if termination.person else "–"

    @admin.display(description="NIK")
    def nik_shown(self, termination: Termination) -> str:
        return self.nik_masked(termination)

    @admin.display(description=pgettext_lazy("termination", "notice"))
    def told(self, termination: Termination):
        return termination.told

    @admin.display(description=pgettext_lazy("termination", "notice by law"))
    def notice(self, termination: Termination):
        return notice_shown(termination)

    @admin.display(description=pgettext_lazy("termination", "answer of the worker"))
    def answer(self, termination: Termination):
        return answer_shown(termination)

    @admin.display(description=pgettext_lazy("termination", "receipt"))
    def receipt(self, termination: Termination):
        letter = receipt_of(termination)
        if letter:
            return str(letter)
        return "–" if not termination.refused_on else format_html('<span class="quiet">{}</span>', _("refused"))

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, termination: Termination):
        return origin_link(termination.upload_id, termination.upload_row)
