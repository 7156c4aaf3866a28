"""Corrections of staff, laid over cells; the file stays as it was received."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.intake.background import CHECKED_AT_ONCE, queue_check
from apps.intake.booking import CannotApply
from apps.intake.checking import check
from apps.intake.choices import UploadState
from apps.intake.kinds import resource_class
from apps.intake.models import Fix, Issue, Upload, WaitingRow

BYTES_AT_ONCE = 2_000_000

type Place = tuple[int, str]  # row and column of a cell


@dataclass(frozen=True, slots=True)
class Laid:
    """How many cells were corrected, and the `(row, column)` that somebody else had corrected meanwhile."""

    count: int
    overtaken: tuple[tuple[int, str], ...] = ()


@transaction.atomic
def lay_fixes(
    *, upload: Upload, by: User, values: Mapping[Place, str], shown: Mapping[Place, str] | None = None
) -> Laid:
    """Lay `{(row, column): text}` over the cells that differ from it.

    `shown` holds what the page showed: a cell left as shown is no correction, and one that is another by now was
    corrected by somebody else, whose word stands.
    """
    _require_open(upload)
    shown = shown or {}
    columns = resource_class(upload.kind).fields if upload.kind else {}
    waiting = WaitingRow.objects.filter(upload=upload, row__in={row for row, _name in values})
    rows = dict(waiting.values_list("row", "cells"))
    known = {(fix.row, fix.column): fix for fix in upload.fixes.filter(row__in=rows)}
    laid, overtaken = 0, []
    for (row, column), text in values.items():
        present = rows[row].get(column, "") if row in rows else text
        if column not in columns or text == present or text == shown.get((row, column)):
            continue
        if present != shown.get((row, column), present):
            overtaken.append((row, column))
            continue
        found = known[row, column].found if (row, column) in known else present
        Fix.objects.update_or_create(
            upload=upload, row=row, column=column, defaults={"value": text[:300], "found": found[:300], "by": by}
        )
        laid += 1
    return Laid(laid, tuple(overtaken))


@transaction.atomic
def replace_value(*, upload: Upload, by: User, column: str, found: str, value: str) -> Laid:
    """One value for all cells of `column` where `found` was refused."""
    rows = Issue.objects.filter(upload=upload, column=column, value=found).values_list("row", flat=True)
    return lay_fixes(upload=upload, by=by, values={(row, column): value for row in rows})


def recheck(upload: Upload) -> Upload:
    """Judge the file anew, at once when it is small, else in the background."""
    if upload.rows_read <= CHECKED_AT_ONCE and upload.size <= BYTES_AT_ONCE and upload.state != UploadState.REFUSED:
        return check(upload)
    with transaction.atomic():
        queue_check(upload)
    return upload


def _require_open(upload: Upload) -> None:
    if not upload.is_open:
        raise CannotApply(_("This upload can no longer be corrected."))
