"""Competency tests: recorded for a whole class, corrected, and repeated."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.training.choices import ClassState, LeaveReason
from apps.training.models import CompetencyTest
from apps.training.services.testing import Outcome, Sitting, record_sitting
from tests.conftest import staff_member
from tests.training.records import make_class, make_programme, make_trainee

BODY, SCHEME = "LSP Las Indonesia", "Las SMAW Level II"
MARCH = Sitting(date(2023, 3, 20), BODY, SCHEME)
MAY = Sitting(date(2023, 5, 8), BODY, SCHEME)
NUMBER = "25920 7212 2 0001234 2023"


@pytest.fixture
def training_class(office):
    return make_class(make_programme(scheme=SCHEME), assessor_body=BODY)


@pytest.fixture
def trainees(training_class):
    names = ("Ahmad Contoh", "Budi Contoh", "Cici Contoh")
    return [make_trainee(training_class, name=name) for name in names]


@pytest.fixture
def clerk(office):
    return staff_member("Petugas BLK")


def record(training_class, sitting, outcomes, **more):
    outcomes = {trainee.pk: outcome for trainee, outcome in outcomes.items()}
    return record_sitting(training_class=training_class, sitting=sitting, outcomes=outcomes, **more)


def address(training_class, **query) -> str:
    return reverse("admin:training_trainingclass_competency", args=[training_class.pk], query=query)


def typed(response, rows: dict, **head) -> dict:
    """What the page posts: the head as shown, or as given, and the rows of these participants."""
    context = response.context
    head = {"tested_on": "20-03-2023", "body": BODY, "scheme": SCHEME, **head}
    values = {f"sitting-{name}": value for name, value in head.items()}
    for trainee, row in rows.items():
        values |= {f"t{trainee.pk}-{name}": value for name, value in row.items()}
    return {"version": context["version"], **values}


def test_certificate_of_the_competent_is_valid_for_three_years(training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("K", NUMBER), trainees[1]: Outcome("BK")})

    competent, not_yet = CompetencyTest.objects.order_by("trainee_id")
    assert competent.valid_until == date(2026, 3, 20)
    assert not_yet.valid_until is None


def test_leap_day_is_clamped_three_years_later(office):
    training_class = make_class(starts_on=date(2024, 2, 5))
    trainee = make_trainee(training_class)
    record(training_class, Sitting(date(2024, 2, 29), BODY, SCHEME), {trainee: Outcome("K")})

    assert CompetencyTest.objects.get().valid_until == date(2027, 2, 28)


def test_retest_adds_a_record_and_the_newest_result_counts(training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("BK"), trainees[1]: Outcome("K")})
    record(training_class, MAY, {trainees[0]: Outcome("K")})

    assert CompetencyTest.objects.count() == 3
    assert set(CompetencyTest.objects.newest().values_list("trainee", "result")) == {
        (trainees[0].pk, "K"),
        (trainees[1].pk, "K"),
    }


def test_correction_moves_the_day_and_adds_nothing(training_class, trainees):
    record(training_class, MAY, {trainees[0]: Outcome("K", NUMBER)})
    record(training_class, MARCH, {trainees[0]: Outcome("K", NUMBER, valid_until=date(2026, 3, 20))}, replaces=MAY)

    assert CompetencyTest.objects.get().tested_on == date(2023, 3, 20)


def test_correction_onto_another_recorded_test_is_refused(training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("BK")})
    record(training_class, MAY, {trainees[0]: Outcome("K")})

    with pytest.raises(ValidationError) as refusal:
        record(training_class, MARCH, {trainees[0]: Outcome("K")}, replaces=MAY)

    assert refusal.value.code == "twice"


def test_two_may_change_their_numbers(training_class, trainees):
    one, other = trainees[:2]
    record(training_class, MARCH, {one: Outcome("K", "A-1"), other: Outcome("K", "A-2")})
    record(training_class, MARCH, {one: Outcome("K", "A-2"), other: Outcome("K", "A-1")}, replaces=MARCH)

    assert list(CompetencyTest.objects.order_by("trainee_id").values_list("certificate_number", flat=True)) == [
        "A-2",
        "A-1",
    ]


@pytest.mark.parametrize(("day", "code"), [(date(2023, 3, 5), "before_class"), (date(2099, 1, 1), "future")])
def test_day_that_cannot_be_is_refused(training_class, trainees, day, code):
    with pytest.raises(ValidationError) as refusal:
        record(training_class, Sitting(day, BODY, SCHEME), {trainees[0]: Outcome("K")})

    assert refusal.value.code == code


def test_whoever_left_meanwhile_is_not_tested(training_class, trainees):
    trainees[0].left_on, trainees[0].leave_reason = date(2023, 3, 10), LeaveReason.ILL
    trainees[0].save()

    with pytest.raises(ValidationError) as refusal:
        record(training_class, MARCH, {trainees[0]: Outcome("K")})

    assert refusal.value.code == "left"


def test_cancelled_class_was_not_tested(training_class, trainees):
    training_class.state, training_class.cancel_reason = ClassState.CANCELLED, "Tanpa peminat"
    training_class.save()

    with pytest.raises(ValidationError) as refusal:
        record(training_class, MARCH, {trainees[0]: Outcome("K")})

    assert refusal.value.code == "cancelled"


def test_page_records_the_class_at_once(client, clerk, training_class, trainees):
    client.force_login(clerk)
    page = client.get(address(training_class))
    assert page.context["sheet"].head.initial == {"body": BODY, "scheme": SCHEME}
    rows = {trainees[0]: {"result": "K", "certificate_number": NUMBER}, trainees[1]: {"result": "BK"}}

    answer = client.post(address(training_class), typed(page, rows))

    assert answer.status_code == 302
    recorded = CompetencyTest.objects.order_by("trainee_id").values_list("trainee", "result", "tested_on")
    assert list(recorded) == [
        (trainees[0].pk, "K", date(2023, 3, 20)),
        (trainees[1].pk, "BK", date(2023, 3, 20)),
    ]
    counts = client.get(answer.url).context["counts"]
    assert counts == {"all": 3, "competent": 1, "not_yet": 1, "untested": 1}


def test_page_names_whose_number_it_is_and_keeps_what_was_typed(client, clerk, training_class, trainees):
    other = make_class(make_programme("Menjahit", "Garmen"))
    record(other, MARCH, {make_trainee(other, name="Dewi Contoh"): Outcome("K", NUMBER)})
    client.force_login(clerk)
    rows = {
        trainees[0]: {"result": "K", "certificate_number": NUMBER},
        trainees[1]: {"result": "BK", "certificate_number": "B-7"},
        trainees[2]: {"result": "", "registration_number": "R-9"},
    }

    page = client.post(address(training_class), typed(client.get(address(training_class)), rows))

    assert page.status_code == 200
    first, second, third = page.context["sheet"].rows
    assert "Dewi Contoh" in first.errors["certificate_number"][0]
    assert "certificate_number" in second.errors and "result" in third.errors
    text = page.content.decode()
    assert NUMBER in text and "B-7" in text and "R-9" in text
    assert not CompetencyTest.objects.filter(trainee__training_class=training_class).exists()


def test_same_number_at_two_persons_of_the_page_names_the_other(client, clerk, training_class, trainees):
    client.force_login(clerk)
    rows = {trainee: {"result": "K", "certificate_number": NUMBER} for trainee in trainees[:2]}

    page = client.post(address(training_class), typed(client.get(address(training_class)), rows))

    first, second, _third = page.context["sheet"].rows
    assert "Budi Contoh" in first.errors["certificate_number"][0]
    assert "Ahmad Contoh" in second.errors["certificate_number"][0]


def test_retest_of_the_page_leaves_the_first_test(client, clerk, training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("BK")})
    client.force_login(clerk)
    url = address(training_class, new=1)

    client.post(url, typed(client.get(url), {trainees[0]: {"result": "K"}}, tested_on="08-05-2023"))

    tests = CompetencyTest.objects.order_by("tested_on").values_list("tested_on", "result")
    assert list(tests) == [(date(2023, 3, 20), "BK"), (date(2023, 5, 8), "K")]


def test_page_corrects_the_test_it_shows(client, clerk, training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("BK")})
    client.force_login(clerk)
    url = address(training_class)

    client.post(url, typed(client.get(url), {trainees[0]: {"result": "K"}}, tested_on="21-03-2023"))

    test = CompetencyTest.objects.get()
    assert (test.tested_on, test.result, test.valid_until) == (date(2023, 3, 21), "K", date(2026, 3, 21))


def test_recorded_result_is_not_wiped_by_a_blank(client, clerk, training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("K", NUMBER), trainees[1]: Outcome("K")})
    client.force_login(clerk)
    url = address(training_class)

    page = client.post(url, typed(client.get(url), {trainees[0]: {"result": ""}, trainees[1]: {"result": "K"}}))

    assert "result" in page.context["sheet"].rows[0].errors
    assert CompetencyTest.objects.get(trainee=trainees[0]).certificate_number == NUMBER


def test_second_clerk_sees_that_the_first_one_saved(client, clerk, training_class, trainees):
    client.force_login(clerk)
    seen = typed(client.get(address(training_class)), {trainees[0]: {"result": "K"}})
    record(training_class, MAY, {trainees[0]: Outcome("BK")})

    page = client.post(address(training_class, new=1), seen)
    again = client.post(address(training_class, new=1), {**seen, "version": page.context["version"]})

    assert page.context["sheet"].head.non_field_errors()
    assert again.status_code == 302
    assert CompetencyTest.objects.count() == 2


def test_page_asks_its_rights(client, training_class, trainees):
    client.force_login(staff_member("Perencanaan"))
    page = client.get(address(training_class))
    assert page.status_code == 200 and not page.context["may_record"]
    assert client.post(address(training_class), typed(page, {})).status_code == 403

    client.force_login(staff_member("Instruktur BLK"))
    assert client.get(address(training_class)).status_code == 403


def test_list_shows_what_a_figure_of_the_summary_counts(client, clerk, training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("BK"), trainees[1]: Outcome("K")})
    record(training_class, MAY, {trainees[0]: Outcome("K")})
    other = make_class(starts_on=date(2022, 3, 7))
    record(other, MARCH, {make_trainee(other): Outcome("K")})
    client.force_login(clerk)
    query = {
        "trainee__training_class__ends_on__gte": "2023-01-01",
        "trainee__training_class__ends_on__lte": "2023-12-31",
        "trainee__training_class__programme__exact": training_class.programme_id,
        "result__exact": "K",
        "newest": "yes",
    }

    page = client.get(reverse("admin:training_competencytest_changelist", query=query))

    assert {test.trainee_id for test in page.context["cl"].result_list} == {trainees[0].pk, trainees[1].pk}
    bk = client.get(reverse("admin:training_competencytest_changelist", query={**query, "result__exact": "BK"}))
    assert list(bk.context["cl"].result_list) == []


def test_certificate_is_found_by_the_digits_of_its_groups(client, clerk, training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("K", NUMBER), trainees[1]: Outcome("K")})
    client.force_login(clerk)

    page = client.get(reverse("admin:training_competencytest_changelist", query={"q": "25920 7212 2"}))

    assert [test.trainee_id for test in page.context["cl"].result_list] == [trainees[0].pk]


def test_change_page_judges_as_the_page_of_the_class(client, clerk, training_class, trainees):
    record(training_class, MARCH, {trainees[0]: Outcome("K", NUMBER), trainees[1]: Outcome("BK")})
    test = CompetencyTest.objects.get(trainee=trainees[1])
    client.force_login(clerk)
    shown = client.get(test.get_absolute_url())
    values = {**shown.context["adminform"].form.initial, "tested_on": "20-03-2023", "valid_until": ""}

    wrong = client.post(test.get_absolute_url(), {**values, "result": "K", "certificate_number": NUMBER})
    right = client.post(test.get_absolute_url(), {**values, "result": "K", "certificate_number": "A-9"})

    assert "Ahmad Contoh" in wrong.context["adminform"].form.errors["certificate_number"][0]
    assert right.status_code == 302
    test.refresh_from_db()
    assert (test.certificate_number, test.valid_until) == ("A-9", date(2026, 3, 20))
