from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.accounts.choices import Desk


@audited(exclude=("password", "last_login"))
class User(AbstractUser):
    """A member of staff. Nobody outside the office has an account."""

    desk = models.CharField(_("desk"), max_length=24, choices=Desk, default=Desk.OFFICE)
    must_change_password = models.BooleanField(_("must change the password at the next sign-in"), default=False)

    class Meta(AbstractUser.Meta):
        verbose_name = _("member of staff")
        verbose_name_plural = _("staff")

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def works_at(self, desk: str) -> bool:
        """Whether papers of `desk` are this person's concern."""
        return self.is_superuser or self.desk in (desk, Desk.OFFICE)
