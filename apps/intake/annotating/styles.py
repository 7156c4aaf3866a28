"""Coloured twins of the cell styles of a workbook: all as before but the fill."""

from apps.intake.annotating.instructions import CLEAN, FILLS
from apps.intake.annotating.xml_part import Unfit, append, outline, prefix_of, splice, with_attributes


class Styles:
    """The style sheet (xl/styles.xml) of a workbook. Raises Unfit when it lacks its usual parts."""

    def __init__(self, data: bytes):
        self._data = data
        self._root = outline(data)
        self._fills, self._formats = self._root.child("fills"), self._root.child("cellXfs")
        if self._fills is None or self._formats is None or not self._formats.children:
            raise Unfit("styles")
        self._twins: dict[tuple[int, str], int] = {}

    def coloured(self, style: int, colour: str) -> int:
        """The number of the style that looks like `style` but for the fill; `colour`: a key of FILLS or CLEAN."""
        style = style if style < len(self._formats.children) else 0
        return self._twins.setdefault((style, colour), len(self._formats.children) + len(self._twins))

    def changed(self) -> bytes:
        """The style sheet with the fills and the twins asked for so far."""
        p = prefix_of(self._data, self._root)
        fills, first = b"", len(self._fills.children)
        places = {CLEAN: 0} | {colour: first + place for place, colour in enumerate(FILLS)}
        for argb in FILLS.values():
            fills += b'<%bfill><%bpatternFill patternType="solid"><%bfgColor rgb="%b"/><%bbgColor indexed="64"/>' % (
                p, p, p, argb.encode(), p,
            ) + b"</%bpatternFill></%bfill>" % (p, p)  # fmt: skip
        twins = b"".join(self._twin(style, places[colour]) for style, colour in self._twins)
        formats = len(self._formats.children) + len(self._twins)
        return splice(
            self._data,
            append(self._data, self._fills, fills, count=first + len(FILLS))
            + append(self._data, self._formats, twins, count=formats),
        )

    def _twin(self, style: int, fill: int) -> bytes:
        element = self._formats.children[style]
        tag = with_attributes(self._data[element.start : element.inner], fillId=fill, applyFill=1)
        return tag + self._data[element.inner : element.end]
