from datetime import date
from decimal import Decimal

import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.money import MoneyWidget


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (4_700_000, "4700000"),
        (4657222.94, "4657222.94"),
        (4657222.943333, "4657222.94"),
        ("4.700.000", "4700000"),
        ("4.657.222,94", "4657222.94"),
        ("4,657,222.94", "4657222.94"),
        ("Rp 4.700.000,-", "4700000"),
        ("'4700000", "4700000"),
        ("4,7 juta", "4700000"),
        (0, "0"),
    ],
)
def test_amount_is_a_decimal_with_two_places(value, amount):
    read = MoneyWidget().clean(value)
    assert (read, read.as_tuple().exponent) == (Decimal(amount), -2)


@pytest.mark.parametrize(
    "value", ["UMK", "-4.700.000", -1, True, date(2023, 1, 1), float("nan"), float("inf"), "4.70.000", "4 - 5 juta"]
)
def test_what_is_no_amount_is_refused(value):
    with pytest.raises(CellError) as refused:
        MoneyWidget().clean(value)
    assert refused.value.code == "number_invalid"


@pytest.mark.parametrize("value", ["4.700", "4,7", 4.7, 4700, 3672054708959001, "3672054708959001"])
def test_amount_that_may_mean_thousands_or_is_a_nik_is_refused(value):
    with pytest.raises(CellError) as refused:
        MoneyWidget().clean(value)
    assert refused.value.code == "number_invalid"


def test_small_amounts_are_taken_where_they_are_expected():
    assert MoneyWidget(at_least=1).clean("4.700") == Decimal("4700")


def test_exported_amount_is_read_back():
    amount = Decimal("4657222.94")
    assert MoneyWidget().render(amount) == "4.657.222,94"
    assert MoneyWidget().clean(MoneyWidget().render(amount)) == amount
    assert MoneyWidget(coerce_to_string=False).render(amount) == amount
