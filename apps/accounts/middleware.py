"""What every request of a signed-in member of staff passes."""

import pghistory
from django.shortcuts import redirect
from django.urls import reverse
from pghistory.middleware import HistoryMiddleware


class ChangeFirstPassword:
    """Leads whoever still has a password that somebody else chose to the page where it is changed."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated and request.user.must_change_password and not self._is_free(request.path):
            return redirect("account_change_password")
        return self.get_response(request)

    @staticmethod
    def _is_free(path: str) -> bool:
        free = (reverse("account_change_password"), reverse("account_logout"), reverse("admin:jsi18n"), "/static/")
        return path.startswith(free)


class WriteContext(HistoryMiddleware):
    """Names the user and the page on each event written during the request."""


def written_by(user, **more):
    """The context of writes outside a request (jobs, commands): `with written_by(user, upload=12): ...`"""
    return pghistory.context(user=user.pk if user else None, **more)
