from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.choices import (
    BipartiteResult,
    DeadlineKind,
    DisputeKind,
    DisputeState,
    DossierItem,
    Filer,
    Outcome,
    Route,
    SessionResult,
)  # fmt: skip
from apps.industrial_relations.dispute_law import ENDED
from apps.industrial_relations.models.dispute_constraints import DISPUTE_CONSTRAINTS
from apps.industrial_relations.models.dispute_guard import DISPUTE_GUARD
from apps.industrial_relations.models.from_sheet import FromSheet
from apps.industrial_relations.models.mediator import Mediator
from apps.registry.models import Company


class DisputeQuerySet(models.QuerySet):
    def going_on(self):
        """Those that are not ended: an issued recommendation still awaits its answers."""
        return self.exclude(state__in=ENDED)

    def open_on(self, day):
        """Filed by that day, and not yet with an outcome on it (dalam proses)."""
        return self.filter(filed_on__lte=day).filter(Q(outcome_on=None) | Q(outcome_on__gt=day))

    def of_mediator(self, user):
        return self.filter(mediator__user=user)


@audited
class Dispute(FromSheet):
    """Perselisihan hubungan industrial, from its recording at the office to its outcome (UU 2/2004).

    `workers` are the persons concerned, counted apart from cases. `outcome` is how the case counts from `outcome_on`
    on; it is said once. `due_on` is the next deadline of the office or the parties, kept for lists. Steps are taken by
    `services.disputes`; a case of an old case book may lack the days of its steps.
    """

    year = models.PositiveSmallIntegerField(_("year"), editable=False)
    agenda_number = models.CharField(_("agenda number"), max_length=40)
    filed_on = models.DateField(_("recorded on"))
    filed_by = models.CharField(_("filed by"), max_length=8, choices=Filer, default=Filer.WORKER)
    kind = models.CharField(_("kind of dispute"), max_length=12, choices=DisputeKind)
    company = models.ForeignKey(Company, models.PROTECT, related_name="disputes", verbose_name=_("company"))
    workers = models.PositiveIntegerField(
        pgettext_lazy("dispute", "workers concerned"), default=1, validators=[MinValueValidator(1)]
    )
    subject = models.TextField(pgettext_lazy("dispute", "subject matter"), blank=True)
    demand = models.TextField(_("what is demanded"), blank=True)
    dossier = ArrayField(
        models.CharField(max_length=20, choices=DossierItem), verbose_name=_("handed in"), default=list, blank=True
    )
    bipartite_from = models.DateField(_("negotiated from"), null=True, blank=True)
    bipartite_until = models.DateField(_("negotiated until"), null=True, blank=True)
    bipartite_result = models.CharField(
        _("result of the negotiation"), max_length=8, choices=BipartiteResult, blank=True
    )
    mediator = models.ForeignKey(
        Mediator, models.PROTECT, null=True, blank=True, related_name="disputes", verbose_name=_("mediator")
    )
    returned_on = models.DateField(_("returned on"), null=True, blank=True, editable=False)
    missing = models.CharField(_("what is missing"), max_length=250, blank=True, editable=False)
    completed_on = models.DateField(_("completed on"), null=True, blank=True, editable=False)
    offered_on = models.DateField(_("offered on"), null=True, blank=True, editable=False)
    route = models.CharField(_("way of settlement"), max_length=12, choices=Route, blank=True, editable=False)
    route_on = models.DateField(_("way chosen on"), null=True, blank=True, editable=False)
    conciliator = models.CharField(_("conciliator or arbiter"), max_length=120, blank=True, editable=False)
    clarified_on = models.DateField(_("clarified on"), null=True, blank=True, editable=False)
    clarification = models.CharField(
        _("conclusion of the clarification"), max_length=16, choices=SessionResult, blank=True, editable=False
    )
    referred_on = models.DateField(_("referred to the mediator on"), null=True, blank=True, editable=False)
    first_session_on = models.DateField(_("first session on"), null=True, blank=True, editable=False)
    recommended_on = models.DateField(_("recommendation of"), null=True, blank=True, editable=False)
    answered_on = models.DateField(_("recommendation answered on"), null=True, blank=True, editable=False)
    agreed_on = models.DateField(_("joint agreement of"), null=True, blank=True, editable=False)
    closed_on = models.DateField(_("ended on"), null=True, blank=True, editable=False)
    result = models.CharField(pgettext_lazy("dispute", "how it ended"), max_length=250, blank=True, editable=False)
    court_on = models.DateField(_("brought to the court on"), null=True, blank=True, editable=False)
    court_number = models.CharField(_("case number at the court"), max_length=80, blank=True)
    court_decision = models.CharField(_("decision of the court"), max_length=250, blank=True)
    state = models.CharField(
        _("state"), max_length=14, choices=DisputeState, default=DisputeState.FILED, editable=False
    )
    outcome = models.CharField(_("counts as"), max_length=14, choices=Outcome, blank=True, editable=False)
    outcome_on = models.DateField(_("counts from"), null=True, blank=True, editable=False)
    due_on = models.DateField(_("next deadline"), null=True, blank=True, editable=False)
    due_kind = models.CharField(_("deadline"), max_length=24, choices=DeadlineKind, blank=True, editable=False)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = DisputeQuerySet.as_manager()

    class Meta:
        verbose_name = _("dispute")
        verbose_name_plural = _("disputes")
        ordering = ("-filed_on", "-pk")
        constraints = DISPUTE_CONSTRAINTS
        triggers = DISPUTE_GUARD
        indexes = (
            models.Index(fields=("filed_on",), name="dispute_filed_on"),
            models.Index(fields=("outcome_on",), name="dispute_outcome_on"),
            models.Index(fields=("agreed_on",), name="dispute_agreed_on", condition=Q(agreed_on__isnull=False)),
            models.Index(fields=("due_on",), name="dispute_due_on", condition=Q(due_on__isnull=False)),
        )
        permissions = (
            ("mediate_dispute", _("Can mediate disputes")),
            ("take_back_dispute", _("Can take back a step of a dispute")),
            ("export_dispute", _("Can export disputes")),
        )

    def __str__(self) -> str:
        return f"{self.agenda_number}/{self.year} {self.company}"

    def save(self, *args, **kwargs) -> None:
        self.year = self.filed_on.year
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_dispute_change", args=(self.pk,))

    @property
    def is_ended(self) -> bool:
        return self.state in ENDED

    @property
    def is_from_book(self) -> bool:
        """Taken in from an old case book, which does not tell the day of every step."""
        return self.upload_id is not None


@audited
class DisputeStep(models.Model):
    """A step that a case took: from which state to which, on what day. `before` keeps what it changed."""

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="steps", verbose_name=_("dispute"))
    from_state = models.CharField(pgettext_lazy("step", "from"), max_length=14, choices=DisputeState)
    to_state = models.CharField(pgettext_lazy("step", "to"), max_length=14, choices=DisputeState)
    on = models.DateField(_("day"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("by")
    )
    at = models.DateTimeField(_("entered at"), auto_now_add=True)
    note = models.CharField(_("note"), max_length=250, blank=True)
    before = models.JSONField(default=dict, editable=False)

    class Meta:
        verbose_name = _("step of a dispute")
        verbose_name_plural = _("steps of a dispute")
        ordering = ("pk",)
        default_permissions = ("view",)
        constraints = (
            models.CheckConstraint(condition=~Q(from_state=F("to_state")), name="dispute_step_leads_elsewhere"),
        )

    def __str__(self) -> str:
        return f"{self.get_from_state_display()} → {self.get_to_state_display()}"
