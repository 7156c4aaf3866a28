import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.placement.choices import ReminderState
from apps.registry.models import Company


class ReminderBatch(models.Model):
    """The companies that were to be reminded by one press of the button, and how far their letters are.

    `token` comes with the form, so that a second press finds the letters of the first.
    """

    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    companies = models.JSONField(_("companies"), default=list)  # their keys
    months = models.JSONField(_("months"), default=list)  # "2023-03-01"
    kinds = models.JSONField(_("reports"), default=list)  # the letters name reports of these kinds and months alone
    dated_on = models.DateField(_("date of the letters"))
    answer_by = models.DateField(_("to be answered by"))
    again = models.BooleanField(_("those reminded lately as well"), default=False)
    state = models.CharField(_("state"), max_length=8, choices=ReminderState, default=ReminderState.QUEUED)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("asked by")
    )
    asked_at = models.DateTimeField(_("asked at"), auto_now_add=True)
    reminded_lately = models.JSONField(default=list, editable=False)  # companies left out, by their keys
    owing_nothing = models.PositiveIntegerField(default=0, editable=False)
    paper = models.FileField(_("paper"), upload_to="reminders/%Y/%m/", blank=True, editable=False)

    class Meta:
        verbose_name = _("reminders of one day")
        verbose_name_plural = _("reminders of one day")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.pk} ({self.dated_on:%d-%m-%Y})"

    def get_absolute_url(self) -> str:
        return reverse("reminder_letters", args=(self.pk,))

    @property
    def progress_key(self) -> str:
        return f"reminders-{self.pk}"


@audited
class Reminder(models.Model):
    """A letter that reminded a company of the reports it owed on that day; `reports` tells them by kind and month."""

    batch = models.ForeignKey(
        ReminderBatch, models.PROTECT, null=True, editable=False, related_name="reminders", verbose_name=_("batch")
    )
    company = models.ForeignKey(Company, models.PROTECT, related_name="reminders", verbose_name=_("company"))
    letter = models.ForeignKey(Letter, models.PROTECT, related_name="+", verbose_name=_("letter"))
    # [{"kind": "placement_report", "month": "2023-03-01"}]
    reports = models.JSONField(_("reports owed"), default=list)
    sent_on = models.DateField(_("sent on"))
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("sent by")
    )

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        ordering = ("-sent_on", "-pk")

    def __str__(self) -> str:
        return f"{self.letter} – {self.company}"
