"""What the worker does for two desks at once."""

from django.utils.timezone import localdate

from apps.accounts.jobs import hourly
from disnaker.tracer_placements import find_placements


@hourly
def trace_placements() -> None:
    """Job: graduates whom a company reported as placed are found."""
    find_placements(localdate())
