"""The figures of unions, forums, events and meetings, and the lists behind them."""

from datetime import date

import pytest
from django.urls import reverse

from apps.industrial_relations.models import ForumReport, IndustrialEvent, TripartiteMeeting
from apps.industrial_relations.tables.events import IndustrialEvents, TripartiteMeetings
from apps.industrial_relations.tables.forums import ForumRecap, reported_half_year
from apps.industrial_relations.tables.unions import UnionRecap
from apps.registry.models import Region
from apps.reporting.periods import Period
from tests.conftest import staff_member
from tests.industrial_relations.union_records import make_employer, make_forum, make_notice, make_recorded

pytestmark = pytest.mark.usefixtures("office")

QUARTER = Period.parse("2023-Q2")


def count_behind(client, records) -> int:
    url = reverse(f"admin:{records.model.replace('.', '_')}_changelist")
    response = client.get(url, records.lookups)
    assert response.status_code == 200
    return len(response.context["cl"].result_list)


def test_unions_add_up_and_their_lists_hold_as_many(client):
    make_recorded("SP Lama", "1/2020", recorded_on=date(2020, 1, 2), federation="FSPMI", members=100)
    make_recorded("SP Baru", "2/2023", recorded_on=date(2023, 6, 30), federation="FSPMI", members=40)
    revoked = {"state": "revoked", "revoke_reason": "Dibubarkan", "federation": "FSPMI", "members": 7}
    make_recorded("SP Bubar", "3/2020", recorded_on=date(2020, 1, 2), revoked_on=date(2023, 4, 1), **revoked)
    make_recorded("SP Nanti", "4/2020", recorded_on=date(2020, 1, 2), revoked_on=date(2023, 7, 1), **revoked)
    make_recorded("SP Dulu", "5/2020", recorded_on=date(2020, 1, 2), revoked_on=date(2023, 3, 31), **revoked)
    make_recorded("SP Mandiri", "6/2020", recorded_on=date(2020, 1, 2), company=make_employer())
    make_notice("SP Belum")

    filled = UnionRecap().fill(QUARTER)

    assert filled.row("FSPMI").figures == {
        "before": 3, "recorded": 1, "revoked": 1, "end": 3, "members": 147, "of_company": 0,
    }  # fmt: skip
    assert filled.row("none").label == "tanpa federasi, atau tidak disebutkan"
    assert (filled.total.figures["end"], filled.total.figures["of_company"]) == (4, 1)
    client.force_login(staff_member("Petugas Hubin"))
    for row in [*filled.rows, filled.total]:
        for column in ("before", "recorded", "revoked", "end", "of_company"):
            assert count_behind(client, filled.table.records(QUARTER, row.key, column)) == row.figures[column]


def test_forums_by_district_and_who_owes(client):
    village = Region.objects.filter(level="kelurahan", code__startswith="36.72.").first()
    active = make_forum(make_employer("PT Satu", kelurahan=village), recorded_on=date(2023, 4, 3))
    reported = make_forum(make_employer("PT Dua", kelurahan=village), record_number="2")
    ForumReport.objects.create(forum=reported, half_year=date(2023, 1, 1), received_on=date(2023, 6, 30))
    make_forum(make_employer("PT Luar"), record_number="3", term_until=date(2023, 6, 29))

    filled = ForumRecap().fill(QUARTER)

    assert reported_half_year(QUARTER) == date(2023, 1, 1)
    assert filled.row(village.parent_id).figures == {"recorded": 1, "active": 2, "reported": 1, "owing": 1}
    assert filled.row("elsewhere").figures == {"recorded": 0, "active": 0, "reported": 0, "owing": 0}
    assert "Semester I 2023" in str(filled.notes[0])
    client.force_login(staff_member("Petugas Hubin"))
    for row in [*filled.rows, filled.total]:
        for column, figure in row.figures.items():
            assert count_behind(client, filled.table.records(QUARTER, row.key, column)) == figure
    assert active.recorded_on == date(2023, 4, 3)


def test_events_and_meetings_of_the_period(client):
    event = IndustrialEvent.objects.create(
        name="Hari Buruh", date=date(2023, 5, 1), place="Alun-alun", attendance=800, cost="75000000.50"
    )
    event.unions.set([make_recorded(), make_recorded("SP Lain", "2/2020")])
    IndustrialEvent.objects.create(name="Pembinaan", date=date(2023, 7, 1), place="Aula", attendance=30)
    meeting = TripartiteMeeting.objects.create(
        date=date(2023, 4, 3), agenda="Persiapan Hari Buruh", government=3, employers=2, workers=4
    )

    events, meetings = IndustrialEvents().fill(QUARTER), TripartiteMeetings().fill(QUARTER)

    assert events.row(str(event.pk)).figures == {"events": 1, "unions": 2, "attendance": 800, "cost": 75_000_001}
    assert events.total.figures["events"] == 1
    assert meetings.row(str(meeting.pk)).figures["present"] == 9
    client.force_login(staff_member("Petugas Hubin"))
    for filled in (events, meetings):
        assert count_behind(client, filled.table.records(QUARTER, "total", "unions")) == 1
        assert count_behind(client, filled.table.records(QUARTER, filled.rows[0].key, "unions")) == 1
