"""The letterhead: what the office enters of itself, what of it stands on papers, and which pictures it may hold."""

import subprocess
from base64 import b64encode
from datetime import UTC, datetime
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from apps.registry.coat_of_arms import judge
from apps.registry.models import OfficeProfile
from apps.registry.paper.office import current_office, letterhead, paper_size, place_and_date
from apps.registry.paper.specimen import specimen_pdf

pytestmark = pytest.mark.usefixtures("office")

LIST = reverse("admin:registry_officeprofile_changelist")
FORM = reverse("admin:registry_officeprofile_change", args=(1,))
PAPER = reverse("admin:registry_officeprofile_paper", args=(1,))
MAY_5 = datetime(2023, 5, 5, 3, tzinfo=UTC)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">{}</svg>'
TOLD = {
    "government": "Pemerintah Kota Contoh",
    "name": "Dinas Tenaga Kerja Kota Contoh",
    "address": "Jalan Contoh Nomor 1, Kota Contoh",
    "postcode": "42411",
    "phone": "(0254) 000001",
    "website": "disnaker.contoh.go.id",
    "email": "disnaker@contoh.go.id",
    "city": "Contoh",
    "paper": "f4",
}


def picture(form: str = "PNG", size: tuple[int, int] = (40, 50), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size, "teal").save(out, form)
    return out.getvalue()


def text_of(pdf: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(shown.stdout.decode().split())


@pytest.fixture
def at_letterhead(client, admin_user):
    OfficeProfile.objects.create()
    client.force_login(admin_user)
    return client


def save(client, **values):
    version = client.get(FORM).context["adminform"].form.initial["row_version"]
    return client.post(FORM, {**TOLD, "row_version": version, **values}, follow=True)


def test_empty_fields_come_from_the_settings_of_the_installation():
    OfficeProfile.objects.create(phone="(0254) 000001")

    head = letterhead()

    assert head["name"] == "Dinas Tenaga Kerja Kota Cilegon"
    assert (head["address"], head["contact"]) == ("Kota Cilegon, Banten", "Telepon (0254) 000001")
    assert (head["logo"], paper_size()) == ("", "a4")
    assert place_and_date(MAY_5) == "Cilegon, 5 Mei 2023"


def test_a_paper_reads_the_profile_once(django_assert_num_queries):
    OfficeProfile.objects.create(**TOLD, logo=picture(), logo_format="png")

    with django_assert_num_queries(1):
        office = current_office()
        office.letterhead(), office.place_and_date(MAY_5), office.signature(None)


def test_letterhead_has_the_lines_of_the_rules_for_letters(at_letterhead):
    save(at_letterhead)

    text = text_of(at_letterhead.get(PAPER).content)

    assert "PEMERINTAH KOTA CONTOH DINAS TENAGA KERJA KOTA CONTOH Jalan Contoh Nomor 1, Kota Contoh 42411" in text
    assert "Telepon (0254) 000001, laman disnaker.contoh.go.id, pos-el disnaker@contoh.go.id" in text
    assert "Kepala Dinas Tenaga Kerja Kota Contoh," in text


def test_list_leads_straight_to_the_only_letterhead(client, admin_user):
    client.force_login(admin_user)

    answer = client.get(LIST)

    assert answer.url == FORM
    assert "Dinas Tenaga Kerja Kota Cilegon" in client.get(FORM).text  # what an empty field falls back to
    assert OfficeProfile.objects.count() == 1


def test_planning_section_reads_the_letterhead_and_changes_nothing(client, clerk):
    OfficeProfile.objects.create(**TOLD)
    client.force_login(clerk)

    page = client.get(FORM)

    assert page.status_code == 200 and 'type="file"' not in page.text
    assert client.get(PAPER).status_code == 200
    assert client.post(FORM, {**TOLD, "name": "Lain"}).status_code == 403
    assert OfficeProfile.objects.get().name == TOLD["name"]


def test_stranger_sees_neither_form_nor_paper(client, django_user_model):
    OfficeProfile.objects.create(**TOLD)
    client.force_login(django_user_model.objects.create_user("tanpa.peran", is_staff=True))

    assert [client.get(url).status_code for url in (LIST, FORM, PAPER)] == [403, 403, 403]


@pytest.mark.parametrize(
    ("name", "content", "kept"),
    [
        ("lambang.png", picture(mode="RGBA"), "png"),
        ("lambang.jpg", picture("JPEG"), "jpeg"),
        ("lambang.svg", SVG.format('<circle id="a" cx="9" cy="9" r="9"/><use href="#a"/>').encode(), "svg"),
    ],
)
def test_coat_of_arms_is_kept_printed_and_taken_away_again(at_letterhead, name, content, kept):
    plain = specimen_pdf(current_office(), created_at=MAY_5)

    save(at_letterhead, coat_of_arms=SimpleUploadedFile(name, content))

    assert OfficeProfile.objects.get().logo_format == kept
    drawn = specimen_pdf(current_office(), created_at=MAY_5)
    assert len(drawn) > len(plain)
    assert "data:image/png;base64," in at_letterhead.get(FORM).text

    save(at_letterhead, without_coat_of_arms="on")
    profile = OfficeProfile.objects.get()
    assert (profile.logo, profile.logo_format) == (None, "")


def test_coat_of_arms_stays_when_other_words_are_saved(at_letterhead):
    save(at_letterhead, coat_of_arms=SimpleUploadedFile("lambang.png", picture()))

    save(at_letterhead, phone="(0254) 000002")

    profile = OfficeProfile.objects.get()
    assert (profile.phone, profile.logo_format) == ("(0254) 000002", "png")


def test_large_raster_is_drawn_anew_no_larger_than_a_print_needs():
    content, form = judge(picture("JPEG", (3000, 2000)))

    assert (form, Image.open(BytesIO(content)).size) == ("jpeg", (600, 400))


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
        '<rect width="9" height="9" onclick="alert(1)"/>',
        '<image width="9" height="9" href="https://example.org/a.png"/>',
        '<image width="9" height="9" href="/etc/passwd"/>',
        '<image width="9" height="9" href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<rect width="9" height="9" fill="url(https://example.org/a.svg#b)"/>',
        "<style>@import 'https://example.org/a.css';</style>",
        '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="a.svg#b"/>',
    ],
)
def test_svg_that_does_more_than_draw_is_refused(inside):
    with pytest.raises(ValidationError, match="tidak hanya berisi gambar"):
        judge(SVG.format(inside).encode())


def test_svg_with_entities_is_refused_before_they_are_read():
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + SVG.format("<text>&b;</text>")

    with pytest.raises(ValidationError, match="tidak hanya berisi gambar"):
        judge(bomb.encode())


@pytest.mark.parametrize(
    "inside",
    [
        '<linearGradient id="g"/><rect width="9" height="9" fill="url( \'#g\' )"/>',
        f'<image width="9" height="9" href="data:image/png;base64,{b64encode(picture()).decode()}"/>',
    ],
)
def test_svg_that_refers_to_itself_is_kept(inside):
    content = SVG.format(inside).encode()

    assert judge(content) == (content, "svg")


@pytest.mark.parametrize(
    "content",
    [b"GIF89a" + bytes(40), b"%PDF-1.7", b"<svg", b"<?xml version='1.0'?><html/>", picture()[:60], b"\x00" * 9],
)
def test_what_is_no_picture_is_refused_with_its_cure(at_letterhead, content):
    page = save(at_letterhead, name="Dinas Baru", coat_of_arms=SimpleUploadedFile("lambang.png", content))

    assert "dapat dibaca. " in page.text and "Dinas Baru" in page.text
    assert OfficeProfile.objects.get().name == ""


def test_picture_of_more_than_300_kb_is_refused(at_letterhead):
    page = save(at_letterhead, coat_of_arms=SimpleUploadedFile("lambang.png", bytes(300 * 1024 + 1)))

    assert "lebih besar dari 300 kB" in page.text


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"postcode": "4241"}, "Kode pos terdiri atas lima angka"),
        ({"name": "Dinas \U0001f600"}, "memuat tanda yang tidak dapat dicetak"),
        ({"email": "bukan pos-el"}, "surel"),
    ],
)
def test_what_papers_cannot_print_is_not_kept(at_letterhead, values, sentence):
    page = save(at_letterhead, **values)

    assert sentence in page.text.lower() or sentence in page.text
    assert OfficeProfile.objects.get().name == ""


def test_address_of_the_site_is_kept_as_letters_write_it(at_letterhead):
    save(at_letterhead, website="https://disnaker.contoh.go.id/")

    assert OfficeProfile.objects.get().website == "disnaker.contoh.go.id"
