"""Corrections of staff, laid over cells; the file stays as it was received."""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.intake.background import CHECKED_AT_ONCE, queue_check
from apps.intake.booking import CannotApply
from apps.intake.checking import check
from apps.intake.models import Fix, Issue, Upload, WaitingRow


@transaction.atomic
def lay_fixes(*, upload: Upload, by: User, values: Mapping[tuple[int, str], str]) -> int:
    """Lay `{(row, column): text}` over the cells that differ from it; gives how many cells were corrected."""
    _require_open(upload)
    waiting = WaitingRow.objects.filter(upload=upload, row__in={row for row, _name in values})
    rows = dict(waiting.values_list("row", "cells"))
    known = {(fix.row, fix.column): fix for fix in upload.fixes.filter(row__in=rows)}
    laid = 0
    for (row, column), text in values.items():
        if row not in rows or rows[row].get(column, "") == text:
            continue
        found = known[row, column].found if (row, column) in known else rows[row].get(column, "")
        Fix.objects.update_or_create(
            upload=upload, row=row, column=column, defaults={"value": text[:300], "found": found[:300], "by": by}
        )
        laid += 1
    return laid


@transaction.atomic
def replace_value(*, upload: Upload, by: User, column: str, found: str, value: str) -> int:
    """One value for all cells of `column` where `found` was refused; gives how many cells were corrected."""
    rows = Issue.objects.filter(upload=upload, column=column, value=found).values_list("row", flat=True)
    return lay_fixes(upload=upload, by=by, values={(row, column): value for row in rows})


def recheck(upload: Upload) -> Upload:
    """Judge the file anew, at once when it is small, else in the background."""
    if upload.rows_read <= CHECKED_AT_ONCE:
        return check(upload)
    with transaction.atomic():
        queue_check(upload)
    return upload


def _require_open(upload: Upload) -> None:
    if not upload.is_open:
        raise CannotApply(_("This upload can no longer be corrected."))
