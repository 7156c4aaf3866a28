"""The head of office signs a month: its figures, its paper, the signer and the number stand still from then on.

What turns out wrong later is corrected beside it: the head opens the signed month, its records are put right, and it
is signed again as "Ralat ke-n". What was signed before stays as it was.
"""

import datetime
import hashlib
import uuid

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.timezone import now
from django.utils.translation import gettext as _

from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.documents.issuing import issue_letters, keep_paper
from apps.placement.models import JobSeeker, Placement, Vacancy, VacancyMovement
from apps.registry.indonesian_dates import format_month
from apps.registry.models import Official
from apps.reporting.choices import FileKind, MonthState
from apps.reporting.freezing import freeze
from apps.reporting.models import Month, SignedFile, SignedSummary
from apps.reporting.periods import Period, PeriodKind
from disnaker.month_closing import keep_stock, objections
from disnaker.packet import packet_pdf
from disnaker.packet_letter import cover_heading
from disnaker.summaries import Summary, recount
from disnaker.summary_files import summary_workbook

WAITS = (MonthState.SUBMITTED, MonthState.REVISED)


@transaction.atomic
def sign_month(
    *,
    month: datetime.date,
    dated_on: datetime.date,
    official: Official,
    by: User,
    reason: str = "",
    letter_class: str = "",
) -> SignedSummary:
    """Number the cover letter, set the packet, keep all of it. ValidationError with what speaks against it.

    A correction needs a `reason`. The stock with which the next month opens is that of the figures signed.
    """
    row = _locked(month)
    if row.state not in WAITS:
        raise ValidationError(_("Only a submitted month is signed. Submit %(month)s first.") % _named(month))
    _refuse_out_of_turn(row)
    _hold_events()
    summary = recount(Period(month, PeriodKind.MONTH))
    if against := objections(summary):
        raise ValidationError([finding.text for finding in against])
    keep_stock(summary)
    return _signed(row, summary, dated_on, official, by, reason.strip(), letter_class)


def _signed(
    row: Month,
    summary: Summary,
    dated_on: datetime.date,
    official: Official,
    by: User,
    reason: str,
    letter_class: str,
) -> SignedSummary:
    revision = row.summaries.count()
    if revision and not reason:
        raise ValidationError(_("Write why the month is corrected; the correction carries the reason."))
    heading = cover_heading(summary, revision)
    letter = issue_letters(letters=[heading], dated_on=dated_on, desk=Desk.OFFICE, by=by, letter_class=letter_class)[0]
    signed = SignedSummary(
        month=row,
        revision=revision,
        reason=reason if revision else "",
        number=letter.number,
        dated_on=dated_on,
        figures=summary.figures() | {"state": MonthState.SIGNED.value},
        tables={filled.table.name: freeze(filled) for filled in summary.every_table},
        signer_name=official.name,
        signer_rank=official.rank,
        signer_nip=official.nip,
        signer_position=official.position,
        signer_acting=official.acting,
        signed_by=by,
        signed_at=now(),
        token=uuid.uuid4(),
    )
    # What is printed is what was frozen.
    made = Summary(summary.period, MonthState.SIGNED, signed)
    packet = packet_pdf(made, letter)
    signed.save()
    keep_file(signed, FileKind.PACKET, packet, by)
    keep_file(signed, FileKind.WORKBOOK, summary_workbook(made, made.due, printed_by=""), by)
    row.state = MonthState.SIGNED
    row.save()
    keep_paper(letter, packet)
    return signed


def keep_file(signed: SignedSummary, kind: FileKind, content: bytes, by: User) -> SignedFile:
    fingerprint = hashlib.sha256(content).hexdigest()
    return SignedFile.objects.create(summary=signed, kind=kind, content=content, sha256=fingerprint, added_by=by)


@transaction.atomic
def open_correction(*, month: datetime.date) -> Month:
    """Lets the records of a signed month be put right. ValidationError for one that is not signed."""
    row = _locked(month)
    if row.state != MonthState.SIGNED:
        raise ValidationError(_("Only a signed month is opened for a correction; %(month)s is not.") % _named(month))
    row.state = MonthState.REVISED
    row.save()
    return row


@transaction.atomic
def close_correction(*, month: datetime.date) -> Month:
    """Back to what was signed, where nothing that it counts was changed. ValidationError where something was."""
    row = _locked(month)
    if row.state != MonthState.REVISED:
        raise ValidationError(_("%(month)s is not open for a correction.") % _named(month))
    signed = SignedSummary.objects.newest_of(month)
    period = Period(month, PeriodKind.MONTH)
    if signed and _cells(Summary(period, row.state, signed)) != _cells(recount(period)):
        raise ValidationError(
            _("Figures of %(month)s were changed since it was opened. Sign the correction, or undo the changes.")
            % _named(month)
        )
    row.state = MonthState.SIGNED
    row.save()
    return row


def _cells(summary: Summary) -> dict[str, list]:
    """The figures of the tables that rest on posting months."""
    return {
        filled.table.name: [(row.key, dict(row.figures)) for row in filled.rows if row.is_counted]
        for filled in summary.tables
    }


def _hold_events() -> None:
    """Whoever writes an event meanwhile waits, and then finds the month signed."""
    tables = ", ".join(model._meta.db_table for model in (JobSeeker, Placement, Vacancy, VacancyMovement))
    with connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {tables} IN SHARE MODE")


def _locked(month: datetime.date) -> Month:
    row = Month.objects.select_for_update().filter(first_day=month).first()
    if row is None:
        raise ValidationError(_("%(month)s is still open. Submit it first.") % _named(month))
    return row


def _refuse_out_of_turn(row: Month) -> None:
    """A month opens with what the month before has left over as signed."""
    earlier = Month.objects.filter(first_day__lt=row.first_day, state__in=WAITS).order_by("first_day").first()
    if earlier:
        raise ValidationError(
            _("%(earlier)s is not signed yet. Months are signed in their order.")
            % {"earlier": format_month(earlier.first_day)}
        )


def _named(month: datetime.date) -> dict[str, str]:
    return {"month": format_month(month)}
