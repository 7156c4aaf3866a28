"""Laporan Pelaksanaan Pelatihan: A16 on screen and on paper, without a name."""

import subprocess
from datetime import date

import pytest
from django.urls import reverse

from apps.training.choices import Competency, Occupied, Presence, ProposalState, TracerMonth
from apps.training.models import Attendance, Instructor, TrainingClass, TrainingProposal
from apps.training.services.class_report import class_report
from tests.conftest import staff_member
from tests.training import tables_records as records
from tests.training.records import make_class, make_programme


@pytest.fixture
def public_speaking(office) -> TrainingClass:
    """Twenty blind persons, ten days of 8 JP, six absences, by proposal of Pertuni Cilegon."""
    programme = make_programme("Public Speaking", "Bisnis dan Manajemen")
    proposal = TrainingProposal.objects.create(
        organisation="Pertuni Cilegon", contact="Contoh Ketua", agenda_number="021", received_on=date(2023, 4, 10),
        wish="Public speaking", programme=programme, state=ProposalState.APPROVED, decided_on=date(2023, 5, 3),
    )  # fmt: skip
    held = make_class(
        programme, starts_on=date(2023, 6, 5), proposal=proposal, is_for_disabled=True, budget=48_000_000,
        spent=46_560_000, decree_number="800/12/SK/2023", decree_on=date(2023, 5, 31),
    )  # fmt: skip
    held.instructors.add(Instructor.objects.create(name="Contoh Instruktur", institution="UPT BLK"))
    people = [records.trained(held, "P" if place < 8 else "L", disabled=True) for place in range(20)]
    days = list(held.days.all())
    Attendance.objects.bulk_create(
        Attendance(
            day=day, trainee=one,
            presence=Presence.SICK if day == days[0] and place < 6 else Presence.PRESENT,
        )
        for day in days
        for place, one in enumerate(people)
    )  # fmt: skip
    records.certified(people[0])
    records.tested(people[0], Competency.COMPETENT)
    records.tested(people[1], Competency.NOT_YET)
    records.left(held)
    records.end(held)
    records.says(people[0], TracerMonth.THREE, Occupied.EMPLOYED)
    return held


def address(training_class: TrainingClass) -> str:
    return reverse("admin:training_trainingclass_report", args=(training_class.pk,))


def paper_of(client, training_class: TrainingClass) -> str:
    response = client.get(address(training_class), {"paper": ""})
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=response.content, capture_output=True, check=True)
    return " ".join(shown.stdout.decode().split())


def test_report_counts_attendance_hours_and_results(public_speaking):
    report = class_report(public_speaking)

    total = report.presence.total
    assert (total.cells, total.present, str(total.percent)) == (200, 194, "97.00")
    assert (report.presence.hours, report.presence.person_hours) == (80, 1600)
    assert (report.everybody.men, report.everybody.women, report.disabled.total, report.left) == (12, 8, 20, 1)
    assert report.results["graduated"] == 20
    assert (report.results["competent"], report.results["not_yet"], report.results["certified"]) == (1, 1, 1)
    assert str(report.spent_percent) == "97.00"
    asked = [(one.month, one.due_on, one.is_mandatory, one.waiting) for one in report.asked]
    assert asked == [
        (3, date(2023, 9, 14), True, 19), (6, date(2023, 12, 14), True, 20), (12, date(2024, 6, 14), False, 20),
    ]  # fmt: skip


def test_page_and_paper_say_the_same_and_name_the_proposal(client, public_speaking):
    client.force_login(staff_member("Petugas BLK"))

    page, paper = client.get(address(public_speaking)).text, paper_of(client, public_speaking)

    for text in ("97,00", "1.600 JP-orang", "800/12/SK/2023", "021/2023", "Pertuni Cilegon"):
        assert text in page, text
        assert text in paper, text
    assert "Penyandang disabilitas : 20 orang (L 12, P 8)" in paper
    assert "Realisasi : Rp46.560.000" in paper
    assert "3 bulan (wajib)" in paper
    assert "UNDANG" not in paper
    assert "Undang-Undang Nomor 8 Tahun 2016" in paper


def test_paper_names_no_participant_and_no_kind_of_disability(client, public_speaking):
    client.force_login(staff_member("Kepala UPT BLK"))

    paper = paper_of(client, public_speaking)

    for trainee in public_speaking.trainees.select_related("person"):
        assert trainee.person.nik not in paper
        assert trainee.person.name not in paper
    assert "sensorik" not in paper.lower()


def test_report_of_a_running_class_says_that_it_is_provisional(client, office):
    running = make_class(make_programme("Menjahit", "Garmen"))
    client.force_login(staff_member("Petugas BLK"))

    assert "sementara" in client.get(address(running)).text
    assert "Sementara" in paper_of(client, running)


def test_report_is_closed_to_another_desk_and_missing_for_no_class(client, public_speaking):
    client.force_login(staff_member("Petugas Penta"))
    assert client.get(address(public_speaking)).status_code == 403

    client.force_login(staff_member("Petugas BLK", "lain"))
    assert client.get(reverse("admin:training_trainingclass_report", args=(0,))).status_code in (403, 404)


def test_report_asks_no_more_when_more_take_part(client, public_speaking, django_assert_max_num_queries):
    client.force_login(staff_member("Petugas BLK"))
    client.get(address(public_speaking))

    with django_assert_max_num_queries(30):
        client.get(address(public_speaking))
