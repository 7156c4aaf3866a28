from datetime import date

import pytest
from django.urls import reverse

from apps.intake.models import Upload
from apps.placement.models import Placement
from apps.placement.services.linking import link_placement
from apps.registry.models import EducationLevel, Region
from apps.reporting.models import Month
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.records import MARCH, make_placement, make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_company, make_person

ADD = "/admin/placement/placement/add/"
LIST = "/admin/placement/placement/"
APRIL = date(2023, 4, 1)


def change(placement: Placement) -> str:
    return reverse("admin:placement_placement_change", args=[placement.pk])


def listed(client, **asked) -> list[Placement]:
    return list(client.get(LIST, asked).context["cl"].result_list)


def typed(person, company, **values) -> dict:
    return {
        "person": person.pk,
        "company": company.pk,
        "started_on": "06-03-2023",
        "position": "Operator",
        "kind": "AKL",
        "reported_month": "15-03-2023",
        **values,
    }


def test_sex_and_education_are_taken_from_the_person(client, clerk):
    person = make_person("Siti Aminah", sex="P", education=EducationLevel.objects.get(code="D3"))
    client.force_login(clerk)

    response = client.post(ADD, typed(person, make_company()))

    placement = Placement.objects.get()
    assert response.status_code == 302
    assert (placement.sex, placement.education_id) == ("P", "D3")
    assert (placement.reported_month, placement.posting_month) == (MARCH, MARCH)


def test_education_that_nobody_knows_is_asked_for(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_person(), make_company()))

    assert list(response.context["adminform"].form.errors) == ["education"]


def test_placement_of_a_signed_month_counts_in_the_next_open_one(client, clerk):
    Month.objects.create(first_day=MARCH, state="signed")
    person = make_person(education=EducationLevel.objects.get(code="SMA"))
    client.force_login(clerk)

    client.post(ADD, typed(person, make_company()))

    assert Placement.objects.get().posting_month == APRIL


def test_start_in_the_future_is_refused(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_person(), make_company(), started_on="01-01-2999"))

    assert "started_on" in response.context["adminform"].form.errors


def test_vacancy_of_another_company_is_refused(client, clerk):
    client.force_login(clerk)
    vacancy = make_vacancy(make_company("PT Lain"))

    response = client.post(ADD, typed(make_person(), make_company(), vacancy=vacancy.pk))

    assert "vacancy" in response.context["adminform"].form.errors


def test_same_start_twice_is_refused_with_a_sentence(client, clerk):
    known = make_placement(started_on=date(2023, 3, 6))
    client.force_login(clerk)

    response = client.post(ADD, typed(known.person, known.company, education="SMA"))

    assert response.status_code == 200
    assert Placement.objects.count() == 1


def test_what_a_signed_month_counted_can_no_longer_change(client, clerk):
    placement = make_placement()
    Month.objects.create(first_day=MARCH, state="signed")
    client.force_login(clerk)
    values = form_of(client.get(change(placement)))

    response = client.post(change(placement), {**values, "note": "dicek"})

    placement.refresh_from_db()
    assert response.status_code == 302
    assert not {"sex", "education", "contract", "kind", "receiver"} & values.keys()
    assert (placement.sex, placement.education_id, placement.note) == ("L", "SMA", "dicek")


def test_form_open_while_its_month_was_signed_says_what_it_could_not_save(client, clerk):
    placement = make_placement()
    client.force_login(clerk)
    values = form_of(client.get(change(placement)))
    Month.objects.create(first_day=MARCH, state="signed")

    answer = client.post(change(placement), {**values, "sex": "P", "education": "S1", "note": "dicek"})

    placement.refresh_from_db()
    assert (placement.sex, placement.education_id, placement.note) == ("L", "SMA", "")
    assert "Yang tetap seperti yang telah dihitung: jenis kelamin, pendidikan." in answer.content.decode()
    assert "dicek" in answer.content.decode()


def test_placement_of_a_signed_month_is_not_deleted(client, head):
    placement = make_placement()
    Month.objects.create(first_day=MARCH, state="signed")
    client.force_login(head)

    response = client.post(reverse("admin:placement_placement_delete", args=[placement.pk]), {"post": "yes"})

    assert response.status_code == 403


def test_wages_are_seen_and_kept_by_a_right_of_their_own(client, office):
    placement = make_placement(wage="4700000")
    client.force_login(staff_member("Perencanaan"))

    pages = [client.get(url).content.decode() for url in (LIST, change(placement))]

    assert not any("4.700.000" in page or "4700000" in page for page in pages)


def test_wage_is_shown_to_the_placement_desk(client, clerk):
    make_placement(wage="4700000")
    client.force_login(clerk)

    assert "Rp4.700.000" in client.get(LIST).content.decode()


def test_late_report_is_marked(client, clerk):
    make_placement(posting_month=APRIL)
    client.force_login(clerk)

    assert "badge--warn" in client.get(LIST).content.decode()


def test_report_in_time_is_not_marked(client, clerk):
    make_placement()
    client.force_login(clerk)

    assert "badge--warn" not in client.get(LIST).content.decode()


def test_record_leads_to_the_row_of_its_upload(client, clerk):
    upload = Upload.objects.create(file_name="laporan.xlsx", file="uploads/x", size=1, sha256="0" * 64)
    make_placement(upload=upload, upload_row=7)
    client.force_login(clerk)

    page = client.get(LIST, {"upload__exact": upload.pk}).content.decode()

    assert reverse("admin:intake_upload_change", args=[upload.pk]) in page


@pytest.mark.parametrize(
    "asked",
    [
        {"posting_month__gte": "2023-03-01", "posting_month__lte": "2023-03-01"},
        {"sex__exact": "P"},
        {"education__exact": "D3"},
        {"contract__exact": "PKWT"},
        {"person__kelurahan__parent__exact": "36.72.01"},
        {"person__kelurahan__isnull": "False"},
    ],
)
def test_link_of_a_figure_lists_the_records_behind_it(client, clerk, asked):
    village = Region.objects.villages().filter(code__startswith="36.72.01.").first()
    person = make_person("Siti Aminah", sex="P", kelurahan=village)
    wanted = make_placement(person, education=EducationLevel.objects.get(code="D3"), contract="PKWT")
    make_placement(month=APRIL, contract="PKWTT")
    client.force_login(clerk)

    assert listed(client, **asked) == [wanted]


def test_link_of_a_figure_without_a_contract_lists_those_without_one(client, clerk):
    wanted = make_placement()
    make_placement(contract="PKWT")
    client.force_login(clerk)

    assert listed(client, contract__exact="") == [wanted]


def test_link_to_a_company_lists_its_placements_and_names_it(client, clerk):
    wanted = make_placement(company=make_company("PT Baja Selat"))
    make_placement(company=make_company("PT Lain"))
    client.force_login(clerk)

    response = client.get(LIST, {"company__exact": wanted.company_id})

    assert list(response.context["cl"].result_list) == [wanted]
    assert "PT Baja Selat" in [
        choice["display"]
        for spec in response.context["cl"].filter_specs
        for choice in spec.choices(response.context["cl"])
    ]


@pytest.mark.parametrize("asked", [{"posting_month__gte": "maret"}, {"company__exact": "x"}, {"upload__exact": "'"}])
def test_nonsense_in_the_address_leads_back_to_the_list(client, clerk, asked):
    client.force_login(clerk)

    response = client.get(LIST, asked)

    assert response.status_code == 302


@pytest.mark.parametrize("words", ["aminah", "baja selat", "aminah baja"])
def test_search_finds_by_person_and_company(client, clerk, words):
    wanted = make_placement(make_person("Siti Aminah"), make_company("PT Baja Selat"))
    make_placement(make_person("Dewi Lestari"), make_company("PT Lain"))
    client.force_login(clerk)

    assert listed(client, q=words) == [wanted]


def test_search_by_nik_finds_the_placements_of_the_person(client, clerk):
    wanted = make_placement()
    make_placement(make_person(born=date(1980, 2, 3)))
    client.force_login(clerk)

    assert listed(client, q=wanted.person.nik) == [wanted]


def test_years_and_the_months_of_the_chosen_year_are_offered(client, clerk):
    make_placement(month=date(2021, 5, 1))
    make_placement(month=MARCH)
    client.force_login(clerk)

    response = client.get(LIST, {"posting_month__gte": "2023-01-01", "posting_month__lte": "2023-12-01"})

    spec = response.context["cl"].filter_specs[0]
    labels = [choice["display"] for choice in spec.choices(response.context["cl"])]
    assert labels[1:4] == ["2023", "Januari 2023", "Februari 2023"]
    assert labels[-2:] == ["2022", "2021"]


def test_hidden_wage_and_nik_are_not_told_by_filter_or_search(client, office):
    placement = make_placement(wage=5_000_000)
    client.force_login(staff_member("Perencanaan"))

    assert client.get(LIST, {"wage__gte": "4000000"}).status_code == 400
    assert listed(client, q=placement.person.nik[:8]) == []
    assert listed(client, q=placement.person.nik) == [placement]


def test_card_number_of_a_signed_month_moves_no_figure_of_it(client, clerk):
    """The person was registered before the start, but entered after the placement; only now are the two linked."""
    placement = make_placement(started_on=date(2023, 3, 6))
    seeker = make_seeker(placement.person, on=date(2023, 3, 2))
    Month.objects.create(first_day=MARCH, state="signed")
    client.force_login(clerk)

    client.post(change(placement), {**form_of(client.get(change(placement))), "card_number": seeker.number})

    seeker.refresh_from_db()
    assert (seeker.state, seeker.ended_month) == ("placed", APRIL)


def test_start_that_remains_ends_the_registration_of_one_that_is_deleted(client, head):
    seeker = make_seeker()
    wrong = make_placement(seeker.person, started_on=date(2023, 3, 6))
    link_placement(placement=wrong, by=None)
    right = make_placement(seeker.person, make_company("PT Dua"), started_on=date(2023, 3, 20))
    client.force_login(head)

    url = reverse("admin:placement_placement_delete", args=[wrong.pk])
    text = client.post(url, {"post": "yes"}, follow=True).content.decode()

    seeker.refresh_from_db()
    assert (seeker.placement, seeker.ended_on) == (right, date(2023, 3, 20))
    assert "PT Dua" in text and "terbuka kembali" not in text


def test_start_of_the_former_person_ends_the_registration_when_a_placement_is_given_to_another(client, clerk):
    seeker, other = make_seeker(), make_person("Orang Lain", education=EducationLevel.objects.get(code="SMA"))
    wrong = make_placement(seeker.person, started_on=date(2023, 3, 6))
    link_placement(placement=wrong, by=None)
    right = make_placement(seeker.person, make_company("PT Dua"), started_on=date(2023, 3, 20))
    client.force_login(clerk)

    client.post(change(wrong), {**form_of(client.get(change(wrong))), "person": other.pk})

    seeker.refresh_from_db()
    assert seeker.placement == right
