"""The attendance sheet on paper, and what participants are paid for the days they came."""

import io
import subprocess
from datetime import timedelta

import openpyxl
import pytest
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.training.services.transport import transport_list
from tests.conftest import staff_member
from tests.training.records import FIRST_DAY, make_class, make_trainee
from tests.training.test_attendance import mark_all

pytestmark = pytest.mark.usefixtures("office")


def text_of(pdf: bytes) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()


@pytest.fixture
def clerk_client(client):
    client.force_login(staff_member("Petugas BLK"))
    return client


@pytest.fixture
def twenty():
    """A class of twenty and ten days with six absences, Rp50.000 a day."""
    one = make_class(days=10, transport_a_day=50_000)
    for number in range(20):
        make_trainee(one, name=f"Contoh Peserta {'ABCDEFGHIJKLMNOPQRST'[number]}")
    mark_all(one, absent=6)
    return one


def page_of(client, name: str, training_class, query: str = "") -> bytes:
    url = reverse(f"admin:training_trainingclass_{name}", args=[training_class.pk])
    answer = client.get(url + query)
    assert answer.status_code == 200
    return answer.content


def test_sheet_to_sign_names_everybody_and_no_nik(clerk_client, twenty):
    text = text_of(page_of(clerk_client, "attendance_paper", twenty))

    assert "DAFTAR HADIR PESERTA PELATIHAN" in text
    assert "Contoh Peserta T" in text
    assert "06-03" in text
    assert not any(trainee.person.nik in text for trainee in twenty.trainees.select_related("person"))
    assert AccessEvent.objects.get(kind="print").rows == 20


def test_filled_sheet_holds_the_marks(clerk_client, twenty):
    pdf = page_of(clerk_client, "attendance_paper", twenty, "?filled=1")
    text = text_of(pdf)

    # One participant missed the first six days.
    line = next(line for line in text.splitlines() if "Contoh Peserta T" in line)
    assert line.split()[-10:] == ["A"] * 6 + ["H"] * 4


def test_sheet_to_sign_holds_a_week_and_one_with_marks_ten_days(clerk_client):
    one = make_class(days=15)
    make_trainee(one)

    def sheets(query: str = "") -> int:
        return text_of(page_of(clerk_client, "attendance_paper", one, query)).count("DAFTAR HADIR PESERTA")

    assert (sheets(), sheets("?filled=1"), sheets("?week=2023-03-15")) == (3, 2, 1)
    text = text_of(page_of(clerk_client, "attendance_paper", one, "?week=2023-03-15"))
    assert ("13-03" in text, "19-03" in text, "12-03" in text, "20-03" in text) == (True, True, False, False)


def test_allowance_is_days_present_times_the_rate(clerk_client, twenty):
    paid = transport_list(twenty, twenty.starts_on, twenty.ends_on)

    assert (paid.days, paid.total) == (194, 9_700_000)

    text = text_of(page_of(clerk_client, "transport_paper", twenty))
    assert "9.700.000" in text
    assert "Sembilan juta tujuh ratus ribu rupiah" in " ".join(text.split())


def test_allowance_of_a_week_counts_its_days_only(clerk_client, twenty):
    last = FIRST_DAY + timedelta(days=4)

    paid = transport_list(twenty, FIRST_DAY, last)

    # Five days of twenty; the one who missed the first six days is not paid at all.
    assert (paid.days, len(paid.payments)) == (95, 19)
    assert "Rp4.750.000" in page_of(clerk_client, "transport", twenty, f"?first={FIRST_DAY}&last={last}").decode()


def test_workbook_holds_numbers_and_sums(clerk_client, twenty):
    name = twenty.trainees.first().person
    name.name = "=Contoh Jahat"
    name.save()

    content = page_of(clerk_client, "transport_xlsx", twenty)
    formulas = openpyxl.load_workbook(io.BytesIO(content)).active
    values = openpyxl.load_workbook(io.BytesIO(content), data_only=True).active

    assert (formulas["F25"].value, values["F25"].value) == ("=SUM(F5:F24)", 9_700_000)
    assert values["D25"].value == 194
    named = [cell for row in formulas.iter_rows(min_row=5, max_row=24) for cell in row if cell.value == "=Contoh Jahat"]
    assert [cell.data_type for cell in named] == ["s"]


@pytest.mark.parametrize("query", ["?first=32-13-2023", f"?first={FIRST_DAY + timedelta(days=2)}&last={FIRST_DAY}"])
def test_days_that_are_none_are_told_and_pay_nobody(clerk_client, twenty, query):
    shown = clerk_client.get(reverse("admin:training_trainingclass_transport", args=[twenty.pk]) + query)

    assert shown.context["form"].errors
    assert "Contoh Peserta" not in shown.text
    for name in ("transport_paper", "transport_xlsx"):
        url = reverse(f"admin:training_trainingclass_{name}", args=[twenty.pk])
        assert clerk_client.get(url + query).status_code == 404
    assert not AccessEvent.objects.exists()


@pytest.mark.parametrize(
    "name", ["attendance_paper", "attendance_sheet", "transport", "transport_paper", "transport_xlsx"]
)
def test_papers_are_for_whoever_sees_the_participants(client, twenty, name):
    url = reverse(f"admin:training_trainingclass_{name}", args=[twenty.pk])

    client.force_login(staff_member("Petugas Penta"))
    assert client.get(url).status_code == 403

    client.force_login(staff_member("Instruktur BLK"))
    assert client.get(url).status_code == 404
