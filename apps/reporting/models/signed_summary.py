import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.registry.indonesian_dates import format_month
from apps.registry.models import Official
from apps.reporting.choices import FileKind
from apps.reporting.models.month import Month
from apps.reporting.models.month_guard import FILE_GUARD, SUMMARY_GUARD


class SignedSummaryQuerySet(models.QuerySet):
    def newest_of(self, month) -> "SignedSummary | None":
        """The summary of the month that is in force, with its tables."""
        return self.filter(month=month).order_by("-revision").first()

    def without_tables(self):
        """For lists: the figures of a month take some hundred kilobytes."""
        return self.defer("figures", "tables")


class SignedSummary(models.Model):
    """What the head of office signed for a month: its figures, who signed, under which number.

    Revision 0 is the first, n is "Ralat ke-n" beside it. No row is ever changed or deleted (`SUMMARY_GUARD`), so it
    needs no audit trail: it is its own. `tables` holds every table by its name as `freezing.freeze` writes it.
    """

    month = models.ForeignKey(Month, models.PROTECT, verbose_name=_("month"), related_name="summaries")
    revision = models.PositiveSmallIntegerField(_("revision"), default=0)
    reason = models.CharField(_("why it was corrected"), max_length=500, blank=True)
    number = models.CharField(_("number"), max_length=60)
    dated_on = models.DateField(_("date of the letter"))
    figures = models.JSONField(_("figures"))
    tables = models.JSONField(_("tables"))
    signer_name = models.CharField(_("signed by"), max_length=120)
    signer_rank = models.CharField(_("rank of the signer"), max_length=60, blank=True)
    signer_nip = models.CharField(_("NIP of the signer"), max_length=18, blank=True)
    signer_position = models.CharField(_("position of the signer"), max_length=120)
    signer_acting = models.CharField(_("acting"), max_length=6, blank=True)
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("signed in the system by")
    )
    signed_at = models.DateTimeField(_("signed at"))
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    objects = SignedSummaryQuerySet.as_manager()

    class Meta:
        verbose_name = _("signed summary")
        verbose_name_plural = _("signed summaries")
        ordering = ("-month", "-revision")
        constraints = (
            models.UniqueConstraint(fields=("month", "revision"), name="summary_revision_once"),
            models.CheckConstraint(
                condition=models.Q(revision=0, reason="") | (models.Q(revision__gt=0) & ~models.Q(reason="")),
                name="correction_says_why",
            ),
        )
        triggers = SUMMARY_GUARD

    def __str__(self) -> str:
        return f"{format_month(self.month_id)}{self.revision_mark}"

    def get_absolute_url(self) -> str:
        return reverse("admin:reporting_signedsummary_change", args=(self.pk,))

    @property
    def signer(self) -> Official:
        """The official as on the day of signing; not a record of the register."""
        return Official(
            name=self.signer_name,
            rank=self.signer_rank,
            nip=self.signer_nip,
            position=self.signer_position,
            acting=self.signer_acting,
        )

    def content(self, kind: str) -> bytes:
        """The bytes of a file as kept. Raises SignedFile.DoesNotExist for one that is not."""
        return bytes(self.files.get(kind=kind).content)

    @property
    def revision_mark(self) -> str:
        """As papers say it: "" for the first, " (Ralat ke-1)"."""
        return f" (Ralat ke-{self.revision})" if self.revision else ""


class SignedFile(models.Model):
    """The bytes of a signed packet or workbook, in the database, so that a backup of it holds them.

    A copy with a certified electronic signature (TTE) is added once it comes back; the others come with the signing.
    """

    summary = models.ForeignKey(SignedSummary, models.PROTECT, related_name="files", verbose_name=_("signed summary"))
    kind = models.CharField(_("kind"), max_length=4, choices=FileKind)
    content = models.BinaryField(_("content"))
    sha256 = models.CharField(_("fingerprint (SHA-256)"), max_length=64)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("added by"))
    added_at = models.DateTimeField(_("added at"), auto_now_add=True)

    class Meta:
        verbose_name = _("signed file")
        verbose_name_plural = _("signed files")
        ordering = ("summary", "pk")
        default_permissions = ()
        constraints = (models.UniqueConstraint(fields=("summary", "kind"), name="signed_file_once_a_kind"),)
        triggers = FILE_GUARD

    def __str__(self) -> str:
        return f"{self.summary}: {self.get_kind_display()}"
