"""What the worker does for the industrial relations desk by itself."""

from apps.accounts.jobs import hourly
from apps.industrial_relations.services.due_dates import refresh_all


@hourly
def reckon_deadlines() -> None:
    """Job: the next deadline of every case follows the holidays and the rules as they are now."""
    refresh_all()
