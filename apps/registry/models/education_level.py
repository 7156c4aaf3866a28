from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited


@audited
class EducationLevel(models.Model):
    """A rung of the education ladder, with the codes of forms IPK III/2 (`ipk_code`) and III/8 (`short_code`)."""

    code = models.CharField(_("code"), max_length=8, primary_key=True)
    name = models.CharField(_("name"), max_length=80)
    rank = models.PositiveSmallIntegerField(pgettext_lazy("education", "rank"), unique=True)
    ipk_code = models.CharField(_("IPK III/2 code"), max_length=5, blank=True)
    short_code = models.CharField(_("IPK III/8 code"), max_length=3, blank=True)
    spellings = ArrayField(models.CharField(max_length=60), verbose_name=_("spellings"), default=list, blank=True)

    class Meta:
        verbose_name = _("education level")
        verbose_name_plural = _("education levels")
        ordering = ("rank",)

    def __str__(self) -> str:
        return self.name
