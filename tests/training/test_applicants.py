"""Who asks for a place: what is refused, what is only told, and the pages of applicants."""

from datetime import date

import pytest
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.registry.models import EducationLevel
from apps.training.choices import ClassState, SelectionResult, SelectionState
from apps.training.models import Applicant, TrainingClass
from apps.training.services.applying import apply
from tests.conftest import staff_member
from tests.registry.records import make_person, nik
from tests.training.records import make_class, make_programme, make_trainee
from tests.training.selection_records import APPLIED, make_applicants, make_open_class

pytestmark = pytest.mark.usefixtures("office")
LIST = reverse("admin:training_applicant_changelist")
ADD = reverse("admin:training_applicant_add")
VILLAGE = "36.72.05.1001"


@pytest.fixture
def blk():
    return staff_member("Petugas BLK")


def applied(training_class, person, on=APPLIED, **facts):
    return apply(training_class=training_class, person=person, applied_on=on, by=None, **facts)


def listed(client, **asked) -> list[str]:
    return sorted(str(one) for one in client.get(LIST, asked).context["cl"].result_list)


# Applying


def test_sex_and_education_are_frozen_on_applying():
    person = make_person(sex="P", education_id="SMK", kelurahan_id=VILLAGE)

    applicant = applied(make_open_class(), person).applicant
    person.education_id = "S1"
    person.save()

    applicant.refresh_from_db()
    assert (applicant.sex, applicant.education_id) == ("P", "SMK")


def test_person_applies_once_for_a_class():
    training_class, person = make_open_class(), make_person()
    applied(training_class, person)

    with pytest.raises(ValidationError) as refusal:
        applied(training_class, person)

    assert refusal.value.code == "twice"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"state": ClassState.PLANNED}, "not_open"),
        ({"state": ClassState.RUNNING}, "closed"),
        ({"state": ClassState.FINISHED}, "closed"),
        ({"state": ClassState.SELECTION, "selection": SelectionState.SUBMITTED}, "handed_in"),
    ],
)
def test_class_that_takes_no_applicants_refuses_them(facts, code):
    with pytest.raises(ValidationError) as refusal:
        applied(make_class(**facts), make_person())

    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("born", "told"), [(date(1988, 2, 6), False), (date(1987, 2, 7), False), (date(1987, 2, 6), True)]
)
def test_whoever_is_older_than_35_on_the_day_of_applying_is_told_and_not_refused(born, told):
    """On 6 February 2023: 35, 35 for one more day, and 36 on that very day."""
    application = applied(make_open_class(), make_person(born=born, kelurahan_id=VILLAGE))

    assert bool(application.warnings) is told
    assert application.applicant.pk


def test_age_is_read_from_the_nik_where_the_register_has_no_birth_date():
    person = make_person(born=None, nik=nik(date(1980, 1, 1)), kelurahan_id=VILLAGE)

    (warning,) = applied(make_open_class(), person).warnings

    assert "43" in warning


@pytest.mark.parametrize(("education", "told"), [("SMP", True), (None, True), ("SMK", False), ("S1", False)])
def test_education_below_the_least_of_the_programme_is_told(education, told):
    programme = make_programme("Drafter CAD", least_education=EducationLevel.objects.get(code="SMK"))
    person = make_person(born=date(2000, 1, 1), education_id=education, kelurahan_id=VILLAGE)

    assert bool(applied(make_open_class(programme), person).warnings) is told


def test_whoever_is_not_of_the_city_is_told():
    outside = make_person(born=date(2000, 1, 1), nik="3201010101009001")
    moved_here = make_person(born=date(2000, 1, 1), nik="3201010101009002", kelurahan_id=VILLAGE)
    training_class = make_open_class()

    assert len(applied(training_class, outside).warnings) == 1
    assert applied(training_class, moved_here).warnings == []


def test_other_classes_of_the_year_are_told_with_their_results():
    person = make_person(born=date(2000, 1, 1), kelurahan_id=VILLAGE)
    reserve, taken = make_open_class(), make_class()
    applied(reserve, person)
    Applicant.objects.update(result=SelectionResult.RESERVE)
    make_trainee(taken, person)
    make_trainee(make_class(starts_on=date(2022, 3, 7)), person)
    cancelled = make_open_class()
    applied(cancelled, person)
    type(cancelled).objects.filter(pk=cancelled.pk).update(state=ClassState.CANCELLED, cancel_reason="Dana")

    (warning,) = applied(make_open_class(), person).warnings

    assert f"{reserve} (cadangan)" in warning
    assert f"{taken} (berjalan)" in warning
    assert str(cancelled) not in warning
    assert "2022" not in warning


# Pages


def test_applicant_is_added_and_the_warnings_are_shown(client, blk):
    person = make_person("Sri Wahyuni", born=date(1980, 1, 1), sex="P", education_id="SMA", kelurahan_id=VILLAGE)
    training_class = make_open_class()
    client.force_login(blk)

    values = {"training_class": training_class.pk, "person": person.pk, "applied_on": "06-02-2023",
              "admin_result": "pending", "_save": "1"}  # fmt: skip
    response = client.post(ADD, values, follow=True)

    applicant = Applicant.objects.get()
    assert (applicant.sex, applicant.education_id, applicant.applied_on) == ("P", "SMA", APPLIED)
    assert "43" in response.content.decode()
    assert "43" in client.get(applicant.get_absolute_url()).content.decode()


def test_refused_application_keeps_what_was_typed(client, blk):
    training_class, person = make_class(), make_person()
    client.force_login(blk)

    response = client.post(ADD, {"training_class": training_class.pk, "person": person.pk, "admin_result": "pending",
                                 "note": "Datang sendiri"})  # fmt: skip

    assert "training_class" in response.context["adminform"].form.errors
    assert "Datang sendiri" in response.content.decode()


def test_list_marks_and_filters_whoever_is_in_two_classes_of_a_year(client, blk):
    first, second = make_applicants(make_open_class(), [80, 70])
    make_trainee(make_class(), first.person)
    client.force_login(blk)

    assert listed(client, elsewhere="yes") == [str(first)]
    assert listed(client, elsewhere="no") == [str(second)]


def test_list_is_narrowed_by_class_result_papers_year_sex_and_trade(client, blk):
    welding, sewing = (
        make_open_class(),
        make_open_class(make_programme("Menjahit", "Garmen"), starts_on=date(2022, 3, 7)),
    )
    make_applicants(welding, [80], result=SelectionResult.ACCEPTED)
    Applicant.objects.update(sex="P")
    make_applicants(sewing, [70, 60], admin_result="failed")
    client.force_login(blk)

    def number(**asked):
        return len(listed(client, **asked))

    assert number(training_class__exact=sewing.pk) == 2
    assert number(result__exact="accepted") == 1
    assert number(result__exact="") == 2
    assert number(admin_result__exact="failed") == 2
    assert number(training_class__year__exact="2022") == 2
    assert number(sex__exact="P") == 1
    assert number(training_class__programme__trade__exact=sewing.programme.trade_id) == 2


def test_search_finds_by_name_and_by_nik_and_shows_no_nik(client, blk):
    one, _other = make_applicants(make_open_class(), [80, 70])
    client.force_login(blk)

    assert listed(client, q="pelamar 001") == ["Pelamar 001"]
    assert listed(client, q=one.person.nik) == ["Pelamar 001"]
    assert one.person.nik not in client.get(LIST).content.decode()


def test_queries_of_the_list_do_not_grow(client, blk):
    client.force_login(blk)
    training_class = make_open_class()
    client.get(LIST)
    counts = []
    for number in (2, 30):
        make_applicants(training_class, [80] * number)
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def test_results_and_scores_are_read_only_once_handed_in_and_nobody_is_deleted(client):
    (applicant,) = make_applicants(make_open_class(selection=SelectionState.SUBMITTED), [80])
    client.force_login(staff_member("Kepala UPT BLK"))

    page = client.get(applicant.get_absolute_url()).content.decode()

    assert 'name="interview_score"' not in page
    assert (
        client.post(reverse("admin:training_applicant_delete", args=[applicant.pk]), {"post": "yes"}).status_code == 403
    )


def test_scores_stand_though_the_page_was_opened_before_the_selection_was_handed_in(rf, blk):
    (made,) = make_applicants(make_open_class(), [80])
    request = rf.post("/")
    request.user = blk
    model_admin = admin.site.get_model_admin(Applicant)
    applicant = model_admin.get_object(request, str(made.pk))
    form_class = model_admin.get_form(request, applicant, change=True)  # asks the class, a draft as yet
    TrainingClass.objects.update(selection=SelectionState.SUBMITTED)

    typed = {"admin_result": "passed", "interview_score": "99", "row_version": applicant.shown_version or ""}
    form = form_class(typed, instance=applicant)

    assert [error.code for error in form.non_field_errors().as_data()] == ["handed_in"]


def test_look_at_an_applicant_is_written_down(client, blk):
    (applicant,) = make_applicants(make_open_class(), [80])
    client.force_login(blk)

    page = client.get(applicant.get_absolute_url()).content.decode()

    assert applicant.person.nik in page
    assert AccessEvent.objects.filter(kind="reveal", subject=f"registry.person:{applicant.person_id}").count() == 1


@pytest.mark.parametrize(("role", "status"), [("Perencanaan", 200), ("Instruktur BLK", 403), ("Petugas Penta", 403)])
def test_list_is_seen_by_right(client, role, status):
    client.force_login(staff_member(role))

    assert client.get(LIST).status_code == status
    assert client.get(ADD).status_code == 403
