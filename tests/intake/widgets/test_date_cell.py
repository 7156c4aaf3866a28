from datetime import date, datetime

import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.date_cell import DateCellWidget

TODAY = date(2023, 4, 1)


def widget(**limits):
    return DateCellWidget(today=lambda: TODAY, **limits)


def refusal(reader, value):
    with pytest.raises(CellError) as refused:
        reader.clean(value)
    return refused.value.code


@pytest.mark.parametrize(
    "value",
    [
        date(2023, 3, 5),
        datetime(2023, 3, 5, 8, 30),
        44990,
        44990.25,
        "44990",
        "05/03/2023",
        "5-3-2023",
        "5.3.2023",
        "2023-03-05",
        "5 Maret 2023",
        "5 mrt 23",
        "05-Mar-23",
        "\xa05 Maret  2023",
        "05032023",
    ],
)
def test_one_day_in_every_kind_of_cell(value):
    assert widget().clean(value) == date(2023, 3, 5)


@pytest.mark.parametrize(
    "value",
    ["31/02/2023", "12/31/2023", "menyusul", "Agustus 2023", "0000-00-00", 2023, 0, -1, True, 5032023, 1e30, "Budi"],
)
def test_what_is_no_day_is_refused(value):
    assert refusal(widget(), value) == "date_invalid"


@pytest.mark.parametrize("value", [date(1899, 12, 31), date(1900, 1, 1), date(2200, 1, 1), "1/1/2999"])
def test_day_of_an_empty_date_cell_and_of_other_centuries_is_refused(value):
    assert refusal(widget(), value) == "date_invalid"


def test_day_after_the_last_allowed_one_is_future():
    reader = widget(not_after=lambda: TODAY)
    assert reader.clean(date(2023, 4, 1)) == date(2023, 4, 1)
    assert refusal(reader, date(2023, 4, 2)) == "date_future"
    assert refusal(reader, "03/03/2093") == "date_future"


def test_last_allowed_day_moves_with_the_calendar():
    today = [TODAY]
    reader = DateCellWidget(not_after=lambda: today[0], today=lambda: today[0])
    reader.clean(date(2023, 3, 1))
    assert refusal(reader, date(2023, 4, 2)) == "date_future"
    today[0] = date(2023, 4, 2)
    assert reader.clean(date(2023, 4, 2)) == date(2023, 4, 2)


@pytest.mark.parametrize("value", [date(2013, 4, 1), date(1923, 4, 1), date(1922, 4, 2)])
def test_birth_date_at_the_limits_of_age_is_taken(value):
    reader = widget(youngest=10, oldest=100)
    reader.clean(date(1990, 1, 1))
    assert reader.clean(value) == value


@pytest.mark.parametrize("value", [date(2013, 4, 2), date(1922, 4, 1), "1/1/2020", "1/1/1905"])
def test_birth_date_past_the_limits_of_age_is_refused(value):
    reader = widget(youngest=10, oldest=100)
    reader.clean(date(1990, 1, 1))
    assert refusal(reader, value) == "date_invalid"


def test_person_born_on_29_february_has_an_age_in_every_year():
    assert DateCellWidget(youngest=10, oldest=100, today=lambda: date(2024, 2, 29)).clean("1/1/90") == date(1990, 1, 1)


def test_year_of_two_digits_is_of_the_past_unless_years_ahead_are_allowed():
    assert widget().clean("28/3/23") == date(2023, 3, 28)
    assert widget().clean("28/3/24") == date(1924, 3, 28)
    assert widget(years_ahead=5).clean("28/3/24") == date(2024, 3, 28)


def test_day_leaves_as_text_or_as_itself():
    assert widget().render(date(2023, 3, 5)) == "05/03/2023"
    assert widget(coerce_to_string=False).render(date(2023, 3, 5)) == date(2023, 3, 5)
