"""How a paper is checked: its QR code leads to the public page, its short code is typed there."""

from io import BytesIO
from urllib.parse import urlsplit
from uuid import UUID

import segno
from django.conf import settings

PAGE = "periksa"
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O and U
MISREAD = str.maketrans("OIL", "011", " -\t\r\n")
LENGTH = 9  # digits of a short code, written in groups of three
GROUP = 3
BITS_OF_DIGIT = 5
REST = 128 - LENGTH * BITS_OF_DIGIT  # bits of the token that the code leaves out


def verification_url(token: UUID) -> str:
    """Where anybody may check the paper that carries this token."""
    return f"{settings.PUBLIC_URL}/{PAGE}/{token}/"


def paper_check(token: UUID) -> dict[str, str]:
    """What `check-mark` of `paper/office.typ` prints: {"qr": SVG, "code", "host", "address"}."""
    host = urlsplit(settings.PUBLIC_URL).netloc
    qr = qr_svg(verification_url(token))
    return {"qr": qr, "code": short_code(token), "host": host, "address": f"{host}/{PAGE}"}


def short_code(token: UUID) -> str:
    """The first 45 bits of a random token (version 4), such as "ABC-DEF-GHJ"."""
    bits = token.int >> REST
    digits = [DIGITS[bits >> BITS_OF_DIGIT * place & 31] for place in reversed(range(LENGTH))]
    return "-".join("".join(digits[start : start + GROUP]) for start in range(0, LENGTH, GROUP))


def read_code(text: str) -> tuple[UUID, UUID]:
    """The lowest and the highest token with this short code, however it is typed. ValueError if it is none."""
    digits = text.upper().translate(MISREAD)
    if len(digits) != LENGTH:
        raise ValueError(text)
    bits = 0
    for digit in digits:
        bits = bits << BITS_OF_DIGIT | DIGITS.index(digit)
    return UUID(int=bits << REST), UUID(int=(bits + 1 << REST) - 1)


def qr_svg(text: str) -> str:
    """The code as SVG, error correction M, without a margin of its own."""
    out = BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", border=0, xmldecl=False, svgns=True)
    return out.getvalue().decode()
