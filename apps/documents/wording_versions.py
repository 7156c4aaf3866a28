"""A change of a wording makes a new version of it; the versions before stay."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import formats
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.documents.letter_kinds import LetterKind
from apps.documents.letter_preview import preview_pdf
from apps.documents.models import LetterTemplate
from apps.documents.wording import Wording, wording_of
from apps.registry.paper.typesetting import PaperFault

STALE = "stale"


def keep_wording(*, wording: Wording, seen: int, by: User) -> LetterTemplate | None:
    """Put the wording in force as the version after `seen`, 0 for the one as shipped; None where it is so worded.

    ValidationError where somebody else was faster (code "stale"), or the wording cannot be printed.
    """
    kind = wording.kind
    in_force = wording_of(kind)
    if (in_force.version or 0) != seen:
        raise _stale(kind)
    texts = {name: getattr(wording, name) for name in ("subject", "opening", "closing", "copies")}
    if all(getattr(in_force, name) == text for name, text in texts.items()):
        return None
    refuse_unprintable(wording)
    try:
        with transaction.atomic():
            return LetterTemplate.objects.create(kind=kind.code, version=seen + 1, made_by=by, **texts)
    except IntegrityError as fault:
        raise _stale(kind) from fault


def refuse_unprintable(wording: Wording) -> None:
    try:
        preview_pdf(wording, None)
    except PaperFault as fault:
        raise ValidationError(
            _("This wording cannot be printed: it holds a sign that no font has, such as a picture. Take it out."),
            "unprintable",
        ) from fault


def _stale(kind: LetterKind) -> ValidationError:
    newest = LetterTemplate.objects.select_related("made_by").filter(kind=kind.code).latest("version")
    values = {
        "who": newest.made_by or "–",
        "version": newest.version,
        "when": formats.date_format(localtime(newest.made_at), "DATETIME_FORMAT"),
    }
    return ValidationError(
        _(
            "%(who)s made version %(version)s on %(when)s, after you had opened this page. Look at that version, then "
            "do it again if it is still wanted."
        ),
        STALE,
        values,
    )
