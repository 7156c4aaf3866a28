"""The page of the day: whose classes meet, who is marked, what was taught."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from apps.training.choices import ClassState
from apps.training.models import ClassDay
from tests.conftest import staff_member
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def instructor():
    return staff_member("Instruktur BLK")


def page(client, day: date = FIRST_DAY) -> str:
    return client.get(reverse("class_days"), {"day": day.isoformat()}).content.decode()


def test_instructor_sees_the_own_classes_of_the_day_and_staff_see_all(client, instructor):
    own, other = make_class(make_programme("Menjahit", "Garmen")), make_class()
    own.instructors.create(name="Contoh Instruktur", user=instructor)

    client.force_login(instructor)
    assert (str(own) in page(client), str(other) in page(client)) == (True, False)

    client.force_login(staff_member("Petugas BLK"))
    assert (str(own) in page(client), str(other) in page(client)) == (True, True)


def test_class_that_does_not_run_does_not_meet(client):
    one = make_class(state=ClassState.CANCELLED, cancel_reason="Contoh")
    client.force_login(staff_member("Petugas BLK"))

    assert str(one) not in page(client)
    assert "Tidak ada kelas pada hari ini." in page(client)


def test_marks_are_counted_against_those_who_stayed(client):
    one = make_class()
    trainees = [make_trainee(one) for _number in range(3)]
    trainees[2].left_on, trainees[2].leave_reason = FIRST_DAY, "ill"
    trainees[2].save()
    one.days.first().attendances.create(trainee=trainees[0], presence="H")
    client.force_login(staff_member("Petugas BLK"))

    assert "1 dari 2 terisi" in page(client)


def test_journal_is_written_in_the_own_class_only(client, instructor):
    own, other = make_class(), make_class()
    own.instructors.create(name="Contoh Instruktur", user=instructor)
    client.force_login(instructor)

    def write(training_class) -> int:
        day = training_class.days.first()
        return client.post(reverse("class_days"), {"class_day": day.pk, "topic": "Keselamatan kerja"}).status_code

    assert (write(own), write(other)) == (302, 403)
    assert list(ClassDay.objects.exclude(topic="").values_list("training_class", "topic")) == [
        (own.pk, "Keselamatan kerja")
    ]


def test_day_that_is_none_is_no_fault(client):
    client.force_login(staff_member("Petugas BLK"))

    assert client.get(reverse("class_days"), {"day": "2023-02-31"}).status_code == 404
    assert client.post(reverse("class_days"), {"class_day": "x"}).status_code == 404


def test_page_asks_the_database_as_often_for_ten_classes_as_for_one(client):
    client.force_login(staff_member("Petugas BLK"))
    make_trainee(make_class())

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            page(client)
        return len(asked)

    queries()
    one = queries()
    for _number in range(9):
        make_trainee(make_class())

    assert queries() == one
