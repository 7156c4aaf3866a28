"""The lists of the training desk as workbooks: heads give them out, with a reason where they name persons."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from apps.accounts.models import AccessEvent
from apps.training.choices import Competency
from tests.conftest import staff_member
from tests.house.training_records import fill_training_desk
from tests.training import tables_records as records

PERSONAL = ("applicant", "trainee", "certificate", "competencytest", "tracer")
PLAIN = ("trainingclass", "yearlyplan", "trainingproposal")
REASON = "Laporan tahunan Dinas"


@pytest.fixture
def desk(client, office):
    head = staff_member("Kepala UPT BLK")
    fill_training_desk(head)
    client.force_login(head)
    return client


def rows(response) -> list[tuple]:
    return list(load_workbook(BytesIO(b"".join(response.streaming_content))).active.iter_rows(values_only=True))


def address(model: str) -> str:
    return reverse(f"admin:training_{model}_export")


@pytest.mark.parametrize("model", PERSONAL)
def test_list_of_persons_asks_why_masks_the_nik_and_is_written_down(desk, model):
    assert desk.post(address(model), {"reason": ""}).status_code == 200

    head, *found = rows(desk.post(address(model), {"reason": REASON}))

    nik = found[0][head.index("NIK")]
    assert "****" in nik
    assert AccessEvent.objects.filter(reason=REASON, rows=len(found)).exists()


@pytest.mark.parametrize("model", PLAIN)
def test_list_without_persons_is_given_out_at_once(desk, model):
    head, *found = rows(desk.post(address(model)))

    assert found
    assert "NIK" not in head


def test_classes_tell_how_many_take_part(desk):
    training_class = records.finished("Menjahit", "Garmen")
    for sex in "LPP":
        records.trained(training_class, sex)
    records.left(training_class)

    head, *found = rows(desk.post(address("trainingclass")))

    sewing = dict(zip(head, next(row for row in found if row[0] == "Menjahit"), strict=True))
    assert (sewing["Peserta L"], sewing["Peserta P"], sewing["Kejuruan"]) == (1, 2, "Garmen")


def test_filters_of_the_list_hold_for_its_export(desk):
    records.tested(records.trained(records.finished()), Competency.NOT_YET)

    head, *found = rows(desk.post(f"{address('competencytest')}?result__exact=BK", {"reason": REASON}))

    assert [row[head.index("Hasil")] for row in found] == ["BK"]


@pytest.mark.parametrize("model", [*PERSONAL, *PLAIN])
def test_clerks_give_no_list_out(client, office, model):
    client.force_login(staff_member("Petugas BLK"))

    assert client.get(address(model)).status_code == 403
    assert client.post(address(model), {"reason": REASON}).status_code == 403
