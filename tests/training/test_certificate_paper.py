"""Certificates on paper: what stands on front and back, how much fits, and how long a hundred of them take."""

import subprocess
import time
from datetime import UTC, date, datetime
from io import BytesIO

import pypdf
import pytest

from apps.documents.qr import short_code
from apps.registry.models import Person
from apps.training.certificate_paper import certificates_pdf, file_name
from apps.training.models import Certificate, ProgrammeUnit, Trainee, TrainingProgramme
from apps.training.services.certifying import issue_certificates
from tests.training.certified import make_finished_class, make_head

DAY = date(2023, 3, 20)
LONG_NAME = "R.A. Siti Nurhaliza Kusumawardhani Prabaningrum Wijayakusuma binti Haji Muhammad Abdurrahman"
LONG_PROGRAMME = (
    "Instalasi Otomasi Listrik Industri Berbasis Programmable Logic Controller dan Human Machine Interface Tinggi"
)
LONG_UNIT = "Mengelas Pelat Baja Karbon pada Posisi di Atas Kepala (Overhead) 4G Menggunakan Proses SMAW dan GMAW Nomor"


def issued(*names: str, **facts) -> list[Certificate]:
    training_class = make_finished_class(names or ("Siti Aminah",), **facts)
    return issue_certificates(training_class=training_class, on=DAY, by=None)


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, as it is read from left to right."""
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return shown.stdout.decode().split("\f")[:-1]


def words_of(page: str) -> str:
    return " ".join(page.split())


def test_front_says_who_has_learnt_what(office):
    make_head()

    front, _back = pages_of(certificates_pdf(issued()))

    text = words_of(front)
    for words in (
        "PEMERINTAH KOTA CILEGON",
        "DINAS TENAGA KERJA KOTA CILEGON",
        "Nomor: 0001/SERT-BLK/III/2023",
        "diberikan kepada",
        "Siti Aminah",
        "Cilegon, 31 Agustus 2001",
        "telah mengikuti Pelatihan Berbasis Kompetensi Kejuruan Las",
        "Program Las SMAW 4G",
        "yang diselenggarakan oleh UPT Balai Latihan Kerja Kota Cilegon",
        "dari tanggal 6 Maret 2023 sampai dengan 15 Maret 2023",
        "selama 80 JP (10 hari), dengan predikat Memuaskan.",
        "Keputusan Nomor 800/12/SK/2023 tanggal 1 Maret 2023",
        "Cilegon, 20 Maret 2023",
        "Kepala Dinas Tenaga Kerja Kota Cilegon,",
        "Drs. Contoh Kepala, M.Si.",
        "Pembina Utama Muda",
        "NIP. 19680101 200501 1 001",
        "Pasfoto",
        "3 × 4 cm",
        "Pindai kode QR atau ketik",
    ):
        assert words in text, words
    assert "SERTIFIKAT" in front.replace(" ", "")


def test_back_lists_the_units_their_hours_and_the_marks(office):
    make_head()

    _front, back = pages_of(certificates_pdf(issued()))

    text = words_of(back)
    for words in (
        "1 C.24LAS01.001.1 Menerapkan Keselamatan dan Kesehatan Kerja 8",
        "2 C.24LAS01.012.1 Mengelas Pelat Posisi 4G dengan Proses SMAW 72",
        "Jumlah 80",
        "Nilai teori : 80",
        "Nilai praktik : 87,50",
        "Nilai akhir : 85",
        "Predikat : Memuaskan",
        "Nomor sertifikat : 0001/SERT-BLK/III/2023",
        "NIP. 19680101 200501 1 001",
    ):
        assert words in text, words


def test_nik_stands_nowhere(office):
    (certificate,) = issued()

    assert certificate.trainee.person.nik not in "".join("".join(pages_of(certificates_pdf([certificate]))).split())


def test_what_is_not_known_is_left_out(office):
    training_class = make_finished_class(["Siti Aminah"])
    training_class.days.all().delete()
    ProgrammeUnit.objects.all().delete()
    Trainee.objects.update(theory=None, practice=None, final=None)
    Person.objects.update(birth_place="", birth_date=None)

    front, back = map(
        words_of, pages_of(certificates_pdf(issue_certificates(training_class=training_class, on=DAY, by=None)))
    )

    assert "selama 80 JP." in front
    assert "predikat" not in front
    assert "(...................................................." in front
    assert "HASIL PELATIHAN" in back
    assert "Nilai" not in back
    assert "Jumlah" not in back


def test_class_is_printed_front_and_back_in_turn_in_the_order_given(office):
    certificates = issued("Andi", "Budi", "Citra")

    pages = pages_of(certificates_pdf(certificates))

    assert len(pages) == 6
    for place, name in enumerate(("Andi", "Budi", "Citra")):
        assert name in pages[2 * place]
        assert "diberikan kepada" in pages[2 * place]
        assert f"Nama : {name}" in words_of(pages[2 * place + 1])


@pytest.mark.parametrize(("paper", "size"), [("a4", (297, 210)), ("f4", (330, 215))])
def test_sheets_are_landscape_in_the_offices_size(office, settings, paper, size):
    settings.OFFICE = {**settings.OFFICE, "paper": paper}

    pages = pypdf.PdfReader(BytesIO(certificates_pdf(issued()))).pages

    assert {(round(page.mediabox.width / 72 * 25.4), round(page.mediabox.height / 72 * 25.4)) for page in pages} == {
        size
    }


@pytest.mark.parametrize("paper", ["a4", "f4"])
def test_long_names_and_twenty_five_units_fit_on_their_two_pages(office, settings, paper):
    settings.OFFICE = {**settings.OFFICE, "paper": paper}
    make_head(position="Kepala Dinas Tenaga Kerja dan Transmigrasi Kota Cilegon Provinsi Banten")
    training_class = make_finished_class([LONG_NAME], decree_number="500.15.2/1234/Disnaker-Kota/SK-Pelatihan/2023")
    TrainingProgramme.objects.update(name=LONG_PROGRAMME)
    ProgrammeUnit.objects.all().delete()
    ProgrammeUnit.objects.bulk_create(
        ProgrammeUnit(
            programme=training_class.programme, place=place, code=f"C.24LAS01.{place:03}.1",
            title=f"{LONG_UNIT} {place}", hours=8,
        )
        for place in range(1, 26)
    )  # fmt: skip

    pages = pages_of(certificates_pdf(issue_certificates(training_class=training_class, on=DAY, by=None)))

    front, back = map(words_of, pages)
    assert LONG_NAME in front
    assert "Programmable Logic Controller" in front
    assert "NIP. 19680101 200501 1 001" in front
    assert f"25 C.24LAS01.025.1 {LONG_UNIT} 25 8" in back
    assert "Jumlah 200" in back
    assert "NIP. 19680101 200501 1 001" in back


def test_units_beyond_one_page_leave_the_next_front_on_a_sheet_of_its_own(office):
    training_class = make_finished_class(["Andi", "Budi"])
    ProgrammeUnit.objects.bulk_create(
        ProgrammeUnit(programme=training_class.programme, place=place, title=f"{LONG_UNIT} {place}", hours=1)
        for place in range(3, 90)
    )

    pages = pages_of(certificates_pdf(issue_certificates(training_class=training_class, on=DAY, by=None)))

    fronts = [place for place, page in enumerate(pages) if "diberikan kepada" in page]
    assert fronts[0] == 0
    assert fronts[1] % 2 == 0
    assert f"{LONG_UNIT} 89" in words_of(" ".join(pages[1 : fronts[1]]))


def test_reprint_gives_the_same_bytes_whatever_has_changed_since(office):
    (certificate,) = issued()
    before = certificates_pdf([certificate])

    make_head()
    Person.objects.update(name="Siti Aminah Putri", birth_place="Serang")
    TrainingProgramme.objects.update(name="Las")

    assert certificates_pdf([Certificate.objects.get()]) == before


def test_paper_is_tagged_and_dated_as_it_was_issued(office):
    issued()
    Certificate.objects.update(issued_at=datetime(2023, 3, 20, 2, 30, tzinfo=UTC))

    reader = pypdf.PdfReader(BytesIO(certificates_pdf([Certificate.objects.get()])))

    assert reader.metadata.creation_date == datetime(2023, 3, 20, 2, 30, tzinfo=UTC)
    assert reader.metadata.title == "Sertifikat pelatihan 0001/SERT-BLK/III/2023"
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_data()
    assert reader.trailer["/Root"]["/Lang"] == "id"


def test_address_of_the_check_is_printed_beside_the_code(office, settings):
    settings.PUBLIC_URL = "https://disnaker.example.go.id"

    certificates = issued()

    text = words_of(pages_of(certificates_pdf(certificates))[0])

    code = short_code(certificates[0].token)
    assert f"ketik {code} di disnaker.example.go.id/periksa. Pastikan alamatnya disnaker.example.go.id." in text


def test_code_differs_from_certificate_to_certificate(office):
    first, second = issued("Andi"), issued("Andi")
    second[0].number, second[0].facts = first[0].number, first[0].facts
    second[0].issued_at = first[0].issued_at

    assert certificates_pdf(first) != certificates_pdf(second)
    second[0].token = first[0].token
    assert certificates_pdf(first) == certificates_pdf(second)


def test_file_is_named_by_its_numbers(office):
    certificates = issued("Andi", "Budi")

    assert file_name(certificates[:1]) == "Sertifikat 0001-SERT-BLK-III-2023.pdf"
    assert file_name(certificates) == "Sertifikat 0001-SERT-BLK-III-2023 dst., 2 orang.pdf"


def test_hundred_certificates_take_seconds(office):
    certificates = issued(*(f"Peserta {number:03}" for number in range(20)))
    many = certificates * 5

    began = time.perf_counter()
    pdf = certificates_pdf(many)
    took = time.perf_counter() - began

    assert len(pypdf.PdfReader(BytesIO(pdf)).pages) == 200
    assert took < 6, took
