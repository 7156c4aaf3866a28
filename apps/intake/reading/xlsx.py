"""The sheets of an Office Open XML workbook, scanned as bytes: what the library does not tell, cells too far out."""

import re
from collections.abc import Iterator
from html import unescape
from posixpath import join, normpath

from apps.intake.reading.limits import Limits
from apps.intake.reading.package import Package
from apps.intake.reading.refusal import Refusal
from apps.intake.reading.sheet_scan import SheetScan, beyond, blocks, column_number

ATTRIBUTE = re.compile(rb"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
PREFIX = re.compile(rb"<(?:([\w.-]+):)?worksheet\b")
ENTITY = re.compile(rb"<!(?:ENTITY|DOCTYPE)")


def attributes(tag: bytes) -> dict[str, str]:
    """The attributes of one tag, by local name."""
    found = {}
    for name, double, single in ATTRIBUTE.findall(tag):
        found[name.decode().rpartition(":")[2]] = unescape((double or single).decode("utf-8", "replace"))
    return found


def relations(package: Package, part: str) -> dict[str, str]:
    """Relationship id -> entry name, for a part of the package."""
    folder, _slash, name = part.rpartition("/")
    targets = {}
    for tag in re.findall(rb"<(?:[\w.-]+:)?Relationship\b[^>]*>", package.read(f"{folder}/_rels/{name}.rels")):
        relation = attributes(tag)
        target = relation.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
        targets[relation.get("Id", "")] = package.find(path) or path
    return targets


def scan_workbook(package: Package, part: str, limits: Limits) -> tuple[list[SheetScan], dict[str, Iterator[bytes]]]:
    """Scan every sheet of the workbook at `part`: (what was found in each, entry -> its bytes without far cells)."""
    book = package.read(part)
    if ENTITY.search(book):
        raise Refusal("damaged")
    targets = relations(package, part)
    scans, replaced = [], {}
    for tag in re.findall(rb"<(?:[\w.-]+:)?sheet\b[^>]*>", book):
        sheet = attributes(tag)
        entry = targets.get(sheet.get("id", ""))
        if entry not in package.entries:
            scans.append(SheetScan())
            continue
        xml = _SheetXml(package, entry, limits)
        scans.append(xml.scan())
        if xml.found.stray:
            replaced[entry] = xml.without_strays()
    return scans, replaced


class _SheetXml:
    def __init__(self, package: Package, entry: str, limits: Limits):
        self.package, self.entry, self.limits = package, entry, limits
        self.found = SheetScan()
        start = next(package.chunks(entry), b"")
        if ENTITY.search(start):
            raise Refusal("damaged")
        prefix = PREFIX.search(start)
        p = prefix[1] + b":" if prefix and prefix[1] else b""
        self.starts = (b"<%bc " % p, b"<%brow" % p)
        self.formula_start = b"<%bf" % p
        p = re.escape(p)
        reference = rb"""[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["']"""
        opened = reference + rb"(?:[^>]*[^>/])?>"
        cell, closed = rb"<" + p + rb"c\b", rb"</" + p + rb"c>"
        formula = (rb"\s*<Pf\b(?:[^>]*/>|[^>]*>([^<]*)</Pf>)\s*(?:<Pv\s*/>|<Pv>\s*</Pv>)?\s*").replace(b"P", p)
        self.cell = re.compile(cell + reference + rb"[^>]*?(?:/>|>(.*?)" + closed + rb")", re.DOTALL)
        self.error = re.compile(
            cell + rb"""(?=[^>]*\bt=["']e["'])""" + opened + rb"(?:(?!" + closed + rb").)*?<" + p + rb"v>([^<]*)<",
            re.DOTALL,
        )
        self.no_value = re.compile(cell + rb"""(?![^>]*\bt=["']str["'])""" + opened + formula + closed)
        self.value = re.compile(rb"<" + p + rb"(?:v|is|f)\b")
        self.row = re.compile(rb"<" + p + rb"row\b[^>]*>")
        self.far = _far_pattern(limits, b"'" if b" r='" in start else b'"')

    def scan(self) -> SheetScan:
        for block in blocks(self.package.chunks(self.entry), self.starts):
            if self.far.search(block):
                self._note_strays(block)
            if b't="e"' in block or b"t='e'" in block:
                for letters, row, text in self.error.findall(block):
                    self._note_fault(letters, row, "formula_error", unescape(text.decode("utf-8", "replace")))
            if self.formula_start in block:
                for letters, row, text in self.no_value.findall(block):
                    formula = "=" + unescape(text.decode("utf-8", "replace")) if text else ""
                    self._note_fault(letters, row, "formula_without_value", formula)
            if b"hidden=" in block:
                self._note_hidden_rows(block)
        return self.found

    def without_strays(self) -> Iterator[bytes]:
        """The sheet's bytes again, the cells beyond the limits taken out."""
        for block in blocks(self.package.chunks(self.entry), self.starts):
            yield self.cell.sub(self._keep, block) if self.far.search(block) else block

    def _keep(self, cell: re.Match) -> bytes:
        return b"" if beyond(int(cell[2]), column_number(cell[1]), self.limits) else cell[0]

    def _note_strays(self, block: bytes):
        for letters, digits, content in self.cell.findall(block):
            row, column = int(digits), column_number(letters)
            if beyond(row, column, self.limits) and self.value.search(content):
                self.found.add_stray(row, column, self.limits)

    def _note_fault(self, letters: bytes, digits: bytes, kind: str, text: str):
        row, column = int(digits), column_number(letters)
        if not beyond(row, column, self.limits):
            self.found.add_fault(row, column, kind, text)

    def _note_hidden_rows(self, block: bytes):
        for tag in self.row.findall(block):
            row = attributes(tag)
            if row.get("hidden") in ("1", "true") and row.get("r", "").isdigit():
                self.found.hidden_rows.add(int(row["r"]))


def _far_pattern(limits: Limits, quote: bytes) -> re.Pattern:
    """A quick pattern for references that may lie beyond the limits; those it finds are looked at more closely."""
    digits = len(str(limits.max_rows))
    letters = 1 if limits.max_columns < 26 else 2 if limits.max_columns < 702 else 3
    first = rb"[A-Z]"
    if letters == 2:
        first = bytes(f"[{chr(64 + limits.max_columns // 26)}-Z]", "ascii")
    wide = first + rb"[A-Z]" * (letters - 1)
    return re.compile(rb"r=%b(?:[A-Z]{%d,}\d|%b\d|[A-Z]+\d{%d})" % (quote, letters + 1, wide, digits))
