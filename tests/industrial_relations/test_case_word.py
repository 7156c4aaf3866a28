"""Word files say what the PDF says; what records hold is text in them, and a template reaches for nothing else."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from jinja2.exceptions import SecurityError, UndefinedError

from apps.documents.word import render_word
from apps.industrial_relations.choices import PaperKind
from apps.industrial_relations.papers.output import TEMPLATES, paper_word
from apps.industrial_relations.services.case_papers import make_paper
from tests.conftest import staff_member
from tests.industrial_relations.case_records import (
    ADVISED_ON,
    FIRST_SESSION,
    hold,
    make_case,
    plan_session,
    recommend,
    refer,
)  # fmt: skip


@pytest.fixture
def template(tmp_path):
    """Writes a template of one paragraph."""

    def write(text: str):
        document = Document()
        document.add_paragraph(text)
        document.save(tmp_path / "template.docx")
        return tmp_path / "template.docx"

    return write


def text_of(content: bytes) -> str:
    document = Document(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize("name", ["Budi & Ani <PT>", '"Cahaya" {{ nama }}', "baris satu\nbaris dua"])
def test_text_of_a_record_survives_whole(template, name):
    assert name in text_of(render_word(template("{{ name }}"), {"name": name}))


def test_control_sign_does_not_break_the_file(template):
    assert "Budi Ani" in text_of(render_word(template("{{ name }}"), {"name": "Budi\x0bAni"}))


@pytest.mark.parametrize("reach", ["{{ ''.__class__.__mro__ }}", "{{ name.__class__.__subclasses__() }}"])
def test_template_that_reaches_for_more_is_refused(template, reach):
    with pytest.raises(SecurityError):
        render_word(template(reach), {"name": "Budi"})


def test_template_that_names_what_is_not_there_is_refused(template):
    with pytest.raises(UndefinedError):
        render_word(template("{{ alamat }}"), {"name": "Budi"})


def test_templates_of_the_desk_hold_no_person_and_no_macro():
    for path in TEMPLATES.glob("*.docx"):
        with ZipFile(path) as parts:
            assert "vbaProject" not in " ".join(parts.namelist())
            assert "<dc:creator></dc:creator>" in parts.read("docProps/core.xml").decode()


def test_recommendation_in_word_has_the_letterhead_and_all_points(office):
    advised = recommend(refer(make_case()))
    mediator = staff_member("Mediator Hubin")
    paper = make_paper(dispute=advised.dispute, kind=PaperKind.RECOMMENDATION, on=ADVISED_ON, by=mediator)

    text = text_of(paper_word(paper.facts))

    for told in (
        "DINAS TENAGA KERJA KOTA CILEGON", paper.letter.number, "MENGANJURKAN", "Bekerja lembur 40 jam.",
        "2.\tPekerja tetap bekerja seperti biasa.", "Ratna Dewi, S.H.",
    ):  # fmt: skip
        assert told in text
    assert "{%" not in text and "{{" not in text


def test_minutes_in_word_have_the_entries(office):
    dispute = refer(make_case())
    session = hold(plan_session(dispute))
    paper = make_paper(dispute=dispute, kind=PaperKind.MEDIATION, session=session, on=FIRST_SESSION, by=None)

    text = text_of(paper_word(paper.facts))

    assert "RISALAH MEDIASI" in text
    assert "Lembur tiga bulan belum dibayar." in text
