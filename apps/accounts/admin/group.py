from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin as DjangoGroupAdmin
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.rights import RightsField, rights_of_the_office

admin.site.unregister(Group)


@admin.register(Group)
class GroupAdmin(OfficeAdmin, DjangoGroupAdmin):
    """The roles of the office. Their rights come with the system; who holds a role is chosen at the member of staff.

    A role is not deleted: nobody has to hold it.
    """

    search_fields = ("name",)
    list_display = ("name", "holders")

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("user_set")

    def has_delete_permission(self, request, obj=None) -> bool:
        return False

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name == "permissions":
            kwargs |= {"form_class": RightsField, "queryset": rights_of_the_office()}
        return super(DjangoGroupAdmin, self).formfield_for_manytomany(db_field, request, **kwargs)

    @admin.display(description=gettext_lazy("held by"))
    def holders(self, group: Group) -> str:
        return ", ".join(str(user) for user in group.user_set.all() if user.is_active)
