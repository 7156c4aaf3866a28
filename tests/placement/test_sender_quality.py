"""Errors per 100 rows of what companies send."""

from datetime import date

import pytest
from django.urls import reverse

from apps.intake.models import Fix, Issue
from apps.placement.reporting_duty import KINDS, PLACEMENTS, VACANCIES
from apps.placement.tables.sender_quality import Share, senders, share_of
from tests.conftest import staff_member
from tests.placement.report_records import make_report
from tests.registry.records import make_company

FEBRUARY, MARCH = date(2023, 2, 1), date(2023, 3, 1)
MONTHS = (FEBRUARY, MARCH)

pytestmark = pytest.mark.usefixtures("office")


def err(upload, row: int, column: str = "nik", severity: str = "error") -> None:
    Issue.objects.create(upload=upload, row=row, column=column, severity=severity, code="x", message="x")


def fix(upload, row: int, column: str = "nik") -> None:
    Fix.objects.create(upload=upload, row=row, column=column, value="x")


def test_cells_wrong_still_and_cells_corrected_count_once_each():
    """March: 2 errors, 2 corrections of which one is wrong still, 40 rows; February: 1 in 10. So 4 in 50, 8 in 100."""
    company = make_company()
    march = make_report(company, MARCH, date(2023, 4, 3), rows_read=40)
    err(march, 5), err(march, 6, "start_date"), err(march, 7, "wage", "warning")
    fix(march, 5), fix(march, 9)
    err(make_report(company, FEBRUARY, date(2023, 3, 3), rows_read=10), 4)

    ((sender,), count) = senders(MONTHS, KINDS)

    assert (count, sender.total, sender.total.per_hundred) == (1, Share(50, 4), 8.0)
    assert sender.by_month == {MARCH: Share(40, 3), FEBRUARY: Share(10, 1)}
    assert sender.commonest == [("NIK", 3), ("TMT", 1)]


def test_withdrawn_reports_copies_other_months_and_unread_files_are_left_out():
    company = make_company()
    kept = make_report(company, MARCH, date(2023, 4, 3), rows_read=10)
    for facts in ({"state": "withdrawn"}, {"same_as": kept, "state": "refused"}):
        err(make_report(company, MARCH, date(2023, 4, 3), **facts), 1)
    err(make_report(company, date(2023, 1, 1), date(2023, 2, 3)), 1)
    err(make_report(company, MARCH, date(2023, 4, 3), kind="company_register"), 1)
    make_report(company, FEBRUARY, date(2023, 3, 3), is_nil=True)

    assert share_of(company.pk, MONTHS, KINDS) == Share(10, 0)


def test_worst_sender_stands_first_and_pages_follow_each_other():
    for name, rows, errors in (("PT A", 100, 5), ("PT B", 10, 2), ("PT C", 10, 0)):
        report = make_report(make_company(name), MARCH, date(2023, 4, 3), rows_read=rows)
        for row in range(errors):
            err(report, row)

    first, count = senders(MONTHS, KINDS, limit=2)
    second, _count = senders(MONTHS, KINDS, limit=2, offset=2)

    assert ([s.company.name for s in first + second], count) == (["PT B", "PT A", "PT C"], 3)
    assert [s.total.per_hundred for s in first + second] == [20.0, 5.0, 0.0]


def test_one_report_alone_may_be_asked_for():
    company = make_company()
    err(make_report(company, MARCH, date(2023, 4, 3), rows_read=10), 1)
    make_report(company, MARCH, date(2023, 4, 3), rows_read=10, kind=VACANCIES)

    assert share_of(company.pk, MONTHS, (PLACEMENTS,)) == Share(10, 1)
    assert share_of(company.pk, MONTHS, (VACANCIES,)) == Share(10, 0)


def test_page_shows_the_share_of_each_month(client, clerk):
    client.force_login(clerk)
    err(make_report(make_company(), MARCH, date(2023, 4, 3), rows_read=8), 1)

    page = client.get(reverse("sender_quality"), {"months": "2023"})

    assert "12,5" in page.text
    assert "NIK (1)" in page.text
    assert "PT Baja" not in client.get(reverse("sender_quality"), {"months": "2023", "q": "lain"}).text


def test_page_is_closed_to_other_desks(client):
    client.force_login(staff_member("Petugas Hubin"))

    assert client.get(reverse("sender_quality")).status_code == 403
