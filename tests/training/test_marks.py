"""Marks and the evaluation of a class."""

from decimal import Decimal

import pytest
from django.urls import reverse

from apps.training.choices import ClassState
from apps.training.models import Trainee, TrainingClass
from apps.training.services.evaluating import evaluate, final_mark, outcome
from apps.training.services.presence import PresenceCount
from tests.conftest import staff_member
from tests.training.records import make_class, make_trainee
from tests.training.test_attendance import mark_all

pytestmark = pytest.mark.usefixtures("office")


def marks_url(training_class: TrainingClass) -> str:
    return reverse("admin:training_trainingclass_marks", args=[training_class.pk])


@pytest.fixture
def clerk_client(client):
    client.force_login(staff_member("Petugas BLK"))
    return client


def typed(client, training_class: TrainingClass, **marks) -> dict:
    """What the page sends, with `marks` of the first participant."""
    page = client.get(marks_url(training_class))
    trainee = training_class.trainees.order_by("pk").first()
    fields = {"theory": "", "practice": "", "final": "", "graduated": "", **marks}
    rows = {f"t{one.pk}-{name}": "" for one in training_class.trainees.all() for name in fields}
    return {"version": page.context["version"], **rows, **{f"t{trainee.pk}-{name}": v for name, v in fields.items()}}


def test_final_mark_left_empty_is_the_mean_of_both(clerk_client):
    one = make_class()
    make_trainee(one)

    clerk_client.post(marks_url(one), typed(clerk_client, one, theory="80", practice="85,5"))

    assert Trainee.objects.get().final == Decimal("82.75")
    assert final_mark(Decimal(80), None) is None


def test_mark_beyond_a_hundred_is_refused_and_all_that_was_typed_stays(clerk_client):
    one = make_class()
    make_trainee(one)

    page = clerk_client.post(marks_url(one), typed(clerk_client, one, theory="180", practice="77")).content.decode()

    assert 'value="180"' in page
    assert 'value="77"' in page
    assert Trainee.objects.get().practice is None


@pytest.mark.parametrize(
    ("final", "count", "expected"),
    [
        (60, PresenceCount(present=8, absent=2), True),
        (59.99, PresenceCount(present=10), False),
        (90, PresenceCount(present=7, absent=3), False),
        (90, PresenceCount(present=7, unmarked=3), None),
        (90, PresenceCount(present=6, absent=3, unmarked=1), False),
        (None, PresenceCount(present=10), None),
        (90, PresenceCount(), None),
    ],
)
def test_graduate_needs_both_mark_and_attendance(final, count, expected):
    """80 % of the days and a final mark of 60, unless the office sets other limits."""
    assert outcome(Trainee(final=None if final is None else Decimal(str(final))), count) is expected


def test_evaluation_decides_who_can_be_decided_and_names_the_others(clerk_client):
    one = make_class()
    good, without_mark = make_trainee(one, name="Contoh Baik"), make_trainee(one, name="Contoh Tanpa Nilai")
    mark_all(one)
    Trainee.objects.filter(pk=good.pk).update(final=80)

    page = clerk_client.post(marks_url(one), typed(clerk_client, one, final="80") | {"_evaluate": "1"}, follow=True)

    assert dict(Trainee.objects.values_list("pk", "graduated")) == {good.pk: True, without_mark.pk: None}
    assert "Contoh Tanpa Nilai" in page.content.decode()


def test_marks_of_a_colleague_are_not_overwritten(clerk_client):
    one = make_class()
    trainee = make_trainee(one)
    sent = typed(clerk_client, one, final="50")
    trainee.final = 90
    trainee.save()

    page = clerk_client.post(marks_url(one), sent).content.decode()

    assert "note--error" in page
    assert Trainee.objects.get().final == 90


def test_marks_of_a_finished_class_stand(clerk_client):
    one = make_class()
    make_trainee(one)
    sent = typed(clerk_client, one, final="50")
    TrainingClass.objects.update(state=ClassState.FINISHED)

    page = clerk_client.post(marks_url(one), sent).content.decode()

    assert "selesai" in page
    assert Trainee.objects.get().final is None


def test_whoever_left_is_not_evaluated():
    one = make_class()
    trainee = make_trainee(one)
    trainee.left_on, trainee.leave_reason, trainee.final = one.starts_on, "ill", 90
    trainee.save()

    done = evaluate(training_class=one, by=None)

    assert (done.graduated, done.failed, done.undecided) == (0, 0, ())


@pytest.mark.parametrize(("role", "status"), [("Perencanaan", 403), ("Petugas BLK", 200), ("Petugas Hubin", 403)])
def test_marks_are_written_by_whoever_may_change_participants(client, role, status):
    one = make_class()
    make_trainee(one)
    client.force_login(staff_member(role))

    assert client.post(marks_url(one), {}).status_code == status
