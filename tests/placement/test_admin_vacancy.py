from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.placement.admin.vacancy_status import with_status
from apps.placement.choices import MovementKind
from apps.placement.models import Placement, Vacancy, VacancyMovement
from apps.placement.services.expiry import expire_vacancies
from apps.placement.services.filling import take_places
from apps.placement.vacancy_places import Places
from apps.reporting.models import Month
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.records import MARCH, make_vacancy
from tests.registry.records import make_company, make_person

ADD = "/admin/placement/vacancy/add/"
LIST = "/admin/placement/vacancy/"


def change(vacancy: Vacancy) -> str:
    return reverse("admin:placement_vacancy_change", args=[vacancy.pk])


def fill(client, vacancy: Vacancy, page: str = "fill", **values):
    typed = {"male": 0, "female": 0, "either": 0, "happened_on": "10-03-2023", "note": "", **values}
    return client.post(reverse(f"admin:placement_vacancy_{page}", args=[vacancy.pk]), typed, follow=True)


def filled(vacancy: Vacancy, **places: int) -> VacancyMovement:
    return take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), places=Places(**places))


def test_status_of_a_list_is_that_of_each_vacancy(office):
    company, today = make_company(), localdate()
    yesterday = today - timedelta(days=1)
    closing = (None, yesterday, today)
    for number in range(12):
        vacancy = make_vacancy(company, position=f"Posisi {number}", closing_date=closing[number % 3], count_either=1)
        if taken := number // 3:
            filled(vacancy, male=min(taken, 3))
        if number > 8:
            filled(vacancy, either=1)

    statuses = {vacancy.pk: vacancy.status for vacancy in with_status(Vacancy.objects.all(), today)}

    assert statuses == {vacancy.pk: vacancy.status_on(today) for vacancy in Vacancy.objects.all()}
    assert len(set(statuses.values())) == 4


def test_filter_by_status(client, clerk):
    company = make_company()
    expired = make_vacancy(company, position="Lama", closing_date=date(2023, 3, 2))
    make_vacancy(company, position="Baru")
    client.force_login(clerk)

    assert list(client.get(LIST, {"status": "expired"}).context["cl"].result_list) == [expired]


def test_word_of_the_company_fills_places(client, clerk):
    vacancy = make_vacancy()
    client.force_login(clerk)

    page = fill(client, vacancy, male=2, note="Telepon HRD").content.decode()

    movement = VacancyMovement.objects.get()
    assert (movement.kind, movement.male, movement.note) == ("filled", 2, "Telepon HRD")
    assert movement.posting_month == MARCH
    assert vacancy.remaining == 1
    assert "Telepon HRD" in page


def test_more_than_remains_is_refused_with_the_number_left_and_nothing_typed_is_lost(client, clerk):
    vacancy = make_vacancy(count_male=5)
    client.force_login(clerk)

    response = fill(client, vacancy, male=6, note="Telepon HRD")

    page = response.content.decode()
    assert "Melebihi kebutuhan" in page
    assert "sisa 5" in page
    assert "Telepon HRD" in page
    assert vacancy.remaining == 5


def test_places_are_removed_with_a_reason_only(client, clerk):
    vacancy = make_vacancy()
    client.force_login(clerk)

    fill(client, vacancy, "remove", male=1)
    assert vacancy.remaining == 3

    fill(client, vacancy, "remove", male=1, note="Dibatalkan perusahaan")
    assert (vacancy.remaining, vacancy.taken(MovementKind.REMOVED)) == (2, 1)


def test_movement_of_a_signed_month_counts_in_the_next_open_one(client, clerk):
    vacancy = make_vacancy()
    Month.objects.create(first_day=MARCH, state="signed")
    client.force_login(clerk)

    fill(client, vacancy, male=1)

    assert VacancyMovement.objects.get().posting_month == date(2023, 4, 1)


@pytest.mark.parametrize("page", ["fill", "remove"])
def test_whoever_may_only_read_fills_nothing(client, office, page):
    vacancy = make_vacancy()
    client.force_login(staff_member("Perencanaan"))

    assert fill(client, vacancy, page, male=1, note="Coba").status_code == 403
    assert vacancy.remaining == 3


def test_page_shows_the_ledger_and_what_happened(client, clerk):
    vacancy = make_vacancy(count_male=4, count_female=2, count_either=4, closing_date=date(2023, 3, 31))
    filled(vacancy, male=4, female=1)
    expire_vacancies(on=date(2023, 4, 1))
    client.force_login(clerk)

    context = client.get(change(vacancy)).context

    assert [places.total for places in context["ledger"].values()] == [10, 5, 5, 0]
    assert [movement.kind for movement in context["movements"]] == ["filled", "removed"]


def test_clerk_removes_what_has_expired_from_the_list(client, clerk):
    vacancy = make_vacancy(closing_date=date(2023, 3, 31))
    client.force_login(clerk)
    url = reverse("admin:placement_vacancy_expire")

    assert client.get(url).status_code == 200
    assert vacancy.remaining == 3
    client.post(url)

    assert vacancy.remaining == 0


def test_closing_date_moved_on_gives_back_what_had_expired(client, clerk):
    vacancy = make_vacancy(closing_date=date(2023, 3, 31))
    expire_vacancies(on=date(2023, 4, 1))
    client.force_login(clerk)

    client.post(change(vacancy), vacancy_typed(client, vacancy, closing_date="31-12-2999"))

    vacancy.refresh_from_db()
    assert (vacancy.closing_date, vacancy.remaining) == (date(2999, 12, 31), 3)


def test_closing_date_moved_back_moves_what_had_expired(client, clerk):
    vacancy = make_vacancy(closing_date=date(2023, 4, 30))
    expire_vacancies(on=date(2023, 5, 1))
    client.force_login(clerk)

    client.post(change(vacancy), vacancy_typed(client, vacancy, closing_date="31-03-2023"))

    movement = VacancyMovement.objects.get()
    assert (movement.happened_on, movement.posting_month) == (date(2023, 3, 31), MARCH)


def test_places_of_an_expired_vacancy_are_put_right(client, clerk):
    vacancy = make_vacancy(count_male=5, closing_date=date(2023, 3, 31))
    filled(vacancy, male=2)
    expire_vacancies(on=date(2023, 4, 1))
    client.force_login(clerk)

    client.post(change(vacancy), vacancy_typed(client, vacancy, count_male=4))

    assert (vacancy.taken(MovementKind.FILLED), vacancy.taken(MovementKind.REMOVED)) == (2, 2)


@pytest.mark.parametrize("typed", [{"count_male": 1}, {"count_male": 1, "count_female": 2}])
def test_vacancy_cannot_shrink_below_what_is_taken(client, clerk, typed):
    vacancy = make_vacancy()
    filled(vacancy, male=2)
    client.force_login(clerk)

    response = client.post(change(vacancy), vacancy_typed(client, vacancy, **typed))

    vacancy.refresh_from_db()
    assert response.status_code == 200
    assert vacancy.count_male == 3


@pytest.mark.parametrize("position", ["Operator", "OPERATOR"])
def test_same_position_of_a_report_is_refused_with_a_sentence(client, clerk, position):
    known = make_vacancy()
    client.force_login(clerk)

    response = client.post(
        ADD,
        {
            "company": known.company_id,
            "position": position,
            "count_male": 1,
            "count_female": 0,
            "count_either": 0,
            "reported_month": "20-03-2023",
        },
    )

    assert "position" in response.context["adminform"].form.errors


def test_vacancy_is_found_by_its_company(client, clerk):
    wanted = make_vacancy(make_company("PT Baja Selat"))
    make_vacancy(make_company("PT Lain"))
    client.force_login(clerk)

    assert list(client.get(LIST, {"q": "selat"}).context["cl"].result_list) == [wanted]


@pytest.mark.parametrize(("male", "day"), [(0, "10-03-2023"), (1, "01-01-2999")])
def test_movement_of_nothing_or_in_the_future_is_refused(client, clerk, male, day):
    vacancy = make_vacancy()
    client.force_login(clerk)

    response = fill(client, vacancy, male=male, happened_on=day)

    assert response.context["form"].errors
    assert not vacancy.movements.exists()


def test_places_of_a_closed_month_stand_still(client, clerk):
    vacancy = make_vacancy()
    Month.objects.create(first_day=MARCH, state="submitted")
    client.force_login(clerk)
    values = form_of(client.get(change(vacancy)))

    assert not {"count_male", "education", "occupation"} & values.keys()
    client.post(change(vacancy), {**values, "note": "dicek"})
    refused = client.post(change(vacancy), {**form_of(client.get(change(vacancy))), "count_male": 9})

    vacancy.refresh_from_db()
    assert (vacancy.count_male, vacancy.note) == (3, "dicek")
    assert "Yang tetap seperti yang telah dihitung: laki-laki." in refused.content.decode()


def test_wage_of_a_vacancy_is_hidden_without_the_right(client, office):
    vacancy = make_vacancy(wage="4700000")
    client.force_login(staff_member("Perencanaan"))

    page = client.get(change(vacancy)).content.decode()

    assert "4700000" not in page
    assert "4.700.000" not in page


def vacancy_typed(client, vacancy: Vacancy, **values) -> dict:
    return {**form_of(client.get(change(vacancy))), **values}


def test_all_that_a_report_says_of_a_vacancy_can_be_put_right(client, clerk):
    vacancy = make_vacancy(min_age=18, max_age=30, opening_date=date(2023, 3, 1))
    client.force_login(clerk)

    client.post(change(vacancy), vacancy_typed(client, vacancy, min_age=20, opening_date="02-03-2023"))

    vacancy.refresh_from_db()
    assert (vacancy.min_age, vacancy.opening_date) == (20, date(2023, 3, 2))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"min_age": 40, "max_age": 30}, "max_age"),
        ({"opening_date": "10-04-2023", "closing_date": "01-04-2023"}, "closing_date"),
        ({"reported_month": "01-01-2999"}, "reported_month"),
    ],
)
def test_bounds_that_cross_and_a_month_to_come_are_refused(client, clerk, typed, field):
    vacancy = make_vacancy()
    client.force_login(clerk)

    response = client.post(change(vacancy), vacancy_typed(client, vacancy, **typed))

    assert list(response.context["adminform"].form.errors) == [field]


# Placements entered by hand


def placed(client, vacancy: Vacancy, **values):
    person = make_person(education_id="SMA")
    typed = {
        "person": person.pk, "company": vacancy.company_id, "vacancy": vacancy.pk, "position": "Operator",
        "started_on": "06-03-2023", "reported_month": "06-03-2023", **values,
    }  # fmt: skip
    return client.post("/admin/placement/placement/add/", typed)


def test_placement_entered_for_a_vacancy_takes_its_place_and_one_too_many_is_refused(client, clerk):
    vacancy = make_vacancy(count_male=1)
    client.force_login(clerk)

    assert placed(client, vacancy).status_code == 302
    refused = placed(client, vacancy)

    assert "sisa 0" in refused.content.decode()
    assert (vacancy.remaining, Placement.objects.count()) == (0, 1)
    assert VacancyMovement.objects.get().placement == Placement.objects.get()


def test_placement_deleted_gives_its_place_back(client, head):
    vacancy = make_vacancy()
    client.force_login(head)
    placed(client, vacancy)
    assert vacancy.remaining == 2

    client.post(reverse("admin:placement_placement_delete", args=[Placement.objects.get().pk]), {"post": "yes"})

    assert not Placement.objects.exists()
    assert vacancy.remaining == 3


def test_what_a_signed_month_counts_of_a_vacancy_is_no_longer_changed(client, clerk):
    """III/4 counts by education and III/5 by occupation: both stand with the places."""
    vacancy = make_vacancy(education_id="SMA")
    Month.objects.create(first_day=MARCH, state="signed")
    client.force_login(clerk)

    values = form_of(client.get(change(vacancy)))
    answer = client.post(change(vacancy), {**values, "education": "S1", "occupation": ""})

    vacancy.refresh_from_db()
    assert vacancy.education_id == "SMA"
    assert "Yang tetap seperti yang telah dihitung: pendidikan terendah." in answer.content.decode()


def test_movements_follow_a_vacancy_to_another_month_of_report(client, clerk):
    """None is counted before the vacancy itself, and back in March each counts in its own month again."""
    vacancy = make_vacancy(count_male=5)
    filled(vacancy, male=2)
    client.force_login(clerk)
    counted = []

    for month in ("05-04-2023", "05-03-2023"):
        client.post(change(vacancy), {**form_of(client.get(change(vacancy))), "reported_month": month})
        vacancy.refresh_from_db()
        counted.append((vacancy.posting_month, vacancy.movements.get().posting_month))

    assert counted == [(date(2023, 4, 1), date(2023, 4, 1)), (MARCH, MARCH)]


@pytest.mark.parametrize("field", ["min_age", "max_age"])
def test_age_that_nobody_has_is_refused(client, clerk, field):
    vacancy = make_vacancy()
    client.force_login(clerk)

    response = client.post(change(vacancy), {**form_of(client.get(change(vacancy))), field: "3500"})

    assert list(response.context["adminform"].form.errors) == [field]


def test_removing_begins_with_all_that_is_left(client, clerk):
    client.force_login(clerk)
    vacancy = make_vacancy(count_male=3, count_female=2)

    form = client.get(reverse("admin:placement_vacancy_remove", args=[vacancy.pk])).context["form"]

    assert [form[side].value() for side in ("male", "female", "either")] == [3, 2, 0]
