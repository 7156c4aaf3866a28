"""Regions, codes and days as the office gets them, once."""

from calendar import Calendar
from decimal import Decimal

import pytest

from apps.intake.widgets.region import RegionWidget
from apps.registry.lookups import district_codes, village_codes
from apps.registry.models import EducationLevel, Holiday, Industry, MinimumWage, Occupation, Region
from disnaker import reference_data

pytestmark = pytest.mark.usefixtures("office")


def test_city_has_8_kecamatan_and_43_kelurahan():
    villages = [Region.objects.filter(parent=district, level="kelurahan").count() for district in
                Region.objects.districts().order_by("code")]  # fmt: skip

    assert Region.objects.filter(level="kota").count() == 1
    assert villages == [6, 5, 4, 6, 5, 4, 6, 7]


def test_grogol_is_a_kecamatan_and_a_kelurahan():
    assert district_codes()["grogol"] == ["36.72.06"]
    assert RegionWidget(village_codes(), district_codes()).clean("Grogol") == "36.72.06.1002"


@pytest.mark.parametrize("spelling", ["Kebondalem", "KEBON DALEM", "Kel. Kebon Dalem"])
def test_local_spellings_name_the_same_kelurahan(spelling):
    assert RegionWidget(village_codes(), district_codes()).clean(spelling) == "36.72.07.1003"


def test_loading_twice_changes_nothing():
    Region.objects.filter(code="36.72.08.1002").update(name="Deringo")

    added = reference_data.load()

    assert set(added.values()) == {0}
    assert Region.objects.get(code="36.72.08.1002").name == "Deringo"


def test_code_lists_carry_their_edition():
    assert Industry.objects.filter(edition="2020", code="24102").exists()
    assert Occupation.objects.filter(edition="2014").count() == 629


def test_minimum_wages_are_those_of_the_decrees():
    wages = MinimumWage.objects.amounts_by_year()

    assert (wages[2023], wages[2026]) == (Decimal("4657222.94"), Decimal("5469922.59"))


def test_working_days_of_2023_without_cuti_bersama():
    """Counts per month of the revised joint decree: 21, 20, 21, 14, 21, 17, 20, 22, 20, 22, 22, 19."""
    holidays = set(Holiday.objects.filter(date__year=2023).values_list("date", flat=True))

    def working_days(month: int) -> int:
        days = [day for day in Calendar().itermonthdates(2023, month) if day.month == month and day.weekday() < 5]
        return len([day for day in days if day not in holidays])

    assert [working_days(month) for month in range(1, 13)] == [21, 20, 21, 14, 21, 17, 20, 22, 20, 22, 22, 19]


def test_ladder_is_ordered_and_each_rung_has_its_ipk_code():
    levels = list(EducationLevel.objects.order_by("rank"))

    assert [level.code for level in levels][2:6] == ["SD", "SMP", "SMA", "SMK"]
    assert all(level.ipk_code and level.short_code for level in levels)
