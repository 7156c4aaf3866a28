"""The selection of a class: by score, by hand, handed in, approved, and announced."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pypdf
import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from apps.accounts.middleware import written_by
from apps.accounts.models import AccessEvent
from apps.training.choices import AdminResult, ClassState, SelectionResult, SelectionState
from apps.training.models import Applicant, Trainee, TrainingClass
from apps.training.services.selecting import approve_selection, propose, send_back, submit_selection
from tests.conftest import staff_member
from tests.training.records import make_class, make_trainee
from tests.training.selection_records import make_applicants, make_open_class

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def blk():
    return staff_member("Petugas BLK")


@pytest.fixture
def kepala():
    return staff_member("Kepala UPT BLK")


def url(training_class: TrainingClass) -> str:
    return reverse("admin:training_trainingclass_selection", args=[training_class.pk])


def typed(response) -> dict:
    """What a browser would send back from the grid, unchanged."""
    return {
        row.add_prefix(name): "" if (value := row[name].value()) is None else value
        for row in response.context["grid"].rows
        for name in row.fields
    }


def results(training_class: TrainingClass) -> Counter:
    return Counter(training_class.applicants.values_list("result", flat=True))


def approved(training_class: TrainingClass, on: date | None = None) -> list[Trainee]:
    submit_selection(training_class=training_class, by=None)
    return approve_selection(training_class=training_class, on=on or localdate(), by=None)


# By score


def test_hundred_applicants_for_twenty_places_end_as_accepted_reserves_in_order_and_refused():
    training_class = make_open_class(quota=20)
    applicants = make_applicants(training_class, [100 - number * Decimal("0.5") for number in range(100)])

    found = propose(training_class=training_class, by=None)
    trainees = approved(training_class)

    assert (found.accepted, found.reserves, found.refused, found.undecided, found.ties) == (20, 10, 70, [], [])
    assert results(training_class) == {"accepted": 20, "reserve": 10, "refused": 70}
    assert {trainee.person_id for trainee in trainees} == {one.person_id for one in applicants[:20]}
    reserves = training_class.applicants.filter(result="reserve").order_by("reserve_place")
    assert [one.pk for one in reserves] == [one.pk for one in applicants[20:30]]
    assert [one.reserve_place for one in reserves] == list(range(1, 11))
    assert set(training_class.trainees.values_list("joined_on", flat=True)) == {training_class.starts_on}


def test_total_is_the_average_of_both_scores():
    training_class = make_open_class(quota=1)
    first, second = make_applicants(training_class, [70, 70])
    Applicant.objects.filter(pk=first.pk).update(interview_score=90, aptitude_score=60)
    Applicant.objects.filter(pk=second.pk).update(interview_score=75, aptitude_score=Decimal("75.5"))

    propose(training_class=training_class, by=None, reserves=1)

    assert [Applicant.objects.get(pk=one.pk).result for one in (first, second)] == ["reserve", "accepted"]
    assert Applicant.objects.get(pk=second.pk).total == Decimal("75.25")


def test_of_equal_totals_the_earlier_application_comes_first_and_is_told():
    training_class = make_open_class(quota=2)
    applicants = make_applicants(training_class, [80, 70, 70, 60])
    Applicant.objects.filter(pk=applicants[1].pk).update(applied_on=date(2023, 2, 20))

    found = propose(training_class=training_class, by=None, reserves=1)

    assert [one.pk for one in training_class.applicants.filter(result="accepted").order_by("pk")] == [
        applicants[0].pk, applicants[2].pk,
    ]  # fmt: skip
    assert [{one.pk for one in tie} for tie in found.ties] == [{applicants[1].pk, applicants[2].pk}]


def test_equal_totals_on_one_side_of_the_line_are_not_told():
    training_class = make_open_class(quota=2)
    make_applicants(training_class, [80, 80, 60, 50])

    assert propose(training_class=training_class, by=None, reserves=1).ties == []


def test_nobody_without_scores_or_with_unchecked_papers_is_decided_but_named():
    training_class = make_open_class(quota=5)
    _scored, unscored = make_applicants(training_class, [80, None])
    (unchecked,) = make_applicants(training_class, [90], admin_result=AdminResult.PENDING)
    (failed,) = make_applicants(training_class, [95], admin_result=AdminResult.FAILED)

    found = propose(training_class=training_class, by=None)

    assert {one.pk for one in found.undecided} == {unscored.pk, unchecked.pk}
    assert Applicant.objects.get(pk=failed.pk).result == SelectionResult.REFUSED
    with pytest.raises(ValidationError, match="Pelamar"):
        submit_selection(training_class=training_class, by=None)


def test_places_that_others_hold_already_are_not_given_again():
    training_class = make_open_class(quota=3)
    make_trainee(training_class)
    make_applicants(training_class, [90, 80, 70])

    assert propose(training_class=training_class, by=None).accepted == 2


def test_whoever_withdrew_stays_so():
    training_class = make_open_class(quota=5)
    make_applicants(training_class, [99], result=SelectionResult.WITHDREW)
    make_applicants(training_class, [60])

    found = propose(training_class=training_class, by=None)

    assert (found.accepted, results(training_class)["withdrew"]) == (1, 1)


# The way


def test_more_accepted_than_places_are_not_handed_in():
    training_class = make_open_class(quota=1)
    make_applicants(training_class, [90, 80], result=SelectionResult.ACCEPTED)

    with pytest.raises(ValidationError) as refusal:
        submit_selection(training_class=training_class, by=None)

    assert [error.code for error in refusal.value.error_list] == ["full"]


def test_participant_whom_the_selection_refuses_holds_the_place_all_the_same():
    training_class = make_open_class(quota=2)
    refused, *_others = make_applicants(training_class, [40, 90, 80])
    make_trainee(training_class, refused.person)
    Applicant.objects.filter(pk=refused.pk).update(result=SelectionResult.REFUSED)
    training_class.applicants.exclude(pk=refused.pk).update(result=SelectionResult.ACCEPTED)

    with pytest.raises(ValidationError) as refusal:
        submit_selection(training_class=training_class, by=None)

    assert [error.code for error in refusal.value.error_list] == ["full"]


def test_reserves_without_an_order_and_accepted_without_papers_are_not_handed_in():
    training_class = make_open_class(quota=9)
    make_applicants(training_class, [90], result=SelectionResult.ACCEPTED, admin_result=AdminResult.FAILED)
    make_applicants(training_class, [80, 70], result=SelectionResult.RESERVE, reserve_place=1)

    with pytest.raises(ValidationError) as refusal:
        submit_selection(training_class=training_class, by=None)

    assert [error.code for error in refusal.value.error_list] == ["papers", "reserves"]


def test_selection_is_sent_back_with_a_reason_that_stands_until_it_is_handed_in_again():
    training_class = make_open_class()
    make_applicants(training_class, [90], result=SelectionResult.ACCEPTED)
    submit_selection(training_class=training_class, by=None)

    back = send_back(training_class=training_class, reason="Nilai wawancara belum lengkap", by=None)
    assert (back.selection, back.selection_note) == (SelectionState.DRAFT, "Nilai wawancara belum lengkap")

    again = submit_selection(training_class=training_class, by=None)
    assert (again.selection, again.selection_note) == (SelectionState.SUBMITTED, "")


@pytest.mark.parametrize("days", [-1, 1])
def test_approval_lies_between_handing_in_and_today(days):
    training_class = make_open_class()
    make_applicants(training_class, [90], result=SelectionResult.ACCEPTED)
    submit_selection(training_class=training_class, by=None)

    with pytest.raises(ValidationError):
        approve_selection(training_class=training_class, on=localdate() + timedelta(days=days), by=None)

    assert not Trainee.objects.exists()


def test_draft_is_not_approved_and_an_approved_one_is_not_proposed_again():
    training_class = make_open_class()
    make_applicants(training_class, [90], result=SelectionResult.ACCEPTED)

    with pytest.raises(ValidationError):
        approve_selection(training_class=training_class, on=localdate(), by=None)
    approved(training_class)
    with pytest.raises(ValidationError):
        propose(training_class=training_class, by=None)


def test_participant_from_a_list_is_not_enrolled_twice():
    training_class = make_open_class(quota=1)
    (one,) = make_applicants(training_class, [90], result=SelectionResult.ACCEPTED)
    make_trainee(training_class, one.person)

    assert approved(training_class) == []
    assert training_class.trainees.count() == 1


def test_education_is_that_of_the_applicant_where_the_register_knows_none():
    training_class = make_open_class()
    make_applicants(training_class, [90], result=SelectionResult.ACCEPTED, education_id="SMK")

    (trainee,) = approved(training_class)

    assert (trainee.education_id, trainee.district_id, trainee.sex) == ("SMK", "36.72.05", "L")


def test_queries_of_an_approval_do_not_grow_with_the_applicants():
    counts = []
    for number in (2, 100):
        training_class = make_open_class(quota=number)
        make_applicants(training_class, [80] * number, result=SelectionResult.ACCEPTED)
        submit_selection(training_class=training_class, by=None)
        with CaptureQueriesContext(connection) as queries:
            approve_selection(training_class=training_class, on=localdate(), by=None)
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 15


# The page


def test_page_saves_the_rows_that_were_changed_alone(client, blk):
    training_class = make_open_class()
    first, second = make_applicants(training_class, [None, None], admin_result=AdminResult.PENDING)
    client.force_login(blk)
    data = typed(client.get(url(training_class)))
    events = Applicant._meta.get_field("events").related_model.objects
    before = events.count()

    response = client.post(
        url(training_class),
        {**data, f"{first.pk}-admin_result": "passed", f"{first.pk}-interview_score": "82,5", "act": "save"},
        follow=True,
    )

    first.refresh_from_db()
    assert (first.admin_result, first.interview_score) == ("passed", Decimal("82.50"))
    assert events.count() == before + 1
    assert "1 baris disimpan" in response.content.decode()
    assert Applicant.objects.get(pk=second.pk).admin_result == "pending"


def test_wrong_score_keeps_all_that_was_typed_and_names_the_row(client, blk):
    training_class = make_open_class()
    first, second = make_applicants(training_class, [None, None])
    client.force_login(blk)
    data = typed(client.get(url(training_class)))

    response = client.post(
        url(training_class),
        {**data, f"{first.pk}-interview_score": "77", f"{second.pk}-interview_score": "177", "act": "save"},
    )

    text = response.content.decode()
    assert [(number, name) for number, name, _text in response.context["faults"]] == [(2, "Pelamar 002")]
    assert 'value="177"' in text
    assert 'value="77"' in text
    assert Applicant.objects.get(pk=first.pk).interview_score is None


def test_row_that_a_colleague_changed_is_told_and_not_overwritten(client, blk, kepala):
    training_class = make_open_class()
    first, second = make_applicants(training_class, [70, 60])
    client.force_login(blk)
    data = typed(client.get(url(training_class)))
    with written_by(kepala):
        Applicant.objects.filter(pk=first.pk).update(interview_score=90)

    mine = {**data, f"{first.pk}-interview_score": "75", "act": "save"}
    refused = client.post(url(training_class), mine)

    assert "Kepala UPT BLK" in refused.content.decode()
    assert Applicant.objects.get(pk=first.pk).interview_score == 90

    client.post(url(training_class), {**typed(refused), "act": "save"})
    assert Applicant.objects.get(pk=first.pk).interview_score == 75
    assert Applicant.objects.get(pk=second.pk).interview_score == 60


def test_row_left_as_it_was_shown_does_not_undo_what_a_colleague_wrote(client, blk):
    training_class = make_open_class()
    first, second = make_applicants(training_class, [70, 60])
    client.force_login(blk)
    data = typed(client.get(url(training_class)))
    Applicant.objects.filter(pk=first.pk).update(interview_score=90)

    client.post(url(training_class), {**data, f"{second.pk}-interview_score": "65", "act": "save"})

    assert Applicant.objects.get(pk=first.pk).interview_score == 90
    assert Applicant.objects.get(pk=second.pk).interview_score == 65


def test_from_the_grid_to_the_announcement(client, blk, kepala):
    training_class = make_open_class(quota=2)
    applicants = make_applicants(training_class, [90, 80, 70, 60])
    client.force_login(blk)
    data = typed(client.get(url(training_class)))
    client.post(
        url(training_class), {**data, f"{applicants[3].pk}-aptitude_score": "100", "act": "propose", "reserves": "1"}
    )
    assert results(training_class) == {"accepted": 2, "reserve": 1, "refused": 1}
    assert results_of(applicants[3]) == "reserve"  # 80 too, but who has 80 as well applied earlier
    client.post(url(training_class), {**typed(client.get(url(training_class))), "act": "submit"})

    client.force_login(kepala)
    client.post(url(training_class), {"act": "approve", "on": f"{localdate():%d-%m-%Y}"})
    paper = client.get(url(training_class), {"paper": "1"})

    assert TrainingClass.objects.get(pk=training_class.pk).selection == SelectionState.APPROVED
    assert training_class.trainees.count() == 2
    text = "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(paper.content)).pages)
    assert [f"Pelamar {number:03}" in text for number in (1, 2, 3, 4)] == [True, True, False, True]
    assert not any(one.person.nik in text for one in applicants)
    assert AccessEvent.objects.filter(kind="print", rows=3).exists()


def results_of(applicant: Applicant) -> str:
    return Applicant.objects.get(pk=applicant.pk).result


def test_results_stand_once_they_are_handed_in(client, blk):
    training_class = make_open_class()
    (one,) = make_applicants(training_class, [90], result=SelectionResult.ACCEPTED)
    client.force_login(blk)
    data = typed(client.get(url(training_class)))
    submit_selection(training_class=training_class, by=None)

    client.post(url(training_class), {**data, f"{one.pk}-result": "refused", "act": "save"})

    assert results_of(one) == "accepted"
    assert 'name="act" value="save"' not in client.get(url(training_class)).content.decode()


def test_head_sends_back_and_the_clerk_reads_why(client, blk, kepala):
    training_class = make_open_class()
    make_applicants(training_class, [90], result=SelectionResult.ACCEPTED)
    submit_selection(training_class=training_class, by=None)
    client.force_login(kepala)
    client.post(url(training_class), {"act": "send_back", "reason": "Periksa ulang nilai"})

    client.force_login(blk)
    assert "Periksa ulang nilai" in client.get(url(training_class)).content.decode()


@pytest.mark.parametrize(
    ("role", "sees", "saves", "approves"),
    [
        ("Petugas BLK", 200, 302, 403),
        ("Kepala UPT BLK", 200, 302, 302),
        ("Perencanaan", 200, 403, 403),
        ("Instruktur BLK", 403, 403, 403),
        ("Petugas Penta", 403, 403, 403),
    ],
)
def test_page_and_its_acts_are_by_right(client, role, sees, saves, approves):
    training_class = make_open_class()
    make_applicants(training_class, [90], result=SelectionResult.ACCEPTED)
    client.force_login(staff_member(role))

    assert client.get(url(training_class)).status_code == sees
    assert client.post(url(training_class), {"act": "save"}).status_code == saves
    assert client.post(url(training_class), {"act": "approve", "on": "01-01-2023"}).status_code == approves


def test_page_of_hundred_applicants_asks_as_much_as_one_of_two(client, blk):
    client.force_login(blk)
    counts = []
    for number in (2, 100):
        training_class = make_open_class()
        applicants = make_applicants(training_class, [80] * number)
        other = make_open_class()
        Applicant.objects.bulk_create(Applicant(training_class=other, person=one.person, sex="L") for one in applicants)
        client.get(url(training_class))
        with CaptureQueriesContext(connection) as queries:
            client.get(url(training_class))
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 15


def test_person_in_two_classes_of_a_year_and_one_too_old_is_marked(client, blk):
    training_class, other = make_open_class(), make_class(state=ClassState.RUNNING)
    young, old = make_applicants(training_class, [80, 70])
    make_trainee(other, young.person)
    old.person.birth_date = date(1980, 1, 1)
    old.person.save()
    client.force_login(blk)

    text = client.get(url(training_class)).content.decode()

    assert f"{other} (berjalan)" in text
    assert "lewat batas usia" in text


def test_orders_of_the_grid(client, blk):
    training_class = make_open_class()
    make_applicants(training_class, [None, 60, 90])
    client.force_login(blk)

    def shown(order):
        rows = client.get(url(training_class), {"order": order}).context["grid"].rows
        return [row.applicant.person.name[-1] for row in rows]

    assert shown("score") == ["3", "2", "1"]
    assert shown("name") == shown("arrival") == ["1", "2", "3"]
