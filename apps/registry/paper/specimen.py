"""The letterhead by itself, so that the office sees on paper what it has entered."""

from dataclasses import asdict
from datetime import datetime

from django.utils import timezone

from apps.registry.models import Official
from apps.registry.paper.office import Office
from apps.registry.paper.typesetting import picture, typeset

TEMPLATE = "letterhead.typ"


def specimen_pdf(office: Office, *, created_at: datetime) -> bytes:
    """Raises PaperFault for a sign that no font has, and for a coat of arms that cannot be drawn."""
    return typeset(TEMPLATE, _data(office, created_at), created_at=created_at)


def specimen_picture(office: Office, *, created_at: datetime) -> bytes:
    return picture(TEMPLATE, _data(office, created_at), created_at=created_at)


def _data(office: Office, moment: datetime) -> dict:
    signer = Official.objects.head_on(timezone.localdate(moment))
    return {
        "size": office.size,
        "letterhead": office.letterhead(),
        "place_and_date": office.place_and_date(moment),
        "signature": asdict(office.signature(signer)),
    }
