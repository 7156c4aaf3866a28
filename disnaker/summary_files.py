"""The summary as a paper and as a workbook."""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from apps.documents.qr import paper_check
from apps.registry.models import Official
from apps.reporting.choices import FileKind, MonthState
from apps.reporting.models import SignedSummary
from apps.reporting.paper_tables import tables_pdf
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable
from apps.reporting.workbook import tables_workbook
from disnaker.summaries import PLACEMENT_DESK, RELATIONS_DESK, TRAINING_DESK, Summary

# Words of the file's name by the desks whose tables it holds.
NAMES = {
    frozenset({PLACEMENT_DESK}): "ringkasan-penempatan",
    frozenset({TRAINING_DESK}): "ringkasan-pelatihan",
    frozenset({RELATIONS_DESK}): "ringkasan-hubungan-industrial",
}


def summary_title() -> str:
    return _("Summary of placement")


def file_name(summary: Summary, desks: Iterable[str], ending: str) -> str:
    return f"{NAMES.get(frozenset(desks), 'ringkasan')}-{summary.period}.{ending}"


def summary_pdf(
    summary: Summary,
    tables: list[FilledTable] | None = None,
    *,
    printed_by: str,
    printed_at: datetime | None = None,
) -> bytes:
    """The `tables` named; without any, all that is due for the period, and of a signed month its very packet."""
    if tables is None and summary.signed:
        return summary.signed.content(FileKind.PACKET)
    return tables_pdf(tables or summary.due, **frame_of(summary, printed_by, printed_at))


def summary_workbook(
    summary: Summary,
    tables: list[FilledTable] | None = None,
    *,
    printed_by: str,
    printed_at: datetime | None = None,
) -> bytes:
    """The `tables` named; without any, all that is due for the period, and of a signed month its very workbook."""
    if tables is None and summary.signed:
        return summary.signed.content(FileKind.WORKBOOK)
    return tables_workbook(tables or summary.due, **frame_of(summary, printed_by, printed_at))


def frame_of(summary: Summary, printed_by: str, printed_at: datetime | None) -> dict:
    """What stands around the tables; of a signed month as it was signed, whoever prints it again and whenever."""
    frame = {"title": summary_title(), "period": summary.period}
    if signed := summary.signed:
        return frame | {
            "remark": signed.revision_mark.strip(" ()"),
            "signer": signed.signer,
            "printed_by": "",
            "printed_at": signed.signed_at,
            "dated_on": signed.dated_on,
            "foot": signed_foot(signed),
        }
    return frame | {
        "remark": "" if summary.state == MonthState.SIGNED else _("Provisional figures, not yet signed"),
        "signer": signer(summary.period),
        "printed_by": printed_by,
        "printed_at": printed_at or timezone.now(),
    }


def signer(period: Period) -> Official | None:
    """Who would sign: the head in office on the last day, or who acted for the head then."""
    return Official.objects.head_on(period.last_day)


def signed_foot(signed: SignedSummary) -> str:
    """How to check a page of what was signed: its number, and the code to type."""
    check = paper_check(signed.token)
    return f"Nomor {signed.number}{signed.revision_mark} · periksa di {check['address']}, kode {check['code']}"
