"""Papers that went out one by one, put together for the printer."""

from collections.abc import Iterable
from io import BytesIO

from pypdf import PdfWriter

from apps.documents.issuing import read_paper
from apps.documents.models import Letter


def bundle(letters: Iterable[Letter]) -> bytes:
    """One PDF of the kept papers, in their order."""
    out = BytesIO()
    with PdfWriter() as writer:
        for letter in letters:
            writer.append(BytesIO(read_paper(letter)))
        writer.write(out)
    return out.getvalue()
