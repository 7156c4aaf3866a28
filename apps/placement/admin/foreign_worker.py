from django.contrib import admin
from django.db.models import Q
from django.utils import formats
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.accounts.access import log_access
from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.choices import AccessKind
from apps.intake.models import Upload
from apps.placement.admin.foreign_worker_filters import (
    OwedFilter,
    PaidFilter,
    TermFilter,
    WorkedFilter,
    nationalities,
)
from apps.placement.admin.foreign_worker_form import ForeignWorkerForm, PaymentForm, PaymentFormSet
from apps.placement.choices import ForeignApproval
from apps.placement.models import ForeignWorker, ForeignWorkerPayment
from apps.placement.models.foreign_worker import ENDS_SOON
from apps.placement.resources.foreign_worker_cells import passport_number
from apps.registry.admin.origin import origin_link
from apps.registry.admin.places import district_filter
from apps.registry.choices import Sex
from apps.registry.models import Company
from apps.registry.rupiah import format_rupiah

SEE_PASSPORT = "placement.see_passport"


class PaymentInline(admin.StackedInline):
    model = ForeignWorkerPayment
    form = PaymentForm
    formset = PaymentFormSet
    fields = (("skrd_number", "paid_on"), ("months", "dollars"), ("rate", "rupiah_shown"), "note")
    readonly_fields = ("rupiah_shown",)
    extra = 0

    @admin.display(description=gettext_lazy("rupiah"))
    def rupiah_shown(self, payment: ForeignWorkerPayment) -> str:
        return "–" if payment.rupiah is None else format_rupiah(payment.rupiah)


@admin.register(ForeignWorker)
class ForeignWorkerAdmin(OfficeAdmin):
    """A row is one term. The passport is masked but for holders of its right, and every look at it is written down."""

    form = ForeignWorkerForm
    inlines = (PaymentInline,)
    search_fields = ("name",)
    search_help_text = gettext_lazy("Name, company, or the whole passport number")
    list_display = (
        "name", "passport_masked", "company", "nationality", "position", "until", "owed", "rptka_number",
    )  # fmt: skip
    list_select_related = ("company",)
    list_filter = (
        TermFilter,
        OwedFilter,
        WorkedFilter,
        PaidFilter,
        values_filter("nationality__exact", gettext_lazy("nationality"), nationalities),
        values_filter("sex__exact", gettext_lazy("sex"), lambda: [*Sex.choices, ("", _("not stated"))]),
        values_filter(
            "approval__exact", gettext_lazy("approval"), lambda: [*ForeignApproval.choices, ("", _("not stated"))]
        ),
        district_filter("company__"),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
    )
    autocomplete_fields = ("company", "occupation")
    sortable_by = ()

    def get_queryset(self, request):
        return super().get_queryset(request).with_owed_months()

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset() if request.user.has_perm(SEE_PASSPORT) else frozenset({"passport"})

    def get_fieldsets(self, request, obj=None):
        hidden = obj is not None and "passport" in self.secret_fields(request)
        passport = "passport_masked" if hidden else "passport"
        approved = ["rptka_number", "notification_number", "permit_number", ("valid_from", "valid_until"), "approval"]
        fieldsets = [
            (None, {"fields": ["company", "name", passport, "nationality", "sex"]}),
            (_("Work"), {"fields": ["position", "occupation", "location", "companion"]}),
            (_("Approval"), {"fields": [*approved, *(["owed"] if obj else []), "note"]}),
        ]
        if obj is not None:
            fieldsets.append((_("Where this record came from"), {"fields": ["origin"]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("passport_masked", "owed", "origin")

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        found = super().word_condition(word) | self.among("company_id", companies)
        # By the whole number only: digit after digit, a search would tell a masked one.
        passport = passport_number(word)
        return found | Q(passport=passport) if passport else found

    def change_view(self, request, object_id, form_url="", extra_context=None):
        return self._looked_at(request, object_id, super().change_view(request, object_id, form_url, extra_context))

    def history_view(self, request, object_id, extra_context=None):
        return self._looked_at(request, object_id, super().history_view(request, object_id, extra_context))

    def _looked_at(self, request, object_id: str, response):
        if request.method == "GET" and response.status_code == 200 and request.user.has_perm(SEE_PASSPORT):
            reason = _("passport number in full")
            log_access(request.user, AccessKind.VIEW, f"{self.opts.label_lower}:{object_id}", reason=reason)
        return response

    @admin.display(description=gettext_lazy("passport"))
    def passport_masked(self, worker: ForeignWorker) -> str:
        return worker.masked_passport

    @admin.display(description=gettext_lazy("works until"))
    def until(self, worker: ForeignWorker):
        last = formats.date_format(worker.valid_until, "SHORT_DATE_FORMAT")
        badge = _badge(worker)
        return format_html("{} {}", last, badge) if badge else last

    @admin.display(description=gettext_lazy("arrears"))
    def owed(self, worker: ForeignWorker):
        if worker.owed_months > 0:
            sentence = ngettext("%(n)d month", "%(n)d months", worker.owed_months) % {"n": worker.owed_months}
            return format_html('<span class="badge badge--warn">{}</span>', sentence)
        return _("paid") if worker.paid_months else "–"

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, worker: ForeignWorker):
        return origin_link(worker.upload_id, worker.upload_row)


def _badge(worker: ForeignWorker):
    today = localdate()
    if worker.valid_until < today:
        return format_html('<span class="badge badge--muted">{}</span>', _("ended"))
    if worker.valid_until <= today + ENDS_SOON:
        days = (worker.valid_until - today).days
        sentence = ngettext("ends in %(n)d day", "ends in %(n)d days", days) if days else _("ends today")
        return format_html('<span class="badge badge--warn">{}</span>', sentence % {"n": days} if days else sentence)
    return ""
