from django.contrib import admin
from django.db.models import Count, ManyToManyField, Q
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.registry.admin.nip_form import NipForm
from apps.training.admin.class_list import trade_filter
from apps.training.choices import ClassState
from apps.training.models import Instructor


class InstructorForm(NipForm):
    nip_once = True

    class Meta:
        model = Instructor
        fields = "__all__"
        help_texts = {
            "nip": gettext_lazy("18 digits; empty for somebody who is no civil servant."),
            "user": gettext_lazy("With an account of the training desk, attendance and journal can be filled in."),
            "is_active": gettext_lazy(
                "Switch it off for somebody who teaches no more; the classes held keep the name."
            ),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "user" in self.fields:
            staff = Q(desk=Desk.TRAINING, is_active=True) | Q(pk=self.instance.user_id)
            self.fields["user"].queryset = User.objects.filter(staff).order_by("first_name", "username")


@admin.register(Instructor)
class InstructorAdmin(OfficeAdmin):
    form = InstructorForm
    search_fields = ("name", "institution")
    number_fields = ("nip",)
    search_help_text = gettext_lazy("Name, institution or NIP")
    list_display = ("name", "nip", "institution", "taught", "account", "running", "is_active")
    list_select_related = ("user",)
    list_filter = ("is_active", trade_filter(relation="trades"))
    formfield_overrides = {ManyToManyField: {"widget": CheckboxSelectMultiple}}
    ordering = ("name",)
    sortable_by = ()
    empty_hint = gettext_lazy("Enter who teaches at the training centre; a class then names its instructors.")

    def get_queryset(self, request):
        running = Count("classes", filter=Q(classes__state=ClassState.RUNNING), distinct=True)
        return super().get_queryset(request).prefetch_related("trades").annotate(running_count=running)

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (None, {"fields": ["name", "nip", "institution", "phone"]}),
            (_("Teaching"), {"fields": ["trades", "is_active"]}),
            (_("Sign-in"), {"fields": ["user"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_search_results(self, request, queryset, search_term: str):
        """Selects offer those who still teach; a class keeps the ones it has."""
        found, duplicates = super().get_search_results(request, queryset, search_term)
        if "field_name" in request.GET:
            found = found.filter(is_active=True)
        return found, duplicates

    def has_delete_permission(self, request, obj=None) -> bool:
        """Whoever taught a class stays in it."""
        return super().has_delete_permission(request, obj) and not (obj is not None and obj.classes.exists())

    @admin.display(description=pgettext_lazy("column", "trades"))
    def taught(self, instructor: Instructor) -> str:
        return ", ".join(trade.name for trade in instructor.trades.all()) or "–"

    @admin.display(description=gettext_lazy("account"))
    def account(self, instructor: Instructor) -> str:
        return instructor.user.get_username() if instructor.user else "–"

    @admin.display(description=gettext_lazy("classes running"))
    def running(self, instructor: Instructor) -> int:
        return instructor.running_count

    running.is_number = True
