import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.company_name import CompanyNameWidget


@pytest.mark.parametrize(
    "name", ["PT Bahari Nusa Banten", "3M Indonesia", "PT 9 Naga & Co. (Persero) Tbk", "'Aisyiyah", "“Sari” Catering"]
)
def test_name_is_kept_as_written(name):
    assert CompanyNameWidget().clean(name) == name


@pytest.mark.parametrize(
    "name", ['=HYPERLINK("http://example.invalid")', "+PT", "-PT", "@PT", "'=PT", "<b>PT</b>", "PT <b>", "123", 7200001]
)
def test_formula_markup_and_bare_figures_are_no_name(name):
    with pytest.raises(CellError) as refused:
        CompanyNameWidget().clean(name)
    assert refused.value.code == "name_invalid"
