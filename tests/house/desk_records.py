"""One record of everything the placement desk keeps, so that every page of the house opens with something on it."""

from datetime import date
from uuid import uuid4

from apps.accounts.models import User
from apps.documents.checks import count_check
from apps.documents.models import LetterTemplate
from apps.placement.choices import JobProgramme, MigrationScheme
from apps.placement.models import (
    ForeignWorker,
    Internship,
    JobCreation,
    JobCreationMember,
    JobFair,
    JobFairCompany,
    KarirhubHire,
    MigrantWorker,
)
from apps.placement.services.internship import take_on
from apps.placement.services.linking import link_placement
from apps.placement.services.referral import introduce
from apps.placement.services.reminding import ask_for_reminders
from apps.placement.services.removal import propose_removals
from apps.placement.services.seeker_reports import record_report
from apps.registry.choices import Fund
from apps.registry.models import EducationLevel, OfficeProfile, Region
from tests.placement.records import MARCH, make_placement, make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_company, make_person

MAY = date(2023, 5, 1)


def fill_desk(by: User) -> None:
    OfficeProfile.objects.create()
    company = make_company("PT Contoh Meja Lengkap")
    seeker = make_seeker(make_person("Contoh Pencari"), on=date(2023, 1, 5))
    record_report(job_seeker=seeker, reported_on=date(2023, 7, 4), by=by)
    make_seeker(make_person("Contoh Lama"), on=date(2020, 1, 6))
    propose_removals(on=date(2023, 9, 1), by=by)
    _placements(company, by)
    vacancy = make_vacancy(company, month=MAY, count_male=5)
    introduce(vacancy=vacancy, job_seekers=[seeker.pk], dated_on=MAY, signer=None, by=by)
    ask_for_reminders(
        token=uuid4(), companies=[company.pk], months=[MARCH], dated_on=MAY, answer_by=date(2023, 5, 19), by=by
    )
    KarirhubHire.objects.create(
        name="Contoh Diterima", name_key="contoh diterima", position="Operator", company_name=company.name,
        company=company, accepted_on=MAY, reported_month=MAY, posting_month=MAY,
    )  # fmt: skip
    _programmes(company)
    for token in (seeker.cards.get().token, None):
        count_check(token)
    LetterTemplate.objects.create(kind="reminder", version=1, subject="Pengingat", opening="Isi.", made_by=by)


def _placements(company, by: User) -> None:
    """One that ended a registration, and one that began before it and so waits for staff."""
    placed = make_seeker(make_person("Contoh Ditempatkan"), on=date(2023, 1, 9))
    link_placement(placement=make_placement(placed.person, company, month=MAY), by=by)
    later = make_seeker(make_person("Contoh Mendaftar Kemudian"), on=date(2023, 6, 9))
    link_placement(placement=make_placement(later.person, company, month=MAY), by=by)


def _programmes(company) -> None:
    internship = Internship.objects.create(
        company=company, programme="Operator", agreement_number="001/PM/2023", signed_on=date(2023, 1, 30),
        filed_on=date(2023, 2, 1), starts_on=date(2023, 2, 1), ends_on=date(2023, 7, 31), workers_total=150,
    )  # fmt: skip
    take_on(
        internship=internship, person=make_person("Contoh Magang"), education=EducationLevel.objects.get(code="SMK")
    )
    fair = JobFair.objects.create(
        name="Bursa Kerja Contoh", organiser="Dinas", place="Gedung", starts_on=MAY, ends_on=MAY, fund=Fund.CITY
    )
    JobFairCompany.objects.create(job_fair=fair, company=company, places=5)
    ForeignWorker.objects.create(
        company=company, name="Contoh Asing", passport="X1234567", nationality="Jepang", position="Ahli",
        valid_from=MARCH, valid_until=date(2023, 12, 31),
    )  # fmt: skip
    MigrantWorker.objects.create(
        person=make_person("Contoh Migran"), registered_on=MAY, country="Malaysia", scheme=MigrationScheme.AGENCY,
        position="Operator",
    )  # fmt: skip
    group = JobCreation.objects.create(
        programme=JobProgramme.LABOUR_INTENSIVE, name="Kelompok Contoh", year=2023, fund=Fund.CITY, days=15,
        village=Region.objects.filter(level="kelurahan").first(),
    )  # fmt: skip
    JobCreationMember.objects.create(job_creation=group, person=make_person("Contoh Padat Karya"))
