import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.accounts.choices import Desk
from apps.documents.choices import LetterState
from apps.documents.models.letter_class import LetterClass


@audited
class Letter(models.Model):
    """A numbered letter as it went out: its paper is kept, so that a reprint gives the same bytes.

    A void letter keeps its number. `about` names the record it concerns, such as "registry.company:12". A
    `kind` has a wording that staff edit; without a version it was worded as shipped.
    """

    letter_class = models.ForeignKey(LetterClass, models.PROTECT, verbose_name=_("class of letters"))
    year = models.PositiveSmallIntegerField(_("year"))
    serial = models.PositiveIntegerField(pgettext_lazy("letter", "serial number"))
    number = models.CharField(_("number"), max_length=60)
    dated_on = models.DateField(_("date of the letter"))
    subject = models.CharField(pgettext_lazy("letter", "subject"), max_length=200)
    recipient = models.CharField(_("recipient"), max_length=200)
    about = models.CharField(_("about"), max_length=80, blank=True, db_index=True, editable=False)
    desk = models.CharField(_("desk"), max_length=20, choices=Desk)
    kind = models.CharField(_("kind of letter"), max_length=40, blank=True, editable=False)
    template_version = models.PositiveSmallIntegerField(_("version of the wording"), null=True, editable=False)
    state = models.CharField(_("state"), max_length=6, choices=LetterState, default=LetterState.ISSUED)
    void_reason = models.CharField(_("why it is void"), max_length=200, blank=True)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("issued by")
    )
    issued_at = models.DateTimeField(_("issued at"), auto_now_add=True)
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    paper = models.FileField(_("paper"), upload_to="letters/%Y/%m/", blank=True)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        verbose_name = pgettext_lazy("outgoing", "letter")
        verbose_name_plural = pgettext_lazy("outgoing", "letters")
        ordering = ("-pk",)
        permissions = (("export_letter", _("Can export letters")),)
        constraints = (
            models.UniqueConstraint(fields=("letter_class", "year", "serial"), name="letter_number_once"),
            models.CheckConstraint(
                condition=~models.Q(state=LetterState.VOID) | ~models.Q(void_reason=""),
                name="void_letter_says_why",
                violation_error_message=_("Say why the letter is void."),
            ),
        )

    def __str__(self) -> str:
        return self.number

    def get_absolute_url(self) -> str:
        return reverse("admin:documents_letter_change", args=(self.pk,))

    @property
    def about_key(self) -> str:
        """The key of the record it concerns."""
        return self.about.rpartition(":")[2]
