"""Attendance: the figures of A16, the grid, the list of a day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from apps.training.choices import ClassState, Presence
from apps.training.models import Attendance, TrainingClass
from apps.training.services.marking_attendance import all_present, mark_attendance
from apps.training.services.presence import class_presence, presence_of_class
from tests.conftest import staff_member
from tests.training.records import FIRST_DAY, make_class, make_trainee

pytestmark = pytest.mark.usefixtures("office")


def attendance_url(training_class: TrainingClass) -> str:
    return reverse("admin:training_trainingclass_attendance", args=[training_class.pk])


def mark_all(training_class: TrainingClass, absent: int = 0) -> None:
    """Present everywhere but in the first `absent` cells."""
    cells = [(trainee, day) for trainee in training_class.trainees.all() for day in training_class.days.all()]
    Attendance.objects.bulk_create(
        Attendance(trainee=trainee, day=day, presence=Presence.ABSENT if place < absent else Presence.PRESENT)
        for place, (trainee, day) in enumerate(cells)
    )


def test_disability_class_of_twenty_and_ten_days_with_six_absences():
    """A16: 200 cells, 194 present, 97,00 %; 8 JP a day are 80 JP a person and 1.600 JP-orang."""
    one = make_class(is_for_disabled=True, days=10)
    for _number in range(20):
        make_trainee(one)
    mark_all(one, absent=6)

    presence = class_presence(one)

    assert (presence.total.cells, presence.total.present, presence.total.absent) == (200, 194, 6)
    assert presence.total.percent == Decimal("97.00")
    assert (presence.hours, presence.person_hours) == (80, 1600)


def test_days_before_joining_and_after_leaving_count_for_nobody():
    one = make_class(days=10)
    late, gone = make_trainee(one), make_trainee(one)
    late.joined_on = FIRST_DAY + timedelta(days=4)
    late.save()
    gone.left_on, gone.leave_reason = FIRST_DAY + timedelta(days=2), "ill"
    gone.save()
    mark_all(one)

    counts = presence_of_class(one)

    assert (counts[late.pk].cells, counts[gone.pk].cells) == (6, 2)
    assert class_presence(one).total.cells == 6


def test_mark_of_a_colleague_is_told_and_stands():
    one = make_class()
    trainee, day = make_trainee(one), one.days.first()
    cell = (trainee.pk, day.pk)
    mark_attendance(training_class=one, marks={cell: "S"}, shown={cell: ""}, by=None)

    marked = mark_attendance(training_class=one, marks={cell: "A"}, shown={cell: ""}, by=None)

    assert (marked.changed, marked.overtaken) == (0, (cell,))
    assert Attendance.objects.get().presence == "S"


def test_same_mark_as_a_colleague_is_no_conflict(django_assert_max_num_queries):
    one = make_class(days=10)
    trainees = [make_trainee(one) for _number in range(5)]
    cells = {(trainee.pk, day.pk): "H" for trainee in trainees for day in one.days.all()}
    mark_attendance(training_class=one, marks=cells, shown={}, by=None)

    assert mark_attendance(training_class=one, marks=cells, shown={}, by=None).overtaken == ()
    with django_assert_max_num_queries(12):
        taken = mark_attendance(training_class=one, marks=dict.fromkeys(cells, ""), shown=cells, by=None)

    assert (taken.changed, Attendance.objects.count()) == (50, 0)


def test_days_to_come_and_other_classes_are_left_alone():
    today = localdate()
    one, other = make_class(starts_on=today, days=2), make_class()
    trainee, stranger = make_trainee(one), make_trainee(other)
    first, second = one.days.order_by("date")
    marks = {(trainee.pk, first.pk): "H", (trainee.pk, second.pk): "H", (stranger.pk, first.pk): "H"}

    marked = mark_attendance(training_class=one, marks=marks, shown={}, by=None)

    assert marked.changed == 1
    assert list(Attendance.objects.values_list("trainee", "day")) == [(trainee.pk, first.pk)]


def test_all_others_are_present_keeps_what_is_marked():
    one = make_class()
    trainees = [make_trainee(one) for _number in range(3)]
    day = one.days.first()
    mark_attendance(training_class=one, marks={(trainees[0].pk, day.pk): "I"}, shown={}, by=None)

    all_present(training_class=one, day=day.pk, by=None)

    assert sorted(Attendance.objects.values_list("presence", flat=True)) == ["H", "H", "I"]


@pytest.mark.parametrize("state", [ClassState.FINISHED, ClassState.CANCELLED, ClassState.REGISTRATION])
def test_only_a_running_class_is_marked(state):
    one = make_class(state=ClassState.RUNNING)
    trainee = make_trainee(one)
    TrainingClass.objects.filter(pk=one.pk).update(state=state, cancel_reason="Contoh")

    with pytest.raises(ValidationError):
        mark_attendance(training_class=one, marks={(trainee.pk, one.days.first().pk): "H"}, shown={}, by=None)


def test_grid_writes_what_was_changed_and_takes_a_mark_away(client):
    one = make_class(days=2)
    trainee = make_trainee(one)
    first, second = one.days.order_by("date")
    Attendance.objects.create(day=first, trainee=trainee, presence="A")
    client.force_login(staff_member("Petugas BLK"))

    answer = client.post(
        attendance_url(one),
        {
            f"was-{trainee.pk}-{first.pk}": "A", f"mark-{trainee.pk}-{first.pk}": "",
            f"was-{trainee.pk}-{second.pk}": "", f"mark-{trainee.pk}-{second.pk}": "H",
        },
        follow=True,
    )  # fmt: skip

    assert "2 tanda kehadiran disimpan" in answer.content.decode()
    assert list(Attendance.objects.values_list("day", "presence")) == [(second.pk, "H")]


def test_list_of_a_day_marks_the_others_present_at_one_press(client):
    one = make_class()
    trainees = [make_trainee(one) for _number in range(3)]
    day = one.days.first()
    client.force_login(staff_member("Petugas BLK"))

    client.post(
        f"{attendance_url(one)}?day={FIRST_DAY}",
        {f"was-{trainees[1].pk}-{day.pk}": "", f"mark-{trainees[1].pk}-{day.pk}": "S", "_all": "1"},
    )

    assert sorted(Attendance.objects.values_list("presence", flat=True)) == ["H", "H", "S"]
    assert client.get(f"{attendance_url(one)}?day=2023-03-01").status_code == 404


def test_instructor_marks_the_own_class_and_sees_no_other(client):
    own, other = make_class(), make_class()
    user = staff_member("Instruktur BLK")
    own.instructors.create(name="Contoh Instruktur", user=user)
    client.force_login(user)

    assert client.get(attendance_url(own)).status_code == 200
    assert client.post(attendance_url(own), {}).status_code == 302
    assert client.get(attendance_url(other)).status_code == 404
    assert client.post(attendance_url(other), {}).status_code == 404


def test_planning_reads_and_does_not_mark(client):
    one = make_class()
    make_trainee(one)
    client.force_login(staff_member("Perencanaan"))

    assert 'name="mark-' not in client.get(attendance_url(one)).content.decode()
    assert client.post(attendance_url(one), {}).status_code == 403


def test_grid_of_thirty_days_asks_the_database_as_often_as_one_of_two(client):
    client.force_login(staff_member("Petugas BLK"))

    def queries(days: int, people: int) -> int:
        one = make_class(days=days)
        for _number in range(people):
            make_trainee(one)
        mark_all(one)
        client.get(attendance_url(one))
        with CaptureQueriesContext(connection) as asked:
            client.get(attendance_url(one))
        return len(asked)

    assert queries(30, 20) == queries(2, 1)


def test_low_attendance_is_marked_on_the_grid(client, settings):
    settings.LEAST_ATTENDANCE_PERCENT = 80
    one = make_class(days=10, starts_on=date(2023, 3, 6))
    make_trainee(one)
    mark_all(one, absent=3)
    client.force_login(staff_member("Petugas BLK"))

    page = client.get(attendance_url(one)).content.decode()

    assert "70,00" in page
    assert "attendance__low" in page


def test_class_that_has_begun_well_is_not_marked_low(client):
    one = make_class(days=10)
    trainee = make_trainee(one)
    Attendance.objects.create(day=one.days.first(), trainee=trainee, presence="H")
    client.force_login(staff_member("Petugas BLK"))

    page = client.get(attendance_url(one)).content.decode()

    assert "10,00" in page
    assert "attendance__low" not in page
