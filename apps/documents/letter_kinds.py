"""The kinds of letters whose wording the office edits, as the roof lists them by name in settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.utils.functional import Promise
from django.utils.module_loading import import_string


@dataclass(frozen=True, slots=True)
class LetterKind:
    """What a kind of letter says as shipped: blank lines part its paragraphs, `copies` holds a recipient a line.

    `fields` tells what `{name}` stands for. A paragraph that names one of `left_out` is left out where the record has
    none. Between opening and closing stand the facts of the record, which no wording changes.
    """

    code: str
    label: str | Promise
    desk: str
    fields: Mapping[str, str | Promise]
    subject: str
    opening: str
    closing: str
    copies: str = ""
    left_out: frozenset[str] = frozenset()


@cache
def letter_kinds() -> dict[str, LetterKind]:
    """Each kind by its code, in the order in which they are listed."""
    kinds = [import_string(path) for path in settings.LETTER_KINDS]
    return {kind.code: kind for kind in kinds}


def kind_label(code: str) -> str:
    """As lists and histories name a kind; a kind that is no longer declared by its code."""
    kind = letter_kinds().get(code)
    return str(kind.label) if kind else code


def kinds_of(user) -> list[LetterKind]:
    """The kinds that are this person's concern."""
    return [kind for kind in letter_kinds().values() if user.works_at(kind.desk)]
