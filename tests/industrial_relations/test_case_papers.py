"""The papers of a case say what its records say, take a number where they are letters, and stay as they went out."""

from datetime import date
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from pypdf import PdfReader

from apps.documents.issuing import void_letter
from apps.documents.models import Letter
from apps.industrial_relations.choices import (
    AgreementStage,
    DisputeKind,
    DisputeState,
    PaperKind,
    SessionKind,
    SessionResult,
)
from apps.industrial_relations.services.case_papers import make_paper, offers, papers_of, pdf_of
from apps.registry.models import Official
from tests.conftest import staff_member
from tests.industrial_relations.case_records import (
    ADVISED_ON,
    FIRST_SESSION,
    SECOND_SESSION,
    agree,
    hold,
    make_case,
    plan_session,
    recommend,
    refer,
    reject,
)  # fmt: skip
from tests.industrial_relations.records import FILED_ON

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def mediator():
    return staff_member("Mediator Hubin")


@pytest.fixture
def head_of_office(db):
    return Official.objects.create(
        name="Drs. Panji Suhendra", position="Kepala Dinas Tenaga Kerja", is_head=True, valid_from=date(2022, 1, 1)
    )


def text_of(paper) -> str:
    pages = PdfReader(BytesIO(pdf_of(paper))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def lacking(dispute, kind) -> tuple[str, ...]:
    return next(offer.lacking for offer in offers(dispute, papers_of(dispute)) if offer.kind == kind)


def test_receipt_tells_agenda_parties_and_dossier(mediator, head_of_office):
    dispute = make_case(agenda_number="12")

    text = text_of(make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=mediator))

    for told in (
        "001/500.15/III/2023", "12/2023", "Senin, 6 Maret 2023", "Budi Santoso, diwakili kuasanya Rina Astuti, S.H.",
        "PT Baja Selat Sunda", "Perselisihan hak", "Risalah perundingan bipartit", "Drs. Panji Suhendra",
    ):  # fmt: skip
        assert told in text


def test_returned_file_is_to_be_completed_within_seven_working_days(mediator):
    """From 6 March 2023 over the 22nd and 23rd, none of them in between: 15 March."""
    dispute = make_case(returned_on=FILED_ON, missing="Risalah bipartit\nDaftar hadir")

    text = text_of(make_paper(dispute=dispute, kind=PaperKind.RETURN, on=FILED_ON, by=mediator))

    assert "7 (tujuh) hari kerja" in text
    assert "Rabu, 15 Maret 2023" in text
    assert "1. Risalah bipartit 2. Daftar hadir" in text


def test_offer_names_the_ways_open_to_the_kind(mediator):
    dispute = make_case(kind=DisputeKind.TERMINATION, offered_on=FILED_ON, state=DisputeState.FILED)
    text = text_of(make_paper(dispute=dispute, kind=PaperKind.OFFER, on=FILED_ON, by=mediator))

    assert "Penawaran Penyelesaian melalui Konsiliasi" in text
    assert "arbitrase" not in text.lower()


def test_nothing_is_offered_in_a_dispute_on_rights(mediator):
    assert lacking(make_case(), PaperKind.OFFER)


def test_summons_goes_to_both_sides_and_the_session_knows_it(mediator):
    dispute = refer(make_case())
    session = plan_session(dispute)

    paper = make_paper(dispute=dispute, kind=PaperKind.SUMMONS, session=session, on=date(2023, 3, 9), by=mediator)

    text = text_of(paper)
    assert "Panggilan Sidang Mediasi ke-1" in text
    assert "1. PT Baja Selat Sunda" in text
    assert "2. Budi Santoso" in text
    assert "Selasa, 14 Maret 2023 Pukul : 09.00 WIB" in text
    assert "Ratna Dewi, S.H., Mediator Hubungan Industrial" in text
    session.refresh_from_db()
    assert session.letter == paper.letter
    assert session.summoned_on == date(2023, 3, 9)


def test_summons_without_hour_names_the_field(mediator):
    dispute = refer(make_case())
    plan_session(dispute, begins_at=None, place="")

    sentences = lacking(dispute, PaperKind.SUMMONS)

    assert len(sentences) == 2


def test_summons_after_its_session_is_refused(mediator):
    dispute = refer(make_case())
    session = plan_session(dispute)

    with pytest.raises(ValidationError) as refused:
        make_paper(dispute=dispute, kind=PaperKind.SUMMONS, session=session, on=date(2023, 3, 15), by=mediator)

    assert "on" in refused.value.message_dict
    assert not Letter.objects.exists()


def test_letter_goes_out_once_until_it_is_void(mediator):
    dispute = make_case()
    first = make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=mediator)
    with pytest.raises(ValidationError, match=first.letter.number):
        make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=mediator)

    void_letter(letter=first.letter, reason="Salah nama")
    second = make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=mediator)

    assert [first.letter.number, second.letter.number] == ["001/500.15/III/2023", "002/500.15/III/2023"]
    assert [paper.is_void for paper in papers_of(dispute)] == [False, True]


def test_minutes_of_a_session_have_the_entries_of_the_format(mediator):
    dispute = refer(make_case())
    session = hold(plan_session(dispute))

    paper = make_paper(dispute=dispute, kind=PaperKind.MEDIATION, session=session, on=FIRST_SESSION, by=mediator)

    text = text_of(paper)
    assert paper.letter is None
    for told in (
        "RISALAH MEDIASI", "1. Nama perusahaan : PT Baja Selat Sunda", "6. Tanggal dan tempat perundingan",
        "9. Pendapat pihak Pengusaha : Lembur tidak diperintahkan.", "Bukti absensi dibawa",
        "NIP. 19800101 200501 1 002",
    ):  # fmt: skip
        assert told in text


def test_clarification_has_eleven_entries(mediator):
    dispute = make_case()
    refer(dispute)
    session = plan_session(dispute, kind=SessionKind.CLARIFICATION)
    hold(session, SessionResult.TO_MEDIATION)

    text = text_of(
        make_paper(dispute=dispute, kind=PaperKind.CLARIFICATION, session=session, on=FIRST_SESSION, by=mediator)
    )

    assert "10. Arahan mediator : Para pihak menghitung ulang." in text
    assert "11. Kesimpulan : Perselisihan dilanjutkan ke mediasi." in text


def test_minutes_stay_as_they_were_made(mediator):
    dispute = refer(make_case())
    session = hold(plan_session(dispute))
    paper = make_paper(dispute=dispute, kind=PaperKind.MEDIATION, session=session, on=FIRST_SESSION, by=mediator)
    before = pdf_of(paper)

    session.summary = "Ringkasan yang kemudian diubah."
    session.save()
    dispute.company.name = "PT Nama Baru"
    dispute.company.save()

    assert pdf_of(dispute.papers.get()) == before


def test_minutes_made_again_replace_those_before(mediator):
    dispute = refer(make_case())
    session = hold(plan_session(dispute))
    for _time in range(2):
        make_paper(dispute=dispute, kind=PaperKind.MEDIATION, session=session, on=FIRST_SESSION, by=mediator)

    assert [paper.is_replaced for paper in papers_of(dispute)] == [False, True]


def test_recommendation_has_its_parts_and_the_time_to_answer(mediator, head_of_office):
    advised = recommend(refer(make_case()))

    paper = make_paper(dispute=advised.dispute, kind=PaperKind.RECOMMENDATION, on=ADVISED_ON, by=mediator)

    text = text_of(paper)
    order = [
        "A. Keterangan pihak Pekerja", "B. Keterangan pihak Pengusaha", "C. Pertimbangan hukum dan kesimpulan mediator",
        "MENGANJURKAN", "1. Pengusaha membayar upah lembur 40 jam.", "2. Pekerja tetap bekerja",
        "10 (sepuluh) hari kerja sejak menerima anjuran", "Mengetahui,", "Drs. Panji Suhendra",
    ]  # fmt: skip
    places = [text.index(told) for told in order]
    assert places == sorted(places)
    advised.refresh_from_db()
    assert (advised.letter, advised.number) == (paper.letter, paper.letter.number)


def test_recommendation_is_dated_on_its_own_day(mediator):
    advised = recommend(refer(make_case()))

    with pytest.raises(ValidationError) as refused:
        make_paper(dispute=advised.dispute, kind=PaperKind.RECOMMENDATION, on=date(2023, 3, 29), by=mediator)

    assert "28 Maret 2023" in str(refused.value)


def test_settlement_ticks_the_way_the_mediation_ended(mediator):
    dispute = reject(recommend(refer(make_case())))

    text = text_of(make_paper(dispute=dispute, kind=PaperKind.SETTLEMENT, on=date(2023, 4, 5), by=mediator))

    assert "[X] c. Tidak tercapai kesepakatan; anjuran tertulis tanggal 28 Maret 2023 ditolak" in text
    assert text.count("[X]") == 1


def test_agreement_in_mediation_is_witnessed(mediator):
    dispute = refer(make_case())
    hold(plan_session(dispute, 1, SECOND_SESSION), SessionResult.AGREED)
    agree(dispute)

    text = text_of(make_paper(dispute=dispute, kind=PaperKind.AGREEMENT, on=SECOND_SESSION, by=mediator))

    assert "Senin, tanggal dua puluh bulan Maret tahun dua ribu dua puluh tiga" in text
    assert "Pasal 13 ayat (1) Undang-Undang Nomor 2 Tahun 2004" in text
    assert "Menyaksikan:" in text
    assert "1. Lembur dibayar Rp4.000.000." in text


def test_agreement_by_the_parties_themselves_needs_no_mediator(mediator):
    dispute = make_case()
    agree(dispute, stage=AgreementStage.BIPARTITE)

    text = text_of(make_paper(dispute=dispute, kind=PaperKind.AGREEMENT, on=SECOND_SESSION, by=mediator))

    assert "Pasal 7 ayat (1)" in text
    assert "Menyaksikan" not in text


def test_report_has_twelve_items(mediator):
    """8 to 28 March 2023 are 12 working days: the 22nd and 23rd are free."""
    advised = recommend(refer(make_case()))

    text = text_of(make_paper(dispute=advised.dispute, kind=PaperKind.REPORT, on=date(2023, 3, 29), by=mediator))

    assert "4. Masa kerja : 4 tahun 1 bulan" in text
    assert "8. Waktu penyelesaian : 8 Maret 2023 s.d. 28 Maret 2023, 12 (dua belas) hari kerja" in text
    assert "12. Upaya penyelesaian : Sidang Mediasi ke-1 tanggal 14 Maret 2023" in text
    assert "13." not in text


def test_bipartite_form_leaves_the_rest_for_the_pen(mediator):
    dispute = make_case(subject="", demand="")

    text = text_of(make_paper(dispute=dispute, kind=PaperKind.BIPARTITE, on=FILED_ON, by=mediator))

    assert "Risalah Perundingan Bipartit".upper() in text
    assert text.count("." * 60) >= 6


def test_sign_that_no_font_has_is_refused_with_the_number_given_back(mediator):
    dispute = make_case(subject="Upah \U0001f4b0 belum dibayar")

    with pytest.raises(ValidationError):
        make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=mediator)

    dispute.subject = "Upah belum dibayar"
    dispute.save()
    paper = make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=mediator)
    assert paper.letter.serial == 1


def test_union_and_many_workers_are_told(mediator):
    dispute = make_case(workers=12)

    text = text_of(make_paper(dispute=dispute, kind=PaperKind.RECEIPT, on=FILED_ON, by=mediator))

    assert "Budi Santoso dkk. (12 orang)" in text
