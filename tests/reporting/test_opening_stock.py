"""The opening stock that the office types once from its last report on paper."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from apps.reporting.models import Month, Stock
from apps.reporting.periods import Period
from disnaker.month_closing import close_month
from disnaker.opening_stock import disagreements, entered_figures
from disnaker.summaries import summarize
from tests.conftest import staff_member

JANUARY = date(2023, 1, 1)
# 120 men and 95 women, 4 places for men and 2 for either, alike on every form.
TYPED = {
    "month": "2023-01",
    "ipk_1.1.L_15": "100", "ipk_1.1.L_20": "20", "ipk_1.1.P_30": "95", "ipk_1.1.V_L": "4", "ipk_1.1.V_E": "2",
    "ipk_2.3001.opening_L": "120", "ipk_2.6000.opening_P": "95",
    "ipk_3.8.opening_L": "120", "ipk_3.not_stated.opening_P": "95",
    "ipk_4.3001.opening_L": "4", "ipk_4.2000.opening_E": "2",
    "ipk_5.7.opening_L": "4", "ipk_5.7.opening_E": "2",
    "ipk_6.C.opening_L": "4", "ipk_6.F.opening_E": "2",
}  # fmt: skip


@pytest.fixture
def at_desk(client: Client, head) -> Client:
    client.force_login(head)
    return client


def send(client: Client, button: str = "save", **changes):
    return client.post(reverse("opening_stock"), TYPED | {button: "1"} | changes)


def test_typed_figures_open_every_form(at_desk):
    assert send(at_desk).status_code == 302

    forms = summarize(Period.parse("2023-01")).by_name

    assert [forms["ipk_1"].row("1").figures[key] for key in ("L_15", "L", "P", "sum", "V_sum")] == [
        100,
        120,
        95,
        215,
        6,
    ]
    assert [forms["ipk_2"].total.figures[f"opening_{sex}"] for sex in "LP"] == [120, 95]
    assert forms["ipk_2"].row("6000").label == "Jurusan tidak dirinci"
    assert forms["ipk_3"].row("not_stated").figures["remaining_P"] == 95
    assert (
        forms["ipk_6"].row("C_sum" if "C_sum" in forms["ipk_6"].column("opening_L") else "C").figures["opening_L"] == 4
    )
    assert summarize(Period.parse("2023-01")).breaches == []


def test_thousands_may_be_typed_with_the_point_of_the_paper(at_desk):
    send(at_desk, **{"ipk_1.1.L_15": "11.744"})

    assert entered_figures()["ipk_1", "1", "L_15"] == 11744


def test_forms_that_differ_are_told_and_keep_the_month_from_closing(at_desk):
    send(at_desk, **{"ipk_3.8.opening_L": "119"})

    (sentence,) = disagreements(entered_figures())
    assert "III/3" in sentence
    assert "119" in sentence
    assert "120" in sentence
    assert sentence in at_desk.get(reverse("opening_stock")).text
    assert summarize(Period.parse("2023-01")).breaches != []


def test_nothing_typed_is_lost_on_an_error(at_desk):
    response = send(at_desk, **{"ipk_2.3001.opening_L": "seratus"})

    assert response.status_code == 200
    assert "seratus" in response.text
    assert 'value="95"' in response.text
    assert not Stock.objects.exists()


def test_adding_up_keeps_nothing(at_desk):
    response = send(at_desk, "add_up")

    assert "215" in response.text
    assert not Stock.objects.exists()


def test_typing_again_replaces_what_was_typed(at_desk):
    send(at_desk)
    send(at_desk, month="2023-02", **{"ipk_1.1.L_15": "7"})

    assert set(Stock.objects.values_list("month", flat=True)) == {date(2023, 2, 1)}
    assert entered_figures()["ipk_1", "1", "L_15"] == 7


def test_stock_that_a_closed_month_rests_on_stays(at_desk):
    send(at_desk)
    close_month(month=JANUARY)

    response = send(at_desk, **{"ipk_1.1.L_15": "1"})

    assert response.status_code == 200
    assert entered_figures()["ipk_1", "1", "L_15"] == 100
    assert Month.objects.get(pk=JANUARY).state == "submitted"


def test_clerk_reads_and_does_not_write(client, clerk):
    client.force_login(clerk)

    assert client.get(reverse("opening_stock")).status_code == 200
    assert send(client).status_code == 403
    assert not Stock.objects.exists()


def test_page_is_closed_to_other_desks(client, office):
    client.force_login(staff_member("Petugas BLK"))

    assert client.get(reverse("opening_stock")).status_code == 403
