"""The disputes of the demonstration: those of 2023, and some that go on today, each step by the law."""

from datetime import date, timedelta

from django.utils.timezone import localdate

from apps.accounts.models import User
from apps.industrial_relations.choices import (
    AgreementStage,
    BipartiteResult,
    DisputeKind,
    DossierItem,
    Reply,
    SessionKind,
    SessionResult,
    Side,
)
from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import Dispute, DisputeParty, Mediator
from apps.industrial_relations.services import disputes as steps
from apps.registry.models import Company
from apps.registry.working_days import add_working_days
from disnaker.demonstration.disputes_2023 import (
    BIPARTITE,
    CASES,
    LATE,
    RECOMMENDED,
    RIGHTS,
    SUBJECTS,
    TERMINATION,
    Case,
)  # fmt: skip
from disnaker.demonstration.reports import FAMILY, MEN, WOMEN

TERMS = "Pengusaha membayar hak pekerja sesuai kesepakatan dalam 14 hari.\nPara pihak tidak akan saling menuntut lagi."
POINTS = "Agar pengusaha membayar hak pekerja sesuai ketentuan.\nAgar pekerja menerima pembayaran tersebut."


class Disputes:
    """`rules` are the deadlines by law; a step falls on a working day, a few days after the one before it."""

    def __init__(self, chance, rules: Rules, head: User) -> None:
        self.chance, self.rules, self.by = chance, rules, head
        self.companies = list(Company.objects.order_by("pk"))

    def fill(self) -> None:
        self.mediators = [
            Mediator.objects.create(
                name=name,
                nip=nip,
                rank="Penata Tingkat I",
                user=User.objects.filter(username=account).first(),
            )
            for name, nip, account in (
                ("Contoh Mediator, S.H.", "198003032006041003", "mediator.hubin"),
                ("Contoh Penengah, S.Sos.", "198207072008012004", ""),
            )
        ]
        for place, case in enumerate(CASES):
            self._carry_out(case, place)
        self._of_today(localdate())

    def after(self, day: date, working_days: int) -> date:
        return add_working_days(day, working_days, free=self.rules.free).due_on

    def _carry_out(self, case: Case, place: int) -> None:
        dispute = self._filed(case.filed_on, case.kind, case.workers, place)
        if case.ends == BIPARTITE:
            self._agree(dispute, self.after(case.filed_on, 4), AgreementStage.BIPARTITE)
            return
        held_on = self._heard(dispute, self._referred(dispute, place), late=case.ends == LATE)
        if case.ends == RECOMMENDED:
            self._recommend(dispute, self.after(held_on, 6), accepted=case.agreed_in_2024)
        else:
            self._agree(dispute, self.after(held_on, 2), AgreementStage.MEDIATION)

    def _filed(self, on: date, kind: DisputeKind, workers: int, place: int) -> Dispute:
        company = self.companies[place % len(self.companies)]
        dispute = Dispute.objects.create(
            agenda_number=steps.next_agenda_number(on.year),
            filed_on=on,
            kind=kind,
            company=company,
            workers=workers,
            subject=SUBJECTS[kind][place % len(SUBJECTS[kind])],
            demand="Hak pekerja dibayar sesuai ketentuan.",
            dossier=[DossierItem.REQUEST, DossierItem.BIPARTITE_REQUEST, DossierItem.MINUTES, DossierItem.IDENTITY],
            bipartite_from=on - timedelta(days=35),
            bipartite_until=on - timedelta(days=7),
            bipartite_result=BipartiteResult.FAILED,
        )
        pick = self.chance.choice
        names = [f"{pick(MEN + WOMEN)} {pick(FAMILY)}" for _number in range(min(workers, 3))]
        DisputeParty.objects.bulk_create(
            [
                *(DisputeParty(dispute=dispute, side=Side.WORKER, name=name, address="Kota Cilegon") for name in names),
                DisputeParty(
                    dispute=dispute, side=Side.EMPLOYER, name=f"{pick(MEN)} {pick(FAMILY)}", position="Manajer SDM"
                ),
            ]
        )
        return dispute

    def _referred(self, dispute: Dispute, place: int) -> date:
        on = self.after(dispute.filed_on, 1)
        if dispute.kind != RIGHTS:
            steps.offer(dispute=dispute, on=on, by=self.by)
            on = self.after(on, 7)
        mediator = self.mediators[place % len(self.mediators)]
        steps.refer(dispute=dispute, on=on, mediator=mediator, by=self.by)
        return on

    def _heard(self, dispute: Dispute, referred_on: date, *, late: bool) -> date:
        """The day of the last session; a late case has its second one in the new year."""
        first = self._session(dispute, self.after(referred_on, 4), SessionResult.CONTINUED)
        second = max(self.after(first, 3), date(dispute.year + 1, 1, 8)) if late else self.after(first, 3)
        return self._session(dispute, second, SessionResult.CONTINUED)

    def _session(self, dispute: Dispute, on: date, result: SessionResult) -> date:
        session = steps.plan_session(
            dispute=dispute, kind=SessionKind.MEDIATION, date=on, begins_at=None, place="Ruang mediasi", by=self.by
        )
        steps.hold_session(
            session=session, result=result, worker_came=True, employer_came=True, attendance="Kedua pihak hadir.",
            worker_opinion="Hak belum dibayar seluruhnya.", employer_opinion="Perusahaan meminta waktu.",
            summary="Mediator mendengar kedua pihak.", by=self.by,
        )  # fmt: skip
        return on

    def _recommend(self, dispute: Dispute, on: date, *, accepted: bool) -> None:
        recommendation = steps.recommend(
            dispute=dispute, on=on, worker_statement="Hak belum dibayar.", employer_statement="Keuangan terbatas.",
            considerations="Hak pekerja telah terbukti.", points=POINTS, by=self.by,
        )  # fmt: skip
        received = self.after(on, 1)
        steps.note_receipt(recommendation=recommendation, worker_on=received, employer_on=received, by=self.by)
        answered = self.after(received, 8)
        employer = Reply.ACCEPTS if accepted else Reply.REJECTS
        for side, answer in ((Side.WORKER, Reply.ACCEPTS), (Side.EMPLOYER, employer)):
            steps.reply(recommendation=recommendation, side=side, answer=answer, on=answered, by=self.by)
        if accepted:
            on = max(self.after(answered, 2), date(dispute.year + 1, 1, 4))
            self._agree(dispute, on, AgreementStage.AFTER_RECOMMENDATION)

    def _agree(self, dispute: Dispute, on: date, stage: AgreementStage) -> None:
        worker, employer = dispute.parties.filter(side=Side.WORKER)[0], dispute.parties.get(side=Side.EMPLOYER)
        steps.agree(
            dispute=dispute, on=on, stage=stage, terms=TERMS, worker_signer=worker.name, worker_position="Pekerja",
            employer_signer=employer.name, employer_position=employer.position, place="Cilegon", by=self.by,
        )  # fmt: skip

    def _of_today(self, today: date) -> None:
        """One just recorded, one that waits for the choice, one in mediation, one that awaits the answers."""
        back = [today - timedelta(days=days) for days in (3, 9, 24, 45)]
        days = [day if self.rules.is_working_day(day) else self.after(day, 1) for day in back]
        self._filed(min(days[0], today), RIGHTS, 2, 1)
        offered = self._filed(days[1], TERMINATION, 5, 2)
        steps.offer(dispute=offered, on=self.after(days[1], 1), by=self.by)
        mediated = self._filed(days[2], RIGHTS, 8, 3)
        self._session(mediated, self.after(self._referred(mediated, 0), 4), SessionResult.CONTINUED)
        advised = self._filed(days[3], TERMINATION, 1, 4)
        first = self._session(advised, self.after(self._referred(advised, 1), 3), SessionResult.FAILED)
        recommendation = steps.recommend(
            dispute=advised, on=self.after(first, 4), worker_statement="PHK tidak beralasan.",
            employer_statement="PHK karena efisiensi.", considerations="Alasan efisiensi belum terbukti.",
            points=POINTS, by=self.by,
        )  # fmt: skip
        received = min(self.after(recommendation.issued_on, 1), today)
        steps.note_receipt(recommendation=recommendation, worker_on=received, employer_on=received, by=self.by)
