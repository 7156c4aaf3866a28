"""The page of what is to be matched, and what the placement's own page does about registrations."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from apps.placement.choices import HireState
from apps.placement.models import JobSeeker, KarirhubHire, Placement, UnclearLink
from apps.placement.services.linking import link_placement
from apps.registry.models import Company, Person
from apps.reporting.models import Month
from disnaker.exports import EXPORTS, RegisterSheet
from tests.conftest import staff_member
from tests.placement.records import MARCH, make_placement
from tests.placement.test_karirhub_placements import waiting
from tests.placement.test_linking import OPEN, end_of, registered
from tests.registry.records import make_company, make_person

BORN = date(1995, 5, 17)

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def baja():
    return make_company("PT Baja Selat Sunda", nib="9000000000011")


@pytest.fixture
def siti():
    return make_person("Siti Aminah", born=BORN, sex="P", email="siti@contoh.id")


def page(client, user, which: str = "hires"):
    client.force_login(user)
    return client.get(reverse("matching"), {"which": which})


def decide(client, user, act: str, **values):
    client.force_login(user)
    return client.post(reverse("matching"), {"act": act, **values}, follow=True)


def test_candidates_stand_beside_the_hire_without_their_numbers(client, clerk, baja, siti):
    seeker = registered(siti)
    waiting(company=baja, email="siti@contoh.id", education_id="SMA")

    text = page(client, clerk).content.decode()

    assert "3672 **** **** " in text
    assert siti.nik not in text
    assert "siti@contoh.id" not in text
    for shown in ("Siti Aminah", "1995", seeker.number, "nama sama", "surel sama"):
        assert shown in text


def test_decision_places_the_person_and_ends_the_registration(client, clerk, baja, siti):
    seeker, found = registered(siti), waiting(company=baja, education_id="SMA")

    response = decide(client, clerk, "confirm", hire=found.pk, candidate=siti.pk)

    assert "ditempatkan di PT Baja Selat Sunda" in response.content.decode()
    assert end_of(seeker) == ("placed", date(2023, 3, 13), MARCH)


def test_decision_may_be_the_start_that_the_company_reported(client, clerk, baja, siti):
    reported, found = make_placement(siti, baja, started_on=date(2023, 3, 20)), waiting(company=baja)
    assert f'value="{siti.pk}:{reported.pk}"' in page(client, clerk).content.decode()

    decide(client, clerk, "confirm", hire=found.pk, candidate=f"{siti.pk}:{reported.pk}")

    found.refresh_from_db()
    assert (found.placement, Placement.objects.count()) == (reported, 1)


def test_likely_company_is_offered_and_taken(client, clerk, baja, siti):
    found = waiting(company_name="PT Baja Selat Sumda", education_id="SMA")
    assert f'name="company" value="{baja.pk}"' in page(client, clerk).content.decode()

    decide(client, clerk, "confirm", hire=found.pk, candidate=siti.pk, company=baja.pk)

    assert Placement.objects.get().company == baja


@pytest.mark.parametrize("candidate", ["", "0", "x", "999999999", "1:x"])
def test_decision_for_nobody_is_refused_with_a_sentence(client, clerk, baja, candidate):
    found = waiting(company=baja, education_id="SMA")

    response = decide(client, clerk, "confirm", hire=found.pk, candidate=candidate)

    assert "Pilih orang" in response.content.decode()
    assert not Placement.objects.exists()


def test_hire_is_set_aside_with_a_reason_and_taken_up_again(client, clerk, baja):
    found = waiting(company=baja)

    decide(client, clerk, "aside", hire=found.pk, reason="Bukan warga kota")
    assert "Bukan warga kota" in page(client, clerk, "aside").content.decode()

    decide(client, clerk, "take_up", hire=found.pk)
    found.refresh_from_db()
    assert (found.state, found.reason) == (HireState.WAITING, "")


def test_unclear_placement_is_decided(client, clerk):
    seeker, other = registered(), registered()
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6), card_number=other.number)
    link_placement(placement=placement, by=None)
    text = page(client, clerk, "links").content.decode()
    assert seeker.number in text
    assert f'name="job_seeker" value="{other.pk}"' not in text

    decide(client, clerk, "link", placement=placement.pk, job_seeker=seeker.pk)

    assert end_of(seeker) == ("placed", date(2023, 3, 6), MARCH)
    assert not UnclearLink.objects.exists()


def test_unclear_placement_may_end_no_registration(client, clerk):
    seeker = registered(on=date(2023, 3, 7))
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6))
    link_placement(placement=placement, by=None)

    decide(client, clerk, "leave", placement=placement.pk)

    assert (end_of(seeker), UnclearLink.objects.count()) == (OPEN, 0)


@pytest.mark.parametrize(("role", "sees"), [("Perencanaan", 200), ("Petugas Hubin", 403)])
def test_page_is_seen_by_right_and_only_the_desk_decides(client, baja, siti, role, sees):
    found, user = waiting(company=baja, education_id="SMA"), staff_member(role)

    assert page(client, user).status_code == sees
    assert decide(client, user, "confirm", hire=found.pk, candidate=siti.pk).status_code == 403
    assert not Placement.objects.exists()


def test_queries_do_not_grow_beyond_one_a_hire(client, clerk, baja, siti):
    waiting(company=baja)
    page(client, clerk)
    counts = []
    for more in (0, 4):
        for number in range(more):
            make_person("Siti Aminah", sex="P")
            waiting(company=baja, position=f"Jabatan {number}")
        with CaptureQueriesContext(connection) as queries:
            page(client, clerk)
        counts.append(len(queries))

    assert counts[1] - counts[0] <= 4


def test_list_of_hires_names_no_email_without_the_right(client, baja):
    found = waiting(company=baja, email="siti@contoh.id")
    client.force_login(staff_member("Perencanaan"))

    text = client.get(found.get_absolute_url()).content.decode()

    assert "siti@contoh.id" not in text


def test_exported_hires_name_no_email_without_the_right(client, baja):
    waiting(company=baja, email="siti@contoh.id")
    hires = KarirhubHire.objects.all()

    seen = {
        role: next(RegisterSheet(EXPORTS[KarirhubHire], hires, staff_member(role)).rows())
        for role in ("Perencanaan", "Kepala Bidang Penta")
    }

    assert "siti@contoh.id" not in seen["Perencanaan"]
    assert "siti@contoh.id" in seen["Kepala Bidang Penta"]
    assert "PT Baja Selat Sunda" in seen["Perencanaan"]


def form_of(placement: Placement, **changes) -> dict:
    """What the placement's page sends back, with what its hidden version says."""
    values = {
        "person": placement.person_id, "company": placement.company_id, "started_on": placement.started_on,
        "position": placement.position, "sex": placement.sex, "education": placement.education_id,
        "reported_month": placement.reported_month,
    }  # fmt: skip
    return values | changes


def change(client, placement: Placement, **changes):
    url = reverse("admin:placement_placement_change", args=[placement.pk])
    form = client.get(url).context["adminform"].form
    version = {name: form[name].value() for name in form.fields if "version" in name}
    return client.post(url, form_of(placement, **version, **changes), follow=True)


def test_placement_entered_by_hand_ends_the_registration(client, clerk, baja, siti):
    seeker = registered(siti)
    Person.objects.filter(pk=siti.pk).update(kelurahan="36.72.01.1001")
    Company.objects.filter(pk=baja.pk).update(kelurahan="36.72.05.1001", legal_form="PT")
    client.force_login(clerk)

    client.post(reverse("admin:placement_placement_add"), {
        "person": siti.pk, "company": baja.pk, "started_on": "2023-03-06", "position": "Operator", "sex": "P",
        "education": "SMA", "reported_month": "2023-03-01",
    })  # fmt: skip

    assert end_of(seeker) == ("placed", date(2023, 3, 6), MARCH)
    placement = Placement.objects.get()
    assert (placement.kind, placement.receiver) == ("AKL", "24")


def test_moved_start_moves_the_end_of_the_registration(client, clerk, baja, siti):
    seeker, placement = registered(siti), make_placement(siti, baja, started_on=date(2023, 3, 6))
    link_placement(placement=placement, by=None)
    client.force_login(clerk)

    change(client, placement, started_on="2023-03-09")

    assert end_of(seeker) == ("placed", date(2023, 3, 9), MARCH)


def test_start_stays_where_the_registration_cannot_be_opened_again(client, clerk, baja, siti):
    seeker, placement = registered(siti), make_placement(siti, baja, started_on=date(2023, 3, 6))
    link_placement(placement=placement, by=None)
    registered(siti, on=date(2023, 6, 1))
    client.force_login(clerk)

    response = change(client, placement, started_on="2023-03-09")

    assert "tidak dapat dibuka" in response.content.decode()
    assert end_of(seeker) == ("placed", date(2023, 3, 6), MARCH)


def test_deleted_placement_opens_the_registration_again(client, head, baja, siti):
    seeker, placement = registered(siti), make_placement(siti, baja, started_on=date(2023, 3, 6))
    link_placement(placement=placement, by=None)
    client.force_login(head)

    client.post(reverse("admin:placement_placement_delete", args=[placement.pk]), {"post": "yes"})

    assert (Placement.objects.count(), end_of(seeker)) == (0, OPEN)


def test_placement_that_made_a_closed_end_is_not_deleted(client, head, baja, siti):
    seeker, placement = registered(siti), make_placement(siti, baja, started_on=date(2023, 3, 6))
    link_placement(placement=placement, by=None)
    Month.objects.create(first_day=MARCH, state="signed")
    client.force_login(head)

    response = client.post(reverse("admin:placement_placement_delete", args=[placement.pk]), {"post": "yes"})

    assert response.status_code == 403
    assert JobSeeker.objects.get(pk=seeker.pk).placement == placement


def test_hire_whose_placement_was_deleted_does_not_place_the_person_again(client, head, baja, siti):
    found = waiting(company=baja, email="siti@contoh.id", education_id="SMA")
    decide(client, head, "again")
    assert Placement.objects.count() == 1

    client.post(reverse("admin:placement_placement_delete", args=[Placement.objects.get().pk]), {"post": "yes"})
    decide(client, head, "again")

    assert (KarirhubHire.objects.get(pk=found.pk).state, Placement.objects.count()) == (HireState.SET_ASIDE, 0)
