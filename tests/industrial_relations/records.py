"""Mediators, unions and disputes of the tests."""

from datetime import date
from itertools import count

from apps.industrial_relations.choices import DisputeKind
from apps.industrial_relations.models import Dispute, Mediator, TradeUnion
from tests.registry.records import make_company

FILED_ON = date(2023, 3, 6)  # a Monday
_agenda = count(1)


def make_mediator(name: str = "Ratna Dewi, S.H.", **facts) -> Mediator:
    return Mediator.objects.create(name=name, **facts)


def make_union(name: str = "SP Baja Selat Sunda", **facts) -> TradeUnion:
    return TradeUnion.objects.create(name=name, **facts)


def make_dispute(**facts) -> Dispute:
    """A dispute on rights of one worker, recorded on 6 March 2023 unless `facts` say otherwise; still as recorded."""
    values = {"filed_on": FILED_ON, "kind": DisputeKind.RIGHTS, "subject": "Upah lembur belum dibayar.", **facts}
    values.setdefault("company", None)
    values["company"] = values["company"] or make_company()
    values.setdefault("agenda_number", str(next(_agenda)))
    return Dispute.objects.create(**values)
