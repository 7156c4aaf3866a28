import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.industrial_relations.choices import PaperKind
from apps.industrial_relations.models.dispute import Dispute
from apps.industrial_relations.models.dispute_session import DisputeSession


@audited
class DisputePaper(models.Model):
    """A paper of the case as it was made: `facts` are all that it says, so that a reprint is the same.

    What needs a number has a letter. The signed copy is kept beside it.
    """

    dispute = models.ForeignKey(Dispute, models.PROTECT, related_name="papers", verbose_name=_("dispute"))
    session = models.ForeignKey(
        DisputeSession, models.PROTECT, null=True, blank=True, related_name="papers",
        verbose_name=pgettext_lazy("dispute", "session"),
    )  # fmt: skip
    kind = models.CharField(pgettext_lazy("paper", "kind"), max_length=16, choices=PaperKind)
    letter = models.ForeignKey(
        Letter,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=pgettext_lazy("outgoing", "letter"),
    )
    dated_on = models.DateField(_("dated"))
    facts = models.JSONField(default=dict, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("made by")
    )
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)
    signed_copy = models.FileField(_("signed copy"), upload_to="disputes/%Y/%m/", blank=True)
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        verbose_name = _("paper of a dispute")
        verbose_name_plural = _("papers of a dispute")
        ordering = ("-pk",)
        default_permissions = ("add", "view")

    def __str__(self) -> str:
        return self.get_kind_display()
