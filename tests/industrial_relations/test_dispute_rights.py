"""Which steps are offered to whom: by law, by the state of the case, and by the right of the user."""

from datetime import date, timedelta

import pytest
from django.utils.timezone import localdate

from apps.industrial_relations.choices import AgreementStage, DisputeKind, SessionKind
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.services import disputes
from tests.conftest import staff_member
from tests.industrial_relations.dispute_walks import (
    FILED,
    agreed,
    answered,
    held,
    in_mediation,
    offered,
    planned,
    recommended,
)
from tests.industrial_relations.records import make_dispute, make_mediator

pytestmark = pytest.mark.django_db


@pytest.fixture
def head(office):
    return staff_member("Kepala Bidang Hubin")


def clarified() -> Dispute:
    return disputes.clarify(dispute=make_dispute(), on=FILED, mediator=make_mediator(), by=None)


def returned() -> Dispute:
    return disputes.return_file(dispute=make_dispute(), on=FILED, missing="Daftar hadir", by=None)


def lately_returned() -> Dispute:
    dispute = make_dispute(filed_on=localdate() - timedelta(days=1))
    return disputes.return_file(dispute=dispute, on=localdate(), missing="Daftar hadir", by=None)


CASES = {
    "rights as recorded": (make_dispute, ["return_file", "clarify", "refer", "agree", "withdraw"]),
    "interests as recorded": (
        lambda: make_dispute(kind=DisputeKind.INTERESTS),
        ["return_file", "offer", "agree", "withdraw"],
    ),
    "returned": (returned, ["complete_file", "let_lapse", "withdraw", "take_back"]),
    "returned lately": (lately_returned, ["complete_file", "withdraw", "take_back"]),
    "offered": (offered, ["choose_route", "clarify", "refer", "agree", "withdraw", "take_back"]),
    "clarification": (
        clarified,
        ["conclude_clarification", "plan_session", "agree", "withdraw", "take_back"],
    ),
    "mediation": (in_mediation, ["plan_session", "agree", "withdraw", "take_back"]),
    "recommended": (
        lambda: recommended().dispute,
        ["note_receipt", "reply", "deem_rejected", "withdraw", "take_back"],
    ),
    "accepted": (answered, ["agree", "withdraw", "take_back"]),
    "rejected": (lambda: answered(employer="rejects"), ["go_to_court", "withdraw", "take_back"]),
    "agreed": (
        lambda: agreed(make_dispute(), FILED, AgreementStage.BIPARTITE).dispute,
        ["register_agreement", "take_back"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_head_is_offered_what_law_and_state_allow(head, case):
    make, steps = CASES[case]

    assert disputes.available_steps(Dispute.objects.get(pk=make().pk), head) == steps


def test_planned_session_is_held_and_leads_to_the_recommendation(head):
    dispute = in_mediation()
    planned(dispute)
    assert disputes.available_steps(dispute, head)[:3] == ["plan_session", "hold_session", "recommend"]

    held(dispute, date(2023, 4, 3))
    dispute.sessions.filter(kind=SessionKind.MEDIATION, result="").delete()

    assert disputes.available_steps(dispute, head)[:2] == ["plan_session", "recommend"]


def test_clerk_records_and_the_mediator_mediates(office):
    clerk, mediator = staff_member("Petugas Hubin"), staff_member("Mediator Hubin")
    dispute = in_mediation()
    planned(dispute)

    assert disputes.available_steps(dispute, clerk) == ["plan_session", "withdraw"]
    assert disputes.available_steps(dispute, mediator) == [
        "plan_session", "hold_session", "recommend", "agree", "withdraw",
    ]  # fmt: skip


@pytest.mark.parametrize("role", ["Perencanaan", "Kepala Dinas", "Petugas Penta"])
def test_who_only_reads_is_offered_nothing(office, role):
    assert disputes.available_steps(in_mediation(), staff_member(role)) == []


def test_every_act_of_the_desk_has_its_right():
    others = {"next_agenda_number", "available_steps", "silent_sides", "stage_of", "standing_steps"}
    acts = {name for name in disputes.__all__ if name.islower()} - others

    assert set(disputes.RIGHT_OF) == acts
