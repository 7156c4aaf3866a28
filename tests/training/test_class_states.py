"""The way of a class from plan to end, and what each step asks for."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from apps.training.choices import ClassState, Occupied, SelectionState
from apps.training.models import Applicant, Tracer, TrainingClass
from apps.training.services.certifying import issue_certificates
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


def test_class_starts_straight_from_the_plan_when_its_participants_came_by_roster():
    one = make_class(state=ClassState.PLANNED, decree_number="800/1/2023")
    make_trainee(one)

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


def test_certificate_keeps_a_finished_class_closed_until_it_is_void():
    one = make_class(decree_number="800/1/SK/2023", decree_on=date(2023, 3, 1))
    trainee = make_trainee(one)
    trainee.theory = trainee.practice = trainee.final = 80
    trainee.graduated = True
    trainee.save()
    finish_class(training_class=one, by=None)
    issued = issue_certificates(training_class=one, on=date(2023, 3, 20), by=staff_member("Kepala UPT BLK"))

    with pytest.raises(ValidationError) as refused:
        reopen_class(training_class=one, by=None)
    assert codes_of(refused) == {"certified"}

    issued[0].void_reason = "Salah cetak"
    issued[0].save()
    reopen_class(training_class=one, by=None)
    assert state_of(one) == ClassState.RUNNING
