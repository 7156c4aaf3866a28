"""What every page of the admin owes to two people at one record, to searchers and to those who ask who did what."""

import pytest
from django.db import connection
from django.urls import reverse

from apps.accounts.admin import big_table
from apps.accounts.admin.big_table import BigTablePaginator
from apps.accounts.history import MASK
from apps.accounts.middleware import written_by
from apps.registry.models import Company, Person
from tests.conftest import staff_member
from tests.placement.records import make_placement
from tests.registry.records import make_company, make_person


def form_of(response) -> dict:
    """What a browser would send back from a change page, unchanged."""
    form = response.context["adminform"].form
    values = {name: form[name].value() for name in form.fields}
    for formset in (inline.formset for inline in response.context["inline_admin_formsets"]):
        management = formset.management_form
        values |= {management[name].html_name: management[name].value() for name in management.fields}
    return {name: "" if value is None else value for name, value in values.items()}


def change_url(record) -> str:
    return reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk])


@pytest.fixture
def company(office) -> Company:
    return make_company(address="Jalan Raya 1")


def test_save_over_an_unseen_change_is_refused_and_names_both_versions(client, clerk, head, company):
    client.force_login(clerk)
    mine = form_of(client.get(change_url(company)))
    with written_by(head):
        Company.objects.filter(pk=company.pk).update(address="Jalan Baru 7")

    response = client.post(change_url(company), {**mine, "address": "Jalan Lama 3"})

    page = response.content.decode()
    company.refresh_from_db()
    assert response.status_code == 200
    assert company.address == "Jalan Baru 7"
    assert "Kepala Bidang Penta" in page
    assert "Jalan Baru 7" in page
    assert "Jalan Lama 3" in page


def test_refused_save_passes_when_it_is_sent_again_knowingly(client, clerk, company):
    client.force_login(clerk)
    mine = form_of(client.get(change_url(company)))
    Company.objects.filter(pk=company.pk).update(address="Jalan Baru 7")
    refused = client.post(change_url(company), {**mine, "address": "Jalan Lama 3"})

    response = client.post(change_url(company), form_of(refused))

    company.refresh_from_db()
    assert response.status_code == 302
    assert company.address == "Jalan Lama 3"


def test_save_without_a_change_in_between_passes(client, clerk, company):
    client.force_login(clerk)
    mine = form_of(client.get(change_url(company)))

    response = client.post(change_url(company), {**mine, "phone": "0254 391111"})

    company.refresh_from_db()
    assert response.status_code == 302
    assert company.phone == "0254 391111"


def test_history_tells_who_changed_what_from_which_page(client, clerk, company):
    client.force_login(clerk)
    mine = form_of(client.get(change_url(company)))
    client.post(change_url(company), {**mine, "address": "Jalan Lama 3"})

    page = client.get(reverse("admin:registry_company_history", args=[company.pk])).context["page"]

    newest = page.entries[0]
    assert newest.who == "Petugas Penta"
    assert newest.page == change_url(company)
    assert [(change.old, change.new) for change in newest.changes] == [("Jalan Raya 1", "Jalan Lama 3")]


def test_history_of_a_booking_leads_to_its_upload(client, clerk, company):
    with written_by(None, upload=12):
        Company.objects.filter(pk=company.pk).update(phone="0254 391111")
    client.force_login(clerk)

    response = client.get(reverse("admin:registry_company_history", args=[company.pk]))

    assert response.context["page"].entries[0].upload == 12
    assert reverse("admin:intake_upload_change", args=[12]) in response.content.decode()


def test_history_names_related_records_and_choices(client, clerk, company):
    person = make_person()
    Person.objects.filter(pk=person.pk).update(sex="P", education="SMK")
    client.force_login(clerk)

    page = client.get(reverse("admin:registry_person_history", args=[person.pk])).context["page"]

    shown = {change.new for change in page.entries[0].changes}
    assert any("SMK" in new or "Kejuruan" in new for new in shown)
    assert "P" not in shown


def test_history_masks_what_the_reader_may_not_see(client, office):
    person = make_person(address="Jalan Rahasia 9")
    client.force_login(staff_member("Perencanaan"))

    response = client.get(reverse("admin:registry_person_history", args=[person.pk]))

    page = response.content.decode()
    assert person.nik not in page
    assert "Jalan Rahasia 9" not in page
    assert MASK in page


def test_history_shows_the_newest_hundred_and_leads_to_older_ones(client, clerk, company):
    for number in range(105):
        Company.objects.filter(pk=company.pk).update(phone=f"0254 {number}")
    client.force_login(clerk)
    url = reverse("admin:registry_company_history", args=[company.pk])

    first, second = client.get(url).context["page"], client.get(f"{url}?p=2").context["page"]

    assert len(first.entries) == 100
    assert first.has_next
    assert first.entries[99].changes[0].old == "0254 4"
    assert len(second.entries) == 6
    assert not second.has_next


def test_record_that_others_refer_to_is_kept_with_a_sentence(client, admin_user, office):
    placement = make_placement()
    client.force_login(admin_user)

    response = client.post(
        reverse("admin:registry_person_delete", args=[placement.person_id]), {"post": "yes"}, follow=True
    )

    assert Person.objects.filter(pk=placement.person_id).exists()
    assert len(response.context["messages"]) == 1


def test_record_that_nothing_refers_to_can_be_deleted(client, admin_user, office):
    person = make_person()
    client.force_login(admin_user)

    client.post(reverse("admin:registry_person_delete", args=[person.pk]), {"post": "yes"})

    assert not Person.objects.filter(pk=person.pk).exists()


def test_no_list_offers_to_delete_by_the_page(client, admin_user, company):
    client.force_login(admin_user)

    response = client.get(reverse("admin:registry_company_changelist"))

    assert "delete_selected" not in response.content.decode()


def test_digits_search_the_beginning_of_a_number_only(client, clerk, office):
    found = make_person("Siti Aminah", nik="3672016503919001", sex="P")
    make_person("Dewi Lestari", nik="3201016503919002", sex="P")
    client.force_login(clerk)
    url = reverse("admin:registry_person_changelist")

    assert list(client.get(url, {"q": "3672 0165"}).context["cl"].result_list) == [found]
    assert not client.get(url, {"q": "9001"}).context["cl"].result_list


def test_every_word_of_a_search_must_be_in_the_name(client, clerk, office):
    found = make_person("Siti Nur Aminah", sex="P")
    make_person("Siti Zubaidah", sex="P")
    client.force_login(clerk)

    response = client.get(reverse("admin:registry_person_changelist"), {"q": "aminah siti"})

    assert list(response.context["cl"].result_list) == [found]


def test_search_by_a_name_uses_the_trigram_index(office):
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")  # whether it can be used, not whether it pays for two rows

    plan = Person.objects.matching("siti aminah", whole_nik=False).order_by().explain()

    assert "person_name_trigram" in plan


def test_paging_ends_where_a_search_is_the_better_way(office, monkeypatch):
    monkeypatch.setattr(big_table, "REACHABLE", 4)
    for number in range(6):
        make_company(f"PT Nomor {number}")

    paginator = BigTablePaginator(Company.objects.filter(name__startswith="PT").order_by("pk"), 2)

    assert paginator.count == 4
    assert paginator.is_capped
    assert paginator.num_pages == 2


def test_big_table_without_a_filter_is_estimated(office, monkeypatch):
    monkeypatch.setattr(big_table, "ESTIMATED_FROM", -2)

    paginator = BigTablePaginator(Company.objects.order_by("pk"), 50)
    filtered = BigTablePaginator(Company.objects.filter(name="PT").order_by("pk"), 50)

    assert paginator.count is not None and paginator.is_estimate
    assert filtered.count == 0 and not filtered.is_estimate
