from datetime import date

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.training.choices import Occupied, TracerMonth
from apps.training.models.trainee import Trainee


class TracerQuerySet(models.QuerySet):
    def due_on(self, today: date):
        """Whom to ask by now, and nobody has."""
        return self.filter(state="", due_on__lte=today)

    def overdue_on(self, today: date):
        """Those of whom the day has passed unasked."""
        return self.filter(state="", due_on__lt=today)


@audited
class Tracer(models.Model):
    """Penelusuran lulusan: what a graduate does so many months after the class ended.

    One found in the placements carries `placement_number`, a number and no foreign key: another desk keeps these. An
    answer that is still missing has no `state`. Classes of persons with a disability must be asked at 3 and 6 months.
    """

    trainee = models.ForeignKey(
        Trainee, models.PROTECT, related_name="tracers", verbose_name=pgettext_lazy("training", "participant"),
        db_index=False,
    )  # fmt: skip
    month = models.PositiveSmallIntegerField(pgettext_lazy("tracer", "after"), choices=TracerMonth)
    due_on = models.DateField(_("due on"))
    is_mandatory = models.BooleanField(_("mandatory"), default=False)
    state = models.CharField(pgettext_lazy("tracer", "answer"), max_length=14, choices=Occupied, blank=True)
    asked_on = models.DateField(_("asked on"), null=True, blank=True)
    company = models.CharField(_("company"), max_length=160, blank=True)
    position = models.CharField(_("position"), max_length=120, blank=True)
    started_on = models.DateField(_("works there since"), null=True, blank=True)
    placement_number = models.BigIntegerField(_("placement"), null=True, blank=True, editable=False)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = TracerQuerySet.as_manager()

    class Meta:
        verbose_name = _("tracer of a graduate")
        verbose_name_plural = _("tracer of graduates")
        ordering = ("state", "due_on", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("trainee", "month"),
                name="traced_once_a_month",
                violation_error_message=_("This participant is on the list for that month already."),
            ),
        )
        # Those without an answer stand first in it, the longest overdue before all.
        indexes = (models.Index(fields=("state", "due_on"), name="tracer_by_answer"),)

    def __str__(self) -> str:
        return f"{self.trainee} – {self.get_month_display()}"

    def get_absolute_url(self) -> str:
        return reverse("admin:training_tracer_change", args=(self.pk,))
