import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.free_text import FreeTextWidget


def test_number_becomes_text_without_decimals():
    assert FreeTextWidget().clean(12.0) == "12"


def test_formula_typed_as_text_is_kept_and_leaves_harmless():
    widget = FreeTextWidget()
    kept = widget.clean('=HYPERLINK("http://example.invalid")')
    assert kept == '=HYPERLINK("http://example.invalid")'
    assert widget.render(kept).startswith("'=")


def test_text_of_the_full_length_is_taken():
    assert FreeTextWidget(max_length=10).clean("x" * 10) == "x" * 10


def test_longer_text_is_refused_with_both_lengths():
    with pytest.raises(CellError) as refused:
        FreeTextWidget(max_length=10).clean("x" * 11)
    assert refused.value.code == "text_too_long"
    assert "11" in refused.value.message
    assert "10" in refused.value.message
