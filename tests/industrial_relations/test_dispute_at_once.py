"""Two members of staff at one case at the same moment: one of them is told that it has moved on."""

from datetime import date

import pytest

from apps.industrial_relations.choices import AgreementStage, DisputeState, Side
from apps.industrial_relations.models import Dispute, DisputeSession, DisputeStep, Recommendation
from apps.industrial_relations.services import disputes
from tests.industrial_relations.dispute_walks import (
    FIRST_SESSION,
    RECOMMENDED,
    REFERRED,
    agreed,
    held,
    in_mediation,
    issue,
    planned,
    recommended,
)
from tests.industrial_relations.records import make_dispute, make_mediator
from tests.placement.at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def codes(refusals) -> list[str]:
    return [refusal.code for refusal in refusals]


def test_case_is_referred_once(office):
    dispute, mediators = make_dispute(), [make_mediator(), make_mediator("Sri Lestari, S.H.")]

    refusals = at_once(
        2, lambda number: disputes.refer(dispute=dispute, on=REFERRED, mediator=mediators[number], by=None)
    )

    assert codes(refusals) == ["moved"]
    assert DisputeStep.objects.count() == 1


def test_case_is_agreed_or_gets_a_recommendation_and_never_both(office):
    dispute = in_mediation()
    held(dispute)
    acts = (lambda: agreed(dispute, RECOMMENDED, AgreementStage.MEDIATION), lambda: issue(dispute))

    refusals = at_once(2, lambda number: acts[number]())

    dispute.refresh_from_db()
    assert codes(refusals) == ["moved"]
    assert (dispute.state == DisputeState.RECOMMENDED) == Recommendation.objects.exists()
    assert (dispute.outcome == "agreement") != Recommendation.objects.exists()


def test_both_answers_at_once_accept_the_recommendation(office):
    recommendation = recommended()
    sides = (Side.WORKER, Side.EMPLOYER)

    refusals = at_once(
        2,
        lambda number: disputes.reply(
            recommendation=recommendation, side=sides[number], answer="accepts", on=date(2023, 4, 17), by=None
        ),
    )

    assert refusals == []
    assert Dispute.objects.get().state == DisputeState.ACCEPTED


def test_one_side_answers_once(office):
    recommendation = recommended()
    answers = ("accepts", "rejects")

    refusals = at_once(
        2,
        lambda number: disputes.reply(
            recommendation=recommendation, side=Side.WORKER, answer=answers[number], on=date(2023, 4, 17), by=None
        ),
    )

    assert codes(refusals) == ["answered"]


def test_sessions_planned_at_once_have_numbers_of_their_own(office):
    dispute = in_mediation()

    assert at_once(3, lambda number: planned(dispute, FIRST_SESSION)) == []
    assert list(DisputeSession.objects.order_by("number").values_list("number", flat=True)) == [1, 2, 3]
