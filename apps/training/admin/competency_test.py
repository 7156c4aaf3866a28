from django.contrib import admin
from django.db.models import Value
from django.db.models.functions import Replace
from django.utils import formats
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.admin.origin import origin_link
from apps.training.admin.class_list import SPANS
from apps.training.admin.competency_filters import COMPETENCY_FILTERS, expires_soon
from apps.training.admin.competency_form import CompetencyTestForm
from apps.training.admin.of_person import SeekPerson
from apps.training.choices import Competency
from apps.training.models import CompetencyTest

BADGES = {Competency.COMPETENT: "ok", Competency.NOT_YET: "warn"}


@admin.register(CompetencyTest)
class CompetencyTestAdmin(SeekPerson, OfficeAdmin):
    """All results, to look up; those of a class are entered on the page of the class."""

    form = CompetencyTestForm
    search_fields = ("certificate_number",)
    person_field = "trainee__person"
    number_fields = ("trainee__person__nik",)
    search_help_text = gettext_lazy("Name of the participant, NIK or certificate number")
    list_display = (
        "trainee", "training_class", "scheme", "body", "day", "outcome", "certificate_number", "until",
    )  # fmt: skip
    list_select_related = ("trainee__person", "trainee__training_class__programme")
    list_filter = COMPETENCY_FILTERS
    autocomplete_fields = ("trainee",)
    ordering = ("-tested_on", "-pk")
    sortable_by = ()

    def get_fieldsets(self, request, obj=None):
        who = ["person", "training_class"] if obj is not None else ["trainee"]
        fieldsets = [
            (None, {"fields": who}),
            (_("Test"), {"fields": [("tested_on", "result"), "body", "scheme"]}),
            (
                pgettext("paper", "Certificate"),
                {"fields": [("certificate_number", "registration_number"), "valid_until"]},
            ),
        ]
        if obj is not None:
            fieldsets.append((_("Where this record came from"), {"fields": ["origin"]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("person", "training_class", "origin")

    def lookup_allowed(self, lookup: str, value, request) -> bool:
        """The figures of the summary pick tests by the last day of their class."""
        return lookup in SPANS or super().lookup_allowed(lookup, value, request)

    def word_condition(self, word: str):
        return super().word_condition(word) | self.of_persons(name__icontains=word)

    def number_condition(self, digits: str, lookup: str):
        """The number of a certificate is no secret; BNSP writes it in groups of digits."""
        ungrouped = CompetencyTest.objects.annotate(ungrouped=Replace("certificate_number", Value(" ")))
        certificates = ungrouped.filter(ungrouped__startswith=digits).order_by().values_list("pk", flat=True)
        return super().number_condition(digits, lookup) | self.among("pk", certificates)

    @admin.display(description=gettext_lazy("person"))
    def person(self, test: CompetencyTest):
        trainee = test.trainee
        return format_html('<a href="{}">{}</a>', trainee.get_absolute_url(), trainee)

    @admin.display(description=pgettext_lazy("training", "class"))
    def training_class(self, test: CompetencyTest):
        return str(test.trainee.training_class)

    @admin.display(description=gettext_lazy("tested on"))
    def day(self, test: CompetencyTest) -> str:
        return formats.date_format(test.tested_on, "SHORT_DATE_FORMAT")

    @admin.display(description=pgettext_lazy("test", "result"))
    def outcome(self, test: CompetencyTest):
        return format_html('<span class="badge badge--{}">{}</span>', BADGES[test.result], test.result)

    @admin.display(description=gettext_lazy("valid until"))
    def until(self, test: CompetencyTest):
        if test.valid_until is None:
            return "–"
        last, today = formats.date_format(test.valid_until, "SHORT_DATE_FORMAT"), localdate()
        if test.valid_until < today:
            return format_html(
                '{} <span class="badge badge--muted">{}</span>', last, pgettext("certificate", "expired")
            )
        if expires_soon(test.valid_until, today):
            return format_html('{} <span class="badge badge--warn">{}</span>', last, _("ends soon"))
        return last

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, test: CompetencyTest):
        return origin_link(test.upload_id, test.upload_row)
