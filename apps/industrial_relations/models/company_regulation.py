from django.contrib.postgres.fields import ArrayField
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.models.from_sheet import FromSheet
from apps.industrial_relations.record_choices import FilingStatus, RegulationItem, RegulationState
from apps.registry.models import Company


class CompanyRegulationQuerySet(models.QuerySet):
    def in_force_on(self, day):
        """Ratified, begun, and neither run out nor past an extension."""
        return self.filter(state=RegulationState.RATIFIED, valid_from__lte=day).filter(
            Q(valid_until__gte=day) | Q(extended_until__gte=day)
        )


@audited
class CompanyRegulation(FromSheet):
    """Peraturan perusahaan (PP), ratified by the office (UU 13/2003 Pasal 108-115; Permenaker 28/2014).

    Valid at most two years; extended at most one year while a collective agreement is negotiated (Pasal 11).
    """

    company = models.ForeignKey(Company, models.PROTECT, related_name="company_regulations", verbose_name=_("company"))
    sequence = models.PositiveSmallIntegerField(
        pgettext_lazy("agreement", "number in sequence"), default=1, validators=[MinValueValidator(1)]
    )
    status = models.CharField(pgettext_lazy("agreement", "status"), max_length=8, choices=FilingStatus)
    leader = models.CharField(_("leader of the company"), max_length=120, blank=True)
    men = models.PositiveIntegerField(_("men employed"), default=0)
    women = models.PositiveIntegerField(_("women employed"), default=0)
    received_on = models.DateField(_("received on"), null=True, blank=True)
    dossier = ArrayField(
        models.CharField(max_length=16, choices=RegulationItem), verbose_name=_("handed in"), default=list, blank=True
    )
    returned_on = models.DateField(_("returned on"), null=True, blank=True)
    missing = models.CharField(_("what is to be corrected"), max_length=250, blank=True)
    corrected_on = models.DateField(_("corrected on"), null=True, blank=True)
    examined_on = models.DateField(_("examined on"), null=True, blank=True)
    decree_number = models.CharField(_("number of the decree (SK)"), max_length=80, blank=True)
    decided_on = models.DateField(_("ratified on"), null=True, blank=True)
    is_deemed = models.BooleanField(_("deemed ratified, the time had run out"), default=False)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    extended_until = models.DateField(_("extended until"), null=True, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=RegulationState, default=RegulationState.RECEIVED)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = CompanyRegulationQuerySet.as_manager()

    class Meta:
        verbose_name = _("company regulation (PP)")
        verbose_name_plural = _("company regulations (PP)")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("company", "sequence"),
                name="regulation_sequence_once_a_company",
                violation_error_message=_("The company has a regulation of this number already."),
            ),
            models.UniqueConstraint(
                fields=("decree_number",),
                name="regulation_decree_once",
                condition=~Q(decree_number=""),
                violation_error_message=_("This decree belongs to another regulation already."),
            ),
            models.CheckConstraint(
                condition=~Q(state=RegulationState.RATIFIED)
                | (Q(valid_from__isnull=False, valid_until__isnull=False) & (Q(is_deemed=True) | ~Q(decree_number=""))),
                name="regulation_ratified_is_valid_for_a_time",
                violation_error_message=_("A ratified regulation has a decree and is valid from a day until a day."),
            ),
            models.CheckConstraint(
                condition=Q(valid_until=None) | Q(valid_until__gte=F("valid_from")),
                name="regulation_ends_after_beginning",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
            models.CheckConstraint(
                condition=Q(extended_until=None) | Q(extended_until__gt=F("valid_until")),
                name="regulation_extended_beyond_its_end",
                violation_error_message=_("An extension ends after the regulation itself."),
            ),
        )
        indexes = (
            models.Index(fields=("valid_until",), name="regulation_valid_until"),
            models.Index(fields=("decided_on",), name="regulation_decided_on"),
        )
        permissions = (("export_companyregulation", _("Can export company regulations")),)

    def __str__(self) -> str:
        return f"{self.company}: PP {self.sequence}"

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_companyregulation_change", args=(self.pk,))

    @property
    def last_day(self):
        """Of the validity, with an extension."""
        return self.extended_until or self.valid_until
