"""The list of checks: which paper, how often, on which day; nothing of who asked."""

from uuid import uuid4

import pytest
from django.urls import reverse

from apps.documents.checks import count_check
from apps.documents.models import PaperCheck
from apps.documents.qr import short_code
from tests.conftest import staff_member
from tests.documents.letters import make_letter

LIST = reverse("admin:documents_papercheck_changelist")


@pytest.fixture
def letter(office):
    return make_letter()


@pytest.fixture
def planner(client, office):
    client.force_login(staff_member("Perencanaan"))
    return client


def test_list_names_the_paper_and_tells_codes_of_none(planner, letter):
    for token in (letter.token, letter.token, None):
        count_check(token)

    page = planner.get(LIST).text

    assert f"Surat {letter.number}" in page
    assert short_code(letter.token) in page
    assert "bukan dokumen dinas" in page
    assert list(PaperCheck.objects.order_by("pk").values_list("number", flat=True)) == [2, 1]


def test_list_is_searched_by_short_code_and_filtered_by_what_is_known(planner, letter):
    other = make_letter("Pimpinan PT Lain")
    for token in (letter.token, other.token, None):
        count_check(token)

    def shown(query: str) -> set[str]:
        page = planner.get(LIST + query).text
        return {word for word in (letter.number, other.number, "bukan dokumen dinas") if word in page}

    assert shown(f"?q={short_code(letter.token).lower()}") == {letter.number}
    assert shown("?q=tidak") == set()
    assert shown("?known=yes") == {letter.number, other.number}
    assert shown("?known=no") == {"bukan dokumen dinas"}


def test_papers_are_named_in_as_many_queries_for_forty_as_for_one(planner, letter, django_assert_max_num_queries):
    count_check(letter.token)
    planner.get(LIST)
    for _paper in range(40):
        count_check(uuid4())

    with django_assert_max_num_queries(15):
        planner.get(LIST)


def test_nobody_writes_a_check_and_clerks_do_not_see_them(planner, client, letter):
    count_check(letter.token)
    page = reverse("admin:documents_papercheck_change", args=[PaperCheck.objects.get().pk])

    assert f"Surat {letter.number}" in planner.get(page).text
    assert planner.post(page, {"number": "9"}).status_code == 403
    client.force_login(staff_member("Petugas Penta"))
    assert (client.get(LIST).status_code, client.get(page).status_code) == (403, 403)


def test_letter_tells_how_often_it_was_checked(planner, letter):
    assert "diperiksa di halaman umum" in planner.get(letter.get_absolute_url()).text.lower()
    for _check in range(37):
        count_check(letter.token)

    assert ">37<" in planner.get(letter.get_absolute_url()).text
