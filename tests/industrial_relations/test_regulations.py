"""Company regulations: request, correction, examination, decree, extension, and the pages of all that."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.documents.issuing import void_letter
from apps.documents.models import Letter
from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.record_choices import RegulationItem
from apps.industrial_relations.services.filing_terms import extend
from apps.industrial_relations.services.regulation_decree import decree_text, letter_of
from apps.industrial_relations.services.regulations import (
    correct,
    deem_ratified,
    examine,
    lapse,
    ratify,
    send_back,
    undo,
    withdraw,
)
from apps.registry.models import Headcount
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.industrial_relations.filing_records import make_ratified, make_regulation
from tests.industrial_relations.union_records import keep_letters_in
from tests.registry.records import make_company

LIST = "/admin/industrial_relations/companyregulation/"
ADD = f"{LIST}add/"
EXAMINED_ON, DECIDED_ON, UNTIL = date(2023, 5, 10), date(2023, 5, 17), date(2025, 5, 16)
TERM = {"valid_from": DECIDED_ON, "valid_until": UNTIL}

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


def page_of(regulation: CompanyRegulation, name: str = "change") -> str:
    return reverse(f"admin:industrial_relations_companyregulation_{name}", args=[regulation.pk])


def make_examined(**facts) -> CompanyRegulation:
    return make_regulation(**({"state": "examined", "examined_on": EXAMINED_ON} | facts))


def offered(client, regulation: CompanyRegulation) -> set[str]:
    tools = client.get(page_of(regulation)).context["office_tools"]
    return {tool["url"].rstrip("/").rpartition("/")[2] for tool in tools}


# The whole way


def test_the_way_from_request_to_decree(client, clerk):
    company = make_company()
    Headcount.objects.create(company=company, reported_on=date(2023, 1, 10), male=40, female=15)
    client.force_login(clerk)
    request = {"company": company.pk, "received_on": "02-05-2023", "dossier": ["request", "text"], "leader": "Budi C"}
    client.post(ADD, request)
    regulation = CompanyRegulation.objects.get()
    assert (regulation.sequence, regulation.status, regulation.state) == (1, "new", "received")
    assert (regulation.men, regulation.women) == (40, 15)

    client.post(page_of(regulation, "return"), {"on": "04-05-2023", "missing": "Lengkapi bukti saran"})
    client.post(page_of(regulation, "corrected"), {"on": "08-05-2023"})
    regulation.refresh_from_db()
    assert (regulation.state, regulation.missing) == ("received", "Lengkapi bukti saran")

    answer = client.post(page_of(regulation, "examine"), {"on": "10-05-2023"})
    assert "wage structure" not in answer.content.decode()
    assert "struktur" in answer.content.decode().lower()
    form = form_of(client.get(page_of(regulation)))
    client.post(page_of(regulation), {**form, "dossier": list(RegulationItem.values)})
    client.post(page_of(regulation, "examine"), {"on": "10-05-2023"})

    typed = {"on": "17-05-2023", "number": "", "valid_from": "17-05-2023", "valid_until": "16-05-2025"}
    client.post(page_of(regulation, "ratify"), typed)

    regulation.refresh_from_db()
    letter = Letter.objects.get()
    assert (regulation.state, regulation.decree_number, letter.number) == (
        "ratified", "001/500.15/V/2023", "001/500.15/V/2023",
    )  # fmt: skip
    assert (regulation.decided_on, regulation.valid_from, regulation.valid_until) == (DECIDED_ON, DECIDED_ON, UNTIL)
    assert letter.dated_on == DECIDED_ON

    paper = client.get(page_of(regulation, "paper"))
    assert paper.content[:5] == b"%PDF-"
    assert AccessEvent.objects.filter(kind="print", user=clerk).count() == 1


def test_decree_cites_the_rules_of_its_day():
    regulation = make_examined(valid_from=DECIDED_ON, valid_until=UNTIL)

    text = decree_text(regulation, DECIDED_ON)

    assert any("Nomor 6 Tahun 2023" in rule for rule in text["cited"])
    assert not any("Nomor 11 Tahun 2020" in rule for rule in text["cited"])
    assert any("Nomor 11 Tahun 2020" in rule for rule in decree_text(regulation, date(2021, 5, 3))["cited"])
    assert "17 Mei 2023 sampai dengan tanggal 16 Mei 2025" in text["decided"][1][1]
    assert "55 orang pekerja (laki-laki 40, perempuan 15)" in text["decided"][0][1]


# Acts and what refuses them


def test_validity_of_more_than_two_years_is_refused(clerk):
    with pytest.raises(ValidationError) as refusal:
        ratify(
            regulation=make_examined(), on=DECIDED_ON, valid_from=DECIDED_ON, valid_until=date(2025, 5, 17), by=clerk
        )

    assert list(refusal.value.message_dict) == ["valid_until"]
    assert "16 Mei 2025" in str(refusal.value)
    assert not Letter.objects.exists()


def test_decree_given_by_hand_takes_no_number_of_the_letters(clerk):
    regulation = ratify(regulation=make_examined(), on=DECIDED_ON, number=" 560/001/PP/2023 ", by=clerk, **TERM)

    assert (regulation.decree_number, Letter.objects.count(), letter_of(regulation)) == ("560/001/PP/2023", 0, None)


def test_number_of_another_decree_is_refused_by_name(clerk):
    other = make_ratified()

    with pytest.raises(ValidationError, match=str(other.company)):
        ratify(
            regulation=make_examined(company=make_company("PT Lain")), on=DECIDED_ON, number=other.decree_number,
            by=clerk, **TERM,
        )  # fmt: skip


def test_correction_after_its_time_is_refused_and_the_request_lapses(clerk):
    regulation = send_back(regulation=make_regulation(), on=date(2023, 5, 9), missing="Pasal 12", by=clerk)

    with pytest.raises(ValidationError, match="30 Mei 2023"):
        correct(regulation=regulation, on=date(2023, 5, 31), by=clerk)
    assert correct(regulation=regulation, on=date(2023, 5, 30), by=clerk).state == "received"

    regulation = send_back(regulation=regulation, on=date(2023, 5, 31), missing="Pasal 13", by=clerk)
    assert (regulation.returned_on, regulation.corrected_on) == (date(2023, 5, 31), None)
    assert lapse(regulation=regulation, by=clerk).state == "lapsed"


def test_regulation_left_undecided_is_deemed_ratified_when_somebody_confirms_it(client, clerk):
    regulation = make_regulation()
    client.force_login(clerk)
    assert "deem" in offered(client, regulation)
    assert "16 Juni 2023" in client.get(page_of(regulation)).content.decode()

    with pytest.raises(ValidationError):
        deem_ratified(regulation=regulation, valid_from=date(2023, 6, 16), valid_until=date(2025, 6, 15), by=clerk)
    proposed = client.get(page_of(regulation, "deem")).context["form"].initial
    typed = {name: f"{day:%d-%m-%Y}" for name, day in proposed.items()}
    client.post(page_of(regulation, "deem"), typed)

    regulation.refresh_from_db()
    assert (regulation.state, regulation.is_deemed, regulation.decree_number) == ("ratified", True, "")
    assert (regulation.decided_on, regulation.valid_from) == (date(2023, 6, 17), date(2023, 6, 17))
    assert regulation.valid_until == date(2025, 6, 16)


def test_extension_is_a_year_at_most_and_asks_for_negotiations(client, clerk):
    regulation = make_ratified()
    with pytest.raises(ValidationError, match="16 Mei 2026"):
        extend(record=regulation, until=date(2026, 5, 17), by=clerk)
    client.force_login(clerk)

    client.post(page_of(regulation, "extend"), {"until": "16-05-2026"})
    regulation.refresh_from_db()
    assert regulation.extended_until is None

    client.post(page_of(regulation, "extend"), {"until": "16-05-2026", "agreed": "on"})
    regulation.refresh_from_db()
    assert regulation.extended_until == date(2026, 5, 16)
    assert CompanyRegulation.objects.in_force_on(date(2026, 5, 16)).exists()


def test_step_is_undone_by_the_head_once_the_decree_is_void(client, clerk, head):
    regulation = ratify(regulation=make_examined(), on=DECIDED_ON, by=clerk, **TERM)
    client.force_login(clerk)
    assert client.get(page_of(regulation, "undo")).status_code == 403
    with pytest.raises(ValidationError, match=r"001/500\.15/V/2023"):
        undo(regulation=regulation, by=head)

    void_letter(letter=letter_of(regulation), reason="Salah masa berlaku")
    undone = undo(regulation=regulation, by=head)

    assert (undone.state, undone.decree_number, undone.valid_until, undone.decided_on) == ("examined", "", None, None)
    assert undo(regulation=undone, by=head).state == "received"


def test_withdrawn_request_goes_back_to_where_it_stood(clerk, head):
    regulation = withdraw(
        regulation=make_regulation(state="returned", returned_on=date(2023, 5, 9), missing="x"),
        note="Surat 12",
        by=clerk,
    )

    assert (regulation.state, regulation.note) == ("withdrawn", "Surat 12")
    assert undo(regulation=regulation, by=head).state == "returned"


def test_second_clerk_is_told_what_the_first_one_did(clerk):
    shown = make_regulation()
    examine(regulation=shown, on=EXAMINED_ON, by=clerk)

    with pytest.raises(ValidationError, match="diperiksa"):
        send_back(regulation=shown, on=EXAMINED_ON, missing="Pasal 1", by=clerk)


def test_days_run_forwards(clerk):
    with pytest.raises(ValidationError, match="2 Mei 2023"):
        examine(regulation=make_regulation(), on=date(2023, 5, 1), by=clerk)
    with pytest.raises(ValidationError):
        examine(regulation=CompanyRegulation.objects.get(), on=date(2999, 5, 1), by=clerk)
