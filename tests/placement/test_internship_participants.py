"""Lists of interns from the file to the participants of an agreement."""

from datetime import date

import pytest

from apps.intake.booking import CannotApply, book, outcome_counts, start_applying, withdraw
from apps.intake.kinds import resource_class
from apps.placement.models import InternshipMember, Placement
from apps.placement.resources.intern_result import InternResultWidget
from apps.registry.models import Company, Person
from tests.intake.sheets import NIB, write_report
from tests.intake.test_booking import last, told
from tests.placement.internship_records import fill, intern, make_internship, write_interns


@pytest.fixture
def internship(companies):
    """Of a company with 150 workers: at most 30 interns."""
    return make_internship(Company.objects.get(nib=NIB))


def findings(answer) -> list[tuple]:
    return [(issue["row"], issue["code"]) for issue in answer["issues"] if issue["severity"] == "error"]


def test_rows_become_participants_of_the_agreement_they_name(tmp_path, internship):
    told(write_interns(tmp_path / "a.xlsx", [intern(9001), intern(9002, **{"L/P": "P"})]), "--apply")

    member = InternshipMember.objects.get(person__nik=intern(9001)["NIK"])
    assert last().kind == "internship_participants"
    assert (member.internship, member.sex, member.education_id, member.result) == (internship, "L", "SMK", "ongoing")
    assert (member.upload, member.upload_row) == (last(), 7)
    assert InternshipMember.objects.count() == 2


def test_the_31st_of_150_workers_is_refused_with_a_sentence(tmp_path, internship):
    rows = [intern(9000 + number) for number in range(31)]

    answer = told(write_interns(tmp_path / "a.xlsx", rows), "--apply")

    assert answer["rows"] == {"read": 31, "accepted": 30, "rejected": 1}
    assert findings(answer) == [(37, "too_many_interns")]
    assert "30" in answer["issues"][-1]["message"] and "150" in answer["issues"][-1]["message"]
    assert InternshipMember.objects.count() == 30


def test_157_workers_allow_31(tmp_path, internship):
    internship.workers_total = 157
    internship.save()

    answer = told(write_interns(tmp_path / "a.xlsx", [intern(9000 + number) for number in range(32)]))

    assert answer["rows"] == {"read": 32, "accepted": 31, "rejected": 1}


def test_interns_of_the_other_running_agreement_take_places_too(tmp_path, internship):
    fill(make_internship(internship.company, agreement_number="002", starts_on=date(2023, 6, 1)), 20)
    fill(
        make_internship(
            internship.company, agreement_number="003", starts_on=date(2022, 1, 1), ends_on=date(2022, 12, 31)
        ),
        20,
    )

    answer = told(write_interns(tmp_path / "a.xlsx", [intern(9000 + number) for number in range(11)]))

    assert findings(answer) == [(17, "too_many_interns")]


def test_somebody_known_before_takes_no_second_place(tmp_path, internship):
    rows = [intern(9000 + number) for number in range(30)]
    told(write_interns(tmp_path / "a.xlsx", rows), "--apply")
    ended = {"Hasil": "Selesai, direkrut", "Tanggal Selesai": date(2023, 12, 31)}

    answer = told(write_interns(tmp_path / "b.xlsx", [{**row, **ended} for row in rows]), "--apply")

    assert answer["rows"]["rejected"] == 0
    assert outcome_counts(last()) == {"created": 0, "changed": 30, "unchanged": 0}
    assert set(InternshipMember.objects.values_list("result", "ended_on")) == {("hired", date(2023, 12, 31))}


def test_who_left_early_makes_room(tmp_path, internship):
    fill(internship, 1, ended_on=date(2023, 1, 31), result="stopped")

    answer = told(write_interns(tmp_path / "a.xlsx", [intern(9000 + number) for number in range(30)]))

    assert answer["rows"]["accepted"] == 30


def test_unknown_agreement_is_refused_with_the_cure(tmp_path, internship):
    rows = [
        intern(9001, **{"Nomor Perjanjian": "009/PM/2023"}),
        intern(9002, **{"Nomor Perjanjian": "001 / PM / II / 2023"}),
    ]

    answer = told(write_interns(tmp_path / "a.xlsx", rows))

    assert findings(answer) == [(7, "agreement_unknown")]


@pytest.mark.usefixtures("companies")
def test_agreement_of_another_company_does_not_count(tmp_path):
    make_internship()

    assert findings(told(write_interns(tmp_path / "a.xlsx", [intern(9001)]))) == [(7, "agreement_unknown")]


def test_days_outside_the_agreement_are_refused(tmp_path, internship):
    rows = [
        intern(9001, **{"Tanggal Selesai": date(2024, 2, 1)}),
        intern(9002, **{"Tanggal Mulai": date(2023, 1, 31)}),
        intern(9003, **{"Tanggal Mulai": "", "Tanggal Selesai": ""}),
        intern(9004, **{"Hasil": "berhenti", "Tanggal Selesai": ""}),
    ]

    answer = told(write_interns(tmp_path / "a.xlsx", rows))

    assert findings(answer) == [(7, "outside_agreement"), (8, "outside_agreement"), (10, "required")]


def test_seventeen_on_the_first_day_is_old_enough(tmp_path, internship):
    rows = [
        intern(9001, NIK="3672050102069001", **{"Tanggal Lahir": date(2006, 2, 1)}),
        intern(9002, NIK="3672050202069002", **{"Tanggal Lahir": date(2006, 2, 2)}),
        intern(9003, NIK="3672050202069003", **{"Tanggal Lahir": ""}),
    ]

    answer = told(write_interns(tmp_path / "a.xlsx", rows))

    assert findings(answer) == [(8, "too_young"), (9, "too_young")]


def test_blank_result_leaves_what_is_known(tmp_path, internship):
    told(write_interns(tmp_path / "a.xlsx", [intern(9001, Hasil="selesai"), intern(9002)]), "--apply")
    rows = [intern(9001, Pendidikan=""), intern(9002, Hasil="berjalan")]
    told(write_interns(tmp_path / "b.xlsx", rows, month="April 2023"), "--apply")

    assert outcome_counts(last()) == {"created": 0, "changed": 0, "unchanged": 2}
    assert InternshipMember.objects.get(person__nik=intern(9001)["NIK"]).education_id == "SMK"


def test_comparison_and_revision_name_what_is_gone(tmp_path, internship):
    told(write_interns(tmp_path / "a.xlsx", [intern(9001), intern(9002)]), "--apply")
    told(write_interns(tmp_path / "b.xlsx", [intern(9001, Hasil="selesai"), intern(9003)]))
    resource = resource_class("internship_participants")()

    comparison = resource.compare(last())
    told(tmp_path / "b.xlsx", "--apply")
    resource.withdraw_gone(last())

    assert (comparison.new, comparison.changed, comparison.unchanged, comparison.gone) == (1, 1, 0, 1)
    assert set(InternshipMember.objects.values_list("person__nik", flat=True)) == {
        intern(9001)["NIK"],
        intern(9003)["NIK"],
    }


def test_withdrawal_takes_back_participants_persons_and_results(tmp_path, internship, head):
    told(write_interns(tmp_path / "a.xlsx", [intern(9001)]), "--apply")
    told(write_interns(tmp_path / "b.xlsx", [intern(9001, Hasil="selesai"), intern(9002)]), "--apply")

    withdrawal = withdraw(upload=last(), by=head)

    assert (withdrawal.removed, withdrawal.restored) == (1, 1)
    assert list(InternshipMember.objects.values_list("person__nik", "result")) == [(intern(9001)["NIK"], "ongoing")]
    assert not Person.objects.filter(nik=intern(9002)["NIK"]).exists()


def test_places_taken_since_the_file_was_read_are_not_given_twice(tmp_path, internship, head):
    told(write_interns(tmp_path / "a.xlsx", [intern(9000 + number) for number in range(30)]))
    fill(internship, 1)
    upload = start_applying(upload=last(), by=head)

    with pytest.raises(CannotApply, match="30"):
        book(upload)

    assert InternshipMember.objects.count() == 1


@pytest.mark.parametrize(
    ("written", "result"),
    [("Selesai", "completed"), ("lulus & direkrut", "hired"), ("Mengundurkan diri", "stopped"), ("aktif", "ongoing")],
)
def test_result_is_read_as_companies_write_it(written, result):
    assert InternResultWidget().clean(written) == result


@pytest.mark.parametrize("written", ["belum selesai", "tidak lulus", "selesai/berhenti", "magang"])
def test_unclear_result_is_refused(written):
    with pytest.raises(ValueError, match="Direkrut"):
        InternResultWidget().clean(written)


def test_list_of_interns_without_agreement_numbers_is_no_placement_report(tmp_path, companies):
    """Its first day is that of an internship: as placements the interns would be counted as hired."""
    headings = (
        "NO", "NAMA", "NIK", "L/P", "TTL", "PENDIDIKAN", "JABATAN", "TGL MULAI MAGANG", "TGL SELESAI MAGANG", "KET",
    )  # fmt: skip
    row = {
        "NAMA": "Budi Contoh A", "NIK": intern(9001)["NIK"], "L/P": "L", "TTL": "Cilegon, 17 Mei 2003",
        "PENDIDIKAN": "SMK", "JABATAN": "Operator", "TGL MULAI MAGANG": date(2023, 3, 1),
        "TGL SELESAI MAGANG": date(2023, 8, 31),
    }  # fmt: skip

    answer = told(write_report(tmp_path / "a.xlsx", [row], headings=headings, title="LAMPIRAN"), "--apply")

    assert (answer["kind"], answer["file_issues"]) == (None, ["kind_unknown"])
    assert not Placement.objects.exists()
