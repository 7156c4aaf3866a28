from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.industrial_relations.choices import AgreementStage, DeadlineKind, DisputeKind, Route, Side
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.dispute_clock import ClockLine, clock_of, next_due
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.services import disputes
from apps.industrial_relations.services.by_itself import reckon_deadlines
from apps.industrial_relations.services.due_dates import refresh, refresh_all
from apps.registry.choices import HolidayKind
from apps.registry.models import Holiday
from tests.industrial_relations.dispute_walks import (
    FILED,
    REFERRED,
    agreed,
    answered,
    held,
    in_mediation,
    issue,
    offered,
    recommended,
)
from tests.industrial_relations.records import make_dispute, make_mediator

pytestmark = pytest.mark.django_db


@pytest.fixture
def collective_leave_works(settings):
    settings.COLLECTIVE_LEAVE_WORKS = True


def lines_of(dispute: Dispute, today: date) -> dict[str, ClockLine]:
    """By kind, and by kind and side for the answers."""
    dispute = Dispute.objects.get(pk=dispute.pk)
    lines = clock_of(dispute, load_rules(), today=today)
    return {f"{line.kind} {line.side}".strip(): line for line in lines}


def scenario_a20() -> Dispute:
    """Offered 6 March, referred 15 March, first session 27 March, recommendation received 11 April 2023."""
    dispute = disputes.refer(dispute=offered(), on=REFERRED, mediator=make_mediator(), by=None)
    return recommended(dispute).dispute


def test_days_of_a20_with_collective_leave_free(office):
    lines = lines_of(scenario_a20(), date(2023, 5, 3))

    assert {kind: line.due_on for kind, line in lines.items()} == {
        "choice": date(2023, 3, 15),
        "first_session": date(2023, 3, 28),
        "recommendation": date(2023, 4, 11),
        "reply worker": date(2023, 5, 3),
        "reply employer": date(2023, 5, 3),
        "mediation": date(2023, 5, 9),
    }
    assert {line.state for kind, line in lines.items() if line.met_on} == {"met"}
    assert [day.isoformat() for day, _name in lines["first_session"].skipped] == ["2023-03-22", "2023-03-23"]


def test_days_of_a20_where_collective_leave_is_worked(office, collective_leave_works):
    lines = lines_of(scenario_a20(), date(2023, 4, 20))

    assert lines["choice"].due_on == date(2023, 3, 15)
    assert lines["first_session"].due_on == date(2023, 3, 27)
    assert lines["recommendation"].due_on == date(2023, 4, 11)
    assert lines["reply worker"].due_on == date(2023, 4, 25)
    assert lines["mediation"].due_on == date(2023, 4, 28)


def test_days_of_a21(office):
    dispute = make_dispute(bipartite_from=date(2023, 1, 16), bipartite_until=date(2023, 3, 1))
    dispute = disputes.return_file(dispute=dispute, on=FILED, missing="Daftar hadir", by=None)

    lines = lines_of(dispute, date(2023, 3, 10))

    assert (lines["bipartite"].due_on, lines["bipartite"].state) == (date(2023, 2, 28), "met_late")
    assert lines["bipartite"].days_left == -1
    assert (lines["completion"].due_on, lines["completion"].state) == (date(2023, 3, 15), "running")
    assert lines["completion"].days_left == 3


def test_bipartite_negotiation_of_a21_where_collective_leave_is_worked(office, collective_leave_works):
    lines = lines_of(make_dispute(bipartite_from=date(2023, 1, 16)), FILED)

    assert lines["bipartite"].due_on == date(2023, 2, 27)


def test_silence_of_a20_is_offered_on_the_fourth_of_may(office):
    recommendation, rules = recommended(), load_rules()

    assert disputes.silent_sides(recommendation, rules, today=date(2023, 5, 3)) == []
    assert disputes.silent_sides(recommendation, rules, today=date(2023, 5, 4)) == [Side.WORKER, Side.EMPLOYER]


def test_case_of_a19_counts_as_a_recommendation_of_2023_and_is_agreed_in_2024(office):
    dispute = make_dispute(filed_on=date(2023, 11, 20), kind=DisputeKind.RIGHTS)
    dispute = disputes.refer(dispute=dispute, on=date(2023, 11, 21), mediator=make_mediator(), by=None)
    held(dispute, date(2023, 11, 28))
    recommendation = issue(dispute, date(2023, 12, 11))
    for side in (Side.WORKER, Side.EMPLOYER):
        disputes.reply(recommendation=recommendation, side=side, answer="accepts", on=date(2024, 1, 3), by=None)
    agreed(dispute, date(2024, 1, 5), AgreementStage.AFTER_RECOMMENDATION)

    dispute.refresh_from_db()
    assert (dispute.outcome, dispute.outcome_on) == ("recommendation", date(2023, 12, 11))
    assert (dispute.state, dispute.agreed_on) == ("agreed_after", date(2024, 1, 5))
    assert lines_of(dispute, date(2024, 2, 1))["agreement"].due_on == date(2024, 1, 8)


def test_cases_of_a18_open_at_the_end_of_each_half(office):
    """14 of the first half, all ended by 30 June; 11 of the second, three of them open at the end of the year."""
    for number in range(25):
        first = number < 14
        with_agreement = number < 11 or 14 <= number < 19
        is_open = number >= 22
        filed = date(2023, 2, 6) if first else date(2023, 8, 7)
        dispute = make_dispute(filed_on=filed, company=Dispute.objects.first().company if number else None)
        dispute = disputes.refer(dispute=dispute, on=filed, mediator=make_mediator(), by=None)
        if is_open:
            continue
        ended = filed.replace(day=20)
        if with_agreement:
            agreed(dispute, ended, AgreementStage.MEDIATION)
        else:
            held(dispute, filed.replace(day=9))
            issue(dispute, ended)

    counted = Dispute.objects.filter(filed_on__year=2023)
    assert counted.open_on(date(2023, 6, 30)).count() == 0
    assert counted.open_on(date(2023, 12, 31)).count() == 3
    assert counted.filter(outcome="agreement").count() == 16
    assert counted.filter(outcome="recommendation").count() == 6


def test_late_recommendation_is_told_with_its_days(office):
    lines = lines_of(recommended(on=date(2023, 4, 14)).dispute, date(2023, 4, 14))

    assert (lines["recommendation"].state, lines["recommendation"].days_left) == ("met_late", -3)


def test_running_and_overdue_clocks_tell_working_days(office):
    dispute = in_mediation()

    assert (lines_of(dispute, date(2023, 3, 21))["first_session"].days_left) == 3
    overdue = lines_of(dispute, date(2023, 4, 3))["first_session"]

    assert (overdue.state, overdue.days_left) == ("overdue", -4)


def test_clocks_that_another_end_cut_short_are_left_out(office):
    dispute = disputes.withdraw(dispute=in_mediation(), on=date(2023, 3, 20), reason="Dicabut", by=None)

    assert lines_of(dispute, date(2023, 4, 3)) == {}


def test_case_at_the_court_has_no_open_clock(office):
    dispute = disputes.go_to_court(dispute=answered(employer="rejects"), on=date(2023, 6, 5), by=None)

    lines = clock_of(Dispute.objects.get(), load_rules())

    assert next_due(lines) is None
    assert dispute.due_on is None


def test_conciliation_runs_thirty_days_from_the_choice(office):
    dispute = disputes.choose_route(dispute=offered(), route=Route.CONCILIATION, on=date(2023, 3, 8), by=None)

    lines = lines_of(dispute, date(2023, 3, 8))

    assert (lines["choice"].state, lines["conciliation"].due_on) == ("met", date(2023, 5, 2))


def test_next_deadline_is_the_earliest_open_one(office):
    dispute = scenario_a20()
    line = next_due(clock_of(Dispute.objects.get(pk=dispute.pk), load_rules(), today=date(2023, 4, 12)))

    assert (line.kind, line.due_on) == (DeadlineKind.REPLY, date(2023, 5, 3))


# Kept beside the case


def test_new_holiday_moves_the_deadlines_of_cases_that_go_on(office):
    running = in_mediation()
    ended = disputes.withdraw(dispute=make_dispute(company=running.company), on=FILED, reason="Dicabut", by=None)
    Holiday.objects.create(date=date(2023, 3, 17), name="Libur Daerah", kind=HolidayKind.NATIONAL)

    reckon_deadlines.func(0)

    running.refresh_from_db()
    ended.refresh_from_db()
    assert (running.due_on, ended.due_on) == (date(2023, 3, 29), None)
    assert refresh_all() == 0


def test_deadline_follows_a_day_that_was_put_right(office):
    dispute = in_mediation()
    dispute.referred_on = date(2023, 3, 14)
    dispute.save()

    assert refresh(dispute).due_on == date(2023, 3, 27)
    assert Dispute.objects.get().due_on == date(2023, 3, 27)


def test_reckoning_all_costs_the_same_number_of_queries(office):
    company = in_mediation().company
    counts = []
    for more in (1, 12):
        for _number in range(more):
            in_mediation(company=company)
        Dispute.objects.update(due_on=None, due_kind="")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            refresh_all()
        counts.append(len(queries))

    assert counts[0] == counts[1]
    assert not Dispute.objects.filter(due_on=None).exists()
