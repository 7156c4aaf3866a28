"""Where rows, cells and the other parts of one sheet's XML stand."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from apps.intake.annotating.xml_part import Element, Unfit, end_of, local, parse, tag_at
from apps.intake.reading.sheet_scan import column_number

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_VALUES = frozenset({"v", "is", "f"})
# Elements of a worksheet that stand behind <legacyDrawing> (ECMA-376 part 1, 18.3.1.99); controls come wrapped.
_BEHIND_DRAWING = frozenset({
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    "AlternateContent",
})  # fmt: skip


@dataclass(slots=True)
class Row:
    """A row that is to be marked, with its cells by column from 0."""

    element: Element
    cells: dict[int, Element] = field(default_factory=dict)


class SheetOutline:
    """The places of one worksheet. `wanted`: the numbers of the rows whose cells are asked for, `head_row` the first.

    `left_over` holds the cells of `remark_column` in the other rows: what an earlier check wrote there.
    """

    def __init__(self, data: bytes, wanted: set[int], head_row: int, remark_column: int | None = None):
        self.data, self.wanted, self.head_row, self.remark_column = data, wanted, head_row, remark_column
        self.rows: dict[int, Row] = {}
        self.left_over: list[Element] = []
        self.filled: set[int] = set()
        self.merged: list[tuple[int, int, int, int]] = []
        self.columns: list[Element] = []
        self.root = self.sheet_data = self.dimension = self.drawing = self.cols = None
        self._numbers: list[int] = []
        self._starts: list[int] = []
        self._behind: Element | None = None
        self._depth = self._row_number = self._column = 0
        self._row: Row | None = None
        self._cell: Element | None = None
        self._open: dict[str, Element] = {}
        self._merged_at: dict[int, list[tuple[int, int, int]]] = {}
        parse(data, self._opened, self._closed)
        if self.root is None or self.sheet_data is None:
            raise Unfit("no sheet data")

    @property
    def drawing_place(self) -> int:
        """Where a <legacyDrawing> belongs."""
        return self._behind.start if self._behind else self.root.close

    def place_of_row(self, number: int) -> int:
        """Where a row belongs that the sheet does not hold."""
        at = bisect_right(self._numbers, number)
        return self._starts[at] if at < len(self._starts) else self.sheet_data.close

    def anchor(self, row: int, column: int) -> tuple[int, int]:
        """The cell that is seen at a place: the first one of a merged range."""
        for top, left, right in self._merged_at.get(row, ()):
            if left <= column <= right:
                return top, left
        return row, column

    def _opened(self, name: str, attributes: dict, offset: int) -> None:
        self._depth += 1
        name = local(name)
        if name == "c" and self._depth == 4:
            self._open_cell(attributes, offset)
        elif self._depth == 5 and name in _VALUES and self._row_number >= self.head_row:
            self.filled.add(self._column)
        elif name == "row" and self._depth == 3:
            self._open_row(attributes, offset)
        elif self._depth <= 3:
            self._note(name, attributes, offset)

    def _note(self, name: str, attributes: dict, offset: int) -> None:
        element = self._element(name, attributes, offset)
        if self._depth == 1:
            if "purl.oclc.org" in " ".join(attributes.values()):
                raise Unfit("strict")
            self.root = element
        elif name == "sheetData":
            self.sheet_data = element
        elif name == "dimension":
            self.dimension = element
        elif name == "cols":
            self.cols = element
        elif name == "col":
            self.columns.append(element)
        elif name == "legacyDrawing":
            self.drawing = element
        elif name == "mergeCell":
            self._note_merge(attributes.get("ref", ""))
        elif name in _BEHIND_DRAWING and self._depth == 2 and self.sheet_data and not self._behind:
            self._behind = element
        if name in ("worksheet", "sheetData", "cols"):
            self._open[name] = element

    def _note_merge(self, reference: str) -> None:
        corners = _REFERENCE.findall(reference.replace("$", ""))
        if len(corners) == 2:
            (left, top), (right, bottom) = corners
            span = int(top), column_number(left), int(bottom), column_number(right)
            self.merged.append(span)
            rows = range(span[0], span[2] + 1)
            for row in rows if len(rows) < len(self.wanted) else self.wanted.intersection(rows):
                self._merged_at.setdefault(row, []).append((span[0], span[1], span[3]))

    def _element(self, name: str, attributes: dict, offset: int) -> Element:
        inner = offset + len(tag_at(self.data, offset))
        return Element(name, attributes, offset, inner, inner, inner)

    def _open_row(self, attributes: dict, offset: int) -> None:
        number = attributes.get("r", "")
        self._row_number = int(number) if number.isdigit() else self._row_number + 1
        self._column = -1
        self._numbers.append(self._row_number)
        self._starts.append(offset)
        self._row = None
        if self._row_number in self.wanted:
            self._row = self.rows[self._row_number] = Row(self._element("row", attributes, offset))

    def _open_cell(self, attributes: dict, offset: int) -> None:
        found = _REFERENCE.fullmatch(attributes.get("r", ""))
        self._column = column_number(found[1]) if found else self._column + 1
        if self._row:
            self._cell = self._row.cells[self._column] = self._element("c", attributes, offset)
        elif self._column == self.remark_column and self._row_number > self.head_row:
            self._cell = self._element("c", attributes, offset)
            self.left_over.append(self._cell)

    def _closed(self, name: str, offset: int) -> None:
        name = local(name)
        element = None
        if name == "c" and self._depth == 4 and self._cell:
            element, self._cell = self._cell, None
        elif name == "row" and self._depth == 3 and self._row:
            element = self._row.element
        elif self._depth <= 2:
            element = self._open.pop(name, None)
        if element and not self.data.startswith(b"/>", element.inner - 2):
            element.close, element.end = offset, end_of(self.data, offset)
        self._depth -= 1
