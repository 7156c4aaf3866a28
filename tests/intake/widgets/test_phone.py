import pytest

from apps.intake.widgets.phone import PhoneWidget


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("081234567890", "081234567890"),
        ("0812-3456-7890", "081234567890"),
        ("+62 812 3456 7890", "081234567890"),
        ("6281234567890", "081234567890"),
        (81234567890, "081234567890"),
        (81234567890.0, "081234567890"),
        ("81234567890", "081234567890"),
        ("(0254) 391234", "0254391234"),
        (254391234, "0254391234"),
    ],
)
def test_one_number_is_digits_with_its_leading_nought(value, number):
    assert PhoneWidget().clean(value) == number


@pytest.mark.parametrize("text", ["081234567890 / 081234567891", "tidak ada", "8.12E+11", "ext. 12"])
def test_anything_else_stays_as_it_is_written(text):
    assert PhoneWidget().clean(text) == text


def test_no_text_is_longer_than_its_column():
    assert len(PhoneWidget(max_length=40).clean("081234567890 / " * 10)) == 40
