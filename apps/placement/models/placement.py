from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.choices import Channel, Contract, PlacementKind, Receiver
from apps.placement.models.reported import Reported, ReportedQuerySet
from apps.placement.models.signed_guard import PLACEMENT_SIGNED
from apps.placement.models.vacancy import Vacancy
from apps.registry.choices import Sex
from apps.registry.models import Company, EducationLevel, Occupation, Person


@audited
class Placement(Reported):
    """A person who took up work at a company. Sex and education stay as reported, and so do a month's figures."""

    person = models.ForeignKey(
        Person, models.PROTECT, verbose_name=_("person"), related_name="placements", db_index=False
    )
    company = models.ForeignKey(
        Company, models.PROTECT, verbose_name=_("company"), related_name="placements", db_index=False
    )
    started_on = models.DateField(_("started on (TMT)"))
    sex = models.CharField(_("sex"), max_length=1, choices=Sex)
    education = models.ForeignKey(
        EducationLevel, models.PROTECT, verbose_name=_("education"), db_constraint=False, db_index=False
    )
    position = models.CharField(_("position"), max_length=120)
    occupation = models.ForeignKey(
        Occupation,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        verbose_name=_("occupation (KBJI)"),
    )
    contract = models.CharField(_("contract"), max_length=8, choices=Contract, blank=True)
    wage = models.DecimalField(_("wage, rupiah a month"), max_digits=14, decimal_places=2, null=True, blank=True)
    kind = models.CharField(_("kind"), max_length=4, choices=PlacementKind, blank=True)
    receiver = models.CharField(_("receiver"), max_length=2, choices=Receiver, blank=True)
    channel = models.CharField(_("came through"), max_length=10, choices=Channel, blank=True)
    # As the company wrote it; a card of the register is known by the job seeker that the placement ended.
    card_number = models.CharField(_("card number reported"), max_length=40, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)
    vacancy = models.ForeignKey(
        Vacancy,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("vacancy"),
        related_name="placements",
        db_constraint=False,
        db_index=False,
    )

    objects = ReportedQuerySet.as_manager()

    class Meta:
        verbose_name = _("placement")
        verbose_name_plural = _("placements")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("person", "company", "started_on"),
                name="placement_once_a_start",
                violation_error_message=_("This person's start at this company on this day is already recorded."),
            ),
        )
        indexes = (
            models.Index(
                fields=("posting_month", "education", "sex"),
                name="placement_of_a_month",
            ),
            models.Index(
                fields=("company", "reported_month"),
                name="placement_of_a_report",
            ),
            models.Index(fields=("upload",), name="placement_by_upload"),
        )
        permissions = (("export_placement", _("Can export placements")), ("see_wages", _("Can see wages")))
        triggers = PLACEMENT_SIGNED

    def __str__(self) -> str:
        return f"{self.person} – {self.company}"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_placement_change", args=(self.pk,))
