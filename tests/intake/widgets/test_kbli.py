import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.kbli import KbliWidget


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (24102, "24102"),
        (24102.0, "24102"),
        ("24102", "24102"),
        (1111, "01111"),
        ("01111", "01111"),
        ("24102 - Industri Penggilingan Baja", "24102"),
        ("KBLI 24102", "24102"),
        ("KBLI 2020: 24102", "24102"),
        ("24.102", "24102"),
    ],
)
def test_code_is_five_digits_of_text(value, code):
    assert KbliWidget().clean(value) == code


@pytest.mark.parametrize("value", ["1111", "24102, 20119", "24102/20119", "Industri Baja", 111, 241021, True, "2410"])
def test_what_is_not_one_code_is_refused(value):
    with pytest.raises(CellError) as refused:
        KbliWidget().clean(value)
    assert refused.value.code == "choice_unknown"


def test_code_that_the_list_lacks_is_refused():
    widget = KbliWidget({"24102"})
    assert widget.clean(24102) == "24102"
    with pytest.raises(CellError):
        widget.clean(24103)
