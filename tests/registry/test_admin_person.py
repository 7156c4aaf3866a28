"""The register of persons at the counter: nobody twice, and no number shown to whom it does not concern."""

from datetime import date

import pytest
from django.urls import reverse

from apps.accounts.choices import AccessKind
from apps.accounts.models import AccessEvent
from apps.registry.models import Person, Region
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.registry.records import make_person, nik

ADD = "/admin/registry/person/add/"
LIST = "/admin/registry/person/"


def change(person: Person) -> str:
    return reverse("admin:registry_person_change", args=[person.pk])


@pytest.fixture
def reader(office):
    """Reads all, sees no number in full."""
    return staff_member("Perencanaan")


def test_list_masks_the_nik_even_for_those_who_may_see_it(client, clerk):
    person = make_person()
    client.force_login(clerk)

    page = client.get(LIST).content.decode()

    assert person.nik not in page
    assert person.masked_nik in page


def test_page_of_a_person_hides_personal_data_without_the_right(client, reader):
    person = make_person(address="Jalan Rahasia 9", phone="08129876543", born=date(1991, 7, 23))
    client.force_login(reader)

    page = client.get(change(person)).content.decode()

    assert person.masked_nik in page
    for secret in (person.nik, "Jalan Rahasia 9", "08129876543", "23-07-1991", "1991-07-23"):
        assert secret not in page


def test_page_shows_the_nik_in_full_with_the_right(client, clerk):
    person = make_person()
    client.force_login(clerk)

    assert person.nik in client.get(change(person)).content.decode()


def test_disability_has_a_right_of_its_own(client, head):
    person = make_person(disability="sensory")
    client.force_login(staff_member("Petugas Hubin"))
    without = client.get(change(person)).context["adminform"].form
    client.force_login(head)
    shown = client.get(change(person)).context["adminform"].form

    assert "disability" not in without.fields
    assert "disability" in shown.fields


def test_save_without_the_right_leaves_the_hidden_fields_alone(client, office):
    person = make_person(disability="sensory")
    client.force_login(staff_member("Petugas Hubin"))
    values = form_of(client.get(change(person)))

    response = client.post(change(person), {**values, "phone": "0812 111", "disability": ""})

    person.refresh_from_db()
    assert response.status_code == 302
    assert (person.phone, person.disability) == ("0812 111", "sensory")


@pytest.mark.parametrize(("role", "kind"), [("Petugas Penta", AccessKind.REVEAL), ("Perencanaan", AccessKind.VIEW)])
@pytest.mark.parametrize("page", ["change", "history", "card"])
def test_opening_a_person_is_written_down(client, office, role, kind, page):
    person = make_person()
    user = staff_member(role)
    client.force_login(user)

    client.get(reverse(f"admin:registry_person_{page}", args=[person.pk]))

    event = AccessEvent.objects.get()
    assert (event.user, event.kind, event.subject) == (user, kind, f"registry.person:{person.pk}")


def test_refused_page_is_not_taken_for_a_look(client, office):
    person = make_person()
    client.force_login(staff_member("Administrator"))

    response = client.get("/admin/registry/person/999999/change/")

    assert response.status_code == 302
    assert not AccessEvent.objects.exists()
    assert person.pk != 999999


def test_form_opens_only_after_a_search(client, clerk):
    client.force_login(clerk)

    response = client.get(ADD)

    assert "adminform" not in response.context
    assert "_new" not in response.content.decode()


def test_search_offers_the_person_under_a_misspelt_name(client, clerk):
    person = make_person("Muhammad Ridwan")
    make_person("Siti Aminah", sex="P")
    client.force_login(clerk)

    response = client.post(ADD, {"name": "Muhamad Ridwan", "_search": "1"})

    assert [record for record, _cells in response.context["rows"]] == [person]
    assert person.nik not in response.content.decode()


def test_search_puts_the_same_nik_before_a_like_name(client, clerk):
    make_person("Budi Santoso")
    same = make_person("B. Santosa")
    client.force_login(clerk)

    response = client.post(ADD, {"name": "Budi Santoso", "nik": f" {same.nik[:6]} {same.nik[6:]} ", "_search": "1"})

    assert response.context["rows"][0][0] == same


def test_search_puts_the_same_birth_date_before_a_closer_name(client, clerk):
    make_person("Budi Santoso", born=date(1980, 2, 2))
    born_that_day = make_person("Budi Santosa", born=date(1990, 1, 1))
    client.force_login(clerk)

    response = client.post(ADD, {"name": "Budi Santoso", "birth_date": "01-01-1990", "_search": "1"})

    assert response.context["rows"][0][0] == born_that_day


def test_search_by_nothing_is_refused(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, {"name": " ", "_new": "1"})

    assert response.status_code == 200
    assert response.context["form"].errors


def test_what_was_typed_is_carried_into_the_form_and_not_through_the_address(client, clerk):
    client.force_login(clerk)
    number = nik(serial=9777)

    response = client.post(ADD, {"name": "Budi Santoso", "nik": number, "_new": "1"})
    opened = client.get(response.url)

    assert number not in response.url
    assert opened.context["adminform"].form["nik"].value() == number
    assert opened.context["adminform"].form["name"].value() == "Budi Santoso"


def add(client, **values):
    return client.post(f"{ADD}?searched=1", {"name": "Budi Santoso", "sex": "L", "nik": nik(serial=9001), **values})


def test_person_is_added_with_a_nik_pasted_with_spaces(client, clerk):
    client.force_login(clerk)

    response = add(client, nik="3672 0101-0190.9001")

    assert response.status_code == 302
    assert Person.objects.get().nik == "3672010101909001"


def test_sex_is_never_chosen_beforehand(client, clerk):
    client.force_login(clerk)

    response = add(client, sex="")

    assert "sex" in response.context["adminform"].form.errors
    assert not Person.objects.exists()


def test_nik_that_differs_from_sex_and_birth_date_is_a_warning_and_no_error(client, clerk):
    client.force_login(clerk)

    response = client.post(
        f"{ADD}?searched=1",
        {"name": "Siti Aminah", "sex": "P", "nik": nik(serial=9001), "birth_date": "02-01-1990"},
        follow=True,
    )

    assert Person.objects.get().sex == "P"
    assert [message.level_tag for message in response.context["messages"]].count("warning") == 2


@pytest.mark.parametrize("number", ["367201010190900", "3672010101909001x", "3672013201909001", "36720101019090011"])
def test_impossible_nik_is_refused_at_its_field_with_one_sentence(client, clerk, number):
    client.force_login(clerk)

    response = add(client, nik=number)

    errors = response.context["adminform"].form.errors
    assert list(errors) == ["nik"]
    assert len(errors["nik"]) == 1


def test_known_nik_is_refused_with_a_sentence(client, clerk):
    known = make_person()
    client.force_login(clerk)

    response = add(client, nik=known.nik)

    assert response.status_code == 200
    assert Person.objects.count() == 1


def test_filter_by_district_and_by_residence(client, clerk):
    village = Region.objects.villages().filter(code__startswith="36.72.01.").first()
    inside, outside = make_person(kelurahan=village), make_person()
    client.force_login(clerk)

    by_district = client.get(LIST, {"kelurahan__parent__exact": "36.72.01"}).context["cl"].result_list
    elsewhere = client.get(LIST, {"kelurahan__isnull": "True"}).context["cl"].result_list

    assert list(by_district) == [inside]
    assert list(elsewhere) == [outside]


def test_search_in_a_popup_stays_in_the_popup(client, clerk):
    client.force_login(clerk)

    response = client.post(f"{ADD}?_popup=1&_to_field=id", {"name": "Budi Santoso", "_new": "1"})

    assert "_popup=1" in response.url
    assert client.get(response.url).status_code == 200


def test_persons_offered_by_the_search_are_written_down(client, clerk):
    make_person("Budi Santoso")
    make_person("Budi Santosa")
    client.force_login(clerk)

    client.post(ADD, {"name": "Budi Santoso", "_search": "1"})

    event = AccessEvent.objects.get()
    assert (event.kind, event.subject, event.rows) == (AccessKind.VIEW, "registry.person", 2)


def test_masked_nik_is_not_told_by_a_search_digit_after_digit(client, reader, clerk):
    person = make_person()
    asked = [(LIST, {"q": person.nik[:8]}), (reverse("admin:search"), {"q": person.nik[:8]})]

    client.force_login(reader)
    without = [person.masked_nik in client.get(url, query).content.decode() for url, query in asked]
    whole = [person.masked_nik in client.get(url, {"q": person.nik}).content.decode() for url, _query in asked]
    client.force_login(clerk)
    with_right = [person.masked_nik in client.get(url, query).content.decode() for url, query in asked]

    assert (without, whole, with_right) == ([False] * 2, [True] * 2, [True] * 2)


@pytest.mark.parametrize("lookup", ["nik__startswith", "birth_date__gte", "disability__exact", "phone"])
def test_hidden_field_is_not_told_by_a_filter_in_the_address(client, reader, lookup):
    client.force_login(reader)

    assert client.get(LIST, {lookup: "1990-01-01"}).status_code == 400
