"""The register of letters: found, narrowed, and given out as a workbook of what the list shows."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.documents.issuing import void_letter
from tests.conftest import staff_member
from tests.documents.letters import make_letters

pytestmark = pytest.mark.usefixtures("office")

LIST = reverse("admin:documents_letter_changelist")
EXPORT = reverse("admin:documents_letter_export")
REASON = {"reason": "Buku agenda surat keluar bulan Mei"}


@pytest.fixture
def letters():
    first, second = make_letters("Pimpinan PT Baja", "Pimpinan CV Kimia")
    (other,) = make_letters("Ketua LPK Contoh", on=date(2022, 6, 1), desk="training")
    other.subject = "Undangan pelatihan"
    other.save(update_fields=["subject"])
    void_letter(letter=second, reason="Salah alamat")
    return first, second, other


def exported(client, query: str = "") -> list[dict]:
    answer = client.post(f"{EXPORT}?{query}", REASON)
    sheet = openpyxl.load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    headings, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("q=undangan", ["Ketua LPK Contoh"]),
        ("q=002/500", ["Pimpinan CV Kimia"]),
        ("q=baja", ["Pimpinan PT Baja"]),
        ("desk__exact=training", ["Ketua LPK Contoh"]),
        ("state__exact=void", ["Pimpinan CV Kimia"]),
        ("year__exact=2022", ["Ketua LPK Contoh"]),
        ("dated_on__gte=2023-05-01&dated_on__lte=2023-05-31", ["Pimpinan CV Kimia", "Pimpinan PT Baja"]),
        ("letter_class__exact=500.15&state__exact=issued", ["Ketua LPK Contoh", "Pimpinan PT Baja"]),
    ],
)
def test_register_is_narrowed_by_word_desk_state_class_and_date(client, admin_user, letters, query, shown):
    client.force_login(admin_user)

    found = client.get(f"{LIST}?{query}").context["cl"].queryset

    assert sorted(letter.recipient for letter in found) == shown


def test_workbook_holds_what_the_list_shows_and_a_void_letter_with_its_reason(client, head, letters):
    client.force_login(head)

    rows = exported(client, "dated_on__gte=2023-05-01&dated_on__lte=2023-05-31")

    assert [(row["Nomor"], row["Penerima"], row["Bidang"]) for row in rows] == [
        ("001/500.15/V/2023", "Pimpinan PT Baja", "Penempatan (Bidang Penta)"),
        ("002/500.15/V/2023", "Pimpinan CV Kimia", "Penempatan (Bidang Penta)"),
    ]
    assert (rows[1]["Status"], rows[1]["Alasan Batal"]) == ("batal", "Salah alamat")
    assert [row["Penerima"] for row in exported(client, "state__exact=void")] == ["Pimpinan CV Kimia"]
    event = AccessEvent.objects.filter(kind="export").earliest("pk")
    assert (event.user, event.subject, event.rows, event.reason) == (head, "documents.letter", 2, REASON["reason"])


def test_workbook_needs_a_reason_and_the_right_to_export(client, clerk, head, letters):
    client.force_login(clerk)
    assert (client.get(EXPORT).status_code, client.post(EXPORT, REASON).status_code) == (403, 403)

    client.force_login(head)
    assert "Content-Disposition" not in client.post(EXPORT, {"reason": ""}).headers
    assert not AccessEvent.objects.filter(kind="export").exists()


def test_planning_section_exports_the_letters_of_all_desks(client, letters):
    client.force_login(staff_member("Perencanaan"))

    assert len(exported(client)) == 3
