"""What the frame around every page shows; worked out only where a template asks for it."""

from django.conf import settings
from django.utils.functional import SimpleLazyObject

from apps.accounts.models import Notice
from disnaker.menu import menu_for


def office(request) -> dict:
    """Context processor: the office's name and address, the menu, and how many notices the user has not read."""
    user = getattr(request, "user", None)  # a request that could not be read has none
    if user is None or not user.is_authenticated or not user.is_staff:
        return {"office": settings.OFFICE}
    return {
        "office": settings.OFFICE,
        "office_menu": SimpleLazyObject(lambda: menu_for(user, request.path)),
        "unread_notices": SimpleLazyObject(lambda: Notice.objects.filter(user=user, read_at=None).count()),
    }
