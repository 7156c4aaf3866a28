"""What the placement report judges beyond single cells."""

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from apps.intake.models import Upload
from apps.intake.person_rules import region_warning
from apps.placement.models import Placement
from apps.registry.models import Person
from tests.intake.sheets import NIB, person, write_report
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


def report_of_february(path: Path) -> Path:
    """A12: two title lines, the head, twelve data rows of which seven are right, and a last row of sums."""
    headings = ("No", "NIK", "Nama", "L/P", "Pendidikan", "Jabatan", "TMT")
    good = [person(9000 + number, TMT="06/02/2023") for number in range(7)]
    faulty = [
        person(9007, NIK="367205170595"), person(9008, NIK="3672053202959008"), person(9009, **{"L/P": "?"}),
        good[2], person(9010, TMT="31 Feb 2023"),
    ]  # fmt: skip
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Laporan")
        sheet.write(0, 0, "LAPORAN PENEMPATAN TENAGA KERJA - FEBRUARI 2023")
        sheet.write(1, 0, f"Nama Perusahaan : PT Bahari Nusa Banten, NIB : {NIB}")
        sheet.write_row(2, 0, headings)
        for number, row in enumerate([*good, *faulty], 1):
            row = {"TMT": "06/02/2023", **row, "No": number}
            sheet.write_row(2 + number, 0, [row[heading] for heading in headings])
        sheet.write_row(15, 0, ["", "JUMLAH", "", 12])
    return path


@pytest.mark.usefixtures("companies")
def test_report_with_faults_of_every_kind_books_what_is_right_and_names_the_rest(tmp_path):
    path = report_of_february(tmp_path / "februari.xlsx")

    answer = told(path, "--apply")

    assert (answer["company"]["nib"], answer["period"]) == (NIB, "2023-02")
    assert answer["rows"] == {"read": 12, "accepted": 7, "rejected": 5}
    assert answer["left_out"] == [16]
    assert [(one["row"], one["column"], one["code"]) for one in answer["issues"] if one["severity"] == "error"] == [
        (11, "nik", "nik_length"),
        (12, "nik", "nik_invalid"),
        (13, "sex", "choice_unknown"),
        (14, "nik", "duplicate_in_file"),
        (15, "start_date", "date_invalid"),
    ]
    assert (Placement.objects.filter(started_on=date(2023, 2, 6)).count(), Person.objects.count()) == (7, 7)

    again = told(path, "--apply")
    assert again["file_issues"] == ["already_uploaded"]
    assert (Placement.objects.count(), Upload.objects.exclude(same_as=None).count()) == (7, 1)
