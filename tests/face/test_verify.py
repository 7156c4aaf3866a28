"""The public page behind the QR code: what it tells, what it keeps to itself, and what it costs."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from apps.accounts.models import User
from apps.documents.checks import checks_of
from apps.documents.issuing import issue_letters, void_letter
from apps.documents.models import Letter, PaperCheck
from apps.documents.qr import read_code, short_code
from apps.industrial_relations.choices import PaperKind
from apps.industrial_relations.models import DisputePaper
from apps.placement.choices import CardKind, RemovalReason, SeekerState
from apps.placement.models import CardIssue, JobSeeker
from apps.placement.services.cards import replace_lost
from apps.placement.services.registration import register
from apps.registry.models import EducationLevel
from apps.reporting.models import Month, SignedSummary
from apps.training.services.certifying import issue_certificates, void_certificate
from disnaker.known_papers import FINDERS, abbreviated
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

    for page in (response, client.get("/periksa/"), client.get("/periksa/x/"), client.get("/periksa/?kode=ABCDEFGHJ")):
        assert not page.cookies
        assert page["X-Robots-Tag"] == "noindex, nofollow"
        assert page["Cache-Control"] == "no-store"


def test_a_card_costs_one_query_and_a_guess_one_for_each_kind_of_paper(client, office):
    card = card_of(timezone.localdate())

    assert len(papers_asked(client, card.token)) == 1
    assert len(papers_asked(client, uuid4())) == len(FINDERS) == 5


def papers_asked(client, token) -> list[str]:
    """Queries beside those of the cache, which limits, and of the count."""
    with CaptureQueriesContext(connection) as queries:
        asked(client, token)
    others = ("django_cache", "documents_papercheck", "SAVEPOINT")
    return [one["sql"] for one in queries if not any(word in one["sql"] for word in others)]


def test_page_is_read_only(client, office):
    assert client.post(reverse("verify", args=[uuid4()])).status_code == 405
    assert client.post(reverse("verify_typed")).status_code == 405


def test_name_of_any_length_is_abbreviated_alike():
    assert abbreviated("Siti  Aminah") == "S*** A***"
    assert abbreviated("Al") == "A***"


def typed(client, code: str) -> tuple[int, str]:
    response = client.get(reverse("verify_typed"), {"kode": code})
    return response.status_code, response.content.decode()


def test_code_is_typed_as_it_stands_on_the_paper(client, office):
    card = card_of(timezone.localdate())
    code = short_code(card.token)

    assert 'name="kode"' in client.get("/periksa/").content.decode()
    for way in (code, code.lower(), code.replace("-", " "), code.replace("-", "")):
        status, page = typed(client, way)
        assert (status, "Asli dan masih berlaku" in page, card.number in page) == (200, True, True), way
    assert card.number in client.get(f"/periksa/{code}/").content.decode()


def test_code_finds_every_kind_of_paper(client, clerk):
    (certificate,) = issue_certificates(
        training_class=make_finished_class(["Siti Aminah"]), on=date(2023, 3, 20), by=clerk
    )
    minutes = DisputePaper.objects.create(
        dispute=make_dispute(agenda_number="41"), kind=PaperKind.BIPARTITE, dated_on=date(2023, 3, 6)
    )
    papers = {
        certificate.token: "0001/SERT-BLK/III/2023", minutes.token: "41/2023", summary().token: "001/RALAT-0",
    }  # fmt: skip
    sent = letter(clerk)
    papers[sent.token] = sent.number

    for token, number in papers.items():
        status, page = typed(client, short_code(token))
        assert (status, number in page) == (200, True), number


def test_code_that_nobody_gave_out_is_unknown_and_what_is_no_code_is_said_to_be_none(client, office):
    assert typed(client, "ABC-DEF-GHJ")[0] == 404
    status, page = typed(client, "<b>ABC")
    assert status == 400
    assert "Ini bukan kode pendek" in page
    assert 'value="&lt;b&gt;ABC"' in page
    assert client.get("/periksa/0f8fad5b-d9cb-469f/").status_code == 400


def test_two_papers_of_one_code_ask_for_a_scan_and_tell_neither(client, office):
    first, second = card_of(timezone.localdate()), card_of(timezone.localdate(), "Budi Santoso")
    lowest, highest = read_code("ABC-DEF-GHJ")
    CardIssue.objects.filter(pk=first.pk).update(token=lowest)
    CardIssue.objects.filter(pk=second.pk).update(token=highest)

    status, page = typed(client, "ABC-DEF-GHJ")

    assert status == 409
    assert "Pindai kode QR-nya" in page
    assert first.number not in page
    assert asked(client, highest)[0] == 200


def summary(revision: int = 0) -> SignedSummary:
    month, _made = Month.objects.get_or_create(first_day=date(2025, 3, 1), defaults={"state": "submitted"})
    return SignedSummary.objects.create(
        month=month,
        revision=revision,
        reason="Salah jumlah" if revision else "",
        number=f"001/RALAT-{revision}",
        dated_on=date(2025, 4, 3),
        figures={},
        tables={},
        signer_name="Drs. Contoh Kepala",
        signer_position="Kepala Dinas",
        signed_by=User.objects.filter(username="kepala.uji").first() or staff_member("Kepala Dinas", "kepala.uji"),
        signed_at=timezone.now(),
    )


def test_signed_report_is_valid_until_a_correction_replaces_it(client, office):
    signed = summary()

    status, page = asked(client, signed.token)
    assert (status, "Asli dan masih berlaku" in page) == (200, True)
    for words in ("Laporan bulanan yang ditandatangani, Maret 2025", "001/RALAT-0", "3 April 2025"):
        assert words in page, words
    assert "Contoh Kepala" not in page

    corrected = summary(revision=1)
    assert "Asli, tetapi sudah diganti" in asked(client, signed.token)[1]
    page = asked(client, corrected.token)[1]
    assert "Asli dan masih berlaku" in page
    assert "Ralat ke-1" in page
    assert "Salah jumlah" not in page


def test_page_names_the_only_address_of_the_office(client, office, settings):
    settings.PUBLIC_URL = "https://disnaker.example.go.id"

    for page in (asked(client, uuid4())[1], client.get("/periksa/").content.decode()):
        assert "<strong>disnaker.example.go.id</strong>" in page


def test_checks_are_counted_by_paper_and_day_and_unknown_ones_together(client, office):
    card, today = card_of(timezone.localdate()), timezone.localdate()

    asked(client, card.token)
    typed(client, short_code(card.token))
    asked(client, uuid4())
    typed(client, "ABC-DEF-GHJ")
    typed(client, "ABC")
    client.get("/periksa/")

    counted = PaperCheck.objects.values_list("token", "day", "number")
    assert sorted(counted, key=str) == sorted([(card.token, today, 2), (None, today, 2)], key=str)
    assert (checks_of(card.token), checks_of(uuid4())) == (2, 0)


def test_flood_from_one_address_is_told_to_wait_and_others_are_served(client, office, settings):
    settings.VERIFY_RATE = "3/m"
    token = card_of(timezone.localdate()).token

    statuses = [asked(client, token)[0], typed(client, "ABC-DEF-GHJ")[0], typed(client, "x")[0]]
    response = client.get(reverse("verify", args=[token]))

    assert statuses == [200, 404, 400]
    assert (response.status_code, response["Retry-After"]) == (429, "60")
    assert "Terlalu banyak dokumen diperiksa" in response.content.decode()
    assert typed(client, "ABC-DEF-GHJ")[0] == 429
    assert client.get("/periksa/").status_code == 200
    assert client.get(reverse("verify", args=[token]), REMOTE_ADDR="198.51.100.7").status_code == 200
    assert checks_of(token) == 2


def test_behind_a_proxy_each_visitor_has_an_address_and_none_is_kept(client, office, settings):
    settings.VERIFY_RATE, settings.ALLAUTH_TRUSTED_PROXY_COUNT = "1/m", 1
    url = reverse("verify", args=[card_of(timezone.localdate()).token])

    first, second = (
        [client.get(url, HTTP_X_FORWARDED_FOR=f"203.0.113.9, {address}").status_code for _try in range(2)]
        for address in ("198.51.100.7", "198.51.100.8")
    )

    assert first == second == [200, 429]
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM django_cache WHERE cache_key LIKE '%verify%'")
        keys = [key for (key,) in cursor.fetchall()]
    assert len(keys) == 2
    assert not any("198.51" in key for key in keys)


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

    page.goto(live_server.url + reverse("verify_typed"))
    assert (serious(page), width_beyond_screen(page), faults) == ([], 0, [])
    page.get_by_label("Kode pendek dokumen").fill(short_code(card.token).lower())
    page.get_by_role("button", name="Periksa").click()

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
