import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.nib import NibWidget


@pytest.mark.parametrize(
    "value",
    [
        "6935358960365",
        6935358960365,
        6935358960365.0,
        ": 6935358960365",
        "NIB. 6935358960365",
        "6935 3589 60365",
        "'6935358960365",
    ],
)
def test_thirteen_digits_are_read_through_what_is_around_them(value):
    assert NibWidget().clean(value) == "6935358960365"


def test_number_cell_gets_its_leading_nought_back():
    assert NibWidget().clean(220001234567) == "0220001234567"


@pytest.mark.parametrize(
    "value", ["220001234567", "69353589603651", "6,93E+12", "belum ada", -6935358960365, True, 1.5]
)
def test_other_than_thirteen_digits_are_refused(value):
    with pytest.raises(CellError) as refused:
        NibWidget().clean(value)
    assert refused.value.code == "nib_invalid"
