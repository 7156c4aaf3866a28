"""Events of the desk, such as May Day."""

from datetime import date
from decimal import Decimal

import pytest

from apps.industrial_relations.models import IndustrialEvent
from tests.conftest import staff_member
from tests.industrial_relations.union_records import make_recorded

LIST, ADD = "/admin/industrial_relations/industrialevent/", "/admin/industrial_relations/industrialevent/add/"

pytestmark = pytest.mark.usefixtures("office")


def typed(**values) -> dict:
    return {
        "name": "Hari Buruh 2023", "kind": "may_day", "date": "01-05-2023", "place": "Alun-alun", "attendance": "800",
        "fund": "apbd_kota", "cost": "75.000.000", "activities": "Panggung hiburan, undian berhadiah", **values,
    }  # fmt: skip


def test_may_day_keeps_unions_attendance_and_cost(client):
    unions = [make_recorded(), make_recorded("SP Lain", "2/2020")]
    client.force_login(staff_member("Petugas Hubin"))

    client.post(ADD, typed(unions=[union.pk for union in unions]))

    event = IndustrialEvent.objects.get()
    assert (event.date, event.attendance, event.cost) == (date(2023, 5, 1), 800, Decimal(75_000_000))
    assert set(event.unions.all()) == set(unions)
    page = client.get(LIST).content.decode()
    assert "Rp75.000.000" in page


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [({"cost": "-1"}, "4.700.000"), ({"date": "01-05-2999"}, "Kegiatan ini belum berlangsung")],
)
def test_what_cannot_be_is_refused(client, wrong, sentence):
    client.force_login(staff_member("Petugas Hubin"))

    assert sentence in client.post(ADD, typed(**wrong)).content.decode()
    assert not IndustrialEvent.objects.exists()


def test_union_that_took_part_leaves_no_event_behind(client):
    union = make_recorded()
    event = IndustrialEvent.objects.create(name="Hari Buruh", date=date(2023, 5, 1), place="Alun-alun")
    event.unions.add(union)
    client.force_login(staff_member("Perencanaan"))

    assert client.get(f"{LIST}{event.pk}/change/").status_code == 200
    assert client.post(ADD, typed()).status_code == 403
