"""A filled table as the page shows it: each figure with the address of the records behind it."""

from dataclasses import dataclass
from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext as _

from apps.placement.tables.vacancy_moves import SIDES
from apps.reporting.table import TOTAL, FilledTable, ReportTable, Row
from disnaker.summaries import Summary
from disnaker.summary_links import Links
from disnaker.templatetags.office import angka

HALF_COLUMNS = 5  # of figures, in half the breadth of a screen


@dataclass(frozen=True)
class Cell:
    """A figure with the address of its records, or the words of a column that has no figures."""

    figure: int
    url: str
    words: str | None = None
    at_right: bool = True


@dataclass(frozen=True)
class Line:
    """`look` is "total" for a sum, "group" for the head of a group, else ""."""

    label: str
    cells: list[Cell]
    code: str = ""
    look: str = ""


@dataclass(frozen=True)
class ScreenTable:
    table: ReportTable
    lines: list[Line]
    total: Line | None
    left_out: int  # rows that only paper and workbook show
    notes: list[tuple[str, str]]  # with the address of the records, or ""

    @property
    def is_dense(self) -> bool:
        """Many narrow columns beside a name that stays in sight."""
        return bool(self.table.form) or self.table.is_crowded

    @property
    def takes_breadth(self) -> bool:
        """Whether it would be cut off beside another."""
        return self.table.is_wide or len(self.table.columns) > HALF_COLUMNS

    @property
    def height(self) -> int:
        """In rows, heads and title counted."""
        return len(self.lines) + 4


@dataclass(frozen=True)
class Stat:
    label: str
    figure: int
    note: str
    url: str


def screen_table(filled: FilledTable, links: Links) -> ScreenTable:
    limit = filled.table.rows_on_screen
    shown = filled.rows if limit is None else filled.rows[:limit]
    return ScreenTable(
        table=filled.table,
        lines=[_line(filled, row, links) for row in shown],
        total=_line(filled, filled.total, links) if filled.table.has_total else None,
        left_out=len(filled.rows) - len(shown),
        notes=[(note.text, links.to(note.records)) for note in filled.notes],
    )


def side_by_side(tables: list[ScreenTable]) -> list[list[list[ScreenTable]]]:
    """The tables in bands of one or two columns, in their order; a wide one takes a band for itself."""
    bands: list[list[list[ScreenTable]]] = []
    for wide, run in groupby(tables, key=lambda screen: screen.takes_breadth):
        if wide:
            bands += [[[screen]] for screen in run]
        else:
            columns: list[list[ScreenTable]] = [[], []]
            for screen in run:
                min(columns, key=lambda column: sum(other.height for other in column)).append(screen)
            bands.append([column for column in columns if column])
    return bands


def one_below_another(tables: list[ScreenTable]) -> list[list[list[ScreenTable]]]:
    """Each table in a band for itself: for tables that would be cut off beside another."""
    return [[[screen]] for screen in tables]


def _line(filled: FilledTable, row: Row, links: Links) -> Line:
    if row.is_head:
        return Line(row.label, [], row.code, "group")
    cells = []
    for column in filled.table.columns:
        if column.of_words:
            number = row.numbers.get(column.key)
            url = links.to(filled.table.records(filled.period, row.key, column.key)) if number else ""
            cells.append(Cell(0, url, row.words.get(column.key, ""), column.at_right))
            continue
        figure = row.figures[column.key]
        # Behind a nought there is no record.
        url = links.to(filled.table.records(filled.period, row.key, column.key)) if figure else ""
        cells.append(Cell(figure, url))
    return Line(row.label, cells, row.code, "total" if row.is_worked_out else "")


def stats(summary: Summary, links: Links) -> list[Stat]:
    """The totals at the head of the page."""
    placed = summary.by_name["placed_by_education"]
    figures = placed.total.figures
    head = Stat(
        _("Persons placed"),
        figures["sum"],
        _("L %(men)s · P %(women)s") % {"men": angka(figures["L"]), "women": angka(figures["P"])},
        links.to(placed.table.records(summary.period, TOTAL, "sum")) if figures["sum"] else "",
    )
    labels = {
        "registered": _("Places registered"),
        "filled": _("Places filled"),
        "removed": _("Places removed"),
        "remaining": _("Places left over"),
    }
    return [head, *(_vacancy_stat(summary, move, label) for move, label in labels.items())]


def _vacancy_stat(summary: Summary, move: str, label: str) -> Stat:
    figures = summary.by_name["ipk_4"].total.figures
    men, women, either = (figures[f"{move}_{side}"] for side in SIDES)
    values = {"men": angka(men), "women": angka(women), "either": angka(either)}
    note = _("L %(men)s · P %(women)s · L/P %(either)s") if either else _("L %(men)s · P %(women)s")
    url = reverse("summary", query={"period": str(summary.period), "form": "ipk_4"}) if men + women + either else ""
    return Stat(label, men + women + either, note % values, url)


def stat_of(filled: FilledTable, row: str, column: str, label: str, figure: int, note: str, links: Links) -> Stat:
    url = links.to(filled.table.records(filled.period, row, column)) if figure else ""
    return Stat(label, figure, note, url)


def sexes(figures: dict[str, int]) -> str:
    return _("L %(men)s · P %(women)s") % {"men": angka(figures["L"]), "women": angka(figures["P"])}


def share(row: Row) -> str:
    return f"{sexes(row.figures)} · {row.words['percent']}%"
