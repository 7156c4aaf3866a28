"""What the worker does for the placement desk by itself."""

from django.utils.timezone import localdate

from apps.accounts.jobs import hourly
from apps.placement.services.expiry import expire_vacancies


@hourly
def expire() -> None:
    """Job: what is left of vacancies that have closed falls away."""
    expire_vacancies(on=localdate())
