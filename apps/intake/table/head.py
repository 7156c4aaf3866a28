"""Where the head of a table stands on its sheet, how many rows it has, and which kind of table it heads."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from apps.intake.cells import Cell
from apps.intake.table.columns import ColumnMatch, match_columns
from apps.intake.table.days_across import day_columns, may_head_days
from apps.intake.table.kind import Candidate, decide, plausible
from apps.intake.table.labels import is_label_line
from apps.intake.table.nil import find_nil
from apps.intake.table.vocabulary import Vocabulary
from apps.intake.table.wording import normalise_heading

type Rows = Sequence[Sequence[Cell]]
type Merge = tuple[int, int, int, int]

MOST_HEAD_ROWS = 3
_LONGEST_HEADING = 120
# What a doubled required heading costs: a little more than one column.
_DOUBTFUL = 5
_WEIGHT = {"profile": 3, "exact": 3, "contained": 2, "likely": 1}


@dataclass(frozen=True)
class Table:
    """A table found on a sheet. Rows start at 1 as Excel shows them, `sheet_index` at 0.

    `kind` is None when two kinds fit equally well; its columns then name no field. A report of nothing may come without
    a head: `head_rows` is then 0, and `head_row` the row that says NIHIL. `parts` holds the texts of the head,
    one list of cells a head row, to know the head again where a page break repeats it.
    """

    kind: str | None
    sheet_index: int
    head_row: int
    head_rows: int
    columns: tuple[ColumnMatch, ...]
    score: int
    unmatched_required: tuple[str, ...]
    required: frozenset[str] = frozenset()
    parts: tuple[tuple[str, ...], ...] = field(default=(), repr=False)

    @property
    def first_data_row(self) -> int:
        return self.head_row + self.head_rows

    def fold(self, cells: Sequence[Cell]) -> Sequence[Cell]:
        """A data row as it is to be read: a tick under L or P becomes "L" or "P" in the column of the field."""
        ticked = [column for column in self.columns if column.ticked]
        if not ticked:
            return cells
        folded = list(cells)
        for place in range(0, len(ticked), 2):
            pair = ticked[place : place + 2]
            values = [column.ticked for column in pair if column.index < len(cells) and _says(cells[column.index])]
            folded[pair[0].index : pair[0].index + 1] = ["/".join(values) or None]
        return folded


def find_table(
    top: Rows,
    merged: Sequence[Merge],
    vocabularies: Sequence[Vocabulary],
    *,
    kind: str | None = None,
    head_row: int | None = None,
    profile: Mapping[str, str] | None = None,
    sheet_index: int = 0,
    sheet_name: str = "",
) -> Table | None:
    """The table in the first rows of a sheet, or None.

    `top` are the first rows, row 1 first; `merged` holds (first row, first column, last row, last column), rows from 1,
    columns from 0. `kind` and `head_row` overrule what would be found; with `head_row` there is always a table.
    """
    allowed = [vocabulary for vocabulary in vocabularies if kind in (None, vocabulary.kind)]
    found = []
    for vocabulary in allowed:
        starts = [head_row] if head_row else [n for n, line in enumerate(top, 1) if _may_head(line, vocabulary)]
        readings = [
            reading
            for row in starts
            if (reading := _read_head(top, merged, vocabulary, row, profile, fixed=bool(head_row)))
        ]
        found.extend(sorted(readings, key=_preference)[-1:])
    fitting = plausible(found, top, sheet_name, sure=bool(kind))
    if not fitting and not (head_row and found):
        return None if head_row else _nil_table(top, allowed, kind, sheet_index, sheet_name)
    chosen = found[0] if kind else decide(fitting, top, sheet_name)
    return _table(chosen, fitting or found, top, sheet_index)


def _nil_table(top: Rows, allowed, kind: str | None, sheet_index: int, sheet_name: str) -> Table | None:
    """A table without columns whose first row says NIHIL: what a report of nothing without a table amounts to."""
    nil = find_nil(top, allowed, sheet_name, kind=kind)
    return Table(nil[0].kind, sheet_index, nil[1], 0, (), 0, ()) if nil else None


def _preference(reading: Candidate) -> tuple:
    return reading.score, reading.grouped, -reading.head_rows, -reading.head_row


def _table(chosen: Candidate | None, fitting: list[Candidate], top: Rows, sheet_index: int) -> Table:
    shown = chosen or max(fitting, key=_preference)
    texts = _grid(top, shown.head_row, shown.head_rows)
    if not chosen:
        blind = tuple(ColumnMatch(column.index, column.heading) for column in shown.columns)
        return Table(None, sheet_index, shown.head_row, shown.head_rows, blind, 0, (), parts=texts)
    vocabulary = chosen.vocabulary
    needed = vocabulary.required.union(*vocabulary.required_any)
    return Table(
        vocabulary.kind, sheet_index, chosen.head_row, chosen.head_rows, chosen.columns, chosen.score, chosen.missing,
        needed, texts,
    )  # fmt: skip


def _read_head(top, merged, vocabulary: Vocabulary, row: int, profile, *, fixed: bool) -> Candidate | None:
    """The best reading of a head that starts in this row: one, two or three rows."""
    best = None
    for height in range(1, MOST_HEAD_ROWS + 1):
        last = row + height - 1
        if last > len(top):
            break
        headings = heading_parts(top, merged, row, height)
        days = day_columns(headings) if vocabulary.days_across else {}
        if height > 1 and not days and not _continues(top, merged, row, last):
            break
        columns = match_columns(vocabulary, headings, profile)
        # A column of a day tells the kind of a table as well as one that stands for a field.
        matched = {name for column in columns for name in column.fields}.union(map(str, days))
        score = len(days) + sum(_WEIGHT[column.how] * len(column.fields) for column in columns if column.fields)
        score += 10 * len(matched & vocabulary.required) - _DOUBTFUL * _twice(columns, vocabulary)
        grouped = height > 1 and _groups(merged, row, last)
        candidate = Candidate(vocabulary, row, height, columns, matched, score, grouped)
        if best is None or _better(candidate, best) or (score == best.score and _spans(merged, row, last)):
            best = candidate
    return best if best and (best.matched or fixed) else None


def _better(candidate: Candidate, best: Candidate) -> bool:
    """Whether one more head row tells more: a higher score, or the same from more columns (place and date apart)."""
    filled, filled_before = (sum(bool(column.how) for column in one.columns) for one in (candidate, best))
    return candidate.score > best.score or (candidate.score == best.score and filled > filled_before)


def _twice(columns: Sequence[ColumnMatch], vocabulary: Vocabulary) -> int:
    """How many required fields have a second column of the same heading: the row above may tell them apart."""
    keys = Counter(column.key for column in columns)
    return sum(keys[column.key] > 1 for column in columns if vocabulary.required.intersection(column.fields))


def heading_parts(top: Rows, merged: Sequence[Merge], row: int, height: int) -> list[tuple[str, ...]]:
    """The heading of each column as its texts from top to bottom; what stands over several columns is in each."""
    grid = [list(line) for line in _grid(top, row, height)]
    width = len(grid[0])
    for depth in range(height - 1):
        line, below = grid[depth], grid[depth + 1 :]
        spans = [(first, last) for top_row, first, _, last in merged if top_row == row + depth and last > first]
        for column in range(1, width):
            if line[column] or not any(lower[column] for lower in below):
                continue
            span = next((pair for pair in spans if pair[0] <= column - 1 <= pair[1]), None)
            inside = column <= span[1] if span else any(lower[column - 1] for lower in below)
            if line[column - 1] and inside:
                line[column] = line[column - 1]
    return [tuple(dict.fromkeys(line[column] for line in grid if line[column])) for column in range(width)]


def _grid(top: Rows, row: int, height: int) -> tuple[tuple[str, ...], ...]:
    lines = [
        [" ".join(str(cell).split()) if cell is not None else "" for cell in line]
        for line in top[row - 1 : row - 1 + height]
    ]
    width = max((len(line) for line in lines), default=0)
    while width and not any(len(line) >= width and line[width - 1] for line in lines):
        width -= 1
    return tuple(tuple((line + [""] * width)[:width]) for line in lines)


def _says(cell: Cell) -> bool:
    """Whether a cell is ticked: anything but a blank, a dash or a zero."""
    return cell is not None and (str(cell).strip(" -–0.") != "")


def _may_head(line: Sequence[Cell], vocabulary: Vocabulary) -> bool:
    """Whether a row can be part of a head: two texts or more, no long one, no number or date that is no day's."""
    if vocabulary.days_across and may_head_days(line, _is_heading):
        return True
    texts = [cell for cell in line if cell is not None and (not isinstance(cell, str) or cell.strip())]
    return len(texts) > 1 and all(_is_heading(cell) for cell in texts)


def _is_heading(cell: Cell) -> bool:
    if not isinstance(cell, str) or len(cell) > _LONGEST_HEADING or ":" in (cell.strip()[:1], cell.strip()[-1:]):
        return False
    return sum(sign.isdigit() for sign in cell) < 5


def _continues(top: Rows, merged: Sequence[Merge], first: int, last: int) -> bool:
    """Whether the head that starts in the first row can reach down to the last."""
    if is_label_line(top[first - 1]):
        return False
    if _spans(merged, first, last):
        return True
    texts = [cell for cell in top[last - 1] if cell is not None and (not isinstance(cell, str) or cell.strip())]
    return bool(texts) and all(_is_heading(cell) and not normalise_heading(cell).isdigit() for cell in texts)


def _spans(merged: Sequence[Merge], first: int, last: int) -> bool:
    """Whether a merged cell reaches from the first row of a head down to the last."""
    return any(top_row == first and bottom >= last for top_row, _, bottom, _ in merged)


def _groups(merged: Sequence[Merge], first: int, last: int) -> bool:
    """Whether the first row of a taller head is tied to the rows below by merged cells."""
    return any(top_row == first and (bottom >= last or right > left) for top_row, left, bottom, right in merged)
