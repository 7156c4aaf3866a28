"""One XML part of a workbook, changed by splicing: every other byte stays as the sender's program wrote it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.parsers import expat

_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ENCODING = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)""")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

type Change = tuple[int, int, bytes]


class Unfit(Exception):
    """The workbook is written in a way that is not changed here; a copy is made instead."""


@dataclass(slots=True)
class Element:
    """Where one element stands: its tag at `start`, its content from `inner` to `close`, all of it up to `end`.

    `name` is the local name. An element without content has `inner` = `close` = `end`.
    """

    name: str
    attributes: dict[str, str]
    start: int
    inner: int = 0
    close: int = 0
    end: int = 0
    children: list["Element"] = field(default_factory=list)

    @property
    def is_empty_tag(self) -> bool:
        return self.inner == self.end

    def child(self, name: str) -> "Element | None":
        return next((child for child in self.children if child.name == name), None)


def local(name: str) -> str:
    return name.rpartition(":")[2]


def checked(data: bytes) -> bytes:
    """The part without its byte order mark. Raises Unfit unless it is UTF-8."""
    data = data.removeprefix(_BYTE_ORDER_MARK)
    told = _ENCODING.match(data[:200])
    if told and told[1].lower() not in (b"utf-8", b"utf8", b"us-ascii", b"ascii"):
        raise Unfit("encoding")
    return data


def parse(data: bytes, opened, closed) -> None:
    """Call `opened(name, attributes, offset)` and `closed(name, offset)` for each element of a part. Raises Unfit."""
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = lambda name, attributes: opened(name, attributes, parser.CurrentByteIndex)
    parser.EndElementHandler = lambda name: closed(name, parser.CurrentByteIndex)
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Unfit("not well-formed") from error


def _refuse_doctype(*_told) -> None:
    raise Unfit("doctype")


def tag_at(data: bytes, offset: int) -> bytes:
    """The whole tag that begins at `offset`."""
    found = _TAG.match(data, offset)
    if not found:
        raise Unfit("tag")
    return found[0]


def end_of(data: bytes, offset: int) -> int:
    """Where an element ends whose end was told at `offset`: behind its closing tag, or behind its only tag."""
    return data.index(b">", offset) + 1 if data.startswith(b"</", offset) else offset


def outline(data: bytes) -> Element:
    """The root element with all below it."""
    root = Element("", {}, 0)
    path = [root]

    def opened(name, attributes, offset):
        tag = tag_at(data, offset)
        element = Element(local(name), attributes, offset, offset + len(tag))
        path[-1].children.append(element)
        path.append(element)

    def closed(_name, offset):
        element = path.pop()
        empty = tag_at(data, element.start).endswith(b"/>")
        element.close = element.inner if empty else offset
        element.end = element.inner if empty else end_of(data, offset)

    parse(data, opened, closed)
    return root.children[0]


def prefix_of(data: bytes, element: Element) -> bytes:
    """The namespace prefix with its colon, as b"x:"; empty when there is none."""
    name = tag_at(data, element.start)[1:].split(None, 1)[0].rstrip(b"/>")
    return name[: name.find(b":") + 1]


def with_attributes(tag: bytes, **values) -> bytes:
    """The tag with these attributes set; None takes one away."""
    for name, value in values.items():
        tag = re.sub(rb"""\s%b\s*=\s*(?:"[^"]*"|'[^']*')""" % name.encode(), b"", tag)
        if value is not None:
            at = 1 + len(re.split(rb"[\s/>]", tag[1:], maxsplit=1)[0])
            tag = tag[:at] + b' %b="%b"' % (name.encode(), escaped(str(value))) + tag[at:]
    return tag


def append(data: bytes, element: Element, content: bytes, **attributes) -> list[Change]:
    """The changes that put `content` at the end of an element and set attributes of its tag."""
    tag = with_attributes(data[element.start : element.inner], **attributes)
    if not element.is_empty_tag:
        return [(element.start, element.inner, tag), (element.close, element.close, content)]
    name = tag[1:].split(None, 1)[0].rstrip(b"/>")
    return [(element.start, element.end, tag[:-2].rstrip() + b">" + content + b"</" + name + b">")]


def splice(data: bytes, changes: Iterable[Change]) -> bytes:
    """The part with each (start, end, new bytes) put in; changes at one place stay in order."""
    pieces, at = [], 0
    for start, end, new in sorted(changes, key=lambda change: change[:2]):
        if start < at:
            raise Unfit("overlap")
        pieces += (data[at:start], new)
        at = end
    return b"".join((*pieces, data[at:]))


def escaped(text: str) -> bytes:
    """Text as it stands in XML; characters that XML cannot hold are left away."""
    text = _NOT_IN_XML.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").encode()
