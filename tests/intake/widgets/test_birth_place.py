from datetime import date

import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.birth_place import BirthPlaceDateWidget, BirthPlaceWidget
from apps.intake.widgets.date_cell import DateCellWidget

TODAY = date(2023, 4, 1)
JOINT = BirthPlaceDateWidget(DateCellWidget(not_after=lambda: TODAY, youngest=10, oldest=100, today=lambda: TODAY))


@pytest.mark.parametrize(
    "text",
    [
        "Cilegon, 12 Mei 1999",
        "Cilegon 12-05-1999",
        "Cilegon / 12 MEI 1999",
        "Cilegon,12/05/1999",
        "Cilegon (12-05-1999)",
        "Cilegon, tgl 12-05-99",
        "Cilegon, Rabu 12 Mei 1999",
        "Cilegon, 1999-05-12",
        "Cilegon\n12 Mei 1999",
        "12 Mei 1999, Cilegon",
        "12-05-1999 / Cilegon",
        "1999-05-12 Cilegon",
    ],
)
def test_place_and_day_are_told_apart(text):
    assert JOINT.clean(text) == ("Cilegon", date(1999, 5, 12))


@pytest.mark.parametrize("place", ["Kab. Serang", "Ujung Pandang", "Serang, Banten", "Mei-mei", "CILEGON"])
def test_place_of_several_words_stays_whole(place):
    assert JOINT.clean(f"{place}, 5 Juni 2001") == (place, date(2001, 6, 5))


def test_half_a_cell_gives_one_of_the_two():
    assert JOINT.clean("Cilegon") == ("Cilegon", None)
    assert JOINT.clean("12-05-1999") == (None, date(1999, 5, 12))
    assert JOINT.clean(date(1999, 5, 12)) == (None, date(1999, 5, 12))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cilegon, 31/02/1999", "date_invalid"),
        ("Cilegon, 05/31/1999", "date_invalid"),
        ("Cilegon, 1999", "date_invalid"),
        ("Cilegon, 5 Mei 2030", "date_future"),
        ("Cilegon, 5 Mei 2020", "date_invalid"),
        (f"{'x' * 81}, 5 Mei 1999", "text_too_long"),
    ],
)
def test_faults_of_either_half_are_told(text, code):
    with pytest.raises(CellError) as refused:
        JOINT.clean(text)
    assert refused.value.code == code


def test_place_and_day_leave_in_one_cell():
    assert JOINT.render(("Cilegon", date(1999, 5, 12))) == "Cilegon, 12/05/1999"
    assert JOINT.render((None, date(1999, 5, 12))) == "12/05/1999"
    assert JOINT.render(("=Cilegon", None)) == "'=Cilegon"


def test_place_alone_is_kept_as_written():
    assert BirthPlaceWidget().clean(" Kab.  Serang ") == "Kab. Serang"
