"""How often the public page was asked for a paper; nothing of who asked."""

from uuid import UUID

from django.db import connection
from django.db.models import Sum
from django.utils.timezone import localdate

from apps.documents.models import PaperCheck


def count_check(token: UUID | None) -> None:
    """One check more today; `None` for a code that is on no paper. Two at once wait for each other."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO documents_papercheck AS counted (token, day, number) VALUES (%(token)s, %(day)s, 1)"
            " ON CONFLICT (token, day) DO UPDATE SET number = counted.number + 1",
            {"token": token, "day": localdate()},
        )


def checks_of(token: UUID) -> int:
    """How often the paper was asked for, in all."""
    return PaperCheck.objects.filter(token=token).aggregate(sum=Sum("number"))["sum"] or 0
