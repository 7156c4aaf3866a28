"""Photographs for the card AK/1: whatever is sent is decoded and drawn anew, three wide and four high."""

from io import BytesIO
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext as _
from PIL import Image, ImageOps

from apps.placement.models import JobSeeker

SIZE = (354, 472)  # 3 x 4 cm at 300 dots an inch
LEAST = (150, 200)
MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000  # what telephones take; a small file that claims more is a trap
HEADROOM = (0.5, 0.35)  # of a picture that is too high the foot is cut off before the head
UNREADABLE = (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning)


def redraw(content: bytes) -> bytes:
    """A JPEG of SIZE without anything but its pixels: no place, no time, no name of a camera.

    ValidationError for what is no JPEG or PNG picture, is too large, or too small to know somebody by.
    """
    if len(content) > MOST_BYTES:
        raise ValidationError(_("The photo is larger than 10 MB. Choose a smaller one."), code="photo_large")
    try:
        picture = Image.open(BytesIO(content), formats=("JPEG", "PNG"))
        _judge(picture)
        picture.draft("RGB", (2 * SIZE[0], 2 * SIZE[1]))
        picture = ImageOps.exif_transpose(picture).convert("RGBA")
    except UNREADABLE as error:
        raise ValidationError(
            _("This is no photo that can be read. Choose a JPEG or PNG picture."), code="photo_unreadable"
        ) from error
    on_white = Image.new("RGBA", picture.size, "white")
    on_white.alpha_composite(picture)
    drawn = BytesIO()
    ImageOps.fit(on_white.convert("RGB"), SIZE, Image.Resampling.LANCZOS, centering=HEADROOM).save(
        drawn, "JPEG", quality=88, optimize=True
    )
    return drawn.getvalue()


def _judge(picture: Image.Image) -> None:
    """By what the head of the file says, before its pixels are unpacked."""
    width, height = picture.size
    if width * height > MOST_PIXELS:
        raise ValidationError(_("The photo has more than 50 million pixels. Choose a smaller one."), code="photo_large")
    if width < LEAST[0] or height < LEAST[1]:
        raise ValidationError(
            _("The photo is smaller than 150 × 200 pixels. Choose a sharper one."), code="photo_small"
        )


@transaction.atomic
def keep_photo(*, job_seeker: JobSeeker, photo: bytes) -> JobSeeker:
    """Store a redrawn photo in the place of the one before, whose file goes once this is certain."""
    job_seeker = JobSeeker.objects.select_for_update().get(pk=job_seeker.pk)
    storage, before = job_seeker.photo.storage, job_seeker.photo.name
    job_seeker.photo.save(f"{uuid4()}.jpg", ContentFile(photo), save=False)
    job_seeker.save(update_fields=["photo"])
    if before:
        transaction.on_commit(lambda: storage.delete(before))
    return job_seeker
