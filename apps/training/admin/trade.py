from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Count, Q
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.training.models import Trade


class TradeForm(VersionedForm):
    class Meta:
        model = Trade
        fields = ("name",)

    def clean_name(self) -> str:
        """Lists and sheets know no capitals: “las” is the trade “Las”."""
        name = " ".join(self.cleaned_data["name"].split())
        if Trade.objects.filter(name__iexact=name).exclude(pk=self.instance.pk).exists():
            raise ValidationError(_("There is a trade of this name already."), "unique")
        return name


@admin.register(Trade)
class TradeAdmin(OfficeAdmin):
    form = TradeForm
    search_fields = ("name",)
    search_help_text = gettext_lazy("Name")
    list_display = ("name", "programmes", "offered")
    ordering = ("name",)
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the trades of the training centre first; each programme belongs to one.")

    def get_queryset(self, request):
        programmes = super().get_queryset(request).annotate(programme_count=Count("programmes"))
        return programmes.annotate(offered_count=Count("programmes", filter=Q(programmes__is_offered=True)))

    @admin.display(description=pgettext_lazy("trade", "programmes"))
    def programmes(self, trade: Trade):
        if not trade.programme_count:
            return 0
        url = reverse("admin:training_trainingprogramme_changelist")
        return format_html('<a href="{}?trade__exact={}">{}</a>', url, trade.pk, trade.programme_count)

    @admin.display(description=pgettext_lazy("trade", "of them offered"))
    def offered(self, trade: Trade) -> int:
        return trade.offered_count

    for column in (programmes, offered):
        column.is_number = True
