from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited


class OfficialQuerySet(models.QuerySet):
    def in_office_on(self, day):
        return self.filter(valid_from__lte=day).filter(models.Q(valid_to=None) | models.Q(valid_to__gte=day))

    def head_on(self, day) -> "Official | None":
        """Who signs for the office on that day; whoever came last where one acts for the other."""
        return self.in_office_on(day).filter(is_head=True).order_by("-valid_from", "-pk").first()


@audited
class Official(models.Model):
    """Who signs, with rank and NIP as they stand under the signature, for as long as the office is held."""

    name = models.CharField(_("name with titles"), max_length=120)
    nip = models.CharField("NIP", max_length=18, blank=True)
    rank = models.CharField(
        pgettext_lazy("official", "rank"), max_length=60, blank=True, help_text=_("For example: Pembina Utama Muda.")
    )
    position = models.CharField(_("position"), max_length=120)
    acting = models.CharField(
        _("acting"), max_length=6, blank=True, choices=(("Plt.", "Plt."), ("Plh.", "Plh."), ("a.n.", "a.n."))
    )
    is_head = models.BooleanField(_("signs the monthly summaries"), default=False)
    valid_from = models.DateField(_("in office from"))
    valid_to = models.DateField(_("in office to"), null=True, blank=True)

    objects = OfficialQuerySet.as_manager()

    class Meta:
        verbose_name = _("official")
        verbose_name_plural = _("officials")
        ordering = ("-valid_from", "name")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(valid_to=None) | models.Q(valid_to__gte=models.F("valid_from")),
                name="official_leaves_after_entering",
                violation_error_message=_("The last day in office lies before the first; correct one of the dates."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.name}, {self.position}"

    @property
    def printed_nip(self) -> str:
        """NIP as papers print it: 8-6-1-3."""
        n = self.nip
        return f"{n[:8]} {n[8:14]} {n[14:15]} {n[15:]}" if len(n) == 18 else n
