"""What the lists of the desk have alike whose rows are about a person."""

from django.contrib import admin
from django.db.models import Q
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.registry.models import Person
from apps.registry.rights import SEE_PERSONAL
from apps.training.admin.own_classes import FILL, TEND


class SeekPerson:
    """Mixin of an OfficeAdmin whose records are found by the NIK of the person at `person_field`.

    Only who sees NIKs finds one by its beginning.
    """

    person_field = "person"

    def of_persons(self, **lookups) -> Q:
        persons = Person.objects.filter(**lookups).order_by().values_list("pk", flat=True)
        return self.among(f"{self.person_field}_id", persons)

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def number_condition(self, digits: str, lookup: str) -> Q:
        return self.of_persons(**{f"nik__{lookup}": digits})


class OfPerson(SeekPerson):
    """Mixin of an OfficeAdmin whose records have a `person`: search by name or NIK, and every look written down."""

    number_fields = ("person__nik",)
    search_help_text = gettext_lazy("Name of the person, or NIK")

    def get_queryset(self, request):
        """Of the own classes alone where somebody teaches and does not tend the classes."""
        found, user = super().get_queryset(request), request.user
        if user.has_perm(TEND) or not user.has_perm(FILL):
            return found
        return found.filter(training_class__instructors__user=user)

    def word_condition(self, word: str) -> Q:
        return self.of_persons(name__icontains=word)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        response = super().change_view(request, object_id, form_url, extra_context)
        if request.method == "GET" and response.status_code == 200:
            sees = request.user.has_perm(SEE_PERSONAL)
            log_access(
                request.user, AccessKind.REVEAL if sees else AccessKind.VIEW, response.context_data["original"].person
            )
        return response

    @staticmethod
    def nik_field(request) -> str:
        return "nik_full" if request.user.has_perm(SEE_PERSONAL) else "nik_masked"

    @admin.display(description="NIK")
    def nik_masked(self, record) -> str:
        return record.person.masked_nik

    @admin.display(description="NIK")
    def nik_full(self, record) -> str:
        return record.person.nik
