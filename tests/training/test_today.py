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


@pytest.fixture
def clerk(client):
    user = staff_member("Petugas BLK")
    client.force_login(user)
    return user


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


@pytest.mark.parametrize(("role", "status"), [("Petugas BLK", 200), ("Instruktur BLK", 200), ("Perencanaan", 403)])
def test_page_opens_for_whoever_fills_in_attendance(client, role, status):
    client.force_login(staff_member(role))

    assert client.get(reverse("class_days")).status_code == status
    assert client.post(reverse("class_days"), {"class_day": "1"}).status_code in (status, 404)


def test_journal_that_is_too_long_is_told_and_stays_in_its_field(client, clerk):
    one, other = make_class(), make_class()
    long = "Kawat las " * 30

    answer = client.post(f"{reverse('class_days')}?day=2023-03-06", {"class_day": one.days.first().pk, "topic": long})

    assert answer.status_code == 200
    assert answer.content.decode().count("Kawat las Kawat las") > 1
    wrong = {meeting.training_class: bool(meeting.journal.errors) for meeting in answer.context["meetings"]}
    assert wrong == {one: True, other: False}
    assert not ClassDay.objects.exclude(topic="").exists()


def test_finished_class_shows_its_journal_and_takes_no_other(client, clerk):
    one = make_class(state=ClassState.FINISHED)
    first = one.days.first()
    first.topic = "Gambar kerja"
    first.save()

    assert "Gambar kerja" in page(client) and "Simpan jurnal" not in page(client)

    answer = client.post(reverse("class_days"), {"class_day": first.pk, "topic": "Lain"}, follow=True)
    first.refresh_from_db()
    assert first.topic == "Gambar kerja"
    assert "Jurnal diisi selama kelas berjalan" in answer.content.decode()


def test_day_without_a_class_says_when_the_next_one_is(client, clerk):
    one = make_class()

    assert f"Kelas berikutnya hari Senin, 6 Maret 2023: {one}." in page(client, date(2023, 2, 1))
    assert "Belum ada" not in page(client, date(2023, 2, 1))
    assert "Tidak ada kelas berjalan setelah hari ini." in page(client, date(2023, 4, 1))


def test_week_after_is_listed_by_day(client, clerk):
    make_class()

    days = [
        day.day
        for day, _weekday, _meetings in client.get(reverse("class_days"), {"day": "2023-03-06"}).context["coming"]
    ]

    assert days == [7, 8, 9, 10, 11, 12, 13]


def test_account_without_an_instructor_is_told_whom_to_ask(client, instructor):
    client.force_login(instructor)
    assert "Akun Anda belum terhubung dengan data instruktur" in page(client)

    make_class().instructors.create(name="Contoh Instruktur", user=instructor)
    assert "belum terhubung" not in page(client)


@pytest.mark.parametrize("day", ["2023-02-31", "0001-01-01", "9999-12-31", "kemarin"])
def test_day_that_is_none_is_not_found(client, clerk, day):
    assert client.get(reverse("class_days"), {"day": day}).status_code == 404


def test_journal_of_a_day_that_is_none_is_not_found(client, clerk):
    for number in ("x", "0", ""):
        assert client.post(reverse("class_days"), {"class_day": number}).status_code == 404


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
