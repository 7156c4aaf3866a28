from django.contrib import admin
from django.db.models import Q
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.accounts.models import AccessEvent, User


@admin.register(AccessEvent)
class AccessEventAdmin(ReadOnlyAdmin):
    """Nobody writes or deletes this by hand."""

    search_fields = ("subject",)
    search_help_text = gettext_lazy("The whole subject, such as registry.person:12")
    list_display = ("at", "user", "kind", "subject", "rows", "reason")
    list_select_related = ("user",)
    list_filter = ("kind", chosen_record_filter("user__exact", gettext_lazy("member of staff"), User.objects))
    sortable_by = ()

    def word_condition(self, word: str) -> Q:
        """By the index; and person 12 is not person 120."""
        return Q(subject=word)
