"""What each row under a head is: data, or one of the many things that are not."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from apps.intake.cells import Cell, CellFault
from apps.intake.table import signs
from apps.intake.table.head import Table
from apps.intake.table.wording import are_headings, is_number_heading, normalise_heading


class RowKind(StrEnum):
    DATA = "data"
    BLANK = "blank"
    NUMBERING = "numbering"
    TOTAL = "total"
    NIL = "nil"
    SIGNATURE = "signature"
    REPEATED_HEAD = "repeated_head"


class RowClassifier:
    """Tells the rows of one table apart, asked row by row from the first row under the head downwards.

    After a signature only a row with several fields filled is data, after the head of another table (a recap by
    education) only one with a long number; a repeated head opens the table again. `saw_nil`: a row said that there is
    nothing to report; `sums`: the numbers of rows that add up others.
    """

    # A row with this many fields filled is data even under a signature block (three may sign side by side).
    PLAINLY_FILLED = 4
    _PROBES = 4

    def __init__(self, table: Table):
        self.fields = [column.index for column in table.columns if column.fields]
        self.required = {
            column.index for column in table.columns if set(column.fields) & (table.required or set(column.fields))
        }
        self.number = self._number_column(table)
        self.heads = self._heads(table)
        self.plainly = max(2, min(self.PLAINLY_FILLED, (len(self.fields) + 1) // 2))
        probes = sorted(self.fields, key=lambda index: (index not in self.required, index))[: self._PROBES]
        self._probes = tuple(probes) if len(probes) == self._PROBES else None
        self._reach = max(probes, default=0)
        self.ended = self.closed = self.seen_data = self.gap = self.saw_nil = False
        self.sums: list[int] = []

    def classify(self, row_number: int, cells: Sequence[Cell]) -> RowKind:
        """The kind of the next row; `cells` may be shorter or longer than the head."""
        if self._probes and len(cells) > self._reach and not self.closed:
            one, two, three, four = self._probes
            text = cells[one]
            # The common row first: four fields filled, the first a long text that announces nothing.
            if (
                type(text) is str
                and len(text) > 4
                and text[0] not in "(*-.: "
                and (cells[two] or cells[two] == 0)
                and (cells[three] or cells[three] == 0)
                and (cells[four] or cells[four] == 0)
                and text not in self.heads
                and text[:3].lower() not in _WATCHED
            ):
                self.ended = self.gap = False
                self.seen_data = True
                return RowKind.DATA
        plain = not self.closed and self._plainly_data(cells)
        kind = self._remember(RowKind.DATA if plain else self._judge(cells))
        if kind is RowKind.TOTAL:
            self.sums.append(row_number)
        return kind

    def _plainly_data(self, cells: Sequence[Cell]) -> bool:
        """A numbered row with several fields filled and no text among them that announces something else."""
        if not 0 <= self.number < len(cells) or not signs.is_running_number(cells[self.number]):
            return False
        count, texts = 0, 0
        for index in self.fields:
            cell = cells[index] if index < len(cells) else None
            if cell is None or cell == "" or cell == "-":
                continue
            count += 1
            if type(cell) is str:
                if cell in self.heads or cell[:3].lower() in _SUM_OR_NIL or cell[0] in "(*-.: \xa0" or "=" in cell:
                    return False
                texts += len(cell) > 4
        return texts > 0 and count >= max(self.PLAINLY_FILLED, self.plainly)

    def _remember(self, kind: RowKind) -> RowKind:
        if kind is RowKind.DATA:
            self.seen_data, self.ended, self.gap = True, False, False
        elif kind is RowKind.REPEATED_HEAD:
            self.ended = self.closed = False
        elif kind is not RowKind.NUMBERING:
            self.gap = True
        self.saw_nil = self.saw_nil or kind is RowKind.NIL
        return kind

    def _judge(self, cells: Sequence[Cell]) -> RowKind:
        filled = {index: cell for index, cell in enumerate(cells) if not signs.is_blank(cell)}
        if not filled:
            return RowKind.BLANK
        if signs.is_numbering(filled.values()):
            return RowKind.NUMBERING
        if self._repeats_head(filled):
            return RowKind.REPEATED_HEAD
        numbered = self.number in filled and signs.is_running_number(filled[self.number])
        rest = {index: cell for index, cell in filled.items() if not (numbered and index == self.number)}
        if not rest:
            return RowKind.BLANK
        if self._is_total(rest, numbered):
            return RowKind.TOTAL
        if self._is_nil(rest):
            return self._nil(rest)
        self.closed = self.closed or self._heads_another(filled)
        if self.closed and not any(map(signs.is_long_number, filled.values())):
            return RowKind.SIGNATURE
        return self._data_or_foot(rest, numbered)

    def _repeats_head(self, filled: dict[int, Cell]) -> bool:
        texts = {index: normalise_heading(cell) for index, cell in filled.items() if isinstance(cell, str)}
        same = sum(1 for index, text in texts.items() if text and text in self._head_at(index))
        return same >= 2 and 2 * same > len(filled)

    def _heads_another(self, filled: dict[int, Cell]) -> bool:
        """Whether a row below a gap holds texts only, most of them headings though not in the places of this table."""
        if not (self.seen_data and self.gap) or not all(isinstance(cell, str) for cell in filled.values()):
            return False
        return are_headings(filled.values(), frozenset().union(*self._head_texts))

    def _is_total(self, rest: dict[int, Cell], numbered: bool) -> bool:
        texts = [cell for cell in rest.values() if isinstance(cell, str) and not signs.is_count(cell)]
        others = [cell for cell in rest.values() if not isinstance(cell, str) and not signs.is_count(cell)]
        announcing = [cell for cell in texts if signs.is_total_word(cell)]
        if announcing:
            speaking = [cell for cell in texts if cell not in announcing and not _describes_a_sum(cell)]
            return len(speaking) + len(others) < 2 and not (numbered and speaking)
        if numbered or others:
            return False
        if texts:
            return signs.begins_as_total(texts[0]) and len(texts) < 3 and self._filled(rest) < self.plainly
        # Sums without a word: nothing but figures, and none where a text belongs.
        figures = [index for index, cell in rest.items() if not signs.is_dash(cell)]
        return self.seen_data and bool(figures) and self._first_required not in rest

    def _is_nil(self, rest: dict[int, Cell]) -> bool:
        telling = [cell for cell in rest.values() if not signs.is_dash(cell)]
        if not telling:
            return True
        if all(signs.is_nil_word(cell) for cell in telling):
            return True
        return len(telling) == 1 and signs.speaks_of_nil(telling[0]) and not self.seen_data

    def _nil(self, rest: dict[int, Cell]) -> RowKind:
        if self.ended:
            return RowKind.SIGNATURE
        wordless = all(signs.is_dash(cell) for cell in rest.values())
        if wordless and (self.seen_data or not any(isinstance(cell, str) for cell in rest.values())):
            return RowKind.BLANK
        return RowKind.NIL

    def _data_or_foot(self, rest: dict[int, Cell], numbered: bool) -> RowKind:
        feet = sum(1 for cell in rest.values() if signs.is_foot(cell))
        if all(signs.is_foot(cell) or signs.is_company(cell) for cell in rest.values()):
            feet = len(rest)
        elif len(rest) == 2 and signs.is_place(next(iter(rest.values()))) and isinstance([*rest.values()][1], date):
            self.ended = self.ended or not numbered
            return RowKind.DATA if numbered else RowKind.SIGNATURE
        count = self._filled(rest)
        if self.ended:
            real = count >= self.plainly and feet * 2 < len(rest)
            return RowKind.DATA if real else RowKind.SIGNATURE
        if feet and not numbered and self._may_be_foot(rest, feet, count):
            self.ended = True
            return RowKind.SIGNATURE
        if numbered:
            return RowKind.DATA if count else RowKind.BLANK
        if count > 1:
            return RowKind.DATA
        return self._lone_cell(rest)

    def _may_be_foot(self, rest: dict[int, Cell], feet: int, count: int) -> bool:
        """A row of texts only, few of them: nobody signs with a figure, a date or a long number of its own."""
        if any(
            not isinstance(cell, str) or signs.is_count(cell) or signs.is_long_number(cell) for cell in rest.values()
        ):
            return False
        return count < self.plainly or feet * 2 > len(rest)

    def _lone_cell(self, rest: dict[int, Cell]) -> RowKind:
        """One field without a running number: the title of a section, a stray remark, or a very poor data row.

        It is data when it carries on the rows above without a gap and fills a required field, either past the first
        column, where the title of a section would stand, or with dashes, zeros and unasked columns beside it.
        """
        inside = [index for index in rest if index in self.required and not isinstance(rest[index], CellFault)]
        beside = [index for index in rest if index not in inside and index != self.number]
        if self.gap or not inside or signs.is_section_number(rest.get(self.number)):
            return RowKind.SIGNATURE
        apart = bool(beside) or len(inside) > 1 or (self.seen_data and inside[0] > min(self.fields))
        return RowKind.DATA if apart else RowKind.SIGNATURE

    def _filled(self, rest: dict[int, Cell]) -> int:
        return sum(1 for index in self.fields if index in rest and not signs.is_dash(rest[index]))

    def _head_at(self, index: int) -> frozenset[str]:
        return self._head_texts[index] if index < len(self._head_texts) else frozenset()

    @property
    def _first_required(self) -> int:
        return min(self.required, default=-1)

    def _heads(self, table: Table) -> frozenset[str]:
        """The raw texts of the head, and beside them what each column is headed by."""
        width = max((len(line) for line in table.parts), default=0)
        self._head_texts = [
            frozenset(normalise_heading(line[index]) for line in table.parts if index < len(line) and line[index])
            for index in range(width)
        ]
        for column in table.columns:
            if column.index < width and column.heading:
                self._head_texts[column.index] |= {column.key}
        return frozenset(text for line in table.parts for text in line)

    @staticmethod
    def _number_column(table: Table) -> int:
        named = [column.index for column in table.columns if not column.fields and is_number_heading(column.heading)]
        if named:
            return named[0]
        first = table.columns[0] if table.columns else None
        return 0 if first and not first.fields and not first.heading else -1


_SUM_OR_NIL = frozenset({
    "jum", "jml", "jlh", "tot", "sub", "gra", "nih", "n i", "j u", "t o", "tid", "tdk", "bel", "kos",
})  # fmt: skip
# First letters of texts that need a closer look: totals, signatures, notes, NIHIL.
_WATCHED = frozenset({
    "a.n", "an.", "bel", "cat", "cv", "cv.", "dem", "dib", "dic", "dik", "din", "dip", "dir", "dis",
    "gen", "gra", "hal", "hor", "hrd", "jlh", "jml", "jum", "kep", "ket", "lam", "man", "mat", "men", "mgt",
    "nam", "nb:", "nih", "nip", "no.", "not", "pen", "per", "pim", "pin", "pt", "pt.", "rek", "sal", "sub",
    "tdk", "tem", "ter", "tid", "tot", "ttd", "yth",
})  # fmt: skip


def _describes_a_sum(cell: Cell) -> bool:
    return signs.is_total_word(cell) or signs.is_count(cell) or signs.is_dash(cell)
