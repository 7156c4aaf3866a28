"""The counter: a person is found or entered, registered, given a card, reports and is placed, by keyboard alone."""

import re
import subprocess
from base64 import b64encode
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.timezone import localdate
from PIL import Image
from playwright.sync_api import Page

from apps.accounts.choices import AccessKind
from apps.accounts.models import AccessEvent
from apps.placement.choices import SeekerState
from apps.placement.models import CardIssue, JobSeeker, Placement
from apps.placement.services.registration import end_by_placement, register
from apps.registry.models import EducationLevel, Person
from apps.registry.months import months_after
from tests.conftest import staff_member
from tests.face.test_pages import SCREENS, serious, width_beyond_screen
from tests.house import test_indonesian_pages as indonesian
from tests.placement.records import make_placement
from tests.registry.records import make_company, make_person

sources = indonesian.sources  # a fixture
REGISTRATION = re.compile(r"/counter/\d+/$")
CARD = re.compile(r"/counter/\d+/card/$")
NIK = "3672055508029001"  # a woman, born 15 August 2002
TYPED = {
    "nik": NIK,
    "name": "Siti Aminah",
    "birth_place": "Cilegon",
    "birth_date": "15-08-2002",
    "sex": "P",
    "address": "Jl. Melati No. 5",
    "religion": "islam",
    "marital_status": "B",
    "education": "SMK",
    "major": "Akuntansi",
    "graduation_year": "2020",
    "skills": "Mengetik",
}


def picture(size=(600, 800), kind="JPEG", **how) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "steelblue").save(out, kind, **how)
    return out.getvalue()


def sent(content: bytes, name: str = "foto.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def registered(person: Person | None = None, on: date | None = None) -> JobSeeker:
    return register(
        person=person or make_person("Budi Santoso"),
        registered_on=on or localdate(),
        education=EducationLevel.objects.get(code="SMA"),
        by=None,
    )


def place(job_seeker: JobSeeker) -> None:
    placement = make_placement(job_seeker.person, month=localdate().replace(day=1), started_on=localdate())
    end_by_placement(job_seeker=job_seeker, placement=placement)


@pytest.fixture
def desk(client, clerk):
    client.force_login(clerk)
    return client


def search(desk, text: str):
    return desk.post(reverse("counter"), {"sought": text})


# Searching


def test_whole_nik_of_somebody_known_leads_to_him(desk):
    person = make_person("Budi Santoso")

    assert search(desk, f"{person.nik[:6]} {person.nik[6:]}").url == reverse("counter_person", args=[person.pk])


def test_unknown_nik_leads_to_a_form_with_its_birth_date_and_no_choice_made(desk):
    response = search(desk, NIK)

    assert response.url == reverse("counter_new")
    form = desk.get(response.url).context["form"]
    assert form["nik"].value() == NIK
    assert form["birth_date"].value() == date(2002, 8, 15)
    for name in ("sex", "education", "religion", "marital_status", "kelurahan", "disability"):
        assert not form[name].value(), name
    assert "Menurut NIK: Perempuan." in desk.get(response.url).content.decode()


def test_nik_that_can_be_none_is_refused_with_the_cure_and_stays_typed(desk):
    page = search(desk, "3672055513029001").content.decode()

    assert "Bulan lahir dalam NIK" in page
    assert 'value="3672055513029001"' in page


def test_name_lists_the_persons_with_their_registrations_and_writes_the_look_down(desk, clerk):
    going_on = registered(make_person("Budi Santoso"))
    make_person("Budi Hartono")

    page = search(desk, "budi").content.decode()

    assert reverse("counter_registration", args=[going_on.pk]) in page
    assert going_on.number in page
    assert "Budi Hartono" in page
    assert going_on.person.nik not in page
    assert AccessEvent.objects.get().rows == 2


def test_card_number_leads_to_its_registration(desk):
    going_on = registered()

    assert search(desk, going_on.number.lower()).url == reverse("counter_registration", args=[going_on.pk])


# Registering


def test_one_post_makes_person_registration_and_card(desk, clerk):
    response = desk.post(reverse("counter_new"), {**TYPED, "photo": sent(picture())})

    job_seeker = JobSeeker.objects.get()
    assert response.url == reverse("counter_registration", args=[job_seeker.pk])
    person = job_seeker.person
    assert (person.nik, person.name, person.sex, person.birth_date) == (NIK, "Siti Aminah", "P", date(2002, 8, 15))
    assert person.education_id == "SMK"
    assert (job_seeker.registered_on, job_seeker.major, job_seeker.graduation_year) == (localdate(), "Akuntansi", 2020)
    assert (job_seeker.religion, job_seeker.skills, job_seeker.sex) == ("islam", "Mengetik", "P")
    assert job_seeker.cards.get().issued_by == clerk
    with job_seeker.photo.open() as file:
        assert Image.open(file).size == (354, 472)


def test_what_is_missing_is_told_and_everything_typed_stays_the_photo_too(desk):
    page = desk.post(reverse("counter_new"), {**TYPED, "sex": "", "photo": sent(picture())}).content.decode()

    assert Person.objects.count() == 0
    assert "Belum terdaftar" in page
    for typed in (NIK, "Siti Aminah", "15-08-2002", "Jl. Melati No. 5", "Akuntansi", "2020", "Mengetik"):
        assert f'value="{typed}"' in page, typed
    kept = page.split('name="photo_kept" value="')[1].split('"')[0]

    desk.post(reverse("counter_new"), {**TYPED, "photo_kept": kept})

    assert JobSeeker.objects.get().photo


def test_registration_that_is_refused_leaves_no_person_behind(desk):
    page = desk.post(reverse("counter_new"), {**TYPED, "graduation_year": str(localdate().year + 1)}).content.decode()

    assert "Tahun lulus" in page
    assert (Person.objects.count(), JobSeeker.objects.count(), CardIssue.objects.count()) == (0, 0, 0)


def test_child_is_refused_beside_the_birth_date(desk):
    young = localdate().replace(year=localdate().year - 14, day=1)

    form = desk.post(reverse("counter_new"), {**TYPED, "birth_date": f"{young:%d-%m-%Y}"}).context["form"]

    assert "birth_date" in form.errors
    assert Person.objects.count() == 0


def test_same_name_and_birth_date_under_another_nik_is_shown_before_a_person_is_made(desk):
    known = make_person("SITI AMINAH", born=date(2002, 8, 15), sex="P")

    page = desk.post(reverse("counter_new"), TYPED).content.decode()
    assert reverse("counter_person", args=[known.pk]) in page
    assert known.masked_nik in page
    assert Person.objects.count() == 1

    desk.post(reverse("counter_new"), {**TYPED, "is_other_person": "on"})
    assert Person.objects.count() == 2


def test_namesake_of_another_day_is_no_likely_duplicate(desk):
    make_person("Siti Aminah", born=date(2002, 8, 16), sex="P")

    desk.post(reverse("counter_new"), TYPED)

    assert JobSeeker.objects.count() == 1


def test_known_person_is_corrected_and_registered_at_one_stroke(desk):
    person = make_person("Siti Aminah", nik=NIK, sex="P", born=date(2002, 8, 15), address="Jl. Lama 1")
    url = reverse("counter_person", args=[person.pk])
    version = desk.get(url).context["form"]["row_version"].value()

    desk.post(url, {**TYPED, "row_version": version})

    person.refresh_from_db()
    assert person.address == "Jl. Melati No. 5"
    assert JobSeeker.objects.get().person == person


def test_stale_form_saves_over_nobody(desk):
    person = make_person("Siti Aminah", nik=NIK, sex="P", born=date(2002, 8, 15), address="Jl. Lama 1")
    url = reverse("counter_person", args=[person.pk])
    version = desk.get(url).context["form"]["row_version"].value()
    person.address = "Jl. Baru 2"
    person.save()

    page = desk.post(url, {**TYPED, "row_version": version}).content.decode()

    assert "Jl. Baru 2" in page
    assert JobSeeker.objects.count() == 0


def test_second_clerk_is_led_to_the_registration_of_the_first(desk):
    going_on = registered()

    response = desk.post(reverse("counter_person", args=[going_on.person_id]), TYPED)

    assert response.url == reverse("counter_registration", args=[going_on.pk])
    assert JobSeeker.objects.count() == 1


# Photos


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"GIF89a bukan foto", "bukan foto yang dapat dibaca"),
        (picture()[:2000], "bukan foto yang dapat dibaca"),
        (picture((100, 120)), "kurang dari 150"),
        (picture((9000, 9000), "PNG"), "lebih dari 50 juta piksel"),
        (b"\xff" * (10 * 1024 * 1024 + 1), "lebih dari 10 MB"),
    ],
    ids=["no picture", "cut short", "too small", "a bomb", "too large"],
)
def test_photo_that_cannot_be_one_is_refused_with_a_sentence(desk, content, told):
    page = desk.post(reverse("counter_new"), {**TYPED, "photo": sent(content)}).content.decode()

    assert told in page
    assert JobSeeker.objects.count() == 0


def test_photo_is_drawn_anew_without_what_a_camera_wrote(desk):
    exif = Image.Exif()
    exif[0x010E] = "Rumah Siti"
    exif[0x0112] = 6  # lies on its side
    lying = picture((800, 600), exif=exif)

    desk.post(reverse("counter_new"), {**TYPED, "photo": sent(lying)})

    with JobSeeker.objects.get().photo.open() as file:
        stored = file.read()
    assert b"Rumah Siti" in lying
    assert b"Rumah Siti" not in stored
    assert Image.open(BytesIO(stored)).size == (354, 472)
    assert not Image.open(BytesIO(stored)).getexif()


def test_photo_is_shown_only_to_whoever_may_see_personal_data(desk, client):
    desk.post(reverse("counter_new"), {**TYPED, "photo": sent(picture())})
    url = reverse("counter_photo", args=[JobSeeker.objects.get().pk])

    shown = desk.get(url)
    assert (shown.status_code, shown["Content-Type"]) == (200, "image/jpeg")
    assert "no-store" in shown["Cache-Control"]

    client.force_login(staff_member("Perencanaan"))
    assert client.get(url).status_code == 403


def test_newer_photo_takes_the_place_of_the_older(desk, django_capture_on_commit_callbacks):
    desk.post(reverse("counter_new"), {**TYPED, "photo": sent(picture())})
    job_seeker = JobSeeker.objects.get()
    before = Path(job_seeker.photo.path)

    with django_capture_on_commit_callbacks(execute=True):
        desk.post(reverse("counter_add_photo", args=[job_seeker.pk]), {"photo": sent(picture(kind="PNG"))})

    job_seeker.refresh_from_db()
    assert Path(job_seeker.photo.path).exists()
    assert not before.exists()


def test_kept_photo_that_was_tampered_with_is_left_out(desk):
    desk.post(reverse("counter_new"), {**TYPED, "photo_kept": b64encode(b"<svg/>").decode()})

    assert not JobSeeker.objects.get().photo


# One registration


def test_page_says_what_can_be_done_and_writes_the_look_down(desk, clerk):
    going_on = registered(on=months_after(localdate(), -7))

    page = desk.get(reverse("counter_registration", args=[going_on.pk])).content.decode()

    assert going_on.number in page
    assert going_on.person.nik in page
    assert "waktunya melapor" in page
    event = AccessEvent.objects.get()
    assert (event.kind, event.subject) == (AccessKind.REVEAL, f"registry.person:{going_on.person_id}")


def test_report_renewal_and_lost_card_are_each_one_key(desk):
    going_on = registered(on=months_after(localdate(), -7))
    url = reverse("counter_registration", args=[going_on.pk])

    desk.post(url, {"act": "report"})
    for act in ("lost", "renew"):
        asked = desk.post(url, {"act": act})
        assert asked.status_code == 200
        assert going_on.cards.filter(kind__in=("replacement", "renewal")).count() == (act == "renew")
        desk.post(url, {"act": act, "sure": "1"})

    assert going_on.reports.get().reported_on == localdate()
    assert [card.kind for card in going_on.cards.order_by("pk")] == ["new", "replacement", "renewal"]


def test_report_before_its_time_is_refused_with_the_day_it_is_taken_from(desk):
    going_on = registered()

    page = desk.post(reverse("counter_registration", args=[going_on.pk]), {"act": "report"}, follow=True)

    earliest = going_on.next_report_due - timedelta(days=30)
    assert f"{earliest:%d-%m-%Y}" in page.content.decode()
    assert going_on.reports.count() == 0


def test_unknown_act_is_not_found(desk):
    assert desk.post(reverse("counter_registration", args=[registered().pk]), {"act": "delete"}).status_code == 404


def test_page_costs_a_bounded_number_of_queries(desk, django_assert_max_num_queries):
    going_on = registered()
    desk.get(reverse("counter_registration", args=[going_on.pk]))

    with django_assert_max_num_queries(15):
        desk.get(reverse("counter_registration", args=[going_on.pk]))


# Printing


def test_print_is_written_down_with_person_and_number(desk, clerk):
    going_on = registered()

    response = desk.get(reverse("counter_card", args=[going_on.pk]))

    assert response["Content-Type"] == "application/pdf"
    assert going_on.cards.get().printed_at is not None
    event = AccessEvent.objects.get()
    assert (event.kind, event.user, event.reason) == (AccessKind.PRINT, clerk, going_on.number)
    assert event.subject == f"registry.person:{going_on.person_id}"


def test_print_asks_for_its_own_right(client, office):
    going_on = registered()
    client.force_login(staff_member("Perencanaan"))

    assert client.get(reverse("counter_card", args=[going_on.pk])).status_code == 403
    assert going_on.cards.get().printed_at is None


def test_list_prints_the_chosen_registrations_that_go_on_as_one_file(desk):
    first, second, ended = (registered(make_person(f"Pencari {number}")) for number in (1, 2, 3))
    place(ended)

    response = desk.post(
        reverse("admin:placement_jobseeker_changelist"),
        {"action": "print_cards", "_selected_action": [first.pk, second.pk, ended.pk], "index": 0},
    )

    texts = [sheet.extract_text() for sheet in pypdf.PdfReader(BytesIO(response.content)).pages]
    assert ["Pencari 2" in texts[0], "Pencari 1" in texts[1], len(texts)] == [True, True, 2]
    assert AccessEvent.objects.filter(kind=AccessKind.PRINT).count() == 2
    assert list(CardIssue.objects.filter(printed_at=None)) == [ended.cards.get()]


def test_list_offers_the_print_only_to_whoever_may(client, office):
    registered()
    client.force_login(staff_member("Perencanaan"))

    page = client.get(reverse("admin:placement_jobseeker_changelist")).content.decode()

    assert "print_cards" not in page


def test_every_page_of_the_counter_speaks_indonesian(desk, sources):
    going_on, ended = registered(), registered(make_person("Pencari 2"))
    place(ended)
    known = make_person("Siti Aminah", born=date(2002, 8, 15), sex="P")

    def opened():
        yield "box", desk.get(reverse("counter"))
        yield "nothing typed", search(desk, "")
        yield "nobody", search(desk, "zzzz")
        yield "found", search(desk, "siti")
        yield "no NIK", search(desk, "3672")
        yield "empty", desk.post(reverse("counter_new"), {"graduation_year": "x", "birth_date": "x"})
        yield "likely", desk.post(reverse("counter_new"), TYPED)
        yield "known", desk.get(reverse("counter_person", args=[known.pk]))
        yield "ended", desk.get(reverse("counter_registration", args=[ended.pk]))
        for act in ("report", "renew", "lost"):
            yield act, desk.post(reverse("counter_registration", args=[going_on.pk]), {"act": act}, follow=True)
        yield "photo", desk.post(reverse("counter_add_photo", args=[going_on.pk]), follow=True)
        yield "genuine", desk.get(reverse("verify", args=[going_on.cards.first().token]))
        yield "unknown", desk.get(reverse("verify", args=[UUID(int=0)]))

    assert indonesian.english_of(opened(), sources) == {}


# By keyboard alone


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def tab_to(page: Page, selector: str) -> None:
    """As a clerk goes on; what Tab does not reach within the page fails."""
    for _step in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab does not reach {selector}")


def text_of(pdf: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return shown.stdout.decode()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_clerk_searches_registers_and_prints_without_a_mouse(clerk, sign_in, live_server):
    page = sign_in(clerk)
    page.goto(live_server.url + reverse("counter"))

    page.keyboard.type(NIK)
    press(page, "Enter")
    page.wait_for_url("**/counter/new/")
    assert page.evaluate("document.activeElement.name") == "name"
    page.keyboard.type("Siti Aminah")
    tab_to(page, "[name=birth_place]")
    page.keyboard.type("Cilegon")
    tab_to(page, "[name=sex]")
    page.keyboard.type("Per")
    tab_to(page, "[name=kelurahan]")
    page.keyboard.type("Ramanuju")
    tab_to(page, "[name=religion]")
    page.keyboard.type("Isl")
    tab_to(page, "[name=education]")
    page.keyboard.type("SMK")
    tab_to(page, "[name=major]")
    page.keyboard.type("Akuntansi")
    press(page, "Tab")
    page.keyboard.type("2020")
    tab_to(page, "[name=skills]")
    page.keyboard.type("Mengetik")
    press(page, "Enter")
    page.wait_for_url(REGISTRATION)

    job_seeker = JobSeeker.objects.get()
    person = job_seeker.person
    assert (person.sex, person.birth_date, str(person.kelurahan)) == ("P", date(2002, 8, 15), "Ramanuju")
    assert (job_seeker.education_id, job_seeker.graduation_year, job_seeker.religion) == ("SMK", 2020, "islam")
    assert page.evaluate("document.activeElement.textContent").strip().startswith("Cetak kartu")

    with page.expect_popup() as opened:
        press(page, "Enter")
    opened.value.wait_for_url(CARD)
    assert job_seeker.cards.get().printed_at is not None
    text = text_of(page.request.get(opened.value.url).body())
    assert "Siti Aminah" in text
    assert job_seeker.number in text
    assert "Akuntansi" in text


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_clerk_takes_a_report_and_places_without_a_mouse(clerk, sign_in, live_server):
    going_on = registered(make_person("Budi Santoso"), on=months_after(localdate(), -6))
    make_company("PT Baja Selat Sunda")
    page = sign_in(clerk)
    page.goto(live_server.url + reverse("counter"))

    page.keyboard.type("budi santoso")
    press(page, "Enter")
    page.wait_for_selector(".counter__found")
    press(page, "Enter")
    page.wait_for_url(REGISTRATION)
    tab_to(page, "[value=report]")
    press(page, "Enter")
    page.wait_for_selector(".note--ok")
    assert going_on.reports.get().reported_on == localdate()

    tab_to(page, "a[accesskey=t]")
    press(page, "Enter")
    page.wait_for_url("**/placement/placement/add/**")
    tab_to(page, "[aria-labelledby*=id_company]")
    press(page, "Enter")
    page.keyboard.type("Baja Selat")
    page.wait_for_selector(".select2-results__option--highlighted")
    press(page, "Enter")
    tab_to(page, "[name=started_on]")
    page.keyboard.type(f"{localdate():%d-%m-%Y}")
    tab_to(page, "[name=position]")
    page.keyboard.type("Operator")
    tab_to(page, "[name=reported_month]")
    page.keyboard.type(f"{localdate():%d-%m-%Y}")
    press(page, "Enter")
    page.wait_for_selector(".note--ok")

    going_on.refresh_from_db()
    assert going_on.state == SeekerState.PLACED
    assert going_on.placement == Placement.objects.get()
    assert going_on.ended_on == localdate()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_pages_of_the_counter_fit_every_screen_and_reader(screen, clerk, sign_in, live_server):
    known, going_on = make_person("Budi Hartono"), registered(make_person("Budi Santoso"))
    page = sign_in(clerk)
    (width, height), theme = SCREENS[screen]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=theme)
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)

    for address in (
        reverse("counter"),
        reverse("counter_new"),
        reverse("counter_person", args=[known.pk]),
        reverse("counter_registration", args=[going_on.pk]),
    ):
        page.goto(live_server.url + address)
        faults += [f"{address}: {fault}" for fault in serious(page)]
        if beyond := width_beyond_screen(page):
            faults.append(f"{address}: {beyond} px wider than the screen")

    assert not faults, "\n".join(faults)
