"""Participants: seats that fall free go to the reserves, and the list that the figures link to."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.timezone import localdate

from apps.training.choices import ClassState, LeaveReason, Presence, SelectionResult
from apps.training.models import Applicant, Attendance, Instructor, Tracer, Trainee, TrainingClass
from apps.training.services.leaving import leave, move_up, withdraw_applicant
from apps.training.services.selecting import approve_selection, propose, submit_selection
from apps.training.services.tracing import schedule_tracers
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.at_once import at_once
from tests.registry.records import make_person
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee
from tests.training.selection_records import make_applicants, make_open_class

LIST = reverse("admin:training_trainee_changelist")
ADD = reverse("admin:training_trainee_add")
LATER = FIRST_DAY + timedelta(days=3)


@pytest.fixture
def blk(office):
    return staff_member("Petugas BLK")


def chosen(quota: int, applicants: int, **facts) -> tuple[TrainingClass, list[Applicant]]:
    """A class whose selection is approved: the best have a seat, all others are reserves in order."""
    training_class = make_open_class(quota=quota)
    found = make_applicants(training_class, [90 - number for number in range(applicants)])
    propose(training_class=training_class, reserves=applicants, by=None)
    submit_selection(training_class=training_class, by=None)
    approve_selection(training_class=training_class, on=localdate(), by=None)
    TrainingClass.objects.filter(pk=training_class.pk).update(**{"state": ClassState.RUNNING, **facts})
    return TrainingClass.objects.get(pk=training_class.pk), found


def trainee_of(applicant: Applicant) -> Trainee:
    return Trainee.objects.get(applicant=applicant)


def left(applicant: Applicant, on: date = LATER, reason: str = LeaveReason.WORKING) -> Trainee | None:
    return leave(trainee=trainee_of(applicant), on=on, reason=reason, by=None)


def listed(client, **asked) -> list[str]:
    return sorted(str(one) for one in client.get(LIST, asked).context["cl"].result_list)


# Leaving


def test_seat_of_a_leaver_goes_to_reserve_1_then_2_then_to_nobody(office):
    training_class, applicants = chosen(quota=3, applicants=5)

    moved = [left(applicant) for applicant in applicants[:3]]

    assert [one and one.person for one in moved] == [applicants[3].person, applicants[4].person, None]
    assert (moved[0].joined_on, moved[0].applicant_id) == (LATER, applicants[3].pk)
    assert Applicant.objects.get(pk=applicants[3].pk).result == SelectionResult.ACCEPTED
    assert training_class.trainees.staying().count() == 2
    first = trainee_of(applicants[0])
    assert (first.left_on, first.leave_reason) == (LATER, "working")


def test_nobody_moves_up_into_a_finished_class(office):
    training_class, applicants = chosen(quota=1, applicants=2, state=ClassState.FINISHED)

    assert left(applicants[0]) is None
    assert training_class.trainees.staying().count() == 0


def test_leaver_of_a_finished_class_is_not_traced(office):
    training_class, applicants = chosen(quota=2, applicants=2, state=ClassState.FINISHED)
    schedule_tracers(training_class)

    left(applicants[0])

    assert set(Tracer.objects.values_list("trainee__applicant", flat=True)) == {applicants[1].pk}


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (FIRST_DAY - timedelta(days=1), "too_early"),
        (FIRST_DAY + timedelta(days=10), "too_late"),
        (FIRST_DAY, "present"),
    ],
)
def test_day_of_leaving_lies_in_the_class_and_not_before_a_day_present(office, on, code):
    training_class, applicants = chosen(quota=1, applicants=1)
    day = training_class.days.get(date=FIRST_DAY + timedelta(days=1))
    Attendance.objects.create(day=day, trainee=trainee_of(applicants[0]), presence=Presence.PRESENT)

    with pytest.raises(ValidationError) as refusal:
        left(applicants[0], on=on)

    assert refusal.value.code == code


def test_graduate_did_not_leave_and_nobody_leaves_twice(office):
    _class, applicants = chosen(quota=2, applicants=2)
    Trainee.objects.filter(applicant=applicants[0]).update(graduated=True)
    left(applicants[1])

    codes = []
    for applicant in applicants:
        with pytest.raises(ValidationError) as refusal:
            left(applicant)
        codes.append(refusal.value.code)

    assert codes == ["graduated", "left"]


def test_class_without_a_selection_moves_nobody_up(office):
    training_class = make_class(quota=1)
    trainee = make_trainee(training_class)
    make_applicants(training_class, [80], result=SelectionResult.RESERVE, reserve_place=1)

    assert leave(trainee=trainee, on=LATER, reason=LeaveReason.ILL, by=None) is None


# Withdrawing before the class begins


def test_accepted_applicant_withdraws_before_the_start_and_the_reserve_takes_the_seat(office):
    training_class, applicants = chosen(quota=1, applicants=2, state=ClassState.SELECTION)

    moved = withdraw_applicant(applicant=applicants[0], by=None)

    assert moved.person == applicants[1].person
    assert Applicant.objects.get(pk=applicants[0].pk).result == SelectionResult.WITHDREW
    assert [one.person for one in training_class.trainees.select_related("person")] == [applicants[1].person]


def test_reserve_who_withdraws_is_passed_over(office):
    _class, applicants = chosen(quota=1, applicants=3, state=ClassState.SELECTION)

    assert withdraw_applicant(applicant=applicants[1], by=None) is None
    assert withdraw_applicant(applicant=applicants[0], by=None).person == applicants[2].person


def test_once_the_class_has_begun_an_accepted_applicant_leaves_instead(office):
    _class, applicants = chosen(quota=1, applicants=2)

    with pytest.raises(ValidationError) as refusal:
        withdraw_applicant(applicant=applicants[0], by=None)

    assert refusal.value.code == "begun"


def test_attendance_keeps_whoever_withdrew_as_one_who_left(office):
    training_class, applicants = chosen(quota=1, applicants=1, state=ClassState.SELECTION)
    Attendance.objects.create(day=training_class.days.first(), trainee=trainee_of(applicants[0]), presence="H")

    withdraw_applicant(applicant=applicants[0], by=None)

    assert trainee_of(applicants[0]).leave_reason == LeaveReason.WITHDREW


def test_place_added_later_goes_to_the_next_reserve(office):
    training_class, applicants = chosen(quota=1, applicants=2)
    with pytest.raises(ValidationError):
        move_up(training_class=training_class, by=None)
    TrainingClass.objects.update(quota=2)

    assert move_up(training_class=training_class, by=None).person == applicants[1].person


# Two at once


@pytest.mark.django_db(transaction=True)
def test_two_clerks_who_note_two_leavers_at_once_give_each_seat_to_another_reserve(office):
    training_class, applicants = chosen(quota=2, applicants=6)

    refused = at_once(2, lambda number: left(applicants[number]))

    assert refused == []
    staying = training_class.trainees.staying().values_list("applicant", flat=True)
    assert set(staying) == {applicants[2].pk, applicants[3].pk}


@pytest.mark.django_db(transaction=True)
def test_two_clerks_who_note_the_same_leaver_at_once_move_one_reserve_up(office):
    training_class, applicants = chosen(quota=2, applicants=6)

    refused = at_once(2, lambda _number: left(applicants[0]))

    assert [error.code for error in refused] == ["left"]
    assert training_class.trainees.staying().count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_heads_who_approve_at_once_seat_everybody_once(office):
    training_class = make_open_class(quota=3)
    make_applicants(training_class, [90, 80, 70], result=SelectionResult.ACCEPTED)
    submit_selection(training_class=training_class, by=None)

    refused = at_once(2, lambda _n: approve_selection(training_class=training_class, on=localdate(), by=None))

    assert [error.code for error in refused] == ["moved"]
    assert training_class.trainees.count() == 3


# Pages


def test_leave_page_tells_who_moved_up(client, blk):
    training_class, applicants = chosen(quota=1, applicants=2)
    trainee = trainee_of(applicants[0])
    client.force_login(blk)
    url = reverse("admin:training_trainee_leave", args=[trainee.pk])

    wrong = client.post(url, {"on": "01-01-2030", "reason": "ill"})
    right = client.post(url, {"on": f"{LATER:%d-%m-%Y}", "reason": "ill"}, follow=True)

    assert wrong.context["form"].non_field_errors()
    assert f"{applicants[1].person} naik dari cadangan" in right.content.decode()
    assert "Keluar" in right.content.decode() and training_class.trainees.staying().count() == 1


def test_withdraw_page_of_an_applicant(client, blk):
    _class, applicants = chosen(quota=1, applicants=2, state=ClassState.SELECTION)
    client.force_login(blk)

    page = client.post(reverse("admin:training_applicant_withdraw", args=[applicants[0].pk]), follow=True)

    assert f"{applicants[1].person} naik dari cadangan" in page.content.decode()


def test_participant_is_entered_without_a_selection(client, blk):
    training_class, person = make_class(quota=1), make_person(education_id="SMA", kelurahan_id="36.72.05.1001")
    client.force_login(blk)

    client.post(ADD, {"training_class": training_class.pk, "person": person.pk, "joined_on": ""})
    full = client.post(ADD, {"training_class": training_class.pk, "person": make_person().pk, "joined_on": ""})

    trainee = Trainee.objects.get()
    assert (trainee.joined_on, trainee.education_id, trainee.district_id) == (FIRST_DAY, "SMA", "36.72.05")
    assert "training_class" in full.context["adminform"].form.errors


def test_reserve_is_not_entered_past_the_selection(client, blk):
    training_class, applicants = chosen(quota=1, applicants=2)
    TrainingClass.objects.update(quota=5)
    client.force_login(blk)

    response = client.post(
        ADD, {"training_class": training_class.pk, "person": applicants[1].person_id, "joined_on": ""}
    )

    assert "person" in response.context["adminform"].form.errors


def test_what_was_frozen_is_read_only_and_the_day_of_joining_is_put_right(client, blk):
    trainee = make_trainee(make_class(), education_id="SMA")
    client.force_login(blk)
    page = client.get(trainee.get_absolute_url())

    client.post(trainee.get_absolute_url(), {**form_of(page), "joined_on": "07-03-2023"})

    assert set(page.context["adminform"].form.fields) == {"joined_on", "row_version"}
    assert Trainee.objects.get().joined_on == date(2023, 3, 7)


def test_participant_with_attendance_is_kept(client, office):
    training_class = make_class()
    came, absent = make_trainee(training_class), make_trainee(training_class)
    Attendance.objects.create(day=training_class.days.first(), trainee=came, presence="H")
    client.force_login(staff_member("Kepala UPT BLK"))

    for trainee in (came, absent):
        client.post(reverse("admin:training_trainee_delete", args=[trainee.pk]), {"post": "yes"})

    assert list(Trainee.objects.all()) == [came]


def test_lists_behind_the_figures(client, blk):
    programme = make_programme("Menjahit", "Garmen")
    done = make_class(programme, fund="apbn", state=ClassState.SELECTION)
    running = make_class(starts_on=date(2022, 3, 7))
    graduate = make_trainee(done, name="Lulus", sex="P", kelurahan_id="36.72.05.1001", disability="physical")
    Trainee.objects.filter(pk=graduate.pk).update(graduated=True)
    leaver = make_trainee(done, name="Keluar")
    leave(trainee=leaver, on=LATER, reason=LeaveReason.ILL, by=None)
    make_trainee(running, name="Berjalan")
    client.force_login(blk)

    assert listed(client, training_class__ends_on__gte="2023-01-01", training_class__ends_on__lte="2023-12-31") == [
        "Keluar", "Lulus",
    ]  # fmt: skip
    expected = {
        "training_class__programme__exact": (programme.pk, ["Keluar", "Lulus"]),
        "training_class__programme__trade__exact": (programme.trade_id, ["Keluar", "Lulus"]),
        "training_class__state__exact": ("running", ["Berjalan"]),
        "training_class__fund__exact": ("apbn", ["Keluar", "Lulus"]),
        "training_class__exact": (running.pk, ["Berjalan"]),
        "sex__exact": ("P", ["Lulus"]),
        "is_disabled__exact": ("1", ["Lulus"]),
        "graduated__exact": ("1", ["Lulus"]),
        "district__exact": ("36.72.05", ["Lulus"]),
        "district__isnull": ("True", ["Berjalan", "Keluar"]),
        "education__isnull": ("True", ["Berjalan", "Keluar", "Lulus"]),
        "left_on__isnull": ("False", ["Keluar"]),
        "outcome": ("graduated", ["Lulus"]),
    }
    found = {lookup: listed(client, **{lookup: value}) for lookup, (value, _names) in expected.items()}
    assert found == {lookup: names for lookup, (_value, names) in expected.items()}


def test_disability_shows_and_filters_only_by_its_right(client, office):
    trainee = make_trainee(make_class(), disability="physical")
    client.force_login(staff_member("Perencanaan"))

    assert client.get(LIST, {"is_disabled__exact": "1"}).status_code in (302, 400)
    assert "is_disabled" not in client.get(trainee.get_absolute_url()).content.decode()


def test_instructor_sees_the_participants_of_the_own_classes_and_no_nik(client, office):
    user = staff_member("Instruktur BLK")
    mine = make_class()
    mine.instructors.add(Instructor.objects.create(name="Contoh Instruktur", user=user))
    own, other = make_trainee(mine, name="Peserta Sendiri"), make_trainee(make_class(), name="Peserta Lain")
    client.force_login(user)

    assert listed(client) == ["Peserta Sendiri"]
    assert own.person.nik not in client.get(own.get_absolute_url()).content.decode()
    assert client.get(other.get_absolute_url()).status_code == 302
    assert client.post(reverse("admin:training_trainee_leave", args=[own.pk]), {}).status_code == 403


def test_instructor_learns_nothing_of_other_classes_and_persons(client, office):
    user = staff_member("Instruktur BLK")
    mine = make_class()
    mine.instructors.add(Instructor.objects.create(name="Contoh Instruktur", user=user))
    own, stranger = make_trainee(mine), make_person("Orang Lain")
    other = make_trainee(make_class(make_programme("Menjahit")), own.person)
    client.force_login(user)

    assert "Menjahit" not in client.get(own.get_absolute_url()).text
    assert "Orang Lain" not in client.get(LIST, {"person__exact": stranger.pk}).text
    assert client.get(other.get_absolute_url()).status_code == 302


def test_page_of_a_participant_links_the_other_trainings_of_the_person(client, blk):
    person = make_person()
    trainee, other = make_trainee(make_class(), person), make_trainee(make_class(), person)
    client.force_login(blk)

    assert other.get_absolute_url() in client.get(trainee.get_absolute_url()).content.decode()
