"""The steps of a class on its page: offered and done by right, asked about where it matters."""

import pytest
from django.urls import reverse

from apps.training.choices import ClassState
from apps.training.models import TrainingClass
from tests.conftest import staff_member
from tests.training.records import make_class, make_trainee

pytestmark = pytest.mark.usefixtures("office")


def state_of(training_class: TrainingClass) -> str:
    return TrainingClass.objects.get(pk=training_class.pk).state


@pytest.mark.parametrize(
    ("role", "act", "status"),
    [
        ("Petugas BLK", "open", 302),
        ("Petugas BLK", "reopen", 403),
        ("Kepala UPT BLK", "reopen", 302),
        ("Instruktur BLK", "open", 403),
        ("Perencanaan", "open", 403),
    ],
)
def test_steps_ask_for_the_right_of_clerk_or_head(client, role, act, status):
    one = make_class(state=ClassState.PLANNED)
    user = staff_member(role)
    if role == "Instruktur BLK":
        one.instructors.create(name="Contoh", user=user)
    client.force_login(user)

    answer = client.post(reverse("admin:training_trainingclass_act", args=[one.pk]), {"act": act})

    assert answer.status_code == status
    assert state_of(one) == (ClassState.REGISTRATION if (role, act) == ("Petugas BLK", "open") else ClassState.PLANNED)


def test_only_the_head_cancels_and_the_page_asks_why(client):
    one = make_class()
    url = reverse("admin:training_trainingclass_cancel", args=[one.pk])
    client.force_login(staff_member("Petugas BLK"))
    assert client.get(url).status_code == 403

    client.force_login(staff_member("Kepala UPT BLK"))
    assert client.post(url, {"reason": ""}).status_code == 200
    client.post(url, {"reason": "Anggaran dialihkan"})

    assert TrainingClass.objects.get().cancel_reason == "Anggaran dialihkan"


def test_page_of_finishing_shows_what_is_missing_and_finishes_when_nothing_is(client):
    one = make_class()
    trainee = make_trainee(one)
    url = reverse("admin:training_trainingclass_finish", args=[one.pk])
    client.force_login(staff_member("Petugas BLK"))

    page = client.get(url).content.decode()
    assert "1 peserta belum dievaluasi." in page
    assert "10 isian kehadiran masih kosong." in page and "10 hari belum berisi jurnal." in page
    assert "Realisasi anggaran belum diisi." in page
    assert client.post(url).status_code == 200
    assert state_of(one) == ClassState.RUNNING

    trainee.graduated = True
    trainee.save()
    assert "1 peserta mengikuti sampai akhir, 1 di antaranya lulus." in client.get(url).content.decode()
    assert client.post(url).status_code == 302
    assert state_of(one) == ClassState.FINISHED


@pytest.mark.parametrize(
    ("role", "finish", "cancel"),
    [("Petugas BLK", 200, 403), ("Kepala UPT BLK", 200, 200), ("Instruktur BLK", 403, 403), ("Perencanaan", 403, 403)],
)
def test_pages_of_ending_open_by_right(client, role, finish, cancel):
    one, user = make_class(), staff_member(role)
    make_trainee(one)
    one.instructors.create(name="Contoh Instruktur", user=user)
    client.force_login(user)

    for name, status in (("finish", finish), ("cancel", cancel)):
        url = reverse(f"admin:training_trainingclass_{name}", args=[one.pk])
        # Posted, the one lacks an evaluation and the other a reason.
        assert (client.get(url).status_code, client.post(url).status_code) == (status, status)
    assert state_of(one) == ClassState.RUNNING


@pytest.mark.parametrize("name", ["finish", "cancel"])
def test_page_of_ending_leads_back_from_a_class_that_it_does_not_fit(client, name):
    one = make_class(state=ClassState.FINISHED)
    client.force_login(staff_member("Kepala UPT BLK"))

    answer = client.get(reverse(f"admin:training_trainingclass_{name}", args=[one.pk]), follow=True)

    assert answer.redirect_chain[0][0] == one.get_absolute_url()
    assert "langkah ini tidak berlaku lagi" in answer.content.decode()


def test_steps_are_done_by_post_only_and_by_their_name(client):
    one = make_class(state=ClassState.PLANNED)
    url = reverse("admin:training_trainingclass_act", args=[one.pk])
    client.force_login(staff_member("Kepala UPT BLK"))

    assert client.get(url, {"act": "open"}).status_code == 404
    assert client.post(url, {"act": "finish"}).status_code == 404
    assert client.post(url, {"act": "cancel"}).status_code == 404
    assert state_of(one) == ClassState.PLANNED


def test_refused_step_is_told_on_the_page_of_the_class(client):
    one = make_class(state=ClassState.PLANNED)
    client.force_login(staff_member("Petugas BLK"))

    answer = client.post(reverse("admin:training_trainingclass_act", args=[one.pk]), {"act": "start"}, follow=True)

    assert "Kelas ini belum memiliki peserta." in answer.content.decode()
