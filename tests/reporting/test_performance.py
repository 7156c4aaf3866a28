"""Achievement, bands and changes, with figures worked out by hand, and those of scenarios A26 and A27."""

from decimal import Decimal

import pytest

from apps.registry.percent import percent_of
from apps.reporting.models import Indicator
from apps.reporting.performance import (
    achievement,
    band_of,
    change,
    relative_change,
    with_unit,
    written_change,
    written_relative_change,
)
from apps.reporting.written_numbers import Reading, read_number, write_number

TPT = Indicator(code="TPT", unit="%", decimals=2)
UNEMPLOYED = Indicator(code="PENGANGGUR", unit="orang", decimals=0)


@pytest.mark.parametrize(
    ("direction", "realised", "target", "percent"),
    [
        ("positive", "2966", "2000", "148.30"),
        ("positive", "1", "3", "33.33"),
        ("positive", "0.125", "100", "0.13"),
        ("negative", "7.25", "8", "109.38"),
        ("negative", "8", "8", "100.00"),
        ("negative", "10", "8", "75.00"),
        ("negative", "16", "8", "0.00"),
        ("negative", "20", "8", "-50.00"),
    ],
)
def test_achievement_by_the_formula_of_its_direction(direction, realised, target, percent):
    reached = achievement(direction=direction, realised=Decimal(realised), target=Decimal(target))

    assert str(reached) == percent


@pytest.mark.parametrize(
    ("percent", "band"),
    [
        ("148.30", "Sangat Baik"),
        ("100.01", "Sangat Baik"),
        ("100.00", "Baik"),
        ("75.00", "Baik"),
        ("74.99", "Cukup"),
        ("74.50", "Cukup"),
        ("55.00", "Cukup"),
        ("54.99", "Kurang"),
        ("0.00", "Kurang"),
        ("-50.00", "Kurang"),
    ],
)
def test_bands_at_their_edges(percent, band):
    assert band_of(Decimal(percent)) == band


def test_office_may_name_its_own_bands(settings):
    settings.PERFORMANCE_BANDS = {Decimal(90): "Tercapai", Decimal(0): "Belum"}

    assert [band_of(Decimal(n)) for n in (90, 89)] == ["Tercapai", "Belum"]


def test_percentages_differ_by_points_and_relatively_by_percent():
    before, value = Decimal("8.10"), Decimal("7.25")

    assert (change(TPT, before, value), relative_change(before, value)) == (Decimal("-0.85"), Decimal("-10.49"))
    assert (written_change(TPT, before, value), written_relative_change(before, value)) == ("−0,85 poin", "−10,49")
    assert written_change(TPT, Decimal("67.39"), Decimal("62.70")) == "−4,69 poin"
    assert written_change(TPT, Decimal("9.64"), Decimal("12.69")) == "+3,05 poin"
    assert written_change(UNEMPLOYED, Decimal(20914), Decimal(15010)) == "−5.904"


def test_without_a_year_before_there_is_no_change():
    assert written_change(TPT, None, Decimal("7.25")) == written_relative_change(None, Decimal("7.25")) == "–"
    assert written_relative_change(Decimal(0), Decimal(5)) == "–"
    assert written_relative_change(Decimal(5), Decimal(0)) == "−100,00"


def test_unemployed_of_the_labour_force_are_the_published_rate():
    assert percent_of(15010, 207_034) == Decimal("7.25")


@pytest.mark.parametrize(
    ("typed", "value", "is_doubtful"),
    [
        ("7,25", "7.25", False),
        ("7,25 %", "7.25", False),
        ("15010", "15010", False),
        ("1.234.567", "1234567", False),
        ("4.657,50", "4657.50", False),
        ("−0,85", "-0.85", False),
        ("7.25", "7.25", True),
        ("4.657", "4657", True),
        ("0.125", "0.125", True),
    ],
)
def test_number_is_read_as_offices_write_it(typed, value, is_doubtful):
    assert read_number(typed) == Reading(Decimal(value), is_doubtful)


@pytest.mark.parametrize("typed", ["1,234.56", "7,2,5", "7.2.5", "1.23.456", "tujuh", "", "7,", "٧", "1e5"])
def test_what_is_no_number_in_this_writing_is_refused(typed):
    with pytest.raises(ValueError, match="no number"):
        read_number(typed)


def test_numbers_are_written_with_halves_up():
    assert [write_number(Decimal(n), 2) for n in ("7.255", "1234.5", "-0.004")] == ["7,26", "1.234,50", "0,00"]
    assert [write_number(Decimal(n), 0, signed=True) for n in ("2.5", "-2.5", "0")] == ["+3", "−3", "0"]
    assert (with_unit(TPT, Decimal("8.1")), with_unit(UNEMPLOYED, Decimal(15010))) == ("8,10%", "15.010 orang")
