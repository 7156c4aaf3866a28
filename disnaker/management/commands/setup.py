"""`manage.py setup [--demo]`: all that must be there before the first sign-in. Safe to run again at any time."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.urls import reverse
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from disnaker import demonstration, reference_data
from disnaker.file_lock import file_lock
from disnaker.roles import ROLES

ADMINISTRATOR = "admin"
# No letters that look alike on paper.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class Command(BaseCommand):
    # The tables that some checks ask for are made here.
    requires_system_checks = []

    @property
    def help(self) -> str:
        return _("Prepares the database: tables, reference data, the first administrator.")

    def add_arguments(self, parser) -> None:
        parser.add_argument("--demo", action="store_true", help=_("Load invented data to try the system with."))
        parser.add_argument("--port", type=int, default=8000, help=_("The port that start will use."))

    def handle(self, *, demo: bool, port: int, **options) -> None:
        settings.VAR.mkdir(parents=True, exist_ok=True)
        with file_lock(settings.VAR / "setup.lock"):
            call_command("migrate", interactive=False, verbosity=0)
            call_command("createcachetable", verbosity=0)
            self.stdout.write(_("The tables are up to date."))
            reference_data.load()
            self.stdout.write(_("The reference data is loaded."))
            password = create_first_administrator()
            if password:
                self._show(password, port)
            if demo:
                self._show_demonstration(demonstration.load())

    def _show_demonstration(self, password: str | None) -> None:
        self.stdout.write(_("The demonstration data is loaded."))
        if password:
            names = ", ".join(demonstration.username(role) for role in ROLES)
            self.stdout.write(_("Accounts to try the roles with: %(names)s") % {"names": names})
            self.stdout.write(_("Their password, shown only this once: %(password)s") % {"password": password})

    def _show(self, password: str, port: int) -> None:
        lines = [
            _("The first administrator has been created. The password is shown only this once:"),
            _("  Address:  %(url)s") % {"url": f"http://127.0.0.1:{port}{reverse('admin:index')}"},
            _("  Username: %(username)s") % {"username": ADMINISTRATOR},
            _("  Password: %(password)s") % {"password": password},
            _("It must be changed at the first sign-in."),
        ]
        # At once: what follows may fail, and the password is not kept anywhere.
        self.stdout.write("\n" + "\n".join(lines) + "\n")
        self.stdout.flush()


def create_first_administrator() -> str | None:
    """Make the administrator of an office without any account; their password, or None when there are accounts."""
    users = get_user_model().objects
    if users.exists():
        return None
    password = "-".join(get_random_string(4, LETTERS) for _group in range(4))
    users.create_superuser(ADMINISTRATOR, password=password, must_change_password=True)
    return password
