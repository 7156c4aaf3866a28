"""Job seekers are called for a vacancy (AK/IV) and introduced to the employer (AK/V), on numbered paper."""

import subprocess
from datetime import date

import pytest
from django.core.exceptions import ValidationError

from apps.accounts.models import AccessEvent
from apps.documents.bundle import bundle
from apps.documents.issuing import read_paper
from apps.documents.models import Letter
from apps.placement.models import JobSeeker, Referral, Vacancy
from apps.placement.services.referral import call, introduce
from apps.placement.services.referral_letters import Appointment
from apps.placement.services.removal import remove
from apps.registry.models import Official
from tests.placement.at_once import at_once
from tests.placement.records import make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_company, make_person

DAY = date(2023, 5, 5)
APPOINTMENT = Appointment(on=date(2023, 5, 8), at="09.00 WIB", place="Ruang Penta, Jalan Contoh 1")


@pytest.fixture
def vacancy(office) -> Vacancy:
    return make_vacancy(make_company("PT Baja Contoh", address="Jalan Industri 7"), position="Juru Las", count_male=5)


@pytest.fixture
def signer(office) -> Official:
    return Official.objects.create(
        name="Dra. Contoh Pejabat, M.Si.", nip="197001011995032001", rank="Pembina Utama Muda",
        position="Kepala Dinas Tenaga Kerja Kota Cilegon", is_head=True, valid_from=date(2023, 1, 1),
    )  # fmt: skip


def seekers(*names: str) -> list[JobSeeker]:
    return [
        make_seeker(make_person(name, birth_place="Serang", address="Link. Contoh RT 01", kelurahan_id="36.72.05.1001"))
        for name in names
    ]


def keys(job_seekers: list[JobSeeker]) -> list[int]:
    return [job_seeker.pk for job_seeker in job_seekers]


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def numbers(letters) -> list[str]:
    return [letter.number for letter in letters]


def test_summons_names_the_person_the_vacancy_and_the_appointment(vacancy, signer, clerk):
    [seeker] = seekers("Budi Contoh")

    [referral] = call(
        vacancy=vacancy, job_seekers=[seeker.pk], appointment=APPOINTMENT, dated_on=DAY, signer=signer, by=clerk
    )

    assert (referral.summoned_on, referral.introduced_on) == (DAY, None)
    text = text_of(read_paper(referral.summons))
    for words in (
        "001/500.15/V/2023", "5 Mei 2023", "Panggilan Pencari Kerja (AK/IV)", "Sdr. Budi Contoh", "Sukmajaya",
        "Juru Las", "PT Baja Contoh", seeker.number, "Senin, 8 Mei 2023", "09.00 WIB", "Ruang Penta, Jalan Contoh 1",
        "Dra. Contoh Pejabat, M.Si.", "19700101 199503 2 001",
    ):  # fmt: skip
        assert words in text, words


def test_introduction_goes_to_the_employer_with_a_reply_slip_and_without_a_nik(vacancy, signer, clerk):
    [seeker] = seekers("Siti Contoh")

    [referral] = introduce(vacancy=vacancy, job_seekers=[seeker.pk], dated_on=DAY, signer=signer, by=clerk)

    text = text_of(read_paper(referral.introduction))
    for words in (
        "Pimpinan PT Baja Contoh", "Jalan Industri 7", "Pengantar Calon Tenaga Kerja (AK/V)", "Siti Contoh",
        "Serang, 1 Januari 1990", seeker.number, "LEMBAR JAWABAN PEMBERI KERJA", "diterima, mulai bekerja tanggal",
        "ditolak / tidak hadir", "Surat pengantar nomor 001/500.15/V/2023",
    ):  # fmt: skip
        assert words in text, words
    assert seeker.person.nik not in text


def test_many_letters_follow_each_other_without_a_gap_in_the_order_ticked(vacancy, signer, clerk):
    first, second, third = seekers("Satu", "Dua", "Tiga")

    called = call(
        vacancy=vacancy, job_seekers=keys([third, first]), appointment=APPOINTMENT, dated_on=DAY, signer=signer,
        by=clerk,
    )  # fmt: skip
    introduced = introduce(vacancy=vacancy, job_seekers=keys([second, first]), dated_on=DAY, signer=signer, by=clerk)

    assert [(r.job_seeker.person.name, r.summons.number) for r in called] == [
        ("Tiga", "001/500.15/V/2023"), ("Satu", "002/500.15/V/2023"),
    ]  # fmt: skip
    assert [(r.job_seeker.person.name, r.introduction.number) for r in introduced] == [
        ("Dua", "003/500.15/V/2023"), ("Satu", "004/500.15/V/2023"),
    ]  # fmt: skip
    assert Referral.objects.count() == 3


def test_papers_of_many_are_one_pdf(vacancy, signer, clerk):
    referrals = introduce(
        vacancy=vacancy, job_seekers=keys(seekers("Satu Contoh", "Dua Contoh")), dated_on=DAY, signer=signer, by=clerk
    )

    text = text_of(bundle(referral.introduction for referral in referrals))

    assert text.index("Satu Contoh") < text.index("Dua Contoh")
    assert text.count("LEMBAR JAWABAN") == 2


def test_letter_that_was_sent_is_not_sent_twice_and_no_number_is_lost(vacancy, signer, clerk):
    known, new = seekers("Sudah", "Baru")
    introduce(vacancy=vacancy, job_seekers=[known.pk], dated_on=DAY, signer=signer, by=clerk)

    with pytest.raises(ValidationError, match="Sudah"):
        introduce(vacancy=vacancy, job_seekers=[new.pk, known.pk], dated_on=DAY, signer=signer, by=clerk)
    introduce(vacancy=vacancy, job_seekers=[new.pk], dated_on=DAY, signer=signer, by=clerk)

    assert numbers(Letter.objects.order_by("serial")) == ["001/500.15/V/2023", "002/500.15/V/2023"]


def test_whoever_left_the_list_is_named_and_nobody_is_called(vacancy, signer, clerk):
    gone, still = seekers("Pergi", "Tetap")
    remove(job_seeker=gone, reason="moved", on=date(2023, 2, 1), by=clerk)

    with pytest.raises(ValidationError, match="Pergi"):
        call(
            vacancy=vacancy, job_seekers=keys([gone, still]), appointment=APPOINTMENT, dated_on=DAY, signer=None,
            by=clerk,
        )  # fmt: skip

    assert not Referral.objects.exists()
    assert not Letter.objects.exists()


def test_vacancy_without_a_place_left_refers_nobody(office, clerk):
    vacancy = make_vacancy(count_male=1, closing_date=date(2023, 3, 31))
    vacancy.movements.create(kind="removed", male=1, happened_on=date(2023, 3, 31), posting_month=date(2023, 3, 1))

    with pytest.raises(ValidationError):
        introduce(vacancy=vacancy, job_seekers=keys(seekers("Budi")), dated_on=DAY, signer=None, by=clerk)


def test_printing_is_written_down(vacancy, signer, clerk):
    introduce(vacancy=vacancy, job_seekers=keys(seekers("Satu", "Dua")), dated_on=DAY, signer=signer, by=clerk)

    event = AccessEvent.objects.get(kind="print")
    assert (event.user, event.subject, event.rows) == (clerk, f"placement.vacancy:{vacancy.pk}", 2)


@pytest.mark.django_db(transaction=True)
def test_two_clerks_who_introduce_the_same_person_at_once_send_one_letter(office, clerk):
    vacancy, [seeker] = make_vacancy(), seekers("Budi")

    refused = at_once(
        2,
        lambda number: introduce(vacancy=vacancy, job_seekers=[seeker.pk], dated_on=DAY, signer=None, by=clerk),
    )

    assert [type(error) for error in refused] == [ValidationError]
    assert numbers(Letter.objects.all()) == ["001/500.15/V/2023"]
