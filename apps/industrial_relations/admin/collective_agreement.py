from django.contrib import admin
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.industrial_relations.admin.agreement_acts import ACTS
from apps.industrial_relations.admin.filing_act_page import act_pages
from apps.industrial_relations.admin.filing_admin import FilingAdmin
from apps.industrial_relations.admin.filing_filters import AGREEMENT_FILTERS
from apps.industrial_relations.admin.filing_form import AgreementForm
from apps.industrial_relations.models import CollectiveAgreement
from apps.industrial_relations.services.agreements import letter_of
from apps.industrial_relations.validity import negotiations_from
from apps.registry.indonesian_dates import format_date

REGISTERED = ("registration_number", "registered_on", "extended_until")


@admin.register(CollectiveAgreement)
class CollectiveAgreementAdmin(FilingAdmin):
    form = AgreementForm
    change_form_template = "industrial_relations/regulation_change.html"
    acts = ACTS
    letter_of = staticmethod(letter_of)
    paper_name = "pendaftaran-pkb"
    paper_label = gettext_lazy("Print the letter")
    pages = act_pages(ACTS)
    search_fields = ("registration_number",)
    search_help_text = gettext_lazy("Company or registration number")
    list_display = ("company", "stage", "validity", "registration_number", "ordinal", "workers")
    list_filter = AGREEMENT_FILTERS
    autocomplete_fields = ("company", "unions")
    empty_hint = gettext_lazy("Enter the first one with the button above once it is signed.")

    def has_delete_permission(self, request, obj=None) -> bool:
        """What is registered is kept."""
        return super().has_delete_permission(request, obj) and (obj is None or not obj.registration_number)

    def get_fieldsets(self, request, obj=None):
        parties = ["company", "unions", "union_members", ("sequence", "status"), ("men", "women")]
        validity = [("valid_from", "valid_until")]
        fieldsets = [
            (_("Parties"), {"fields": parties}),
            (pgettext_lazy("collective agreement", "Agreement"), {"fields": [("signed_on", "received_on"), "note"]}),
            (pgettext_lazy("agreement", "Validity"), {"fields": validity}),
        ]
        if obj is not None:
            validity += ["extended_until"] * bool(obj.extended_until) + ["reminder", "negotiable"]
            fieldsets.append((_("Registration"), {"fields": [("registration_number", "registered_on")]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """What the letter of registration tells stands as it went out."""
        told = ("company", "signed_on", "valid_from", "valid_until") if obj and letter_of(obj) else ()
        return (*REGISTERED, "reminder", "negotiable", *told)

    @admin.display(description=gettext_lazy("negotiations on the next one"))
    def negotiable(self, agreement: CollectiveAgreement) -> str:
        """At the earliest three months before the end."""
        first = negotiations_from(agreement.last_day)
        text = _("may have begun since %(day)s") if first <= localdate() else _("may begin on %(day)s at the earliest")
        return text % {"day": format_date(first)}
