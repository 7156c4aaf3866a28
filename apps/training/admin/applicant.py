from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.registry.admin.origin import origin_link
from apps.registry.indonesian_dates import format_date
from apps.training.admin.applicant_filters import APPLICANT_FILTERS
from apps.training.admin.applicant_form import FIXED, JUDGED, ApplicantForm
from apps.training.admin.applicant_withdraw import CHANGE, may_withdraw, withdraw_page
from apps.training.admin.of_person import OfPerson
from apps.training.admin.trainings_told import other_trainings, scores_told
from apps.training.choices import SelectionResult, SelectionState
from apps.training.models import Applicant
from apps.training.services.applying import apply, warnings_about

LOOKS = {SelectionResult.ACCEPTED: "ok", SelectionResult.RESERVE: "warn"}


def result_badge(applicant: Applicant) -> str:
    if not applicant.result:
        return "–"
    words = applicant.get_result_display()
    if applicant.result == SelectionResult.RESERVE and applicant.reserve_place:
        words = f"{words} {applicant.reserve_place}"
    look = LOOKS.get(applicant.result, "muted")
    return format_html('<span class="badge badge--{}">{}</span>', look, words)


@admin.register(Applicant)
class ApplicantAdmin(OfPerson, OfficeAdmin):
    """Results are decided on the page Selection of the class; once it is approved they stand."""

    form = ApplicantForm
    pages = (
        Page(
            "withdraw", pgettext_lazy("applicant", "Withdraw"), "logout", withdraw_page, right=CHANGE, of_record=True
        ),
    )  # fmt: skip
    empty_hint = gettext_lazy("Applicants are entered one by one with the button above, or uploaded as a list.")
    list_display = (
        "name_shown", "nik_masked", "class_shown", "applied", "admin_result", "result_shown", "scores",
    )  # fmt: skip
    list_select_related = ("person", "training_class__programme")
    list_filter = APPLICANT_FILTERS
    autocomplete_fields = ("person", "training_class")
    sortable_by = ()

    def get_queryset(self, request):
        return super().get_queryset(request).with_other_classes()

    def get_form(self, request, obj=None, change=False, **kwargs):
        """What helps to enter a person says nothing beside one who stands."""
        return super().get_form(request, obj, change, **({"help_texts": {}} if change else {}), **kwargs)

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            fields = ["training_class", "person", "applied_on", "education", "admin_result", "missing", "note"]
            return [(None, {"fields": fields})]
        fieldsets = [
            (
                None,
                {"fields": ["person", self.nik_field(request), "class_shown", "applied_on", "sex", "education"]},
            ),
            (_("To look at"), {"fields": ["told", "trainings"]}),
            (pgettext_lazy("class", "Selection"), {"fields": [*JUDGED, "result_shown", "note"]}),
            (_("Where this record came from"), {"fields": ["origin"]}),
        ]  # fmt: skip
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        shown = ("nik_masked", "nik_full", "class_shown", "told", "trainings", "result_shown", "origin", "sex")
        if obj is None:
            return shown
        is_draft = obj.training_class.selection == SelectionState.DRAFT and obj.training_class.is_open
        return (*shown, "person", *(() if is_draft else sorted(FIXED)))

    def has_delete_permission(self, request, obj=None) -> bool:
        if not super().has_delete_permission(request, obj):
            return False
        return obj is None or obj.training_class.selection == SelectionState.DRAFT

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        applicant = self.get_object(request, unquote(kwargs["object_id"]))
        if applicant is None:
            return []
        url = reverse("admin:training_trainingclass_selection", args=[applicant.training_class_id])
        link = {"label": pgettext_lazy("class", "Selection"), "icon": "filter", "url": url}
        return [link, *(links if may_withdraw(applicant) else [])]

    def save_model(self, request, obj, form, change) -> None:
        if change:
            super().save_model(request, obj, form, change)
            return
        given = {name: form.cleaned_data[name] for name in ("education", "admin_result", "missing", "note")}
        application = apply(
            training_class=obj.training_class, person=obj.person, applied_on=obj.applied_on, by=request.user, **given
        )
        obj.pk = application.applicant.pk
        for sentence in application.warnings:
            messages.warning(request, sentence)

    @admin.display(description=pgettext_lazy("training", "class"))
    def class_shown(self, applicant: Applicant):
        one = applicant.training_class
        return format_html('<a href="{}">{}</a>', one.get_absolute_url(), one)

    @admin.display(description=gettext_lazy("applicant"))
    def name_shown(self, applicant: Applicant) -> str:
        if not applicant.is_elsewhere:
            return str(applicant.person)
        mark = _("another class this year")
        return format_html('{}<br><span class="badge badge--info">{}</span>', applicant.person, mark)

    @admin.display(description=pgettext_lazy("training", "applied on"))
    def applied(self, applicant: Applicant) -> str:
        return format_date(applicant.applied_on, short=True) if applicant.applied_on else "–"

    @admin.display(description=pgettext_lazy("selection", "result"))
    def result_shown(self, applicant: Applicant) -> str:
        return result_badge(applicant)

    @admin.display(description=gettext_lazy("scores"))
    def scores(self, applicant: Applicant) -> str:
        return scores_told(applicant.interview_score, applicant.aptitude_score)

    @admin.display(description=gettext_lazy("age, education, residence, other classes"))
    def told(self, applicant: Applicant):
        found = warnings_about(applicant)
        return format_html_join("", "<div>{}</div>", ((text,) for text in found)) or _("nothing speaks against it")

    @admin.display(description=gettext_lazy("other trainings of the person"))
    def trainings(self, applicant: Applicant):
        return other_trainings(applicant.person, but=applicant.training_class_id)

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, applicant: Applicant):
        return origin_link(applicant.upload_id, applicant.upload_row)
