"""A mediated case with all that its papers tell: a worker against PT Baja Selat Sunda, recorded on 6 March 2023."""

from datetime import date, time

from apps.industrial_relations.choices import (
    AgreementStage,
    DisputeState,
    DossierItem,
    Outcome,
    Reply,
    Route,
    SessionKind,
    SessionResult,
    Side,
)  # fmt: skip
from apps.industrial_relations.models import (
    Dispute,
    DisputeParty,
    DisputeSession,
    JointAgreement,
    Recommendation,
)  # fmt: skip
from apps.registry.models import Industry
from tests.industrial_relations.records import make_dispute, make_mediator
from tests.registry.records import make_company, make_person

REFERRED_ON = date(2023, 3, 8)
FIRST_SESSION, SECOND_SESSION = date(2023, 3, 14), date(2023, 3, 20)
ADVISED_ON = date(2023, 3, 28)


def make_case(**facts) -> Dispute:
    """As recorded, with both sides: Budi Santoso by a lawyer, the company by its manager."""
    steel = Industry.objects.filter(code="24101").first() or Industry.objects.order_by("code").last()
    company = make_company(address="Jl. Raya Anyer Km 9, Cilegon", industry=steel)
    values = {"company": company, "dossier": [DossierItem.REQUEST, DossierItem.MINUTES], "demand": "Lembur dibayar."}
    dispute = make_dispute(**{**values, **facts})
    worker = make_person("Budi Santoso", address="Jl. Melati 5, Cibeber, Cilegon")
    DisputeParty.objects.create(dispute=dispute, side=Side.WORKER, person=worker, employed_since=date(2019, 1, 7))
    DisputeParty.objects.create(dispute=dispute, side=Side.WORKER, name="Rina Astuti, S.H.", is_proxy=True)
    DisputeParty.objects.create(
        dispute=dispute, side=Side.EMPLOYER, name="Hendra Wijaya", position="Manajer Personalia"
    )
    return dispute


def refer(dispute: Dispute) -> Dispute:
    """To a mediator, on 8 March 2023."""
    dispute.mediator = make_mediator(nip="198001012005011002", rank="Pembina")
    dispute.state, dispute.route, dispute.route_on = DisputeState.MEDIATION, Route.MEDIATION, REFERRED_ON
    dispute.referred_on = REFERRED_ON
    dispute.save()
    return dispute


def plan_session(dispute: Dispute, number: int = 1, on: date = FIRST_SESSION, **facts) -> DisputeSession:
    values = {"begins_at": time(9), "place": "Ruang Mediasi Dinas Tenaga Kerja", "kind": SessionKind.MEDIATION}
    return DisputeSession.objects.create(dispute=dispute, number=number, date=on, **{**values, **facts})


def hold(session: DisputeSession, result: str = SessionResult.CONTINUED) -> DisputeSession:
    session.worker_came = session.employer_came = True
    session.worker_opinion = "Lembur tiga bulan belum dibayar."
    session.employer_opinion = "Lembur tidak diperintahkan."
    session.guidance, session.summary = "Para pihak menghitung ulang.", "Kedua pihak menyampaikan pendapat."
    session.conclusion, session.result = "Bukti absensi dibawa pada sidang berikut.", result
    session.save()
    return session


def recommend(dispute: Dispute) -> Recommendation:
    """Two sessions without agreement, then the recommendation of 28 March 2023."""
    hold(plan_session(dispute))
    hold(plan_session(dispute, 2, SECOND_SESSION), SessionResult.FAILED)
    dispute.state, dispute.recommended_on = DisputeState.RECOMMENDED, ADVISED_ON
    dispute.outcome, dispute.outcome_on = Outcome.RECOMMENDATION, ADVISED_ON
    dispute.save()
    return Recommendation.objects.create(
        dispute=dispute, issued_on=ADVISED_ON, worker_statement="Bekerja lembur 40 jam.",
        employer_statement="Tidak ada perintah lembur.", considerations="Absensi membuktikan lembur.",
        points="Pengusaha membayar upah lembur 40 jam.\nPekerja tetap bekerja seperti biasa.",
    )  # fmt: skip


def reject(advised: Recommendation) -> Dispute:
    """The employer rejects the recommendation."""
    advised.worker_reply, advised.employer_reply = Reply.ACCEPTS, Reply.REJECTS
    advised.save()
    dispute = advised.dispute
    dispute.state, dispute.answered_on = DisputeState.REJECTED, date(2023, 4, 5)
    dispute.save()
    return dispute


def agree(dispute: Dispute, on: date = SECOND_SESSION, stage: str = AgreementStage.MEDIATION) -> JointAgreement:
    dispute.state, dispute.agreed_on, dispute.outcome_on = DisputeState.AGREED, on, on
    dispute.outcome = Outcome.BIPARTITE if stage == AgreementStage.BIPARTITE else Outcome.AGREEMENT
    dispute.save()
    return JointAgreement.objects.create(
        dispute=dispute, stage=stage, signed_on=on, place="Cilegon", terms="Lembur dibayar Rp4.000.000.\nSelesai.",
        worker_signer="Budi Santoso", employer_signer="Hendra Wijaya", employer_position="Manajer Personalia",
    )  # fmt: skip
