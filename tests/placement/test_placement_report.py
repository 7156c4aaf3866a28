"""What the placement report judges beyond single cells."""

import pytest

from apps.placement.resources.person_columns import region_warning
from tests.intake.sheets import person, write_report
from tests.intake.test_booking import told

CITY, DISTRICTS = "3672", frozenset({"367201", "367205"})


@pytest.mark.parametrize("nik", ["3672051705959001", "3604051705959001", "3204110708959001", None])
def test_region_of_a_nik_is_judged_only_within_the_city(nik):
    assert region_warning(nik, CITY, DISTRICTS) == []


@pytest.mark.usefixtures("companies")
def test_nik_of_no_kecamatan_of_the_city_is_a_warning(tmp_path):
    answer = told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002, NIK="3672991705959002")]))

    assert answer["rows"]["accepted"] == 2
    assert [(issue["row"], issue["code"]) for issue in answer["issues"]] == [(8, "nik_region_unknown")]
