"""The training year 2023 of the demonstration comes to the figures that the office published (A16, A17)."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from apps.registry.models import Person
from apps.registry.percent import percent_of, written_percent
from apps.training.choices import ClassState, Presence, ProposalState
from apps.training.models import Attendance, Certificate, TrainingClass, YearlyPlan
from apps.training.services.plan_progress import plan_progress
from disnaker.demonstration import _officials, _staff
from disnaker.demonstration.training_desk import TrainingDesk


@pytest.fixture
def year_2023(office) -> None:
    _staff("sandi-uji-coba")
    _officials()
    TrainingDesk().fill()


def training(period: str) -> dict:
    out = StringIO()
    call_command("summary", period, "--json", stdout=out)
    return json.loads(out.getvalue())["training"]


def test_twenty_kinds_are_planned_and_sixteen_realised_with_714_of_980(year_2023):
    figures = training("2023")

    assert YearlyPlan.objects.filter(year=2023).count() == 20
    assert (figures["kinds_realised"], figures["trained"]) == (16, 714)
    assert figures["plan"]["kinds"] == {"planned": 20, "realised": 16, "percent": "80.00"}
    assert figures["plan"]["participants"] == {"planned": 980, "realised": 714, "percent": "72.86"}
    assert figures["participants"]["L"] + figures["participants"]["P"] == 714
    assert figures["participants"]["disabled"] == 20
    assert figures["graduated"] <= 714
    assert figures["certified"] <= figures["trained"]


def test_until_26_july_there_were_292_in_seven_kinds(year_2023):
    progress = plan_progress(2023, until=date(2023, 7, 26))

    assert (progress.kinds_realised, progress.trained) == (7, 292)
    assert written_percent(progress.trained_percent) == "29,80"
    assert training("2023-S1")["trained"] + training("2023-S2")["trained"] == 714


def test_class_that_is_cancelled_is_no_realised_kind(year_2023):
    before = training("2023")
    cancelled = TrainingClass.objects.get(year=2023, state=ClassState.CANCELLED)
    TrainingClass.objects.create(
        programme=YearlyPlan.objects.get(year=2023, programme__name="K3 Umum").programme, year=2023, quota=20,
        place="UPT BLK", starts_on=date(2023, 9, 4), ends_on=date(2023, 9, 15), hours=80,
        state=ClassState.CANCELLED, cancel_reason="Peserta kurang",
    )  # fmt: skip

    assert cancelled.programme.name == "Tenaga Kerja Bangunan Tingkat Tinggi"
    assert training("2023") == before


def test_public_speaking_was_held_for_twenty_blind_persons_in_ten_days_by_proposal(year_2023):
    held = TrainingClass.objects.get(is_for_disabled=True)
    cells = Attendance.objects.filter(day__training_class=held)
    present = cells.filter(presence=Presence.PRESENT).count()

    assert held.programme.name == "Public Speaking"
    assert (held.trainees.staying().filter(is_disabled=True).count(), held.days.count()) == (20, 10)
    assert (cells.count(), present, written_percent(percent_of(present, cells.count()))) == (200, 194, "97,00")
    assert (held.hours, held.hours * 20) == (80, 1600)
    assert (held.proposal.organisation, held.proposal.state) == ("Pertuni Cilegon", ProposalState.APPROVED)
    assert held.proposal.received_on < held.proposal.verified_on < held.proposal.decided_on < held.starts_on
    due = set(held.trainees.first().tracers.filter(is_mandatory=True).values_list("month", "due_on"))
    assert due == {(3, date(2023, 9, 16)), (6, date(2023, 12, 16))}


def test_persons_are_invented_and_something_goes_on_today(year_2023):
    serials = {int(nik[-4:]) for nik in Person.objects.values_list("nik", flat=True)}

    assert min(serials) >= 9000
    assert Certificate.objects.filter(trainee__graduated=True, void_reason="").count() == training("2023")["graduated"]
    assert TrainingClass.objects.filter(state=ClassState.RUNNING).count() == 1
    assert TrainingClass.objects.get(state=ClassState.SELECTION).applicants.count() == 28
