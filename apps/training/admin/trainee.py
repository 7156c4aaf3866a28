from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.registry.admin.origin import origin_link
from apps.registry.indonesian_dates import format_date
from apps.registry.rights import SEE_DISABILITY
from apps.training.admin.of_person import OfPerson
from apps.training.admin.own_classes import sees_only_own
from apps.training.admin.trainee_filters import DISABILITY, OF_FIGURES, TRAINEE_FILTERS
from apps.training.admin.trainee_form import TraineeForm
from apps.training.admin.trainee_leave import CHANGE, leave_page, may_leave
from apps.training.admin.trainings_told import other_trainings, scores_told
from apps.training.choices import SelectionResult
from apps.training.models import Applicant, Trainee
from apps.training.services.enrolling import enrol

FROZEN = ["sex", "education", "district"]


@admin.register(Trainee)
class TraineeAdmin(OfPerson, OfficeAdmin):
    """Who takes part is decided by the selection or entered here; marks are entered on the page of the class."""

    form = TraineeForm
    pages = (Page("leave", pgettext_lazy("participant", "Leave"), "logout", leave_page, right=CHANGE, of_record=True),)
    empty_hint = gettext_lazy("Participants come from an approved selection, or are entered with the button above.")
    search_fields = ("person__name",)
    list_display = ("person", "class_shown", "sex", "joined", "marks", "graduated_shown", "left_shown")
    list_filter = TRAINEE_FILTERS
    autocomplete_fields = ("person", "training_class")
    sortable_by = ()

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("person", "training_class__programme")

    @staticmethod
    def choice_label(trainee: Trainee) -> str:
        """One person may take part in several classes."""
        return f"{trainee.person.name} ({trainee.person.masked_nik}), {trainee.training_class}"

    # What is shown to whom

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset() if request.user.has_perm(SEE_DISABILITY) else frozenset({"is_disabled"})

    def lookup_allowed(self, lookup: str, value, request) -> bool:
        return lookup in OF_FIGURES or super().lookup_allowed(lookup, value, request)

    def get_list_filter(self, request) -> tuple:
        return self.list_filter if self.secret_fields(request) else (*self.list_filter, DISABILITY)

    def get_form(self, request, obj=None, change=False, **kwargs):
        """What helps to enter a person says nothing beside one who stands."""
        return super().get_form(request, obj, change, **({"help_texts": {}} if change else {}), **kwargs)

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            return [(None, {"fields": ["training_class", "person", "joined_on"]})]
        disability = [] if self.secret_fields(request) else ["disability"]
        joining = ["class_shown", "joined_on", *(["application"] if obj.applicant_id else [])]
        fieldsets = [
            (None, {"fields": ["person", self.nik_field(request), *joining]}),
            (
                _("As on the day of joining"),
                {"fields": [*FROZEN, *disability], "description": _("The figures count this.")},
            ),
            (_("Result of the training"), {"fields": ["marks", "graduated_shown", "left_shown"]}),
            *([] if sees_only_own(request.user) else [(_("Other trainings"), {"fields": ["trainings"]})]),
            (_("Where this record came from"), {"fields": ["origin"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        shown = (
            "nik_masked", "nik_full", "class_shown", "application", "marks", "graduated_shown", "left_shown",
            "trainings", "origin", "disability", *FROZEN,
        )  # fmt: skip
        return shown if obj is None else (*shown, "person")

    def has_change_permission(self, request, obj=None) -> bool:
        """Once the class is over, nothing here is changed."""
        return super().has_change_permission(request, obj) and (obj is None or obj.training_class.is_open)

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        trainee = self.get_object(request, unquote(kwargs["object_id"]))
        return links if trainee is not None and may_leave(trainee) else []

    def save_model(self, request, obj, form, change) -> None:
        if change:
            super().save_model(request, obj, form, change)
            return
        accepted = Applicant.objects.filter(
            training_class=obj.training_class, person=obj.person, result=SelectionResult.ACCEPTED
        )
        trainee = enrol(
            training_class=obj.training_class,
            person=obj.person,
            joined_on=obj.joined_on,
            applicant=accepted.first(),
        )
        obj.pk = trainee.pk

    # Columns

    @admin.display(description=pgettext_lazy("training", "class"))
    def class_shown(self, trainee: Trainee):
        one = trainee.training_class
        return format_html('<a href="{}">{}</a>', one.get_absolute_url(), one)

    @admin.display(description=gettext_lazy("joined on"))
    def joined(self, trainee: Trainee) -> str:
        return format_date(trainee.joined_on, short=True)

    @admin.display(description=gettext_lazy("theory / practice / final"))
    def marks(self, trainee: Trainee) -> str:
        return scores_told(trainee.theory, trainee.practice, trainee.final)

    @admin.display(description=gettext_lazy("graduated"))
    def graduated_shown(self, trainee: Trainee) -> str:
        if trainee.graduated is None:
            return "–"
        look, words = ("ok", _("graduated")) if trainee.graduated else ("muted", _("did not graduate"))
        return format_html('<span class="badge badge--{}">{}</span>', look, words)

    @admin.display(description=pgettext_lazy("participant", "left on"))
    def left_shown(self, trainee: Trainee) -> str:
        if trainee.left_on is None:
            return "–"
        return f"{format_date(trainee.left_on, short=True)} ({trainee.get_leave_reason_display()})"

    @admin.display(description=gettext_lazy("with a disability"))
    def disability(self, trainee: Trainee) -> str:
        return _("Yes") if trainee.is_disabled else _("No")

    @admin.display(description=gettext_lazy("applicant"))
    def application(self, trainee: Trainee):
        url, words = trainee.applicant.get_absolute_url(), pgettext("training", "application")
        return format_html('<a href="{}">{}</a>', url, words)

    @admin.display(description=gettext_lazy("other trainings of the person"))
    def trainings(self, trainee: Trainee):
        return other_trainings(trainee.person, but=trainee.training_class_id)

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, trainee: Trainee):
        return origin_link(trainee.upload_id, trainee.upload_row)
