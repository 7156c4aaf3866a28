"""Confidential notes: kept by mediators, read by them and the head, and told nowhere else."""

import pytest
from django.urls import reverse

from apps.industrial_relations.models import ConfidentialNote
from tests.conftest import staff_member
from tests.industrial_relations.records import make_dispute

SECRET = "Pihak pengusaha bersedia membayar dua kali."


@pytest.fixture
def mediator(office):
    return staff_member("Mediator Hubin")


def notes_of(dispute) -> str:
    return reverse("admin:industrial_relations_dispute_notes", args=[dispute.pk])


def test_a_mediator_keeps_a_note_under_the_own_name(mediator, client):
    client.force_login(mediator)
    case = make_dispute()

    answer = client.post(notes_of(case), {"text": SECRET}, follow=True)

    assert SECRET in answer.content.decode()
    assert ConfidentialNote.objects.get().written_by == mediator


def test_an_empty_note_is_asked_again(mediator, client):
    client.force_login(mediator)

    page = client.post(notes_of(make_dispute()), {"text": "  "})

    assert page.status_code == 200
    assert not ConfidentialNote.objects.exists()


@pytest.mark.parametrize("role", ["Petugas Hubin", "Perencanaan", "Kepala Dinas", "Administrator"])
def test_others_see_neither_the_notes_nor_that_there_are_any(role, mediator, client):
    case = make_dispute()
    ConfidentialNote.objects.create(dispute=case, text=SECRET, written_by=mediator)
    client.force_login(staff_member(role))

    assert client.get(notes_of(case)).status_code == 403
    assert client.post(notes_of(case), {"text": "x"}).status_code == 403
    if role != "Administrator":
        page = client.get(case.get_absolute_url())
        assert page.context["notes"] is None
        assert SECRET not in page.content.decode() and notes_of(case) not in page.content.decode()


def test_the_history_of_the_case_does_not_tell_of_notes(mediator, client):
    case = make_dispute()
    client.force_login(mediator)
    client.post(notes_of(case), {"text": SECRET})
    client.force_login(staff_member("Petugas Hubin"))

    history = client.get(reverse("admin:industrial_relations_dispute_history", args=[case.pk])).content.decode()

    assert SECRET not in history and "rahasia" not in history.lower()


def test_the_head_reads_them_and_they_cannot_be_changed(mediator, client):
    case = make_dispute()
    ConfidentialNote.objects.create(dispute=case, text=SECRET, written_by=mediator)
    client.force_login(staff_member("Kepala Bidang Hubin"))

    text = client.get(notes_of(case)).content.decode()

    assert SECRET in text
    assert text.count("<textarea") == 1  # the empty one of a new note
