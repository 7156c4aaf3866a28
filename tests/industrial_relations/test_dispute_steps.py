from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from apps.industrial_relations.choices import AgreementStage, DisputeKind, DisputeState, Outcome, Reply, Route, Side
from apps.industrial_relations.models import Dispute, DisputeStep, JointAgreement, Recommendation
from apps.industrial_relations.services import disputes
from tests.industrial_relations.dispute_walks import (
    FILED,
    FIRST_SESSION,
    RECOMMENDED,
    REFERRED,
    REPLIED,
    agreed,
    answered,
    held,
    in_mediation,
    issue,
    offered,
    planned,
    recommended,
)
from tests.industrial_relations.records import make_dispute, make_mediator

pytestmark = pytest.mark.django_db
S = DisputeState


def refusal(act, *args, **kwargs) -> str:
    """The code of the refusal."""
    with pytest.raises(ValidationError) as caught:
        act(*args, **kwargs)
    return caught.value.code


# The counter


def test_agenda_number_is_one_more_than_the_highest_of_the_year_whatever_else_is_written(hubin_rules):
    for year, number in ((2023, "9"), (2023, "12"), (2023, "99/PHI"), (2022, "45")):
        make_dispute(filed_on=date(year, 3, 6), agenda_number=number)

    assert disputes.next_agenda_number(2023) == "13"
    assert disputes.next_agenda_number(2022) == "46"
    assert disputes.next_agenda_number(2024) == "1"


def test_incomplete_file_returns_and_is_recorded_again_when_complete(hubin_rules):
    dispute = disputes.return_file(dispute=make_dispute(), on=FILED, missing="Risalah bipartit", by=None)
    assert (dispute.state, dispute.due_on, dispute.due_kind) == (S.RETURNED, date(2023, 3, 15), "completion")

    dispute = disputes.complete_file(dispute=dispute, on=date(2023, 3, 14), by=None)

    assert (dispute.state, dispute.completed_on, dispute.due_on) == (S.FILED, date(2023, 3, 14), None)
    assert dispute.missing == "Risalah bipartit"


def test_file_lapses_only_after_the_seven_days(hubin_rules):
    dispute = disputes.return_file(dispute=make_dispute(), on=FILED, missing="Daftar hadir", by=None)

    assert refusal(disputes.let_lapse, dispute=dispute, on=date(2023, 3, 15), by=None) == "too_early"
    lapsed = disputes.let_lapse(dispute=dispute, on=date(2023, 3, 16), by=None)

    assert (lapsed.state, lapsed.outcome, lapsed.outcome_on) == (S.LAPSED, Outcome.LAPSED, date(2023, 3, 16))


@pytest.mark.parametrize("route", [Route.CONCILIATION, Route.ARBITRATION])
def test_interests_may_be_conciliated_or_arbitrated(hubin_rules, route):
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


def test_termination_is_not_arbitrated(hubin_rules):
    code = refusal(
        disputes.choose_route, dispute=offered(), route=Route.ARBITRATION, on=date(2023, 3, 8), conciliator="", by=None
    )

    assert code == "unlawful"


def test_rights_dispute_is_offered_nothing(hubin_rules):
    assert refusal(disputes.offer, dispute=make_dispute(), on=FILED, by=None) == "unlawful"


# To the mediator


def test_rights_go_straight_to_the_mediator(hubin_rules):
    dispute = in_mediation()

    assert (dispute.state, dispute.route, dispute.referred_on) == (S.MEDIATION, Route.MEDIATION, REFERRED)
    assert (dispute.due_kind, dispute.due_on) == ("first_session", date(2023, 3, 28))


def test_other_kinds_wait_for_the_last_day_of_the_choice(hubin_rules):
    """A20: filed and offered on 6 March, no choice by 15 March, referred on 15 March."""
    dispute, mediator = offered(), make_mediator()

    assert refusal(disputes.refer, dispute=dispute, on=date(2023, 3, 14), mediator=mediator, by=None) == "too_early"
    assert disputes.refer(dispute=dispute, on=REFERRED, mediator=mediator, by=None).state == S.MEDIATION


def test_parties_who_choose_mediation_need_not_wait(hubin_rules):
    dispute = disputes.refer(
        dispute=offered(), on=date(2023, 3, 7), mediator=make_mediator(), chosen_by_parties=True, by=None
    )

    assert (dispute.state, dispute.route_on) == (S.MEDIATION, date(2023, 3, 7))


@pytest.mark.parametrize("act", [disputes.refer, disputes.clarify])
def test_other_kinds_are_offered_first(hubin_rules, act):
    dispute = make_dispute(kind=DisputeKind.TERMINATION)

    assert refusal(act, dispute=dispute, on=REFERRED, mediator=make_mediator(), by=None) == "not_offered"


def test_mediator_takes_cases(hubin_rules):
    resting = make_mediator(is_active=False)

    assert refusal(disputes.refer, dispute=make_dispute(), on=REFERRED, mediator=resting, by=None) == "no_mediator"


def test_clarification_is_concluded_before_mediation_and_outside_its_thirty_days(hubin_rules):
    mediator = make_mediator()
    dispute = disputes.clarify(dispute=make_dispute(), on=date(2023, 3, 8), mediator=mediator, by=None)
    assert dispute.due_on is None
    assert refusal(disputes.refer, dispute=dispute, on=REFERRED, mediator=mediator, by=None) == "not_clarified"
    early = {"on": date(2023, 3, 7), "result": "to_mediation", "by": None}
    assert refusal(disputes.conclude_clarification, dispute=dispute, **early) == "too_early"

    disputes.conclude_clarification(dispute=dispute, on=date(2023, 3, 10), result="to_mediation", by=None)
    dispute = disputes.refer(dispute=dispute, on=REFERRED, mediator=mediator, by=None)

    assert (dispute.state, dispute.clarified_on, dispute.referred_on) == (S.MEDIATION, date(2023, 3, 10), REFERRED)


# Recommendation and answers


def test_recommendation_needs_a_session_before_it(hubin_rules):
    dispute = in_mediation()
    assert refusal(issue, dispute) == "no_session"

    planned(dispute, date(2023, 4, 12))
    assert refusal(issue, dispute) == "no_session"

    issue(dispute, date(2023, 4, 12))
    dispute.refresh_from_db()
    assert (dispute.state, dispute.first_session_on) == (S.RECOMMENDED, date(2023, 4, 12))


def test_absent_side_is_summoned_three_times_before_the_recommendation(hubin_rules):
    dispute = in_mediation()
    held(dispute, date(2023, 3, 27), "absent")
    held(dispute, date(2023, 3, 30), "absent")
    assert refusal(issue, dispute) == "summon_again"

    third = held(dispute, date(2023, 4, 4), "absent")

    assert third.number == 3
    assert issue(dispute).dispute.first_session_on == date(2023, 3, 27)


def test_late_recommendation_is_allowed_and_counts_from_its_day(hubin_rules):
    recommendation = recommended(on=date(2023, 4, 14))

    assert recommendation.dispute.outcome_on == date(2023, 4, 14)


@pytest.mark.parametrize(
    ("worker", "employer", "state"),
    [
        (Reply.ACCEPTS, Reply.ACCEPTS, S.ACCEPTED),
        (Reply.ACCEPTS, Reply.REJECTS, S.REJECTED),
        (Reply.REJECTS, Reply.ACCEPTS, S.REJECTED),
        (Reply.REJECTS, Reply.REJECTS, S.REJECTED),
    ],
)
def test_recommendation_is_accepted_only_by_both(hubin_rules, worker, employer, state):
    dispute = answered(worker, employer)

    assert (dispute.state, dispute.answered_on, dispute.outcome) == (state, REPLIED, Outcome.RECOMMENDATION)


def test_first_answer_leaves_the_case_waiting_and_stands(hubin_rules):
    recommendation = recommended()
    answer = {"recommendation": recommendation, "side": Side.WORKER, "answer": Reply.ACCEPTS, "by": None}

    dispute = disputes.reply(on=date(2023, 4, 17), **answer)

    assert (dispute.state, dispute.answered_on, dispute.due_on) == (S.RECOMMENDED, None, date(2023, 5, 3))
    assert refusal(disputes.reply, on=date(2023, 4, 18), **answer) == "answered"


def test_silence_is_confirmed_from_the_fourth_of_may(hubin_rules):
    """A20: reply due on 3 May 2023; deemed to reject is offered on 4 May and refused on 3 May."""
    recommendation = recommended()
    act = {"recommendation": recommendation, "side": Side.EMPLOYER, "by": None}

    assert refusal(disputes.deem_rejected, on=date(2023, 5, 3), **act) == "too_early"
    dispute = disputes.deem_rejected(on=date(2023, 5, 4), **act)
    assert dispute.state == S.RECOMMENDED

    dispute = disputes.reply(recommendation=recommendation, side=Side.WORKER, answer="accepts", on=REPLIED, by=None)
    recommendation.refresh_from_db()
    assert (dispute.state, dispute.answered_on) == (S.REJECTED, date(2023, 5, 4))
    assert (recommendation.employer_reply, recommendation.worker_reply) == (Reply.DEEMED, Reply.ACCEPTS)


def test_silence_is_not_confirmed_before_the_receipt_is_known(hubin_rules):
    dispute = in_mediation()
    held(dispute)
    act = {"recommendation": issue(dispute), "side": Side.WORKER, "on": date(2023, 6, 5), "by": None}

    assert refusal(disputes.deem_rejected, **act) == "not_received"


def test_answer_lies_not_before_the_receipt_nor_the_receipt_after_the_answer(hubin_rules):
    recommendation = recommended()
    early = {"side": Side.WORKER, "answer": Reply.ACCEPTS, "on": date(2023, 4, 10), "by": None}
    assert refusal(disputes.reply, recommendation=recommendation, **early) == "too_early"

    disputes.reply(recommendation=recommendation, side=Side.WORKER, answer="accepts", on=date(2023, 4, 12), by=None)
    late = {"recommendation": recommendation, "worker_on": date(2023, 4, 13), "by": None}
    assert refusal(disputes.note_receipt, **late) == "answered_before"


# The end


@pytest.mark.parametrize(
    ("make", "stage", "outcome"),
    [
        (make_dispute, AgreementStage.BIPARTITE, Outcome.BIPARTITE),
        (offered, AgreementStage.BIPARTITE, Outcome.BIPARTITE),
        (in_mediation, AgreementStage.MEDIATION, Outcome.AGREEMENT),
    ],
)
def test_agreement_ends_the_case_on_its_day(hubin_rules, make, stage, outcome):
    agreement = agreed(make(), date(2023, 3, 20), stage)

    dispute = Dispute.objects.get()
    assert (dispute.state, dispute.outcome, dispute.outcome_on) == (S.AGREED, outcome, date(2023, 3, 20))
    assert dispute.due_on is None
    early = {"agreement": agreement, "receipt": "7/2023", "on": date(2023, 3, 19), "by": None}
    assert refusal(disputes.register_agreement, **early) == "too_early"


def test_rejected_recommendation_goes_to_the_court(hubin_rules):
    dispute = disputes.go_to_court(dispute=answered(employer="rejects"), on=date(2023, 6, 5), number="12/2023", by=None)

    assert (dispute.state, dispute.court_on, dispute.court_number) == (S.COURT, date(2023, 6, 5), "12/2023")
    assert (dispute.outcome, dispute.outcome_on) == (Outcome.RECOMMENDATION, RECOMMENDED)


def test_withdrawn_case_counts_as_withdrawn_unless_it_has_a_recommendation(hubin_rules):
    early = disputes.withdraw(dispute=make_dispute(), on=FILED, reason="Dicabut pemohon", by=None)
    late = disputes.withdraw(dispute=recommended().dispute, on=REPLIED, reason="Dicabut pemohon", by=None)

    assert (early.outcome, early.outcome_on) == (Outcome.WITHDRAWN, FILED)
    assert (late.state, late.outcome, late.outcome_on) == (S.WITHDRAWN, Outcome.RECOMMENDATION, RECOMMENDED)


# Days


def test_no_step_lies_in_the_future_or_before_the_one_it_follows(hubin_rules):
    dispute, mediator = make_dispute(), make_mediator()
    tomorrow = localdate() + timedelta(days=1)

    assert refusal(disputes.refer, dispute=dispute, on=tomorrow, mediator=mediator, by=None) == "future"
    early = {"on": FILED - timedelta(days=1), "mediator": mediator, "by": None}
    assert refusal(disputes.refer, dispute=dispute, **early) == "too_early"
    dispute = in_mediation()
    assert refusal(disputes.withdraw, dispute=dispute, on=date(2023, 3, 14), reason="x", by=None) == "too_early"
    assert refusal(planned, dispute, date(2023, 3, 14)) == "too_early"


def test_minutes_are_not_written_before_the_session(hubin_rules):
    dispute = in_mediation()

    assert refusal(held, dispute, localdate() + timedelta(days=7)) == "future"


def test_presence_and_result_of_a_session_agree(hubin_rules):
    session = planned(in_mediation())
    came = {"session": session, "worker_came": True, "by": None}

    assert refusal(disputes.hold_session, result="absent", employer_came=True, **came) == "who_was_absent"
    assert refusal(disputes.hold_session, result="failed", employer_came=False, **came) == "absent"
    assert refusal(disputes.hold_session, result="to_mediation", employer_came=True, **came) == "no_result"


def test_earliest_held_session_starts_the_ten_days(hubin_rules):
    dispute = in_mediation()
    held(dispute, FIRST_SESSION, "continued")
    held(dispute, date(2023, 4, 3), "continued")

    dispute.refresh_from_db()
    assert dispute.first_session_on == FIRST_SESSION
    assert (dispute.due_kind, dispute.due_on) == ("recommendation", date(2023, 4, 11))


# Taking back


def test_taken_back_recommendation_is_gone_and_the_case_stands_in_mediation_again(hubin_rules):
    recommendation = recommended()

    dispute = disputes.take_back(dispute=recommendation.dispute, reason="Salah kasus", by=None)

    assert (dispute.state, dispute.outcome, dispute.outcome_on) == (S.MEDIATION, "", None)
    assert (dispute.recommended_on, dispute.first_session_on) == (None, FIRST_SESSION)
    assert (dispute.due_kind, dispute.due_on) == ("recommendation", date(2023, 4, 11))
    assert not Recommendation.objects.exists()
    assert issue(dispute).dispute.outcome == Outcome.RECOMMENDATION


def test_every_step_of_a_case_can_be_taken_back_to_its_beginning(hubin_rules):
    dispute = answered(dispute=disputes.refer(dispute=offered(), on=REFERRED, mediator=make_mediator(), by=None))
    agreed(dispute, date(2023, 5, 8), AgreementStage.AFTER_RECOMMENDATION)
    states = []

    for _number in range(3):
        dispute = disputes.take_back(dispute=dispute, reason="Salah", by=None)
        states.append(dispute.state)

    assert states == [S.ACCEPTED, S.RECOMMENDED, S.RECOMMENDED]
    recommendation = Recommendation.objects.get()
    assert (recommendation.worker_reply, recommendation.employer_reply) == ("", "")
    assert not JointAgreement.objects.exists()
    assert [step.to_state for step in disputes.standing_steps(dispute)] == [S.OFFERED, S.MEDIATION, S.RECOMMENDED]
    dispute = disputes.take_back(dispute=dispute, reason="Salah", by=None)
    assert refusal(disputes.take_back, dispute=dispute, reason="Salah", by=None) == "sessions"


def test_referral_without_a_session_is_taken_back_with_its_mediator(hubin_rules):
    dispute = in_mediation()
    planned(dispute)

    dispute = disputes.take_back(dispute=dispute, reason="Salah mediator", by=None)

    assert (dispute.state, dispute.mediator, dispute.referred_on, dispute.route) == (S.FILED, None, None, "")
    assert not dispute.sessions.exists()
    assert refusal(disputes.take_back, dispute=dispute, reason="Lagi", by=None) == "no_step"
    last = DisputeStep.objects.last()
    assert (last.from_state, last.to_state, last.note) == (S.MEDIATION, S.FILED, "Salah mediator")


def test_earlier_day_is_possible_after_a_step_was_taken_back(hubin_rules):
    dispute = disputes.take_back(dispute=in_mediation(), reason="Salah tanggal", by=None)

    dispute = disputes.refer(dispute=dispute, on=date(2023, 3, 8), mediator=make_mediator("Sri"), by=None)

    assert dispute.referred_on == date(2023, 3, 8)


def test_registered_agreement_is_not_taken_back(hubin_rules):
    agreement = agreed(make_dispute(), FILED, AgreementStage.BIPARTITE)
    disputes.register_agreement(agreement=agreement, receipt="7/Pdt.Sus-PHI/2023", on=date(2023, 3, 20), by=None)

    assert refusal(disputes.take_back, dispute=agreement.dispute, reason="Salah", by=None) == "registered"


def test_step_tells_who_took_it_and_why_it_was_undone(hubin_rules):
    dispute = disputes.return_file(dispute=make_dispute(), on=FILED, missing="Kartu identitas", by=None)

    assert refusal(disputes.take_back, dispute=dispute, reason="  ", by=None) == "no_reason"
    assert DisputeStep.objects.get().note == "Kartu identitas"
