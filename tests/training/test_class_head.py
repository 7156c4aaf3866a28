"""What stands over a class: how far it is, the next step, and what that still needs."""

from datetime import date

import pytest

from apps.training.choices import ClassState, SelectionState
from apps.training.models import Applicant, TrainingClass
from tests.conftest import staff_member
from tests.registry.records import make_person
from tests.training.records import make_class, make_trainee

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(client):
    user = staff_member("Petugas BLK")
    client.force_login(user)
    return user


def told(response) -> str:
    return response.content.decode()


def next_step(client, training_class: TrainingClass) -> list[str]:
    steps = client.get(training_class.get_absolute_url()).context["steps"]
    return [step.act or step.url.rsplit("/", 2)[1] for step in steps if step.is_next]


def test_next_step_follows_the_way_of_the_class(client, clerk):
    today = date.today()
    planned, by_roster = make_class(state=ClassState.PLANNED), make_class(state=ClassState.PLANNED)
    make_trainee(by_roster)
    choosing, chosen = (
        make_class(state=ClassState.SELECTION, selection=state)
        for state in (SelectionState.SUBMITTED, SelectionState.APPROVED)
    )
    for one in (choosing, chosen):
        Applicant.objects.create(training_class=one, person=make_person(), sex="L")

    assert next_step(client, planned) == ["open"]
    assert next_step(client, by_roster) == ["start"]
    assert next_step(client, make_class(state=ClassState.REGISTRATION)) == ["select"]
    assert next_step(client, choosing) == ["selection"]
    assert next_step(client, chosen) == ["start"]
    assert next_step(client, make_class(starts_on=today)) == ["attendance"]
    assert next_step(client, make_class()) == ["finish"]
    assert next_step(client, make_class(state=ClassState.FINISHED)) == ["certificates"]
    assert next_step(client, make_class(state=ClassState.CANCELLED, cancel_reason="Contoh")) == []


def test_head_tells_what_the_start_still_needs(client, clerk):
    one = make_class(state=ClassState.SELECTION)

    page = told(client.get(one.get_absolute_url()))

    assert "Nomor SK peserta dan instruktur belum ada." in page
    assert "Kelas ini belum memiliki peserta." in page


def test_head_shows_participants_by_sex_and_the_attendance_so_far(client, clerk):
    """Two of three marks are present: 66,67 %; 17 of 20 cells wait."""
    one = make_class()
    trainees = [make_trainee(one, sex="L"), make_trainee(one, sex="P")]
    days = list(one.days.all())
    for trainee, day, presence in ((0, 0, "H"), (1, 0, "H"), (0, 1, "A")):
        days[day].attendances.create(trainee=trainees[trainee], presence=presence)

    page = told(client.get(one.get_absolute_url()))

    assert "dari 20 kuota, L 1 · P 1" in page
    assert "66,67 %" in page and "17 belum terisi" in page


@pytest.mark.parametrize(
    ("role", "acts"),
    [("Petugas BLK", {"finish"}), ("Kepala UPT BLK", {"finish", "cancel"}), ("Instruktur BLK", set()),
     ("Perencanaan", set())],
)  # fmt: skip
def test_acts_are_offered_by_right(client, role, acts):
    one, user = make_class(), staff_member(role)
    one.instructors.create(name="Contoh Instruktur", user=user)
    client.force_login(user)

    assert {step.act for step in client.get(one.get_absolute_url()).context["steps"] if step.act} == acts
