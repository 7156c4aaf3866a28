"""The placement desk of the demonstration: job seekers at the counter, and a record of each programme."""

import random
from calendar import monthrange
from datetime import date, timedelta

from apps.accounts.models import User
from apps.placement.choices import Channel, Contract, JobProgramme, MigrationScheme, PlacementKind, RemovalReason
from apps.placement.models import (
    ForeignWorker,
    ForeignWorkerPayment,
    Internship,
    JobCreation,
    JobCreationMember,
    JobFair,
    JobFairCompany,
    JobSeeker,
    MigrantWorker,
    Placement,
)
from apps.placement.services.foreign_worker import in_rupiah, retribution_dollars
from apps.placement.services.internship import take_on
from apps.placement.services.linking import link_placement
from apps.placement.services.receiver import receiver_of
from apps.placement.services.registration import register
from apps.placement.services.removal import remove
from apps.registry.choices import Fund
from apps.registry.models import Company, EducationLevel, Occupation, Person, Region
from apps.reporting.models import Month
from disnaker.demonstration.reports import FAMILY, MEN, WOMEN

SEEKERS_A_MONTH = 24
MAJORS = {"SMK": ("Teknik Mesin", "Teknik Komputer dan Jaringan", "Akuntansi"), "S1": ("Teknik Industri", "Manajemen")}
EDUCATION = ("SMP", "SMA", "SMK", "SMK", "SMK", "D3", "S1")
OCCUPATIONS = ("7212", "4110", "8211", "5223", "9329")  # welder, clerk, assembler, shop assistant, labourer
COUNTRIES = ("Korea Selatan", "Jepang", "Tiongkok")


class PlacementDesk:
    """Fills the desk with invented persons; the same run gives the same ones."""

    def __init__(self, months: list[date]) -> None:
        self.chance = random.Random(500)  # noqa: S311 - persons to show, not secrets
        self.months = months
        self.clerk = User.objects.get(username="petugas.penta")
        self.companies = list(Company.objects.order_by("pk"))
        self.villages = list(Region.objects.filter(level="kelurahan").order_by("pk"))
        self.levels = EducationLevel.objects.in_bulk()
        self.occupations = list(Occupation.objects.filter(code__in=OCCUPATIONS).order_by("code"))
        self.serial = 9500

    def fill(self) -> None:
        for month in self.months:
            seekers = [self._register(month) for _number in range(SEEKERS_A_MONTH)]
            for job_seeker in seekers[::4]:
                self._place(job_seeker, month)
            for job_seeker in seekers[1::12]:
                on = month.replace(day=monthrange(month.year, month.month)[1])
                remove(job_seeker=job_seeker, reason=RemovalReason.STUDYING, on=on, by=self.clerk)
        self._internship()
        self._job_fair()
        self._foreign_workers()
        self._migrant_worker()
        self._job_creation()

    def _person(self) -> Person:
        pick = self.chance.choice
        woman = self.chance.random() < 0.45
        born = date(1980, 1, 1) + timedelta(days=self.chance.randrange(9_000))
        self.serial = 9000 + (self.serial - 8999) % 1000
        village = pick(self.villages)
        return Person.objects.create(
            nik=f"{village.pk[:8].replace('.', '')}{born.day + 40 * woman:02d}{born:%m%y}{self.serial:04d}",
            name=f"{pick(WOMEN if woman else MEN)} {pick(FAMILY)}",
            sex="P" if woman else "L",
            birth_place="Cilegon",
            birth_date=born,
            kelurahan=village,
            address=f"Link. Contoh RT {self.chance.randrange(1, 9):02d}/03",
            phone=f"0813{self.chance.randrange(10**8):08d}",
        )

    def _register(self, month: date) -> JobSeeker:
        pick = self.chance.choice
        person, level = self._person(), pick(EDUCATION)
        school_age = {"SMP": 15, "SMA": 18, "SMK": 18, "D3": 21, "S1": 22}[level]
        return register(
            person=person,
            registered_on=month.replace(day=self.chance.randrange(1, 21)),
            education=self.levels[level],
            major=pick(MAJORS.get(level, ("",))),
            graduation_year=person.birth_date.year + school_age,
            occupation=pick(self.occupations),
            skills=pick(("", "Mengelas SMAW", "Komputer perkantoran", "Mengemudi forklift")),
            by=self.clerk,
        )

    def _place(self, job_seeker: JobSeeker, month: date) -> None:
        company = self.chance.choice(self.companies)
        placement = Placement.objects.create(
            person=job_seeker.person,
            company=company,
            started_on=job_seeker.registered_on + timedelta(days=self.chance.randrange(1, 8)),
            sex=job_seeker.sex,
            education=job_seeker.education,
            position=str(job_seeker.occupation.title)[:120],
            contract=Contract.FIXED_TERM,
            kind=PlacementKind.LOCAL,
            receiver=receiver_of(company),
            channel=Channel.REFERRAL,
            reported_month=month,
            posting_month=Month.objects.posting_month(month),
        )
        link_placement(placement=placement, by=self.clerk)

    def _internship(self) -> None:
        start = self.months[-1].replace(day=6)
        internship = Internship.objects.create(
            company=self.companies[0],
            programme="Operator Produksi",
            agreement_number=f"001/PM-CONTOH/{start.year}",
            signed_on=start - timedelta(days=5),
            filed_on=start - timedelta(days=3),
            starts_on=start,
            ends_on=start + timedelta(days=180),
            workers_total=150,
            mentor="Contoh Pembimbing",
            allowance_transport=600_000,
            allowance_meal=900_000,
            allowance_incentive=1_500_000,
            has_social_security=True,
        )
        for job_seeker in JobSeeker.objects.registered().select_related("person")[:8]:
            take_on(internship=internship, person=job_seeker.person, education=job_seeker.education)

    def _job_fair(self) -> None:
        first = self.months[-2].replace(day=12)
        fair = JobFair.objects.create(
            name=f"Bursa Kerja Cilegon {first.year}",
            organiser="Dinas Tenaga Kerja Kota Cilegon",
            place="Gedung Serbaguna Contoh",
            starts_on=first,
            ends_on=first + timedelta(days=1),
            fund=Fund.CITY,
            visitors_male=412,
            visitors_female=367,
        )
        for place, company in enumerate(self.companies[:5]):
            JobFairCompany.objects.create(
                job_fair=fair,
                company=company,
                places=12 + 3 * place,
                applicants_male=40 + place,
                applicants_female=31,
                accepted_male=6,
                accepted_female=4,
            )

    def _foreign_workers(self) -> None:
        start = self.months[0]
        for place in range(6):
            worker = ForeignWorker.objects.create(
                company=self.companies[place % 3],
                name=f"Contoh Asing {place + 1}",
                passport=f"X{900_000 + place}",
                nationality=COUNTRIES[place % 3],
                sex="L",
                position="Tenaga Ahli Pemeliharaan",
                rptka_number=f"RPTKA-{9000 + place}",
                valid_from=start,
                valid_until=start + timedelta(days=180 + 60 * place),
            )
            if place % 2 == 0:
                dollars = retribution_dollars(6)
                ForeignWorkerPayment.objects.create(
                    foreign_worker=worker, months=6, dollars=dollars, rate=16_000, rupiah=in_rupiah(dollars, 16_000),
                    skrd_number=f"SKRD-{9000 + place}", paid_on=start + timedelta(days=20),
                )  # fmt: skip

    def _migrant_worker(self) -> None:
        MigrantWorker.objects.create(
            person=self._person(),
            registered_on=self.months[-1].replace(day=9),
            country="Malaysia",
            scheme=MigrationScheme.AGENCY,
            agency="PT Contoh Penempatan PMI",
            position="Operator Pabrik",
        )

    def _job_creation(self) -> None:
        group = JobCreation.objects.create(
            programme=JobProgramme.LABOUR_INTENSIVE,
            name="Drainase Link. Contoh",
            year=self.months[-1].year,
            fund=Fund.CITY,
            village=self.villages[0],
            starts_on=self.months[-1].replace(day=3),
            days=15,
            daily_wage=120_000,
        )
        members = [JobCreationMember(job_creation=group, person=self._person()) for _number in range(10)]
        JobCreationMember.objects.bulk_create(members)
