"""The page of the days of a class: put right by hand, with the journal of what was taught."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from apps.training.choices import ClassState
from apps.training.models import Instructor, TrainingClass
from tests.conftest import staff_member
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee

pytestmark = pytest.mark.usefixtures("office")


def page_of(training_class: TrainingClass) -> str:
    return reverse("admin:training_trainingclass_days", args=[training_class.pk])


def typed(client, training_class: TrainingClass, *further: str, **facts: str) -> dict[str, str]:
    """What the page posts when nothing but `facts` is changed; `further` are date, JP and topic of one more day."""
    formset = client.get(page_of(training_class)).context["formset"]
    version = client.get(page_of(training_class)).context["version"]
    rows = list(training_class.days.all())
    data = {"version": version, "days-TOTAL_FORMS": str(len(rows) + 1), "days-INITIAL_FORMS": str(len(rows))}
    for number, day in enumerate(rows):
        data |= {
            f"days-{number}-id": str(day.pk), f"days-{number}-date": f"{day.date:%d-%m-%Y}",
            f"days-{number}-hours": str(day.hours), f"days-{number}-topic": day.topic,
            f"days-{number}-instructor": str(day.instructor_id or ""),
        }  # fmt: skip
    values = dict(zip(("date", "hours", "topic"), further, strict=False))
    new = {"date": "", "hours": str(training_class.hours_a_day), "topic": "", "instructor": "", **values}
    assert formset.extra_forms[0]["hours"].value() == training_class.hours_a_day
    return data | {f"days-{len(rows)}-{name}": value for name, value in new.items()} | facts


def test_page_adds_a_day_and_writes_the_journal(client):
    one = make_class(days=3, ends_on=date(2023, 3, 10))
    client.force_login(staff_member("Petugas BLK"))

    client.post(page_of(one), typed(client, one, "10-03-2023", "4", "Ujian", **{"days-0-topic": "Gambar kerja"}))

    found = list(one.days.values_list("date", "hours", "topic"))
    assert found == [
        (date(2023, 3, 6), 8, "Gambar kerja"), (date(2023, 3, 7), 8, ""), (date(2023, 3, 8), 8, ""),
        (date(2023, 3, 10), 4, "Ujian"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "hours", "sentence"),
    [
        ("20-03-2023", "8", "Tanggal ini di luar masa kelas."),
        ("06-03-2023", "8", "Hari ini sudah ada dalam daftar."),
        ("09-03-2023", "0", "Satu hari memuat paling sedikit satu JP."),
        ("09-03-2023", "17", "Satu hari memuat paling banyak 16 JP."),
    ],
)
def test_page_refuses_a_day_that_cannot_be_and_keeps_what_was_typed(client, day, hours, sentence):
    one = make_class(days=3, ends_on=date(2023, 3, 10))
    client.force_login(staff_member("Petugas BLK"))

    answer = client.post(page_of(one), typed(client, one, day, hours, "Ujian")).content.decode()

    assert sentence in answer and 'value="Ujian"' in answer
    assert one.days.count() == 3


def test_two_rows_of_one_day_are_told_apart(client):
    one = make_class(days=3, ends_on=date(2023, 3, 10))
    client.force_login(staff_member("Petugas BLK"))

    answer = client.post(page_of(one), typed(client, one, "10-03-2023", "8", **{"days-2-date": "10-03-2023"}))

    assert "Dua baris memuat tanggal yang sama." in answer.content.decode()


def test_day_with_attendance_is_neither_taken_off_nor_moved(client):
    one = make_class(days=3, ends_on=date(2023, 3, 10))
    one.days.first().attendances.create(trainee=make_trainee(one), presence="H")
    client.force_login(staff_member("Petugas BLK"))
    changed = {"days-0-DELETE": "on", "days-0-date": "09-03-2023", "days-1-DELETE": "on"}

    client.post(page_of(one), typed(client, one, **changed))

    assert [day.date.day for day in one.days.all()] == [6, 8]


def test_instructor_who_left_the_class_keeps_the_day(client):
    one = make_class(days=1)
    one.days.update(instructor=Instructor.objects.create(name="Contoh Pengganti"))
    client.force_login(staff_member("Petugas BLK"))

    assert "Contoh Pengganti" in client.get(page_of(one)).content.decode()


def test_page_that_a_colleague_overtook_is_told_and_writes_nothing(client):
    one = make_class(days=3, ends_on=date(2023, 3, 10))
    client.force_login(staff_member("Petugas BLK"))
    old = typed(client, one, "10-03-2023", "4", "Ujian")
    one.days.first().delete()

    answer = client.post(page_of(one), old)

    assert answer.status_code == 200
    assert one.days.count() == 2


def test_planning_anew_on_the_page_brings_the_working_days(client):
    one = make_class(starts_on=date(2023, 3, 20), days=10, hours=40)
    client.force_login(staff_member("Petugas BLK"))

    client.post(page_of(one), {"_plan": "1"})

    assert [day.date.day for day in one.days.all()] == [20, 21, 24, 27, 28]


@pytest.mark.parametrize("state", [ClassState.FINISHED, ClassState.CANCELLED])
def test_days_of_a_class_that_is_over_stand(client, state):
    one = make_class(state=state, cancel_reason="Contoh")
    client.force_login(staff_member("Kepala UPT BLK"))

    answer = client.post(page_of(one), {"_plan": "1"}, follow=True).content.decode()

    assert "harinya tidak berubah lagi" in answer
    assert one.days.count() == 10
    assert client.get(page_of(one)).context["formset"] is None


@pytest.mark.parametrize(
    ("role", "read", "write"),
    [("Petugas BLK", 200, 302), ("Perencanaan", 200, 403), ("Instruktur BLK", 200, 403), ("Petugas Penta", 403, 403)],
)
def test_days_are_read_and_planned_by_right(client, role, read, write):
    one, user = make_class(), staff_member(role)
    one.instructors.create(name="Contoh Instruktur", user=user)
    client.force_login(user)

    assert client.get(page_of(one)).status_code == read
    assert client.post(page_of(one), {"_plan": "1"}).status_code == write


def test_instructor_does_not_see_the_days_of_another_class(client):
    client.force_login(staff_member("Instruktur BLK"))

    assert client.get(page_of(make_class())).status_code == 404


def test_page_asks_the_database_as_often_for_thirty_days_as_for_three(client):
    client.force_login(staff_member("Petugas BLK"))
    short, long = make_class(days=3), make_class(make_programme("Menjahit", "Garmen"), days=30, starts_on=FIRST_DAY)

    def queries(training_class: TrainingClass) -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(page_of(training_class))
        return len(asked)

    queries(short)

    assert queries(short) == queries(long)
