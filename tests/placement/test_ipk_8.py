"""Form IPK III/8: persons placed by kind, once by education and once by receiver."""

from datetime import date

import pytest

from apps.placement.tables.ipk_8 import PlacedByKind
from apps.reporting.periods import Period
from disnaker.summaries import summarize
from tests.placement.ipk_records import line, place_many, register_many
from tests.placement.records import make_placement

JANUARY, MARCH = date(2023, 1, 1), date(2023, 3, 1)
PERIOD = Period.parse("2023-03")


@pytest.fixture
def placed(office) -> None:
    """AKL 12 men and 9 women, AKAD 3 and 1, AKAN 2 women."""
    for kind, receiver, education, men, women in (
        ("AKL", "24", "SMA", 10, 4),
        ("AKL", "22", "S1", 2, 5),
        ("AKAD", "21", "SMK", 3, 1),
        ("AKAN", "26", "SD", 0, 2),
    ):
        for number, sex in ((men, "L"), (women, "P")):
            seekers = register_many(number, sex, JANUARY, education=education)
            place_many(seekers, MARCH, kind=kind, receiver=receiver)


def test_grand_total_counts_each_person_once(placed):
    form = PlacedByKind().fill(PERIOD)

    assert line(form, "I_sum", "L", "P", "sum") == (15, 12, 27)
    assert line(form, "II_sum", "L", "P", "sum") == (15, 12, 27)
    assert line(form, "total", "L", "P", "sum") == (15, 12, 27)
    assert line(form, "total", "AKL_L", "AKL_P", "AKAD_L", "AKAD_P", "AKAN_L", "AKAN_P") == (12, 9, 3, 1, 0, 2)
    assert line(form, "I_14", "AKL_L", "AKAD_L") == (10, 3)
    assert line(form, "II_22", "L", "P") == (2, 5)
    assert [column.title for column in form.table.columns][-3:] == ["L", "P", "JML"]
    assert not any(column.key.startswith("x_") for column in form.table.columns)


def test_both_parts_tie_with_the_placed_of_form_iii_1(placed):
    summary = summarize(PERIOD)

    assert line(summary.by_name["ipk_1"], "3", "L", "P", "sum") == (15, 12, 27)
    assert summary.breaches == []


def test_what_is_not_stated_has_a_row_and_a_column_and_is_told(placed):
    place_many(register_many(1, "L", JANUARY), MARCH, kind="", receiver="")

    form = PlacedByKind().fill(PERIOD)

    assert line(form, "II_not_stated", "x_L", "sum") == (1, 1)
    assert line(form, "total", "x_L", "sum") == (1, 28)
    assert len(form.table.gaps(form)) == 2
    assert summarize(PERIOD).breaches == []


def test_placement_without_a_card_is_named_in_a_note_and_not_counted(placed):
    make_placement(month=MARCH)

    form = PlacedByKind().fill(PERIOD)

    assert line(form, "total", "sum") == (27,)
    (note,) = form.notes
    assert note.text.startswith("1 penempatan tanpa kartu AK/1")
    assert note.records.lookups["job_seeker__isnull"] == "True"
