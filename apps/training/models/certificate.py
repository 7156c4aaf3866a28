import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.training.models.trainee import Trainee


@audited
class Certificate(models.Model):
    """Sertifikat pelatihan of a graduate, numbered without gaps in its year; a void one keeps its number.

    `facts` hold all that is printed on it, frozen at issue, so that a reprint gives the same bytes. `token` stands in
    its QR code.
    """

    trainee = models.ForeignKey(
        Trainee, models.PROTECT, related_name="certificates", verbose_name=pgettext_lazy("training", "participant"),
        db_index=False,
    )  # fmt: skip
    year = models.PositiveSmallIntegerField(_("year"))
    serial = models.PositiveIntegerField(pgettext_lazy("letter", "serial number"))
    number = models.CharField(_("number"), max_length=80)
    issued_on = models.DateField(_("issued on"))
    facts = models.JSONField(default=dict, editable=False)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("issued by")
    )
    issued_at = models.DateTimeField(_("issued at"), auto_now_add=True)
    void_reason = models.CharField(_("why it is void"), max_length=200, blank=True)
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        verbose_name = _("certificate")
        verbose_name_plural = _("certificates")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(fields=("year", "serial"), name="certificate_number_once"),
            models.UniqueConstraint(
                fields=("trainee",),
                name="certificate_once_a_trainee",
                condition=models.Q(void_reason=""),
                violation_error_message=_("This participant holds a certificate already."),
            ),
        )
        indexes = (models.Index(fields=("trainee",), name="certificate_by_trainee"),)
        permissions = (("export_certificate", _("Can export certificates")),)

    def __str__(self) -> str:
        return self.number

    def get_absolute_url(self) -> str:
        return reverse("admin:training_certificate_change", args=(self.pk,))

    @property
    def is_void(self) -> bool:
        return bool(self.void_reason)
