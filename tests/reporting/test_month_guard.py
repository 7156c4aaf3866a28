"""The order of a month's states, its signed papers and its stock, whoever writes."""

import uuid
from datetime import date
from itertools import permutations

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.cookie import CookieStorage
from django.db import IntegrityError, connection, transaction
from django.test import RequestFactory
from django.utils.timezone import now

from apps.reporting.choices import MonthState
from apps.reporting.models import Month, SignedFile, SignedSummary, Stock
from apps.reporting.refusals import RefusalsInWords
from tests.conftest import staff_member
from tests.placement.records import make_placement

pytestmark = pytest.mark.usefixtures("office")
JANUARY, FEBRUARY, MARCH = (date(2023, month, 1) for month in (1, 2, 3))
STEPS = {
    ("open", "submitted"), ("submitted", "open"), ("submitted", "signed"), ("signed", "revised"), ("revised", "signed"),
}  # fmt: skip


def run(statement: str) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.rowcount


def signed_once(state: str) -> None:
    """January with a summary and a file of it, brought to `state` by the steps that lead there."""
    month = Month.objects.create(first_day=JANUARY, state="submitted")
    signed = SignedSummary.objects.create(
        month=month, revision=0, reason="", number="001/500.15/II/2023", dated_on=date(2023, 2, 3), figures={},
        tables={}, signer_name="Drs. Hidayat Contoh", signed_by=staff_member("Kepala Dinas"), signed_at=now(),
        token=uuid.uuid4(),
    )  # fmt: skip
    SignedFile.objects.create(summary=signed, kind="pdf", content=b"%PDF", sha256="0" * 64, added_by=signed.signed_by)
    for step in {"submitted": (), "open": ("open",), "signed": ("signed",), "revised": ("signed", "revised")}[state]:
        run(f"UPDATE reporting_month SET state = '{step}'")


@pytest.mark.parametrize(("before", "after"), list(permutations(MonthState.values, 2)))
def test_a_month_takes_its_steps_in_order(before, after):
    signed_once(before)
    step = f"UPDATE reporting_month SET state = '{after}'"

    if (before, after) in STEPS:
        assert run(step) == 1
    else:
        with pytest.raises(IntegrityError, match="no such step"):
            run(step)


def test_no_month_is_signed_without_its_summary():
    Month.objects.create(first_day=MARCH, state="submitted")

    with pytest.raises(IntegrityError, match="signed with its summary"):
        Month.objects.filter(first_day=MARCH).update(state="signed")


def test_month_never_becomes_another_month():
    Month.objects.create(first_day=MARCH)

    with pytest.raises(IntegrityError, match="no such step"):
        run("UPDATE reporting_month SET first_day = '2023-04-01'")


@pytest.mark.parametrize("state", ["signed", "revised"])
def test_month_once_signed_is_not_deleted(state):
    Month.objects.create(first_day=MARCH, state=state)

    with pytest.raises(IntegrityError, match="a signed month stays"):
        run("DELETE FROM reporting_month")


@pytest.mark.parametrize("state", ["open", "submitted"])
def test_month_never_signed_may_go(state):
    Month.objects.create(first_day=MARCH, state=state)

    assert run("DELETE FROM reporting_month") == 1


@pytest.mark.parametrize("state", ["signed", "revised"])
@pytest.mark.parametrize("model", [SignedSummary, SignedFile])
def test_what_was_signed_is_never_updated_or_deleted(model, state):
    signed_once(state)
    table = model._meta.db_table

    for statement in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}"):
        with pytest.raises(IntegrityError, match="never changes"):
            run(statement)
    assert model.objects.exists()


def test_stock_that_a_signed_month_left_stays_until_it_is_opened_for_a_correction():
    Stock.objects.create(month=FEBRUARY, table="ipk_1", row="1", column="L_20", number=130, source="kept")
    Month.objects.create(first_day=JANUARY, state="signed")
    values = "'2023-02-01', 'ipk_1', '1', 'P_20', 1, 'kept'"
    writes = (
        "UPDATE reporting_stock SET number = 131",
        "UPDATE reporting_stock SET month = '2023-03-01'",
        f'INSERT INTO reporting_stock (month, "table", "row", "column", number, source) VALUES ({values})',
        "DELETE FROM reporting_stock",
    )

    for statement in writes:
        with pytest.raises(IntegrityError, match="stock that a signed month left stays"):
            run(statement)
    run("UPDATE reporting_month SET state = 'revised'")
    assert [run(statement) for statement in writes] == [1, 1, 1, 2]


def test_refusal_of_the_database_leads_back_to_the_form_with_a_sentence():
    """As where a month is signed between the reading of a form and its writing."""
    make_placement()
    Month.objects.create(first_day=MARCH, state="signed")
    request = RequestFactory().post(
        "/admin/x/1/change/", headers={"referer": "http://testserver/admin/x/1/change/?a=1"}
    )
    request._messages = CookieStorage(request)
    with pytest.raises(IntegrityError) as refused:
        run("UPDATE placement_placement SET sex = 'P'")

    answer = RefusalsInWords(None).process_exception(request, refused.value)

    assert answer["Location"] == "http://testserver/admin/x/1/change/?a=1"
    (message,) = get_messages(request)
    assert "sementara itu ditandatangani" in str(message)
    assert "ralat" in str(message)


def test_other_errors_are_not_hushed_up():
    request = RequestFactory().post("/admin/")
    with pytest.raises(IntegrityError) as other:
        run("INSERT INTO reporting_month (first_day, state) VALUES ('2023-01-02', 'open')")

    assert RefusalsInWords(None).process_exception(request, other.value) is None
    assert RefusalsInWords(None).process_exception(request, ValueError()) is None
