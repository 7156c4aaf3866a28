from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.industrial_relations.choices import DeadlineKind


@audited
class DeadlineRule(models.Model):
    """How many working days a clock of the desk runs, and by which article, for as long as that is the law."""

    kind = models.CharField(_("deadline"), max_length=24, choices=DeadlineKind)
    working_days = models.PositiveSmallIntegerField(_("working days"), validators=[MinValueValidator(1)])
    legal_basis = models.CharField(_("legal basis"), max_length=160)
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(_("valid to"), null=True, blank=True)

    class Meta:
        verbose_name = _("deadline by law")
        verbose_name_plural = _("deadlines by law")
        ordering = ("kind", "valid_from")
        constraints = (
            models.UniqueConstraint(
                fields=("kind", "valid_from"),
                name="deadline_rule_once_a_day",
                violation_error_message=_("A rule for this deadline begins on that day already."),
            ),
            models.CheckConstraint(
                condition=models.Q(valid_to=None) | models.Q(valid_to__gte=models.F("valid_from")),
                name="deadline_rule_ends_after_beginning",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
        )

    def __str__(self) -> str:
        return self.get_kind_display()
