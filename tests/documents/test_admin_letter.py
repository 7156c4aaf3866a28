"""The list of letters: whose they are, their paper, and taking one back."""

import pytest
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.documents.models import Letter, LetterClass
from tests.conftest import staff_member
from tests.documents.letters import make_letter, make_letters

LIST = "admin:documents_letter_changelist"


@pytest.fixture
def letter(office) -> Letter:
    return make_letter()


@pytest.fixture
def at_desk(client, clerk):
    client.force_login(clerk)
    return client


def url(name: str, letter: Letter) -> str:
    return reverse(f"admin:documents_letter_{name}", args=(letter.pk,))


def test_letters_are_found_by_number_recipient_year_and_state(at_desk, letter):
    make_letters("Pimpinan CV Lain")

    for query in ("q=001/500", "q=baja", "year__exact=2023&q=baja", "state__exact=issued&q=001"):
        page = at_desk.get(f"{reverse(LIST)}?{query}").text
        assert "001/500.15/V/2023" in page and "002/500.15/V/2023" not in page, query
    assert "001/500.15/V/2023" not in at_desk.get(f"{reverse(LIST)}?state__exact=void").text


def test_clerk_sees_the_letters_of_the_own_desk_and_the_office_sees_all(client, clerk, letter):
    (other,) = make_letters("Pimpinan LPK", desk="training")

    client.force_login(clerk)
    assert other.number not in client.get(reverse(LIST)).text
    assert client.get(url("paper", other)).status_code == 404

    client.force_login(staff_member("Perencanaan"))
    page = client.get(reverse(LIST)).text
    assert letter.number in page and other.number in page


def test_paper_is_the_one_that_went_out_and_who_took_it_is_kept(at_desk, clerk, letter):
    answer = at_desk.get(url("paper", letter))

    with letter.paper.open("rb") as kept:
        assert b"".join(answer.streaming_content) == kept.read()
    event = AccessEvent.objects.get(subject=f"documents.letter:{letter.pk}")
    assert (event.user, event.kind) == (clerk, "download")


def test_letter_without_a_paper_says_so(at_desk, office):
    (letter,) = make_letters("PT A")

    assert at_desk.get(url("paper", letter)).status_code == 404


def test_strangers_and_other_desks_get_no_paper(client, letter):
    assert client.get(url("paper", letter)).status_code == 302

    client.force_login(staff_member("Instruktur BLK"))
    assert client.get(url("paper", letter)).status_code == 403
    client.force_login(staff_member("Petugas Hubin"))
    assert client.get(url("paper", letter)).status_code == 404  # the desk has letters, but not this one
    assert not AccessEvent.objects.exists()


def test_head_of_desk_takes_a_letter_back_with_a_reason(client, head, letter):
    client.force_login(head)

    refused = client.post(url("void", letter), {"reason": ""})
    assert "Mengapa surat ini dibatalkan?" in refused.text
    page = client.post(url("void", letter), {"reason": "Salah alamat"}, follow=True)

    letter.refresh_from_db()
    assert (letter.state, letter.void_reason) == ("void", "Salah alamat")
    assert "Nomornya tetap terpakai" in page.text
    assert "Salah alamat" in page.text


def test_void_letter_is_not_made_void_again(client, head, letter):
    client.force_login(head)
    client.post(url("void", letter), {"reason": "Salah alamat"})

    client.post(url("void", letter), {"reason": "Alasan lain"})

    letter.refresh_from_db()
    assert letter.void_reason == "Salah alamat"


def test_clerk_takes_no_letter_back_and_nobody_edits_one(at_desk, letter):
    assert at_desk.post(url("void", letter), {"reason": "Salah alamat"}).status_code == 403
    assert at_desk.post(url("change", letter), {"subject": "Lain"}).status_code == 403
    assert "Batalkan" not in at_desk.get(url("change", letter)).text

    letter.refresh_from_db()
    assert (letter.state, letter.subject) == ("issued", "Pengingat laporan")


def test_class_of_letters_keeps_its_code(client, admin_user, office):
    LetterClass.objects.create(code="560", label="Ketenagakerjaan (lama)")
    client.force_login(admin_user)

    change = reverse("admin:documents_letterclass_change", args=("560",))
    client.post(change, {"code": "561", "label": "Upah", "shown_version": ""})

    assert not LetterClass.objects.filter(code="561").exists()


@pytest.mark.parametrize(("about", "status"), [("registry.company:1", 200), ("placement.referral:1", 403)])
def test_paper_about_a_person_asks_for_the_right_to_personal_data(client, letter, about, status):
    """AK/V tells the date of birth and the address of a job seeker; the planning section reads letters without them."""
    Letter.objects.filter(pk=letter.pk).update(about=about)
    client.force_login(staff_member("Perencanaan"))

    page = client.get(url("change", letter)).text

    assert (url("paper", letter) in page) is (status == 200)
    answer = client.get(url("paper", letter))
    answer.close()
    assert answer.status_code == status
