"""The pages of wordings: whose they are, editing, comparing, going back, and the preview with a real record."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.documents.letter_kinds import letter_kinds
from apps.documents.models import LetterTemplate
from apps.industrial_relations.letter_kinds import UNION
from apps.placement.letter_kinds import REMINDER
from apps.placement.services.referral import introduce
from tests.conftest import staff_member
from tests.documents.papers import MARK, words_of
from tests.house.desk_records import fill_desk
from tests.industrial_relations.union_records import keep_letters_in
from tests.placement.records import make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_company, make_person

LIST = reverse("admin:documents_lettertemplate_changelist")
MAY = date(2023, 5, 1)


@pytest.fixture(autouse=True)
def own_papers(settings, tmp_path):
    keep_letters_in(settings, tmp_path)


@pytest.fixture
def at_desk(client, head):
    client.force_login(head)
    return client


def url(name: str, code: str = "reminder") -> str:
    return reverse(f"admin:documents_lettertemplate_{name}", args=[code])


def typed(seen: int = 0, kind=REMINDER, **texts) -> dict:
    texts = {"subject": kind.subject, "opening": kind.opening, "closing": kind.closing, "copies": kind.copies} | texts
    return {"seen": seen, **texts}


def save(client, **values):
    return client.post(url("edit"), typed(**values), follow=True)


# Whose they are


def test_desk_sees_its_own_letters_and_the_administrator_all(client, at_desk):
    page = at_desk.get(LIST).text
    assert "Pengingat laporan" in page and url("kind", "union_proof") not in page
    assert at_desk.get(url("kind", "union_proof")).status_code == 403
    assert at_desk.post(url("edit", "union_proof"), typed(kind=UNION, closing="Lain.")).status_code == 403

    client.force_login(staff_member("Administrator"))
    page = client.get(LIST).text
    assert all(url("kind", code) in page for code in letter_kinds())
    assert client.get(url("edit", "union_proof")).status_code == 200


def test_clerk_looks_and_does_not_edit(client, clerk):
    client.force_login(clerk)

    page = client.get(url("kind")).text
    assert "kami minta Saudara menyampaikannya" in page and url("edit") not in page
    assert client.get(url("edit")).status_code == 403
    assert client.post(url("edit"), typed(closing="Lain.")).status_code == 403
    assert client.post(url("bring_back"), {"version": 0, "seen": 0}).status_code == 403
    assert client.post(url("preview"), typed()).status_code == 403
    assert not LetterTemplate.objects.exists()


@pytest.mark.parametrize("role", ["Instruktur BLK", "Perencanaan", "Kepala Dinas"])
def test_who_may_not_look_is_refused(client, office, role):
    client.force_login(staff_member(role))

    assert {client.get(one).status_code for one in (LIST, url("kind"), url("edit"), url("preview"))} == {403}


def test_kind_that_does_not_exist_is_not_found(at_desk):
    assert at_desk.get(url("kind", "lain")).status_code == 404
    assert at_desk.get(f"{url('preview')}?version=7").status_code == 404


# Editing


def test_head_edits_compares_and_goes_back(at_desk, head):
    page = save(at_desk, closing="Terima kasih.\r\n\r\nSalam dari {perusahaan}.").text
    assert "Versi 1 berlaku" in page
    version = LetterTemplate.objects.get()
    assert (version.kind, version.version, version.made_by) == ("reminder", 1, head)
    assert version.closing == "Terima kasih.\n\nSalam dari {perusahaan}."

    compared = at_desk.get(f"{url('kind')}?compare=1").text
    assert "<del>" in compared and "<ins>" in compared and "{perusahaan}" in compared
    assert "kami minta Saudara" in at_desk.get(f"{url('kind')}?version=0").text

    page = at_desk.post(url("bring_back"), {"version": 0, "seen": 1}, follow=True).text
    assert "Versi 2 berlaku" in page
    newest = LetterTemplate.objects.newest("reminder")
    assert (newest.version, newest.closing) == (2, REMINDER.closing)
    assert "Salam dari" in at_desk.get(reverse("admin:documents_lettertemplate_change", args=[version.pk])).text


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ({"closing": "Kepada {x.__class__}"}, "bukan isian surat ini"),
        ({"opening": "Kepada {perusahaan"}, "ditulis dua kali"),
        ({"opening": "   "}, "wajib diisi"),
        ({"subject": "Perihal {perusahaan}"}, "tidak memuat isian"),
        ({"copies": "Kepala {dinas_lain}"}, "bukan isian surat ini"),
        ({"closing": "Salam 🙏"}, "tidak dapat dicetak"),
    ],
)
def test_faulty_text_is_refused_with_its_cure_and_stays_in_the_form(at_desk, texts, sentence):
    page = save(at_desk, **texts).text

    assert sentence in page
    assert all(text.strip() in page for text in texts.values())
    assert not LetterTemplate.objects.exists()


def test_second_of_two_is_told_and_saves_again(at_desk):
    save(at_desk, closing="Yang pertama.")

    page = save(at_desk, seen=0, closing="Yang kedua.").text
    assert "membuat versi 1" in page and "Yang kedua." in page and 'name="seen" value="1"' in page
    assert "Versi 2 berlaku" in save(at_desk, seen=1, closing="Yang kedua.").text


def test_going_back_from_an_old_page_is_told(at_desk):
    save(at_desk, closing="Yang pertama.")

    page = at_desk.post(url("bring_back"), {"version": 0, "seen": 0}, follow=True).text

    assert "membuat versi 1" in page
    assert LetterTemplate.objects.count() == 1


def test_nothing_changed_makes_no_version(at_desk):
    assert "Tidak ada yang diubah" in save(at_desk).text
    assert not LetterTemplate.objects.exists()


def test_going_back_is_a_post(at_desk):
    assert at_desk.get(url("bring_back")).status_code == 405


# Preview


@pytest.fixture
def desk_letters(head):
    fill_desk(head)


def test_preview_of_text_being_typed_uses_the_newest_letter(at_desk, head, desk_letters):
    answer = at_desk.post(url("preview"), typed(closing="Salam kepada {perusahaan}."))

    text = words_of(answer.content)
    assert MARK in text and "Salam kepada PT Contoh Meja Lengkap." in text and "Maret 2023" in text
    assert LetterTemplate.objects.count() == 1  # the one among the records of the desk
    event = AccessEvent.objects.latest("pk")
    assert (event.user, event.kind, event.reason) == (head, "print", "Pratinjau naskah surat")


def test_preview_of_faulty_text_says_what_is_wrong(at_desk):
    assert "bukan isian surat ini" in at_desk.post(url("preview"), typed(closing="{lain}")).text


def test_preview_finds_a_letter_by_recipient(at_desk, head, desk_letters):
    vacancy = make_vacancy(make_company("PT Baja Lain"), position="Juru las", month=MAY)
    seekers = [make_seeker(make_person(name)).pk for name in ("Contoh Satu", "Contoh Dua")]
    introduce(vacancy=vacancy, job_seekers=seekers[:1], dated_on=MAY, signer=None, by=head)

    text = words_of(at_desk.get(url("preview", "introduction"), {"q": "baja lain"}).content)
    assert "jabatan Juru las" in text and "Contoh Satu" in text
    page = at_desk.get(url("preview", "introduction"), {"q": "tidak ada"}, follow=True)
    assert "Tidak ada surat jenis ini" in page.text


def test_preview_without_the_right_to_personal_data_shows_no_person(client, desk_letters):
    """The administrator edits wordings, and sees neither letters nor persons."""
    client.force_login(staff_member("Administrator"))
    before = AccessEvent.objects.count()

    text = words_of(client.get(url("preview", "introduction")).content)

    assert "[nama pencari kerja]" not in text and "[jabatan lowongan]" in text and "Contoh Pencari" not in text
    assert AccessEvent.objects.count() == before


def test_pages_ask_no_more_for_many_versions(at_desk):
    save(at_desk, closing="Versi kesatu.")
    few = [asked(at_desk, page) for page in (LIST, url("kind"))]
    for seen in range(1, 6):
        save(at_desk, seen=seen, closing=f"Versi sesudah {seen}.")

    assert [asked(at_desk, page) for page in (LIST, url("kind"))] == few


def asked(client, page: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(page).status_code == 200
    return len(queries)
