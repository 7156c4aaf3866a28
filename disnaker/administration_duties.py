"""What waits for whoever tends the accounts."""

from datetime import date, datetime, time, timedelta

from django.utils.timezone import make_aware
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from disnaker.waiting import Waiting

RIGHT = "accounts.change_user"
STAFF = "admin:accounts_user_changelist"
LONG = timedelta(days=90)
USED = {"is_active__exact": "1"}


def waiting_for_administration(today: date) -> list[Waiting]:
    """Accounts that may do nothing, and such as nobody seems to need, which are better closed."""
    since = make_aware(datetime.combine(today - LONG, time()))
    active = User.objects.filter(is_active=True)
    return [
        Waiting(
            _("Staff without a role"),
            RIGHT,
            active.filter(groups=None, is_superuser=False),
            STAFF,
            USED | {"groups__isnull": "True", "is_superuser__exact": "0"},
        ),
        Waiting(
            _("Staff who did not sign in for 90 days"),
            RIGHT,
            active.filter(last_login__lt=since),
            STAFF,
            USED | {"last_login__lt": since.isoformat()},
        ),
        Waiting(
            _("Accounts older than 90 days that were never used"),
            RIGHT,
            active.filter(last_login=None, date_joined__lt=since),
            STAFF,
            USED | {"last_login__isnull": "True", "date_joined__lt": since.isoformat()},
        ),
    ]
