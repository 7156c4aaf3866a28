"""Bad and hostile files over the web: each is kept with a sentence that holds the cure, and the office works on."""

import random
import time
import urllib.request

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation

from apps.intake.models import Upload
from apps.intake.reading.sentences import FileRefused
from tests.intake import workbooks
from tests.intake.sheets import person, write_report
from tests.intake.workbooks import MEGABYTE

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("companies")]
PATIENCE = 120
WEB_PAGE = b"<html><body><table><tr><td>NIK</td><td>Nama</td></tr></table></body></html>"
PROSE = "Kepada Yth. Kepala Dinas Tenaga Kerja.\r\nBersama ini kami sampaikan bahwa laporan menyusul.\r\n" * 20
ROWS_WITHOUT_HEADINGS = [[f"baris {row}", row * 7, "abc", row * 3] for row in range(1, 12)]


def gigabyte_bomb() -> bytes:
    """A workbook of a few megabytes whose sheet unpacks to more than a gigabyte."""
    return workbooks.xlsx_by_hand("", further={"xl/worksheets/sheet1.xml": (b"<row></row>" * 100_000, 1000)})


def stray_cell() -> bytes:
    """A workbook of some 2 KB with a single cell in the last row and column that Excel knows."""
    return workbooks.xlsx_by_hand('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


# file name -> (content, code, reason of the sentence)
HOSTILE = {
    "surat.xlsx": (PROSE.encode, "not_a_spreadsheet", "prose"),
    "ekspor.xls": (lambda: WEB_PAGE, "not_a_spreadsheet", "web_page"),
    "rahasia.xlsx": (
        lambda: workbooks.compound_file({"EncryptionInfo": b"\x04\x00\x04\x00", "EncryptedPackage": bytes(900)}),
        "password_protected",
        "password",
    ),
    "sel jauh.xlsx": (stray_cell, "empty", "only_stray"),
    "bom.xlsx": (gigabyte_bomb, "too_large", "too_big_unpacked"),
    "kosong.xlsx": (lambda: b"", "empty", "empty_file"),
    "acak.xlsx": (lambda: random.Random(9000).randbytes(60 * MEGABYTE), "too_large", "too_many_bytes"),
    "tanpa judul.xlsx": (lambda: workbooks.xlsx(ROWS_WITHOUT_HEADINGS), "no_header", None),
}


def drop(client, **files: bytes) -> None:
    """Upload files, as staff drop them."""
    answer = client.post(
        reverse("admin:intake_upload_add"),
        {"files": [SimpleUploadedFile(name, content) for name, content in files.items()]},
    )
    assert answer.status_code == 302


def outcome(name: str) -> Upload:
    """The upload once the worker is done with it."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        upload = Upload.objects.get(file_name=name)
        if not upload.is_at_work:
            return upload
        time.sleep(0.2)
    raise AssertionError(f"{name} is {upload.state} still")


def sentence(reason: str) -> str:
    """What staff read of a refusal, in Indonesian."""
    told = {
        "megabytes": settings.INTAKE_MAX_BYTES // MEGABYTE,
        "unpacked_megabytes": settings.INTAKE_MAX_UNPACKED_BYTES // MEGABYTE,
        "seconds": settings.INTAKE_READER_SECONDS,
        "rows": settings.INTAKE_MAX_ROWS,
        "cell": "XFD1048576",
    }
    with translation.override("id"):
        return str(FileRefused(reason, **told).message)


def test_every_hostile_file_stays_with_its_cure_and_the_worker_lives(worker, client, clerk, tmp_path):
    client.force_login(clerk)
    honest = write_report(tmp_path / "jujur.xlsx", [person(9000)])

    files = {name: make() for name, (make, _code, _reason) in HOSTILE.items()}
    drop(client, **files, **{honest.name: honest.read_bytes()})
    uploads = {name: outcome(name) for name in HOSTILE}

    assert {name: upload.state for name, upload in uploads.items()} == dict.fromkeys(HOSTILE, "refused")
    codes = {name: [issue["code"] for issue in upload.file_issues] for name, upload in uploads.items()}
    assert codes == {name: [code] for name, (_make, code, _reason) in HOSTILE.items()}
    told = {name: upload.file_issues[0]["message"] for name, upload in uploads.items()}
    assert {name: told[name] for name, (*_rest, reason) in HOSTILE.items() if reason} == {
        name: sentence(reason) for name, (*_rest, reason) in HOSTILE.items() if reason
    }
    assert outcome(honest.name).rows_accepted == 1
    assert worker.poll() is None


def test_sentence_of_a_refusal_is_on_the_page_in_indonesian(worker, client, clerk):
    client.force_login(clerk)

    drop(client, **{"surat.xlsx": PROSE.encode()})
    page = client.get(outcome("surat.xlsx").get_absolute_url()).content.decode()

    assert sentence("prose") in page
    with translation.override(None):
        assert str(FileRefused("prose").message) not in page


def test_every_refused_file_is_kept_as_it_came(worker, client, clerk):
    client.force_login(clerk)
    small = {name: HOSTILE[name][0]() for name in ("surat.xlsx", "ekspor.xls", "kosong.xlsx", "sel jauh.xlsx")}

    drop(client, **small)

    for name, content in small.items():
        answer = client.get(reverse("admin:intake_upload_file", args=[outcome(name).pk]))
        assert b"".join(answer.streaming_content) == content
        assert answer["Content-Type"] == "application/octet-stream"
        assert answer["Content-Disposition"].startswith("attachment")


def test_lists_answer_while_a_bomb_is_being_read(worker, client, clerk, live_server):
    client.force_login(clerk)
    request = urllib.request.Request(
        live_server.url + reverse("admin:registry_company_changelist"),
        headers={"Cookie": f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"},
    )

    drop(client, **{"bom.xlsx": gigabyte_bomb()})
    with urllib.request.urlopen(request, timeout=30) as answer:
        page = answer.read().decode()

    assert answer.status == 200
    assert "result_list" in page
    assert outcome("bom.xlsx").file_issues[0]["code"] == "too_large"
