"""A head takes steps back: what is restored, what is deleted, and what stands."""

from datetime import date

import pytest

from apps.documents.choices import LetterState
from apps.documents.models import Letter, LetterClass
from apps.industrial_relations.choices import AgreementStage, DisputeState, Outcome
from apps.industrial_relations.models import DisputeStep, JointAgreement, Recommendation
from apps.industrial_relations.services import disputes
from tests.industrial_relations.dispute_walks import (
    FILED,
    FIRST_SESSION,
    RECOMMENDED,
    REFERRED,
    agreed,
    answered,
    in_mediation,
    issue,
    offered,
    planned,
    recommended,
    refusal,
)
from tests.industrial_relations.records import make_dispute, make_mediator

pytestmark = pytest.mark.django_db
S = DisputeState


def test_taken_back_recommendation_is_gone_and_the_case_stands_in_mediation_again(office):
    recommendation = recommended()

    dispute = disputes.take_back(dispute=recommendation.dispute, reason="Salah kasus", by=None)

    assert (dispute.state, dispute.outcome, dispute.outcome_on) == (S.MEDIATION, "", None)
    assert (dispute.recommended_on, dispute.first_session_on) == (None, FIRST_SESSION)
    assert (dispute.due_kind, dispute.due_on) == ("recommendation", date(2023, 4, 11))
    assert not Recommendation.objects.exists()
    assert issue(dispute).dispute.outcome == Outcome.RECOMMENDATION


def test_recommendation_that_went_out_is_taken_back_once_its_letter_is_void(office):
    recommendation = recommended()
    recommendation.letter = Letter.objects.create(
        letter_class=LetterClass.objects.first(), year=2023, serial=1, number="500.15/1/2023", dated_on=RECOMMENDED,
        subject="Anjuran", recipient="Para pihak", desk="industrial_relations",
    )  # fmt: skip
    recommendation.save()
    act = {"dispute": recommendation.dispute, "reason": "Salah kasus", "by": None}
    assert refusal(disputes.take_back, **act) == "numbered"

    Letter.objects.update(state=LetterState.VOID, void_reason="Salah kasus")

    assert disputes.take_back(**act).state == S.MEDIATION


def test_every_step_of_a_case_can_be_taken_back_to_its_beginning(office):
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


def test_referral_without_a_session_is_taken_back_with_its_mediator(office):
    dispute = in_mediation()
    planned(dispute)

    dispute = disputes.take_back(dispute=dispute, reason="Salah mediator", by=None)

    assert (dispute.state, dispute.mediator, dispute.referred_on, dispute.route) == (S.FILED, None, None, "")
    assert not dispute.sessions.exists()
    assert refusal(disputes.take_back, dispute=dispute, reason="Lagi", by=None) == "no_step"
    last = DisputeStep.objects.last()
    assert (last.from_state, last.to_state, last.note) == (S.MEDIATION, S.FILED, "Salah mediator")


def test_earlier_day_is_possible_after_a_step_was_taken_back(office):
    dispute = disputes.take_back(dispute=in_mediation(), reason="Salah tanggal", by=None)

    dispute = disputes.refer(dispute=dispute, on=date(2023, 3, 8), mediator=make_mediator("Sri"), by=None)

    assert dispute.referred_on == date(2023, 3, 8)


def test_registered_agreement_is_not_taken_back(office):
    agreement = agreed(make_dispute(), FILED, AgreementStage.BIPARTITE)
    disputes.register_agreement(agreement=agreement, receipt="7/Pdt.Sus-PHI/2023", on=date(2023, 3, 20), by=None)

    assert refusal(disputes.take_back, dispute=agreement.dispute, reason="Salah", by=None) == "registered"


def test_step_tells_who_took_it_and_why_it_was_undone(office):
    dispute = disputes.return_file(dispute=make_dispute(), on=FILED, missing="Kartu identitas", by=None)

    assert refusal(disputes.take_back, dispute=dispute, reason="  ", by=None) == "no_reason"
    assert DisputeStep.objects.get().note == "Kartu identitas"
