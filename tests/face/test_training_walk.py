"""The whole way of a training, as a clerk and the head of the centre go it: from proposal to certificate to tracer."""

import subprocess
from functools import partial
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Locator, Page, expect

from apps.training.models import Certificate
from tests.conftest import staff_member
from tests.face.test_walk import act
from tests.training.certified import make_head
from tests.training.records import make_programme
from tests.training.sheets import APPLICANT_HEADINGS, row_of, write_applicants

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("office", "worker"),
]
PATIENCE = 30_000
HEADINGS = (*APPLICANT_HEADINGS, "Kondisi Fisik")
TITLE = "DAFTAR PENDAFTAR PELATIHAN PUBLIC SPEAKING ANGKATAN I TAHUN 2023"
SCORES = (90, 85, 80, 75)
DAYS = 10


def link(page: Page, name: str) -> Locator:
    return page.locator("main").get_by_role("link", name=name, exact=True).first


def button(page: Page, name: str) -> Locator:
    return page.locator("main").get_by_role("button", name=name, exact=True).first


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.fill(f"main [name={name}]", value)


def told(page: Page, sentence: str) -> None:
    expect(page.locator(".note--ok").filter(has_text=sentence).first).to_be_visible()


def from_menu(page: Page, live_server, name: str) -> None:
    """Opens the first page and goes on by the menu."""
    page.goto(live_server.url + reverse("admin:index"))
    page.get_by_role("navigation").get_by_role("link", name=name, exact=True).first.click()


def to_class(page: Page, live_server) -> None:
    from_menu(page, live_server, "Kelas")
    page.locator("#result_list tbody a").first.click()


def choose(page: Page, field: str, text: str) -> None:
    page.locator(f".select2-selection[aria-labelledby*=id_{field}]").click()
    page.locator(".select2-search__field").fill(text)
    page.locator(".select2-results__option", has_text=text).first.click()


def record_proposal(page: Page, live_server) -> None:
    from_menu(page, live_server, "Proposal")
    link(page, "Tambah proposal pelatihan").click()
    fill(
        page, organisation="Pertuni Cilegon", contact="Contoh Ketua", agenda_number="41", received_on="01-02-2023",
        wish="Public speaking",
    )  # fmt: skip
    choose(page, "programme", "Public Speaking")
    page.select_option("[name=groups-0-disability]", "sensory")
    fill(page, **{"groups-0-detail": "tunanetra", "groups-0-men": "12", "groups-0-women": "8"})
    button(page, "Simpan").click()
    told(page, "Pertuni Cilegon")


def verify_proposal(page: Page, live_server) -> None:
    from_menu(page, live_server, "Proposal")
    link(page, "41/2023").click()
    link(page, "Catat hasil verifikasi").click()
    fill(page, on="03-02-2023", result="20 anggota, daftar lengkap")
    button(page, "Catat hasil verifikasi").click()
    told(page, "Hasil verifikasi dicatat")


def approve_proposal(page: Page, live_server) -> None:
    from_menu(page, live_server, "Proposal")
    link(page, "41/2023").click()
    link(page, "Setujui").click()
    fill(page, on="06-02-2023")
    button(page, "Setujui").click()
    told(page, "disetujui")


def open_class(page: Page, live_server) -> None:
    from_menu(page, live_server, "Proposal")
    link(page, "41/2023").click()
    link(page, "Buka kelas untuk proposal ini").click()
    assert page.input_value("[name=quota]") == "20"
    fill(
        page, year="2023", starts_on="06-03-2023", ends_on="17-03-2023", decree_number="800/12/SK/2023",
        decree_on="01-03-2023",
    )  # fmt: skip
    button(page, "Simpan").click()
    to_class(page, live_server)
    button(page, "Buka pendaftaran").click()
    told(page, "Status kelas sekarang: pendaftaran.")


def upload_applicants(page: Page, live_server, path: Path) -> None:
    to_class(page, live_server)
    link(page, "Seleksi").click()
    link(page, "Unggah daftar pendaftar").click()
    page.set_input_files("input[type=file]", path)
    page.locator("form[data-drop] button[type=submit]").click()
    expect(page.locator("[data-progress-url]")).to_have_count(0, timeout=PATIENCE)


def book_applicants(page: Page, live_server) -> None:
    from_menu(page, live_server, "Unggahan")
    link(page, "pendaftar.xlsx").click()
    act(page, "apply").click()
    expect(page.locator(".badge--ok").first).to_be_visible(timeout=PATIENCE)


def select(page: Page, live_server) -> None:
    to_class(page, live_server)
    button(page, "Tutup pendaftaran, mulai seleksi").click()
    link(page, "Seleksi").click()
    for row, score in zip(page.locator("tr[id^=row-]").all(), SCORES, strict=True):
        row.locator("[name$=admin_result]").select_option("passed")
        for name in ("interview_score", "aptitude_score"):
            row.locator(f"[name$={name}]").fill(str(score))
    button(page, "Simpan dan usulkan menurut nilai").click()
    told(page, "Menurut nilai: 4 lulus")
    button(page, "Simpan dan ajukan ke kepala UPT").click()
    told(page, "diajukan")


def approve_selection(page: Page, live_server) -> None:
    to_class(page, live_server)
    link(page, "Seleksi").click()
    button(page, "Setujui seleksi").click()
    told(page, "4 pendaftar")


def start_class(page: Page, live_server) -> None:
    to_class(page, live_server)
    button(page, "Mulai kelas").click()
    told(page, "Status kelas sekarang: berjalan.")


def mark_every_day(page: Page, live_server) -> None:
    to_class(page, live_server)
    link(page, "Kehadiran").click()
    for number in range(DAYS):
        page.locator("thead a").nth(number).click()
        button(page, "Simpan, yang lain semua hadir").click()
        told(page, "4 tanda kehadiran disimpan")
        link(page, "Semua hari").click()


def enter_marks(page: Page, live_server) -> None:
    to_class(page, live_server)
    link(page, "Nilai").click()
    for name in ("theory", "practice"):
        for box in page.locator(f"[name$={name}]").all():
            box.fill("82,5")
    button(page, "Simpan dan evaluasi kelas").click()
    told(page, "4 lulus, 0 tidak lulus")


def finish_class(page: Page, live_server) -> None:
    to_class(page, live_server)
    link(page, "Selesaikan kelas").click()
    button(page, "Selesaikan kelas").click()
    told(page, "Kelas selesai")


def issue_certificates(page: Page, live_server) -> None:
    to_class(page, live_server)
    link(page, "Sertifikat").click()
    fill(page, on="20-03-2023")
    button(page, "Terbitkan untuk yang dicentang").click()
    told(page, "4 sertifikat diterbitkan")


def ask_after_three_months(page: Page, live_server) -> None:
    to_class(page, live_server)
    link(page, "Penelusuran lulusan").click()
    link(page, "Setelah 3 bulan").click()
    fill(page, **{"head-asked_on": "20-06-2023"})
    employed, *others = page.locator("main tbody tr").all()
    employed.locator("[name$=state]").select_option("employed")
    employed.locator("[name$=company]").fill("PT Suara Cilegon")
    for row in others:
        row.locator("[name$=state]").select_option("not_working")
    button(page, "Simpan jawaban").click()
    told(page, "4 jawaban dicatat")


def test_from_proposal_to_certificate_to_tracer(page: Page, browser: Browser, live_server, sign_in, tmp_path: Path):
    page.set_default_timeout(PATIENCE)
    clerk, head = staff_member("Petugas BLK"), staff_member("Kepala UPT BLK")
    make_programme("Public Speaking", "Komunikasi")
    make_head()
    blind = {"Kondisi Fisik": "Tuna Netra", "Tgl Daftar": "20/02/2023"}
    people = [row_of(serial, **blind) for serial in range(1, len(SCORES) + 1)]
    path = write_applicants(tmp_path / "pendaftar.xlsx", people, title=TITLE, headings=HEADINGS)

    for user, steps in (
        (clerk, (record_proposal, verify_proposal)),
        (head, (approve_proposal,)),
        (clerk, (open_class, partial(upload_applicants, path=path))),
        (head, (book_applicants,)),
        (clerk, (select,)),
        (head, (approve_selection,)),
        (clerk, (start_class, mark_every_day, enter_marks, finish_class, issue_certificates, ask_after_three_months)),
    ):
        sign_in(user)
        for step in steps:
            step(page, live_server)

    # The certificates on paper, and the page behind the code on one of them, for whoever holds it.
    to_class(page, live_server)
    link(page, "Sertifikat").click()
    paper = page.request.get(live_server.url + link(page, "Cetak semua (4)").get_attribute("href")).body()
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=paper, capture_output=True, check=True).stdout
    certificates = Certificate.objects.order_by("serial")
    assert [one.number for one in certificates] == [f"{number:04}/SERT-BLK/III/2023" for number in range(1, 5)]
    for fact in ("Public Speaking", *(one.number for one in certificates), *(row["Nama Lengkap"] for row in people)):
        assert fact in text.decode()
    stranger = browser.new_context().new_page()
    stranger.goto(live_server.url + reverse("verify", args=[certificates[0].token]))
    expect(stranger.get_by_role("heading")).to_contain_text("Asli dan masih berlaku")
    expect(stranger.locator("main")).to_contain_text(certificates[0].number)
    stranger.context.close()

    # The report of the class.
    to_class(page, live_server)
    link(page, "Laporan pelaksanaan pelatihan").click()
    expect(page.locator("main")).to_contain_text("nomor agenda 41/2023")
    expect(page.locator(".stat").filter(has_text="Penyandang disabilitas")).to_contain_text("L 4 · P 0")
