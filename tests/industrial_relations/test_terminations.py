"""Terminations in the register: the clocks of PP 35/2021, pay, receipt."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate
from pypdf import PdfReader

from apps.accounts.models import AccessEvent
from apps.documents.issuing import void_letter
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Termination
from apps.industrial_relations.services.terminations import confirm_report, receipt_of
from apps.industrial_relations.termination_clock import answer_due, is_answer_late, months_between, notice_of
from tests.conftest import staff_member
from tests.industrial_relations.records import make_dispute
from tests.industrial_relations.termination_sheets import make_termination
from tests.registry.records import make_company, make_person

pytestmark = pytest.mark.usefixtures("office")
LIST = reverse("admin:industrial_relations_termination_changelist")
ADD = reverse("admin:industrial_relations_termination_add")
END = date(2023, 3, 31)  # a Friday; 22 and 23 March are free
ISSUED = date(2023, 4, 4)


@pytest.fixture
def clerk():
    return staff_member("Petugas Hubin")


@pytest.fixture
def desk(client, clerk):
    client.force_login(clerk)
    return client


def entered(company, **changes) -> dict:
    values = {
        "company": company.pk, "person": "", "worker_name": "Budi Contoh", "sex": "L", "position": "Operator",
        "terminated_on": "31-03-2023", "reported_on": "03-04-2023", "reason": "efficiency", "way": "bipartite",
        "notified_on": "09-03-2023", "is_paid": "unknown",
    }  # fmt: skip
    return {**values, **changes}


def page_of(termination, name: str) -> str:
    return reverse(f"admin:industrial_relations_termination_{name}", args=[termination.pk])


# Clocks


@pytest.mark.parametrize(("day", "late"), [(date(2023, 3, 9), False), (date(2023, 3, 10), True)])
def test_notice_comes_fourteen_working_days_before_the_end(day, late):
    """Back from Friday 31 March, over Nyepi and its collective leave, to Thursday 9 March."""
    notice = notice_of(make_termination(notified_on=day), load_rules())

    assert (notice.latest_on, notice.is_late) == (date(2023, 3, 9), late)


def test_seven_working_days_are_enough_in_probation():
    notice = notice_of(make_termination(in_probation=True, notified_on=date(2023, 3, 20)), load_rules())

    assert (notice.least, notice.latest_on, notice.is_late) == (7, date(2023, 3, 20), False)


@pytest.mark.parametrize("reason", ["resigned", "contract_ended", "retired", "died"])
def test_some_reasons_ask_for_no_notice(reason):
    termination = make_termination(reason=reason, notified_on=END)

    assert notice_of(termination, load_rules()) is answer_due(termination, load_rules()) is None


@pytest.mark.parametrize(("refused_on", "late"), [(date(2023, 3, 20), False), (date(2023, 3, 21), True)])
def test_worker_refuses_within_seven_working_days_of_the_notice(refused_on, late):
    termination = make_termination(notified_on=date(2023, 3, 9), refused_on=refused_on)

    assert answer_due(termination, load_rules()).due_on == date(2023, 3, 20)
    assert is_answer_late(termination, load_rules()) is late


def test_months_of_service_are_whole_ones():
    assert months_between(date(2020, 1, 31), date(2023, 3, 30)) == 37
    assert months_between(date(2020, 1, 31), date(2023, 3, 31)) == 38


# Entering


def test_service_and_sex_are_filled_in(desk):
    person = make_person("Siti Contoh", sex="P")
    facts = {"person": person.pk, "worker_name": "", "sex": "", "employed_since": "31-01-2020"}

    desk.post(ADD, entered(make_company(), **facts))

    ended = Termination.objects.get()
    assert (ended.person, ended.sex, ended.service_months) == (person, "P", 38)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"worker_name": ""}, "person"),
        ({"notified_on": "", "refused_on": "20-03-2023"}, "notified_on"),
        ({"refused_on": "01-03-2023"}, "refused_on"),
        ({"employed_since": "01-04-2023"}, "employed_since"),
        ({"employed_since": "31-01-2020", "service_months": "3"}, "service_months"),
        ({"reported_on": f"{localdate() + timedelta(days=1):%d-%m-%Y}"}, "reported_on"),
        ({"compensation": "banyak"}, "compensation"),
    ],
)
def test_what_cannot_be_is_refused_and_stays_typed(desk, changes, field):
    answer = desk.post(ADD, entered(make_company(), **changes))

    form = answer.context["adminform"].form
    assert list(form.errors) == [field]
    assert form.data["position"] == "Operator"


def test_worker_is_recorded_once_a_day(desk):
    company = make_company()
    desk.post(ADD, entered(company))

    answer = desk.post(ADD, entered(company, worker_name="budi  contoh"))

    assert list(answer.context["adminform"].form.errors) == ["terminated_on"]


def test_tripartite_without_dispute_is_recorded_with_a_warning(desk):
    answer = desk.post(ADD, entered(make_company(), way="tripartite"), follow=True)

    assert Termination.objects.exists()
    assert "PHK tripartit berasal dari perselisihan" in answer.text


def test_dispute_is_of_the_same_company(desk):
    company, dispute = make_company(), make_dispute(company=make_company("PT Kilang Contoh"))

    answer = desk.post(ADD, entered(company, way="tripartite", dispute=dispute.pk))

    assert list(answer.context["adminform"].form.errors) == ["dispute"]


def test_late_notice_is_told(desk):
    answer = desk.post(ADD, entered(make_company(), notified_on="10-03-2023"), follow=True)
    page = desk.get(Termination.objects.get().get_absolute_url()).text

    assert "13 hari kerja sebelum PHK, seharusnya 14" in answer.text
    assert "Paling lambat 9 Maret 2023: 14 hari kerja sebelum PHK (PP 35/2021 Pasal 37)" in page


# Who sees what


def test_pay_is_shown_by_its_right_alone(client, desk):
    termination = make_termination(compensation=15_000_000, is_paid=True)

    assert "15.000.000" in desk.get(termination.get_absolute_url()).text
    client.force_login(staff_member("Perencanaan"))
    reader = client.get(termination.get_absolute_url())
    assert reader.status_code == 200
    assert "15.000.000" not in reader.text
    assert client.get(LIST, {"is_paid__exact": "1"}).status_code in (302, 400)


def test_nik_is_masked_and_the_look_written_down(desk, clerk):
    person = make_person("Siti Contoh", sex="P")
    termination = make_termination(person=person)

    for address in (LIST, termination.get_absolute_url()):
        page = desk.get(address).text
        assert person.masked_nik in page
        assert person.nik not in page
    assert AccessEvent.objects.filter(user=clerk, subject=f"registry.person:{person.pk}").count() == 1


def test_other_desks_see_nothing(client):
    termination = make_termination()
    client.force_login(staff_member("Petugas BLK"))

    for address in (LIST, termination.get_absolute_url(), page_of(termination, "receipt")):
        assert client.get(address).status_code == 403


def test_list_asks_no_more_for_ten_than_for_one(desk):
    company = make_company()
    make_termination(company=company, notified_on=END, person=make_person())
    with CaptureQueriesContext(connection) as one:
        desk.get(LIST)
    for _number in range(9):
        make_termination(company=company, notified_on=END, person=make_person())
    with CaptureQueriesContext(connection) as ten:
        desk.get(LIST)

    assert len(ten) == len(one)


# Receipt


def test_receipt_names_the_workers_of_a_report_but_those_who_refuse(clerk):
    company = make_company()
    first = make_termination(company=company, person=make_person("Siti Contoh", sex="P"), position="Operator")
    second = make_termination(company=company, worker_name="Budi Contoh")
    refuser = make_termination(company=company, notified_on=date(2023, 3, 9), refused_on=date(2023, 3, 10))
    other_day = make_termination(company=company, reported_on=date(2023, 4, 10))

    letter = confirm_report(termination=second, on=ISSUED, by=clerk)

    text = " ".join("".join(page.extract_text() for page in PdfReader(letter.paper.path).pages).split())
    assert "Tanda Terima Laporan Pemutusan Hubungan Kerja" in text
    assert first.person.nik in text
    assert "Jaminan Kehilangan Pekerjaan" in text
    assert "2 orang" in text
    named = {one.pk for one in Termination.objects.filter(letter=letter)}
    assert named == {first.pk, second.pk}
    assert not named & {refuser.pk, other_day.pk}


def test_worker_reported_later_gets_a_receipt_of_his_own(clerk):
    company = make_company()
    first = make_termination(company=company)
    letter = confirm_report(termination=first, on=ISSUED, by=clerk)

    with pytest.raises(ValidationError):
        confirm_report(termination=first, on=ISSUED, by=clerk)
    second = make_termination(company=company)
    own = confirm_report(termination=first, on=ISSUED, by=clerk)

    assert receipt_of(Termination.objects.get(pk=first.pk)) == letter
    assert receipt_of(Termination.objects.get(pk=second.pk)) == own


def test_void_receipt_is_issued_anew(clerk):
    termination = make_termination()
    void_letter(letter=confirm_report(termination=termination, on=ISSUED, by=clerk), reason="Salah tulis")

    letter = confirm_report(termination=termination, on=ISSUED, by=clerk)

    assert receipt_of(Termination.objects.get()) == letter


@pytest.mark.parametrize("on", [date(2023, 4, 2), localdate() + timedelta(days=1)], ids=["before the report", "ahead"])
def test_day_of_the_receipt_fits(clerk, on):
    with pytest.raises(ValidationError):
        confirm_report(termination=make_termination(), on=on, by=clerk)


def test_receipt_page_issues_prints_and_writes_down(desk):
    company = make_company()
    termination = make_termination(company=company)
    make_termination(company=company)

    answer = desk.post(page_of(termination, "receipt"), {"on": "04-04-2023"}, follow=True)
    termination.refresh_from_db()
    paper = desk.get(page_of(termination, "receipt_paper"))

    assert termination.letter.number in answer.text
    assert paper["Content-Type"] == "application/pdf"
    assert AccessEvent.objects.filter(kind="print").latest("pk").rows == 2
    form = desk.get(termination.get_absolute_url()).context["adminform"].form
    assert "reason" not in form.fields
    assert "is_paid" in form.fields


def test_readers_do_not_issue_nor_print(client, clerk):
    termination = make_termination()
    confirm_report(termination=termination, on=ISSUED, by=clerk)
    client.force_login(staff_member("Perencanaan"))

    assert client.get(page_of(termination, "receipt")).status_code == 200
    assert client.post(page_of(termination, "receipt"), {"on": "04-04-2023"}).status_code == 403
    assert client.get(page_of(termination, "receipt_paper")).status_code == 403
