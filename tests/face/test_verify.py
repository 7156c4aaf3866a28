"""The public page behind the QR code: what it tells, what it keeps to itself, and what it costs."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from apps.accounts.models import User
from apps.documents.issuing import issue_letters, void_letter
from apps.documents.models import Letter
from apps.industrial_relations.choices import PaperKind
from apps.industrial_relations.models import DisputePaper
from apps.placement.choices import CardKind, RemovalReason, SeekerState
from apps.placement.models import CardIssue, JobSeeker
from apps.placement.services.cards import replace_lost
from apps.placement.services.registration import register
from apps.registry.models import EducationLevel
from apps.training.services.certifying import issue_certificates, void_certificate
from disnaker.verify_page import abbreviated
from tests.conftest import staff_member
from tests.face.test_pages import SCREENS, serious, width_beyond_screen
from tests.industrial_relations.records import make_dispute
from tests.registry.records import make_person
from tests.training.certified import make_finished_class


def card_of(registered_on: date, name: str = "Siti Aminah") -> CardIssue:
    job_seeker = register(
        person=make_person(name, sex="P", address="Jl. Melati No. 5", phone="0812 0000 9001"),
        registered_on=registered_on,
        education=EducationLevel.objects.get(code="SMA"),
        by=None,
    )
    return job_seeker.cards.get()


def letter(by: User) -> Letter:
    values = {"subject": "Pengingat laporan", "recipient": "PT Baja Selat Sunda", "about": ""}
    (made,) = issue_letters(letters=[values], dated_on=date(2025, 3, 5), desk="placement", by=by)
    return made


def asked(client, token) -> tuple[int, str]:
    response = client.get(reverse("verify", args=[token]))
    return response.status_code, response.content.decode()


def test_address_is_the_one_that_papers_carry():
    token = uuid4()

    assert reverse("verify", args=[token]) == f"/periksa/{token}/"


def test_valid_card_is_told_with_number_days_and_no_more_than_initials(client, office):
    today = timezone.localdate()
    card = card_of(today)

    status, page = asked(client, card.token)

    assert status == 200
    assert "Asli dan masih berlaku" in page
    assert card.number in page
    assert "S*** A***" in page
    person = card.job_seeker.person
    for secret in (person.name, "Siti", "Aminah", person.nik, person.masked_nik, person.address, person.phone, "1990"):
        assert secret not in page, secret


def test_card_is_valid_on_its_last_day_and_expired_the_day_after(client, office):
    today = timezone.localdate()
    last_day, day_after = card_of(today), card_of(today, "Budi Santoso")
    CardIssue.objects.filter(pk=last_day.pk).update(valid_until=today)
    CardIssue.objects.filter(pk=day_after.pk).update(valid_until=today - timedelta(days=1))

    assert "Asli dan masih berlaku" in asked(client, last_day.token)[1]
    assert "Asli, tetapi sudah kedaluwarsa" in asked(client, day_after.token)[1]


def test_lost_card_is_superseded_by_the_one_given_for_it(client, office):
    lost = card_of(timezone.localdate())
    replacement = replace_lost(job_seeker=lost.job_seeker, on=timezone.localdate(), by=None)

    assert replacement.kind == CardKind.REPLACEMENT
    assert "sudah diganti" in asked(client, lost.token)[1]
    assert "Asli dan masih berlaku" in asked(client, replacement.token)[1]


def test_card_of_an_ended_registration_is_void_and_does_not_say_why(client, office):
    today = timezone.localdate()
    card = card_of(today)
    JobSeeker.objects.filter(pk=card.job_seeker_id).update(
        state=SeekerState.REMOVED,
        removal_reason=RemovalReason.DECEASED,
        ended_on=today,
        ended_month=today.replace(day=1),
    )

    page = asked(client, card.token)[1]

    assert "tidak berlaku lagi" in page
    assert "meninggal" not in page
    assert "dihapuskan" not in page


def test_letter_is_told_until_it_is_taken_back(client, clerk):
    sent = letter(clerk)

    page = asked(client, sent.token)[1]
    assert "Asli dan masih berlaku" in page
    assert sent.number in page
    assert "P*** B*** S*** S***" in page
    assert "5 Maret 2025" in page
    assert "Pengingat laporan" not in page

    void_letter(letter=sent, reason="Salah alamat")
    page = asked(client, sent.token)[1]
    assert "tidak berlaku lagi" in page
    assert "Salah alamat" not in page


def test_certificate_is_told_until_it_is_taken_back(client, clerk):
    training_class = make_finished_class(["Siti Aminah"])
    (certificate,) = issue_certificates(training_class=training_class, on=date(2023, 3, 20), by=clerk)

    status, page = asked(client, certificate.token)
    assert status == 200
    assert "Asli dan masih berlaku" in page
    for words in ("Sertifikat pelatihan", "0001/SERT-BLK/III/2023", "S*** A***", "20 Maret 2023", "Las SMAW 4G"):
        assert words in page, words
    person = certificate.trainee.person
    for secret in ("Siti", "Aminah", person.nik, person.masked_nik, "31 Agustus 2001", "Memuaskan", "87,50"):
        assert secret not in page, secret

    void_certificate(certificate=certificate, reason="Nama salah eja", by=clerk)
    page = asked(client, certificate.token)[1]
    assert "Asli, tetapi tidak berlaku lagi" in page
    assert "Nama salah eja" not in page


def test_unknown_token_is_a_clear_page_and_not_found(client, office):
    status, page = asked(client, uuid4())

    assert status == 404
    assert "Tidak dikenal" in page


def test_nobody_is_given_a_cookie_and_no_engine_keeps_the_page(client, office):
    response = client.get(reverse("verify", args=[card_of(timezone.localdate()).token]))

    assert not response.cookies
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert response["Cache-Control"] == "no-store"


def test_a_card_costs_one_query_and_a_guess_one_for_each_kind_of_paper(client, office, django_assert_num_queries):
    card = card_of(timezone.localdate())

    with django_assert_num_queries(1):
        asked(client, card.token)
    with django_assert_num_queries(4):
        asked(client, uuid4())


def test_page_is_read_only(client, office):
    assert client.post(reverse("verify", args=[uuid4()])).status_code == 405


def test_name_of_any_length_is_abbreviated_alike():
    assert abbreviated("Siti  Aminah") == "S*** A***"
    assert abbreviated("Al") == "A***"


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_page_fits_every_screen_and_reader(screen, office, page, live_server):
    card = card_of(timezone.localdate())
    (width, height), theme = SCREENS[screen]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=theme)
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)

    page.goto(live_server.url + reverse("verify", args=[card.token]))

    assert page.get_by_role("heading", level=1).inner_text() == "Asli dan masih berlaku"
    assert (serious(page), width_beyond_screen(page), faults) == ([], 0, [])


def test_minutes_of_a_case_are_genuine_until_they_are_made_anew(client, office):
    dispute = make_dispute(agenda_number="41")
    facts = {"dispute": dispute, "dated_on": date(2023, 3, 6)}
    older, newer = (DisputePaper.objects.create(kind=PaperKind.BIPARTITE, **facts) for _number in range(2))
    lettered = DisputePaper.objects.create(
        kind=PaperKind.RECEIPT, letter=letter(staff_member("Petugas Hubin")), **facts
    )

    _status, page = asked(client, newer.token)
    assert "41/2023" in page and "Asli dan masih berlaku" in page
    assert dispute.company.name not in page
    assert "Asli dan masih berlaku" not in asked(client, older.token)[1]
    assert asked(client, lettered.token)[0] == 404  # a letter is known by its own code
