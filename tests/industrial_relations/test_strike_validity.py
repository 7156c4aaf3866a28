"""What the law says against a strike, by the holidays of 2023 (A25)."""

from datetime import date, time

import pytest

from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.strike_validity import findings, lost_days, notice_of, working_days
from tests.industrial_relations.strike_records import make_strike

pytestmark = pytest.mark.usefixtures("office")


def told(**facts) -> list[str]:
    return findings(make_strike(**facts), load_rules())


def test_a25_notice_comes_on_thursday_the_ninth_at_the_latest():
    strike = make_strike()

    notice = notice_of(strike, load_rules())

    assert (notice.latest_on, notice.days, notice.is_late) == (date(2023, 2, 9), 7, False)
    assert findings(strike, load_rules()) == []


def test_a25_notice_of_the_tenth_has_six_working_days():
    day = date(2023, 2, 10)

    assert told(notice_on=day, received_on=day) == [
        "Pemberitahuan masuk 6 hari kerja sebelum dimulai: kurang dari 7 hari kerja (tidak sah menurut syarat waktu), "
        "seharusnya paling lambat 9 Februari 2023. (UU 13/2003 Pasal 140 ayat (1))"
    ]


def test_a25_three_days_of_forty_workers_are_120_man_days():
    strike = make_strike()

    assert (working_days(strike, load_rules()), lost_days(strike, load_rules())) == (3, 120)


def test_days_without_work_are_not_lost():
    """From Friday 17 to Monday 20 February: Saturday is a holiday besides, Sunday is Sunday."""
    assert lost_days(make_strike(starts_on=date(2023, 2, 17), ends_on=date(2023, 2, 20)), load_rules()) == 80


def test_strike_that_did_not_take_place_loses_nothing():
    assert lost_days(make_strike(took_place=False), load_rules()) == 0


def test_day_of_receipt_counts_before_the_date_of_the_notice():
    [sentence] = told(notice_on=date(2023, 2, 8), received_on=date(2023, 2, 13))

    assert sentence.startswith("Pemberitahuan masuk 5 hari kerja")


def test_without_notice_nothing_is_said_of_its_contents():
    [sentence] = told(notice_on=None, received_on=None, employer_told_on=None, place="", is_signed=False)

    assert "Pasal 140 ayat (1)" in sentence


@pytest.mark.parametrize(
    ("facts", "part"),
    [
        ({"begins_at": None}, "jam mulai dan berakhir"),
        ({"place": ""}, "tempat"),
        ({"reason": " "}, "alasan"),
        ({"is_signed": False}, "tanda tangan ketua dan sekretaris"),
    ],
)
def test_each_part_of_the_notice_is_asked_for(facts, part):
    assert told(**facts) == [f"Isi pemberitahuan tidak lengkap: {part}. (UU 13/2003 Pasal 140 ayat (2))"]


def test_employer_is_told_in_time_too():
    [not_told] = told(employer_told_on=None)
    [late] = told(employer_told_on=date(2023, 2, 16))

    assert not_told.startswith("Pihak lain tidak diberi tahu")
    assert "2 hari kerja" in late


def test_strike_without_failed_negotiations_is_not_valid():
    [sentence] = told(bargaining="", deadlock_on=None)

    assert sentence.endswith("(UU 13/2003 Pasal 137; KEP.232/MEN/2003 Pasal 4)")


@pytest.mark.parametrize(
    ("second", "valid"), [(date(2023, 2, 3), True), (date(2023, 2, 6), False)], ids=["14th day", "15th day"]
)
def test_two_requests_lie_within_fourteen_working_days(second, valid):
    """From Friday 13 January 2023, over Imlek and its collective leave: the 14th working day is 3 February."""
    facts = {"bargaining": "unanswered", "deadlock_on": None, "first_request_on": date(2023, 1, 13)}

    assert (told(**facts, second_request_on=second) == []) is valid


def test_one_request_is_not_enough():
    assert len(told(bargaining="unanswered", deadlock_on=None, first_request_on=date(2023, 1, 16))) == 1


def test_negotiations_failed_before_the_notice():
    [sentence] = told(deadlock_on=date(2023, 2, 13))

    assert "sebelum perundingan gagal" in sentence


def test_lock_out_has_the_same_time_and_needs_no_place():
    facts = {"kind": "lockout", "place": "", "begins_at": time(8), "closes_at": time(16)}
    late = date(2023, 2, 10)

    assert told(**facts) == []
    [sentence] = told(**facts, notice_on=late, received_on=late)
    assert "6 hari kerja" in sentence
    assert sentence.endswith("(UU 13/2003 Pasal 148 ayat (1))")


def test_demonstration_is_not_judged_and_stops_no_work():
    strike = make_strike(kind="demonstration", received_on=None, notice_on=None, bargaining="")

    assert (findings(strike, load_rules()), lost_days(strike, load_rules())) == ([], 0)
