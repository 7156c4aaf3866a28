from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.industrial_relations.choices import SentBy, SessionKind, SessionResult
from apps.industrial_relations.models.dispute import Dispute


@audited
class DisputeSession(models.Model):
    """Sidang: a clarification, or a session of mediation counted from 1; summons, who came, and what was said.

    `result` stays empty until the session was held. What must not stand in the minutes is a confidential note.
    """

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="sessions", verbose_name=_("dispute"))
    kind = models.CharField(_("kind"), max_length=14, choices=SessionKind, default=SessionKind.MEDIATION)
    number = models.PositiveSmallIntegerField(
        pgettext_lazy("session", "session number"), default=1, validators=[MinValueValidator(1)]
    )
    date = models.DateField(_("day"))
    begins_at = models.TimeField(pgettext_lazy("session", "at"), null=True, blank=True)
    place = models.CharField(_("place"), max_length=160, blank=True)
    summoned_on = models.DateField(_("summoned on"), null=True, blank=True)
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("summons"), editable=False
    )
    sent_by = models.CharField(_("sent by"), max_length=8, choices=SentBy, blank=True)
    proof = models.CharField(_("proof of sending"), max_length=160, blank=True)
    worker_came = models.BooleanField(_("the worker’s side came"), null=True, blank=True)
    employer_came = models.BooleanField(_("the employer’s side came"), null=True, blank=True)
    attendance = models.CharField(_("who came"), max_length=250, blank=True)
    worker_opinion = models.TextField(_("opinion of the worker’s side"), blank=True)
    employer_opinion = models.TextField(_("opinion of the employer’s side"), blank=True)
    guidance = models.TextField(_("guidance of the mediator"), blank=True)
    summary = models.TextField(_("course of the session"), blank=True)
    conclusion = models.TextField(_("conclusion"), blank=True)
    result = models.CharField(pgettext_lazy("session", "result"), max_length=16, choices=SessionResult, blank=True)

    class Meta:
        verbose_name = pgettext_lazy("dispute", "session")
        verbose_name_plural = pgettext_lazy("dispute", "sessions")
        ordering = ("date", "number", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("dispute", "kind", "number"),
                name="dispute_session_number_once",
                violation_error_message=_("The case has a session of this number already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}"

    @property
    def was_held(self) -> bool:
        return bool(self.result)


@audited
class ConfidentialNote(models.Model):
    """What a mediator keeps apart from the minutes; read by a right of its own."""

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="notes", verbose_name=_("dispute"))
    text = models.TextField(_("confidential note"))
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("written by")
    )
    written_at = models.DateTimeField(_("written at"), auto_now_add=True)

    class Meta:
        verbose_name = _("confidential note")
        verbose_name_plural = _("confidential notes")
        ordering = ("pk",)
        default_permissions = ("add", "view")

    def __str__(self) -> str:
        return f"{self.written_at:%d-%m-%Y}"
