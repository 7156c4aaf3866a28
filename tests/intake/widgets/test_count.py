from datetime import date

import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.count import CountWidget


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (3, 3),
        (3.0, 3),
        ("3", 3),
        ("3 orang", 3),
        ("32 Orang", 32),
        ("3 org.", 3),
        ("3 (tiga) orang", 3),
        ("3,0", 3),
        ("1.000 orang", 1000),
        ("0", 0),
        ("-", 0),
        ("- orang", 0),
        ("nihil", 0),
    ],
)
def test_whole_numbers_are_read_with_their_unit(value, count):
    assert CountWidget().clean(value) == count


@pytest.mark.parametrize(
    "value", ["banyak", "tiga", "-3", -3, 3.5, "3,5", "±20", "2-3", "3/4", True, date(2023, 3, 2), 200_000, "9" * 30]
)
def test_words_fractions_and_negatives_are_refused(value):
    with pytest.raises(CellError) as refused:
        CountWidget().clean(value)
    assert refused.value.code == "number_invalid"
