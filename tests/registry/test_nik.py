from datetime import date

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from apps.registry.nik import PROVINCES, InvalidNik, differs, is_valid, mask, parse


def test_woman_has_forty_added_to_her_day_of_birth():
    nik = parse("3672054708959001")
    assert (nik.region, nik.province, nik.sex, nik.serial) == ("367205", "36", "P", "9001")
    assert (nik.birth_day, nik.birth_month, nik.birth_year) == (7, 8, 95)
    assert nik.birth_date(date(2023, 3, 1)) == date(1995, 8, 7)


def test_man_of_the_same_day_has_the_same_birth_date():
    nik = parse("3672050708959001")
    assert nik.sex == "L"
    assert nik.birth_date(date(2023, 3, 1)) == date(1995, 8, 7)


def test_number_of_another_province_is_valid():
    assert parse("3204110708959001").province == "32"


@pytest.mark.parametrize(
    ("number", "code", "told"),
    [
        ("367205470895901", "nik_length", "15 digits"),
        ("36720547089590011", "nik_length", "17 digits"),
        ("", "nik_invalid", "digits"),
        ("36720547O8959001", "nik_invalid", "letter O"),
        ("9972054708959001", "nik_invalid", "99"),
        ("0072054708959001", "nik_invalid", "no province"),
        ("3600054708959001", "nik_invalid", "region"),
        ("3672004708959001", "nik_invalid", "region"),
        ("3672053202959001", "nik_invalid", "birth day"),
        ("3672057202959001", "nik_invalid", "birth day"),
        ("3672050007959001", "nik_invalid", "birth day"),
        ("3672054007959001", "nik_invalid", "birth day"),
        ("3672050713959001", "nik_invalid", "birth month"),
        ("3672050700959001", "nik_invalid", "birth month"),
        ("3672053002959001", "nik_invalid", "300295"),
        ("3672057104959001", "nik_invalid", "710495"),
        ("3672050708950000", "nik_invalid", "serial"),
    ],
)
def test_each_fault_is_told_by_its_own_sentence(number, code, told):
    with translation.override("en"), pytest.raises(InvalidNik) as refused:
        parse(number)
    assert refused.value.code == code
    assert told in refused.value.message


@pytest.mark.parametrize(("year", "born"), [("00", 2000), ("04", 2004), ("96", 1996)])
def test_29_february_is_born_in_leap_years_of_the_century_that_fits(year, born):
    assert parse(f"3672052902{year}9001").birth_date(date(2023, 3, 1)) == date(born, 2, 29)


@pytest.mark.parametrize("year", ["01", "95", "98"])
def test_29_february_of_a_common_year_is_refused(year):
    assert not is_valid(f"3672052902{year}9001")
    assert not is_valid(f"3672056902{year}9001")


def test_birth_date_is_the_latest_before_the_day_of_registration():
    nik = parse("3672050504239001")
    assert nik.birth_date(date(2023, 4, 5)) == date(2023, 4, 5)
    assert nik.birth_date(date(2023, 4, 4)) == date(1923, 4, 5)


def test_nobody_born_on_29_february_of_2000_was_registered_before():
    with pytest.raises(ValueError, match="born by"):
        parse("3672052902009001").birth_date(date(1999, 1, 1))


def test_provinces_of_2022_and_north_kalimantan_are_known():
    assert {"65", "91", "92", "93", "94", "95", "96"} <= set(PROVINCES)


def test_mask_shows_the_first_and_last_four_digits():
    assert mask("3672054708959001") == "3672 **** **** 9001"


def test_differing_facts_are_named():
    assert differs("3672054708959001", sex="L", birth_date=date(1995, 8, 8)) == {
        "sex_mismatch_nik",
        "birth_date_mismatch_nik",
    }


def test_agreeing_and_blank_facts_differ_in_nothing():
    assert differs("3672054708959001", sex="P", birth_date=date(1995, 8, 7)) == set()
    assert differs("3672054708959001", sex=None, birth_date=None) == set()


@examples(deadline=None)
@given(
    born=st.dates(date(1924, 1, 1), date(2023, 1, 1)),
    woman=st.booleans(),
    province=st.sampled_from(sorted(PROVINCES)),
    serial=st.integers(9000, 9999),
)
def test_every_number_that_a_register_can_issue_is_read_back(born, woman, province, serial):
    number = f"{province}7205{born.day + 40 * woman:02}{born:%m%y}{serial}"
    nik = parse(number)
    assert (nik.sex, nik.birth_date(date(2023, 1, 1))) == ("P" if woman else "L", born)
    assert differs(number, sex=nik.sex, birth_date=born) == set()


@examples(deadline=None)
@given(st.text("0123456789", min_size=16, max_size=16))
def test_sixteen_digits_are_valid_exactly_if_their_day_exists(digits):
    day = int(digits[6:8])
    day -= 40 * (day > 40)
    days = 0
    for century in (1900, 2000):
        try:
            date(century + int(digits[10:12]), int(digits[8:10]), day)
            days += 1
        except ValueError:
            pass
    regions = digits[:2] in PROVINCES and digits[2:4] != "00" and digits[4:6] != "00"
    assert bool(is_valid(digits)) == (regions and bool(days) and digits[12:] != "0000")
