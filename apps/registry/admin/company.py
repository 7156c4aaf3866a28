from django.contrib import admin
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.admin.company_form import CompanyAliasForm, CompanyAliasFormSet, CompanyForm, CompanySearchForm
from apps.registry.admin.likely import likely_companies
from apps.registry.admin.origin import origin_link
from apps.registry.admin.places import district_filter
from apps.registry.admin.search_first import SearchFirst
from apps.registry.models import Company, CompanyAlias, Headcount


class CompanyAliasInline(admin.TabularInline):
    model = CompanyAlias
    form = CompanyAliasForm
    formset = CompanyAliasFormSet
    extra = 0


class HeadcountInline(admin.TabularInline):
    model = Headcount
    extra = 0


@admin.register(Company)
class CompanyAdmin(SearchFirst, OfficeAdmin):
    form = CompanyForm
    search_form = CompanySearchForm
    inlines = (CompanyAliasInline, HeadcountInline)
    search_fields = ("name",)
    number_fields = ("nib", "wlkp_number")
    search_help_text = gettext_lazy("Name, or the first digits of a NIB or WLKP number")
    list_display = ("display_name", "nib", "legal_form", "industry", "kelurahan", "size", "state")
    list_select_related = ("industry", "kelurahan")
    list_filter = ("state", district_filter(), "size", "legal_form", "capital_status")
    autocomplete_fields = ("head_office", "industry", "kelurahan")
    sortable_by = ()
    readonly_fields = ("origin",)
    fieldsets = (
        (None, {"fields": ("name", "branch", "head_office", "state")}),
        (gettext_lazy("Numbers"), {"fields": ("nib", "wlkp_number", "npwp")}),
        (
            gettext_lazy("Kind"),
            {"fields": ("legal_form", "capital_status", "industry", "size", "size_basis", "established_on")},
        ),
        (gettext_lazy("Where to reach the company"), {"fields": ("kelurahan", "address", "phone", "email", "contact")}),
        (gettext_lazy("Where this record came from"), {"fields": ("origin",)}),
    )

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj else fieldsets[:-1]

    @admin.display(description=gettext_lazy("name"), ordering="name")
    def display_name(self, company: Company) -> str:
        return str(company)

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, company: Company):
        return origin_link(company.upload_number, company.upload_row)

    def word_condition(self, word: str):
        """A confirmed spelling finds the company too."""
        by_alias = CompanyAlias.objects.filter(name__icontains=word).order_by().values_list("company", flat=True)
        return super().word_condition(word) | self.among("pk", by_alias)

    def likely_headings(self, request) -> list[str]:
        headings = [_("name"), "NIB", _("WLKP number"), _("address"), _("village (kelurahan)"), _("state")]
        return [capfirst(heading) for heading in headings]

    def likely(self, request, values: dict) -> list[tuple]:
        rows = []
        for company in likely_companies(**values):
            cells = (
                str(company), company.nib, company.wlkp_number, company.address, company.kelurahan,
                company.get_state_display(),
            )  # fmt: skip
            rows.append((company, cells))
        return rows

    def get_changeform_initial_data(self, request) -> dict:
        """A number of 13 digits that was searched for is a NIB; any other one is a WLKP number."""
        initial = super().get_changeform_initial_data(request)
        if number := initial.pop("number", "").strip():
            initial["nib" if len(number) == 13 and number.isdigit() else "wlkp_number"] = number
        return initial
