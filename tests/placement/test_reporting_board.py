"""The board: what stands in a cell, the sums below, who is shown, and the page itself."""

from datetime import date, time
from io import BytesIO

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from python_calamine import CalamineWorkbook

from apps.accounts.models import AccessEvent
from apps.placement.reporting_duty import PLACEMENTS, VACANCIES, due_on, is_due, marks_of, owed_reports
from apps.placement.tables.reporting_board import Question, board_rows, companies_asked, month_totals
from apps.registry.models import Company, Industry
from tests.conftest import staff_member
from tests.placement.report_records import make_report
from tests.registry.records import make_company

JANUARY, FEBRUARY, MARCH, APRIL = (date(2023, number, 1) for number in (1, 2, 3, 4))
QUARTER = (JANUARY, FEBRUARY, MARCH)
TODAY = date(2023, 4, 20)

pytestmark = pytest.mark.usefixtures("office")


def ask(**more) -> Question:
    return Question(**{"months": QUARTER, "today": TODAY} | more)


def names(question: Question) -> list[str]:
    return list(companies_asked(question).order_by("name").values_list("name", flat=True))


def test_reports_fall_due_on_the_fifth_of_the_month_after():
    assert due_on(date(2023, 12, 1)) == date(2024, 1, 5)
    assert not is_due(MARCH, date(2023, 4, 5))
    assert is_due(MARCH, date(2023, 4, 6))


def test_due_day_that_a_month_lacks_is_its_last_day(settings):
    settings.REPORTS_DUE_DAY = 31

    assert due_on(JANUARY) == date(2023, 2, 28)


def test_report_of_the_last_evening_is_in_time_and_one_of_the_next_morning_is_late():
    company = make_company()
    make_report(company, FEBRUARY, date(2023, 3, 5), at=time(23, 59))
    make_report(company, MARCH, date(2023, 4, 6), at=time(0, 1))

    marks = marks_of([company.pk], QUARTER)

    assert not marks[company.pk, PLACEMENTS, FEBRUARY].is_late
    assert marks[company.pk, PLACEMENTS, MARCH].is_late
    assert marks[company.pk, PLACEMENTS, MARCH].received_on == date(2023, 4, 6)


def test_each_cell_says_how_its_report_stands():
    company = make_company()
    make_report(company, JANUARY, date(2023, 2, 3))
    make_report(company, JANUARY, date(2023, 2, 3), kind=VACANCIES, is_nil=True)
    make_report(company, FEBRUARY, date(2023, 3, 9), state="needs_attention")
    make_report(company, FEBRUARY, date(2023, 3, 3), kind=VACANCIES, state="withdrawn")
    question = ask(months=(*QUARTER, APRIL))

    (row,) = board_rows([company], question)

    assert [[str(mark.standing) for _kind, mark in marks] for _month, marks in row.cells] == [
        ["reported", "nil"],
        ["waiting", "missing"],
        ["missing", "missing"],
        ["not_due", "not_due"],
    ]
    assert row.owed == 3


def test_second_report_of_a_month_revises_and_leaves_the_first_ones_day():
    company = make_company()
    make_report(company, MARCH, date(2023, 4, 4), is_nil=True)
    second = make_report(company, MARCH, date(2023, 4, 18))

    mark = marks_of([company.pk], QUARTER)[company.pk, PLACEMENTS, MARCH]

    assert (str(mark.standing), mark.received_on, mark.is_late, mark.is_revised, mark.upload) == (
        "reported", date(2023, 4, 4), False, True, second.pk,
    )  # fmt: skip


def test_nobody_owes_what_waits_to_be_checked():
    company = make_company()
    make_report(company, MARCH, date(2023, 4, 3), state="ready")

    assert owed_reports([company.pk], (MARCH,), TODAY) == {company.pk: [(MARCH, VACANCIES)]}


def test_sums_of_a_month_add_up_to_the_companies_that_must_report():
    """Five must report: one in time, one late, one nil and late, one waiting, one missing; one closed did report."""
    companies = [make_company(f"PT Contoh {number}") for number in range(5)]
    closed = make_company("PT Tutup", state="closed")
    make_report(companies[0], MARCH, date(2023, 4, 5))
    make_report(companies[0], MARCH, date(2023, 4, 19))
    make_report(companies[1], MARCH, date(2023, 4, 7))
    make_report(companies[2], MARCH, date(2023, 4, 8), is_nil=True)
    make_report(companies[3], MARCH, date(2023, 4, 8), state="checking")
    make_report(closed, MARCH, date(2023, 4, 3))

    active = month_totals(ask())[MARCH, PLACEMENTS]
    everyone = month_totals(ask(state=""))[MARCH, PLACEMENTS]

    assert (active.reported, active.late, active.nil, active.waiting, active.missing) == (3, 2, 1, 1, 1)
    assert active.asked == 5
    assert (everyone.reported, everyone.late, everyone.missing) == (4, 2, 1)
    assert month_totals(ask(months=(APRIL,)))[APRIL, PLACEMENTS].missing == 0


def test_filters_leave_the_companies_they_name():
    steel = Industry.objects.get(code="24101") if Industry.objects.filter(code="24101").exists() else (
        Industry.objects.filter(section="C", level="kelompok").first()
    )  # fmt: skip
    make_company("PT Baja Besar", size="large", industry=steel, kelurahan_id="36.72.01.1001", nib="1234567890123")
    make_company("PT Jasa Kecil", size="small", kelurahan_id="36.72.02.1001")
    make_company("PT Pindah", state="moved")

    assert names(ask(size="large")) == ["PT Baja Besar"]
    assert names(ask(section="C")) == ["PT Baja Besar"]
    assert names(ask(district="36.72.02")) == ["PT Jasa Kecil"]
    assert names(ask(state="moved")) == ["PT Pindah"]
    assert names(ask(state="")) == ["PT Baja Besar", "PT Jasa Kecil", "PT Pindah"]
    assert names(ask(search="kecil jasa")) == ["PT Jasa Kecil"]
    assert names(ask(search="12345")) == ["PT Baja Besar"]


@pytest.fixture
def four_companies() -> None:
    """Complete; without vacancies of March; nothing at all; late and waiting."""
    complete, partly, late = (make_company(name) for name in ("PT A", "PT B", "PT D"))
    make_company("PT C")
    for month, day in ((JANUARY, date(2023, 2, 2)), (FEBRUARY, date(2023, 3, 2)), (MARCH, date(2023, 4, 2))):
        for kind in (PLACEMENTS, VACANCIES):
            make_report(complete, month, day, kind=kind)
            if (month, kind) != (MARCH, VACANCIES):
                make_report(partly, month, day, kind=kind)
    make_report(late, JANUARY, date(2023, 3, 30))
    make_report(late, MARCH, date(2023, 4, 2), kind=VACANCIES, state="needs_attention")


@pytest.mark.parametrize(
    ("answer", "last", "found"),
    [
        ("missing", 0, ["PT B", "PT C", "PT D"]),
        ("missing", 1, ["PT B", "PT C", "PT D"]),
        ("nothing", 0, ["PT C"]),
        ("nothing", 1, ["PT C"]),
        ("complete", 0, ["PT A"]),
        ("late", 0, ["PT D"]),
        ("late", 1, []),
        ("waiting", 0, ["PT D"]),
    ],
)
def test_companies_are_found_by_how_their_reports_stand(four_companies, answer, last, found):
    assert names(ask(answer=answer, last=last)) == found


def test_one_report_alone_may_be_asked_for(four_companies):
    assert names(ask(answer="complete", kinds=(PLACEMENTS,))) == ["PT A", "PT B"]
    assert names(ask(answer="nothing", kinds=(VACANCIES,), last=2)) == ["PT C"]


@pytest.fixture
def at_desk(client: Client, clerk) -> Client:
    client.force_login(clerk)
    return client


def test_page_shows_marks_sums_and_the_way_to_the_upload(at_desk, four_companies):
    page = at_desk.get(reverse("reporting_board"), {"months": "2023"})

    assert page.status_code == 200
    assert page.text.count('<tr class="board__sum') == 5
    assert "Laporan penempatan Januari 2023: diterima, 30 Maret 2023, terlambat" in page.text
    upload = Company.objects.get(name="PT A").uploads.first()
    assert reverse("admin:intake_upload_change", args=(upload.pk,)) in page.text


def test_closed_to_other_desks_and_open_to_the_planning_section_without_letters(client, four_companies):
    client.force_login(staff_member("Petugas BLK"))
    assert client.get(reverse("reporting_board")).status_code == 403

    client.force_login(staff_member("Perencanaan"))
    page = client.get(reverse("reporting_board"), {"months": "2023"})
    assert page.status_code == 200
    assert reverse("reporting_board_remind") not in page.text


def test_queries_do_not_grow_with_the_companies(at_desk):
    def count() -> int:
        at_desk.get(reverse("reporting_board"))
        with CaptureQueriesContext(connection) as queries:
            at_desk.get(reverse("reporting_board"))
        return len(queries)

    make_report(make_company("PT Satu"), MARCH, TODAY)
    few = count()
    for number in range(30):
        make_report(make_company(f"PT Banyak {number}"), MARCH, TODAY)

    assert count() == few <= 16


def test_nonsense_in_the_address_asks_for_everything(at_desk, four_companies):
    page = at_desk.get(
        reverse("reporting_board"), {"months": "x", "kind": "y", "last": "z", "page": "-1", "q": "\x00", "answer": "0"}
    )

    assert page.status_code == 200


def test_workbook_says_in_words_what_the_board_shows(at_desk, four_companies):
    answer = at_desk.get(reverse("reporting_board_xlsx"), {"months": "2023"})

    sheet = CalamineWorkbook.from_filelike(BytesIO(b"".join(answer.streaming_content))).get_sheet_by_index(0)
    head, *rows = sheet.to_python()[2:]
    d = dict(zip(head, next(row for row in rows if row[1] == "PT D"), strict=True))
    assert d["Penempatan Januari 2023"] == "30 Mar 2023 (terlambat)"
    assert d["Lowongan Maret 2023"] == "Diperiksa 2 Apr 2023"
    assert d["Lowongan Januari 2023"] == "Belum"
    assert AccessEvent.objects.get(subject="placement.reporting_board").rows == 4
