from django.contrib import admin
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.admin.nip_form import NipForm
from apps.registry.models import Official
from apps.registry.paper.office import signature


class OfficialForm(NipForm):
    class Meta:
        model = Official
        fields = "__all__"
        help_texts = {
            "nip": gettext_lazy("18 digits."),
            "position": gettext_lazy("The office held, without Plt., Plh. or a.n."),
            "acting": gettext_lazy(
                "Plt. and Plh. stand before the office held; with a.n. the head’s office stands first."
            ),
        }


@admin.register(Official)
class OfficialAdmin(OfficeAdmin):
    form = OfficialForm
    search_fields = ("name", "position")
    number_fields = ("nip",)
    list_display = ("name", "printed", "position", "acting", "is_head", "valid_from", "valid_to")
    list_filter = ("is_head",)

    def get_fields(self, request, obj=None) -> list[str]:
        fields = [field for field in super().get_fields(request, obj) if field != "block"]
        return [*fields, "block"] if obj else fields

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("block",) if obj else ()

    @admin.display(description="NIP")
    def printed(self, official: Official) -> str:
        return official.printed_nip

    @admin.display(description=gettext_lazy("under a paper"))
    def block(self, official: Official) -> str:
        signed = signature(official)
        nip = f"NIP. {signed.nip}" if signed.nip else ""
        lines = [(line,) for line in (*signed.office, signed.name, signed.rank, nip) if line]
        return format_html_join("", "<div>{}</div>", lines)
