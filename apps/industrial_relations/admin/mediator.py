from django.contrib import admin
from django.db.models import Count, Q, Sum
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.industrial_relations.dispute_law import ENDED
from apps.industrial_relations.models import Mediator
from apps.registry.admin.nip_form import NipForm

GOING_ON = ~Q(disputes__state__in=ENDED)


class MediatorForm(NipForm):
    nip_once = True

    class Meta:
        model = Mediator
        fields = "__all__"
        help_texts = {
            "name": gettext_lazy("As it stands on papers, with titles."),
            "nip": gettext_lazy("18 digits."),
            "user": gettext_lazy("With an account of the desk, the own cases stand first on the list of deadlines."),
            "is_active": gettext_lazy("Switch it off for somebody who takes no more cases; earlier ones stay."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "user" in self.fields:
            staff = Q(desk=Desk.INDUSTRIAL_RELATIONS, is_active=True) | Q(pk=self.instance.user_id)
            self.fields["user"].queryset = User.objects.filter(staff).order_by("first_name", "username")


@admin.register(Mediator)
class MediatorAdmin(OfficeAdmin):
    form = MediatorForm
    search_fields = ("name", "legitimation")
    number_fields = ("nip",)
    search_help_text = gettext_lazy("Name, NIP or number of the legitimation")
    list_display = ("name", "nip", "legitimation", "account", "cases", "workers", "is_active")
    list_select_related = ("user",)
    list_filter = ("is_active",)
    ordering = ("name",)
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the mediators of the office; a case is then referred to one of them.")

    def get_queryset(self, request):
        going_on = Count("disputes", filter=GOING_ON)
        return super().get_queryset(request).annotate(going_on=going_on, load=Sum("disputes__workers", filter=GOING_ON))

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (None, {"fields": ["name", "nip", ("rank", "position"), "legitimation", "is_active"]}),
            (_("Sign-in"), {"fields": ["user"]}),
        ]
        if obj is not None:
            fieldsets.insert(1, (_("Cases going on"), {"fields": [("cases", "workers")]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("cases", "workers")

    def get_search_results(self, request, queryset, search_term: str):
        """Selects offer those who take cases."""
        found, duplicates = super().get_search_results(request, queryset, search_term)
        if "field_name" in request.GET:
            found = found.filter(is_active=True)
        return found, duplicates

    def has_delete_permission(self, request, obj=None) -> bool:
        """Whoever had a case stays on its papers."""
        return super().has_delete_permission(request, obj) and not (obj is not None and obj.disputes.exists())

    @admin.display(description=gettext_lazy("account"))
    def account(self, mediator: Mediator) -> str:
        return mediator.user.get_username() if mediator.user else "–"

    @admin.display(description=gettext_lazy("cases going on"))
    def cases(self, mediator: Mediator):
        url = reverse("admin:industrial_relations_dispute_changelist")
        address = f"{url}?mediator__exact={mediator.pk}&case=open"
        return format_html('<a href="{}">{}</a>', address, mediator.going_on) if mediator.going_on else 0

    @admin.display(description=gettext_lazy("workers in them"))
    def workers(self, mediator: Mediator) -> int:
        return mediator.load or 0

    cases.is_number = workers.is_number = True
