"""Invented fixed-term contracts (PKWT)."""

from datetime import date

from apps.industrial_relations.models import FixedTermContract
from tests.registry.records import make_company


def make_contract(company=None, **facts) -> FixedTermContract:
    """A written contract of 2023, signed on Friday 3 March and received on Tuesday 14 March, not recorded yet."""
    values = {
        "worker_name": "" if "person" in facts else "Ani Contoh",
        "position": "Operator",
        "signed_on": date(2023, 3, 3),
        "received_on": date(2023, 3, 14),
        "starts_on": date(2023, 3, 1),
        "ends_on": date(2023, 12, 31),
        **facts,
    }
    return FixedTermContract.objects.create(company=company or make_company(), **values)
