import json as json_format
from pathlib import Path
from textwrap import shorten

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from apps.reporting.periods import Period
from apps.reporting.table import FilledTable
from disnaker.summaries import OF_DESK, Summary, summarize
from disnaker.summary_files import summary_pdf, summary_workbook


class Command(BaseCommand):
    """`manage.py summary PERIOD [--pdf FILE] [--xlsx FILE] [--json]`."""

    @property
    def help(self) -> str:
        return _("Prints the figures of a month, a quarter, a semester or a year.")

    def add_arguments(self, parser) -> None:
        parser.add_argument("period", metavar="PERIOD", help="2023-03, 2023-Q1, 2023-S1, 2023")
        parser.add_argument("--pdf", metavar="FILE", type=Path)
        parser.add_argument("--xlsx", metavar="FILE", type=Path)
        parser.add_argument("--json", action="store_true")

    def handle(self, *, period: str, pdf: Path | None, xlsx: Path | None, json: bool, **options) -> None:
        try:
            summary = summarize(Period.parse(period))
        except ValueError:
            raise CommandError(
                _("The period must be written as 2023-03, 2023-Q1, 2023-S1 or 2023, not %(period)s.")
                % {"period": period}
            ) from None
        for path, make in ((pdf, summary_pdf), (xlsx, summary_workbook)):
            if path:
                self._write(path, make(summary, printed_by=""))
        if json:
            self.stdout.write(json_format.dumps(summary.figures(), ensure_ascii=False, indent=1))
        elif not pdf and not xlsx:
            self.stdout.write(as_text(summary))

    def _write(self, path: Path, content: bytes) -> None:
        try:
            path.write_bytes(content)
        except OSError as error:
            raise CommandError(
                _("The file %(file)s cannot be written: %(reason)s.") % {"file": path, "reason": error.strerror}
            ) from error


def as_text(summary: Summary) -> str:
    of_desks = [filled for desk in OF_DESK for filled in summary.of_desk(desk)]
    breaches = [*summary.breaches, *(breach for desk in OF_DESK for breach in summary.breaches_of(desk))]
    lines = [f"{summary.period.label} ({summary.state.label})"]
    for filled in (*summary.tables, *of_desks):
        lines += ["", filled.table.sheet_title, *_table_lines(filled), *(note.text for note in filled.notes)]
    return "\n".join([*lines, *(finding.text for finding in (*breaches, *summary.gaps))])


def _table_lines(filled: FilledTable) -> list[str]:
    table = filled.table
    rows = [*filled.rows, filled.total] if table.has_total else filled.rows
    columns = [column for column in table.columns if not column.of_words]
    labels = max(len(text) for text in (str(table.heading), *(row.label for row in rows)))
    cell = max(8, *(len(str(column.title)) for column in columns)) + 2
    lines = []
    if table.has_groups:
        widths = [(str(group), len(found) * cell) for group, found in table.head if not found[0].of_words]
        lines.append(" " * labels + "".join(shorten(group, width - 1).rjust(width) for group, width in widths))
    lines.append(_line(table.heading, labels, [column.title for column in columns], cell))
    for row in rows:
        lines.append(_line(row.label, labels, [row.figures[c.key] for c in columns if row.figures], cell))
    return lines


def _line(label: str, labels: int, figures: list, cell: int) -> str:
    return str(label).ljust(labels) + "".join(str(figure).rjust(cell) for figure in figures)
