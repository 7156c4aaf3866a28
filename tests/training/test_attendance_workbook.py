"""The workbook of a class that is filled in and comes back."""

import io

import openpyxl
import pytest
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.training.models import Attendance
from tests.conftest import staff_member
from tests.intake.test_booking import told
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def las():
    one = make_class(make_programme("Las SMAW 4G"), batch=2, days=5)
    for name in ("Agus Contoh", "Budi Contoh"):
        make_trainee(one, name=name)
    Attendance.objects.create(
        day=one.days.get(date=FIRST_DAY), trainee=one.trainees.get(person__name="Budi Contoh"), presence="S"
    )
    return one


def workbook(client, training_class, role: str = "Petugas BLK") -> openpyxl.Workbook:
    user = staff_member(role)
    if role == "Instruktur BLK":
        training_class.instructors.create(name="Contoh Instruktur", user=user)
    client.force_login(user)
    answer = client.get(reverse("admin:training_trainingclass_attendance_sheet", args=[training_class.pk]))
    assert answer.status_code == 200
    return openpyxl.load_workbook(io.BytesIO(answer.content))


def test_filled_in_it_is_read_without_a_finding(client, las, tmp_path):
    book = workbook(client, las)
    sheet = book.active
    assert [cell.value for cell in sheet[4]][:6] == ["No", "NIK", "Nama Peserta", "L/P", "06/03/2023", "07/03/2023"]
    for row in (5, 6):
        for column in range(5, 10):
            sheet.cell(row, column).value = sheet.cell(row, column).value or "H"
    book.save(tmp_path / "isian.xlsx")

    answer = told(tmp_path / "isian.xlsx", "--apply")

    assert (answer["kind"], answer["status"], answer["issues"]) == ("training_attendance", "applied", [])
    assert Attendance.objects.filter(presence="H").count() == 9
    assert Attendance.objects.get(presence="S").day.date == FIRST_DAY


def test_instructor_gets_names_without_nik_and_it_is_written_down(client, las):
    sheet = workbook(client, las, "Instruktur BLK").active

    assert [cell.value for cell in sheet[4]][:4] == ["No", "Nama Peserta", "L/P", "06/03/2023"]
    assert AccessEvent.objects.get(kind="export").rows == 2


def test_other_desks_get_none(client, las):
    client.force_login(staff_member("Petugas Penta"))

    assert client.get(reverse("admin:training_trainingclass_attendance_sheet", args=[las.pk])).status_code == 403
