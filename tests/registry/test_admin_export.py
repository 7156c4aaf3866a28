"""What leaves the house as a workbook: as listed, as permitted, written down, and harmless to open."""

from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from apps.accounts.models import AccessEvent
from tests.conftest import staff_member
from tests.placement.records import make_placement, make_vacancy
from tests.registry.records import make_company, make_person

REASON = {"reason": "Permintaan data Disdukcapil"}


def exported(client, model: str, posted: dict | None = None, query: str = "") -> list[dict]:
    """The rows of the workbook by heading."""
    response = client.post(f"/admin/{model}/export/{query}", posted or {})
    assert response.status_code == 200
    head, *rows = load_workbook(BytesIO(b"".join(response.streaming_content))).active.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_export_of_persons_asks_a_reason_first(client, head):
    make_person()
    client.force_login(head)

    response = client.post("/admin/registry/person/export/", {"reason": " "})

    assert response.context["form"].errors
    assert not AccessEvent.objects.exists()


def test_export_is_written_down_with_reason_and_rows(client, head):
    make_person()
    make_person("Siti Aminah", sex="P")
    client.force_login(head)

    exported(client, "registry/person", REASON)

    event = AccessEvent.objects.get()
    assert (event.user, event.kind, event.subject, event.rows) == (head, "export", "registry.person", 2)
    assert event.reason == REASON["reason"]


def test_export_holds_the_rows_that_the_list_shows(client, head):
    make_person()
    make_person("Siti Aminah", sex="P")
    client.force_login(head)

    by_filter = exported(client, "registry/person", REASON, "?sex__exact=P")
    by_search = exported(client, "registry/person", REASON, "?q=budi")

    assert [row["Nama"] for row in by_filter] == ["Siti Aminah"]
    assert [row["Nama"] for row in by_search] == ["Budi Santoso"]


def test_nik_is_masked_and_personal_columns_are_empty_without_the_right(client, office):
    placement = make_placement(make_person(address="Jalan Rahasia 9", phone="0812999"), wage="4700000")
    client.force_login(staff_member("Perencanaan"))

    (row,) = exported(client, "placement/placement", REASON)

    assert row["NIK"] == placement.person.masked_nik
    assert (row["Alamat"], row["No HP"], row["Upah"], row["Tanggal Lahir"]) == (None, None, None, None)


def test_placements_go_out_with_company_month_and_real_numbers(client, head):
    placement = make_placement(company=make_company("PT Baja Selat"), wage="4700000")
    client.force_login(head)

    (row,) = exported(client, "placement/placement", REASON)

    assert row["Perusahaan"] == "PT Baja Selat"
    assert row["NIK"] == placement.person.nik
    assert row["Upah"] == 4700000
    assert f"{row['TMT']:%Y-%m-%d}" == "2023-03-01"


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_text_never_leaves_as_a_formula(client, head, text):
    make_company("PT Baja Selat", address=text)
    client.force_login(head)

    (row,) = exported(client, "registry/company")

    assert row["Alamat"].startswith("'")


def test_company_and_vacancy_go_out_without_a_reason(client, head):
    make_vacancy(make_company("PT Baja Selat"))
    client.force_login(head)

    assert [row["Nama Perusahaan"] for row in exported(client, "registry/company")] == ["PT Baja Selat"]
    assert [row["Perusahaan"] for row in exported(client, "placement/vacancy")] == ["PT Baja Selat"]


@pytest.mark.parametrize("model", ["registry/person", "registry/company", "placement/placement", "placement/vacancy"])
def test_clerk_without_the_right_exports_nothing(client, clerk, model):
    client.force_login(clerk)

    assert client.get(f"/admin/{model}/export/").status_code == 403
    assert client.post(f"/admin/{model}/export/", REASON).status_code == 403


def test_export_asks_the_database_as_often_for_one_row_as_for_many(client, head):
    client.force_login(head)
    counts = []
    for number in range(2):
        for _each in range(1 + 8 * number):
            make_placement(make_person(), make_company(f"PT Nomor {number}"))
        with CaptureQueriesContext(connection) as queries:
            exported(client, "placement/placement", REASON)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def test_no_page_takes_records_in_beside_the_uploads(client, admin_user):
    client.force_login(admin_user)

    for model in ("registry/person", "registry/company", "placement/placement", "placement/vacancy"):
        assert client.get(f"/admin/{model}/import/").status_code == 302
        assert "/import/" not in client.get(f"/admin/{model}/").content.decode()


def test_disability_leaves_the_house_by_its_own_right_only(client, office, head):
    person = make_person(disability="sensory")
    client.force_login(staff_member("Kepala Bidang Hubin"))
    (without,) = exported(client, "registry/person", REASON)
    client.force_login(head)
    (shown,) = exported(client, "registry/person", REASON)

    assert without["NIK"] == person.nik
    assert without["Disabilitas"] is None
    assert shown["Disabilitas"] == person.get_disability_display()


@pytest.mark.parametrize(
    "model",
    ["placement/internship", "placement/jobfair", "placement/jobcreation", "placement/reminder"],
)
def test_lists_without_persons_go_out_without_a_reason(client, head, model):
    client.force_login(head)

    assert exported(client, model) == []


@pytest.mark.parametrize("model", ["placement/internshipmember", "placement/referral", "documents/letter"])
def test_lists_that_name_persons_ask_a_reason(client, head, model):
    client.force_login(head)

    response = client.post(f"/admin/{model}/export/", {"reason": ""})

    assert response.context["form"].errors
    assert exported(client, model, REASON) == []


def test_a_list_goes_out_only_to_whoever_holds_its_right(client, clerk):
    client.force_login(clerk)

    assert client.get("/admin/placement/referral/export/").status_code == 403
    assert client.get("/admin/documents/letter/export/").status_code == 403
