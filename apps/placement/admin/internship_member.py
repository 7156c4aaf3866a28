from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.intake.models import Upload
from apps.placement.admin.internship_list import location_filter
from apps.placement.models import Internship, InternshipMember
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.origin import origin_link
from apps.registry.admin.places import district_filter
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company, Person
from apps.registry.rights import SEE_PERSONAL

DAYS = ("internship__starts_on__gte", "internship__starts_on__lte")


@admin.register(InternshipMember)
class InternshipMemberAdmin(ReadOnlyAdmin):
    """Interns of all agreements, to look up; they are entered and changed on the page of their internship."""

    number_fields = ("person__nik",)
    search_help_text = gettext_lazy("Name of the intern, NIK or company")
    list_display = ("person", "nik", "internship", "sex", "education", "outcome", "origin_of_record")
    list_select_related = ("person", "internship__company", "education")
    list_filter = (
        "result",
        "sex",
        "origin",
        date_span_filter("internship__starts_on", gettext_lazy("first day"), Internship),
        district_filter("internship__company__"),
        location_filter("internship__"),
        chosen_record_filter("internship__exact", gettext_lazy("internship"), Internship.objects),
        chosen_record_filter("internship__company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
    )
    ordering = ("-pk",)
    sortable_by = ()
    fields = (
        "internship", "person", "nik", "origin", "sex", "education", "result", "ended_on", "certificate_number",
        "origin_of_record",
    )  # fmt: skip

    def lookup_allowed(self, lookup: str, value, request) -> bool:
        """The figures of the summary pick interns by the days of their agreement."""
        return lookup in DAYS or super().lookup_allowed(lookup, value, request)

    def word_condition(self, word: str):
        persons = Person.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return self.among("person_id", persons) | self.among("internship__company_id", companies)

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def number_condition(self, digits: str, lookup: str):
        persons = Person.objects.filter(**{f"nik__{lookup}": digits}).order_by().values_list("pk", flat=True)
        return self.among("person_id", persons)

    @admin.display(description="NIK")
    def nik(self, intern: InternshipMember) -> str:
        return intern.person.masked_nik

    @admin.display(description=gettext_lazy("result"))
    def outcome(self, intern: InternshipMember) -> str:
        ended_on = format_date(intern.ended_on, short=True) if intern.ended_on else ""
        return f"{intern.get_result_display()} {ended_on}".strip()

    @admin.display(description=gettext_lazy("origin"))
    def origin_of_record(self, intern: InternshipMember):
        return origin_link(intern.upload_id, intern.upload_row)
