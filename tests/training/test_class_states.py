"""The way of a class from plan to end, and what each step asks for."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.training.choices import ClassState, Occupied, SelectionState
from apps.training.models import Applicant, Tracer, TrainingClass
from apps.training.services.class_days import days_needed, hours_off, plan_days
from apps.training.services.class_states import (
    begin_selection,
    cancel_class,
    finish_class,
    open_registration,
    reopen_class,
    start_class,
)
from tests.conftest import staff_member
from tests.registry.records import make_person
from tests.training.records import make_class, make_trainee

pytestmark = pytest.mark.usefixtures("office")


def codes_of(refused) -> set[str]:
    return {error.code for error in refused.value.error_list}


def state_of(training_class: TrainingClass) -> str:
    return TrainingClass.objects.get(pk=training_class.pk).state


def test_class_goes_from_plan_to_selection_only_with_applicants():
    one = make_class(state=ClassState.PLANNED)

    open_registration(training_class=one, by=None)
    with pytest.raises(ValidationError) as refused:
        begin_selection(training_class=one, by=None)
    assert codes_of(refused) == {"nobody"}

    Applicant.objects.create(training_class=one, person=make_person(), sex="L")
    begin_selection(training_class=one, by=None)
    assert state_of(one) == ClassState.SELECTION


def test_step_that_is_over_is_refused_by_the_state_of_now():
    one = make_class(state=ClassState.PLANNED)
    seen_before = TrainingClass.objects.get(pk=one.pk)
    open_registration(training_class=one, by=None)

    with pytest.raises(ValidationError) as refused:
        open_registration(training_class=seen_before, by=None)

    assert codes_of(refused) == {"moved"}
    assert "pendaftaran" in refused.value.messages[0]


def test_class_does_not_start_without_participants_days_and_decree():
    one = make_class(state=ClassState.PLANNED, days=1)
    one.days.all().delete()

    with pytest.raises(ValidationError) as refused:
        start_class(training_class=one, by=None)

    assert codes_of(refused) == {"empty", "no_days", "decree"}


def test_class_with_applicants_starts_only_after_the_selection_is_approved():
    one = make_class(state=ClassState.SELECTION, decree_number="800/1/2023")
    make_trainee(one)
    Applicant.objects.create(training_class=one, person=make_person(), sex="L")

    with pytest.raises(ValidationError) as refused:
        start_class(training_class=one, by=None)
    assert codes_of(refused) == {"draft"}

    TrainingClass.objects.filter(pk=one.pk).update(selection=SelectionState.APPROVED)
    start_class(training_class=one, by=None)
    assert state_of(one) == ClassState.RUNNING


def test_class_is_finished_once_all_who_stayed_are_evaluated_and_is_then_traced():
    one = make_class(is_for_disabled=True)
    trainee = make_trainee(one)

    with pytest.raises(ValidationError) as refused:
        finish_class(training_class=one, by=None)
    assert codes_of(refused) == {"not_evaluated"}

    trainee.graduated = True
    trainee.save()
    finish_class(training_class=one, by=None)

    # The class ends on 15 March 2023; its graduates must be asked at 3 and 6 months.
    assert list(Tracer.objects.order_by("month").values_list("due_on", "is_mandatory")) == [
        (date(2023, 6, 15), True), (date(2023, 9, 15), True), (date(2024, 3, 15), False),
    ]  # fmt: skip


def test_class_that_goes_on_is_not_finished():
    one = make_class(starts_on=date.today(), days=30)

    with pytest.raises(ValidationError) as refused:
        finish_class(training_class=one, by=None)

    assert codes_of(refused) == {"too_early"}


def test_cancelling_asks_why_and_leaves_a_finished_class_alone():
    one, finished = make_class(), make_class(state=ClassState.FINISHED)

    with pytest.raises(ValidationError):
        cancel_class(training_class=one, reason=" ", by=None)
    assert state_of(one) == ClassState.RUNNING
    with pytest.raises(ValidationError):
        cancel_class(training_class=finished, reason="Tidak ada anggaran", by=None)

    cancel_class(training_class=one, reason="Tidak ada anggaran", by=None)
    assert state_of(one) == ClassState.CANCELLED


def test_finished_class_runs_again_until_a_graduate_has_told():
    one = make_class()
    trainee = make_trainee(one)
    trainee.graduated = True
    trainee.save()
    finish_class(training_class=one, by=None)

    reopen_class(training_class=one, by=None)
    assert (state_of(one), Tracer.objects.count()) == (ClassState.RUNNING, 0)

    finish_class(training_class=one, by=None)
    Tracer.objects.filter(month=3).update(state=Occupied.STUDYING, asked_on=date(2023, 6, 20))
    with pytest.raises(ValidationError) as refused:
        reopen_class(training_class=one, by=None)
    assert codes_of(refused) == {"told"}


def test_days_leave_out_weekends_nyepi_and_collective_leave(settings):
    """22 March 2023 is Nyepi, 23 March collective leave; 80 JP at 8 a day are ten days."""
    one = make_class(starts_on=date(2023, 3, 20), days=30, hours=44)

    assert days_needed(one) == [
        (date(2023, 3, 20), 8), (date(2023, 3, 21), 8), (date(2023, 3, 24), 8), (date(2023, 3, 27), 8),
        (date(2023, 3, 28), 8), (date(2023, 3, 29), 4),
    ]  # fmt: skip

    settings.COLLECTIVE_LEAVE_WORKS = True
    assert (date(2023, 3, 23), 8) in days_needed(one)


def test_days_too_few_for_the_hours_are_told_and_marked_days_stay():
    one = make_class(starts_on=date(2023, 3, 6), days=5, hours=80)
    saturday = one.days.create(date=date(2023, 3, 11))
    saturday.attendances.create(trainee=make_trainee(one), presence="H")

    days = plan_days(one)

    assert [day.date.day for day in days] == [6, 7, 8, 9, 10, 11]
    assert "48 JP" in hours_off(one, days)


@pytest.mark.parametrize(
    ("role", "act", "status"),
    [
        ("Petugas BLK", "open", 302),
        ("Petugas BLK", "reopen", 403),
        ("Kepala UPT BLK", "reopen", 302),
        ("Instruktur BLK", "open", 403),
        ("Perencanaan", "open", 403),
    ],
)
def test_steps_ask_for_the_right_of_clerk_or_head(client, role, act, status):
    one = make_class(state=ClassState.PLANNED)
    user = staff_member(role)
    if role == "Instruktur BLK":
        one.instructors.create(name="Contoh", user=user)
    client.force_login(user)

    answer = client.post(reverse("admin:training_trainingclass_act", args=[one.pk]), {"act": act})

    assert answer.status_code == status
    assert state_of(one) == (ClassState.REGISTRATION if (role, act) == ("Petugas BLK", "open") else ClassState.PLANNED)


def test_only_the_head_cancels_and_the_page_asks_why(client):
    one = make_class()
    url = reverse("admin:training_trainingclass_cancel", args=[one.pk])
    client.force_login(staff_member("Petugas BLK"))
    assert client.get(url).status_code == 403

    client.force_login(staff_member("Kepala UPT BLK"))
    assert client.post(url, {"reason": ""}).status_code == 200
    client.post(url, {"reason": "Anggaran dialihkan"})

    assert TrainingClass.objects.get().cancel_reason == "Anggaran dialihkan"
