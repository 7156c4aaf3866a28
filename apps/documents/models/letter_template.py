import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Max
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited


class LetterTemplateQuerySet(models.QuerySet):
    def newest(self, kind: str) -> "LetterTemplate | None":
        return self.filter(kind=kind).order_by("-version").first()

    def next_version(self, kind: str) -> int:
        return (self.filter(kind=kind).aggregate(last=Max("version"))["last"] or 0) + 1


@audited
class LetterTemplate(models.Model):
    """The wording of a kind of letter, as the office has it from a day on; `{name}` stands for a field of the record.

    A change makes a new version; the letters that went out keep theirs. A kind without any is worded as shipped.
    """

    kind = models.CharField(_("kind of letter"), max_length=40)
    version = models.PositiveSmallIntegerField(_("version"))
    subject = models.CharField(pgettext_lazy("letter", "subject"), max_length=200)
    opening = models.TextField(_("text before the facts"))
    closing = models.TextField(_("text after the facts"), blank=True)
    copies = models.TextField(_("copies to"), blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("made by")
    )
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)

    objects = LetterTemplateQuerySet.as_manager()

    class Meta:
        verbose_name = _("wording of a letter")
        verbose_name_plural = _("wordings of letters")
        ordering = ("kind", "-version")
        constraints = (models.UniqueConstraint(fields=("kind", "version"), name="letter_template_version_once"),)
        triggers = (
            pgtrigger.Protect(name="letter_template_never_changes", operation=pgtrigger.Update | pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.version}"
