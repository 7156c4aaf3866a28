"""What a person sees or hears of a page, and what of it is English."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

SPOKEN = {"title", "placeholder", "aria-label", "alt", "aria-description", "label"}
BUTTONS = {"submit", "button", "reset"}
UNSEEN = {"script", "style", "template"}
LEGAL_FORM = "BUT"
# Words no Indonesian sentence holds, whatever their case, but for that legal form.
ENGLISH = frozenset(
    """
    about above account action actions active add added after again an and another any are as asked available back
    be because been before below but by can cannot change changed check choose clear close correct could create
    daily date day delete deleted do does download each edit either email empty enter entry error errors every
    failed false file files first for from go has have help here history hold home if in invalid is it item items
    last list login logout make may missing month more most must name new next none not nothing now object objects
    of off older one only open or other page password please previous put read remove required row rows run save
    search see select selected send show sign some still submit than that the their them then there these this those
    time today too true try unknown until upload use user username users valid value view was welcome were what when
    where which who will with without would wrong year yes yesterday you your
    """.split()  # noqa: SIM905
)
# Letters between digits are no words: a checksum may well hold "add".
WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)?(?!\w)")


class VisibleText(HTMLParser):
    """Gathers the pieces of text: what stands in elements, what is read out, what buttons say."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self.unseen += 1
        said = dict(attrs)
        self.pieces += [said[name] or "" for name in SPOKEN & said.keys()]
        if tag == "input" and said.get("type") in BUTTONS:
            self.pieces.append(said.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self.unseen -= 1

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.pieces.append(data)


def visible_text(html: str) -> list[str]:
    """The pieces of text of a page, with single spaces, none of them empty."""
    reader = VisibleText()
    reader.feed(html)
    pieces = (" ".join(piece.split()) for piece in reader.pieces)
    return [piece for piece in pieces if piece]


def english_in(pieces: list[str], data: frozenset[str], sources: frozenset[str]) -> Iterator[str]:
    """The pieces that hold an English word, or are a sentence of the source; names and the like in `data` are passed.

    `sources` are msgids in lower case.
    """
    for piece in pieces:
        rest = piece
        for known in data:
            if known in rest:
                rest = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " ", rest)
        words = {word.casefold() for word in WORD.findall(rest) if word != LEGAL_FORM}
        if words & ENGLISH or rest.strip(" :.").casefold() in sources:
            yield piece
