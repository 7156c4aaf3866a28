"""When companies owe their report of workers (scenario A14)."""

from datetime import date

import pytest
from django.utils.timezone import localdate

from apps.registry.models import Headcount
from apps.registry.wlkp import days_overdue, first_due_on, next_due_on
from disnaker.company_card import wlkp_duty
from tests.registry.records import make_company


def test_a_report_falls_due_a_year_later_and_is_overdue_from_the_day_after():
    due_on = next_due_on(date(2023, 3, 14))

    assert due_on == date(2024, 3, 14)
    assert days_overdue(due_on, date(2024, 3, 14)) == 0
    assert days_overdue(due_on, date(2024, 3, 15)) == 1


def test_the_first_report_is_due_within_thirty_calendar_days():
    assert first_due_on(date(2023, 1, 10)) == date(2023, 2, 9)


def test_a_report_of_a_leap_day_falls_due_on_the_last_of_february():
    assert next_due_on(date(2024, 2, 29)) == date(2025, 2, 28)


@pytest.mark.django_db
def test_the_latest_report_counts_and_the_day_of_establishment_before_the_first():
    company = make_company(established_on=date(2023, 1, 10))
    assert wlkp_duty(company, [], date(2023, 2, 11)) == (date(2023, 2, 9), 2)

    Headcount.objects.create(company=company, reported_on=date(2023, 3, 14), male=3)
    assert wlkp_duty(company, list(company.headcounts.all()), date(2024, 3, 15)) == (date(2024, 3, 14), 1)


@pytest.mark.django_db
def test_card_of_a_company_tells_the_first_report_and_its_days(client, head):
    company = make_company(established_on=date(2023, 1, 10))
    client.force_login(head)

    page = client.get(f"/admin/registry/company/{company.pk}/card/").content.decode()

    late = (localdate() - date(2023, 2, 9)).days
    assert "9 Februari 2023" in page
    assert f"terlambat {late:,} hari".replace(",", ".") in page
