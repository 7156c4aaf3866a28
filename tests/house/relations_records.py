"""One record of everything the industrial relations desk keeps."""

from datetime import date, time

from apps.accounts.models import User
from apps.industrial_relations.choices import (
    AgreementStage,
    DisputeKind,
    Reply,
    SentBy,
    SessionKind,
    SessionResult,
    Side,
)
from apps.industrial_relations.models import (
    BipartiteForum,
    CollectiveAgreement,
    CompanyRegulation,
    ConfidentialNote,
    DisputeParty,
    FixedTermContract,
    ForumReport,
    IndustrialEvent,
    SectoralWage,
    Strike,
    Termination,
    TripartiteMeeting,
    UnionChange,
    WageCouncilMeeting,
    WageProposal,
    WageRecommendation,
)
from apps.industrial_relations.record_choices import (
    CouncilSide,
    FilingStatus,
    RegulationState,
    TerminationReason,
    TerminationWay,
    UnionChangeKind,
    UnionState,
)  # fmt: skip
from apps.industrial_relations.services import disputes as steps
from tests.industrial_relations.records import make_dispute, make_mediator, make_union
from tests.registry.records import make_company, make_person


def fill_relations_desk(by: User) -> None:
    company = make_company("PT Contoh Hubungan Industrial")
    person = make_person("Contoh Pekerja")
    _disputes(company, person, by)
    _agreements(company)
    _workers(company, person)
    _wages_and_events()


def _disputes(company, person, by: User) -> None:
    mediator = make_mediator("Contoh Mediator, S.H.")
    make_dispute(company=company)
    dispute = make_dispute(company=company, kind=DisputeKind.RIGHTS, workers=3)
    DisputeParty.objects.create(dispute=dispute, side=Side.WORKER, person=person, employed_since=date(2020, 1, 6))
    DisputeParty.objects.create(dispute=dispute, side=Side.EMPLOYER, name="Contoh Manajer", position="Manajer SDM")
    ConfidentialNote.objects.create(dispute=dispute, text="Catatan yang tidak masuk risalah.", written_by=by)
    steps.refer(dispute=dispute, on=date(2023, 3, 8), mediator=mediator, by=by)
    session = steps.plan_session(
        dispute=dispute,
        kind=SessionKind.MEDIATION,
        date=date(2023, 3, 14),
        begins_at=time(9),
        place="Ruang mediasi",
        by=by,
    )
    session.sent_by, session.proof, session.summoned_on = SentBy.COURIER, "Tanda terima 12", date(2023, 3, 9)
    session.save()
    steps.hold_session(
        session=session, result=SessionResult.FAILED, worker_came=True, employer_came=True, by=by,
        worker_opinion="Upah lembur belum dibayar.", employer_opinion="Sudah dibayar sebagian.",
    )  # fmt: skip
    recommendation = steps.recommend(
        dispute=dispute, on=date(2023, 3, 20), worker_statement="Belum dibayar.", employer_statement="Sebagian.",
        considerations="Terbukti.", points="Agar dibayar.", by=by,
    )  # fmt: skip
    steps.note_receipt(recommendation=recommendation, worker_on=date(2023, 3, 21), employer_on=date(2023, 3, 21), by=by)
    for side in (Side.WORKER, Side.EMPLOYER):
        steps.reply(recommendation=recommendation, side=side, answer=Reply.ACCEPTS, on=date(2023, 3, 24), by=by)
    steps.agree(
        dispute=dispute, on=date(2023, 3, 27), stage=AgreementStage.AFTER_RECOMMENDATION, terms="Dibayar.",
        worker_signer=person.name, employer_signer="Contoh Manajer", by=by,
    )  # fmt: skip


def _agreements(company) -> None:
    union = make_union(
        "SP Contoh", company=company, record_number="560/1/SP/2023", recorded_on=date(2023, 2, 1),
        received_on=date(2023, 1, 16), state=UnionState.RECORDED,
    )  # fmt: skip
    UnionChange.objects.create(
        union=union, kind=UnionChangeKind.ADDRESS, told_on=date(2023, 4, 3), becomes="Jl. Contoh No. 2"
    )
    CompanyRegulation.objects.create(
        company=company, status=FilingStatus.NEW, men=20, women=10, received_on=date(2023, 5, 2),
        decree_number="560/1/PP/2023", decided_on=date(2023, 5, 17), valid_from=date(2023, 5, 17),
        valid_until=date(2025, 5, 16), state=RegulationState.RATIFIED,
    )  # fmt: skip
    agreement = CollectiveAgreement.objects.create(
        company=company, status=FilingStatus.NEW, signed_on=date(2023, 5, 2), valid_from=date(2023, 5, 2),
        valid_until=date(2025, 5, 1),
    )  # fmt: skip
    agreement.unions.add(union)
    forum = BipartiteForum.objects.create(
        company=company, formed_on=date(2023, 1, 9), received_on=date(2023, 1, 10), record_number="560/1/LKS/2023",
        recorded_on=date(2023, 1, 16), term_from=date(2023, 1, 9), term_until=date(2025, 1, 8),
    )  # fmt: skip
    ForumReport.objects.create(forum=forum, half_year=date(2023, 1, 1), received_on=date(2023, 7, 3), meetings=3)
    strike = Strike.objects.create(
        company=company, organiser="SP Contoh", notice_on=date(2023, 2, 9), received_on=date(2023, 2, 9),
        starts_on=date(2023, 2, 20), ends_on=date(2023, 2, 22), workers=40,
    )  # fmt: skip
    strike.unions.add(union)


def _workers(company, person) -> None:
    FixedTermContract.objects.create(
        company=company, person=person, record_number="1/PKWT/2023", recorded_on=date(2023, 3, 8), position="Operator",
        signed_on=date(2023, 3, 3), received_on=date(2023, 3, 8), starts_on=date(2023, 3, 3), ends_on=date(2024, 3, 2),
        wage=4_700_000,
    )  # fmt: skip
    Termination.objects.create(
        company=company, person=person, sex="L", terminated_on=date(2023, 8, 1), reported_on=date(2023, 8, 3),
        reason=TerminationReason.EFFICIENCY, way=TerminationWay.BIPARTITE, is_paid=True, compensation=20_000_000,
    )  # fmt: skip


def _wages_and_events() -> None:
    meeting = WageCouncilMeeting.objects.create(for_year=2024, date=date(2023, 11, 22), is_agreed=True)
    WageProposal.objects.create(meeting=meeting, side=CouncilSide.WORKERS, amount=5_588_667)
    WageRecommendation.objects.create(year=2024, amount=5_063_797, dated_on=date(2023, 11, 23))
    SectoralWage.objects.create(year=2026, sector="Logam dasar", proposed=5_633_162)
    IndustrialEvent.objects.create(name="Hari Buruh", date=date(2023, 5, 1), place="Alun-alun", attendance=1500)
    TripartiteMeeting.objects.create(date=date(2023, 9, 14), agenda="Persiapan UMK")
