from datetime import date

import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.age import AgeWidget


@pytest.mark.parametrize(
    "value",
    [
        35,
        35.0,
        "35",
        "35 tahun",
        "35 th.",
        "maks 35",
        "Max. 35 thn",
        "usia maks. 35 tahun",
        "< 35",
        "35 tahun ke bawah",
        "35 (maks)",
        "≤35 tahun",
    ],
)
def test_age_is_read_with_the_words_around_it(value):
    assert AgeWidget().clean(value) == 35


@pytest.mark.parametrize("value", ["18-35 tahun", "18 s/d 35", "18 th - 35 th", "usia 18 – 35 tahun"])
def test_range_gives_the_end_that_is_asked_for(value):
    assert AgeWidget().clean(value) == 35
    assert AgeWidget(lowest=True).clean(value) == 18


@pytest.mark.parametrize("value", ["bebas", "Semua umur", "tidak dibatasi"])
def test_no_limit_is_no_age(value):
    assert AgeWidget().clean(value) is None


@pytest.mark.parametrize("value", [12, 99, 350, -35, 35.5, "empat", "35-18", "1990", True, date(2023, 5, 3)])
def test_what_is_no_age_is_refused(value):
    with pytest.raises(CellError) as refused:
        AgeWidget().clean(value)
    assert refused.value.code == "number_invalid"
