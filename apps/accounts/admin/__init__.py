from apps.accounts.admin.access_event import AccessEventAdmin
from apps.accounts.admin.group import GroupAdmin
from apps.accounts.admin.user import UserAdmin

__all__ = ["AccessEventAdmin", "GroupAdmin", "UserAdmin"]
