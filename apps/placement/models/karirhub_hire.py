from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.choices import HireState
from apps.placement.models.placement import Placement
from apps.placement.models.reported import Reported
from apps.registry.models import Company, EducationLevel, Person


@audited
class KarirhubHire(Reported):
    """A row of Karirhub's export of hires. It names no NIK: a person is matched by e-mail or birth date, or by staff.

    Only a matched hire becomes a placement; nothing is booked by guess.
    """

    name = models.CharField(_("name"), max_length=120)
    name_key = models.CharField(max_length=120, editable=False)
    email = models.CharField(_("e-mail"), max_length=254, blank=True)
    birth_date = models.DateField(_("date of birth"), null=True, blank=True)
    position = models.CharField(_("position"), max_length=120)
    kbji_code = models.CharField(_("KBJI code"), max_length=6, blank=True)
    company_name = models.CharField(_("company as written"), max_length=160)
    company = models.ForeignKey(
        Company, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("company")
    )
    education = models.ForeignKey(
        EducationLevel,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        verbose_name=_("education"),
    )
    residence = models.CharField(_("residence as written"), max_length=120, blank=True)
    applied_on = models.DateField(_("applied on"), null=True, blank=True)
    accepted_on = models.DateField(_("accepted on"))
    state = models.CharField(_("state"), max_length=10, choices=HireState, default=HireState.WAITING)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("person")
    )
    placement = models.OneToOneField(
        Placement, models.SET_NULL, null=True, blank=True, editable=False, related_name="+", verbose_name=_("placement")
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("decided by"),
    )
    reason = models.CharField(_("why it is set aside"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("Karirhub hire")
        verbose_name_plural = _("Karirhub hires")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("name_key", "email", "company_name", "position", "accepted_on"), name="karirhub_hire_once"
            ),
        )
        indexes = (
            models.Index(fields=("upload",), name="karirhub_hire_by_upload"),
            models.Index(fields=("state",), name="karirhub_hire_waiting", condition=models.Q(state="waiting")),
        )

    def __str__(self) -> str:
        return f"{self.name} – {self.company_name}"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_karirhubhire_change", args=(self.pk,))
