from allauth.account.adapter import DefaultAccountAdapter
from django.urls import reverse


class ClosedSignup(DefaultAccountAdapter):
    """Accounts are made by the administrator; nobody signs up."""

    def is_open_for_signup(self, request) -> bool:
        return False

    def get_password_change_redirect_url(self, request) -> str:
        return reverse("admin:index")
