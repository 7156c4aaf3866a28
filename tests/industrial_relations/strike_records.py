"""Notices of strikes for the tests, complete and in time unless told otherwise."""

from datetime import date, time

from apps.industrial_relations.models import Strike
from tests.registry.records import make_company

START = date(2023, 2, 20)  # a Monday; Saturday 18 February is a holiday


def make_strike(**facts) -> Strike:
    """Three days of 40 workers from 20 February 2023, told on 9 February, after a deadlock: meets the law."""
    values = {
        "notice_number": "09/SP-BSS/II/2023",
        "notice_on": date(2023, 2, 9),
        "received_on": date(2023, 2, 9),
        "employer_told_on": date(2023, 2, 9),
        "starts_on": START,
        "ends_on": date(2023, 2, 22),
        "begins_at": time(8),
        "closes_at": time(16),
        "place": "Halaman pabrik",
        "reason": "Upah tahun 2023 belum disepakati.",
        "workers": 40,
        "is_signed": True,
        "bargaining": "deadlock",
        "deadlock_on": date(2023, 2, 6),
        **facts,
    }
    unions = values.pop("unions", ())
    values.setdefault("company", None)
    values["company"] = values["company"] or make_company()
    strike = Strike.objects.create(**values)
    strike.unions.set(unions)
    return strike
