from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited

LOGO_BYTES = 300 * 1024


@audited(exclude=("logo",))
class OfficeProfile(models.Model):
    """What the letterhead of the office says, and the paper it prints on; one row, kept by the office.

    An empty field is filled from the settings of the installation.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    government = models.CharField(_("government"), max_length=120, blank=True)
    name = models.CharField(_("name of the office"), max_length=120, blank=True)
    address = models.CharField(_("address"), max_length=200, blank=True)
    postcode = models.CharField(_("postcode"), max_length=5, blank=True)
    phone = models.CharField(_("telephone"), max_length=60, blank=True)
    website = models.CharField(_("website"), max_length=80, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    city = models.CharField(_("place of signing"), max_length=60, blank=True)
    paper = models.CharField(_("paper"), max_length=2, blank=True, choices=(("a4", "A4"), ("f4", "F4 (215 × 330 mm)")))
    logo = models.BinaryField(_("coat of arms"), null=True, blank=True)
    logo_format = models.CharField(max_length=4, blank=True, editable=False)
    addressee = models.CharField(
        _("addressee of the monthly summaries"),
        max_length=200,
        blank=True,
        help_text=_("For example: Kepala Dinas Tenaga Kerja dan Transmigrasi Provinsi Banten."),
    )
    addressee_place = models.CharField(_("place of the addressee"), max_length=80, blank=True)
    copies = models.TextField(_("copies of the monthly summaries to"), blank=True, help_text=_("One in each line."))

    class Meta:
        verbose_name = _("letterhead")
        verbose_name_plural = _("letterhead")
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="office_has_one_profile"),)

    def __str__(self) -> str:
        return str(self._meta.verbose_name)
