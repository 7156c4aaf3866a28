"""The certificates in the admin: issued and printed on the page of a class, found again, taken back by the head."""

import re
from datetime import timedelta
from io import BytesIO

import pypdf
import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.accounts.models import AccessEvent, User
from apps.registry.models import Person
from apps.training.models import Certificate, ProgrammeUnit, Trainee, TrainingClass
from apps.training.services.certifying import issue_certificates, void_certificate
from tests.conftest import staff_member
from tests.training.certified import LAST_DAY, make_finished_class, make_head

LIST = "/admin/training/certificate/"
NAMES = ("Andi", "Budi", "Citra")


@pytest.fixture
def clerk(office) -> User:
    return staff_member("Petugas BLK")


@pytest.fixture
def head(office) -> User:
    return staff_member("Kepala UPT BLK")


@pytest.fixture
def finished(office) -> TrainingClass:
    return make_finished_class(NAMES)


@pytest.fixture
def issued(finished) -> list[Certificate]:
    return issue_certificates(training_class=finished, on=LAST_DAY, by=None)


def page_of(training_class: TrainingClass) -> str:
    return reverse("admin:training_trainingclass_certificates", args=[training_class.pk])


def address(certificate: Certificate, page: str = "change") -> str:
    return reverse(f"admin:training_certificate_{page}", args=[certificate.pk])


def class_paper(training_class: TrainingClass) -> str:
    return reverse("admin:training_certificate_class", args=[training_class.pk])


def keys(training_class: TrainingClass, *names: str) -> list[int]:
    trainees = training_class.trainees.filter(person__name__in=names) if names else training_class.trainees.all()
    return list(trainees.values_list("pk", flat=True))


def listed(client, **asked) -> list[str]:
    return [one.number[:4] for one in client.get(LIST, asked).context["cl"].result_list]


def tools(client, certificate: Certificate) -> set[str]:
    return {
        tool["url"].rstrip("/").rpartition("/")[2] for tool in client.get(address(certificate)).context["office_tools"]
    }


# Issue, on the page of the class


def test_clerk_issues_to_all_who_stand_ticked(client, clerk, finished):
    client.force_login(clerk)
    page = client.get(page_of(finished)).content.decode()
    assert len(re.findall(r'name="trainees"[^>]* checked', page)) == 3

    response = client.post(page_of(finished), {"on": "20-03-2023", "trainees": keys(finished)}, follow=True)

    assert list(Certificate.objects.order_by("serial").values_list("number", "facts__name", "issued_by__username")) == [
        ("0001/SERT-BLK/III/2023", "Andi", "petugas.blk"),
        ("0002/SERT-BLK/III/2023", "Budi", "petugas.blk"),
        ("0003/SERT-BLK/III/2023", "Citra", "petugas.blk"),
    ]
    told = response.content.decode()
    assert "3 sertifikat diterbitkan, 0001/SERT-BLK/III/2023 sampai 0003/SERT-BLK/III/2023." in told
    assert 'name="trainees"' not in told


def test_whoever_is_not_ticked_waits(client, clerk, finished):
    client.force_login(clerk)

    client.post(page_of(finished), {"on": "20-03-2023", "trainees": keys(finished, "Budi")})

    assert list(Certificate.objects.values_list("facts__name", flat=True)) == ["Budi"]
    assert client.get(page_of(finished)).context["counts"] == {"all": 3, "certified": 1, "waiting": 2}


@pytest.mark.parametrize(
    ("on", "sentence"),
    [
        ("14-03-2023", "Kelas berakhir pada 15-03-2023."),
        ("besok", "Tanggal ini belum tiba."),
        ("", "Bagian ini wajib diisi."),
    ],
)
def test_bad_date_is_explained_and_the_ticks_stay(client, clerk, finished, on, sentence):
    if on == "besok":
        on = f"{localdate() + timedelta(days=1):%d-%m-%Y}"
    client.force_login(clerk)

    response = client.post(page_of(finished), {"on": on, "trainees": keys(finished, "Budi")})

    page = response.content.decode()
    assert response.status_code == 200
    assert sentence in page
    assert f'value="{on}"' in page or not on
    assert len(re.findall(r'name="trainees"[^>]* checked', page)) == 1
    assert not Certificate.objects.exists()


def test_nobody_ticked_is_explained(client, clerk, finished):
    client.force_login(clerk)

    page = client.post(page_of(finished), {"on": "20-03-2023"}).content.decode()

    assert "Centang paling sedikit satu lulusan" in page
    assert not Certificate.objects.exists()


def test_second_press_of_the_button_issues_nothing_twice(client, clerk, finished):
    client.force_login(clerk)
    sent = {"on": "20-03-2023", "trainees": keys(finished)}
    client.post(page_of(finished), sent)

    page = client.post(page_of(finished), sent).content.decode()

    assert "Lulusan ini sudah memegang sertifikat yang berlaku." in page
    assert Certificate.objects.count() == 3


def test_class_that_is_not_ready_says_why_and_offers_no_button(client, clerk, finished):
    client.force_login(clerk)
    TrainingClass.objects.update(decree_number="")
    assert "SK kelas ini belum ada" in client.get(page_of(finished)).content.decode()

    Trainee.objects.filter(person__name="Budi").update(graduated=None)
    page = client.get(page_of(finished)).content.decode()

    assert "1 peserta belum dievaluasi" in page
    assert 'name="trainees"' not in page


def test_page_names_what_the_paper_would_lack(client, clerk, finished):
    Person.objects.filter(name="Budi").update(birth_place="", birth_date=None)
    ProgrammeUnit.objects.all().delete()
    client.force_login(clerk)

    page = client.get(page_of(finished)).content.decode()

    for words in (
        "tempat lahir belum diisi", "tanggal lahir belum diisi", "belum memuat unit kompetensi",
        "Belum ada kepala dinas yang tercatat menjabat hari ini",
    ):  # fmt: skip
        assert page.count(words) == 1, words
    make_head()
    assert "Belum ada kepala dinas" not in client.get(page_of(finished)).content.decode()


def test_void_number_stands_beside_the_new_one(client, clerk, finished, issued):
    void_certificate(certificate=issued[0], reason="Nama salah eja", by=clerk)
    client.force_login(clerk)

    client.post(page_of(finished), {"on": "20-03-2023", "trainees": keys(finished, "Andi")})

    (andi, *_others) = client.get(page_of(finished)).context["rows"]
    assert andi.valid.number == "0004/SERT-BLK/III/2023"
    assert [one.number for one in andi.void] == ["0001/SERT-BLK/III/2023"]


def test_class_without_graduates_says_so(client, clerk, finished):
    Trainee.objects.update(graduated=False)
    client.force_login(clerk)

    assert "Belum ada peserta kelas ini yang lulus" in client.get(page_of(finished)).content.decode()


def test_page_of_the_class_leads_to_its_certificates(client, clerk, finished):
    client.force_login(clerk)

    offered = client.get(finished.get_absolute_url()).context["office_tools"]

    assert page_of(finished) in {tool["url"] for tool in offered}


def test_page_costs_the_same_number_of_queries_for_few_and_many(client, clerk, django_assert_max_num_queries):
    small, large = make_finished_class(["Andi"]), make_finished_class([f"Peserta {n:02}" for n in range(20)])
    for training_class in (small, large):
        issue_certificates(training_class=training_class, on=LAST_DAY, by=None)
    client.force_login(clerk)
    client.get(page_of(small))

    for training_class in (small, large):
        with django_assert_max_num_queries(13):
            client.get(page_of(training_class))


# Print


def test_whole_class_is_one_pdf_and_one_line_in_the_record(client, clerk, finished, issued):
    void_certificate(certificate=issued[1], reason="Rusak", by=clerk)
    client.force_login(clerk)

    response = client.get(class_paper(finished))

    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(response.content)).pages]
    assert response["Content-Type"] == "application/pdf"
    assert response["Cache-Control"].startswith("private, no-store")
    assert len(pages) == 4
    assert ["Andi" in pages[0], "Citra" in pages[2]] == [True, True]
    event = AccessEvent.objects.get()
    assert (event.user, event.kind, event.rows) == (clerk, "print", 2)
    assert event.subject == f"training.trainingclass:{finished.pk}"
    assert event.reason == "0001/SERT-BLK/III/2023 – 0003/SERT-BLK/III/2023"


def test_single_print_names_the_person_in_the_record(client, clerk, issued):
    client.force_login(clerk)

    response = client.get(address(issued[0], "paper"))

    assert len(pypdf.PdfReader(BytesIO(response.content)).pages) == 2
    assert "0001-SERT-BLK-III-2023.pdf" in response["Content-Disposition"]
    event = AccessEvent.objects.get()
    assert (event.kind, event.rows, event.reason) == ("print", 1, "0001/SERT-BLK/III/2023")
    assert event.subject == f"registry.person:{issued[0].trainee.person_id}"


def test_single_and_whole_print_are_the_same_on_a_second_day(client, clerk, finished, issued):
    client.force_login(clerk)
    first = [client.get(url).content for url in (address(issued[0], "paper"), class_paper(finished))]

    Person.objects.update(name="Nama Baru")

    assert [client.get(url).content for url in (address(issued[0], "paper"), class_paper(finished))] == first


def test_void_certificate_is_not_printed(client, clerk, issued):
    void_certificate(certificate=issued[0], reason="Rusak", by=clerk)
    client.force_login(clerk)

    response = client.get(address(issued[0], "paper"), follow=True)

    assert "Sertifikat yang batal tidak dicetak" in response.content.decode()
    assert not AccessEvent.objects.exists()
    assert tools(client, issued[0]) == set()


def test_class_without_certificates_has_no_paper(client, clerk, finished):
    client.force_login(clerk)

    assert client.get(class_paper(finished)).status_code == 404


# Take back


def test_head_makes_a_certificate_void_with_a_reason(client, head, issued):
    client.force_login(head)
    assert client.get(address(issued[0], "void")).status_code == 200
    refused = client.post(address(issued[0], "void"), {"reason": "x"})
    assert refused.context["form"].errors
    assert not Certificate.objects.exclude(void_reason="").exists()

    response = client.post(address(issued[0], "void"), {"reason": "Nama salah eja"}, follow=True)

    assert "Sertifikat 0001/SERT-BLK/III/2023 batal. Nomornya tetap terpakai." in response.content.decode()
    assert Certificate.objects.get(pk=issued[0].pk).void_reason == "Nama salah eja"
    again = client.post(address(issued[0], "void"), {"reason": "Sekali lagi"}, follow=True)
    assert "sudah batal" in again.content.decode()


def test_history_tells_who_took_it_back(client, head, issued):
    client.force_login(head)
    client.post(address(issued[0], "void"), {"reason": "Nama salah eja"})

    entries = client.get(address(issued[0], "history")).context["page"].entries

    assert entries[0].who == "Kepala UPT BLK"
    assert [change.new for change in entries[0].changes] == ["Nama salah eja"]


# List and record


def test_list_is_narrowed_by_year_class_and_state(client, clerk, finished, issued):
    other = make_finished_class(["Dewi"])
    issue_certificates(training_class=other, on=localdate(), by=None)
    void_certificate(certificate=issued[0], reason="Rusak", by=clerk)
    client.force_login(clerk)

    assert listed(client) == ["0001", "0003", "0002", "0001"]
    assert listed(client, trainee__training_class__exact=finished.pk) == ["0003", "0002", "0001"]
    assert listed(client, year__exact=localdate().year) == ["0001"]
    assert listed(client, trainee__training_class__exact=finished.pk, state="valid") == ["0003", "0002"]
    assert listed(client, state="void") == ["0001"]


def test_list_is_searched_by_number_and_by_name(client, clerk, issued):
    client.force_login(clerk)

    assert listed(client, q="0002") == ["0002"]
    assert listed(client, q="0003/SERT-BLK/III/2023") == ["0003"]
    assert listed(client, q="citra") == ["0003"]
    assert listed(client, q="tidak ada") == []


def test_record_shows_what_is_printed_and_leads_on(client, clerk, finished, issued):
    make_head()
    client.force_login(clerk)

    page = client.get(address(issued[0])).content.decode()

    for words in ("Andi", "800/12/SK/2023, 1 Maret 2023", "80 JP dalam 10 hari", "teori 80", "Memuaskan", "Mengelas"):
        assert words in page, words
    assert finished.get_absolute_url() in page
    assert issued[0].trainee.person.get_absolute_url() in page
    assert tools(client, issued[0]) == {"paper"}


def test_nobody_edits_or_deletes_a_certificate(client, head, issued):
    client.force_login(head)

    assert client.post(address(issued[0]), {"number": "9999"}).status_code == 403
    assert client.post(address(issued[0], "delete"), {"post": "yes"}).status_code == 403
    assert client.get(f"{LIST}add/").status_code == 403


# Rights


@pytest.mark.parametrize(
    ("role", "page", "issue", "printed", "void"),
    [
        ("Petugas BLK", 200, 200, 200, 403),
        ("Kepala UPT BLK", 200, 200, 200, 200),
        ("Instruktur BLK", 403, 403, 403, 403),
        ("Perencanaan", 200, 403, 403, 403),
        ("Petugas Penta", 403, 403, 403, 403),
    ],
)
def test_each_role_does_its_own(client, finished, issued, role, page, issue, printed, void):
    client.force_login(staff_member(role))

    assert client.get(page_of(finished)).status_code == page
    assert client.get(LIST).status_code == page
    assert client.post(page_of(finished), {}).status_code == issue
    assert client.get(address(issued[0], "paper")).status_code == printed
    assert client.get(class_paper(finished)).status_code == printed
    assert client.get(address(issued[0], "void")).status_code == void


def test_reader_is_offered_neither_button_nor_print(client, finished, issued):
    void_certificate(certificate=issued[0], reason="Rusak", by=None)
    client.force_login(staff_member("Perencanaan"))

    page = client.get(page_of(finished)).content.decode()

    assert 'name="trainees"' not in page
    assert class_paper(finished) not in page
    assert tools(client, issued[1]) == set()


def test_date_of_birth_is_masked_in_the_history_for_readers(client, issued):
    client.force_login(staff_member("Perencanaan"))

    assert "31 Agustus 2001" not in client.get(address(issued[0], "history")).content.decode()
    assert "31 Agustus 2001" not in client.get(address(issued[0])).content.decode()


def test_page_of_a_class_that_is_not_there_is_not_found(client, clerk):
    client.force_login(clerk)

    for key in ("999999", "abc"):
        assert client.get(f"/admin/training/trainingclass/{key}/certificates/").status_code == 404
