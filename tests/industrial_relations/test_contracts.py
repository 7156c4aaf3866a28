"""What the law reckons for fixed-term contracts, and their receipt of recording (domain 5.10, A23)."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from pypdf import PdfReader

from apps.documents.issuing import read_paper, void_letter
from apps.industrial_relations.contract_clock import compensation, longest_until, recording, service
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.services.contract_receipts import receipt_of, record, waiting_with
from apps.industrial_relations.services.contracts import first_day, late_among
from tests.conftest import staff_member
from tests.industrial_relations.contract_records import make_contract
from tests.registry.records import make_company, make_person

WAGE = Decimal("4657222.94")


@pytest.fixture
def hubin(office):
    return staff_member("Petugas Hubin")


@pytest.mark.parametrize(
    ("signed_on", "channel", "due_on"),
    [
        (date(2023, 3, 3), "online", date(2023, 3, 8)),
        (date(2023, 3, 3), "written", date(2023, 3, 14)),
        (date(2023, 4, 18), "online", date(2023, 4, 28)),
        (date(2023, 4, 18), "written", date(2023, 5, 5)),
    ],
)
def test_last_day_of_recording(office, signed_on, channel, due_on):
    clock = recording(load_rules(), signed_on=signed_on, channel=channel, done_on=due_on)

    assert (clock.due.due_on, clock.days_late) == (due_on, 0)


@pytest.mark.parametrize(("done_on", "days"), [(date(2023, 3, 15), 1), (date(2023, 3, 16), 2), (date(2023, 3, 24), 6)])
def test_lateness_counts_working_days(office, done_on, days):
    assert recording(load_rules(), signed_on=date(2023, 3, 3), channel="written", done_on=done_on).days_late == days


def test_handed_in_on_a_saturday_after_the_last_day_is_late(office):
    """Signed Wednesday 8 February: seven working days end on Friday 17 February; the 18th is a holiday and Saturday."""
    clock = recording(load_rules(), signed_on=date(2023, 2, 8), channel="written", done_on=date(2023, 2, 18))

    assert (clock.due.due_on, clock.days_late) == (date(2023, 2, 17), 1)


def test_five_years_end_the_day_before(db):
    assert longest_until(date(2023, 1, 1)) == date(2027, 12, 31)
    assert longest_until(date(2024, 2, 29)) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("ends_on", "months", "days"),
    [
        (date(2023, 8, 31), 8, 0),
        (date(2024, 6, 30), 18, 0),
        (date(2023, 1, 31), 1, 0),
        (date(2023, 1, 30), 0, 30),
        (date(2023, 9, 15), 8, 15),
    ],
)
def test_months_of_service_are_whole(ends_on, months, days):
    assert service(date(2023, 1, 1), ends_on) == (months, days)


@pytest.mark.parametrize(
    ("ends_on", "amount"),
    [(date(2023, 8, 31), Decimal("3104815.29")), (date(2024, 6, 30), Decimal("6985834.41"))],
)
def test_compensation_of_a23(ends_on, amount):
    assert compensation(wage=WAGE, starts_on=date(2023, 1, 1), ends_on=ends_on).amount == amount


def test_below_one_month_no_compensation_is_due():
    assert compensation(wage=WAGE, starts_on=date(2023, 1, 1), ends_on=date(2023, 1, 30)) is None


def test_extensions_count_from_the_first_day_of_the_first(db):
    company, person = make_company(), make_person()
    first = make_contract(company, person=person, starts_on=date(2019, 1, 1), ends_on=date(2020, 12, 31))
    second = make_contract(
        company, person=person, starts_on=date(2021, 1, 1), ends_on=date(2022, 12, 31), extends=first
    )
    third = FixedTermContract(company=company, person=person, starts_on=date(2023, 1, 1), extends=second)

    assert (first_day(first), first_day(second), first_day(third)) == (date(2019, 1, 1),) * 3


def test_late_ones_among_many(office):
    company = make_company()
    in_time = make_contract(company, worker_name="Budi Contoh")
    late = make_contract(company, worker_name="Citra Contoh", received_on=date(2023, 3, 15))
    online = make_contract(company, worker_name="Dedi Contoh", received_on=date(2023, 3, 9), channel="online")
    make_contract(company, worker_name="Euis Contoh", received_on=date(2023, 3, 30), signed_on=None)
    recorded = make_contract(
        company, worker_name="Fajar Contoh", received_on=None, recorded_on=date(2023, 3, 20), record_number="7"
    )

    found = late_among(FixedTermContract.objects.all(), load_rules())

    assert set(found) == {late, online, recorded}
    assert in_time not in found


def test_one_receipt_records_what_a_company_handed_in_on_a_day(office, hubin):
    company = make_company("PT Baja Selat Sunda", address="Jl. Industri 9")
    first = make_contract(company, person=make_person("Siti Contoh"), received_on=date(2023, 3, 15))
    second = make_contract(company, worker_name="Terlampir Contoh", workers=25, received_on=date(2023, 3, 15))
    other_day = make_contract(company, worker_name="Citra Contoh")
    other_company = make_contract(make_company("PT Lain Contoh"), received_on=date(2023, 3, 15))

    letter = record(contract=second, received_on=date(2023, 3, 15), on=date(2023, 3, 16), by=hubin)

    numbers = dict(FixedTermContract.objects.values_list("pk", "record_number"))
    assert numbers == {first.pk: letter.number, second.pk: letter.number, other_day.pk: "", other_company.pk: ""}
    first.refresh_from_db()
    assert (first.recorded_on, receipt_of(first)) == (date(2023, 3, 16), letter)
    text = " ".join("".join(page.extract_text() for page in PdfReader(BytesIO(read_paper(letter))).pages).split())
    assert "Siti Contoh" in text
    assert "Terlampir Contoh" in text
    assert "2 perjanjian, 26 pekerja" in text
    assert "2 disampaikan melewati batas waktu" in text
    assert "7 hari kerja secara tertulis" in text.replace("- ", "")


def test_day_of_receipt_is_taken_for_a_contract_that_had_none(office, hubin):
    contract = make_contract(received_on=None)

    record(contract=contract, received_on=date(2023, 3, 14), on=date(2023, 3, 14), by=hubin)

    contract.refresh_from_db()
    assert contract.received_on == date(2023, 3, 14)


@pytest.mark.parametrize(
    ("received_on", "on", "words"),
    [
        (date(2023, 3, 2), date(2023, 3, 14), "signed later"),
        (date(2023, 3, 14), date(2023, 3, 13), "older than the day of receipt"),
        (date(2023, 3, 14), date(2999, 1, 1), "dated ahead"),
        (date(2999, 3, 14), date(2999, 3, 14), "future"),
    ],
)
def test_days_that_cannot_be_are_refused(office, hubin, settings, received_on, on, words):
    settings.LANGUAGE_CODE = "en"
    contract = make_contract(received_on=None)

    with pytest.raises(ValidationError, match=words):
        record(contract=contract, received_on=received_on, on=on, by=hubin)


def test_what_is_recorded_is_not_recorded_twice_unless_its_receipt_is_void(office, hubin):
    contract = make_contract()
    days = {"received_on": date(2023, 3, 14), "on": date(2023, 3, 14)}
    letter = record(contract=contract, by=hubin, **days)
    with pytest.raises(ValidationError):
        record(contract=contract, by=hubin, **days)

    void_letter(letter=letter, reason="salah nama perusahaan")
    contract.refresh_from_db()
    assert list(waiting_with(contract)) == [contract]
    again = record(contract=contract, by=hubin, **days)

    contract.refresh_from_db()
    assert contract.record_number == again.number != letter.number


def test_number_from_a_list_stands(office, hubin):
    contract = make_contract(record_number="560/1/PKWT/2022", recorded_on=date(2023, 3, 14))

    assert not waiting_with(contract).exists()
    assert receipt_of(contract) is None
