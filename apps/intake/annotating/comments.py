"""Cell comments of one sheet: their texts, and the drawing in which old and new programs show them."""

import re
from collections.abc import Collection, Mapping

from apps.intake.annotating.instructions import AUTHOR
from apps.intake.annotating.xml_part import (
    Change,
    Element,
    Unfit,
    append,
    escaped,
    outline,
    prefix_of,
    splice,
)
from apps.intake.reading.sheet_scan import column_letters, column_number

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
NO_COMMENTS = f'<comments xmlns="{MAIN}"><authors/><commentList/></comments>'.encode()
_NAMESPACES = {
    b"xmlns:v": b"urn:schemas-microsoft-com:vml",
    b"xmlns:o": b"urn:schemas-microsoft-com:office:office",
    b"xmlns:x": b"urn:schemas-microsoft-com:office:excel",
}
NO_DRAWING = (
    b"<xml %b>" % b" ".join(b'%b="%b"' % one for one in _NAMESPACES.items())
    + b'<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
)
_SHAPE_TYPE = (
    b'<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    b'<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_SHAPE = (
    b'<v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"'
    b' o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    b'<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>'
    b'</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    b"<x:Anchor>%d, 15, %d, 2, %d, 31, %d, 9</x:Anchor><x:AutoFill>False</x:AutoFill>"
    b"<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>"
)
_SHAPE_ID = re.compile(rb"_x0000_s(\d{1,9})\b")

_SHAPE_OF_A_CELL = re.compile(rb"<(?:[\w.-]+:)?shape\s.*?</(?:[\w.-]+:)?shape>", re.DOTALL)
_CELL_OF_A_SHAPE = re.compile(rb"<(?:[\w.-]+:)?(Row|Column)>\s*(\d+)\s*<")
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")

type Cell = tuple[int, int]
type Texts = Mapping[Cell, str]


def earlier_marks(data: bytes) -> frozenset[Cell]:
    """The cells, (row from 1, column from 0), with a comment of an earlier check."""
    root = outline(data)
    authors, listed = root.child("authors"), root.child("commentList")
    if authors is None or listed is None:
        return frozenset()
    ours = {
        str(number)
        for number, author in enumerate(authors.children)
        if data[author.inner : author.close] == escaped(AUTHOR)
    }
    found = (
        _REFERENCE.fullmatch(comment.attributes.get("ref", ""))
        for comment in listed.children
        if comment.attributes.get("authorId") in ours
    )
    return frozenset((int(place[2]), column_number(place[1])) for place in found if place)


def with_comments(data: bytes, texts: Texts, gone: Collection[Cell]) -> tuple[bytes, list[Cell]]:
    """The comments part with `texts` and without those of `gone`, and the cells that had no comment before.

    A comment of the sender's stays, the new text is put under it; one of an earlier check is replaced.
    """
    root, p = outline(data), prefix_of(data, outline(data))
    authors, listed = root.child("authors"), root.child("commentList")
    if authors is None or listed is None:
        raise Unfit("comments")
    names = [data[author.inner : author.close] for author in authors.children]
    ours = names.index(escaped(AUTHOR)) if escaped(AUTHOR) in names else len(names)
    there = {comment.attributes.get("ref"): comment for comment in listed.children}
    changes: list[Change] = []
    if ours == len(names):
        changes += append(data, authors, b"<%bauthor>%b</%bauthor>" % (p, escaped(AUTHOR), p))
    for row, column in gone:
        if comment := there.get(f"{column_letters(column)}{row}"):
            changes.append((comment.start, comment.end, b""))
    added, new = b"", []
    for (row, column), text in texts.items():
        reference = f"{column_letters(column)}{row}"
        if reference in there:
            changes += _said_too(data, there[reference], text, ours, p)
            continue
        new.append((row, column))
        added += b'<%bcomment ref="%b" authorId="%d"><%btext>%b</%btext></%bcomment>' % (
            p, reference.encode(), ours, p, _run(text, p), p, p,
        )  # fmt: skip
    return splice(data, changes + append(data, listed, added)), new


def _said_too(data: bytes, comment: Element, text: str, ours: int, p: bytes) -> list[Change]:
    place = comment.child("text")
    if place is None:
        raise Unfit("comments")
    if comment.attributes.get("authorId") == str(ours):
        return [(place.inner, place.close, _run(text, p))] if not place.is_empty_tag else []
    return append(data, place, _run(f"\n{AUTHOR}:\n{text}", p))


def _run(text: str, p: bytes) -> bytes:
    return b'<%br><%bt xml:space="preserve">%b</%bt></%br>' % (p, p, escaped(text), p, p)


def with_shapes(data: bytes, cells: list[Cell], texts: Texts, gone: Collection[Cell]) -> bytes:
    """The drawing with a hidden note for each of `cells`, and without those of `gone`."""
    if gone:
        data = _SHAPE_OF_A_CELL.sub(lambda shape: b"" if _cell_of(shape[0]) in gone else shape[0], data)
    for name, address in _NAMESPACES.items():
        if name not in data:  # other programs call the same namespaces by other prefixes
            data = data.replace(b"<xml", b'<xml %b="%b"' % (name, address), 1)
    at = data.rfind(b"</xml>")
    if at < 0:
        raise Unfit("drawing")
    number = max((int(found) for found in _SHAPE_ID.findall(data)), default=1024)
    shapes = [] if b'"_x0000_t202"' in data else [_SHAPE_TYPE]
    for number, (row, column) in enumerate(cells, number + 1):  # noqa: B020 - the numbers go on from the last one
        lines = sum(len(line) // 30 + 1 for line in texts[row, column].splitlines())
        top = max(row - 2, 0)
        shapes.append(_SHAPE % (number, column + 1, top, column + 4, top + lines + 1, row - 1, column))
    return data[:at] + b"".join(shapes) + data[at:]


def _cell_of(shape: bytes) -> Cell | None:
    told = {name: int(number) for name, number in _CELL_OF_A_SHAPE.findall(shape)}
    return (told[b"Row"] + 1, told[b"Column"]) if len(told) == 2 else None
