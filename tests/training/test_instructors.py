"""Instructors: their number, their account, and how many classes they have now."""

import pytest
from django.urls import reverse

from apps.training.choices import ClassState
from apps.training.models import Instructor
from tests.conftest import staff_member
from tests.training.records import make_class

LIST, ADD = "/admin/training/instructor/", "/admin/training/instructor/add/"
NIP = "198001012005011001"

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas BLK")


def test_nip_is_taken_with_the_spaces_that_people_write(client, clerk):
    client.force_login(clerk)

    client.post(ADD, {"name": "Contoh Instruktur", "nip": "19800101 200501 1 001", "is_active": "on"})

    assert Instructor.objects.get().nip == NIP


@pytest.mark.parametrize("wrong", ["1980", f"{NIP}9", "19800101200501100X", "１９８００１０１２００５０１１００１"])
def test_nip_that_has_not_18_digits_is_refused(client, clerk, wrong):
    client.force_login(clerk)

    response = client.post(ADD, {"name": "Contoh Instruktur", "nip": wrong})

    assert not Instructor.objects.exists()
    assert "NIP terdiri atas 18 angka." in response.content.decode()


def test_nip_of_somebody_else_is_named(client, clerk):
    Instructor.objects.create(name="Contoh Pertama", nip=NIP)
    client.force_login(clerk)

    response = client.post(ADD, {"name": "Contoh Kedua", "nip": NIP})

    assert "NIP ini sudah dipakai oleh Contoh Pertama." in response.content.decode()


def test_outsider_needs_no_nip(client, clerk):
    client.force_login(clerk)

    for name in ("Contoh Luar Satu", "Contoh Luar Dua"):
        client.post(ADD, {"name": name, "institution": "LPK Contoh", "is_active": "on"})

    assert Instructor.objects.filter(nip="").count() == 2


def test_only_accounts_of_the_training_desk_are_offered(client, clerk):
    teacher, other = staff_member("Instruktur BLK"), staff_member("Petugas Penta")
    client.force_login(clerk)

    offered = client.get(ADD).context["adminform"].form.fields["user"].queryset
    response = client.post(ADD, {"name": "Contoh Instruktur", "user": other.pk})

    assert set(offered) == {teacher, clerk}
    assert response.status_code == 200
    assert not Instructor.objects.exists()


def test_account_that_was_closed_stays_with_its_instructor(client, clerk):
    teacher = staff_member("Instruktur BLK")
    instructor = Instructor.objects.create(name="Contoh Instruktur", user=teacher)
    teacher.is_active = False
    teacher.save()
    client.force_login(clerk)

    page = client.get(instructor.get_absolute_url())

    assert teacher in page.context["adminform"].form.fields["user"].queryset


def test_list_counts_the_classes_that_run(client, clerk):
    instructor = Instructor.objects.create(name="Contoh Instruktur")
    for state in (ClassState.RUNNING, ClassState.RUNNING, ClassState.FINISHED, ClassState.PLANNED):
        make_class(state=state).instructors.add(instructor)
    client.force_login(clerk)

    assert '<td class="num field-running">2</td>' in client.get(LIST).content.decode()


def test_whoever_taught_a_class_is_not_deleted(client):
    instructor = Instructor.objects.create(name="Contoh Instruktur")
    newcomer = Instructor.objects.create(name="Contoh Baru")
    training_class = make_class()
    training_class.instructors.add(instructor)
    client.force_login(staff_member("Kepala UPT BLK"))

    for one in (instructor, newcomer):
        client.post(reverse("admin:training_instructor_delete", args=[one.pk]), {"post": "yes"})

    assert list(Instructor.objects.all()) == [instructor]
    assert list(training_class.instructors.all()) == [instructor]


def test_select_of_a_class_offers_those_who_still_teach(client, clerk):
    Instructor.objects.create(name="Contoh Aktif")
    Instructor.objects.create(name="Contoh Pensiun", is_active=False)
    client.force_login(clerk)
    asked = {"app_label": "training", "model_name": "trainingclass", "field_name": "instructors", "term": "contoh"}

    found = client.get(reverse("admin:autocomplete"), asked).json()["results"]

    assert [one["text"] for one in found] == ["Contoh Aktif"]


def test_instructor_role_does_not_tend_the_list(client):
    client.force_login(staff_member("Instruktur BLK"))

    assert client.get(LIST).status_code == 403
    assert client.post(ADD, {"name": "Contoh"}).status_code == 403
