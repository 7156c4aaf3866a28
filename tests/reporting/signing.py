"""Months brought to their signature."""

from datetime import date

from apps.accounts.models import User
from apps.registry.models import Official
from apps.reporting.choices import StockSource
from apps.reporting.models import SignedSummary
from disnaker.month_closing import STOCK_FORMS, close_month
from disnaker.month_signing import sign_month
from tests.conftest import staff_member
from tests.placement.ipk_records import place_many, register_many, remove_many

JANUARY, FEBRUARY, MARCH = (date(2023, month, 1) for month in (1, 2, 3))
DECEMBER = date(2022, 12, 1)
SIGNED_ON = date(2023, 2, 3)


def head_of_office(**facts) -> Official:
    values = {
        "name": "Drs. Hidayat Contoh, M.Si.", "nip": "197001011995031001", "rank": "Pembina Utama Muda",
        "position": "Kepala Dinas Tenaga Kerja Kota Cilegon", "is_head": True, "valid_from": date(2022, 1, 1),
    }  # fmt: skip
    return Official.objects.create(**values | facts)


def stock_and_flows_of_january() -> None:
    """A5: 120 men and 95 women left over from December, 130 and 110 at the end of January 2023."""
    overview, ledgers = STOCK_FORMS[0], STOCK_FORMS[1:]
    overview.write_stock(JANUARY, {("1", "L_20"): 120, ("1", "P_20"): 95}, StockSource.ENTERED)
    rows = {"ipk_2": "3001", "ipk_3": "8"}
    for form in ledgers:
        cells = {(rows[form.name], "opening_L"): 120, (rows[form.name], "opening_P"): 95} if form.name in rows else {}
        form.write_stock(JANUARY, cells, StockSource.ENTERED)
    men, women = register_many(30, "L", DECEMBER), register_many(20, "P", DECEMBER)
    register_many(40, "L", JANUARY)
    register_many(35, "P", JANUARY)
    place_many(men[:22], JANUARY)
    place_many(women[:14], JANUARY)
    remove_many(men[22:], JANUARY)
    remove_many(women[14:], JANUARY)


def sign(month: date = JANUARY, *, on: date = SIGNED_ON, by=None, official=None, **values) -> SignedSummary:
    by = by or User.objects.filter(username="kepala.dinas").first() or staff_member("Kepala Dinas")
    official = official or Official.objects.head_on(on) or head_of_office()
    return sign_month(month=month, dated_on=on, official=official, by=by, **values)


def signed_january() -> SignedSummary:
    stock_and_flows_of_january()
    close_month(month=JANUARY)
    return sign()
