"""What must agree between the tables of disputes."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _

from apps.reporting.lines import Finding, Row
from apps.reporting.table import TOTAL, FilledTable


def broken_identities(tables: Mapping[str, FilledTable]) -> list[Finding]:
    """Sentences where what was left over and what came in is not what was closed and what is open."""
    return [*_kinds(tables["disputes_by_kind"]), *_recap(tables["dispute_recap"], tables["disputes_by_kind"])]


def _kinds(filled: FilledTable) -> Iterator[Finding]:
    for row in [*filled.rows, filled.total]:
        figures = row.figures
        there = figures["opening"] + figures["registered"]
        gone = figures["agreed"] + figures["recommendation"] + figures["other"]
        if there != gone + figures["open"]:
            text = _(
                "%(table)s, %(row)s: %(there)d cases were left over or came in, %(gone)d are closed and %(open)d open."
            ) % {
                "table": filled.table.title,
                "row": row.label,
                "there": there,
                "gone": gone,
                "open": figures["open"],
            }
            yield Finding(text, filled.table.records(filled.period, row.key, "open"))


def _recap(recap: FilledTable, kinds: FilledTable) -> Iterator[Finding]:
    worked_out, counted = period_row(recap).figures["open"], kinds.total.figures["open"]
    if worked_out != counted:
        text = _("%(table)s: %(worked_out)d cases should still be open, but %(counted)d are.") % {
            "table": recap.table.title,
            "worked_out": worked_out,
            "counted": counted,
        }
        yield Finding(text, recap.table.records(recap.period, TOTAL, "open"))


def period_row(recap: FilledTable) -> Row:
    """The row of the whole period, which a month is itself."""
    return recap.rows[-1]
