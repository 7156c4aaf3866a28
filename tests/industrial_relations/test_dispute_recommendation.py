"""The recommendation and its answers, and how a case ends."""

from datetime import date

import pytest

from apps.industrial_relations.choices import AgreementStage, DisputeState, Outcome, Reply, Side
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.services import disputes
from tests.industrial_relations.dispute_walks import (
    FILED,
    RECOMMENDED,
    REPLIED,
    agreed,
    answered,
    held,
    in_mediation,
    issue,
    offered,
    planned,
    recommended,
    refusal,
)
from tests.industrial_relations.records import make_dispute

pytestmark = pytest.mark.django_db
S = DisputeState


def test_recommendation_needs_a_session_before_it(office):
    dispute = in_mediation()
    assert refusal(issue, dispute) == "no_session"

    planned(dispute, date(2023, 4, 12))
    assert refusal(issue, dispute) == "no_session"

    issue(dispute, date(2023, 4, 12))
    dispute.refresh_from_db()
    assert (dispute.state, dispute.first_session_on) == (S.RECOMMENDED, date(2023, 4, 12))


def test_absent_side_is_summoned_three_times_before_the_recommendation(office):
    dispute = in_mediation()
    held(dispute, date(2023, 3, 27), "absent")
    held(dispute, date(2023, 3, 30), "absent")
    assert refusal(issue, dispute) == "summon_again"

    third = held(dispute, date(2023, 4, 4), "absent")

    assert third.number == 3
    assert issue(dispute).dispute.first_session_on == date(2023, 3, 27)


def test_late_recommendation_is_allowed_and_counts_from_its_day(office):
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
def test_recommendation_is_accepted_only_by_both(office, worker, employer, state):
    dispute = answered(worker, employer)

    assert (dispute.state, dispute.answered_on, dispute.outcome) == (state, REPLIED, Outcome.RECOMMENDATION)


def test_first_answer_leaves_the_case_waiting_and_stands(office):
    recommendation = recommended()
    answer = {"recommendation": recommendation, "side": Side.WORKER, "answer": Reply.ACCEPTS, "by": None}

    dispute = disputes.reply(on=date(2023, 4, 17), **answer)

    assert (dispute.state, dispute.answered_on, dispute.due_on) == (S.RECOMMENDED, None, date(2023, 5, 3))
    assert refusal(disputes.reply, on=date(2023, 4, 18), **answer) == "answered"


def test_silence_is_confirmed_from_the_fourth_of_may(office):
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


def test_silence_is_not_confirmed_before_the_receipt_is_known(office):
    dispute = in_mediation()
    held(dispute)
    act = {"recommendation": issue(dispute), "side": Side.WORKER, "on": date(2023, 6, 5), "by": None}

    assert refusal(disputes.deem_rejected, **act) == "not_received"


def test_answer_lies_not_before_the_receipt_nor_the_receipt_after_the_answer(office):
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
def test_agreement_ends_the_case_on_its_day(office, make, stage, outcome):
    agreement = agreed(make(), date(2023, 3, 20), stage)

    dispute = Dispute.objects.get()
    assert (dispute.state, dispute.outcome, dispute.outcome_on) == (S.AGREED, outcome, date(2023, 3, 20))
    assert dispute.due_on is None
    early = {"agreement": agreement, "receipt": "7/2023", "on": date(2023, 3, 19), "by": None}
    assert refusal(disputes.register_agreement, **early) == "too_early"


def test_rejected_recommendation_goes_to_the_court(office):
    dispute = disputes.go_to_court(dispute=answered(employer="rejects"), on=date(2023, 6, 5), number="12/2023", by=None)

    assert (dispute.state, dispute.court_on, dispute.court_number) == (S.COURT, date(2023, 6, 5), "12/2023")
    assert (dispute.outcome, dispute.outcome_on) == (Outcome.RECOMMENDATION, RECOMMENDED)


def test_withdrawn_case_counts_as_withdrawn_unless_it_has_a_recommendation(office):
    early = disputes.withdraw(dispute=make_dispute(), on=FILED, reason="Dicabut pemohon", by=None)
    late = disputes.withdraw(dispute=recommended().dispute, on=REPLIED, reason="Dicabut pemohon", by=None)

    assert (early.outcome, early.outcome_on) == (Outcome.WITHDRAWN, FILED)
    assert (late.state, late.outcome, late.outcome_on) == (S.WITHDRAWN, Outcome.RECOMMENDATION, RECOMMENDED)
