"""What every chart is drawn with: one palette, elements with their class, numbers as Indonesian papers write them."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement, tostring

from django.utils.safestring import SafeString, mark_safe

TEXT_SIZE = 11
LETTER = 5.8  # the breadth of a letter of that size, on the average
ROW = 16  # the height of a line of text

# By class: what paper prints. The tones differ in lightness too, so that they are told apart in black and white.
LOOKS = {
    "line": {"stroke": "#c9d2db", "stroke-width": "1"},
    "text": {"fill": "#4a5864", "font-size": str(TEXT_SIZE)},
    "value": {"fill": "#1b2733", "font-size": str(TEXT_SIZE), "font-weight": "700"},
    "whole": {"fill": "#f4f6f9", "stroke": "#8a97a3", "stroke-width": "1"},
    "tone-1": {"fill": "#2474b0", "stroke": "#ffffff", "stroke-width": "1"},
    "tone-2": {"fill": "#d9822b", "stroke": "#ffffff", "stroke-width": "1"},
    "tone-3": {"fill": "#17324a", "stroke": "#ffffff", "stroke-width": "1"},
    "tone-4": {"fill": "#c9d2db", "stroke": "#8a97a3", "stroke-width": "1"},
    "stroke-1": {"fill": "none", "stroke": "#2474b0", "stroke-width": "2"},
    "stroke-2": {"fill": "none", "stroke": "#d9822b", "stroke-width": "2", "stroke-dasharray": "6 3"},
    "stroke-3": {"fill": "none", "stroke": "#17324a", "stroke-width": "2", "stroke-dasharray": "2 3"},
}
TONES = 4
STROKES = 3


@dataclass(frozen=True)
class Chart:
    """`description` tells the figures in words, for those who do not see it."""

    title: str
    description: str
    svg: SafeString
    is_empty: bool = False


class Drawing:
    """An SVG in units of its own, `width` by `height`; text is `TEXT_SIZE` of these high."""

    def __init__(self, width: float, height: float, title: str, description: str) -> None:
        self.title, self.description = title, description
        self.root = Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "class": "chart",
                "viewBox": f"0 0 {written(width)} {written(height)}",
                "role": "img",
                "font-family": "Liberation Sans, Arial, sans-serif",
            },
        )
        SubElement(self.root, "title").text = title
        SubElement(self.root, "desc").text = description

    def group(self, title: str, url: str = "") -> Element:
        """A part with a word on it; with `url` it leads there."""
        if url:
            # What leads somewhere is no mere picture.
            self.root.set("role", "group")
            part = SubElement(self.root, "a", {"href": url, "class": "chart__link"})
        else:
            part = SubElement(self.root, "g")
        SubElement(part, "title").text = title
        return part

    def add(self, tag: str, look: str, parent: Element | None = None, **attributes: float | str) -> Element:
        """An element in one of the `LOOKS`; "_" in a name of an attribute stands for "-"."""
        given = {name.replace("_", "-"): written(value) for name, value in attributes.items()}
        where = self.root if parent is None else parent
        return SubElement(where, tag, {"class": f"chart__{look}", **LOOKS[look], **given})

    def text(self, x: float, y: float, content: str, look: str = "text", parent=None, anchor: str = "start") -> None:
        """`y` is the line that the letters stand on."""
        self.add("text", look, parent, x=x, y=y, text_anchor=anchor).text = content

    def chart(self) -> Chart:
        svg = mark_safe(tostring(self.root, encoding="unicode"))  # noqa: S308 (ElementTree escapes all text)
        return Chart(self.title, self.description, svg)


def written(value: float | str) -> str:
    """An attribute: at most one decimal place."""
    return value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")


def figure(value: Decimal | int, decimals: int = 0) -> str:
    """ "1.234" or "7,25"."""
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def breadth(texts: Iterable[str]) -> float:
    """Of the longest of the texts."""
    return max((len(text) for text in texts), default=0) * LETTER


def shortened(text: str, room: float) -> str:
    letters = int(room / LETTER)
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


def empty_chart(width: float, title: str, sentence: str) -> Chart:
    """What stands where there is nothing to draw."""
    drawing = Drawing(width, 4 * ROW, title, sentence)
    drawing.text(width / 2, 2.25 * ROW, sentence, anchor="middle")
    return Chart(title, sentence, drawing.chart().svg, is_empty=True)
