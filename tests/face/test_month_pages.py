"""Months and signing on their pages: who may do what, what is looked at, what is told."""

from datetime import date

import pytest
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.reporting.models import Month, SignedSummary
from disnaker.month_closing import close_month
from disnaker.month_signing import open_correction
from tests.conftest import PASSWORD, staff_member
from tests.industrial_relations.records import make_dispute
from tests.reporting.signing import JANUARY, head_of_office, signed_january, stock_and_flows_of_january

pytestmark = pytest.mark.usefixtures("office")
PAGE, SIGN = ("month", ("2023-01",)), ("month_sign", ("2023-01",))
PACKET = ("signed_file", ("2023-01", 0, "pdf"))


def of(page) -> str:
    name, arguments = page
    return reverse(name, args=arguments)


@pytest.fixture
def submitted_january() -> None:
    stock_and_flows_of_january()
    close_month(month=JANUARY)


@pytest.mark.parametrize(
    ("role", "act", "status"),
    [
        ("Petugas Penta", "submit", 403),
        ("Kepala Bidang Penta", "submit", 302),
        ("Perencanaan", "submit", 302),
        ("Kepala Dinas", "submit", 403),
        ("Kepala Bidang Penta", "correct", 403),
        ("Perencanaan", "leave", 403),
        ("Kepala Dinas", "erase", 404),
    ],
)
def test_acts_of_a_month_are_for_their_roles(client, role, act, status):
    client.force_login(staff_member(role))

    assert client.post(of(PAGE), {"act": act}).status_code == status


@pytest.mark.parametrize(
    ("role", "status"), [("Kepala Bidang Penta", 403), ("Perencanaan", 403), ("Kepala Dinas", 200)]
)
def test_only_the_head_of_office_signs(client, submitted_january, role, status):
    client.force_login(staff_member(role))

    assert client.get(of(SIGN)).status_code == status
    if status == 403:
        assert client.post(of(SIGN), {"password": PASSWORD}).status_code == 403
        assert not SignedSummary.objects.exists()


@pytest.mark.parametrize(
    ("role", "status"),
    [("Kepala Dinas", 200), ("Perencanaan", 200), ("Kepala Bidang Penta", 403), ("Administrator", 403)],
)
def test_packet_is_for_whoever_sees_all_desks(client, role, status):
    signed = signed_january()
    client.force_login(staff_member(role, "pembaca"))

    answer = client.get(of(PACKET))

    assert answer.status_code == status
    assert client.get(reverse("packet_draft", args=("2023-02",))).status_code == status
    if status == 200:
        assert answer.content == signed.content("pdf")
        assert AccessEvent.objects.get(kind="download").subject == f"reporting.signedsummary:{signed.pk}"


@pytest.mark.parametrize(
    "address",
    [
        reverse("months", query={"year": "x"}),
        of(("month", ("2023-Q1",))),
        of(("month", ("2023-13",))),
        of(("signed_file", ("2023-01", 7, "pdf"))),
        of(("signed_file", ("2023-01", 0, "exe"))),
    ],
)
def test_address_that_means_nothing_is_not_found(client, address):
    client.force_login(staff_member("Kepala Dinas"))

    assert client.get(address).status_code == 404


def test_signing_is_refused_with_its_cure_and_keeps_what_was_typed(client, submitted_january):
    official = head_of_office()
    client.force_login(staff_member("Kepala Dinas"))
    typed = {"official": official.pk, "dated_on": "2023-01-31", "letter_class": "500.15", "password": PASSWORD}

    page = client.post(of(SIGN), typed)

    assert "Bulan ditandatangani setelah berakhir" in page.text
    assert 'value="2023-01-31"' in page.text
    assert Month.objects.get(pk=JANUARY).state == "submitted"
    page = client.post(of(SIGN), typed | {"dated_on": "2023-02-03", "password": "salah"})
    assert "Kata sandi tidak cocok" in page.text
    assert "salah" not in page.text


def test_correction_asks_for_its_reason(client):
    signed_january()
    open_correction(month=JANUARY)
    official = head_of_office(name="Pengganti", acting="Plh.")
    client.force_login(staff_member("Kepala Dinas", "kadis.dua"))
    typed = {"official": official.pk, "dated_on": "2023-03-03", "letter_class": "500.15", "password": PASSWORD}

    assert "field__error" in client.post(of(SIGN), typed).text
    client.post(of(SIGN), typed | {"reason": "Satu nama tercatat dua kali.", "is_sure": "on"})

    assert SignedSummary.objects.get(revision=1).reason == "Satu nama tercatat dua kali."
    page = client.get(of(PAGE)).text
    assert "Ralat ke-1" in page
    assert "Plh. Pengganti" in page


def test_what_changed_since_the_signing_is_told_with_both_figures(client):
    signed_january()
    make_dispute(filed_on=date(2023, 1, 9))
    client.force_login(staff_member("Kepala Dinas", "kadis.dua"))

    page = client.get(of(PAGE))

    found = {(one.table, one.column, one.signed, one.now) for one in page.context["differences"]}
    assert "Rekap perselisihan: kasus" in {table for table, *_rest in found}
    assert {(before, after) for _table, _column, before, after in found} == {(0, 1)}
    assert "Berubah sejak ditandatangani" in page.text


def test_open_dispute_and_silent_companies_are_looked_at_before_signing(client, submitted_january):
    make_dispute(filed_on=date(2023, 1, 9))
    client.force_login(staff_member("Kepala Dinas"))

    checks = {check.title: check for check in client.get(of(PAGE)).context["checks"]}

    disputes = checks["Perselisihan yang belum selesai"]
    assert disputes.look == "warn"
    assert disputes.found[0][0].startswith("1 ")
    assert client.get(disputes.found[0][1]).status_code == 200
    companies = checks["Perusahaan yang belum melapor"]
    assert companies.found[0][1]
    assert client.get(companies.found[0][1]).status_code == 200
    assert checks["Kecocokan angka antarformulir"].look == "ok"


def test_certified_copy_must_bear_a_signature(client, tmp_path):
    signed = signed_january()
    client.force_login(staff_member("Kepala Dinas", "kadis.dua"))
    file = tmp_path / "tte.pdf"
    file.write_bytes(signed.content("pdf"))

    with file.open("rb") as sent:
        page = client.post(reverse("month_certified", args=("2023-01", 0)), {"file": sent})

    assert "bukan PDF bertanda tangan elektronik" in page.text
    assert not signed.files.filter(kind="tte").exists()


@pytest.mark.parametrize(
    ("table", "role", "status"),
    [
        ("placed_by_company", "Kepala Bidang Penta", 200),
        ("ipk_3", "Kepala Dinas", 200),
        ("training_recap", "Kepala Bidang Penta", 403),
        ("disputes_by_kind", "Kepala Bidang Hubin", 200),
        ("auth_user", "Kepala Dinas", 404),
    ],
)
def test_each_table_is_printed_by_itself(client, table, role, status):
    client.force_login(staff_member(role))

    for file in ("summary_pdf", "summary_xlsx"):
        assert client.get(reverse(file, query={"period": "2023-01", "table": table})).status_code == status


@pytest.mark.parametrize(
    "name", ["summary", "summary_training", "summary_relations", "one_page", "summary_pdf", "summary_xlsx"]
)
def test_pages_of_a_signed_month_open_with_its_figures(client, name):
    signed_january()
    client.force_login(staff_member("Perencanaan"))

    for form in ("", *(("ipk_1", "ipk_2", "ipk_4", "programmes") if name == "summary" else ())):
        assert client.get(reverse(name, query={"period": "2023-01", "form": form})).status_code == 200
