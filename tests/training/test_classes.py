"""The form of a class: what it fills in by itself, what it refuses, and what stands once the class runs."""

from datetime import date

import pytest
from django.urls import reverse

from apps.training.choices import ClassState, SelectionState
from apps.training.models import Instructor, TrainingClass
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee
from tests.training.test_proposals import make_proposal

LIST, ADD = "/admin/training/trainingclass/", "/admin/training/trainingclass/add/"

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(client):
    user = staff_member("Petugas BLK")
    client.force_login(user)
    return user


def typed(**values) -> dict:
    return {
        "programme": make_programme().pk, "year": 2023, "kind": "institutional", "fund": "apbd_kota", "quota": 20,
        "place": "UPT BLK Kota Cilegon", "starts_on": "06-03-2023", "ends_on": "17-03-2023", "budget": "48.000.000",
        "spent": "0", "transport_a_day": "50.000", **values,
    }  # fmt: skip


def changed(client, training_class: TrainingClass, **values):
    page = client.get(training_class.get_absolute_url())
    return client.post(training_class.get_absolute_url(), {**form_of(page), **values}, follow=True)


def told(response) -> str:
    return response.content.decode()


# Adding


def test_what_is_left_empty_comes_from_the_programme_and_the_days_are_planned(client, clerk):
    make_programme(hours=60, hours_a_day=6)

    answer = client.post(ADD, typed(), follow=True)

    one = TrainingClass.objects.get()
    assert (one.batch, one.hours, one.hours_a_day, one.state) == (1, 60, 6, ClassState.PLANNED)
    assert (one.budget, one.transport_a_day) == (48_000_000, 50_000)
    assert [day.date.day for day in one.days.all()] == [6, 7, 8, 9, 10, 13, 14, 15, 16, 17]
    assert "10 hari pelatihan dijadwalkan." in told(answer)


def test_days_that_do_not_hold_the_hours_are_told_on_adding(client, clerk):
    answer = client.post(ADD, typed(ends_on="16-03-2023"), follow=True)

    assert "Jadwal memuat 72 dari 80 JP. Geser hari terakhir ke 17 Maret 2023" in told(answer)


def test_batch_follows_the_last_one_of_the_programme_in_that_year(client, clerk):
    make_class(batch=4)
    make_class(make_programme("Menjahit", "Garmen"), batch=9)
    make_class(batch=7, starts_on=date(2022, 3, 7))

    client.post(ADD, typed())

    assert TrainingClass.objects.filter(batch=5, year=2023, programme=make_programme()).count() == 1


def test_batch_that_is_taken_is_refused(client, clerk):
    make_class(batch=4)

    assert "Angkatan program ini sudah dicatat untuk tahun itu." in told(client.post(ADD, typed(batch=4)))


def test_form_opens_with_what_the_address_says(client, clerk):
    programme = make_programme()
    asked = {"programme": programme.pk, "year": 2024, "quota": 16, "place": "Kelurahan Gerem"}

    initial = client.get(ADD, asked).context["adminform"].form

    assert {name: str(initial[name].value()) for name in asked} == {name: str(value) for name, value in asked.items()}
    assert initial["batch"].value() is None


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"year": 2024}, "Tanggal kelas berada di tahun lain."),
        ({"ends_on": "03-03-2023"}, "Hari terakhir tidak boleh sebelum hari pertama."),
        ({"begins_at": "13:00", "closes_at": "08:00"}, "Jam selesai mendahului jam mulai."),
        ({"quota": 0}, "Nilai ini paling kecil 1."),
        ({"budget": "banyak"}, "Ini bukan jumlah rupiah."),
        ({"decree_number": "800/77/SK/2023"}, "Isi juga tanggal SK; sertifikat memuat keduanya."),
    ],
)
def test_what_cannot_be_is_refused_and_stays_in_the_form(client, clerk, wrong, sentence):
    answer = told(client.post(ADD, typed(note="Kelas pagi", **wrong)))

    assert sentence in answer and "Kelas pagi" in answer
    assert not TrainingClass.objects.exists()


def test_class_over_new_year_belongs_to_either_year(client, clerk):
    client.post(ADD, typed(year=2024, starts_on="27-12-2023", ends_on="12-01-2024"))

    assert TrainingClass.objects.get().year == 2024


# The proposal


def test_proposal_for_persons_with_a_disability_ticks_that_the_class_is_for_them(client, clerk):
    client.post(ADD, typed(proposal=make_proposal("approved").pk))

    assert TrainingClass.objects.get().is_for_disabled


def test_proposal_without_such_groups_leaves_the_class_for_all(client, clerk):
    proposal = make_proposal("approved")
    proposal.groups.update(disability="")

    client.post(ADD, typed(proposal=proposal.pk))

    assert not TrainingClass.objects.get().is_for_disabled


def test_proposal_that_is_not_approved_or_has_a_class_is_refused(client, clerk):
    waiting, taken = make_proposal("verified"), make_proposal("approved", agenda_number="42")
    other = make_class(proposal=taken)

    assert "Proposal ini belum disetujui." in told(client.post(ADD, typed(proposal=waiting.pk)))
    assert f"Proposal ini sudah memiliki kelas: {other}." in told(client.post(ADD, typed(proposal=taken.pk)))
    assert TrainingClass.objects.count() == 1


def test_class_keeps_its_own_proposal_on_saving(client, clerk):
    one = make_class(proposal=make_proposal("approved"), state=ClassState.PLANNED)

    changed(client, one, place="Aula Pertuni")

    one.refresh_from_db()
    assert (one.place, one.proposal_id is not None) == ("Aula Pertuni", True)


# Changing


def test_moving_a_class_offers_to_plan_its_days_anew(client, clerk):
    one = make_class(state=ClassState.PLANNED)

    answer = told(changed(client, one, starts_on="13-03-2023", ends_on="31-03-2023"))

    assert reverse("admin:training_trainingclass_days", args=[one.pk]) in answer
    assert "Jadwal hari pelatihan masih seperti semula." in answer
    assert one.days.first().date == FIRST_DAY


def test_other_changes_say_nothing_of_the_days(client, clerk):
    one = make_class(state=ClassState.PLANNED)

    assert "masih seperti semula" not in told(changed(client, one, place="Aula"))


@pytest.mark.parametrize(("first", "last"), [("07-03-2023", "31-03-2023"), ("01-03-2023", "03-03-2023")])
def test_class_is_not_moved_away_from_a_day_with_attendance(client, clerk, first, last):
    one = make_class()
    one.days.get(date=FIRST_DAY).attendances.create(trainee=make_trainee(one), presence="H")

    answer = told(changed(client, one, starts_on=first, ends_on=last))

    assert "Tanggal 6 Maret 2023 sudah berisi kehadiran atau jurnal." in answer
    one.refresh_from_db()
    assert one.starts_on == FIRST_DAY


def test_places_are_not_fewer_than_the_participants(client, clerk):
    one = make_class()
    make_trainee(one)
    make_trainee(one)

    assert "Sudah ada 2 peserta." in told(changed(client, one, quota=1))


@pytest.mark.parametrize(
    ("state", "fixed"),
    [
        (ClassState.SELECTION, set()),
        (ClassState.RUNNING, {"programme", "year", "batch"}),
        (ClassState.FINISHED, {"programme", "year", "batch", "starts_on", "ends_on", "hours", "hours_a_day"}),
    ],
)
def test_what_papers_are_about_stands_once_the_class_runs(client, clerk, state, fixed):
    one = make_class(state=state)

    fields = client.get(one.get_absolute_url()).context["adminform"].form.fields

    facts = {"programme", "year", "batch", "starts_on", "ends_on", "hours", "hours_a_day"}
    assert facts - set(fields) == fixed
    assert "state" not in fields


def test_hours_left_empty_in_a_running_class_are_those_of_the_programme(client, clerk):
    one = make_class(hours=44)

    changed(client, one, hours="")

    one.refresh_from_db()
    assert one.hours == 80


def test_state_is_not_changed_by_the_form(client, clerk):
    one = make_class(state=ClassState.PLANNED)

    changed(client, one, state=ClassState.FINISHED, selection=SelectionState.APPROVED)

    one.refresh_from_db()
    assert (one.state, one.selection) == (ClassState.PLANNED, SelectionState.DRAFT)


def test_instructor_who_teaches_elsewhere_on_these_days_is_a_warning_and_no_refusal(client, clerk):
    teacher = Instructor.objects.create(name="Contoh Instruktur")
    make_class(make_programme("Menjahit", "Garmen")).instructors.add(teacher)

    answer = client.post(ADD, typed(instructors=[teacher.pk]), follow=True)

    # Of 6 to 15 March the eight working days
    assert "Contoh Instruktur mengajar pada hari yang sama di kelas lain: Menjahit" in told(answer)
    assert "(8 hari)" in told(answer)
    assert TrainingClass.objects.count() == 2
