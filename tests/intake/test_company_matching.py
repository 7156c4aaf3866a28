"""Which company a report is from: by number, then by name, never by likeness."""

import pytest

from apps.intake import company_matching
from apps.intake.table.letterhead import Letterhead
from apps.registry.models import Company

pytestmark = pytest.mark.django_db


@pytest.fixture
def steel() -> Company:
    return Company.objects.create(name="PT Baja Selat", nib="1234567890123", wlkp_number="42435.1")


def test_nib_decides_before_the_name(steel):
    Company.objects.create(name="PT Lain", nib="3210987654321")

    assert company_matching.match(Letterhead(company_name="PT Lain", nib=steel.nib)) == steel


def test_wlkp_number_decides_where_no_nib_is_given(steel):
    assert company_matching.match(Letterhead(company_name="PT Tak Dikenal", wlkp_number="42435.1")) == steel


@pytest.mark.parametrize("written", ["PT. BAJA  SELAT,", "Pt Baja Selat", "BAJA SELAT, PT"])
def test_spellings_of_one_name_are_one(steel, written):
    assert company_matching.match(Letterhead(company_name=written)) == steel


@pytest.mark.parametrize("written", ["PT Baja Selatan", "CV Baja Selat", "PT Baja"])
def test_likeness_is_offered_and_never_taken(steel, written):
    assert company_matching.match(Letterhead(company_name=written)) is None


def test_close_names_are_offered_best_first(steel):
    Company.objects.create(name="PT Semen Laut")

    assert [one.company for one in company_matching.likely("PT Baja Selatan")] == [steel]


def test_two_companies_of_one_name_are_not_guessed_between(steel):
    Company.objects.create(name="PT Baja Selat", nib="3210987654321")

    assert company_matching.match(Letterhead(company_name="PT Baja Selat")) is None


def test_number_that_branches_share_stands_for_the_head_office(steel):
    Company.objects.create(name="PT Baja Selat", nib=steel.nib, branch="Merak")

    assert company_matching.match(Letterhead(company_name="PT Baja Selat", nib=steel.nib)) == steel


def test_confirmed_spelling_is_remembered(steel):
    company_matching.confirm(company=steel, spelling="Baja Selat Group")

    assert company_matching.match(Letterhead(company_name="BAJA SELAT GROUP")) == steel
