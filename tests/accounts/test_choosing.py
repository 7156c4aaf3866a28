"""A select that searches a register tells apart those who have one name."""

import pytest
from django.urls import reverse

from tests.conftest import staff_member
from tests.placement.records import make_placement
from tests.registry.records import make_person

ASKED = {"app_label": "placement", "model_name": "placement", "field_name": "person", "term": "budi"}


@pytest.fixture
def clerk_client(client, office):
    client.force_login(staff_member("Petugas Penta"))
    return client


def test_persons_of_one_name_are_told_apart_by_the_ends_of_their_nik(clerk_client):
    persons = [make_person("Budi Contoh"), make_person("Budi Contoh")]

    found = clerk_client.get(reverse("admin:autocomplete"), ASKED).json()["results"]

    assert {one["text"] for one in found} == {f"Budi Contoh ({person.masked_nik})" for person in persons}
    assert len({one["text"] for one in found}) == 2


def test_person_chosen_before_is_worded_alike_on_the_form(clerk_client):
    placement = make_placement(make_person("Budi Contoh"))

    page = clerk_client.get(placement.get_absolute_url()).content.decode()

    assert f"Budi Contoh ({placement.person.masked_nik})" in page


def test_empty_list_says_how_its_records_come_about(clerk_client):
    page = clerk_client.get(reverse("admin:placement_referral_changelist")).content.decode()

    assert "Dimulai dari lowongan" in page
