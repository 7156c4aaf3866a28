"""Padat karya and TKM: person-days, money, and what the summary counts."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from apps.placement.models import JobCreation, JobCreationMember
from apps.placement.tables.job_creation import JobCreationTable
from apps.registry.models import Person
from apps.reporting.periods import Period
from tests.registry.records import make_person

LIST, ADD = "/admin/placement/jobcreation/", "/admin/placement/jobcreation/add/"
pytestmark = pytest.mark.usefixtures("office")


def make_group(name: str = "Kelompok Mawar", *, programme: str = "padat_karya", **facts) -> JobCreation:
    values = {
        "year": 2023,
        "fund": "apbd_kota",
        "village_id": "36.72.01.1001",
        "starts_on": date(2023, 5, 2),
        "days": 15 if programme == "padat_karya" else 0,
        **facts,
    }
    return JobCreation.objects.create(name=name, programme=programme, **values)


def join(group: JobCreation, number: int, *, sex: str = "L", **facts) -> None:
    persons = [make_person(f"Anggota {one}", sex=sex) for one in range(number)]
    JobCreationMember.objects.bulk_create(
        [JobCreationMember(job_creation=group, person=person, **facts) for person in persons]
    )


def summed(group: JobCreation) -> JobCreation:
    return JobCreation.objects.with_sums().get(pk=group.pk)


def typed(*persons: Person, **values) -> dict:
    rows = {f"members-{number}-person": person.pk for number, person in enumerate(persons)}
    return {
        "programme": "padat_karya",
        "name": "Kelompok Mawar",
        "village": "36.72.01.1001",
        "year": "2023",
        "fund": "apbd_kota",
        "starts_on": "02-05-2023",
        "days": "15",
        "daily_wage": "100.000",
        "capital": "0",
        "other_costs": "55.000.000",
        "members-TOTAL_FORMS": len(persons),
        "members-INITIAL_FORMS": 0,
        **rows,
        **values,
    }


def test_30_persons_for_15_days_are_450_person_days_and_100_million_in_all():
    group = make_group(daily_wage=100_000, other_costs=55_000_000)
    join(group, 18)
    join(group, 12, sex="P")

    sums = summed(group)

    assert (sums.men, sums.women, sums.persons, sums.person_days) == (18, 12, 30, 450)
    assert sums.amount == Decimal("100000000")


def test_days_not_worked_are_not_paid():
    group = make_group(daily_wage=100_000)
    join(group, 29)
    join(group, 1, days_worked=5)

    sums = summed(group)

    assert (sums.person_days, sums.amount) == (440, Decimal("44000000"))


def test_the_self_employed_get_capital_each():
    group = make_group(programme="tkm_pemula", capital=10_000_000, other_costs="250000.50")
    join(group, 5)

    sums = summed(group)

    assert (sums.person_days, sums.amount) == (0, Decimal("50250000.50"))


def test_group_without_persons_costs_what_else_it_costs():
    assert summed(make_group(daily_wage=100_000, other_costs=7)).amount == 7


def test_group_and_its_persons_are_entered_on_one_page(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_person(), make_person(sex="P")))

    group = JobCreation.objects.with_sums().get()
    assert response.status_code == 302
    assert (group.men, group.women, group.person_days, group.amount) == (1, 1, 30, Decimal("58000000"))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"capital": "10.000.000"}, "capital"),
        ({"days": "0"}, "days"),
        ({"starts_on": ""}, "starts_on"),
        ({"programme": "tkm_pemula"}, "daily_wage"),
    ],
)
def test_group_against_its_programme_is_refused_at_its_field(client, clerk, wrong, field):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_person(), **wrong))

    assert list(response.context["adminform"].form.errors) == [field]


def test_person_belongs_to_a_group_once(client, clerk):
    person = make_person()
    client.force_login(clerk)

    client.post(ADD, typed(person, person))

    assert not JobCreation.objects.exists()


def test_page_and_list_show_the_sums_and_mask_the_nik(client, clerk, django_assert_max_num_queries):
    group = make_group(daily_wage=100_000, other_costs=55_000_000)
    join(group, 30)
    client.force_login(clerk)
    url = reverse("admin:placement_jobcreation_change", args=[group.pk])
    client.get(url)

    with django_assert_max_num_queries(20):
        page = client.get(url).content.decode()

    person = Person.objects.first()
    assert "450 HOK" in page and "Rp100.000.000" in page
    assert person.masked_nik in page and person.nik not in page
    assert "Rp100.000.000" in client.get(LIST).content.decode()


def test_table_sums_the_groups_that_began_in_the_period():
    join(first := make_group(daily_wage=100_000, other_costs=55_000_000), 18)
    join(first, 12, sex="P")
    join(make_group("Kelompok Melati", daily_wage=100_000), 2)
    join(make_group("Usaha Ibu", programme="tkm_lanjutan", capital=15_000_000), 3, sex="P")
    join(make_group("Juni", starts_on=date(2023, 6, 1)), 9)

    filled = JobCreationTable().fill(Period.parse("2023-05"))

    rows = {row.key: row.figures for row in filled.rows}
    assert rows["padat_karya"] == {"groups": 2, "L": 20, "P": 12, "sum": 32, "person_days": 480, "amount": 103_000_000}
    assert rows["tkm_pemula"]["groups"] == 0
    assert rows["tkm_lanjutan"]["amount"] == 45_000_000
    assert filled.total.figures == {
        "groups": 3, "L": 20, "P": 15, "sum": 35, "person_days": 480, "amount": 148_000_000,
    }  # fmt: skip
