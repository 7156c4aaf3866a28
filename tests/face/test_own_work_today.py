"""The classes and the cases on the first page of those whose work they are."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from apps.training.models import Instructor
from tests.conftest import staff_member
from tests.industrial_relations.records import make_dispute, make_mediator
from tests.training.records import make_class, make_trainee


def first_page(client, user):
    client.force_login(user)
    return client.get(reverse("admin:index"))


def test_training_desk_sees_its_classes_and_how_far_the_year_is(client, office):
    running = make_class(starts_on=timezone.localdate(), days=3)
    make_trainee(running)

    page = first_page(client, staff_member("Petugas BLK")).content.decode()

    assert str(running) in page
    assert "hari ini" in page


def test_instructor_sees_the_own_classes_and_the_days_without_attendance(client, office):
    user = staff_member("Instruktur BLK")
    today = timezone.localdate()
    own = make_class(starts_on=today - timedelta(days=2), days=5)
    own.instructors.add(Instructor.objects.create(name="Contoh Pengajar", user=user))
    make_class(starts_on=today)

    training = first_page(client, user).context["training"]

    assert [(one, one.to_mark, one.meets_today) for one in training.classes] == [(own, 3, True)]
    assert training.progress is None


def test_mediator_finds_the_own_cases_before_more_urgent_ones_of_others(client, office):
    user = staff_member("Mediator Hubin")
    today = timezone.localdate()
    own = make_dispute(mediator=make_mediator(user=user), due_on=today + timedelta(days=5), due_kind="mediation")
    other = make_dispute(due_on=today - timedelta(days=1), due_kind="mediation", workers=7)

    relations = first_page(client, user).context["relations"]

    assert relations.cases == [own, other]
    assert [case.is_own for case in relations.cases] == [True, False]
    assert (relations.going_on, relations.workers, relations.overdue, relations.own) == (2, 8, 1, 1)
