"""Cells that only lists of foreign workers have."""

from datetime import date

import pytest

from apps.intake.cells import CellError
from apps.intake.table.columns import match_columns
from apps.placement.resources.foreign_worker_cells import ApprovalWidget, NationalityWidget, PassportWidget, TermWidget
from apps.placement.resources.foreign_workers import DAY, ForeignWorkersResource


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("Korea", "Korea Selatan"),
        ("KOREA SELATAN", "Korea Selatan"),
        ("South Korea", "Korea Selatan"),
        ("Republik Korea", "Korea Selatan"),
        ("Republic of Korea", "Korea Selatan"),
        ("WN Korea", "Korea Selatan"),
        ("RRC", "Tiongkok"),
        ("R.R.C.", "Tiongkok"),
        ("China", "Tiongkok"),
        ("Tiongkok", "Tiongkok"),
        ("Japan", "Jepang"),
        ("jepang", "Jepang"),
        ("Korea Utara", "Korea Utara"),
        ("U.S.A", "Amerika Serikat"),
    ],
)
def test_country_has_one_name_however_it_is_written(written, country):
    assert NationalityWidget().clean(written) == country


@pytest.mark.parametrize("written", ["Asing", "Kora", "Selatan", "12", "WNA"])
def test_what_is_no_country_is_refused(written):
    with pytest.raises(CellError) as refused:
        NationalityWidget().clean(written)
    assert refused.value.code == "choice_unknown"


@pytest.mark.parametrize(
    ("written", "number"), [("M 1234 9001", "M12349001"), ("m12349001", "M12349001"), (123459001, "123459001")]
)
def test_passport_is_kept_in_capitals_without_spaces(written, number):
    assert PassportWidget().clean(written) == number


@pytest.mark.parametrize("written", ["3672051705959001", "menyusul", "M12", "A=1+2", True])
def test_what_is_no_passport_is_refused(written):
    with pytest.raises(CellError):
        PassportWidget().clean(written)


@pytest.mark.parametrize(
    ("written", "approval"), [("BARU", "new"), ("Perpanjangan", "extension"), ("Perpanjangan ke-2", "extension")]
)
def test_approval_is_new_or_an_extension(written, approval):
    assert ApprovalWidget().clean(written) == approval
    with pytest.raises(CellError):
        ApprovalWidget().clean("aktif")


@pytest.mark.parametrize(
    "written",
    ["01/01/2023 s/d 31/12/2023", "1 Jan 2023 - 31 Des 2023", "1-1-2023 s.d. 31-12-2023", "1/1/2023 sampai 31/12/2023",
     "01/01/2023-31/12/2023", "1-1-2023-31-12-2023", "2023-01-01-2023-12-31", "1 Jan 2023-31 Des 2023"],
)  # fmt: skip
def test_term_in_one_cell_has_two_ends(written):
    assert TermWidget(DAY).clean(written) == (date(2023, 1, 1), date(2023, 12, 31))


@pytest.mark.parametrize("written", ["31-12-2023", "2023-12-31", "31 Des 2023"])
def test_lone_day_is_the_last_of_the_term(written):
    assert TermWidget(DAY).clean(written) == (None, date(2023, 12, 31))


@pytest.mark.parametrize("written", ["12 bulan", "1/1/2023 s/d seterusnya", "1/1/2023 s/d 2/1/2023 s/d 3/1/2023"])
def test_what_is_no_term_is_refused_with_both_days_as_the_cure(written):
    with pytest.raises(CellError) as refused:
        TermWidget(DAY).clean(written)
    assert refused.value.code == "date_invalid"
    assert "1/1/2023 s/d 31/12/2023" in str(refused.value.message)


@pytest.mark.parametrize("written", ["Indonesia", "INDONESIA", "Warga Negara Indonesia"])
def test_indonesian_is_no_foreign_worker(written):
    with pytest.raises(CellError) as refused:
        NationalityWidget().clean(written)
    assert refused.value.code == "not_foreign"


def test_first_and_last_day_are_found_under_a_heading_of_two_rows():
    headings = [("NAMA TKA",), ("MASA BERLAKU RPTKA", "MULAI"), ("MASA BERLAKU RPTKA", "SAMPAI"), ("NO RPTKA",)]

    columns = match_columns(ForeignWorkersResource.vocabulary(), headings)

    assert [column.fields for column in columns] == [("name",), ("valid_from",), ("valid_until",), ("rptka_number",)]
