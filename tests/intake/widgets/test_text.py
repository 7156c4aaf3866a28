from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.text import cell_text, safe_text, shown


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])
def test_text_that_would_run_leaves_behind_an_apostrophe(text):
    assert safe_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Budi", "a=1", "1-2", "'=1"])
def test_other_text_leaves_as_it_is(text):
    assert safe_text(text) == text


@examples(deadline=None)
@given(st.text())
def test_no_text_leaves_with_what_begins_a_formula(text):
    assert not safe_text(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-1", "@SUM(A1)", "Budi", "'n"])
def test_text_that_left_comes_back_the_same(text):
    assert FreeTextWidget().clean(FreeTextWidget().render(text)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3672054708959001.0, "3672054708959001"),
        (12, "12"),
        (12.5, "12.5"),
        (date(2023, 12, 31), "31/12/2023"),
        (datetime(2023, 12, 31, 8, 30), "31/12/2023 08:30"),
        (True, "TRUE"),
        (None, ""),
        ("  a\xa0 b\n", "a b"),
    ],
)
def test_cell_is_text_as_it_is_seen(value, text):
    assert cell_text(value) == text


def test_long_value_is_quoted_by_its_beginning():
    assert shown("x" * 50) == "x" * 39 + "…"
