"""The coat of arms in the letterhead: which pictures may be kept, and how one reaches a paper."""

import re
from base64 import b64encode
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, fromstring

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image

SIDE = 600  # dots: 20 mm at more than 700 dots an inch
MOST_PIXELS = 50_000_000  # a small file that claims more is a trap
UNREADABLE = (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning)
SVG = "http://www.w3.org/2000/svg"
FORBIDDEN = {"script", "foreignObject", "iframe", "handler"}
_INSIDE = re.compile(r"^\s*(#|data:image/(png|jpeg);base64,)", re.IGNORECASE)
_REACHES_OUT = re.compile(r"@import|url\((?![\s'\"]*#)", re.IGNORECASE)


def judge(content: bytes) -> tuple[bytes, str]:
    """The picture as it is to be kept, and "png", "jpeg" or "svg"; a raster is drawn anew, as large as a print needs.

    ValidationError for what is none of these, or for an SVG that does more than draw.
    """
    if b"<svg" in content[:4096] or content.lstrip()[:5] == b"<?xml":
        _judge_svg(content)
        return content, "svg"
    try:
        picture = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
        if picture.width * picture.height > MOST_PIXELS:
            raise ValueError
        form = picture.format.lower()
        picture = picture.convert("RGBA" if form == "png" else "RGB")
    except UNREADABLE as error:
        text = _("This is no picture that can be read. Choose a PNG, JPEG or SVG file.")
        raise ValidationError(text, code="logo_unreadable") from error
    picture.thumbnail((SIDE, SIDE))
    drawn = BytesIO()
    picture.save(drawn, form, optimize=True)
    return drawn.getvalue(), form


def as_svg(content: bytes, form: str) -> str:
    """SVG text, the only wrapping in which a picture reaches typst as data."""
    if form == "svg":
        return content.decode("utf-8-sig")
    with Image.open(BytesIO(content)) as picture:
        width, height = picture.size
    return (
        f'<svg xmlns="{SVG}" viewBox="0 0 {width} {height}"><image width="{width}" height="{height}"'
        f' href="data:image/{form};base64,{b64encode(content).decode()}"/></svg>'
    )


def _judge_svg(content: bytes) -> None:
    try:
        text = content.decode("utf-8-sig")
        elements = [] if "<!ENTITY" in text else list(fromstring(text).iter())  # noqa: S314 (without entities)
    except (UnicodeDecodeError, ParseError):
        elements = [Element("")]
    if not elements or any(map(_does_more, elements)):
        sentence = _(
            "This SVG file does more than draw: it holds scripts, entities or links to other files. "
            "Save it anew as plain SVG, or choose a PNG file."
        )
        raise ValidationError(sentence, code="logo_active")
    if elements[0].tag != f"{{{SVG}}}svg":
        sentence = _("This SVG file cannot be read. Save it anew as plain SVG, or choose a PNG file.")
        raise ValidationError(sentence, code="logo_unreadable")


def _does_more(element: Element) -> bool:
    if element.tag.rpartition("}")[2] in FORBIDDEN or _REACHES_OUT.search(element.text or ""):
        return True
    for name, value in element.attrib.items():
        local = name.rpartition("}")[2].lower()
        if local.startswith("on") or (local in ("href", "src") and not _INSIDE.match(value)):
            return True
        if _REACHES_OUT.search(value):
            return True
    return False
