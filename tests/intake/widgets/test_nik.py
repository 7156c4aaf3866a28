from datetime import date

import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.nik import NikWidget
from apps.registry.nik import differs

CLEAN = "3672054708959001"


def refusal(value):
    with pytest.raises(CellError) as refused:
        NikWidget().clean(value)
    return refused.value


@pytest.mark.parametrize(
    "value",
    [
        CLEAN,
        f"'{CLEAN}",
        f"’{CLEAN}",
        f"\xa0{CLEAN} ",
        f"{CLEAN}\u200b",
        f": {CLEAN};",
        "3672 05 470895 9001",
        "36.72.05.470895.9001",
        "367205-470895-9001",
        "367205–470895–9001",
        int(CLEAN),
        float(CLEAN),
        f"{CLEAN}.0",
    ],
)
def test_sixteen_digits_are_read_through_what_is_around_them(value):
    assert NikWidget().clean(value) == CLEAN


@pytest.mark.parametrize("value", ["3,67205E+15", "3.67205E+15", "3,67205e15", "3.672054708959E+15", "4E+15"])
def test_scientific_text_is_mangled_beyond_recovery(value):
    error = refusal(value)
    assert (error.code, error.candidate) == ("nik_mangled", None)


@pytest.mark.parametrize("value", [3672054708959010, 3672054708959010.0, "3672054708959010.0"])
def test_number_that_ends_in_nought_is_mangled_but_tells_its_digits(value):
    error = refusal(value)
    assert (error.code, error.candidate) == ("nik_mangled", "3672054708959010")


def test_text_that_ends_in_nought_is_what_the_card_says():
    assert NikWidget().clean("3672054708959010") == "3672054708959010"


def test_number_of_papua_is_mangled_since_a_float_holds_no_odd_one_of_its_size():
    assert refusal(9171054708959002.0).code == "nik_mangled"
    assert NikWidget().clean("9171054708959001") == "9171054708959001"


@pytest.mark.parametrize("value", ["367205470895901", "36720547089590011", 367205470895901, 0, "12"])
def test_other_number_of_digits_is_told(value):
    assert refusal(value).code == "nik_length"


@pytest.mark.parametrize(
    "value",
    [
        "36720547O8959001",
        "3672053202959001",
        "3672050713959001",
        "3672053002959001",
        "3672050708950000",
        "9972054708959001",
        3672053202959001,
        "menyusul",
        True,
        date(2023, 1, 1),
        -3672054708959001,
        3672054708959.5,
        float("nan"),
        float("inf"),
    ],
)
def test_what_no_register_issues_is_refused(value):
    assert refusal(value).code == "nik_invalid"


@pytest.mark.parametrize("mark", [" / ", ", ", "\n", " ", ";", " dan "])
def test_two_numbers_in_one_cell_are_refused(mark):
    assert refusal(f"{CLEAN}{mark}3672050708959002").code == "nik_invalid"


def test_other_sex_or_birth_date_than_the_number_says_is_no_fault_of_the_number():
    assert differs(NikWidget().clean(CLEAN), sex="L", birth_date=date(1995, 8, 6)) == {
        "sex_mismatch_nik",
        "birth_date_mismatch_nik",
    }
