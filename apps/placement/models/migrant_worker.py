from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.placement.choices import MigrantState, MigrationScheme, PlacementKind
from apps.placement.models.placement import Placement
from apps.registry import nik
from apps.registry.models import Person

LEAST_AGE = 18  # UU 18/2017 Pasal 5


@audited
class MigrantWorker(models.Model):
    """Pekerja migran Indonesia (UU 18/2017 Pasal 41): registered with the city before leaving (Permenaker 9/2019).

    Its state is what its dates say, unless the plan was cancelled before the person left.
    """

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
    departed_on = models.DateField(pgettext_lazy("migrant worker", "left on"), null=True, blank=True)
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
            models.CheckConstraint(
                condition=Q(recommended_on=None) | Q(recommended_on__gte=F("registered_on")),
                name="migrant_worker_recommended_once_registered",
                violation_error_message=_("The recommendation lies before the registration; correct one of the dates."),
            ),
            models.CheckConstraint(
                condition=Q(departed_on=None) | Q(departed_on__gte=F("registered_on")),
                name="migrant_worker_leaves_once_registered",
                violation_error_message=_("The departure lies before the registration; correct one of the dates."),
            ),
            models.CheckConstraint(
                condition=Q(returned_on=None) | Q(departed_on__isnull=False, returned_on__gte=F("departed_on")),
                name="migrant_worker_returns_once_departed",
                violation_error_message=_(
                    "Nobody comes back before leaving; give the departure, or correct the dates."
                ),
            ),
            models.CheckConstraint(
                condition=Q(contract_ends_on=None) | Q(departed_on=None) | Q(contract_ends_on__gte=F("departed_on")),
                name="migrant_worker_contract_ends_after_departure",
                violation_error_message=_("The contract ends before the departure; correct one of the dates."),
            ),
            models.CheckConstraint(
                condition=Q(state=MigrantState.RETURNED, returned_on__isnull=False)
                | Q(state=MigrantState.DEPARTED, departed_on__isnull=False, returned_on=None)
                | Q(state=MigrantState.RECOMMENDED, recommended_on__isnull=False, departed_on=None)
                | Q(state=MigrantState.REGISTERED, recommended_on=None, departed_on=None)
                | Q(state=MigrantState.CANCELLED, departed_on=None),
                name="migrant_worker_state_follows_the_dates",
                violation_error_message=_("Somebody who has left cannot be cancelled; enter the return instead."),
            ),
        )
        indexes = (
            models.Index(fields=("registered_on",), name="migrant_worker_registered"),
            models.Index(fields=("departed_on",), name="migrant_worker_departed"),
        )
        permissions = (("export_migrantworker", _("Can export migrant workers")),)

    def __str__(self) -> str:
        return f"{self.person} – {self.country}"

    def save(self, **kwargs) -> None:
        self.follow_dates()
        super().save(**kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_migrantworker_change", args=(self.pk,))

    def clean(self) -> None:
        self.follow_dates()
        if self.person_id and self.registered_on and not self.is_adult:
            raise ValidationError(
                {"person": _("This person was not yet 18 on the day of registration (UU 18/2017 Pasal 5).")}
            )

    @property
    def is_adult(self) -> bool:
        """By the date of birth, or by the NIK where the register does not know it."""
        day = self.registered_on
        born = self.person.birth_date or nik.parse(self.person.nik).birth_date(day)
        return (day.year - born.year - ((day.month, day.day) < (born.month, born.day))) >= LEAST_AGE

    def placement(self) -> Placement | None:
        """The placement abroad that records the departure."""
        abroad = Placement.objects.filter(person=self.person_id, kind=PlacementKind.ABROAD)
        return abroad.filter(started_on=self.departed_on).first()

    def follow_dates(self) -> None:
        """Take the state that the dates say; a cancelled plan stays cancelled."""
        if self.state == MigrantState.CANCELLED:
            return
        if self.returned_on:
            self.state = MigrantState.RETURNED
        elif self.departed_on:
            self.state = MigrantState.DEPARTED
        elif self.recommended_on:
            self.state = MigrantState.RECOMMENDED
        else:
            self.state = MigrantState.REGISTERED
