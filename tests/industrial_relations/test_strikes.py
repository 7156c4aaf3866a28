"""Strikes in the register: entering, judging, confirming the notice."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate
from pypdf import PdfReader

from apps.documents.issuing import void_letter
from apps.industrial_relations.models import Strike
from apps.industrial_relations.services.strikes import confirm_notice, receipt_of
from tests.conftest import staff_member
from tests.industrial_relations.records import make_union
from tests.industrial_relations.strike_records import make_strike
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("office")
LIST = reverse("admin:industrial_relations_strike_changelist")
ADD = reverse("admin:industrial_relations_strike_add")


@pytest.fixture
def clerk():
    return staff_member("Petugas Hubin")


@pytest.fixture
def desk(client, clerk):
    client.force_login(clerk)
    return client


def entered(company, **changes) -> dict:
    values = {
        "kind": "strike", "company": company.pk, "organiser": "SP Baja", "workers": "40",
        "notice_number": "09/SP/II/2023", "notice_on": "09-02-2023", "received_on": "10-02-2023",
        "employer_told_on": "09-02-2023", "is_signed": "on", "starts_on": "20-02-2023", "ends_on": "22-02-2023",
        "begins_at": "08:00", "closes_at": "16:00", "place": "Halaman pabrik", "reason": "Upah",
        "bargaining": "deadlock", "deadlock_on": "06-02-2023", "took_place": "unknown",
    }  # fmt: skip
    return {**values, **changes}


def shown(path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def test_late_notice_is_recorded_and_told(desk):
    answer = desk.post(ADD, entered(make_company()), follow=True)

    strike = Strike.objects.get()
    assert "syarat undang-undang tidak terpenuhi" in answer.text
    page = desk.get(strike.get_absolute_url()).text
    assert "Pemberitahuan masuk 6 hari kerja sebelum dimulai: kurang dari 7 hari kerja" in page
    assert "Paling lambat 9 Februari 2023" in page
    assert "3 hari kerja × 40 pekerja = 120 hari kerja hilang" in page


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"ends_on": "19-02-2023"}, "ends_on"),
        ({"received_on": "08-02-2023"}, "received_on"),
        ({"bargaining": ""}, "bargaining"),
        ({"ends_on": "20-02-2023", "closes_at": "07:00"}, "closes_at"),
        ({"met_on": f"{localdate() + timedelta(days=1):%d-%m-%Y}"}, "met_on"),
    ],
)
def test_what_cannot_be_is_refused_and_stays_typed(desk, changes, field):
    answer = desk.post(ADD, entered(make_company(), **changes))

    form = answer.context["adminform"].form
    assert list(form.errors) == [field]
    assert form.data["place"] == "Halaman pabrik"


def test_receipt_is_numbered_and_names_the_notice(clerk):
    strike = make_strike(unions=[make_union("SP Baja Selat Sunda")])

    letter = confirm_notice(strike=strike, on=date(2023, 2, 10), by=clerk)

    text = " ".join(shown(letter.paper.path).split())
    assert "Tanda Terima Pemberitahuan Mogok Kerja" in text
    assert "09/SP-BSS/II/2023, 9 Februari 2023" in text
    assert "20 Februari 2023 s.d. 22 Februari 2023, pukul 08.00–16.00 WIB" in text
    assert letter.recipient == "Pengurus SP Baja Selat Sunda"
    assert receipt_of(Strike.objects.get()) == letter


def test_one_notice_has_one_receipt_until_that_is_void(clerk):
    strike = make_strike()
    letter = confirm_notice(strike=strike, on=date(2023, 2, 10), by=clerk)

    with pytest.raises(ValidationError, match="sudah dibuatkan"):
        confirm_notice(strike=strike, on=date(2023, 2, 10), by=clerk)
    void_letter(letter=letter, reason="Salah tanggal")

    assert confirm_notice(strike=strike, on=date(2023, 2, 13), by=clerk) != letter


@pytest.mark.parametrize(
    ("facts", "on"),
    [({"received_on": None}, date(2023, 2, 10)), ({"kind": "demonstration"}, date(2023, 2, 10)),
     ({}, date(2023, 2, 8)), ({}, localdate() + timedelta(days=1))],
    ids=["not received", "demonstration", "before it came", "ahead"],
)  # fmt: skip
def test_receipt_is_refused(clerk, facts, on):
    with pytest.raises(ValidationError):
        confirm_notice(strike=make_strike(**facts), on=on, by=clerk)


def test_receipt_page_issues_and_prints(desk):
    strike = make_strike()
    page = reverse("admin:industrial_relations_strike_receipt", args=[strike.pk])
    paper = reverse("admin:industrial_relations_strike_receipt_paper", args=[strike.pk])

    assert desk.get(paper).status_code == 404
    answer = desk.post(page, {"on": "10-02-2023"}, follow=True)

    strike.refresh_from_db()
    assert strike.letter.number in answer.text
    assert desk.get(paper)["Content-Type"] == "application/pdf"


def test_what_is_confirmed_is_not_changed_any_more(desk):
    strike = make_strike()
    desk.post(reverse("admin:industrial_relations_strike_receipt", args=[strike.pk]), {"on": "10-02-2023"})

    form = desk.get(strike.get_absolute_url()).context["adminform"].form

    assert "starts_on" not in form.fields
    assert "took_place" in form.fields


def test_readers_see_and_do_not_issue(client):
    strike = make_strike()
    client.force_login(staff_member("Perencanaan"))
    page = reverse("admin:industrial_relations_strike_receipt", args=[strike.pk])

    assert client.get(page).status_code == 200
    assert client.post(page, {"on": "10-02-2023"}).status_code == 403


def test_other_desks_see_nothing(client):
    strike = make_strike()
    client.force_login(staff_member("Petugas Penta"))

    for address in (LIST, strike.get_absolute_url(), f"{strike.get_absolute_url()[:-7]}receipt/"):
        assert client.get(address).status_code == 403


def test_list_judges_every_row_in_as_many_queries_as_one(desk):
    company = make_company()
    make_strike(company=company)
    with CaptureQueriesContext(connection) as one:
        desk.get(LIST)
    for number in range(9):
        make_strike(company=company, place="" if number % 2 else "Gerbang")
    with CaptureQueriesContext(connection) as ten:
        answer = desk.get(LIST)

    assert len(ten) == len(one)
    assert answer.text.count(">tidak sah<") == 4 + 1  # rows, and the filter's own choice


def test_list_is_narrowed_to_what_does_not_meet_the_law(desk):
    good, bad = make_strike(), make_strike(company=make_company("PT Kilang Contoh"), is_signed=False)
    make_strike(company=make_company("PT Pabrik Contoh"), kind="demonstration", is_signed=False)

    def found(**query) -> list:
        return list(desk.get(LIST, query).context["cl"].result_list)

    assert found(validity="invalid") == [bad]
    assert found(validity="valid") == [good]
    assert found(when="coming") == []
    assert len(found(when="open")) == 3
