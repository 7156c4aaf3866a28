"""The days of a class: planned around holidays, and kept where something happened."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.training.choices import ClassState
from apps.training.models import ClassDay, Instructor, TrainingClass
from apps.training.services.class_days import busy_elsewhere, days_needed, hours_off, plan_days
from tests.training.records import make_class, make_trainee

pytestmark = pytest.mark.usefixtures("office")


def mark(day: ClassDay) -> None:
    day.attendances.create(trainee=make_trainee(day.training_class), presence="H")


def test_days_leave_out_weekends_nyepi_and_collective_leave(settings):
    """22 March 2023 is Nyepi, 23 March collective leave; 44 JP at 8 a day are five days and a half."""
    one = make_class(starts_on=date(2023, 3, 20), days=30, hours=44)

    assert days_needed(one) == [
        (date(2023, 3, 20), 8), (date(2023, 3, 21), 8), (date(2023, 3, 24), 8), (date(2023, 3, 27), 8),
        (date(2023, 3, 28), 8), (date(2023, 3, 29), 4),
    ]  # fmt: skip

    settings.COLLECTIVE_LEAVE_WORKS = True
    assert (date(2023, 3, 23), 8) in days_needed(one)


def test_ten_days_before_lebaran_end_before_the_leave():
    """7 April 2023 is Good Friday, 19 to 25 April Idul Fitri with its collective leave."""
    one = make_class(starts_on=date(2023, 4, 5), days=26, hours=88)

    days = [day for day, _hours in days_needed(one)]

    assert [day.day for day in days] == [5, 6, 10, 11, 12, 13, 14, 17, 18, 26, 27]


def test_days_too_few_for_the_hours_are_told_with_the_day_that_would_do():
    one = make_class(starts_on=date(2023, 3, 6), days=5, hours=80)

    days = plan_days(one)

    # 6 to 10 March hold 40 JP; five more working days end on Friday the 17th.
    assert [day.date.day for day in days] == [6, 7, 8, 9, 10]
    assert hours_off(one, days) == (
        "Jadwal memuat 40 dari 80 JP. Geser hari terakhir ke 17 Maret 2023, atau tambah hari secara manual."
    )


def test_days_too_many_for_the_hours_are_told():
    one = make_class(days=10, hours=72)

    assert "memuat 80 JP, sedangkan kelas ini 72" in hours_off(one, list(one.days.all()))
    assert hours_off(one, list(one.days.all())[:9]) == ""


def test_marked_and_written_days_stay_and_their_hours_count():
    one = make_class(starts_on=date(2023, 3, 6), days=6, hours=40)
    saturday, monday = one.days.get(date=date(2023, 3, 11)), one.days.get(date=date(2023, 3, 6))
    mark(saturday)
    monday.topic = "Keselamatan kerja"
    monday.save()

    days = plan_days(one)

    # Saturday has used up 8 of the 40 JP, so that the week ends on Thursday.
    assert [day.date.day for day in days] == [6, 7, 8, 9, 11]
    assert hours_off(one, days) == ""
    assert {saturday.pk, monday.pk} <= {day.pk for day in days}


def test_who_is_to_teach_on_a_day_is_kept_by_planning_anew():
    one = make_class(starts_on=date(2023, 3, 6), days=5, hours=20)
    one.days.filter(date=date(2023, 3, 7)).update(instructor=Instructor.objects.create(name="Contoh Instruktur"))

    plan_days(one)

    found = one.days.select_related("instructor").values_list("date", "hours", "instructor__name")
    assert list(found) == [
        (date(2023, 3, 6), 8, None), (date(2023, 3, 7), 8, "Contoh Instruktur"), (date(2023, 3, 8), 4, None),
    ]  # fmt: skip


def test_planning_asks_the_database_as_often_for_sixty_days_as_for_five():
    def queries(training_class: TrainingClass) -> int:
        with CaptureQueriesContext(connection) as asked:
            plan_days(training_class)
        return len(asked)

    short, long = make_class(days=7, hours=40), make_class(days=90, hours=480)

    assert queries(short) == queries(long)
    assert long.days.count() > 50


def test_instructor_of_two_classes_on_the_same_days_is_named():
    teacher = Instructor.objects.create(name="Contoh Instruktur")
    one, other, later = make_class(), make_class(starts_on=date(2023, 3, 13)), make_class(starts_on=date(2023, 5, 1))
    cancelled = make_class(state=ClassState.CANCELLED, cancel_reason="Contoh")
    for training_class in (one, other, later, cancelled):
        training_class.instructors.add(teacher)
    other.instructors.add(Instructor.objects.create(name="Contoh Lain"))

    sentences = busy_elsewhere(one)

    # 13, 14 and 15 March
    assert len(sentences) == 1
    assert "Contoh Instruktur" in sentences[0] and f"{other} (3 hari)" in sentences[0]
