"""A letter as a wording would have it: marked as a preview, and without a number."""

from dataclasses import replace

from django.conf import settings
from django.utils.module_loading import import_string
from django.utils.timezone import localdate, now

from apps.documents.letter_kinds import LetterKind
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording
from apps.registry.models import Official

NO_NUMBER = "–"


def preview_pdf(wording: Wording, letter: Letter | None) -> bytes:
    """The letter to the same recipient about the same record; without one, what each field stands for in its place.

    Raises ObjectDoesNotExist where the record is gone, PaperFault for a sign that no font has.
    """
    text = _again(letter, wording) if letter else _specimen(wording)
    signer = Official.objects.head_on(text.letter.dated_on)
    return letters_pdf([text], signer=signer, created_at=now(), is_draft=True)


def _again(letter: Letter, wording: Wording) -> LetterText:
    text = import_string(anew()[wording.kind.code])(letter, wording)
    draft = Letter(number=NO_NUMBER, dated_on=letter.dated_on, subject=wording.subject, recipient=letter.recipient)
    return replace(
        text,
        letter=draft,
        facts=tuple((label, value.replace(letter.number, NO_NUMBER)) for label, value in text.facts),
        reply_slip=tuple(line.replace(letter.number, NO_NUMBER) for line in text.reply_slip),
    )


def anew() -> dict[str, str]:
    """By the code of a kind, what words a letter of it anew: `text_again(letter, wording) -> LetterText`."""
    return {import_string(path).code: anew for path, anew in settings.LETTER_KINDS.items()}


def _specimen(wording: Wording) -> LetterText:
    draft = Letter(number=NO_NUMBER, dated_on=localdate(), subject=wording.subject, recipient="[penerima]")
    said = wording.say(**specimen_fields(wording.kind))
    return LetterText(draft, facts=(("[Data]", "[isi]"),), **said)


def specimen_fields(kind: LetterKind) -> dict[str, str]:
    """Each field in brackets, in words."""
    return {name: f"[{told}]" for name, told in kind.fields.items()}
