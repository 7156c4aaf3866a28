from allauth.mfa.models import Authenticator
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminPasswordChangeForm, AdminUserCreationForm, UserChangeForm
from django.db.models import ManyToManyField
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.accounts.models import User


class StaffForm(VersionedForm, UserChangeForm):
    class Meta(UserChangeForm.Meta):
        model = User


class GivenPasswordForm(AdminPasswordChangeForm):
    """Gives a password, and never takes the sign-in by password away: there is no other."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("usable_password", None)
        for name in ("password1", "password2"):
            self.fields[name].required = True


@admin.register(User)
class UserAdmin(OfficeAdmin, DjangoUserAdmin):
    """Accounts are closed, not deleted: their name stands under what they did.

    Rights come from roles alone. Only a superuser makes superusers or touches the account of one, so that tending
    accounts gives nobody the whole house.
    """

    form = StaffForm
    add_form = AdminUserCreationForm
    change_password_form = GivenPasswordForm
    actions = ("remove_second_step",)
    search_fields = ("username", "first_name", "last_name")
    list_display = ("username", "full_name", "desk", "roles", "is_active", "last_login")
    list_select_related = ()
    list_filter = ("desk", "groups", "is_active")
    filter_horizontal = ()
    formfield_overrides = {ManyToManyField: {"widget": CheckboxSelectMultiple}}
    ordering = ("username",)
    readonly_fields = ("last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("username", "password", "must_change_password")}),
        (gettext_lazy("Person"), {"fields": ("first_name", "last_name", "email")}),
        (gettext_lazy("Work"), {"fields": ("desk", "groups", "is_active", "is_staff", "is_superuser")}),
        (gettext_lazy("Dates"), {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = (
        (None, {"fields": ("username", "first_name", "last_name", "desk", "groups")}),
        (gettext_lazy("First password"), {"fields": ("password1", "password2")}),
    )

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return self.readonly_fields if request.user.is_superuser else (*self.readonly_fields, "is_superuser")

    def has_change_permission(self, request, obj=None) -> bool:
        is_above = obj is not None and obj.is_superuser and not request.user.is_superuser
        return super().has_change_permission(request, obj) and not is_above

    def has_delete_permission(self, request, obj=None) -> bool:
        return False

    def save_model(self, request, obj, form, change) -> None:
        """Whoever works in the admin is staff; a password that somebody else chose is changed at the first sign-in."""
        if not change:
            obj.is_staff = True
            obj.must_change_password = True
        super().save_model(request, obj, form, change)

    def user_change_password(self, request, id, form_url=""):
        response = super().user_change_password(request, id, form_url)
        if request.method == "POST" and response.status_code == 302 and str(request.user.pk) != str(id):
            User.objects.filter(pk=id).update(must_change_password=True)
            self.message_user(request, _("The password must be changed at the next sign-in."), messages.INFO)
        return response

    @admin.action(description=gettext_lazy("Remove the second step of the sign-in"), permissions=["change"])
    def remove_second_step(self, request, queryset) -> None:
        """For a telephone that was lost; of a superuser only by a superuser."""
        found = Authenticator.objects.filter(user__in=queryset)
        if not request.user.is_superuser:
            found = found.filter(user__is_superuser=False)
        count = found.values("user").distinct().count()
        found.delete()
        sentence = ngettext(
            "%(count)d account signs in by password alone now.",
            "%(count)d accounts sign in by password alone now.",
            count,
        )
        self.message_user(request, sentence % {"count": count}, messages.SUCCESS)

    @admin.display(description=gettext_lazy("name"), ordering="first_name")
    def full_name(self, user: User) -> str:
        return user.get_full_name()

    @admin.display(description=gettext_lazy("roles"))
    def roles(self, user: User) -> str:
        return ", ".join(group.name for group in user.groups.all())
