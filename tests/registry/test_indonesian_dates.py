from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from apps.registry.indonesian_dates import format_date, format_month, from_serial, month_number, parse_date


def read(text):
    return parse_date(text, latest_short_year=2023)


@pytest.mark.parametrize(
    "text",
    [
        "31/12/2023",
        "31-12-2023",
        "31.12.2023",
        "31 12 2023",
        "2023-12-31",
        "2023/12/31",
        "31 Des 2023",
        "31 Desember 2023",
        "31 DESEMBER 2023",
        "31-Des-23",
        "31-Dec-23",
        "31 Des. 2023",
        "31Des2023",
        "31/12/23",
        "31 Desember '23",
        "Minggu, 31 Desember 2023",
        "tgl. 31/12/2023",
        "'31/12/2023",
        " 31  Desember  2023. ",
        "2023-12-31 00:00:00",
        "2023-12-31T00:00:00",
        "31/12/2023 08.30 WIB",
        "Desember 31, 2023",
        "31122023",
        "20231231",
        "45291",
        "45291.0",
    ],
)
def test_one_day_is_written_in_many_ways(text):
    assert read(text) == date(2023, 12, 31)


@pytest.mark.parametrize(
    "text",
    [
        "31/02/2023",
        "12/31/2023",
        "29/02/2023",
        "menyusul",
        "Agustus 2023",
        "2023",
        "0000-00-00",
        "00/00/0000",
        "1/1/0001",
        "31 Foo 2023",
        "31/12",
        "1122023",
        "99999999",
        "1",
        "31/12/2023 - 31/1/2024",
        "31/12/20233",
        "Agus 12",
        "",
    ],
)
def test_what_names_no_single_day_is_refused(text):
    with pytest.raises(ValueError):
        read(text)


@pytest.mark.parametrize(
    ("number", "spellings"),
    [
        (1, "Januari JAN jan."),
        (2, "Februari Feb Peb Pebruari"),
        (3, "Maret Mar Mrt"),
        (5, "Mei MEI may"),
        (8, "Agustus Agt Ags Agu Aug"),
        (9, "Sep Sept"),
        (10, "Oktober Okt Oct"),
        (11, "November Nopember Nop Nov"),
        (12, "Desember Des Dec"),
    ],
)
def test_months_have_many_spellings(number, spellings):
    assert {month_number(spelling) for spelling in spellings.split()} == {number}


def test_other_words_are_no_months():
    assert month_number("Agusta") is None
    assert month_number("") is None


def test_day_comes_before_month_where_both_could_be():
    assert read("05/06/2023") == date(2023, 6, 5)


def test_year_of_two_digits_belongs_to_this_century_up_to_the_latest_one():
    assert read("1/2/23") == date(2023, 2, 1)
    assert read("1/2/24") == date(1924, 2, 1)
    assert parse_date("1/2/24", latest_short_year=2033) == date(2024, 2, 1)


def test_months_and_days_are_printed_by_name_in_indonesian():
    assert format_month(date(2023, 8, 1)) == "Agustus 2023"
    assert format_date(date(2023, 8, 5)) == "5 Agustus 2023"
    assert format_date(date(2023, 8, 5), short=True) == "5 Agu 2023"


def test_serial_45291_is_the_last_day_of_2023_at_any_hour():
    assert from_serial(45291) == from_serial(45291.75) == date(2023, 12, 31)


@pytest.mark.parametrize("number", [0, 1, 2023, 9999, 100_000, -45291])
def test_numbers_of_other_than_five_digits_are_no_serials(number):
    with pytest.raises(ValueError):
        from_serial(number)


@examples(deadline=None)
@given(st.dates(date(1928, 1, 1), date(2099, 12, 31)))
def test_a_day_written_by_name_is_read_back(day):
    assert read(format_date(day)) == read(format_date(day, short=True)) == day
    assert read(f"{day:%d/%m/%Y}") == read(f"{day:%d%m%Y}") == read(day.isoformat()) == day
    assert read(str((day - date(1899, 12, 30)).days)) == day


@examples(deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_a_day_or_a_value_error(text):
    with suppress(ValueError):
        assert isinstance(read(text), date)
