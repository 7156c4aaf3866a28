"""The sample files as plain cells, read as the sheets hold them."""

import csv
import io
import json
from dataclasses import dataclass, field
from pathlib import Path

from python_calamine import CalamineWorkbook

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TRUTH = json.loads((SAMPLES / "truth.json").read_text())["files"]


@dataclass
class PlainSheet:
    name: str = "Laporan"
    top: list = field(default_factory=list)
    merged: list = field(default_factory=list)
    index: int = 0
    hidden: bool = False


def read_sheets(path: Path) -> list[PlainSheet]:
    content = path.read_bytes()
    if path.suffix == ".csv":
        text = content.decode("utf-8-sig")
        rows = csv.reader(io.StringIO(text), delimiter=";" if text.count(";") > text.count(",") else ",")
        return [PlainSheet(path.stem, [[cell or None for cell in row] for row in rows])]
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return [_sheet(workbook.get_sheet_by_index(index), index) for index in range(len(workbook.sheet_names))]


def _sheet(sheet, index: int) -> PlainSheet:
    rows = [[None if cell == "" else cell for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    merged = [(first + 1, left, last + 1, right) for (first, left), (last, right) in sheet.merged_cell_ranges or []]
    return PlainSheet(sheet.name, rows, merged, index)
