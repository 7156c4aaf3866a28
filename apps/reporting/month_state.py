from apps.reporting.choices import MonthState
from apps.reporting.models import Month
from apps.reporting.periods import Period

_ORDER = (MonthState.OPEN, MonthState.SUBMITTED, MonthState.REVISED, MonthState.SIGNED)


def state_of(period: Period) -> MonthState:
    """The state of the month that lags behind; a month without a record is open."""
    known = dict(Month.objects.filter(first_day__in=period.months).values_list("first_day", "state"))
    states = (MonthState(known.get(month, MonthState.OPEN)) for month in period.months)
    return min(states, key=_ORDER.index)
