import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.person_name import PersonNameWidget


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Budi Santoso", "Budi Santoso"),
        ("\xa0Zahra\xa0 Pratama ", "Zahra Pratama"),
        ("Nur’aini", "Nur'aini"),
        ("'Aisyah", "'Aisyah"),
        ("H. Moh. Ali, S.T., M.M.", "H. Moh. Ali, S.T., M.M."),
        ("Siti-Nur", "Siti-Nur"),
        ("José Müller", "José Müller"),
        ("محمد", "محمد"),
        ("अमित", "अमित"),
        ("李明", "李明"),
    ],
)
def test_names_of_any_script_are_cleaned_and_kept(value, name):
    assert PersonNameWidget().clean(value) == name


@pytest.mark.parametrize(
    "value",
    [
        "Budi 2",
        '=HYPERLINK("http://example.invalid","Budi")',
        "=Budi",
        "+Budi",
        "-Budi",
        "@Budi",
        "<b>Budi</b>",
        "Budi_Santoso",
        "Budi (Alm)",
        "budi@example.invalid",
        "...",
        ".Budi",
        "Budi\ufffd",
        123,
        3.5,
        True,
    ],
)
def test_digits_formulas_and_markup_are_no_names(value):
    with pytest.raises(CellError) as refused:
        PersonNameWidget().clean(value)
    assert refused.value.code == "name_invalid"


def test_name_longer_than_its_column_is_refused():
    with pytest.raises(CellError) as refused:
        PersonNameWidget(max_length=120).clean("a" * 121)
    assert refused.value.code == "text_too_long"
