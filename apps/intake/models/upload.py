import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.intake.choices import UploadState
from apps.registry.models import Company


def private_path(upload: "Upload", file_name: str) -> str:
    """A path that tells nothing of the sender; the name as received stays in `file_name`."""
    return f"uploads/{uuid.uuid4().hex}"


class UploadQuerySet(models.QuerySet):
    def of_kinds(self, kinds):
        """Uploads of these kinds, and those whose kind nobody knows yet."""
        return self.filter(models.Q(kind__in=kinds) | models.Q(kind=""))

    def same_content(self, sha256: str):
        """Uploads of these very bytes, the first one first; a withdrawn one does not stand in the way of another."""
        return self.filter(sha256=sha256, same_as=None).exclude(state=UploadState.WITHDRAWN).order_by("pk")

    def waiting(self):
        return self.filter(state__in=(UploadState.NEEDS_ATTENTION, UploadState.READY))

    def applied(self):
        return self.filter(state=UploadState.APPLIED)


@audited
class Upload(models.Model):
    """One file, kept whole. The file is the truth and never changes; all else here is what was made of it."""

    file = models.FileField(_("file"), upload_to=private_path, max_length=80)
    file_name = models.CharField(_("file name"), max_length=255)
    sha256 = models.CharField(max_length=64, editable=False)
    size = models.PositiveBigIntegerField(_("size in bytes"))
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, verbose_name=_("uploaded by"), related_name="uploads"
    )
    uploaded_at = models.DateTimeField(_("uploaded at"), auto_now_add=True)
    sender = models.CharField(_("sender"), max_length=160, blank=True)

    kind = models.CharField(_("kind"), max_length=40, blank=True)
    company = models.ForeignKey(
        Company, models.PROTECT, null=True, blank=True, verbose_name=_("company"), related_name="uploads"
    )
    company_text = models.CharField(_("company as the file names it"), max_length=200, blank=True)
    period = models.DateField(_("month"), null=True, blank=True, help_text=_("The first day of the month reported on."))
    # What the whole sheet is about besides these, as "training.trainingclass:12", and how it reads.
    subject = models.CharField(_("about"), max_length=80, blank=True)
    subject_text = models.CharField(_("about"), max_length=200, blank=True)
    is_nil = models.BooleanField(_("nil report (NIHIL)"), default=False)
    sheet_name = models.CharField(_("sheet"), max_length=80, blank=True)
    head_row = models.PositiveIntegerField(_("head row"), null=True, blank=True)
    columns = models.JSONField(default=list, editable=False)
    file_issues = models.JSONField(default=list, editable=False)
    left_out = models.JSONField(default=list, editable=False)  # rows of sums (JUMLAH), by their numbers

    # What staff overruled; empty means: as detected.
    chosen_kind = models.CharField(_("kind"), max_length=40, blank=True)
    chosen_company = models.ForeignKey(
        Company, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("company")
    )
    chosen_period = models.DateField(_("month"), null=True, blank=True)
    chosen_subject = models.CharField(_("about"), max_length=80, blank=True)
    chosen_sheet = models.CharField(_("sheet"), max_length=80, blank=True)
    chosen_columns = models.JSONField(default=dict, blank=True)
    chosen_head_row = models.PositiveIntegerField(_("head row"), null=True, blank=True)

    state = models.CharField(_("state"), max_length=16, choices=UploadState, default=UploadState.RECEIVED)
    rows_read = models.PositiveIntegerField(_("rows read"), default=0)
    rows_accepted = models.PositiveIntegerField(_("accepted"), default=0)
    rows_rejected = models.PositiveIntegerField(_("rejected"), default=0)
    checked_at = models.DateTimeField(_("checked at"), null=True, blank=True)
    applied_at = models.DateTimeField(_("booked at"), null=True, blank=True)
    applied_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("booked by")
    )
    all_or_nothing = models.BooleanField(default=False, editable=False)
    same_as = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("same file as"), editable=False
    )
    revises = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="revisions", verbose_name=_("revises")
    )

    objects = UploadQuerySet.as_manager()

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        ordering = ("-pk",)
        indexes = (
            models.Index(fields=("sha256",), name="upload_by_content"),
            models.Index(fields=("state",), name="upload_by_state"),
            models.Index(
                fields=("company", "kind", "period"),
                name="upload_of_a_month",
            ),
        )
        constraints = (
            models.CheckConstraint(
                condition=models.Q(rows_read=models.F("rows_accepted") + models.F("rows_rejected")),
                name="upload_rows_add_up",
            ),
        )
        permissions = (
            ("apply_upload", _("Can book uploads")),
            ("withdraw_upload", _("Can withdraw booked uploads")),
            ("download_upload", _("Can download the files received")),
        )

    def __str__(self) -> str:
        return self.file_name

    def get_absolute_url(self) -> str:
        return reverse("admin:intake_upload_change", args=(self.pk,))

    @property
    def progress_key(self) -> str:
        return f"upload-{self.pk}"

    @property
    def is_at_work(self) -> bool:
        return self.state in (UploadState.RECEIVED, UploadState.CHECKING, UploadState.APPLYING)

    @property
    def is_open(self) -> bool:
        """Whether it can still be put right and booked."""
        return self.state in (UploadState.NEEDS_ATTENTION, UploadState.READY)

    def lacks(self) -> list[str]:
        """The codes of what still keeps the file as a whole from being booked."""
        return [issue["code"] for issue in self.file_issues if issue["severity"] == "error"]
