from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.models.education_level import EducationLevel


@audited
class StudyField(models.Model):
    """Jenis pendidikan: a row or a detail of forms IPK III/2 and III/4 (KEP.268/PPTK/XII/2012).

    The rows of a group (`parent`) come to its sub-total; a detail that is not printed counts in the row above it.
    """

    code = models.CharField(_("code"), max_length=5, primary_key=True)
    title = models.CharField(_("title"), max_length=80)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, verbose_name=_("group"))
    level = models.ForeignKey(
        EducationLevel, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("education")
    )
    is_printed = models.BooleanField(_("a row of its own"), default=False)
    spellings = ArrayField(models.CharField(max_length=60), verbose_name=_("spellings"), default=list, blank=True)

    class Meta:
        verbose_name = _("field of study (IPK)")
        verbose_name_plural = _("fields of study (IPK)")
        ordering = ("code",)

    def __str__(self) -> str:
        return f"{self.code} {self.title}"
