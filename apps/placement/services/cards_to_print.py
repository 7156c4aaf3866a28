"""Which cards AK/1 wait to be printed."""

from datetime import date, timedelta

from django.db.models import Exists, OuterRef, QuerySet

from apps.placement.models import CardIssue, JobSeeker

WAITS = timedelta(days=30)  # a card that nobody fetched for so long is printed when its owner comes


def with_card_to_print(job_seekers: QuerySet[JobSeeker], today: date) -> QuerySet[JobSeeker]:
    """Those who still look for work and whose newest card was issued lately and never printed.

    A register that was taken in from a sheet tells of cards that were printed elsewhere.
    """
    cards = CardIssue.objects.filter(job_seeker=OuterRef("pk")).order_by()
    newer = CardIssue.objects.filter(job_seeker=OuterRef("job_seeker"), pk__gt=OuterRef("pk")).order_by()
    waiting = cards.filter(~Exists(newer), printed_at=None, issued_on__gt=today - WAITS, issued_on__lte=today)
    return job_seekers.registered().filter(Exists(waiting), upload=None)
