"""What the lists and pages of regulations and of agreements share."""

from collections.abc import Callable
from typing import ClassVar

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.industrial_relations.admin.filing_act_page import Act, paper_page
from apps.industrial_relations.admin.filing_badges import reminded_from, stage_badge, validity_badge, validity_words
from apps.industrial_relations.admin.record_page import READ_LETTERS
from apps.industrial_relations.services.filing_terms import Filing
from apps.industrial_relations.validity import with_validity
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company


class FilingAdmin(OfficeAdmin):
    """Base; `acts` are those of its pages, `letter_of` gives the letter that is printed as `paper_name`."""

    acts: tuple[Act, ...]
    letter_of: Callable
    paper_name: str
    paper_label: str
    list_select_related = ("company",)
    ordering = ("-pk",)
    sortable_by = ()

    class Media:
        css: ClassVar = {"all": ("disnaker/css/disputes.css",)}

    def get_urls(self) -> list:
        def paper(request, object_id):
            return paper_page(self, request, object_id, letter_of=type(self).letter_of, file_name=self.paper_name)

        route = path(
            "<path:object_id>/paper/",
            self.admin_site.admin_view(paper),
            name=f"{self.opts.app_label}_{self.opts.model_name}_paper",
        )
        return [route, *super().get_urls()]

    def get_queryset(self, request):
        return with_validity(super().get_queryset(request).select_related("company"))

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """The acts that fit the record as it is, and its paper."""
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        record = self.get_object(request, unquote(kwargs["object_id"]))
        if record is None:
            return []
        fits = {act.name: act.fits for act in self.acts}
        offered = [page for page in self.pages if page.of_record and page.is_for(self, request)]
        shown = [link for page, link in zip(offered, links, strict=True) if fits[page.name](record)]
        letter = type(self).letter_of(record)
        if letter is not None and letter.paper and request.user.has_perm(READ_LETTERS):
            address = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_paper", args=[record.pk])
            shown.insert(0, {"label": self.paper_label, "icon": "print", "url": address})
        return shown

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        if obj is not None:
            context["stage"] = stage_badge(obj)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    @admin.display(description=pgettext_lazy("agreement", "number"))
    def ordinal(self, record: Filing) -> str:
        return f"{record.sequence}, {record.get_status_display()}"

    @admin.display(description=pgettext_lazy("column", "workers"))
    def workers(self, record: Filing) -> str:
        return f"{record.men + record.women} (L {record.men}, P {record.women})"

    @admin.display(description=gettext_lazy("state"))
    def stage(self, record: Filing) -> str:
        return stage_badge(record)

    @admin.display(description=pgettext_lazy("agreement", "validity"))
    def validity(self, record: Filing) -> str:
        words, badge = validity_words(record), validity_badge(record, localdate())
        return format_html("{}<br>{}", words, badge) if badge else words

    @admin.display(description=gettext_lazy("reminded from"))
    def reminder(self, record: Filing) -> str:
        """The day from which the list of those that run out shows it."""
        return format_date(reminded_from(record)) if record.last_day else "–"
