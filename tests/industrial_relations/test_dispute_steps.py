"""Cases at the counter, on their way to the mediator, and the days on which steps may lie."""

from datetime import date, timedelta

import pytest
from django.utils.timezone import localdate

from apps.industrial_relations.choices import DisputeKind, DisputeState, Outcome, Route
from apps.industrial_relations.services import disputes
from tests.industrial_relations.dispute_walks import (
    FILED,
    FIRST_SESSION,
    REFERRED,
    held,
    in_mediation,
    offered,
    planned,
    refusal,
)
from tests.industrial_relations.records import make_dispute, make_mediator

pytestmark = pytest.mark.django_db
S = DisputeState


# The counter


def test_agenda_number_is_one_more_than_the_highest_of_the_year_whatever_else_is_written(office):
    for year, number in ((2023, "9"), (2023, "12"), (2023, "99/PHI"), (2022, "45")):
        make_dispute(filed_on=date(year, 3, 6), agenda_number=number)

    assert disputes.next_agenda_number(2023) == "13"
    assert disputes.next_agenda_number(2022) == "46"
    assert disputes.next_agenda_number(2024) == "1"


def test_incomplete_file_returns_and_is_recorded_again_when_complete(office):
    dispute = disputes.return_file(dispute=make_dispute(), on=FILED, missing="Risalah bipartit", by=None)
    assert (dispute.state, dispute.due_on, dispute.due_kind) == (S.RETURNED, date(2023, 3, 15), "completion")

    dispute = disputes.complete_file(dispute=dispute, on=date(2023, 3, 14), by=None)

    assert (dispute.state, dispute.completed_on, dispute.due_on) == (S.FILED, date(2023, 3, 14), None)
    assert dispute.missing == "Risalah bipartit"


def test_file_lapses_only_after_the_seven_days(office):
    dispute = disputes.return_file(dispute=make_dispute(), on=FILED, missing="Daftar hadir", by=None)

    assert refusal(disputes.let_lapse, dispute=dispute, on=date(2023, 3, 15), by=None) == "too_early"
    lapsed = disputes.let_lapse(dispute=dispute, on=date(2023, 3, 16), by=None)

    assert (lapsed.state, lapsed.outcome, lapsed.outcome_on) == (S.LAPSED, Outcome.LAPSED, date(2023, 3, 16))


@pytest.mark.parametrize("route", [Route.CONCILIATION, Route.ARBITRATION])
def test_interests_may_be_conciliated_or_arbitrated(office, route):
    dispute = offered(kind=DisputeKind.INTERESTS)
    dispute = disputes.choose_route(
        dispute=dispute, route=route, on=date(2023, 3, 8), conciliator="Sri Lestari", by=None
    )
    assert (dispute.due_kind, dispute.due_on) == (route, date(2023, 5, 2))

    closed = disputes.close_otherwise(dispute=dispute, on=date(2023, 4, 10), result="Perjanjian bersama", by=None)

    assert (closed.state, closed.outcome, closed.due_on) == (S.CLOSED, route, None)
    assert (
        disputes.go_to_court(dispute=closed, on=date(2023, 5, 2), number="12/Pdt.Sus-PHI/2023", by=None).outcome
        == route
    )


def test_termination_is_not_arbitrated(office):
    code = refusal(
        disputes.choose_route, dispute=offered(), route=Route.ARBITRATION, on=date(2023, 3, 8), conciliator="", by=None
    )

    assert code == "unlawful"


def test_rights_dispute_is_offered_nothing(office):
    assert refusal(disputes.offer, dispute=make_dispute(), on=FILED, by=None) == "unlawful"


# To the mediator


def test_rights_go_straight_to_the_mediator(office):
    dispute = in_mediation()

    assert (dispute.state, dispute.route, dispute.referred_on) == (S.MEDIATION, Route.MEDIATION, REFERRED)
    assert (dispute.due_kind, dispute.due_on) == ("first_session", date(2023, 3, 28))


def test_other_kinds_wait_for_the_last_day_of_the_choice(office):
    """A20: filed and offered on 6 March, no choice by 15 March, referred on 15 March."""
    dispute, mediator = offered(), make_mediator()

    assert refusal(disputes.refer, dispute=dispute, on=date(2023, 3, 14), mediator=mediator, by=None) == "too_early"
    assert disputes.refer(dispute=dispute, on=REFERRED, mediator=mediator, by=None).state == S.MEDIATION


def test_parties_who_choose_mediation_need_not_wait(office):
    dispute = disputes.refer(
        dispute=offered(), on=date(2023, 3, 7), mediator=make_mediator(), chosen_by_parties=True, by=None
    )

    assert (dispute.state, dispute.route_on) == (S.MEDIATION, date(2023, 3, 7))


@pytest.mark.parametrize("act", [disputes.refer, disputes.clarify])
def test_other_kinds_are_offered_first(office, act):
    dispute = make_dispute(kind=DisputeKind.TERMINATION)

    assert refusal(act, dispute=dispute, on=REFERRED, mediator=make_mediator(), by=None) == "not_offered"


def test_mediator_takes_cases(office):
    resting = make_mediator(is_active=False)

    assert refusal(disputes.refer, dispute=make_dispute(), on=REFERRED, mediator=resting, by=None) == "no_mediator"


def test_clarification_is_concluded_before_mediation_and_outside_its_thirty_days(office):
    mediator = make_mediator()
    dispute = disputes.clarify(dispute=make_dispute(), on=date(2023, 3, 8), mediator=mediator, by=None)
    assert dispute.due_on is None
    assert refusal(disputes.refer, dispute=dispute, on=REFERRED, mediator=mediator, by=None) == "not_clarified"
    early = {"on": date(2023, 3, 7), "result": "to_mediation", "by": None}
    assert refusal(disputes.conclude_clarification, dispute=dispute, **early) == "too_early"

    disputes.conclude_clarification(dispute=dispute, on=date(2023, 3, 10), result="to_mediation", by=None)
    dispute = disputes.refer(dispute=dispute, on=REFERRED, mediator=mediator, by=None)

    assert (dispute.state, dispute.clarified_on, dispute.referred_on) == (S.MEDIATION, date(2023, 3, 10), REFERRED)


# Days


def test_no_step_lies_in_the_future_or_before_the_one_it_follows(office):
    dispute, mediator = make_dispute(), make_mediator()
    tomorrow = localdate() + timedelta(days=1)

    assert refusal(disputes.refer, dispute=dispute, on=tomorrow, mediator=mediator, by=None) == "future"
    early = {"on": FILED - timedelta(days=1), "mediator": mediator, "by": None}
    assert refusal(disputes.refer, dispute=dispute, **early) == "too_early"
    dispute = in_mediation()
    assert refusal(disputes.withdraw, dispute=dispute, on=date(2023, 3, 14), reason="x", by=None) == "too_early"
    assert refusal(planned, dispute, date(2023, 3, 14)) == "too_early"


def test_minutes_are_not_written_before_the_session(office):
    dispute = in_mediation()

    assert refusal(held, dispute, localdate() + timedelta(days=7)) == "future"


def test_presence_and_result_of_a_session_agree(office):
    session = planned(in_mediation())
    came = {"session": session, "worker_came": True, "by": None}

    assert refusal(disputes.hold_session, result="absent", employer_came=True, **came) == "who_was_absent"
    assert refusal(disputes.hold_session, result="failed", employer_came=False, **came) == "absent"
    assert refusal(disputes.hold_session, result="to_mediation", employer_came=True, **came) == "no_result"


def test_earliest_held_session_starts_the_ten_days(office):
    dispute = in_mediation()
    held(dispute, FIRST_SESSION, "continued")
    held(dispute, date(2023, 4, 3), "continued")

    dispute.refresh_from_db()
    assert dispute.first_session_on == FIRST_SESSION
    assert (dispute.due_kind, dispute.due_on) == ("recommendation", date(2023, 4, 11))
