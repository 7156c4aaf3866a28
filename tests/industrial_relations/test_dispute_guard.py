"""What the database itself refuses, whoever writes and however: raw SQL, `save`, bulk updates and inserts."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from apps.industrial_relations.choices import DisputeKind, DisputeState, Outcome, Route
from apps.industrial_relations.dispute_law import AFTER_RECOMMENDATION, STEPS
from apps.industrial_relations.models import Dispute
from apps.intake.models import Upload
from tests.industrial_relations.records import FILED_ON, make_dispute, make_mediator

pytestmark = pytest.mark.django_db
S = DisputeState
ENDS = {
    S.AGREED: Outcome.AGREEMENT,
    S.CLOSED: Outcome.CONCILIATION,
    S.COURT: Outcome.CONCILIATION,
    S.WITHDRAWN: Outcome.WITHDRAWN,
    S.LAPSED: Outcome.LAPSED,
}


def facts_of(state: str) -> dict:
    """What a dispute on interests has once it stands in that state."""
    facts = {"state": state, "mediator": None, "offered_on": FILED_ON, "referred_on": None}
    if state in (S.MEDIATION, *AFTER_RECOMMENDATION):
        facts |= {"mediator": make_mediator(), "referred_on": FILED_ON, "route": Route.MEDIATION}
    if state in (S.CONCILIATION, S.ARBITRATION):
        facts |= {"route": state, "route_on": FILED_ON}
    if state in AFTER_RECOMMENDATION:
        facts |= {"recommended_on": FILED_ON, "outcome": Outcome.RECOMMENDATION, "outcome_on": FILED_ON}
    if state in (S.AGREED, S.AGREED_AFTER):
        facts["agreed_on"] = FILED_ON
    if state == S.COURT:
        facts["court_on"] = FILED_ON
    if state in ENDS:
        facts |= {"outcome": ENDS[state], "outcome_on": FILED_ON}
    return facts


def standing(state: str) -> Dispute:
    """A dispute on interests in a state, put there as an old case book may."""
    upload = Upload.objects.create(file_name="buku.xlsx", file="uploads/buku", size=1, sha256="0" * 64)
    return make_dispute(kind=DisputeKind.INTERESTS, upload=upload, **facts_of(state))


def refused(write) -> str:
    """The name of what refused."""
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        write()
    return caught.value.__cause__.diag.constraint_name


def raw(sql: str, *values) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


@pytest.mark.parametrize("state", S)
def test_no_step_that_the_law_does_not_know_is_written(office, state):
    dispute = standing(state)
    unlawful = [other for other in S if other != state and other not in STEPS[state]]

    for other in unlawful:
        dispute.state = other
        writes = (
            lambda other=other: raw("UPDATE industrial_relations_dispute SET state = %s", other.value),
            lambda other=other: Dispute.objects.update(state=other),
            dispute.save,
            lambda: Dispute.objects.bulk_update([dispute], ["state"]),
        )
        assert {refused(write) for write in writes} == {"dispute_steps_are_lawful"}

    assert len(unlawful) + len(STEPS[state]) == len(S) - 1
    assert Dispute.objects.get().state == state


COPY = """
INSERT INTO industrial_relations_dispute SELECT (jsonb_populate_record(dispute, %s::jsonb)).*
FROM industrial_relations_dispute dispute
"""


@pytest.mark.parametrize("state", [state for state in S if state != S.FILED])
def test_no_case_begins_in_a_later_state(office, state):
    company = make_dispute().company
    facts = {"company": company, "kind": DisputeKind.INTERESTS, **facts_of(state)}
    copy = f'{{"id": 999999, "agenda_number": "900", "state": "{state}"}}'
    writes = (
        lambda: make_dispute(**facts),
        lambda: Dispute.objects.bulk_create([Dispute(filed_on=FILED_ON, year=2023, agenda_number="901", **facts)]),
        lambda: raw(COPY, copy),
    )

    assert {refused(write) for write in writes} == {"dispute_begins_as_recorded"}


@pytest.mark.parametrize("state", [S.OFFERED, S.CONCILIATION, S.ARBITRATION])
def test_rights_dispute_is_never_offered_conciliated_or_arbitrated(office, state):
    make_dispute()
    upload = Upload.objects.create(file_name="buku.xlsx", file="uploads/buku", size=1, sha256="0" * 64)
    taken = {S.OFFERED: "dispute_on_rights_only_mediated"}.get(state, "dispute_steps_are_lawful")

    assert refused(lambda: raw("UPDATE industrial_relations_dispute SET state = %s", state.value)) == taken
    from_book = {"upload": upload, **facts_of(state), "company": Dispute.objects.get().company}
    assert refused(lambda: make_dispute(**from_book)) == "dispute_on_rights_only_mediated"


@pytest.mark.parametrize("route", [Route.CONCILIATION, Route.ARBITRATION])
def test_rights_dispute_has_no_other_way_than_mediation(office, route):
    make_dispute()

    write = "UPDATE industrial_relations_dispute SET route = %s"
    assert refused(lambda: raw(write, route.value)) == "dispute_on_rights_only_mediated"
    write = "UPDATE industrial_relations_dispute SET state = 'withdrawn', outcome = %s, outcome_on = filed_on"
    assert refused(lambda: raw(write, route.value)) == "dispute_on_rights_only_mediated"


def test_offered_case_does_not_become_one_on_rights(office):
    standing(S.OFFERED)

    assert refused(lambda: Dispute.objects.update(kind=DisputeKind.RIGHTS)) == "dispute_on_rights_only_mediated"


def test_termination_is_never_arbitrated(office):
    standing(S.ARBITRATION)

    write = "UPDATE industrial_relations_dispute SET kind = 'termination'"
    assert refused(lambda: raw(write)) == "dispute_on_termination_not_arbitrated"


@pytest.mark.parametrize("state", [S.CLARIFICATION, S.MEDIATION])
def test_case_of_another_kind_is_offered_before_a_mediator_has_it(office, state):
    make_dispute(kind=DisputeKind.TERMINATION)
    facts = facts_of(state) | {"offered_on": None}

    assert refused(lambda: Dispute.objects.update(**facts)) == "dispute_offered_before_mediation"


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": Outcome.AGREEMENT},
        {"outcome": "", "outcome_on": None},
        {"outcome_on": FILED_ON + timedelta(days=1)},
    ],
)
def test_what_a_case_counts_as_is_said_once(office, change):
    standing(S.RECOMMENDED)

    assert refused(lambda: Dispute.objects.update(**change)) == "dispute_outcome_is_said_once"


def test_recommendation_still_counts_when_the_parties_agree_later(office):
    standing(S.ACCEPTED)
    facts = {"state": S.AGREED_AFTER, "agreed_on": FILED_ON}

    otherwise = {**facts, "outcome": Outcome.AGREEMENT}
    assert refused(lambda: Dispute.objects.update(**otherwise)) == "dispute_outcome_is_said_once"
    assert Dispute.objects.update(**facts) == 1
