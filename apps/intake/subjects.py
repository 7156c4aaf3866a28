"""What a whole sheet is about besides a company and a month, where its kind asks for that, such as one class."""

from collections.abc import Sequence

from django.db.models import Model

from apps.accounts.access import subject_of
from apps.intake.cells import Cell
from apps.intake.kinds import resource_classes

OFFERED = 50


def texts_above(top: Sequence[Sequence[Cell]], *names: str) -> tuple[str, ...]:
    """Each row over a table as one text, then the names of sheet and file."""
    rows = (" ".join(str(cell).strip() for cell in row if cell not in (None, "")) for row in top)
    return tuple(text for text in (*rows, *names) if text)


def subject_named(kind: str, name: str) -> Model | None:
    """The record that `name` ("training.trainingclass:12") stands for, if a sheet of this kind may be about it."""
    resource = resource_classes().get(kind)
    label, _sign, key = name.partition(":")
    if resource is None or not resource.has_subject or not key.isdecimal():
        return None
    records = resource.subjects()
    return records.filter(pk=key).first() if records.model._meta.label_lower == label else None


def offered_subjects(kind: str, chosen: str = "") -> list[tuple[str, str]]:
    """The newest records that a sheet of this kind may be about, and the one chosen before: `(name, words)`."""
    resource = resource_classes().get(kind)
    if resource is None or not resource.has_subject:
        return []
    records = list(resource.subjects()[:OFFERED])
    kept = subject_named(kind, chosen)
    if kept is not None and kept not in records:
        records.append(kept)
    return [(subject_of(record), str(record)) for record in records]
