from django.contrib import admin
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.utils import unquote
from django.db.models import Q, QuerySet
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.accounts.admin.pages import Page
from apps.documents.checks import checks_of
from apps.registry.rights import SEE_PERSONAL
from apps.training.admin.certificate_print import ISSUE, may_print, print_certificate, print_class
from apps.training.admin.certificate_void import VOID, void_page
from apps.training.admin.class_list import class_filter
from apps.training.admin.of_person import SeekPerson
from apps.training.models import Certificate

YEARS = 10


class StateFilter(SimpleListFilter):
    title = gettext_lazy("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return (("valid", pgettext("certificate", "valid")), ("void", pgettext("certificate", "void")))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() == "valid":
            return queryset.filter(void_reason="")
        return queryset.exclude(void_reason="") if self.value() == "void" else queryset


@admin.register(Certificate)
class CertificateAdmin(SeekPerson, ReadOnlyAdmin):
    """Issued on the page of a class; here they are found, printed again and taken back. Nobody edits one."""

    list_display = ("number", "holder", "training_class", "issued_on", "state_shown")
    list_select_related = ("trainee__person", "trainee__training_class__programme")
    list_filter = (
        StateFilter,
        values_filter(
            "year__exact",
            gettext_lazy("year"),
            lambda: [(str(year), str(year)) for year in range(localdate().year, localdate().year - YEARS, -1)],
        ),
        class_filter("trainee__"),
    )
    search_fields = ("number",)
    person_field = "trainee__person"
    search_help_text = gettext_lazy("Number or name of the holder")
    empty_hint = gettext_lazy("Certificates are issued on the page of a class, once it is evaluated.")
    sortable_by = ()
    fieldsets = (
        (None, {"fields": ("number", "state_shown", "void_reason", "holder_link", "class_link")}),
        (
            gettext_lazy("As printed"),
            {"fields": ("name", "programme", "term", "duration", "decree", "marks", "signer", "units")},
        ),
        (gettext_lazy("Issue"), {"fields": ("issued_on", "issued_by", "issued_at", "checks")}),
    )
    readonly_fields = (
        "state_shown", "holder_link", "class_link", "name", "programme", "term", "duration", "decree", "marks",
        "signer", "units", "issued_at", "checks",
    )  # fmt: skip
    pages = (
        Page("paper", pgettext_lazy("button", "Print"), "print", print_certificate, right=ISSUE, of_record=True),
        Page("void", pgettext_lazy("certificate", "Make void"), "close", void_page, right=VOID, of_record=True),
    )

    def get_urls(self) -> list:
        whole_class = self.admin_site.admin_view(print_class)
        return [path("class/<int:class_id>/", whole_class, name="training_certificate_class"), *super().get_urls()]

    def get_fieldsets(self, request, obj=None):
        """Why it is void only where it is."""
        (head, options), *others = super().get_fieldsets(request, obj)
        shown = [name for name in options["fields"] if name != "void_reason" or (obj is not None and obj.is_void)]
        return [(head, {**options, "fields": shown}), *others]

    def secret_fields(self, request) -> frozenset[str]:
        """The facts tell the date of birth."""
        return frozenset() if request.user.has_perm(SEE_PERSONAL) else frozenset({"facts"})

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """A void certificate is neither printed nor made void again."""
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        certificate = self.get_object(request, unquote(kwargs["object_id"]))
        if certificate is None or certificate.is_void:
            return []
        paper = reverse("admin:training_certificate_paper", args=[certificate.pk])
        return [link for link in links if link["url"] != paper or may_print(request.user)]

    def word_condition(self, word: str) -> Q:
        return Q(number__istartswith=word) | self.of_persons(name__icontains=word)

    # What is shown

    @admin.display(description=gettext_lazy("holder"))
    def holder(self, certificate: Certificate) -> str:
        return str(certificate.trainee.person)

    @admin.display(description=pgettext_lazy("training", "class"))
    def training_class(self, certificate: Certificate) -> str:
        return str(certificate.trainee.training_class)

    @admin.display(description=gettext_lazy("state"))
    def state_shown(self, certificate: Certificate) -> str:
        if certificate.is_void:
            return format_html('<span class="badge badge--muted">{}</span>', pgettext("certificate", "void"))
        return format_html('<span class="badge badge--ok">{}</span>', pgettext("certificate", "valid"))

    @admin.display(description=gettext_lazy("holder"))
    def holder_link(self, certificate: Certificate) -> str:
        person = certificate.trainee.person
        return format_html('<a href="{}">{}</a>', person.get_absolute_url(), person)

    @admin.display(description=pgettext_lazy("training", "class"))
    def class_link(self, certificate: Certificate) -> str:
        training_class = certificate.trainee.training_class
        return format_html('<a href="{}">{}</a>', training_class.get_absolute_url(), training_class)

    @admin.display(description=gettext_lazy("checks on the public page"))
    def checks(self, certificate: Certificate) -> int:
        return checks_of(certificate.token)

    # What is printed on it

    @admin.display(description=gettext_lazy("name"))
    def name(self, certificate: Certificate) -> str:
        return certificate.facts["name"]

    @admin.display(description=gettext_lazy("programme"))
    def programme(self, certificate: Certificate) -> str:
        return f"{certificate.facts['programme']} ({certificate.facts['trade']})"

    @admin.display(description=gettext_lazy("held from – to"))
    def term(self, certificate: Certificate) -> str:
        return f"{certificate.facts['starts_on']} – {certificate.facts['ends_on']}"

    @admin.display(description=gettext_lazy("duration"))
    def duration(self, certificate: Certificate) -> str:
        hours, days = certificate.facts["hours"], certificate.facts["days"]
        return _("%(hours)d JP in %(days)d days") % {"hours": hours, "days": days} if days else f"{hours} JP"

    @admin.display(description=gettext_lazy("decree (SK)"))
    def decree(self, certificate: Certificate) -> str:
        return f"{certificate.facts['decree_number']}, {certificate.facts['decree_on']}"

    @admin.display(description=gettext_lazy("marks"))
    def marks(self, certificate: Certificate) -> str:
        facts = certificate.facts
        known = (
            (pgettext("mark", "theory"), facts["theory"]),
            (pgettext("mark", "practice"), facts["practice"]),
            (pgettext("mark", "final"), facts["final"]),
        )
        told = [f"{label} {mark}" for label, mark in known if mark]
        return ", ".join([*told, *([facts["predicate"]] if facts["predicate"] else [])]) or "–"

    @admin.display(description=gettext_lazy("signed by"))
    def signer(self, certificate: Certificate) -> str:
        signature = certificate.facts["signature"]
        return f"{signature['name']}, {' '.join(signature['office']).rstrip(',')}"

    @admin.display(description=gettext_lazy("competency units"))
    def units(self, certificate: Certificate) -> str:
        units = [(f"{code} {title}".strip(), hours) for code, title, hours in certificate.facts["units"]]
        return format_html("<ol>{}</ol>", format_html_join("", "<li>{} · {} JP</li>", units)) if units else "–"
