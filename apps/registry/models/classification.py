from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited


class Classification(models.Model):
    """A code list in one of its editions; a code keeps its meaning within an edition only."""

    edition = models.CharField(_("edition"), max_length=12)
    code = models.CharField(_("code"), max_length=6)
    title = models.CharField(_("title"), max_length=300)
    level = models.CharField(_("level"), max_length=24)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ("edition", "code")

    def __str__(self) -> str:
        return f"{self.code} {self.title}"


@audited
class Industry(Classification):
    """KBLI: what a company does (KBLI 2020: Peraturan BPS 2/2020)."""

    section = models.CharField(_("section"), max_length=1)

    class Meta(Classification.Meta):
        verbose_name = _("industry (KBLI)")
        verbose_name_plural = _("industries (KBLI)")
        constraints = (
            models.UniqueConstraint(
                fields=("edition", "code"),
                name="industry_once_an_edition",
            ),
        )


@audited
class Occupation(Classification):
    """KBJI: what a person does at work (KBJI 2014, equal to ISCO-08 to four digits)."""

    class Meta(Classification.Meta):
        verbose_name = _("occupation (KBJI)")
        verbose_name_plural = _("occupations (KBJI)")
        constraints = (
            models.UniqueConstraint(
                fields=("edition", "code"),
                name="occupation_once_an_edition",
            ),
        )

    @property
    def major_group(self) -> str:
        """The first digit, which forms IPK III/3 and III/5 report."""
        return self.code[:1]
