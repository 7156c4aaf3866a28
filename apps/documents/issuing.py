"""Letters go out with a number of their class and year, and their paper is kept."""

import hashlib
from datetime import date

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction

from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.models import Letter, LetterClass
from apps.documents.numbers import take_numbers, written_number


def series_of(code: str) -> str:
    """Under which name the numbers of a class of letters are counted."""
    return f"letter {code}"


def pattern_of(code: str) -> str:
    """How numbers of the class are written: by its own pattern, or by the office's."""
    own = LetterClass.objects.filter(pk=code).values_list("pattern", flat=True).first()
    return own or settings.LETTER_NUMBER_PATTERN


@transaction.atomic
def issue_letters(
    *, letters: list[dict], dated_on: date, desk: str, by: User | None, letter_class: str = ""
) -> list[Letter]:
    """Number the letters in their order; each dict holds `subject`, `recipient` and `about` (subject_of a record).

    Two clerks at once wait for each other, and no number is left out or given twice (A29).
    """
    code = letter_class or settings.LETTER_CLASS
    pattern = pattern_of(code)
    serials = take_numbers(series_of(code), dated_on.year, len(letters))
    return Letter.objects.bulk_create(
        [
            Letter(
                letter_class_id=code,
                year=dated_on.year,
                serial=serial,
                number=written_number(pattern, serial=serial, on=dated_on, code=code),
                dated_on=dated_on,
                desk=desk,
                issued_by=by,
                **letter,
            )
            for serial, letter in zip(serials, letters, strict=True)
        ]
    )


def keep_paper(letter: Letter, pdf: bytes) -> None:
    """Keep the paper as it went out; a reprint gives these very bytes."""
    letter.sha256 = hashlib.sha256(pdf).hexdigest()
    letter.paper.save(f"{letter.token}.pdf", ContentFile(pdf), save=False)
    letter.save(update_fields=["paper", "sha256"])


def read_paper(letter: Letter) -> bytes:
    with letter.paper.open("rb") as file:
        return file.read()


@transaction.atomic
def void_letter(*, letter: Letter, reason: str) -> Letter:
    """Take a letter back; its number stays taken."""
    letter = Letter.objects.select_for_update().get(pk=letter.pk)
    letter.state = LetterState.VOID
    letter.void_reason = reason.strip()[:200]
    letter.full_clean(exclude=["paper", "issued_by"])
    letter.save(update_fields=["state", "void_reason"])
    return letter
