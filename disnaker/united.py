from collections.abc import Iterable

from django.db.models import QuerySet


def united(querysets: Iterable[QuerySet]) -> QuerySet:
    """The rows of all of them in one query, in no order: the ordering of the first would hold for the others too."""
    first, *others = querysets
    return first.union(*others, all=True).order_by() if others else first
