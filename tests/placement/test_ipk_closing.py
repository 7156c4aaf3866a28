"""Closing a month keeps what is left over; the next month opens with exactly that."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.placement.models import JobSeeker
from apps.reporting.choices import StockSource
from apps.reporting.models import Month, Stock
from apps.reporting.periods import Period
from disnaker.month_closing import STOCK_FORMS, close_month, objections, reopen_month
from disnaker.summaries import summarize
from tests.placement.ipk_records import line
from tests.placement.summary_records import company, move, vacancy
from tests.reporting.signing import stock_and_flows_of_january

DECEMBER, JANUARY, FEBRUARY, MARCH = date(2022, 12, 1), *(date(2023, month, 1) for month in (1, 2, 3))


@pytest.fixture
def january(office) -> None:
    """A5: 120 men and 95 women left over, 130 and 110 at the end; 5 of 8 places."""
    stock_and_flows_of_january()
    move(vacancy(company(), JANUARY, count_male=2, count_either=6), JANUARY, male=3)


def closing_of(period: str) -> tuple[int, ...]:
    return line(summarize(Period.parse(period)).by_name["ipk_1"], "5", "L", "P", "sum", "V_L", "V_E")


def opening_of(period: str) -> tuple[int, ...]:
    return line(summarize(Period.parse(period)).by_name["ipk_1"], "1", "L", "P", "sum", "V_L", "V_E")


def test_next_month_opens_with_exactly_what_was_left_over(january):
    assert closing_of("2023-01") == (130, 110, 240, 0, 5)

    close_month(month=JANUARY)

    assert Month.objects.get(pk=JANUARY).state == "submitted"
    kept = Stock.objects.filter(month=FEBRUARY, source=StockSource.KEPT)
    assert set(kept.values_list("table", flat=True)) == {form.name for form in STOCK_FORMS}
    assert opening_of("2023-02") == (130, 110, 240, 0, 5)
    assert opening_of("2023-04") == (130, 110, 240, 0, 5)
    assert summarize(Period.parse("2023-02")).breaches == []


def test_year_runs_from_its_first_stock_whatever_months_were_closed(january):
    before = [form.total.figures for form in summarize(Period.parse("2023")).forms]

    close_month(month=JANUARY)

    assert [form.total.figures for form in summarize(Period.parse("2023")).forms] == before


def test_month_whose_forms_disagree_is_not_closed(january):
    Stock.objects.filter(table="ipk_3", column="opening_P").update(number=94)

    with pytest.raises(ValidationError, match="III/3") as refused:
        close_month(month=JANUARY)

    assert "109" in str(refused.value)
    assert "110" in str(refused.value)
    assert not Month.objects.exclude(state="open").exists()
    assert not Stock.objects.filter(source=StockSource.KEPT).exists()


def test_month_with_a_figure_below_nought_is_not_closed(january):
    JobSeeker.objects.filter(posting_month=JANUARY).delete()
    Stock.objects.filter(table="ipk_1", column="L_20").update(number=20)

    with pytest.raises(ValidationError, match="III/1"):
        close_month(month=JANUARY)


def test_months_are_closed_in_their_order(january):
    with pytest.raises(ValidationError, match="Januari 2023"):
        close_month(month=FEBRUARY)

    close_month(month=JANUARY)
    close_month(month=FEBRUARY)

    assert opening_of("2023-03") == (130, 110, 240, 0, 5)


def test_month_opened_again_loses_the_stock_it_left(january):
    close_month(month=JANUARY)

    reopen_month(month=JANUARY)

    assert not Stock.objects.filter(source=StockSource.KEPT).exists()
    assert Stock.objects.filter(source=StockSource.ENTERED).exists()
    assert closing_of("2023-01") == (130, 110, 240, 0, 5)


def test_month_that_a_later_one_rests_on_stays_closed(january):
    close_month(month=JANUARY)
    close_month(month=FEBRUARY)

    with pytest.raises(ValidationError, match="Februari 2023"):
        reopen_month(month=JANUARY)


def test_signed_month_stays_closed(january):
    Month.objects.create(first_day=JANUARY, state="signed")

    with pytest.raises(ValidationError):
        reopen_month(month=JANUARY)


def test_record_changed_behind_a_closed_month_is_found_before_the_next_closes(january):
    close_month(month=JANUARY)
    JobSeeker.objects.filter(posting_month=JANUARY, sex="P").first().delete()

    found = objections(summarize(Period.parse("2023-02")))

    assert {form.form for form in STOCK_FORMS if any(form.form in one.text for one in found)} == {
        "III/1", "III/2", "III/3"
    }  # fmt: skip


def test_head_closes_on_the_page_and_a_clerk_may_not(client, head, clerk, january):
    page = reverse("month", args=("2023-01",))
    client.force_login(clerk)
    assert client.post(page, {"act": "submit"}).status_code == 403

    client.force_login(head)
    assert client.get(page).status_code == 200
    assert client.post(page, {"act": "submit"}).status_code == 302

    assert Month.objects.get(pk=JANUARY).state == "submitted"
    assert client.post(page, {"act": "reopen"}).status_code == 302
    assert Month.objects.get(pk=JANUARY).state == "open"


def test_objections_are_shown_with_the_records_behind(client, head, january):
    Stock.objects.filter(table="ipk_3", column="opening_P").update(number=94)
    client.force_login(head)

    page = client.get(reverse("month", args=("2023-01",))).text

    assert "III/3" in page
    assert reverse("summary_job_seekers") in page
    assert 'value="submit"' not in page
