"""Graduates on the list of those to be asked, and their answers."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from apps.accounts.models import AccessEvent
from apps.training.choices import LeaveReason, Occupied
from apps.training.models import Tracer
from apps.training.services.tracing import Answer, answer, placed_share, schedule_tracers
from tests.conftest import staff_member
from tests.training.records import make_class, make_programme, make_trainee

COMPANY = "PT Contoh Baja"
JUNE = date(2023, 6, 17)


@pytest.fixture
def training_class(office):
    """Ended on 17 March 2023."""
    return make_class(days=12)


@pytest.fixture
def trainees(training_class):
    return [make_trainee(training_class, name=f"{name} Contoh", phone="0812000") for name in ("Ahmad", "Budi", "Cici")]


@pytest.fixture
def clerk(office):
    return staff_member("Petugas BLK")


def due_days(training_class) -> list[date]:
    schedule_tracers(training_class)
    return list(Tracer.objects.order_by("month").values_list("due_on", flat=True))


def tracer_of(trainee, month: int = 3) -> Tracer:
    return Tracer.objects.get(trainee=trainee, month=month)


def working(asked_on: date = JUNE, **more) -> Answer:
    return Answer(Occupied.EMPLOYED, asked_on, **{"company": COMPANY, **more})


def test_class_that_ended_in_march_is_asked_in_june_september_and_march(training_class):
    make_trainee(training_class)

    assert due_days(training_class) == [date(2023, 6, 17), date(2023, 9, 17), date(2024, 3, 17)]


def test_day_that_the_month_lacks_becomes_its_last(office):
    training_class = make_class(starts_on=date(2023, 11, 21))
    make_trainee(training_class)

    assert due_days(training_class) == [date(2024, 2, 29), date(2024, 5, 30), date(2024, 11, 30)]


def test_scheduling_again_adds_nobody_and_whoever_left_is_not_asked(training_class, trainees):
    trainees[0].left_on, trainees[0].leave_reason = date(2023, 3, 10), LeaveReason.ILL
    trainees[0].save()
    schedule_tracers(training_class)
    schedule_tracers(training_class)

    assert Tracer.objects.count() == 6
    assert not Tracer.objects.filter(trainee=trainees[0]).exists()


def test_class_for_the_disabled_must_be_asked_at_three_and_six_months(office):
    training_class = make_class(make_programme("Public Speaking", "Bisnis"), is_for_disabled=True)
    make_trainee(training_class)
    schedule_tracers(training_class)

    assert list(Tracer.objects.order_by("month").values_list("month", "is_mandatory")) == [
        (3, True),
        (6, True),
        (12, False),
    ]


def test_tracer_is_due_on_its_day_and_overdue_from_the_next(training_class, trainees):
    schedule_tracers(training_class)

    assert Tracer.objects.due_on(date(2023, 6, 16)).count() == 0
    assert Tracer.objects.due_on(JUNE).count() == 3
    assert Tracer.objects.overdue_on(JUNE).count() == 0
    assert Tracer.objects.overdue_on(date(2023, 6, 18)).count() == 3


@pytest.mark.parametrize(
    ("given", "field", "code"),
    [
        (Answer(Occupied.EMPLOYED, JUNE), "company", "required"),
        (Answer(Occupied.NOT_WORKING, JUNE, company=COMPANY), "company", "not_working"),
        (Answer(Occupied.UNREACHED, JUNE, position="Operator"), "position", "not_working"),
        (Answer(Occupied.NOT_WORKING, JUNE, started_on=JUNE), "started_on", "not_working"),
        (Answer(Occupied.NOT_WORKING, None), "asked_on", "required"),
        (Answer(Occupied.NOT_WORKING, date(2023, 5, 17)), "asked_on", "too_early"),
        (Answer(Occupied.NOT_WORKING, date(2099, 1, 1)), "asked_on", "future"),
        (Answer(Occupied.SELF_EMPLOYED, JUNE, started_on=date(2023, 6, 18)), "started_on", "future"),
        (Answer("", JUNE), "state", "required"),
    ],
)
def test_answer_that_is_not_whole_is_refused(training_class, trainees, given, field, code):
    schedule_tracers(training_class)

    with pytest.raises(ValidationError) as refusal:
        answer(tracer=tracer_of(trainees[0]), given=given)

    assert [error.code for error in refusal.value.error_dict[field]] == [code]


def test_thirty_days_before_is_early_enough(training_class, trainees):
    schedule_tracers(training_class)

    answer(tracer=tracer_of(trainees[0]), given=working(date(2023, 5, 18)))

    assert tracer_of(trainees[0]).company == COMPANY


def test_correction_of_the_work_lets_go_of_the_placement_and_a_note_does_not(training_class, trainees):
    schedule_tracers(training_class)
    found = {"state": "employed", "asked_on": JUNE, "company": COMPANY, "placement_number": 7}
    Tracer.objects.filter(trainee=trainees[0], month=3).update(**found)

    answer(tracer=tracer_of(trainees[0]), given=working(note="lewat telepon"))
    assert tracer_of(trainees[0]).placement_number == 7

    answer(tracer=tracer_of(trainees[0]), given=working(company="PT Contoh Lain"))
    assert tracer_of(trainees[0]).placement_number is None


def test_empty_answer_puts_the_graduate_back_on_the_list(training_class, trainees):
    schedule_tracers(training_class)
    answer(tracer=tracer_of(trainees[0]), given=working())

    answer(tracer=tracer_of(trainees[0]), given=Answer("", None))

    assert Tracer.objects.due_on(JUNE).count() == 3


def test_share_placed_counts_work_for_others_and_for_oneself(training_class, trainees):
    schedule_tracers(training_class)
    answer(tracer=tracer_of(trainees[0]), given=working())
    answer(tracer=tracer_of(trainees[1]), given=Answer(Occupied.SELF_EMPLOYED, JUNE))
    answer(tracer=tracer_of(trainees[2]), given=Answer(Occupied.UNREACHED, JUNE))

    share = placed_share(training_class)

    assert (share[3].traced, share[3].answered, share[3].placed) == (3, 2, 2)
    assert share[3].percent == Decimal("66.67")
    assert share[6].percent == Decimal("0.00")
    assert placed_share(make_class())[3].percent is None


# The pages


def address(training_class, **query) -> str:
    return reverse("admin:training_trainingclass_tracer", args=[training_class.pk], query=query)


def typed(page, rows: dict, asked_on: str = "17-06-2023") -> dict:
    """What the page posts: the rows as shown, and over them what is typed for some participants."""
    values = {"version": page.context["version"], "head-asked_on": asked_on}
    for row in page.context["sheet"].rows:
        shown = {name: "" if value is None else value for name, value in row.initial.items()}
        for name, value in {**shown, **rows.get(row.tracer.trainee_id, {})}.items():
            values[f"t{row.tracer.pk}-{name}"] = f"{value:%d-%m-%Y}" if isinstance(value, date) else value
    return values


def test_whole_class_is_answered_on_one_page(client, clerk, training_class, trainees):
    schedule_tracers(training_class)
    client.force_login(clerk)
    url = address(training_class, month=3)
    rows = {
        trainees[0].pk: {"state": "employed", "company": COMPANY, "started_on": "02-05-2023"},
        trainees[1].pk: {"state": "studying"},
    }

    response = client.post(url, typed(client.get(url), rows))

    assert response.status_code == 302
    assert list(
        Tracer.objects.filter(month=3).order_by("trainee_id").values_list("state", "asked_on", "started_on")
    ) == [
        ("employed", JUNE, date(2023, 5, 2)),
        ("studying", JUNE, None),
        ("", None, None),
    ]


def test_row_that_nobody_touches_keeps_the_day_it_was_asked(client, clerk, training_class, trainees):
    schedule_tracers(training_class)
    answer(tracer=tracer_of(trainees[0]), given=working(started_on=date(2023, 5, 2)))
    client.force_login(clerk)
    url = address(training_class, month=3)

    client.post(url, typed(client.get(url), {trainees[1].pk: {"state": "not_working"}}, asked_on="20-06-2023"))

    assert tracer_of(trainees[0]).asked_on == JUNE
    assert tracer_of(trainees[1]).asked_on == date(2023, 6, 20)


def test_page_tells_what_is_wrong_in_each_row_and_keeps_what_was_typed(client, clerk, training_class, trainees):
    schedule_tracers(training_class)
    client.force_login(clerk)
    url = address(training_class, month=3)
    rows = {
        trainees[0].pk: {"state": "employed", "position": "Juru las"},
        trainees[1].pk: {"company": "CV Tanpa Jawaban"},
    }

    page = client.post(url, typed(client.get(url), rows))

    first, second, _third = page.context["sheet"].rows
    assert "company" in first.errors and "state" in second.errors
    assert "Juru las" in page.content.decode() and "CV Tanpa Jawaban" in page.content.decode()
    assert not Tracer.objects.exclude(state="").exists()


def test_day_that_is_too_early_is_told_once(client, clerk, training_class, trainees):
    schedule_tracers(training_class)
    client.force_login(clerk)
    url = address(training_class, month=3)
    rows = {trainee.pk: {"state": "not_working"} for trainee in trainees}

    page = client.post(url, typed(client.get(url), rows, asked_on="01-04-2023"))

    assert len(page.context["sheet"].head.errors["asked_on"]) == 1


def test_page_opens_at_the_first_month_that_waits(client, clerk, training_class, trainees):
    schedule_tracers(training_class)
    client.force_login(clerk)
    assert client.get(address(training_class)).context["month"] == 3

    Tracer.objects.filter(month=3).update(state="unreached", asked_on=JUNE)

    assert client.get(address(training_class)).context["month"] == 6


def test_telephones_are_shown_by_right_and_the_look_is_written_down(client, clerk, training_class, trainees):
    schedule_tracers(training_class)
    client.force_login(clerk)
    assert "0812000" in client.get(address(training_class)).content.decode()
    assert AccessEvent.objects.get().rows == 3

    client.force_login(staff_member("Perencanaan"))
    page = client.get(address(training_class))
    list_page = client.get(reverse("admin:training_tracer_changelist"))
    assert "0812000" not in page.content.decode() + list_page.content.decode()
    assert client.post(address(training_class), typed(page, {})).status_code == 403


def test_list_begins_with_whoever_waits_longest(client, clerk, training_class, trainees):
    later = make_class(starts_on=date(2023, 5, 1))
    make_trainee(later)
    schedule_tracers(later)
    schedule_tracers(training_class)
    answer(tracer=tracer_of(trainees[0]), given=working())
    client.force_login(clerk)

    rows = list(client.get(reverse("admin:training_tracer_changelist")).context["cl"].result_list)

    assert [row.due_on for row in rows[:3]] == [JUNE, JUNE, date(2023, 8, 10)]
    assert rows[-1].state == "employed"


@pytest.mark.parametrize(("due", "count"), [("now", 2), ("overdue", 1), ("later", 1), ("answered", 1)])
def test_list_is_narrowed_to_those_to_be_asked(client, clerk, due, count):
    training_class = make_class()
    today = localdate()
    trainees = [make_trainee(training_class) for _ in range(4)]
    for trainee, late in zip(trainees, (1, 0, -1, 5), strict=True):
        Tracer.objects.create(trainee=trainee, month=3, due_on=today - timedelta(days=late))
    Tracer.objects.filter(trainee=trainees[3]).update(state="studying", asked_on=today)
    client.force_login(clerk)

    page = client.get(reverse("admin:training_tracer_changelist", query={"due": due}))

    assert page.context["cl"].result_count == count


def test_change_page_notes_and_corrects_one_answer(client, clerk, training_class, trainees):
    schedule_tracers(training_class)
    tracer = tracer_of(trainees[0])
    client.force_login(clerk)
    values = {**client.get(tracer.get_absolute_url()).context["adminform"].form.initial, "started_on": ""}

    wrong = client.post(tracer.get_absolute_url(), {**values, "state": "employed", "asked_on": "17-06-2023"})
    right = client.post(
        tracer.get_absolute_url(), {**values, "state": "employed", "asked_on": "17-06-2023", "company": COMPANY}
    )

    assert "company" in wrong.context["adminform"].form.errors
    assert right.status_code == 302
    assert tracer_of(trainees[0]).state == Occupied.EMPLOYED


@pytest.mark.parametrize("page", ["list", "class"])
def test_more_graduates_cost_no_more_queries(client, clerk, training_class, trainees, page):
    client.force_login(clerk)
    schedule_tracers(training_class)
    list_url = reverse("admin:training_tracer_changelist")
    url = list_url if page == "list" else address(training_class, month=3)

    def queries() -> int:
        client.get(url)
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
        return len(captured)

    before = queries()
    for _ in range(6):
        make_trainee(training_class)
    schedule_tracers(training_class)

    assert queries() == before
