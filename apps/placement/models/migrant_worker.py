from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.choices import MigrantState, MigrationScheme
from apps.registry.models import Person


@audited
class MigrantWorker(models.Model):
    """Pekerja migran Indonesia (UU 18/2017 Pasal 41): registered with the city before leaving (Permenaker 9/2019)."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="migrations", verbose_name=_("person"))
    registered_on = models.DateField(_("registered on"))
    country = models.CharField(_("country"), max_length=60)
    scheme = models.CharField(_("scheme"), max_length=8, choices=MigrationScheme)
    agency = models.CharField(_("agency (P3MI)"), max_length=120, blank=True)
    position = models.CharField(_("position"), max_length=120)
    is_formal = models.BooleanField(_("formal sector"), default=True)
    recommendation_number = models.CharField(_("number of the recommendation"), max_length=60, blank=True)
    recommended_on = models.DateField(_("recommended on"), null=True, blank=True)
    pmi_id = models.CharField(_("PMI identity number"), max_length=40, blank=True)
    contract_number = models.CharField(_("number of the work contract"), max_length=60, blank=True)
    departed_on = models.DateField(_("left on"), null=True, blank=True)
    contract_ends_on = models.DateField(_("contract ends on"), null=True, blank=True)
    returned_on = models.DateField(_("came back on"), null=True, blank=True)
    state = models.CharField(_("state"), max_length=12, choices=MigrantState, default=MigrantState.REGISTERED)
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("migrant worker")
        verbose_name_plural = _("migrant workers")
        ordering = ("-registered_on", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("person", "registered_on"),
                name="migrant_worker_once_a_day",
                violation_error_message=_("This registration is recorded already."),
            ),
        )
        permissions = (("export_migrantworker", _("Can export migrant workers")),)

    def __str__(self) -> str:
        return f"{self.person} – {self.country}"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_migrantworker_change", args=(self.pk,))
