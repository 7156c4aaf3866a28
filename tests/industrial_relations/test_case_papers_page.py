"""The page of a case's papers: made by right, opened by right, and the signed copy kept as what it is."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from pypdf import PdfWriter

from apps.accounts.models import AccessEvent
from apps.documents.models import Letter
from apps.industrial_relations.choices import PaperKind
from apps.industrial_relations.models import DisputePaper
from apps.industrial_relations.services.case_papers import make_paper
from tests.conftest import staff_member
from tests.industrial_relations.case_records import FIRST_SESSION, hold, make_case, plan_session, refer
from tests.industrial_relations.records import FILED_ON

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def dispute():
    return make_case()


def page_of(dispute) -> str:
    return reverse("admin:industrial_relations_dispute_papers", args=[dispute.pk])


def receipt_of(dispute) -> DisputePaper:
    return make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=None)


def scanned() -> bytes:
    out = BytesIO()
    with PdfWriter() as writer:
        writer.add_blank_page(200, 200)
        writer.write(out)
    return out.getvalue()


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 40), "white").save(out, "PNG")
    return out.getvalue()


def test_clerk_makes_the_receipt(client, dispute):
    client.force_login(staff_member("Petugas Hubin"))

    answer = client.post(page_of(dispute), {"make": "receipt", "receipt-on": "06-03-2023"}, follow=True)

    letter = Letter.objects.get()
    assert letter.number in answer.content.decode()
    assert DisputePaper.objects.get().made_by.username == "petugas.hubin"


def test_day_that_cannot_be_is_told_and_stays_in_the_form(client, dispute):
    client.force_login(staff_member("Petugas Hubin"))

    page = client.post(page_of(dispute), {"make": "receipt", "receipt-on": "03-03-2023"}).content.decode()

    assert "6 Maret 2023" in page
    assert 'value="03-03-2023"' in page
    assert not Letter.objects.exists()


def test_minutes_are_the_mediators(client, dispute):
    session = hold(plan_session(refer(dispute)))
    posted = {"make": f"mediation-{session.pk}", f"mediation-{session.pk}-on": "14-03-2023"}
    client.force_login(staff_member("Petugas Hubin"))
    assert client.post(page_of(dispute), posted).status_code == 403

    client.force_login(staff_member("Mediator Hubin"))
    assert client.post(page_of(dispute), posted).status_code == 302
    assert DisputePaper.objects.get().dated_on == FIRST_SESSION


def test_whoever_only_reads_makes_nothing_and_opens_nothing(client, dispute):
    paper = receipt_of(dispute)
    client.force_login(staff_member("Perencanaan"))

    assert client.get(page_of(dispute)).status_code == 200
    assert client.post(page_of(dispute), {"make": "bipartite", "bipartite-on": "06-03-2023"}).status_code == 403
    for form in ("pdf", "word", "signed"):
        assert client.get(page_of(dispute), {form: paper.pk}).status_code == 403


def test_another_desk_does_not_see_the_page(client, dispute):
    client.force_login(staff_member("Petugas Penta"))

    assert client.get(page_of(dispute)).status_code == 403


@pytest.mark.parametrize(("form", "start"), [("pdf", b"%PDF-"), ("word", b"PK")])
def test_paper_is_opened_and_that_is_written_down(client, dispute, form, start):
    paper = receipt_of(dispute)
    client.force_login(staff_member("Petugas Hubin"))

    answer = client.get(page_of(dispute), {form: paper.pk})

    assert answer.content.startswith(start)
    assert AccessEvent.objects.get().subject == f"industrial_relations.disputepaper:{paper.pk}"


def test_paper_of_another_case_is_not_found(client, dispute):
    other = receipt_of(make_case(company=dispute.company))
    client.force_login(staff_member("Petugas Hubin"))

    assert client.get(page_of(dispute), {"pdf": other.pk}).status_code == 404


def test_letter_made_meanwhile_is_told(client, dispute):
    receipt_of(dispute)
    client.force_login(staff_member("Petugas Hubin"))

    page = client.post(page_of(dispute), {"make": "receipt", "receipt-on": "06-03-2023"}, follow=True)

    assert Letter.objects.count() == 1
    assert Letter.objects.get().number in page.content.decode()


@pytest.mark.parametrize(("content", "shown_as"), [(scanned(), "application/pdf"), (picture(), "image/png")])
def test_signed_copy_is_kept_and_given_as_what_it_is(client, dispute, content, shown_as):
    paper = receipt_of(dispute)
    client.force_login(staff_member("Petugas Hubin"))

    client.post(page_of(dispute), {"paper": paper.pk, "file": SimpleUploadedFile("a.exe", content)})
    answer = client.get(page_of(dispute), {"signed": paper.pk})

    assert answer.content == content
    assert answer["Content-Type"] == shown_as


@pytest.mark.parametrize(
    "content", [b"<script>alert(1)</script>", b"%PDF-1.7 no more than that", b"", b"%PDF-" + b"0" * (10 * 1024 * 1024)]
)
def test_file_that_is_no_scan_is_refused(client, dispute, content):
    paper = receipt_of(dispute)
    client.force_login(staff_member("Petugas Hubin"))

    page = client.post(page_of(dispute), {"paper": paper.pk, "file": SimpleUploadedFile("scan.pdf", content)})

    assert "field__error" in page.content.decode()
    paper.refresh_from_db()
    assert not paper.signed_copy


def test_queries_do_not_grow_with_sessions_and_papers(client, dispute, django_assert_max_num_queries):
    refer(dispute)
    for number in range(1, 7):
        session = hold(plan_session(dispute, number))
        make_paper(dispute=dispute, kind=PaperKind.MEDIATION, session=session, on=FIRST_SESSION, by=None)
    client.force_login(staff_member("Mediator Hubin"))

    with django_assert_max_num_queries(26):
        client.get(page_of(dispute))
