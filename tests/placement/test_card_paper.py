"""The card AK/1 on paper: what stands on it, how it folds, and how long a hundred of them take."""

import re
import subprocess
import time
from datetime import UTC, date, datetime
from io import BytesIO
from uuid import UUID

import pypdf
import pytest
import segno
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image

from apps.documents.qr import verification_url
from apps.placement.card_paper import cards_pdf, newest_cards, signing_official
from apps.placement.models import JobSeeker
from apps.placement.services.cards import renew, replace_lost
from apps.placement.services.photo import keep_photo, redraw
from apps.placement.services.registration import register
from apps.placement.services.seeker_reports import record_report
from apps.registry.models import EducationLevel, Official, Region
from tests.registry.records import make_person

PRINTED_AT = datetime(2025, 9, 1, 2, 30, tzinfo=UTC)
NIK = "3672017108019001"


def picture(size=(600, 800), colour="steelblue") -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def register_siti(**facts) -> JobSeeker:
    person = make_person(
        "Siti Aminah",
        nik=NIK,
        sex="P",
        born=date(2001, 8, 31),
        birth_place="Cilegon",
        marital_status="B",
        address="Jl. Melati No. 5 RT 02 RW 03",
        phone="0812 0000 9001",
        kelurahan=Region.objects.get(name="Ramanuju"),
    )
    values = {
        "registered_on": date(2025, 8, 31),
        "education": EducationLevel.objects.get(code="SMK"),
        "major": "Teknik Komputer dan Jaringan",
        "graduation_year": 2019,
        "skills": "Mengetik 10 jari, jaringan komputer",
        "religion": "islam",
        **facts,
    }
    return register(person=person, by=None, **values)


def paper(*job_seekers: JobSeeker, signer=None) -> bytes:
    cards = newest_cards([one.pk for one in job_seekers])
    return cards_pdf(cards, signer=signer, printed_by="Rina Petugas", printed_at=PRINTED_AT)


def text_of(pdf: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return shown.stdout.decode()


@pytest.fixture
def placement_officer(office) -> Official:
    return Official.objects.create(
        name="Dewi Lestari, S.Sos.",
        nip="198001012005012001",
        position="Pengantar Kerja Ahli Muda",
        valid_from=date(2020, 1, 1),
    )


def test_front_says_who_holds_the_card_and_until_when(office, placement_officer):
    job_seeker = register_siti()

    text = text_of(paper(job_seeker, signer=signing_official(date(2025, 9, 1))))

    for words in (
        "KARTU TANDA BUKTI PENDAFTARAN PENCARI KERJA",
        "Siti Aminah",
        "Cilegon, 31 Agustus 2001",
        "Perempuan",
        "Belum kawin",
        "Islam",
        "Jl. Melati No. 5 RT 02 RW 03",
        "Ramanuju",
        "Purwakarta",
        "0812 0000 9001",
        "Teknik Komputer dan Jaringan",
        "2019",
        "Mengetik 10 jari",
        "Cilegon, 31 Agustus 2025",
        "Pengantar Kerja Ahli Muda",
        "Dewi Lestari, S.Sos.",
        "NIP. 19800101 200501 2 001",
    ):
        assert words in text, words
    assert re.search(r"Berlaku s\.d\.\s*:\s*31 Agustus 2027", text)
    unspaced = re.sub(r"\s", "", text)
    assert NIK in unspaced
    assert job_seeker.number in unspaced


def test_back_says_the_rules_and_when_to_report_with_month_ends_kept(office):
    pdf = paper(register_siti())

    text = text_of(pdf)
    read_on = " ".join(pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text().split())
    assert "Kartu ini berlaku nasional." in read_on
    assert "telah mendapat pekerjaan, pemegang kartu segera melapor" in read_on
    assert "pemberi kerja yang menerimanya mengirimkan kembali kartu ini" in read_on
    assert "2 (dua) tahun dengan keharusan melapor setiap 6 (enam) bulan sekali" in read_on
    assert re.search(r"Pertama\s+28 Februari 2026", text)
    assert re.search(r"Kedua\s+31 Agustus 2026", text)
    assert re.search(r"Ketiga\s+28 Februari 2027", text)
    assert "Diterima di" in text
    assert "Terhitung mulai tanggal" in text
    assert "dicetak oleh Rina Petugas pada 1 September 2025 pukul 09.30 WIB" in text


def test_report_that_was_made_stands_beside_its_day(office, clerk):
    job_seeker = register_siti(registered_on=date(2024, 8, 31))
    record_report(job_seeker=job_seeker, reported_on=date(2025, 2, 20), by=clerk)

    text = text_of(paper(job_seeker))

    assert re.search(r"Pertama\s+28 Februari 2025\s+20 Februari 2025\s+Petugas Penta", text)


def test_renewed_card_counts_its_reports_from_the_renewal(office):
    job_seeker = register_siti(registered_on=date(2023, 1, 15))
    card = renew(job_seeker=job_seeker, on=date(2025, 1, 20), by=None)

    text = text_of(paper(job_seeker))

    assert card.number in text
    assert "Perpanjangan" in text
    assert re.search(r"Pertama\s+20 Juli 2025", text)
    assert re.search(r"Berlaku s\.d\.\s*:\s*20 Januari 2027", text)


def test_card_for_a_lost_one_keeps_number_reports_and_last_day(office):
    job_seeker = register_siti()
    replace_lost(job_seeker=job_seeker, on=date(2025, 10, 10), by=None)

    text = text_of(paper(job_seeker))

    assert job_seeker.number in text
    assert "Pengganti" in text
    assert re.search(r"Pertama\s+28 Februari 2026", text)
    assert re.search(r"Berlaku s\.d\.\s*:\s*31 Agustus 2027", text)


def test_without_a_placement_officer_the_line_is_left_for_the_pen(office):
    Official.objects.create(name="Kepala Kantor", position="Kepala Dinas", is_head=True, valid_from=date(2020, 1, 1))

    text = text_of(paper(register_siti(), signer=signing_official(date(2025, 9, 1))))

    assert "Pengantar Kerja/Petugas Antar Kerja" in text
    assert "Kepala Kantor" not in text


def test_each_card_is_one_landscape_sheet(office):
    job_seeker = register_siti()

    (page,) = pypdf.PdfReader(BytesIO(paper(job_seeker))).pages

    assert (round(page.mediabox.width / 72 * 25.4), round(page.mediabox.height / 72 * 25.4)) == (297, 210)


def test_qr_code_leads_to_the_public_page_of_this_card(office, settings):
    settings.PUBLIC_URL = "https://disnaker.example.go.id"
    token = UUID("0f8fad5b-d9cb-469f-a165-70867728950e")
    job_seeker = register_siti()
    job_seeker.cards.update(token=token)

    pdf = paper(job_seeker)

    assert verification_url(token) == f"https://disnaker.example.go.id/periksa/{token}/"
    assert drawn_modules(pdf) == [
        [bool(dark) for dark in row] for row in segno.make(verification_url(token), error="m", micro=False).matrix
    ]


def drawn_modules(pdf: bytes) -> list[list[bool]]:
    """The QR code as it is seen: the page at 300 dots an inch, sampled in the middle of each module.

    It is the one square of 20 mm in the lower left of the front; its finder patterns give its edges.
    """
    shown = subprocess.run(
        ["pdftoppm", "-r", "300", "-gray", "-singlefile", "-"], input=pdf, capture_output=True, check=True
    )
    sheet = Image.open(BytesIO(shown.stdout)).point(lambda shade: 255 if shade < 128 else 0)
    dots = 300 / 25.4
    left, bottom, side = (148.5 + 11) * dots, (210 - 8) * dots, 20 * dots
    box = sheet.crop((round(left - 2), round(bottom - side - 2), round(left + side + 2), round(bottom + 2)))
    code = box.crop(box.getbbox())
    count = len(segno.make(verification_url(UUID(int=0)), error="m", micro=False).matrix)
    step = code.width / count
    return [
        [code.getpixel((int((x + 0.5) * step), int((y + 0.5) * step))) > 0 for x in range(count)] for y in range(count)
    ]


def test_hundred_cards_with_photos_take_seconds_and_a_bounded_number_of_queries(office):
    photo = redraw(picture())
    seekers = []
    for number in range(100):
        person = make_person(f"Pencari {number}", born=date(2000, 1, 1))
        education = EducationLevel.objects.get(code="SMA")
        seeker = register(person=person, registered_on=date(2025, 8, 1), education=education, by=None)
        seekers.append(keep_photo(job_seeker=seeker, photo=photo))
    paper(seekers[0])

    with CaptureQueriesContext(connection) as queries:
        began = time.perf_counter()
        pdf = paper(*seekers)
        took = time.perf_counter() - began

    assert len(queries) <= 4
    assert took < 5, took
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert len(reader.pages) == 100
    assert "Pencari 0" in reader.pages[0].extract_text()
    assert "Pencari 99" in reader.pages[99].extract_text()


def test_photo_reaches_the_paper_as_it_is_stored(office):
    photo = redraw(picture(colour="darkred"))
    job_seeker = keep_photo(job_seeker=register_siti(), photo=photo)

    (image,) = pypdf.PdfReader(BytesIO(paper(job_seeker))).pages[0].images

    assert image.image.size == (354, 472)
    assert image.image.convert("RGB").getpixel((100, 100)) == Image.open(BytesIO(photo)).getpixel((100, 100))
