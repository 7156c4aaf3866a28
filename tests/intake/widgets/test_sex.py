import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.sex import SexWidget

MEN = ["L", "l", "LK", "Lk.", "Laki", "Laki-laki", "LAKI - LAKI", "laki laki", "Laki²", "laki2", "Pria", "Male", "M"]
WOMEN = ["P", " p ", "PR", "Pr.", "Perempuan", "PEREMPUAN", "Wanita", "W", "Female", "F", "P (Perempuan)"]


@pytest.mark.parametrize(("spelling", "sex"), [(text, "L") for text in MEN] + [(text, "P") for text in WOMEN])
def test_usual_spellings_are_known(spelling, sex):
    assert SexWidget().clean(spelling) == sex


@pytest.mark.parametrize("value", ["X", "L/P", "1", 1, 2, True, "laki-laki/perempuan", "?", "Budi", "L2", "LP"])
def test_anything_else_is_never_taken_for_a_sex(value):
    with pytest.raises(CellError) as refused:
        SexWidget().clean(value)
    assert refused.value.code == "choice_unknown"
