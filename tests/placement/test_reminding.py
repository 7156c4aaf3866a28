"""Reminders: who gets a letter, what it says, and that nobody gets it twice by accident."""

from datetime import date, timedelta
from io import BytesIO
from threading import Barrier, Thread
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.urls import reverse
from django.utils.timezone import localdate
from pypdf import PdfReader

from apps.accounts.models import AccessEvent, Notice
from apps.documents.issuing import void_letter
from apps.documents.models import Letter
from apps.intake.models import Issue
from apps.placement.models import Reminder, ReminderBatch
from apps.placement.reporting_duty import PLACEMENTS, VACANCIES
from apps.placement.services.reminding import ask_for_reminders, go_on, make_reminders, number_letters
from tests.conftest import staff_member
from tests.placement.report_records import make_report
from tests.registry.records import make_company

MARCH, APRIL = date(2023, 3, 1), date(2023, 4, 1)
MAY_5 = date(2023, 5, 5)


@pytest.fixture
def by(office):
    return staff_member("Petugas Penta", "pengingat")


def remind(companies, by, *, on=date(2023, 5, 8), **more) -> ReminderBatch:
    values = {
        "token": uuid4(),
        "companies": [company.pk for company in companies],
        "months": (MARCH, APRIL),
        "dated_on": on,
        "answer_by": on + timedelta(days=14),
        "by": by,
    }
    return ask_for_reminders(**values | more)


def text_of(file) -> str:
    with file.open("rb") as paper:
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(paper.read())).pages)


def test_letter_names_what_is_owed_and_until_when(by):
    company = make_company(address="Jalan Raya Anyer Km 123", kelurahan_id="36.72.01.1001")
    make_report(company, MARCH, date(2023, 4, 3))

    batch = remind([company], by)

    reminder = Reminder.objects.get()
    assert reminder.reports == [
        {"kind": VACANCIES, "month": "2023-03-01"},
        {"kind": PLACEMENTS, "month": "2023-04-01"},
        {"kind": VACANCIES, "month": "2023-04-01"},
    ]
    text = text_of(reminder.letter.paper)
    assert "001/500.15/V/2023" in text
    assert "Cilegon, 8 Mei 2023" in text
    assert "Yth. Pimpinan PT Baja Selat Sunda" in text
    assert "1 Maret 2023 5 April 2023 – belum diterima" in text
    assert "2 April 2023 5 Mei 2023 belum diterima belum diterima" in text
    assert "paling lambat 22 Mei 2023" in text
    assert text_of(batch.paper) == text


@pytest.mark.parametrize(
    ("day", "cited", "not_cited"),
    [
        (MAY_5, "Permenaker 39/2016 tentang Penempatan Tenaga Kerja dan Keppres 4/1980", "Perpres 57/2023"),
        (date(2024, 2, 6), "Permenaker 39/2016 tentang Penempatan Tenaga Kerja dan Perpres 57/2023", "Keppres 4/1980"),
        (date(2025, 2, 6), "Permenaker 18/2024 tentang Penempatan Tenaga Kerja Dalam Negeri", "Permenaker 39/2016"),
    ],
)
def test_letter_cites_the_rules_in_force_on_its_day(by, day, cited, not_cited):
    batch = remind([make_company()], by, on=day, months=(MARCH,))

    text = text_of(batch.paper)
    assert cited in text
    assert not_cited not in text


def test_letter_about_vacancies_alone_cites_no_rule_of_placements(by):
    batch = remind([make_company()], by, kinds=(VACANCIES,))

    text = text_of(batch.paper)
    assert "Keppres 4/1980" in text
    assert "Permenaker" not in text
    assert {report["kind"] for report in Reminder.objects.get().reports} == {VACANCIES}


def test_letters_are_numbered_by_the_names_and_come_in_one_paper(by):
    companies = [make_company(f"PT {letter}") for letter in "CAB"]

    batch = remind(companies, by)

    assert [(r.company.name, r.letter.number) for r in Reminder.objects.order_by("letter__serial")] == [
        ("PT A", "001/500.15/V/2023"), ("PT B", "002/500.15/V/2023"), ("PT C", "003/500.15/V/2023"),
    ]  # fmt: skip
    with batch.paper.open("rb") as paper:
        assert len(PdfReader(paper).pages) == 3


def test_second_press_of_the_button_finds_the_letters_of_the_first(by):
    company, token = make_company(), uuid4()

    first = remind([company], by, token=token)
    second = remind([company], by, token=token)

    assert first == second
    assert Letter.objects.count() == 1


def test_company_reminded_lately_is_pointed_out_and_passed_over(by):
    reminded, other = make_company("PT Sudah"), make_company("PT Belum")
    remind([reminded], by)

    batch = remind([reminded, other], by, on=date(2023, 5, 21))

    assert batch.reminded_lately == [reminded.pk]
    assert [reminder.company for reminder in batch.reminders.all()] == [other]


def test_company_is_reminded_again_two_weeks_later_or_when_somebody_says_so(by):
    company = make_company()
    remind([company], by)

    remind([company], by, on=date(2023, 5, 9), again=True)
    remind([company], by, on=date(2023, 5, 23))

    assert [reminder.sent_on.day for reminder in Reminder.objects.order_by("pk")] == [8, 9, 23]


def test_letter_taken_back_reminded_nobody(by):
    company = make_company()
    remind([company], by)
    void_letter(letter=Letter.objects.get(), reason="Salah alamat")

    batch = remind([company], by)

    assert batch.reminders.get().letter.number == "002/500.15/V/2023"


def test_who_owes_nothing_waits_or_has_closed_gets_no_letter(by):
    good, waiting, closed = make_company("PT Baik"), make_company("PT Tunggu"), make_company("PT Tutup", state="closed")
    for kind in (PLACEMENTS, VACANCIES):
        make_report(good, MARCH, date(2023, 4, 3), kind=kind)
        make_report(waiting, MARCH, date(2023, 4, 3), kind=kind, state="needs_attention")

    batch = remind([good, waiting, closed], by, months=(MARCH,))

    assert (batch.reminders.count(), batch.owing_nothing, batch.state) == (0, 3, "done")
    assert not batch.paper


def test_month_that_is_not_due_is_not_asked_for(by):
    remind([make_company()], by, on=MAY_5)

    assert {report["month"] for report in Reminder.objects.get().reports} == {"2023-03-01"}


def test_letters_to_nobody_and_a_day_in_the_past_are_refused(by):
    with pytest.raises(ValidationError):
        remind([], by)
    with pytest.raises(ValidationError):
        remind([make_company()], by, answer_by=date(2023, 5, 8))

    assert not ReminderBatch.objects.exists()


def test_many_letters_are_left_to_the_worker_who_may_begin_anew(by):
    companies = [make_company(f"PT Contoh {number:02}") for number in range(51)]
    batch = remind(companies, by)
    assert (batch.state, Letter.objects.count()) == ("queued", 0)
    number_letters(batch=batch)  # and there the worker was killed

    make_reminders(batch_id=batch.pk)

    batch.refresh_from_db()
    assert (batch.state, batch.reminders.count(), Letter.objects.count()) == ("done", 51, 51)
    assert not Letter.objects.filter(paper="").exists()
    assert Notice.objects.get(user=by).url == reverse("reminder_letters", args=(batch.pk,))


def test_letters_that_failed_are_finished_with_the_numbers_they_have(by):
    batch = remind([make_company()], by)
    number = Letter.objects.get().number
    ReminderBatch.objects.update(state="failed", paper="")
    Letter.objects.update(paper="")

    go_on(batch=batch)
    make_reminders(batch_id=batch.pk)

    batch.refresh_from_db()
    assert (batch.state, Letter.objects.get().number) == ("done", number)
    assert batch.paper


@pytest.mark.django_db(transaction=True)
def test_two_clerks_at_once_remind_a_company_once(by):
    companies = [make_company(f"PT Contoh {number}") for number in range(5)]
    start = Barrier(2)

    def press() -> None:
        try:
            start.wait()
            remind(companies, by)
        finally:
            connection.close()

    threads = [Thread(target=press) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert Letter.objects.count() == Reminder.objects.count() == 5
    assert sorted(len(batch.reminded_lately) for batch in ReminderBatch.objects.all()) == [0, 5]


@pytest.fixture
def at_desk(client, by):
    client.force_login(by)
    return client


def press(client, *, question="months=1", **said):
    values = {"token": str(uuid4()), "which": "ticked", "answer_by": str(localdate() + timedelta(days=10)), **said}
    return client.post(f"{reverse('reporting_board_remind')}?{question}", values, follow=True)


def test_ticked_companies_are_reminded_from_the_board(at_desk):
    ticked, other = make_company("PT Dicentang"), make_company("PT Tidak")

    page = press(at_desk, company=[ticked.pk])

    assert Reminder.objects.get().company == ticked
    assert ticked.name in page.text and other.name not in page.text
    batch = ReminderBatch.objects.get()
    paper = at_desk.get(reverse("reminder_paper", args=(batch.pk,)))
    assert b"".join(paper.streaming_content).startswith(b"%PDF")
    assert AccessEvent.objects.filter(kind="print", subject=f"placement.reminderbatch:{batch.pk}").exists()


def test_all_that_the_question_finds_are_reminded_and_no_other(at_desk):
    make_company("PT Besar", size="large")
    make_company("PT Kecil", size="small")

    press(at_desk, question="months=1&size=large", which="all")

    assert [reminder.company.name for reminder in Reminder.objects.all()] == ["PT Besar"]


def test_those_passed_over_are_named_and_may_be_reminded_all_the_same(at_desk):
    company = make_company()
    press(at_desk, company=[company.pk])

    page = press(at_desk, company=[company.pk])
    batch = ReminderBatch.objects.latest("pk")
    assert reverse("remind_again", args=(batch.pk,)) in page.text
    at_desk.post(reverse("remind_again", args=(batch.pk,)), {"token": str(uuid4())})

    assert Reminder.objects.filter(company=company).count() == 2


def test_nothing_ticked_and_no_day_are_told_in_a_sentence(at_desk):
    make_company()

    assert "Centang" in press(at_desk).text
    assert "sampai kapan" in press(at_desk, which="all", answer_by="").text
    assert not Letter.objects.exists()


def test_reader_of_the_board_reminds_nobody(client, office):
    company = make_company()
    client.force_login(staff_member("Perencanaan"))

    assert press(client, company=[company.pk]).status_code == 403
    assert not Reminder.objects.exists()


def test_history_of_reminders_is_a_list(at_desk):
    press(at_desk, company=[make_company().pk])

    page = at_desk.get(reverse("admin:placement_reminder_changelist"), {"q": "baja"})

    assert "001/500.15/" in page.text


def test_card_of_the_company_tells_of_the_reminder_and_of_its_errors(at_desk):
    company = make_company()
    last = (localdate().replace(day=1) - timedelta(days=1)).replace(day=1)
    report = make_report(company, last, localdate(), rows_read=8)
    Issue.objects.create(upload=report, row=9, column="nik", severity="error", code="x", message="x")
    press(at_desk, company=[company.pk], again="1", question="months=3")

    card = at_desk.get(reverse("admin:registry_company_card", args=(company.pk,))).text

    assert Letter.objects.get().number in card
    assert "12,5 kesalahan per 100 baris" in card
