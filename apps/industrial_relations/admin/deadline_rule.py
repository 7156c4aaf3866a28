from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import DeadlineRule


class DeadlineRuleForm(VersionedForm):
    class Meta:
        model = DeadlineRule
        fields = "__all__"
        help_texts = {
            "working_days": gettext_lazy("The day of the event is day 0, the next working day is day 1."),
            "legal_basis": gettext_lazy("Law and article, as papers and pages cite it."),
            "valid_to": gettext_lazy("Empty as long as the rule is in force; a change of the law is a new rule."),
        }


@admin.register(DeadlineRule)
class DeadlineRuleAdmin(OfficeAdmin):
    form = DeadlineRuleForm
    search_fields = ("legal_basis",)
    search_help_text = gettext_lazy("Law or article")
    list_display = ("kind", "working_days", "legal_basis", "valid_from", "valid_to")
    list_filter = ("kind",)
    ordering = ("kind", "valid_from")
    sortable_by = ()
    fieldsets = ((None, {"fields": ("kind", "working_days", "legal_basis", ("valid_from", "valid_to"))}),)
    empty_hint = gettext_lazy("The terms of the law come with the reference data; the administrator loads them.")
