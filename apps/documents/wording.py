"""How a letter is worded: the newest version of the office, or the text as shipped."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.documents.letter_kinds import LetterKind
from apps.documents.models import LetterTemplate

BLANK_LINES = re.compile(r"\n\s*\n")
BEFORE_A_STOP = re.compile(r" +(?=[,.])")
TEXTS = ("subject", "opening", "closing", "copies")


@dataclass(frozen=True, slots=True)
class Wording:
    """The wording of a kind of letter; `version` is None as shipped."""

    kind: LetterKind
    subject: str
    opening: str
    closing: str
    copies: str
    version: int | None = None

    @property
    def heading(self) -> dict[str, object]:
        """What a Letter keeps of its wording: {"kind", "template_version", "subject"}."""
        return {"kind": self.kind.code, "template_version": self.version, "subject": self.subject}

    def say(self, **fields: str) -> dict[str, tuple[str, ...]]:
        """`paragraphs`, `closing` and `copies` of a LetterText. TypeError unless every field of the kind is given."""
        if fields.keys() != self.kind.fields.keys():
            raise TypeError(f"{self.kind.code}: {fields.keys() ^ self.kind.fields.keys()}")
        return {
            "paragraphs": self._paragraphs(self.opening, fields),
            "closing": self._paragraphs(self.closing, fields),
            "copies": tuple(filter(None, (filled(line, fields) for line in self.copies.splitlines()))),
        }

    def _paragraphs(self, text: str, fields: Mapping[str, str]) -> tuple[str, ...]:
        lacking = {name for name in self.kind.left_out if not fields[name]}
        return tuple(filled(part, fields) for part in paragraphs(text) if not lacking & fields_in(part))


def shipped(kind: LetterKind) -> Wording:
    return Wording(kind, kind.subject, kind.opening, kind.closing, kind.copies)


def wording_of(kind: LetterKind) -> Wording:
    """The wording in force; whoever writes many letters asks once."""
    newest = LetterTemplate.objects.newest(kind.code)
    return of_template(kind, newest) if newest else shipped(kind)


def wording_at(kind: LetterKind, version: int | None) -> Wording:
    """The wording of that version, None for the one as shipped. Raises LetterTemplate.DoesNotExist."""
    if version is None:
        return shipped(kind)
    return of_template(kind, LetterTemplate.objects.get(kind=kind.code, version=version))


def of_template(kind: LetterKind, template: LetterTemplate) -> Wording:
    return Wording(kind, **{name: getattr(template, name) for name in TEXTS}, version=template.version)


def paragraphs(text: str) -> list[str]:
    return [part for part in BLANK_LINES.split(text.replace("\r\n", "\n").strip()) if part.strip()]


def fields_in(text: str) -> set[str]:
    """The names in braces, whatever they are. Raises ValueError for a brace that stands alone."""
    return {name for _literal, name, _spec, _conversion in Formatter().parse(text) if name is not None}


def filled(text: str, fields: Mapping[str, str]) -> str:
    """The text in one line with its fields; a name in braces is looked up and nothing else."""
    parts = Formatter().parse(text)
    whole = "".join(literal + (fields[name] if name is not None else "") for literal, name, _spec, _sign in parts)
    return BEFORE_A_STOP.sub("", " ".join(whole.split()))


def refuse_unknown_fields(kind: LetterKind, text: str) -> None:
    """Raises ValidationError for a brace that stands alone and for what is no field of the kind."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError as fault:
        raise ValidationError(
            _(
                "A brace is open or stands alone. A field is written with both braces around its name; a brace that is "
                "to be printed is written twice: {{ or }}."
            ),
            "brace",
        ) from fault
    for _literal, name, spec, sign in parts:
        if name is None or (name in kind.fields and not spec and not sign):
            continue
        written = f"{name}{f'!{sign}' if sign else ''}{f':{spec}' if spec else ''}"
        names = ", ".join(f"{{{one}}}" for one in kind.fields)
        values = {"name": f"{{{written}}}", "names": names}
        raise ValidationError(_("%(name)s is no field of this letter. Its fields are: %(names)s."), "field", values)
