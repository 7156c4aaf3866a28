"""Papers of trade unions: the proof of recording, the register, the quarterly report to the minister."""

from datetime import date
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from openpyxl import load_workbook

from apps.accounts.models import AccessEvent
from apps.documents.issuing import void_letter
from apps.documents.wording import wording_of
from apps.industrial_relations.letter_kinds import UNION
from apps.industrial_relations.models import TradeUnion, UnionChange
from apps.industrial_relations.services.union_proof import issue_proof, proof_of, text_again
from apps.industrial_relations.services.unions import revoke
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.industrial_relations.union_records import NOTICE_ON, keep_letters_in, make_notice, make_recorded

LIST = "/admin/industrial_relations/tradeunion/"

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas Hubin")


@pytest.fixture
def head(office):
    return staff_member("Kepala Bidang Hubin")


@pytest.fixture(autouse=True)
def papers(tmp_path, settings):
    keep_letters_in(settings, tmp_path)


def page_of(union: TradeUnion, name: str = "change") -> str:
    return reverse(f"admin:industrial_relations_tradeunion_{name}", args=[union.pk])


# Proof


def test_proof_names_number_day_union_and_board(clerk):
    union = make_recorded(secretary="Contoh Sekretaris")
    letter = issue_proof(union=union, on=date(2023, 6, 6), by=clerk)

    text = text_again(letter, wording_of(UNION))

    facts = dict(text.facts)
    assert facts["Nomor bukti pencatatan"] == "001/SP-SB/VI/2023"
    assert (facts["Tanggal pencatatan"], facts["Sekretaris"]) == ("5 Juni 2023", "Contoh Sekretaris")
    assert "2 Mei 2023" in text.paragraphs[0]
    assert (letter.desk, proof_of(union)) == ("industrial_relations", letter)


def test_proof_is_issued_once_and_anew_after_a_void_letter(clerk):
    union = make_recorded()
    first = issue_proof(union=union, on=date(2023, 6, 6), by=clerk)
    with pytest.raises(ValidationError, match=first.number):
        issue_proof(union=union, on=date(2023, 6, 7), by=clerk)
    void_letter(letter=first, reason="Salah nama")

    assert issue_proof(union=union, on=date(2023, 6, 7), by=clerk).number != first.number


def test_number_stands_while_a_proof_names_it(client, head):
    union = make_recorded()
    issue_proof(union=union, on=date(2023, 6, 6), by=head)
    client.force_login(head)
    form = form_of(client.get(page_of(union)))

    page = client.post(page_of(union), {**form, "record_number": "999"}).content.decode()

    assert "Batalkan surat itu dahulu" in page
    assert TradeUnion.objects.get().record_number == "001/SP-SB/VI/2023"


def test_no_proof_before_the_recording(clerk):
    with pytest.raises(ValidationError, match="hanya diterbitkan untuk serikat yang sudah dicatat"):
        issue_proof(union=make_notice(), on=NOTICE_ON, by=clerk)


# Register and report


def test_register_shows_prints_and_gives_entries_a_to_f(client, clerk):
    make_recorded(founders="Contoh Satu\nContoh Dua", statutes_on=date(2023, 4, 10), address="Jalan Baja 1")
    make_recorded("SP Lain", "001/SP-SB/I/2022", recorded_on=date(2022, 1, 5))
    client.force_login(clerk)

    page = client.get(f"{LIST}register/?period=2023").content.decode()
    paper = client.get(f"{LIST}register/?period=2023&as=pdf")
    book = load_workbook(BytesIO(client.get(f"{LIST}register/?period=2023&as=xlsx").content))

    for entry in ("Jalan Baja 1", "Contoh Satu; Contoh Dua", "Ketua: Contoh Ketua", "10 Apr 2023", "001/SP-SB/VI/2023"):
        assert entry in page
    assert "SP Lain" not in page
    assert paper.content.startswith(b"%PDF")
    assert "001/SP-SB/VI/2023" in {cell.value for row in book.active for cell in row}
    assert list(AccessEvent.objects.order_by("pk").values_list("kind", "subject", "rows")) == [
        ("print", "buku-pencatatan-serikat-2023", 1), ("export", "buku-pencatatan-serikat-2023", 1),
    ]  # fmt: skip


def test_quarterly_report_holds_what_was_recorded_changed_and_revoked(client, clerk, head):
    recorded = make_recorded("SP Baru")
    moved = make_recorded("SP Pindah", "2/2020", recorded_on=date(2020, 2, 3))
    UnionChange.objects.create(union=moved, kind="address", told_on=date(2023, 4, 4), becomes="Jalan Industri 9")
    gone = make_recorded("SP Bubar", "3/2020", recorded_on=date(2020, 3, 3))
    revoke(union=gone, on=date(2023, 6, 30), reason="Dibubarkan", by=head)
    client.force_login(clerk)

    page = client.get(f"{LIST}quarter/?period=2023-Q2")
    labels = [row.label for row, _words in page.context["lines"]]

    assert labels == [
        "Dicatat (1)", str(recorded), "Perubahan (1)", str(moved), "Dicabut (1)", str(gone),
    ]  # fmt: skip
    assert "Ada pada akhir periode: 2 serikat." in page.content.decode()
    assert client.get(f"{LIST}quarter/?period=2023-Q2&as=pdf").content.startswith(b"%PDF")
    assert [row.label for row, _words in client.get(f"{LIST}quarter/?period=2023-Q3").context["lines"]] == [
        "Dicatat (0)", "Perubahan (0)", "Dicabut (0)",
    ]  # fmt: skip
