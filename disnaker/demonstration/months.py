"""The months of the demonstration: the oldest is signed, the next one waits for the head of office."""

from datetime import date

from apps.accounts.models import User
from apps.registry.models import Official
from apps.registry.months import months_after
from apps.reporting.models import Target
from disnaker.month_closing import close_month
from disnaker.month_signing import sign_month

TARGETS = {"PENEMPATAN": 2000, "TPT": 7, "DILATIH": 640}  # invented, of the year in which the months lie


def sign_months(months: list[date]) -> None:
    """`months` are the last complete ones, the oldest first."""
    signed, submitted, *_open = months
    day = months_after(signed, 1).replace(day=5)
    close_month(month=signed)
    head = User.objects.get(username="kepala.dinas")
    sign_month(month=signed, dated_on=day, official=Official.objects.head_on(day), by=head)
    close_month(month=submitted)
    for code, value in TARGETS.items():
        Target.objects.create(indicator_id=code, year=signed.year, value=value, source="Perjanjian Kinerja (contoh)")
