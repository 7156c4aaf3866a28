"""What a contract is part of, and which came late."""

from datetime import date

from django.db import connection
from django.db.models import BooleanField, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce

from apps.industrial_relations.contract_clock import CLOCKS
from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.record_choices import ContractChannel

COUNTED_ON = Coalesce("recorded_on", "received_on")  # the day by which a contract counts in a period

CHAIN = """
WITH RECURSIVE chain AS (
    SELECT id, extends_id, starts_on FROM industrial_relations_fixedtermcontract WHERE id = %s
    UNION
    SELECT earlier.id, earlier.extends_id, earlier.starts_on
    FROM industrial_relations_fixedtermcontract earlier JOIN chain ON chain.extends_id = earlier.id
)
SELECT id, starts_on FROM chain
"""

LATE = """
coalesce(industrial_relations_fixedtermcontract.received_on, industrial_relations_fixedtermcontract.recorded_on) > (
    SELECT due.last_day FROM unnest(%s::date[], %s::text[], %s::date[]) AS due(signed_on, channel, last_day)
    WHERE due.signed_on = industrial_relations_fixedtermcontract.signed_on
          AND due.channel = industrial_relations_fixedtermcontract.channel)
"""


def chain_of(contract: FixedTermContract) -> dict[int, date]:
    """First days by key of the contract and of those that it extends, one after the other."""
    with connection.cursor() as cursor:
        cursor.execute(CHAIN, [contract.pk])
        return dict(cursor.fetchall())


def first_day(contract: FixedTermContract) -> date:
    """The first day of the first contract of a chain of extensions; `contract` need not be saved yet."""
    if contract.extends_id is None:
        return contract.starts_on
    return min(contract.starts_on, *chain_of(contract.extends).values())


def last_days(contracts: QuerySet, rules: Rules) -> tuple[list[date], list[str], list[date]]:
    """Days of signing, ways of handing in, and the last days by law that follow from both: each pair once."""
    signed = contracts.exclude(signed_on=None).order_by().values_list("signed_on", "channel").distinct()
    known = [(day, channel, rules.deadline(CLOCKS[ContractChannel(channel)], day).due_on) for day, channel in signed]
    days, channels, due = zip(*known, strict=True) if known else ((), (), ())
    return list(days), list(channels), list(due)


def late_among(contracts: QuerySet, rules: Rules) -> QuerySet:
    """Those handed in, or else recorded, after the last day by law (PP 35/2021 Pasal 14)."""
    late = RawSQL(LATE, last_days(contracts, rules), output_field=BooleanField())  # noqa: S611
    return contracts.alias(is_late=late).filter(is_late=True)
