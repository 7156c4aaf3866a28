"""LKS Bipartit: members, term, recording by letter, half-yearly reports, companies without one; LKS Tripartit."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.documents.models import Letter
from apps.documents.wording import wording_of
from apps.industrial_relations.half_years import half_year_end, half_year_label, last_half_year
from apps.industrial_relations.letter_kinds import FORUM
from apps.industrial_relations.models import BipartiteForum, ForumReport, TripartiteMeeting
from apps.industrial_relations.services.forums import companies_without_forum, owing, proposed_end, text_again
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.industrial_relations.union_records import keep_letters_in, make_employer, make_forum

LIST = "/admin/industrial_relations/bipartiteforum/"
ADD = f"{LIST}add/"
MEETING = "/admin/industrial_relations/tripartitemeeting/add/"
FIRST_HALF = date(2023, 1, 1)

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas Hubin")


@pytest.fixture(autouse=True)
def papers(tmp_path, settings):
    keep_letters_in(settings, tmp_path)


def page_of(forum: BipartiteForum, name: str = "change") -> str:
    return reverse(f"admin:industrial_relations_bipartiteforum_{name}", args=[forum.pk])


def typed(company, **values) -> dict:
    return {
        "company": company.pk, "formed_on": "20-02-2023", "received_on": "22-02-2023", "term_from": "01-03-2023",
        "employer_members": "3", "worker_members": "3", **values,
    }  # fmt: skip


def test_term_of_two_years_less_a_day_is_proposed(client, clerk):
    client.force_login(clerk)

    client.post(ADD, typed(make_employer()))

    forum = BipartiteForum.objects.get()
    assert (forum.term_until, proposed_end(date(2023, 3, 1))) == (date(2025, 2, 28), date(2025, 2, 28))


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"employer_members": "2", "worker_members": "2"}, "sekurang-kurangnya 6 orang"),
        ({"employer_members": "3", "worker_members": "4"}, "sama banyak (1:1)"),
        ({"received_on": "19-02-2023"}, "dibentuk pada 20 Februari 2023"),
        ({"formed_on": "01-01-2999"}, "ada di masa depan"),
        ({"record_number": "1/2023"}, "nomor dan tanggal pencatatan sekaligus"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(client, clerk, wrong, sentence):
    client.force_login(clerk)

    page = client.post(ADD, typed(make_employer(), **wrong)).content.decode()

    assert not BipartiteForum.objects.exists()
    assert sentence in page


@pytest.mark.parametrize(("workers", "is_told"), [(49, True), (50, False)])
def test_company_of_fewer_than_50_workers_is_told_of(client, clerk, workers, is_told):
    client.force_login(clerk)

    page = client.post(ADD, typed(make_employer(workers=workers)), follow=True).content.decode()

    assert BipartiteForum.objects.count() == 1
    assert ("wajib mulai 50 pekerja" in page) == is_told


def test_forum_is_recorded_under_the_number_of_its_letter(client, clerk):
    forum = make_forum(record_number="", recorded_on=None)
    client.force_login(clerk)

    client.post(page_of(forum, "record"), {"on": "01-03-2023"})

    forum.refresh_from_db()
    letter = Letter.objects.get()
    assert (forum.record_number, forum.recorded_on) == (letter.number, date(2023, 3, 1))
    assert client.get(page_of(forum, "paper")).content.startswith(b"%PDF")
    assert dict(text_again(letter, wording_of(FORUM)).facts)["Masa bakti"] == "1 Maret 2023 s.d. 28 Februari 2025"
    page = client.post(page_of(forum, "record"), {"on": "02-03-2023"}).content.decode()
    assert letter.number in page
    assert Letter.objects.count() == 1


def test_readers_record_nothing(client):
    forum = make_forum(record_number="", recorded_on=None)
    client.force_login(staff_member("Perencanaan"))

    assert client.get(page_of(forum, "record")).status_code == 200
    assert client.post(page_of(forum, "record"), {"on": "01-03-2023"}).status_code == 403
    client.force_login(staff_member("Petugas BLK"))
    assert client.get(f"{LIST}lacking/").status_code == 403


@pytest.mark.parametrize(
    ("today", "half_year", "end"),
    [
        (date(2023, 6, 30), date(2022, 7, 1), date(2022, 12, 31)),
        (date(2023, 7, 1), date(2023, 1, 1), date(2023, 6, 30)),
        (date(2024, 1, 1), date(2023, 7, 1), date(2023, 12, 31)),
    ],
)
def test_half_year_that_ended_last(today, half_year, end):
    assert (last_half_year(today), half_year_end(half_year)) == (half_year, end)


def test_forum_owes_the_half_year_in_whose_end_it_was_active():
    owes = make_forum()
    reported = make_forum(make_employer("PT Dua"), record_number="2")
    ForumReport.objects.create(forum=reported, half_year=FIRST_HALF, received_on=date(2023, 7, 5))
    make_forum(make_employer("PT Tiga"), record_number="3", term_until=date(2023, 6, 29))
    make_forum(make_employer("PT Empat"), record_number="4", recorded_on=date(2023, 7, 1))
    make_forum(make_employer("PT Lima"), record_number="", recorded_on=None)

    assert list(owing(FIRST_HALF)) == [owes]
    assert set(owing(FIRST_HALF, until=date(2023, 7, 4))) == {owes, reported}


def test_list_shows_who_owes_and_whose_term_ends(client, clerk, settings):
    settings.EXPIRY_REMINDER_DAYS = 90
    today = localdate()
    half_year = last_half_year(today)
    ending = {"recorded_on": half_year, "term_from": half_year, "term_until": max(today, half_year_end(half_year))}
    forum = make_forum(**ending)
    make_forum(make_employer("PT Dua"), record_number="2")  # ended in 2025
    client.force_login(clerk)

    def shown(**query) -> list:
        return list(client.get(LIST, query).context["cl"].result_list)

    assert shown(term="ending") == [forum]
    assert shown(owing=half_year.isoformat()) == [forum]
    assert f"{half_year_label(half_year)} belum masuk" in client.get(LIST).content.decode()
    assert client.get(LIST, {"owing": "kapan"}).status_code == 302


def test_report_is_entered_for_a_half_year(client, clerk):
    forum = make_forum()
    client.force_login(clerk)
    half_year = last_half_year(localdate())
    report = {
        "reports-TOTAL_FORMS": 1, "reports-0-half_year": half_year.isoformat(),
        "reports-0-received_on": f"{localdate():%d-%m-%Y}", "reports-0-meetings": 4, "reports-0-topics": "Upah lembur",
    }  # fmt: skip

    client.post(page_of(forum), {**form_of(client.get(page_of(forum))), **report})

    assert ForumReport.objects.values_list("half_year", "meetings").get() == (half_year, 4)


def test_companies_of_50_workers_without_an_active_forum_are_listed(client, clerk):
    bare, small = make_employer("PT Tanpa Forum", 50), make_employer("PT Kecil", 49)
    today = localdate()
    make_forum(make_employer("PT Berforum", 80), term_from=today, term_until=today)
    make_forum(make_employer("PT Lewat", 70), record_number="2")
    client.force_login(clerk)

    page = client.get(f"{LIST}lacking/").content.decode()

    assert [(company.name, company.workers) for company in companies_without_forum(today)] == [
        ("PT Lewat", 70), ("PT Tanpa Forum", 50),
    ]  # fmt: skip
    assert bare.name in page
    assert small.name not in page


def test_tripartite_meeting_is_entered(client, clerk):
    client.force_login(clerk)
    meeting = {"date": "14-03-2023", "agenda": "Persiapan Hari Buruh", "government": 3, "employers": 2, "workers": 4}

    client.post(MEETING, meeting)

    assert TripartiteMeeting.objects.values_list("government", "employers", "workers").get() == (3, 2, 4)
    page = client.post(MEETING, {**meeting, "date": "01-01-2999"}).content.decode()
    assert "Rapat ini belum berlangsung" in page
    assert "9" in client.get("/admin/industrial_relations/tripartitemeeting/").content.decode()
