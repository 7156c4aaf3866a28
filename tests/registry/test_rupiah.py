from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from apps.registry.rupiah import format_rupiah, parse_rupiah


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("4700000", "4700000"),
        ("4.700.000", "4700000"),
        ("4,700,000", "4700000"),
        ("4 700 000", "4700000"),
        ("4.657.222,94", "4657222.94"),
        ("4,657,222.94", "4657222.94"),
        ("Rp 4.657.222,94", "4657222.94"),
        ("Rp4.700.000,-", "4700000"),
        ("Rp. 4.700.000,00", "4700000"),
        ("Rp 4.700.000.-", "4700000"),
        ("RP.4700000", "4700000"),
        ("IDR 4,700,000", "4700000"),
        ("4.700.000 / bulan", "4700000"),
        ("Rp 4.700.000,- per bulan", "4700000"),
        ("4700000,5", "4700000.5"),
        ("9,99", "9.99"),
        ("4.700", "4700"),
        ("4,700", "4700"),
        ("4,7 juta", "4700000"),
        ("Rp 5 jt", "5000000"),
        ("0", "0"),
    ],
)
def test_amounts_are_written_in_many_ways(text, amount):
    assert parse_rupiah(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rp",
        "UMK",
        "sesuai ketentuan perusahaan",
        "lima juta",
        "-4.700.000",
        "(4.700.000)",
        "4.70.000",
        "47.00.000",
        "4.657.222,945",
        "4.657,222.94",
        "4,700,00",
        "0.500",
        "4.700.000 - 5.000.000",
        "150.000/hari",
        "25.000 per jam",
        "4.700 juta",
        "4.700.000 + tunjangan",
        "1e6",
    ],
)
def test_what_is_not_one_amount_is_refused(text):
    with pytest.raises(ValueError):
        parse_rupiah(text)


def test_amounts_are_printed_with_sen_only_if_there_are_any():
    assert format_rupiah(Decimal("4657222.94")) == "Rp4.657.222,94"
    assert format_rupiah(4_700_000) == "Rp4.700.000"
    assert format_rupiah(Decimal("-1000.5")) == "-Rp1.000,50"
    assert format_rupiah(Decimal("0.005"), sign=False) == "0,01"


@examples(deadline=None)
@given(st.decimals(0, 10**11, places=2))
def test_a_printed_amount_is_read_back(amount):
    assert parse_rupiah(format_rupiah(amount)) == amount
    assert parse_rupiah(f"{amount:,.2f}") == amount
