from django.db import models
from django.utils.translation import gettext_lazy as _


class PaperCheck(models.Model):
    """How often the public page was asked for a paper on a day; without a token, for a paper that does not exist.

    Nothing of who asked is kept.
    """

    token = models.UUIDField(_("paper"), null=True)
    day = models.DateField(_("day"))
    number = models.PositiveIntegerField(_("checks"), default=1)

    class Meta:
        verbose_name = _("check of a paper")
        verbose_name_plural = _("checks of papers")
        ordering = ("-day",)
        default_permissions = ("view",)
        constraints = (
            models.UniqueConstraint(fields=("token", "day"), name="paper_check_once_a_day", nulls_distinct=False),
        )

    def __str__(self) -> str:
        return f"{self.day:%d-%m-%Y}: {self.number}"
