"""Colours, the column of remarks and its heading, spliced into one sheet's XML."""

from string import ascii_uppercase

from apps.intake.annotating.instructions import CLEAN, HEADING, Instructions, RowMarks
from apps.intake.annotating.sheet_outline import Row, SheetOutline
from apps.intake.annotating.styles import Styles
from apps.intake.annotating.xml_part import Change, Element, append, escaped, prefix_of, tag_at, with_attributes
from apps.intake.reading.sheet_scan import column_letters, column_number

_WIDTH = 60
_LAST_COLUMN = 16383


class SheetMarks:
    """Marks one sheet. `comments` maps (row, column) to a text once `marked` was called, in order of rows.

    `earlier` are the cells that an earlier check marked; those that are right by now are cleaned.
    """

    def __init__(
        self, data: bytes, instructions: Instructions, styles: Styles, earlier: frozenset[tuple[int, int]] = frozenset()
    ):
        self.instructions, self.styles, self.earlier = instructions, styles, earlier
        wanted = {marks.row for marks in instructions.rows} | {instructions.head_row} | {row for row, _ in earlier}
        self.sheet = SheetOutline(data, wanted, instructions.head_row, instructions.remark_column)
        self.prefix = prefix_of(data, self.sheet.root)
        self.comments: dict[tuple[int, int], str] = {}
        self.remark_column = self._free_column()

    def marked(self) -> list[Change]:
        """The changes of the sheet's XML."""
        head = self.instructions.head_row
        by_row = {marks.row: ({}, marks.remark) for marks in self.instructions.rows}
        for marks in self.instructions.rows:
            self._colour(marks, by_row)
        changes = [
            *self._dimension(),
            *self._widened(),
            *((cell.start, cell.end, b"") for cell in self.sheet.left_over),
        ]
        for row, column in self.gone:
            by_row.setdefault(row, ({}, ""))[0].setdefault(column, CLEAN)
        by_row.setdefault(head, ({}, ""))
        for number in sorted(by_row):
            colours, remark = by_row[number]
            changes += self._row(number, colours, HEADING if number == head else remark)
        return changes

    @property
    def gone(self) -> set[tuple[int, int]]:
        return {cell for cell in self.earlier if cell not in self.comments}

    def _colour(self, marks: RowMarks, by_row: dict) -> None:
        for column, (colour, comment) in marks.cells.items():
            row, seen = self.sheet.anchor(marks.row, column)
            if row not in self.sheet.wanted:
                row, seen = marks.row, column
            by_row.setdefault(row, ({}, ""))[0].setdefault(seen, colour)
            earlier = self.comments.get((row, seen))
            self.comments[row, seen] = f"{earlier}\n{comment}" if earlier else comment

    def _free_column(self) -> int:
        """The column of the last check, else the first one right of the table in which nothing stands."""
        if self.instructions.remark_column is not None:
            return self.instructions.remark_column
        column, head = self.instructions.last_column + 1, self.instructions.head_row
        reaching = [span for span in self.sheet.merged if span[2] >= head]
        while column < _LAST_COLUMN and (
            column in self.sheet.filled or any(left <= column <= right for _, left, _, right in reaching)
        ):
            column += 1
        return column

    def _row(self, number: int, colours: dict[int, str], remark: str) -> list[Change]:
        row = self.sheet.rows.get(number)
        if row is None:
            content = b"".join(self._new_cell(number, column, colours, remark, 0) for column in self._asked(colours))
            place = self.sheet.place_of_row(number)
            return [(place, place, b'<%brow r="%d">%b</%brow>' % (self.prefix, number, content, self.prefix))]
        row_style = int(row.element.attributes.get("s", 0)) if row.element.attributes.get("customFormat") else None
        changes, added = [], {}
        for column in self._asked(colours):
            cell = row.cells.get(column)
            if cell is not None and column != self.remark_column:
                changes.append((cell.start, cell.inner, self._recoloured(cell, colours[column])))
                continue
            base = row_style if row_style is not None else self._column_style(column)
            new = self._new_cell(number, column, colours, remark, base, beside=row)
            if cell is not None:
                changes.append((cell.start, cell.end, new))
            else:
                added[column] = new
        return changes + self._with_cells(row, added)

    def _asked(self, colours: dict[int, str]) -> list[int]:
        return sorted({*colours, self.remark_column})

    def _with_cells(self, row: Row, added: dict[int, bytes]) -> list[Change]:
        """Put new cells in their places; without `spans`, which would no longer be true."""
        tag = with_attributes(tag_at(self.sheet.data, row.element.start), spans=None)
        last = {column: new for column, new in added.items() if not any(other > column for other in row.cells)}
        changes = []
        for column, new in added.items():
            if column not in last:
                place = min(cell.start for other, cell in row.cells.items() if other > column)
                changes.append((place, place, new))
        ending = append(self.sheet.data, row.element, b"".join(last.values()))
        if row.element.is_empty_tag:
            return changes + ending
        return [*changes, (row.element.start, row.element.inner, tag), *ending[1:]]

    def _recoloured(self, cell: Element, colour: str) -> bytes:
        style = self.styles.coloured(int(cell.attributes.get("s", 0)), colour)
        return with_attributes(tag_at(self.sheet.data, cell.start), s=style)

    def _new_cell(self, number: int, column: int, colours, remark: str, base: int, beside: Row | None = None) -> bytes:
        at = b"%b%d" % (column_letters(column).encode(), number)
        if column != self.remark_column:
            return b'<%bc r="%b" s="%d"/>' % (self.prefix, at, self.styles.coloured(base, colours[column]))
        style = 0
        if number == self.instructions.head_row and beside:
            neighbour = beside.cells.get(self.instructions.last_column)
            style = int(neighbour.attributes.get("s", 0)) if neighbour else 0
        if not remark:
            return b""
        p = self.prefix
        return b'<%bc r="%b" s="%d" t="inlineStr"><%bis><%bt xml:space="preserve">%b</%bt></%bis></%bc>' % (
            p, at, style, p, p, escaped(remark), p, p, p,
        )  # fmt: skip

    def _column_style(self, column: int) -> int:
        for element in self.sheet.columns:
            if int(element.attributes["min"]) <= column + 1 <= int(element.attributes["max"]):
                return int(element.attributes.get("style", 0))
        return 0

    def _dimension(self) -> list[Change]:
        """Let the range that the sheet says it fills reach the column of remarks."""
        told = self.sheet.dimension
        corners = told.attributes.get("ref", "").split(":") if told else []
        if len(corners) != 2 or column_number(corners[1].rstrip("0123456789")) >= self.remark_column:
            return []
        last = corners[1].lstrip(ascii_uppercase)
        tag = with_attributes(
            tag_at(self.sheet.data, told.start), ref=f"{corners[0]}:{column_letters(self.remark_column)}{last}"
        )
        return [(told.start, told.inner, tag)]

    def _widened(self) -> list[Change]:
        """Give the column of remarks a width, within the widths that are there."""
        number, p = self.remark_column + 1, self.prefix
        new = b'<%bcol min="%d" max="%d" width="%d" customWidth="1"/>' % (p, number, number, _WIDTH)
        if self.sheet.cols is None:
            place = self.sheet.sheet_data.start
            return [(place, place, b"<%bcols>%b</%bcols>" % (p, new, p))]
        for element in self.sheet.columns:
            first, last = int(element.attributes["min"]), int(element.attributes["max"])
            if first > number:
                return [(element.start, element.start, new)]
            if last >= number:
                tag = tag_at(self.sheet.data, element.start).rstrip(b"/>") + b"/>"
                left = with_attributes(tag, max=number - 1) if first < number else b""
                right = with_attributes(tag, min=number + 1) if last > number else b""
                return [(element.start, element.end, left + new + right)]
        return [(self.sheet.cols.close, self.sheet.cols.close, new)]
