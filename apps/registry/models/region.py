from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.choices import RegionLevel


class RegionQuerySet(models.QuerySet):
    def villages(self):
        return self.filter(level=RegionLevel.VILLAGE)

    def districts(self):
        return self.filter(level=RegionLevel.DISTRICT)


@audited
class Region(models.Model):
    """A region with its code of the Ministry of Home Affairs, `36.72.06.1002` (Kepmendagri 300.2.2-2430/2025)."""

    code = models.CharField(_("code"), max_length=13, primary_key=True)
    name = models.CharField(_("name"), max_length=80)
    level = models.CharField(_("level"), max_length=12, choices=RegionLevel)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("part of")
    )
    aliases = ArrayField(models.CharField(max_length=80), verbose_name=_("other spellings"), default=list, blank=True)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True)

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        ordering = ("code",)

    def __str__(self) -> str:
        return self.name
