"""The page of deadlines: own cases first, what is overdue before the rest, load and age of each mediator."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.industrial_relations.admin.dispute_deadlines import working_days_ago
from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import DeadlineRule
from tests.conftest import staff_member
from tests.industrial_relations.records import make_dispute, make_mediator
from tests.registry.records import make_company

PAGE = reverse("dispute_deadlines")


def test_own_cases_come_first_then_those_without_a_mediator(office, client):
    user = staff_member("Mediator Hubin")
    client.force_login(user)
    make_dispute(mediator=make_mediator("Agus Salim"))
    make_dispute()
    make_dispute(mediator=make_mediator("Zainal", user=user))

    desks = client.get(PAGE).context["desks"]

    assert [str(desk.mediator) for desk in desks] == ["Zainal", "None", "Agus Salim"]
    assert [desk.is_own for desk in desks] == [True, False, False]


def test_overdue_cases_come_first_and_those_without_a_deadline_last(office, client):
    client.force_login(staff_member("Kepala Bidang Hubin"))
    today, mediator = localdate(), make_mediator()
    make_dispute(agenda_number="none", mediator=mediator)
    for days in (5, -5, 1):
        due = {"due_on": today + timedelta(days=days), "due_kind": DeadlineKind.RECOMMENDATION}
        make_dispute(agenda_number=str(days), mediator=mediator, **due)

    desk = client.get(PAGE).context["desks"][0]

    assert [row.dispute.agenda_number for row in desk.rows] == ["-5", "1", "5", "none"]
    assert desk.rows[0].days_left < 0 and desk.rows[-1].days_left is None
    assert desk.overdue == 1


def test_load_counts_cases_and_workers_and_leaves_out_ended_ones(office, client):
    client.force_login(staff_member("Kepala Bidang Hubin"))
    mediator = make_mediator()
    make_dispute(mediator=mediator, workers=3)
    make_dispute(mediator=mediator, workers=40)

    page = client.get(PAGE)

    assert (page.context["desks"][0].cases, page.context["desks"][0].workers) == (2, 43)
    assert "2 perkara, 43 pekerja" in page.content.decode()


def test_ages_fall_into_three_groups_of_working_days(office, client):
    client.force_login(staff_member("Kepala Bidang Hubin"))
    rules, today = load_rules(), localdate()
    mediator = make_mediator()
    thirty, sixty = working_days_ago(30, rules, today), working_days_ago(60, rules, today)
    for filed_on in (today, thirty, thirty - timedelta(days=1), sixty, sixty - timedelta(days=1)):
        make_dispute(mediator=mediator, filed_on=filed_on)

    desk = client.get(PAGE).context["desks"][0]

    assert (desk.young, desk.middle, desk.old) == (2, 2, 1)
    for row in desk.rows:
        group = (row.age <= 30, 30 < row.age <= 60, row.age > 60)
        assert sum(group) == 1
    assert sorted(row.age > 60 for row in desk.rows) == [False, False, False, False, True]


def test_working_days_are_reckoned_back_over_holidays(office):
    rules = load_rules()

    assert working_days_ago(7, rules, date(2023, 3, 28)) == date(2023, 3, 15)  # Nyepi and cuti bersama between


def test_queries_do_not_grow_with_cases(office, client, django_assert_max_num_queries):
    client.force_login(staff_member("Kepala Bidang Hubin"))
    make_dispute(mediator=make_mediator())
    client.get(PAGE)
    with django_assert_max_num_queries(25) as few:
        client.get(PAGE)
    for number in range(6):
        make_dispute(mediator=make_mediator(f"Mediator {number}"), company=make_company(f"PT Ke-{number}"))

    with django_assert_max_num_queries(len(few)):
        client.get(PAGE)


@pytest.mark.parametrize(
    "role, status", [("Petugas Hubin", 200), ("Perencanaan", 200), ("Petugas Penta", 403), ("Administrator", 403)]
)
def test_who_sees_the_deadlines(role, status, office, client):
    client.force_login(staff_member(role))

    assert client.get(PAGE).status_code == status


@pytest.mark.parametrize(
    "role, may_add", [("Kepala Bidang Hubin", 200), ("Mediator Hubin", 403), ("Petugas Hubin", 403)]
)
def test_the_head_tends_mediators_and_rules_others_read_them(role, may_add, office, client):
    client.force_login(staff_member(role))
    mediator, rule = make_mediator(), DeadlineRule.objects.first()
    make_dispute(mediator=mediator, workers=12)

    listed = client.get(reverse("admin:industrial_relations_mediator_changelist")).content.decode()

    assert "Ratna Dewi" in listed and ">12<" in listed
    assert client.get(reverse("admin:industrial_relations_mediator_change", args=[mediator.pk])).status_code == 200
    assert client.get(reverse("admin:industrial_relations_mediator_add")).status_code == may_add
    assert client.get(reverse("admin:industrial_relations_deadlinerule_changelist")).status_code == 200
    assert client.get(reverse("admin:industrial_relations_deadlinerule_change", args=[rule.pk])).status_code == 200
    assert client.get(reverse("admin:industrial_relations_deadlinerule_add")).status_code == may_add
