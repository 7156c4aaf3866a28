"""What every widget does alike."""

from datetime import date

import pytest
from import_export.widgets import Widget

from apps.intake.cells import CellError, CellFault
from apps.intake.widgets.age import AgeWidget
from apps.intake.widgets.birth_place import BirthPlaceDateWidget, BirthPlaceWidget
from apps.intake.widgets.contract import ContractWidget
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.kbli import KbliWidget
from apps.intake.widgets.money import MoneyWidget
from apps.intake.widgets.nib import NibWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.intake.widgets.region import RegionWidget
from apps.intake.widgets.sex import SexWidget

WIDGETS = [
    AgeWidget(),
    BirthPlaceDateWidget(DateCellWidget()),
    BirthPlaceWidget(),
    ContractWidget(),
    CountWidget(),
    DateCellWidget(),
    EducationWidget({"SMA": "SMA"}),
    FreeTextWidget(),
    KbliWidget(),
    MoneyWidget(),
    NibWidget(),
    NikWidget(),
    PersonNameWidget(),
    PhoneWidget(),
    RegionWidget({}),
    SexWidget(),
]
all_widgets = pytest.mark.parametrize("widget", WIDGETS, ids=lambda widget: type(widget).__name__)
STRANGE = [
    True,
    0,
    -1,
    3.5,
    1e300,
    float("nan"),
    float("inf"),
    date(1899, 12, 31),
    date(9999, 12, 31),
    "x" * 100_000,
    "9" * 5000,
    "²",
    "٣",
    "%(value)s %d",
    "=cmd|' /C calc'!A0",
    "\x00",
    "\ud800",
    "(",
    "'",
    "😀",
]


@all_widgets
@pytest.mark.parametrize("fault", [CellFault("formula_without_value", "=A1"), CellFault("formula_error", "#N/A")])
def test_formula_without_a_result_is_refused(widget, fault):
    assert isinstance(widget, Widget)
    with pytest.raises(CellError) as refused:
        widget.clean(fault)
    assert refused.value.code == fault.kind


@all_widgets
@pytest.mark.parametrize("blank", [None, "", "  ", "\xa0\u200b", "-", " – ", "--", "'"])
def test_blank_cell_has_no_value_and_for_a_count_is_nought(widget, blank):
    assert widget.clean(blank) == (0 if isinstance(widget, CountWidget) else None)


@all_widgets
@pytest.mark.parametrize("value", STRANGE, ids=lambda value: repr(value)[:20])
def test_strange_cell_is_taken_or_refused_with_a_sentence(widget, value):
    try:
        widget.clean(value)
    except CellError as refused:
        assert refused.code
        assert 20 < len(str(refused.message)) < 250


@all_widgets
def test_nothing_leaves_as_nothing(widget):
    assert widget.render(None) == ""
