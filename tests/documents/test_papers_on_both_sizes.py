"""Every paper comes on A4 and on F4, tagged, with its fonts inside: what a print shop or a phone needs to show it."""

import re
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image

from apps.industrial_relations.papers.output import paper_pdf
from apps.industrial_relations.services.regulation_decree import decree_pdf
from apps.placement.card_paper import cards_pdf, newest_cards
from apps.registry.models import OfficeProfile
from apps.registry.paper.office import current_office
from apps.registry.paper.specimen import specimen_pdf
from apps.reporting.paper_tables import tables_pdf
from apps.training.attendance_paper import attendance_pdf
from apps.training.certificate_paper import certificates_pdf
from apps.training.class_report_paper import class_report_pdf
from apps.training.models import TrainingClass
from apps.training.selection_paper import selection_pdf
from apps.training.services.certifying import issue_certificates
from apps.training.services.class_report import class_report
from apps.training.services.transport import transport_list
from apps.training.transport_paper import transport_pdf
from tests.documents.letters import make_letter, paper_of
from tests.industrial_relations.filing_records import make_ratified
from tests.placement.seekers import make_seeker
from tests.reporting.plain_table import MARCH, PlainTable, WideTable
from tests.training.certified import make_finished_class
from tests.training.selection_records import make_applicants, make_open_class

pytestmark = pytest.mark.usefixtures("office")

SIZES = {"a4": (210, 297), "f4": (215, 330)}
AT = datetime(2023, 5, 5, 3, tzinfo=UTC)
SIGNED = {"signer": None, "printed_by": "Siti Aminah", "printed_at": AT}


def letter() -> bytes:
    return paper_of(make_letter())


def letterhead() -> bytes:
    return specimen_pdf(current_office(), created_at=AT)


def tables() -> bytes:
    filled = [table.fill(MARCH) for table in (PlainTable(("A", 1, 2)), WideTable(("B", 7, 0)))]
    return tables_pdf(filled, title="Rekapitulasi", period=MARCH, remark="", **SIGNED)


def card() -> bytes:
    seeker = make_seeker(on=date(2023, 1, 5))
    return cards_pdf(newest_cards([seeker.pk]), **SIGNED)


def one_class() -> TrainingClass:
    return make_finished_class(("Contoh Peserta",), transport_a_day=50_000)


def certificate() -> bytes:
    return certificates_pdf(issue_certificates(training_class=one_class(), on=date(2023, 3, 20), by=None))


def attendance() -> bytes:
    training_class = one_class()
    return attendance_pdf(training_class, list(training_class.days.all()), filled=False, **SIGNED)


def report_of_class() -> bytes:
    return class_report_pdf(class_report(one_class()), printed_by="Siti Aminah", printed_at=AT)


def transport() -> bytes:
    training_class = one_class()
    paid = transport_list(training_class, training_class.starts_on, training_class.ends_on)
    return transport_pdf(paid, **SIGNED)


def selection() -> bytes:
    training_class = make_open_class()
    return selection_pdf(training_class, make_applicants(training_class, [90, 80]), [], **SIGNED)


def case_paper() -> bytes:
    facts = {
        "layout": "minutes", "agenda": "12/2023", "city": "Cilegon", "date": "5 Mei 2023", "title": "Perjanjian",
        "reference": "Nomor agenda 12/2023", "parts": [{"kind": "paragraph", "text": "Isi."}], "signatures": [],
        "letterhead": {"government": "Pemerintah", "name": "Dinas", "address": "Jalan Contoh"},
    }  # fmt: skip
    return paper_pdf(facts, token=UUID(int=9), created_at=AT)


def decree() -> bytes:
    return decree_pdf(make_ratified(), make_letter(), created_at=AT)


PAPERS = (
    letter, letterhead, tables, card, certificate, attendance, report_of_class, transport, selection, case_paper,
    decree,
)  # fmt: skip


def told(program: str, pdf: bytes, *options: str) -> str:
    return subprocess.run([program, *options, "-"], input=pdf, capture_output=True, check=True).stdout.decode()


@pytest.fixture(autouse=True)
def papers(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture(params=SIZES)
def size(request) -> tuple[int, int]:
    """The office prints on it, and has a coat of arms."""
    arms = BytesIO()
    Image.new("RGB", (40, 50), "teal").save(arms, "PNG")
    OfficeProfile.objects.create(paper=request.param, logo=arms.getvalue(), logo_format="png", phone="(0254) 000001")
    return SIZES[request.param]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.__name__)
def test_paper_is_of_the_offices_size_tagged_and_brings_its_fonts(size, paper: Callable[[], bytes]):
    pdf = paper()

    info = told("pdfinfo", pdf, "-l", "-1")
    assert re.search(r"^Tagged:\s+yes$", info, re.MULTILINE)
    sheets = re.findall(r"^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts", info, re.MULTILINE)
    assert sheets
    for sheet in sheets:
        assert tuple(sorted(round(float(side) / 72 * 25.4) for side in sheet)) == size
    fonts = [line.split() for line in told("pdffonts", pdf).splitlines()[2:]]
    assert fonts
    for name, *_kind, embedded, _subset, _unicode, _object, _generation in fonts:
        assert re.fullmatch(r"[A-Z]{6}\+Liberation(Sans|Serif|Mono)(-\w+)?", name), name
        assert embedded == "yes"
