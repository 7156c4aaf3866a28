from django.contrib import admin
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.documents.issuing import pattern_of, series_of
from apps.documents.models import LetterClass
from apps.documents.numbers import check_pattern, next_number, written_number


class LetterClassForm(VersionedForm):
    class Meta:
        model = LetterClass
        fields = "__all__"
        help_texts = {
            "pattern": gettext_lazy(
                "Left empty, the pattern of the office. It may name {nomor}, {kode}, {unit}, {wilayah}, {bulan}, "
                "{romawi} and {tahun}; {nomor:03d} writes at least three digits."
            ),
        }

    def clean_pattern(self) -> str:
        pattern = self.cleaned_data["pattern"].strip()
        if pattern:
            check_pattern(pattern)
        return pattern


@admin.register(LetterClass)
class LetterClassAdmin(OfficeAdmin):
    form = LetterClassForm
    search_fields = ("code", "label")
    list_display = ("code", "label", "pattern")
    list_display_links = ("code", "label")

    def get_fields(self, request, obj=None) -> tuple[str, ...]:
        fields = ("code", "label", "pattern")
        return (*fields, "next_number") if obj else fields

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """Numbers were given under the code."""
        return ("code", "next_number") if obj else ()

    @admin.display(description=gettext_lazy("next number"))
    def next_number(self, kind: LetterClass) -> str:
        """Of a letter of today, by the pattern that is saved."""
        today = localdate()
        serial = next_number(series_of(kind.pk), today.year)
        return written_number(pattern_of(kind.pk), serial=serial, on=today, code=kind.pk)
