"""The way of a dispute, as a mediator goes it: from filing to recommendation to joint agreement, with its papers."""

import io
import subprocess

import pytest
from django.urls import reverse
from django.utils.text import capfirst
from docx import Document
from playwright.sync_api import Page, expect

from apps.industrial_relations.choices import DisputeState, Outcome, PaperKind
from apps.industrial_relations.models import Dispute, Mediator
from apps.registry.models import Industry
from tests.conftest import staff_member
from tests.face.test_training_walk import button, choose, fill, from_menu, link, told
from tests.registry.records import make_company
from tests.training.certified import make_head

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("office")]
PATIENCE = 30_000
# What the papers of this case must say, of the parties and of their own matter.
SAYS = {
    PaperKind.RECEIPT: "7/2023",
    PaperKind.OFFER: "15 Maret 2023",
    PaperKind.SUMMONS: "Ruang Mediasi",
    PaperKind.BIPARTITE: "PHK karena efisiensi",
    PaperKind.MEDIATION: "Pesangon belum dibayar",
    PaperKind.RECOMMENDATION: "Agar perusahaan membayar pesangon",
    PaperKind.AGREEMENT: "Pesangon dibayar dalam dua tahap",
    PaperKind.REPORT: "PT Baja Selat Sunda",
}


def file_case(page: Page, live_server) -> None:
    from_menu(page, live_server, "Perselisihan")
    link(page, "Tambah perselisihan").click()
    fill(
        page, agenda_number="7", filed_on="06-03-2023", workers="3", subject="PHK karena efisiensi.",
        demand="Pesangon dibayar penuh.", bipartite_from="16-01-2023", bipartite_until="27-02-2023",
    )  # fmt: skip
    page.select_option("main [name=kind]", "termination")
    page.select_option("main [name=bipartite_result]", "failed")
    page.check("main [name=dossier][value=request]")
    page.check("main [name=dossier][value=minutes]")
    choose(page, "company", "PT Baja Selat Sunda")
    for number, (side, name, position) in enumerate(
        (("worker", "Contoh Pekerja", "Operator"), ("employer", "Contoh Manajer", "Manajer Personalia"))
    ):
        row = f"parties-{number}"
        page.select_option(f"main [name={row}-side]", side)
        fill(page, **{f"{row}-name": name, f"{row}-position": position, f"{row}-address": "Jl. Contoh No. 9, Cilegon"})
    fill(page, **{"parties-0-employed_since": "07-01-2019"})
    button(page, "Simpan").click()
    expect(page.locator(".note").filter(has_text="Perkara sudah dicatat").first).to_be_visible()


def to_case(page: Page, live_server) -> None:
    from_menu(page, live_server, "Perselisihan")
    page.locator("#result_list tbody a").first.click()


def step(page: Page, live_server, label: str, sentence: str, **values: str) -> None:
    """Takes one step of the case; radio buttons are named by their value."""
    to_case(page, live_server)
    link(page, label).click()
    for name, value in values.items():
        field = page.locator(f"main [name={name}]").first
        if field.get_attribute("type") == "radio":
            page.check(f"main [name={name}][value={value}]")
        elif field.evaluate("one => one.tagName") == "SELECT":
            field.select_option(label=value)
        else:
            field.fill(value)
    button(page, label).click()
    told(page, sentence)


def hold_session(page: Page, live_server) -> None:
    to_case(page, live_server)
    link(page, "Rencanakan sidang").click()
    fill(page, date="27-03-2023", begins_at="09:00", place="Ruang Mediasi Dinas Tenaga Kerja")
    button(page, "Rencanakan sidang").click()
    told(page, "sudah direncanakan")
    fill(page, summoned_on="20-03-2023", proof="Tanda terima 12")
    page.select_option("main [name=sent_by]", "courier")
    button(page, "Simpan panggilan").click()
    told(page, "Panggilan sudah dicatat.")
    make_papers(page, live_server, PaperKind.SUMMONS)
    to_case(page, live_server)
    page.locator("main a[href*='/session/']").first.click()
    page.select_option("main [name=worker_came]", "true")
    page.select_option("main [name=employer_came]", "true")
    fill(
        page, attendance="Kedua pihak hadir.", worker_opinion="Pesangon belum dibayar.",
        employer_opinion="Keuangan terbatas.", guidance="Agar berunding kembali.",
        summary="Mediator mendengar kedua pihak.", conclusion="Belum sepakat.",
    )  # fmt: skip
    page.select_option("main [name=result]", "failed")
    button(page, "Sidang sudah dilaksanakan").click()


def make_papers(page: Page, live_server, *kinds: PaperKind) -> None:
    to_case(page, live_server)
    link(page, "Buat dan cetak surat").click()
    for kind in kinds:
        page.locator(f"main button[name=make][value^={kind}]").first.click()
        expect(page.locator(".note--ok").filter(has_text=str(capfirst(kind.label))).first).to_be_visible()


def test_from_filing_to_recommendation_to_joint_agreement(page: Page, live_server, sign_in):
    page.set_default_timeout(PATIENCE)
    mediator = staff_member("Mediator Hubin")
    Mediator.objects.create(name="Contoh Mediator, S.H.", nip="198003032006041003", rank="Penata", user=mediator)
    make_head()
    make_company(address="Jl. Raya Anyer Km 9, Cilegon", industry=Industry.objects.order_by("code").last())
    sign_in(mediator)

    file_case(page, live_server)
    step(page, live_server, "Tawarkan konsiliasi atau arbitrase", "Penawaran sudah dicatat", on="06-03-2023")
    make_papers(page, live_server, PaperKind.RECEIPT, PaperKind.BIPARTITE, PaperKind.OFFER)
    step(
        page, live_server, "Limpahkan ke mediator", "sudah dilimpahkan", on="15-03-2023",
        mediator="Contoh Mediator, S.H. (0 perkara berjalan)",
    )  # fmt: skip
    to_case(page, live_server)
    expect(page.locator("main")).to_contain_text("28 Maret 2023")
    hold_session(page, live_server)
    make_papers(page, live_server, PaperKind.MEDIATION)
    step(
        page, live_server, "Terbitkan anjuran", "Anjuran sudah diterbitkan", on="11-04-2023",
        considerations="Alasan efisiensi terbukti, pesangon menjadi hak pekerja.",
        points="Agar perusahaan membayar pesangon.\nAgar pekerja menerimanya.",
    )  # fmt: skip
    make_papers(page, live_server, PaperKind.RECOMMENDATION)
    step(
        page, live_server, "Catat tanggal terima anjuran", "Tanggal terima sudah dicatat", worker_on="11-04-2023",
        employer_on="11-04-2023",
    )  # fmt: skip
    to_case(page, live_server)
    expect(page.locator("main")).to_contain_text("3 Mei 2023")
    for side in ("worker", "employer"):
        step(page, live_server, "Catat jawaban", "Jawaban sudah dicatat.", side=side, answer="accepts", on="26-04-2023")
    step(
        page, live_server, "Catat perjanjian bersama (PB)", "Perjanjian bersama sudah dicatat", on="28-04-2023",
        place="Cilegon", terms="Pesangon dibayar dalam dua tahap.\nPara pihak tidak saling menuntut.",
    )  # fmt: skip
    make_papers(page, live_server, PaperKind.AGREEMENT, PaperKind.REPORT)

    dispute = Dispute.objects.get()
    assert (dispute.state, dispute.outcome) == (DisputeState.AGREED_AFTER, Outcome.RECOMMENDATION)
    papers = {paper.kind: paper for paper in dispute.papers.all()}
    assert set(SAYS) <= set(papers)
    address = live_server.url + reverse("admin:industrial_relations_dispute_papers", args=[dispute.pk])
    for kind, said in SAYS.items():
        paper = page.request.get(f"{address}?pdf={papers[kind].pk}").body()
        text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=paper, capture_output=True, check=True).stdout
        words = " ".join(text.decode().split())
        assert said in words and "Baja Selat Sunda" in words, kind
        word = Document(io.BytesIO(page.request.get(f"{address}?word={papers[kind].pk}").body()))
        cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
        assert said in " ".join(" ".join([*(one.text for one in word.paragraphs), *cells]).split()), kind
