"""Which company a row of a sheet names: by number, then by name, never by likeness."""

import pytest

from apps.industrial_relations.resources.company_cells import CompanyCells
from apps.intake import company_matching
from tests.registry.records import make_company

pytestmark = pytest.mark.django_db


def test_company_is_found_by_its_numbers_then_its_name():
    steel = make_company("PT Baja Selat Sunda", nib="9120001234567", wlkp_number="42435.2023")
    cells = CompanyCells()

    assert cells.find("Nama Lain", nib="9120001234567") == steel.pk
    assert cells.find("Nama Lain", wlkp_number="42435.2023") == steel.pk
    assert cells.find("PT. BAJA  SELAT SUNDA,") == steel.pk
    assert cells.find("Nama Lain") is None


def test_number_outweighs_a_name_that_means_another_company():
    steel = make_company("PT Baja Selat Sunda", wlkp_number="42435.2023")
    make_company("PT Pelabuhan Selat")

    assert CompanyCells().find("PT Pelabuhan Selat", wlkp_number="42435.2023") == steel.pk


def test_branches_of_one_number_are_told_apart_by_the_name():
    head = make_company("PT Kimia Merak", nib="9120001234567")
    branch = make_company("PT Kimia Merak Anyer", nib="9120001234567", branch="Anyer")
    cells = CompanyCells()

    assert cells.find("PT Kimia Merak Anyer", nib="9120001234567") == branch.pk
    assert cells.find("", nib="9120001234567") == head.pk


def test_confirmed_spelling_means_its_company():
    steel = make_company("PT Baja Selat Sunda")
    company_matching.confirm(company=steel, spelling="PT BSS")

    assert CompanyCells().find("PT. BSS") == steel.pk


def test_like_name_is_offered_and_not_taken():
    make_company("PT Baja Selat Sunda")
    cells = CompanyCells()

    (finding,) = cells.findings({"company": "PT Baja Selat Sund"})

    assert cells.find("PT Baja Selat Sund") is None
    assert (finding.column, finding.code, finding.is_error) == ("company", "company_unknown", True)
    assert "PT Baja Selat Sunda" in finding.message


def test_name_of_two_companies_is_nobodys():
    make_company("PT Kimia Merak", branch="Anyer")
    make_company("PT Kimia Merak", branch="Bojonegara")

    assert CompanyCells().find("PT Kimia Merak") is None


def test_companies_of_a_file_take_two_queries(django_assert_num_queries):
    make_company("PT Baja Selat Sunda")
    with django_assert_num_queries(2):
        cells = CompanyCells()
        assert [cells.find(f"PT Tidak Ada {number}") for number in range(50)] == [None] * 50
