import datetime

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.choices import MovementKind, VacancyStatus
from apps.placement.models.reported import Reported, ReportedQuerySet
from apps.placement.models.signed_guard import MOVEMENT_SIGNED, VACANCY_SIGNED
from apps.placement.models.vacancy_guard import MOVEMENT_GUARD, VACANCY_GUARD
from apps.placement.vacancy_places import Places
from apps.registry.models import Company, EducationLevel, Occupation


class VacancyQuerySet(ReportedQuerySet):
    def open_on(self, day: datetime.date):
        """Not past their closing date, as far as one is given."""
        return self.filter(models.Q(closing_date=None) | models.Q(closing_date__gte=day))


@audited
class Vacancy(Reported):
    """Places a company wants to fill (Perpres 57/2023 Pasal 5): a quantity of men, of women, and of either."""

    company = models.ForeignKey(
        Company, models.PROTECT, verbose_name=_("company"), related_name="vacancies", db_index=False
    )
    position = models.CharField(_("position"), max_length=120)
    position_key = models.CharField(max_length=120, editable=False)
    ordinal = models.PositiveSmallIntegerField(default=1, editable=False)
    occupation = models.ForeignKey(
        Occupation,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        verbose_name=_("occupation (KBJI)"),
    )
    count_male = models.PositiveIntegerField(_("men"), default=0)
    count_female = models.PositiveIntegerField(_("women"), default=0)
    count_either = models.PositiveIntegerField(_("men or women"), default=0)
    education = models.ForeignKey(
        EducationLevel,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("least education"),
        db_constraint=False,
        db_index=False,
    )
    min_age = models.PositiveSmallIntegerField(_("lowest age"), null=True, blank=True)
    max_age = models.PositiveSmallIntegerField(_("highest age"), null=True, blank=True)
    wage = models.DecimalField(_("wage, rupiah a month"), max_digits=14, decimal_places=2, null=True, blank=True)
    opening_date = models.DateField(_("open from"), null=True, blank=True)
    closing_date = models.DateField(_("open until"), null=True, blank=True)
    requirements = models.CharField(_("requirements"), max_length=250, blank=True)
    least_experience = models.PositiveSmallIntegerField(_("least experience, years"), null=True, blank=True)
    welcomes_disabled = models.BooleanField(_("open to persons with a disability"), default=False)
    # The company's KBLI on the day of the report: a month's figures by industry stay when a company changes its own.
    industry_code = models.CharField(max_length=5, blank=True, editable=False)
    karirhub_id = models.CharField(_("Karirhub number"), max_length=40, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = VacancyQuerySet.as_manager()

    class Meta:
        verbose_name = _("vacancy")
        verbose_name_plural = _("vacancies")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("company", "reported_month", "position_key", "ordinal"),
                name="vacancy_once_a_report",
                violation_error_message=_("This company already reported this position in this month."),
            ),
            models.CheckConstraint(
                condition=models.Q(count_male__gt=0) | models.Q(count_female__gt=0) | models.Q(count_either__gt=0),
                name="vacancy_wants_somebody",
                violation_error_message=_("A vacancy needs at least one place; fill in a number."),
            ),
        )
        indexes = (
            models.Index(fields=("posting_month",), name="vacancy_of_a_month"),
            models.Index(fields=("upload",), name="vacancy_by_upload"),
        )
        permissions = (("export_vacancy", _("Can export vacancies")),)
        triggers = (*VACANCY_GUARD, *VACANCY_SIGNED)

    def __str__(self) -> str:
        return f"{self.position} – {self.company}"

    def save(self, **kwargs) -> None:
        self.position_key = self.position.casefold()
        if self._state.adding and not self.industry_code and self.company.industry:
            self.industry_code = self.company.industry.code
        super().save(**kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_vacancy_change", args=(self.pk,))

    @property
    def wanted(self) -> Places:
        return Places(self.count_male, self.count_female, self.count_either)

    @property
    def registered(self) -> int:
        return self.wanted.total

    def ledger(self) -> dict[str, Places]:
        """The places `registered`, `filled`, `removed` and `left` by whom they are for; one query."""
        sums = {
            row.pop("kind"): Places(**row)
            for row in self.movements.order_by()
            .values("kind")
            .annotate(**{side: models.Sum(side) for side in Places._fields})
        }
        filled, removed = (sums.get(kind, Places()) for kind in (MovementKind.FILLED, MovementKind.REMOVED))
        taken = filled.plus(removed).taken_from(self.wanted)
        filled = filled.taken_from(self.wanted)
        return {
            "registered": self.wanted,
            "filled": filled,
            "removed": taken.minus(filled),
            "left": self.wanted.minus(taken),
        }

    def taken(self, kind: str | None = None) -> int:
        """Places filled or removed so far."""
        movements = self.movements.filter(kind=kind) if kind else self.movements
        return movements.aggregate(n=models.Sum(models.F("male") + models.F("female") + models.F("either"), default=0))[
            "n"
        ]

    @property
    def remaining(self) -> int:
        return self.registered - self.taken()

    def status_on(self, day: datetime.date) -> VacancyStatus:
        filled = self.taken(MovementKind.FILLED)
        if filled >= self.registered:
            return VacancyStatus.FILLED
        if self.closing_date and self.closing_date < day:
            return VacancyStatus.EXPIRED
        return VacancyStatus.PARTLY_FILLED if filled else VacancyStatus.UNFILLED


@audited
class VacancyMovement(models.Model):
    """Places of a vacancy filled or removed on a day, split as the vacancy itself.

    Whoever removes places says why; a removal without a note is that of the closing date.
    """

    vacancy = models.ForeignKey(Vacancy, models.CASCADE, related_name="movements", verbose_name=_("vacancy"))
    kind = models.CharField(_("kind"), max_length=8, choices=MovementKind)
    male = models.PositiveIntegerField(_("men"), default=0)
    female = models.PositiveIntegerField(_("women"), default=0)
    either = models.PositiveIntegerField(_("men or women"), default=0)
    happened_on = models.DateField(_("date"))
    posting_month = models.DateField(_("counted in"))
    # The placement that took the place; none where the company gave a number only, or the vacancy expired.
    placement = models.OneToOneField(
        "placement.Placement", models.CASCADE, null=True, blank=True, editable=False, related_name="movement"
    )
    note = models.CharField(_("note"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("movement of a vacancy")
        verbose_name_plural = _("movements of vacancies")
        ordering = ("happened_on", "pk")
        indexes = (models.Index(fields=("posting_month",), name="movement_of_a_month"),)
        triggers = (*MOVEMENT_GUARD, *MOVEMENT_SIGNED)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.happened_on:%d-%m-%Y}"
