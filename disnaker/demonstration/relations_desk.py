"""The industrial relations desk of the demonstration: its 2023, and what runs today."""

import random
from datetime import date, timedelta
from decimal import Decimal

from django.utils.timezone import localdate

from apps.accounts.models import User
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import (
    BipartiteForum,
    CollectiveAgreement,
    CompanyRegulation,
    FixedTermContract,
    IndustrialEvent,
    Strike,
    Termination,
    TradeUnion,
    TripartiteMeeting,
    WageCouncilMeeting,
    WageProposal,
    WageRecommendation,
)
from apps.industrial_relations.record_choices import (
    CouncilSide,
    EventKind,
    FilingStatus,
    RegulationState,
    TerminationReason,
    TerminationWay,
    UnionState,
)  # fmt: skip
from apps.industrial_relations.worker_key import worker_key
from apps.registry.models import Company
from disnaker.demonstration.disputes import Disputes
from disnaker.demonstration.reports import FAMILY, MEN, WOMEN

LAID_OFF = {TerminationWay.BIPARTITE: 200, TerminationWay.TRIPARTITE: 38}  # workers in 2023 (domain 5.6)
TWO_YEARS = timedelta(days=730)


class RelationsDesk:
    """Fills the desk with invented records; the same run gives the same ones."""

    def __init__(self) -> None:
        self.chance = random.Random(25)  # noqa: S311 - records to show, not secrets
        self.today = localdate()
        self.companies = list(Company.objects.order_by("pk"))

    def fill(self) -> None:
        head = User.objects.get(username="kepala.bidang.hubin")
        self._unions()
        self._agreements()
        self._contracts()
        self._terminations()
        self._wages()
        self._gatherings()
        Disputes(self.chance, load_rules(), head).fill()

    def _name(self) -> str:
        return f"{self.chance.choice(MEN + WOMEN)} {self.chance.choice(FAMILY)}"

    def _unions(self) -> None:
        self.unions = [
            TradeUnion.objects.create(
                name=f"Serikat Pekerja {company.name}", company=company, address=company.address or "Kota Cilegon",
                chair=self._name(), secretary=self._name(), treasurer=self._name(), founders_count=12 + place,
                members=60 + 15 * place, statutes_on=date(2022, 12, 1), received_on=date(2023, 2, 6 + place),
                record_number=f"560/{place + 1:03}/SP/2023", recorded_on=date(2023, 2, 20 + place),
                state=UnionState.RECORDED,
            )
            for place, company in enumerate(self.companies[:4])
        ]  # fmt: skip
        TradeUnion.objects.create(
            name="Serikat Buruh Kota Cilegon Bersatu", address="Kota Cilegon", chair=self._name(), founders_count=14,
            members=140, received_on=self.today - timedelta(days=12),
        )  # fmt: skip

    def _agreements(self) -> None:
        for place, company in enumerate(self.companies[2:8]):
            # The first runs out within a month, the others later.
            begun = self.today - TWO_YEARS + timedelta(days=30 + 75 * place)
            CompanyRegulation.objects.create(
                company=company, sequence=1 + place % 2,
                status=FilingStatus.NEW if place % 2 == 0 else FilingStatus.RENEWAL,
                leader=self._name(), men=40 + 12 * place, women=15 + 6 * place, received_on=begun - timedelta(days=12),
                examined_on=begun - timedelta(days=6), decided_on=begun,
                decree_number=f"560/{place + 11:03}/PP/{begun:%Y}",
                valid_from=begun, valid_until=begun + TWO_YEARS - timedelta(days=1), state=RegulationState.RATIFIED,
            )  # fmt: skip
        CompanyRegulation.objects.create(
            company=self.companies[8], status=FilingStatus.NEW, leader=self._name(), men=22, women=9,
            received_on=self.today - timedelta(days=4),
        )  # fmt: skip
        for place, union in enumerate(self.unions[:2]):
            begun = self.today - timedelta(days=690 - 200 * place)
            agreement = CollectiveAgreement.objects.create(
                company=union.company, union_members=union.members, status=FilingStatus.NEW, men=120, women=45,
                signed_on=begun - timedelta(days=10), received_on=begun - timedelta(days=6),
                registration_number=f"560/{place + 1:03}/PKB/{begun:%Y}", registered_on=begun, valid_from=begun,
                valid_until=begun + TWO_YEARS - timedelta(days=1),
            )  # fmt: skip
            agreement.unions.add(union)
            BipartiteForum.objects.create(
                company=union.company, formed_on=begun, received_on=begun,
                record_number=f"560/{place + 1:03}/LKS/{begun:%Y}",
                recorded_on=begun, term_from=begun, term_until=begun + TWO_YEARS - timedelta(days=1),
                chair=self._name(),
                employer_members=4, worker_members=4,
            )  # fmt: skip

    def _contracts(self) -> None:
        signed = self.today - timedelta(days=300)
        FixedTermContract.objects.bulk_create(
            FixedTermContract(
                company=company, record_number=f"{place + 1:03}/PKWT/{signed:%Y}",
                recorded_on=signed + timedelta(days=5),
                received_on=signed + timedelta(days=3), signed_on=signed,
                worker_name=(name := f"{self._name()} {number}"),
                worker_key=worker_key(None, name), position="Operator Produksi", starts_on=signed,
                ends_on=signed + timedelta(days=364), term="12 bulan", wage=Decimal(5_200_000),
            )
            for place, company in enumerate(self.companies[:3])
            for number in range(1, 9)
        )  # fmt: skip

    def _terminations(self) -> None:
        reasons = (TerminationReason.EFFICIENCY, TerminationReason.CONTRACT_ENDED, TerminationReason.VIOLATION)
        rows = []
        for way, number in LAID_OFF.items():
            for place in range(number):
                day = date(2023, 1 + place % 12, 5 + place % 20)
                name = f"{self._name()} {place + 1}"
                rows.append(
                    Termination(
                        company=self.companies[place % 9], worker_name=name, worker_key=worker_key(None,
                        f"{way} {name}"),
                        sex="P" if place % 5 == 0 else "L", position="Operator", service_months=12 + place % 90,
                        terminated_on=day, reported_on=day + timedelta(days=3), notified_on=day - timedelta(days=21),
                        reason=reasons[place % 3], way=way, is_paid=True,
                    )
                )  # fmt: skip
        Termination.objects.bulk_create(rows)
        strike = Strike.objects.create(
            company=self.companies[0], organiser=self.unions[0].name, notice_on=date(2023, 2, 9),
            received_on=date(2023, 2, 9), employer_told_on=date(2023, 2, 9), starts_on=date(2023, 2, 20),
            ends_on=date(2023, 2, 22), place="Gerbang pabrik", reason="Perundingan upah menemui jalan buntu.",
            workers=40,
            is_signed=True, bargaining="deadlock", deadlock_on=date(2023, 2, 6), took_place=True,
            result="Kedua pihak sepakat berunding kembali.",
        )  # fmt: skip
        strike.unions.add(self.unions[0])

    def _wages(self) -> None:
        """The council of November 2023; government, Apindo and workers agreed on what went to the governor."""
        meeting = WageCouncilMeeting.objects.create(
            for_year=2024, date=date(2023, 11, 22), place="Aula Dinas Tenaga Kerja",
            minutes_number="560/BA-DPK/XI/2023",
            government=8, employers=4, workers=4, experts=1, is_agreed=True,
            result="Pemerintah, Apindo, dan pekerja sepakat atas besaran yang direkomendasikan.",
        )  # fmt: skip
        WageProposal.objects.bulk_create(
            WageProposal(meeting=meeting, side=side, amount=Decimal(amount), reason=reason)
            for side, amount, reason in (
                (CouncilSide.WORKERS, "5588667.53", "Naik 20 persen."),
                (CouncilSide.EMPLOYERS, "4815568.52", "Naik 3,4 persen."),
                (CouncilSide.GOVERNMENT, "5063797.00", "Naik 8,73 persen."),
            )
        )
        WageRecommendation.objects.create(
            year=2024, amount=Decimal("5063797.00"), letter_number="561/Rek-DPK/XI/2023", dated_on=date(2023, 11, 23),
            is_agreed=True,
        )  # fmt: skip

    def _gatherings(self) -> None:
        may_day = IndustrialEvent.objects.create(
            kind=EventKind.MAY_DAY, name="Peringatan Hari Buruh 2023", date=date(2023, 5, 1),
            place="Alun-alun Kota Cilegon",
            attendance=1500, cost=Decimal(75_000_000), activities="Panggung hiburan\nHadiah undian",
        )  # fmt: skip
        may_day.unions.set(self.unions)
        TripartiteMeeting.objects.create(
            date=date(2023, 9, 14), place="Setda Kota Cilegon", agenda="Persiapan pembahasan UMK 2024",
            chair="Wali Kota Cilegon",
            government=6, employers=3, workers=3, result="Jadwal rapat Dewan Pengupahan disepakati.",
        )  # fmt: skip
