"""Letters to those who fit, from the page of the vacancy; replies and papers from the list of referrals."""

from datetime import date

import pytest
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.placement.models import Referral, Vacancy
from apps.placement.services.referral import introduce
from apps.registry.models import Occupation
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.records import make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

LIST = "/admin/placement/referral/"
DAY = date(2023, 5, 5)


@pytest.fixture
def vacancy(office) -> Vacancy:
    return make_vacancy(count_male=3, occupation=Occupation.objects.get(code="7212"))


def seeker(name: str = "Budi Contoh", **facts):
    return make_seeker(make_person(name, **facts), occupation=Occupation.objects.get(code="7212"))


def page_of(vacancy: Vacancy) -> str:
    return reverse("admin:placement_vacancy_candidates", args=[vacancy.pk])


def send(client, vacancy: Vacancy, *ticked, button: str = "call", **typed):
    values = {"dated_on": "05-05-2023", "come_on": "08-05-2023", "come_at": "09.00 WIB", "place": "Ruang Penta"}
    return client.post(
        page_of(vacancy), {**values, **typed, "seeker": [one.pk for one in ticked], button: "1"}, follow=True
    )


@pytest.fixture
def referral(vacancy, clerk) -> Referral:
    [made] = introduce(vacancy=vacancy, job_seekers=[seeker().pk], dated_on=DAY, signer=None, by=clerk)
    return made


def change(referral: Referral) -> str:
    return reverse("admin:placement_referral_change", args=[referral.pk])


def reply(client, referral: Referral, **typed):
    return client.post(change(referral), {**form_of(client.get(change(referral))), **typed})


def test_page_lists_with_masked_niks_and_in_few_queries(client, clerk, vacancy, django_assert_max_num_queries):
    people = [seeker(f"Orang {number}") for number in range(12)]
    client.force_login(clerk)
    client.get(page_of(vacancy))

    with django_assert_max_num_queries(20):
        response = client.get(page_of(vacancy))

    page = response.content.decode()
    assert response.context["page"].paginator.count == 12
    assert people[0].person.masked_nik in page
    assert people[0].person.nik not in page


def test_those_ticked_are_called_and_leave_the_list(client, clerk, vacancy):
    ticked, other = seeker("Satu"), seeker("Dua")
    client.force_login(clerk)

    response = send(client, vacancy, ticked)

    assert [referral.job_seeker for referral in Referral.objects.all()] == [ticked]
    assert list(response.context["page"].object_list) == [other]
    assert "001/500.15/V/2023" in response.content.decode()
    assert reverse("admin:placement_referral_letters") in response.content.decode()


def test_whoever_was_called_is_introduced_from_the_same_page(client, clerk, vacancy):
    ticked = seeker()
    client.force_login(clerk)
    send(client, vacancy, ticked)

    send(client, vacancy, ticked, button="introduce", come_on="", come_at="", place="")

    referral = Referral.objects.get()
    assert (referral.summons.number, referral.introduction.number) == ("001/500.15/V/2023", "002/500.15/V/2023")


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"come_on": ""}, "come_on"),
        ({"come_on": "05-05-2023"}, "come_on"),
        ({"place": ""}, "place"),
        ({"dated_on": "01-01-2999"}, "dated_on"),
    ],
)
def test_summons_without_its_appointment_is_refused_and_the_ticks_stay(client, clerk, vacancy, typed, field):
    ticked = seeker()
    client.force_login(clerk)

    response = send(client, vacancy, ticked, **typed)

    assert list(response.context["letters_form"].errors) == [field]
    assert response.context["ticked"] == {str(ticked.pk)}
    assert not Referral.objects.exists()


def test_nobody_ticked_is_told(client, clerk, vacancy):
    client.force_login(clerk)

    assert send(client, vacancy).context["letters_form"].non_field_errors()


def test_reader_sees_the_list_and_sends_nothing(client, vacancy):
    ticked = seeker()
    client.force_login(staff_member("Perencanaan"))

    assert client.get(page_of(vacancy)).status_code == 200
    assert send(client, vacancy, ticked).status_code == 403
    assert not Referral.objects.exists()


def test_disability_is_asked_of_those_only_who_may_see_it_and_the_look_is_written_down(client, clerk, vacancy):
    seeker("Terlihat", disability="physical")
    seeker("Lainnya")
    client.force_login(staff_member("Perencanaan"))
    unseen = client.get(page_of(vacancy), {"disability": "on"})
    assert "disability" not in unseen.context["wishes_form"].fields
    assert unseen.context["page"].paginator.count == 2

    client.force_login(clerk)
    seen = client.get(page_of(vacancy), {"disability": "on"})

    assert [one.person.name for one in seen.context["page"].object_list] == ["Terlihat"]
    assert AccessEvent.objects.get().subject == f"placement.vacancy:{vacancy.pk}"


def test_papers_are_given_out_again_and_that_is_written_down(client, clerk, referral):
    client.force_login(clerk)
    AccessEvent.objects.all().delete()

    response = client.get(reverse("admin:placement_referral_letters"), {"letter": referral.introduction_id})

    assert response["Content-Type"] == "application/pdf"
    assert response.content.startswith(b"%PDF")
    event = AccessEvent.objects.get()
    assert (event.kind, event.subject) == ("print", f"documents.letter:{referral.introduction_id}")


def test_papers_of_ticked_referrals_are_one_pdf(client, clerk, referral):
    client.force_login(clerk)

    response = client.post(LIST, {"action": "print_letters", "_selected_action": [referral.pk]})

    assert response.content.startswith(b"%PDF")


def test_papers_need_the_right_to_see_personal_data(client, referral):
    client.force_login(staff_member("Perencanaan"))

    response = client.get(reverse("admin:placement_referral_letters"), {"letter": referral.introduction_id})

    assert response.status_code == 403


def test_reply_is_entered_with_its_day(client, clerk, referral):
    client.force_login(clerk)

    reply(client, referral, reply="refused", replied_on="10-05-2023")

    referral.refresh_from_db()
    assert (referral.reply, referral.replied_on) == ("refused", date(2023, 5, 10))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"reply": "accepted", "replied_on": ""}, "replied_on"),
        ({"reply": "", "replied_on": "10-05-2023"}, "reply"),
        ({"reply": "accepted", "replied_on": "04-05-2023"}, "replied_on"),
        ({"reply": "accepted", "replied_on": "01-01-2999"}, "replied_on"),
    ],
)
def test_reply_that_cannot_be_is_refused(client, clerk, referral, typed, field):
    client.force_login(clerk)

    response = reply(client, referral, **typed)

    assert list(response.context["adminform"].form.errors) == [field]


def test_accepted_job_seeker_is_offered_as_a_placement(client, clerk, referral):
    client.force_login(clerk)
    place = reverse("admin:placement_referral_place", args=[referral.pk])
    assert place not in client.get(change(referral)).content.decode()

    reply(client, referral, reply="accepted", replied_on="10-05-2023")

    assert place in client.get(change(referral)).content.decode()
    form = client.get(place, follow=True).context["adminform"].form
    vacancy = referral.vacancy
    assert form["person"].value() == str(referral.job_seeker.person_id)
    assert form["company"].value() == str(vacancy.company_id)
    assert form["vacancy"].value() == str(vacancy.pk)
    assert form["position"].value() == vacancy.position


def test_list_finds_by_name_and_shows_who_has_not_answered(client, clerk, referral, vacancy):
    [answered] = introduce(vacancy=vacancy, job_seekers=[seeker("Siti Lain").pk], dated_on=DAY, signer=None, by=clerk)
    Referral.objects.filter(pk=answered.pk).update(reply="absent", replied_on=DAY)
    client.force_login(clerk)

    assert list(client.get(LIST, {"q": "siti"}).context["cl"].result_list) == [answered]
    assert list(client.get(LIST, {"reply__exact": ""}).context["cl"].result_list) == [referral]


def test_referral_that_went_out_on_paper_stays(client, head, referral):
    client.force_login(head)

    client.post(reverse("admin:placement_referral_delete", args=[referral.pk]), {"post": "yes"})

    assert Referral.objects.exists()
