"""What staff do on the pages of an upload, and what their rights allow."""

import json
from pathlib import Path

import pytest
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.intake.models import Fix, Upload
from apps.placement.models import Placement
from apps.registry.models import Company, CompanyAlias
from tests.conftest import staff_member, take_in
from tests.intake.sheets import person, write_report

pytestmark = pytest.mark.usefixtures("companies")
FAULTY = "04 banyak kesalahan.xlsx"


def taken(name: str) -> Upload:
    return Upload.objects.get(pk=json.loads(take_in(str(name), "--json"))["upload"])


def post(client, upload: Upload, act: str, **data):
    return client.post(reverse(f"admin:intake_upload_{act}", args=[upload.pk]), data)


def test_cell_put_right_is_checked_at_once_and_the_file_stays(client, clerk):
    upload, client = taken(FAULTY), _signed_in(client, clerk)
    before = Path(upload.file.path).read_bytes()

    post(client, upload, "fix", **{"cell-31-sex": "P"})

    upload.refresh_from_db()
    assert (upload.rows_accepted, upload.rows_rejected) == (21, 14)
    assert Fix.objects.values_list("row", "column", "found", "value", "by").get() == (31, "sex", "X", "P", clerk.pk)
    assert Path(upload.file.path).read_bytes() == before


def test_wrong_correction_is_a_finding_again(client, clerk):
    upload, client = taken(FAULTY), _signed_in(client, clerk)

    post(client, upload, "fix", **{"cell-31-sex": "bukan"})

    upload.refresh_from_db()
    assert upload.rows_rejected == 15
    assert upload.issues.get(row=31, column="sex").value == "bukan"


def test_page_opened_before_a_colleague_corrected_a_cell_does_not_undo_it(client, clerk):
    upload, client = taken(FAULTY), _signed_in(client, clerk)
    page = {"was-31-sex": "X", "was-26-education": "Kursus Komputer"}
    post(client, upload, "fix", **page, **{"cell-31-sex": "bukan", "cell-26-education": "Kursus Komputer"})

    post(client, upload, "fix", **page, **{"cell-31-sex": "X", "cell-26-education": "SMA"})
    post(client, upload, "fix", **page, **{"cell-31-sex": "L", "cell-26-education": "SMA"})

    assert dict(Fix.objects.values_list("column", "value")) == {"sex": "bukan", "education": "SMA"}


def test_upload_without_a_good_row_is_not_booked(client, head, tmp_path):
    upload, client = taken(write_report(tmp_path / "a.xlsx", [person(9001, Nama="")])), _signed_in(client, head)

    post(client, upload, "apply")

    upload.refresh_from_db()
    assert upload.state == "needs_attention"


@pytest.mark.parametrize("address", ["?code=%00", "?company=%00", "?page=x&edit=%00", "?show=%00"])
def test_made_up_address_of_an_upload_is_answered(client, clerk, address):
    upload, client = taken(FAULTY), _signed_in(client, clerk)

    assert client.get(upload.get_absolute_url() + address).status_code == 200


def test_made_up_cells_change_nothing(client, clerk):
    upload, client = taken(FAULTY), _signed_in(client, clerk)

    post(client, upload, "fix", **{"cell-31": "L", "cell-31-nothing": "L", "cell-x-sex": "L", "cell-99999-sex": "L\0"})

    assert not Fix.objects.exists()


def test_one_value_puts_all_equal_ones_right(client, clerk, tmp_path):
    rows = [person(9000 + n, Pendidikan="Kursus Komputer") for n in range(3)]
    upload, client = taken(write_report(tmp_path / "a.xlsx", rows)), _signed_in(client, clerk)

    post(client, upload, "replace", column="education", found="Kursus Komputer", value="SMK")

    upload.refresh_from_db()
    assert (upload.rows_accepted, upload.rows_rejected) == (3, 0)


def test_confirmed_spelling_needs_no_second_look_next_time(client, clerk, tmp_path):
    strange = {"nib": "", "company": "PT Bahari Nusantara Banten"}
    upload, client = taken(write_report(tmp_path / "a.xlsx", [person(9001)], **strange)), _signed_in(client, clerk)
    company = Company.objects.get(name="PT Bahari Nusa Banten")
    assert upload.lacks() == ["company_unknown"]

    post(client, upload, "company", company=company.pk, remember="1")

    upload.refresh_from_db()
    assert (upload.company, upload.state) == (company, "ready")
    assert CompanyAlias.objects.get().name == strange["company"]
    assert taken(write_report(tmp_path / "b.xlsx", [person(9002)], **strange)).company == company


def test_month_that_the_file_lacks_is_said_by_staff(client, clerk, tmp_path):
    upload, client = taken(write_report(tmp_path / "laporan.xlsx", [person(9001)], month="")), _signed_in(client, clerk)
    assert upload.lacks() == ["period_unknown"]

    post(client, upload, "describe", chosen_period="2023-03")

    upload.refresh_from_db()
    assert (f"{upload.period:%Y-%m}", upload.state) == ("2023-03", "ready")


def test_heading_of_a_senders_own_words_is_named_once(client, clerk, tmp_path):
    headings = ("NIK", "Nama", "L/P", "Pendidikan", "Jabatan", "Tiba pada")
    rows = [person(9001, **{"Tiba pada": "06/03/2023"})]
    upload = taken(write_report(tmp_path / "a.xlsx", rows, headings=headings))
    assert upload.rows_rejected == 1

    post(_signed_in(client, clerk), upload, "columns", **{"heading-tiba pada": "start_date"})

    upload.refresh_from_db()
    assert (upload.rows_accepted, upload.rows_rejected) == (1, 0)


@pytest.mark.parametrize("act", ["apply", "withdraw", "gone"])
def test_clerk_neither_books_nor_withdraws(client, clerk, act):
    upload = taken("14 lowongan bersih.xlsx")

    assert post(_signed_in(client, clerk), upload, act).status_code == 403
    upload.refresh_from_db()
    assert upload.state == "ready"


def test_other_desks_do_not_see_the_uploads_of_placement(client, office):
    upload = taken(FAULTY)
    client = _signed_in(client, staff_member("Petugas BLK"))

    assert client.get(upload.get_absolute_url()).status_code == 302
    assert FAULTY not in client.get(reverse("admin:intake_upload_changelist")).content.decode()
    assert post(client, upload, "fix", **{"cell-31-sex": "P"}).status_code == 302
    assert not Fix.objects.exists()


def test_planning_reads_numbers_masked_and_corrects_nothing(client, office):
    upload = taken(FAULTY)
    client = _signed_in(client, staff_member("Perencanaan"))

    page = client.get(upload.get_absolute_url(), {"show": "all"}).content.decode()

    assert "3672026302989085" not in page
    assert "3672 **** **** 9085" in page
    assert post(client, upload, "fix", **{"cell-31-sex": "P"}).status_code == 403
    assert client.get(reverse("admin:intake_upload_file", args=[upload.pk])).status_code == 403


def test_page_with_names_in_full_is_recorded(client, clerk):
    upload = taken(FAULTY)

    _signed_in(client, clerk).get(upload.get_absolute_url())

    event = AccessEvent.objects.get(user=clerk)
    assert (event.subject, event.rows) == (f"intake.upload:{upload.pk}", 35)


def test_upload_of_many_findings_is_shown_in_a_bounded_number_of_queries(
    client, clerk, tmp_path, django_assert_max_num_queries
):
    rows = [person(9000 + n, **{"L/P": "?"}) for n in range(300)]
    upload, client = taken(write_report(tmp_path / "a.xlsx", rows)), _signed_in(client, clerk)

    with django_assert_max_num_queries(22):
        client.get(upload.get_absolute_url())


def test_revision_shows_what_is_gone_and_removes_it_at_the_word_of_the_head(client, head, tmp_path):
    take_in(str(write_report(tmp_path / "a.xlsx", [person(9001), person(9002)])), "--apply")
    take_in(str(write_report(tmp_path / "b.xlsx", [person(9001)])), "--apply")
    revision, client = Upload.objects.latest("pk"), _signed_in(client, head)
    assert [str(record.person) for record in client.get(revision.get_absolute_url()).context["gone"]] == [
        person(9002)["Nama"]
    ]

    post(client, revision, "gone")

    assert Placement.objects.count() == 1


def test_number_that_a_sender_wrote_apart_or_too_short_is_masked_too(client, office, tmp_path):
    numbers = ("3672 0517 0595 9001", "367205170595901")
    rows = [person(9001, NIK=number, **{"L/P": "?"}) for number in numbers]
    upload = taken(write_report(tmp_path / "a.xlsx", rows))
    client = _signed_in(client, staff_member("Perencanaan"))

    page = client.get(upload.get_absolute_url(), {"show": "all"}).content.decode()

    assert [number for number in numbers if number in page] == []
    assert "3672 **** **** 9001" in page


def test_report_that_revises_none_removes_nothing(client, head, tmp_path):
    take_in(str(write_report(tmp_path / "a.xlsx", [person(9001)])), "--apply")
    upload = Upload.objects.latest("pk")
    upload.booked_rows.all().delete()

    post(_signed_in(client, head), upload, "gone")

    assert Placement.objects.count() == 1


def test_nonsense_for_a_month_leads_back_to_the_list(client, clerk):
    taken(FAULTY)

    response = _signed_in(client, clerk).get(reverse("admin:intake_upload_changelist"), {"period": "maret"})

    assert response.status_code == 302


def _signed_in(client, user):
    client.force_login(user)
    return client
