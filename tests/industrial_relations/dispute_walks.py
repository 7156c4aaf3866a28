"""Disputes of the tests on their way through the law, with the days of scenario A20."""

from datetime import date, time

import pytest
from django.core.exceptions import ValidationError

from apps.industrial_relations.choices import DisputeKind, Reply, SessionResult, Side
from apps.industrial_relations.models import Dispute, DisputeSession, Recommendation
from apps.industrial_relations.services import disputes
from tests.industrial_relations.records import make_dispute, make_mediator

FILED, REFERRED, FIRST_SESSION = date(2023, 3, 6), date(2023, 3, 15), date(2023, 3, 27)
RECOMMENDED, REPLIED = date(2023, 4, 11), date(2023, 5, 3)


def offered(on: date = FILED, **facts) -> Dispute:
    dispute = make_dispute(**{"kind": DisputeKind.TERMINATION, **facts})
    return disputes.offer(dispute=dispute, on=on, by=None)


def in_mediation(**facts) -> Dispute:
    """A dispute on rights, referred on 15 March 2023."""
    return disputes.refer(dispute=make_dispute(**facts), on=REFERRED, mediator=make_mediator(), by=None)


def planned(dispute: Dispute, on: date = FIRST_SESSION, kind: str = "mediation") -> DisputeSession:
    return disputes.plan_session(dispute=dispute, kind=kind, date=on, begins_at=time(9), place="Ruang Mediasi", by=None)


def held(dispute: Dispute, on: date = FIRST_SESSION, result: str = SessionResult.FAILED, **minutes) -> DisputeSession:
    came = {"worker_came": True, "employer_came": result != SessionResult.ABSENT}
    return disputes.hold_session(session=planned(dispute, on), result=result, by=None, **{**came, **minutes})


def recommended(dispute: Dispute | None = None, on: date = RECOMMENDED) -> Recommendation:
    """Issued on 11 April 2023 after the session of 27 March, and received by both sides on the day it was issued."""
    dispute = dispute or in_mediation()
    held(dispute)
    recommendation = issue(dispute, on)
    disputes.note_receipt(recommendation=recommendation, worker_on=on, employer_on=on, by=None)
    recommendation.refresh_from_db()
    return recommendation


def issue(dispute: Dispute, on: date = RECOMMENDED) -> Recommendation:
    return disputes.recommend(
        dispute=dispute, on=on, worker_statement="Upah lembur belum dibayar.", employer_statement="Tidak ada lembur.",
        considerations="Pasal 78 UU 13/2003.", points="Pengusaha membayar upah lembur.", by=None,
    )  # fmt: skip


def answered(
    worker: str = Reply.ACCEPTS, employer: str = Reply.ACCEPTS, on: date = REPLIED, dispute: Dispute | None = None
) -> Dispute:
    recommendation = recommended(dispute)
    disputes.reply(recommendation=recommendation, side=Side.WORKER, answer=worker, on=on, by=None)
    return disputes.reply(recommendation=recommendation, side=Side.EMPLOYER, answer=employer, on=on, by=None)


def agreed(dispute: Dispute, on: date, stage: str):
    return disputes.agree(
        dispute=dispute, on=on, stage=stage, terms="Upah lembur dibayar 30 Juni.", worker_signer="Andi Saputra",
        employer_signer="Budi Hartono", by=None,
    )  # fmt: skip


def refusal(act, *args, **kwargs) -> str:
    """The code of the refusal."""
    with pytest.raises(ValidationError) as caught:
        act(*args, **kwargs)
    return caught.value.code
