"""The QR code of a paper leads to the public page that says whether the paper is genuine."""

from io import BytesIO
from uuid import UUID

import segno
from django.conf import settings


def verification_url(token: UUID) -> str:
    """Where anybody may check the paper that carries this token."""
    return f"{settings.PUBLIC_URL}/periksa/{token}/"


def qr_svg(text: str) -> str:
    """The code as SVG, error correction M, without a margin of its own."""
    out = BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", border=0, xmldecl=False, svgns=True)
    return out.getvalue().decode()
