"""The signed copy of a paper, as it was scanned or photographed: kept behind rights, whatever it calls itself."""

from io import BytesIO
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext as _
from PIL import Image
from pypdf import PdfReader

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.models import DisputePaper

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000
PICTURES = {"JPEG": "jpg", "PNG": "png"}
TYPES = {"pdf": "application/pdf", "jpg": "image/jpeg", "png": "image/png"}
UNREADABLE = (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning)


def ending_of(content: bytes) -> str:
    """ "pdf", "jpg" or "png", by what the file holds. ValidationError for any other, and for one that is too large."""
    if len(content) > MOST_BYTES:
        raise ValidationError(_("The file is larger than 10 MB. Scan it with a lower resolution."), code="large")
    found = _pdf(content) if content.startswith(b"%PDF-") else _picture(content)
    if not found:
        raise ValidationError(
            _("This file is neither a PDF nor a JPEG or PNG picture that can be read. Scan the paper anew."),
            code="unreadable",
        )
    return found


def _pdf(content: bytes) -> str:
    try:
        reader = PdfReader(BytesIO(content))
        return "pdf" if not reader.is_encrypted and len(reader.pages) else ""
    except Exception:  # a broken file breaks the reader in many ways
        return ""


def _picture(content: bytes) -> str:
    try:
        with Image.open(BytesIO(content), formats=tuple(PICTURES)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return ""
            picture.load()
            return PICTURES[picture.format]
    except UNREADABLE:
        return ""


@transaction.atomic
def keep_signed_copy(*, paper: DisputePaper, content: bytes, by: User | None) -> DisputePaper:
    """Store it in the place of the one before, whose file goes once this is certain."""
    name = f"{uuid4()}.{ending_of(content)}"
    paper = DisputePaper.objects.select_for_update().get(pk=paper.pk)
    storage, before = paper.signed_copy.storage, paper.signed_copy.name
    with written_by(by):
        paper.signed_copy.save(name, ContentFile(content), save=False)
        paper.save(update_fields=["signed_copy"])
    if before:
        transaction.on_commit(lambda: storage.delete(before))
    return paper
