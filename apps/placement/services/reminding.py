"""Reminders: companies that owe reports get a numbered letter each, all of them in one paper."""

import logging
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.jobs import enqueue, job, notify, progress_reports
from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.documents.bundle import bundle
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_at, wording_of
from apps.intake.checking import Report, silent
from apps.placement.choices import ReminderState
from apps.placement.letter_kinds import REMINDER
from apps.placement.models import Reminder, ReminderBatch
from apps.placement.reporting_duty import KINDS, owed_reports
from apps.placement.services.reminder_text import Owed, recipient_of, reminder_text, rules_in_force
from apps.registry.models import Company, Official
from apps.registry.working_days import add_working_days

logger = logging.getLogger(__name__)

LATELY = timedelta(days=14)  # a company reminded so lately is passed over
ANSWER_WITHIN = 10  # working days, unless whoever writes says another day
AT_ONCE = 50  # more letters are worth leaving the page, and worth a notice when they are done


def answer_by_default(day: date) -> date:
    return add_working_days(day, ANSWER_WITHIN).due_on


def ask_for_reminders(
    *,
    token: UUID,
    companies: list[int],
    months: Iterable[date],
    kinds: Iterable[str] = KINDS,
    dated_on: date,
    answer_by: date,
    again: bool = False,
    by: User,
) -> ReminderBatch:
    """Have the letters made: few at once, many in the background. The same token a second time makes no second ones."""
    if not companies:
        raise ValidationError(_("No company is chosen. Tick the companies that are to be reminded."))
    if answer_by <= dated_on:
        raise ValidationError(_("The day until which reports are awaited must lie after the date of the letter."))
    with transaction.atomic():
        batch, is_new = ReminderBatch.objects.get_or_create(
            token=token,
            defaults={
                "companies": companies,
                "months": sorted(month.isoformat() for month in months),
                "kinds": list(kinds),
                "dated_on": dated_on,
                "answer_by": answer_by,
                "again": again,
                "asked_by": by,
            },
        )
        if is_new and len(companies) > AT_ONCE:
            enqueue(make_reminders, lock="reminders", batch_id=batch.pk)
    if is_new and len(companies) <= AT_ONCE:
        _make(batch)
        batch.refresh_from_db()
    return batch


@transaction.atomic
def go_on(*, batch: ReminderBatch) -> ReminderBatch:
    """Have the worker finish letters that failed half-way."""
    batch = ReminderBatch.objects.select_for_update(of=("self",)).get(pk=batch.pk)
    if batch.state == ReminderState.FAILED:
        batch.state = ReminderState.QUEUED
        batch.save(update_fields=["state"])
        enqueue(make_reminders, lock="reminders", batch_id=batch.pk)
    return batch


@job
def make_reminders(batch_id: int) -> None:
    """Job: number the letters of a batch, put them on paper, and tell who asked for them."""
    batch = ReminderBatch.objects.select_related("asked_by").get(pk=batch_id)
    with progress_reports(batch.progress_key) as report, written_by(batch.asked_by):
        _make(batch, report)
    count = batch.reminders.count()
    text = ngettext("%(count)d reminder letter is ready.", "%(count)d reminder letters are ready.", count)
    notify(batch.asked_by, text % {"count": count}, url=batch.get_absolute_url())


def _make(batch: ReminderBatch, report: Report = silent) -> None:
    try:
        print_letters(number_letters(batch=batch), report=report)
    except Exception:
        # Numbers that were given stay given; the page of the letters offers to go on from there.
        logger.exception("reminders %d", batch.pk)
        ReminderBatch.objects.filter(pk=batch.pk).update(state=ReminderState.FAILED)
        text = _("The reminder letters are not finished. Open them and go on, or tell the administrator.")
        notify(batch.asked_by, text, url=batch.get_absolute_url())
        raise


@transaction.atomic
def number_letters(*, batch: ReminderBatch) -> ReminderBatch:
    """Give each company that owes reports a numbered letter; those reminded lately are passed over, and kept in mind.

    Two clerks who remind the same companies at once wait for each other: the second finds them reminded.
    """
    batch = ReminderBatch.objects.select_for_update(of=("self",)).select_related("asked_by").get(pk=batch.pk)
    if batch.reminders.exists() or batch.state in (ReminderState.NUMBERED, ReminderState.DONE):
        return batch
    lately, owed = _sort_out(batch)
    companies = list(Company.objects.filter(pk__in=owed).order_by("name", "pk"))
    heading = wording_of(REMINDER).heading
    about = [heading | {"recipient": recipient_of(company), "about": subject_of(company)} for company in companies]
    letters = issue_letters(letters=about, dated_on=batch.dated_on, desk=Desk.PLACEMENT, by=batch.asked_by)
    Reminder.objects.bulk_create(
        Reminder(
            batch=batch,
            company=company,
            letter=letter,
            reports=[{"kind": kind, "month": month.isoformat()} for month, kind in owed[company.pk]],
            sent_on=batch.dated_on,
            sent_by=batch.asked_by,
        )
        for company, letter in zip(companies, letters, strict=True)
    )
    batch.reminded_lately = sorted(lately)
    batch.owing_nothing = len(batch.companies) - len(lately) - len(companies)
    batch.state = ReminderState.NUMBERED if companies else ReminderState.DONE
    batch.save(update_fields=["reminded_lately", "owing_nothing", "state"])
    return batch


def _sort_out(batch: ReminderBatch) -> tuple[set[int], dict[int, Owed]]:
    """The companies reminded lately, and what each of the others owes; all of them locked."""
    active = Company.objects.active().filter(pk__in=batch.companies).order_by("pk")
    locked = list(active.select_for_update(no_key=True).values_list("pk", flat=True))
    months = tuple(date.fromisoformat(month) for month in batch.months)
    owed = owed_reports(locked, months, batch.dated_on, kinds=batch.kinds)
    lately = set() if batch.again else reminded_lately(owed, batch.dated_on)
    return lately, {pk: reports for pk, reports in owed.items() if pk not in lately}


def reminded_lately(companies: Iterable[int], day: date) -> set[int]:
    """Those with a letter, not void, of the last LATELY days."""
    sent = Reminder.objects.filter(company__in=companies, sent_on__gt=day - LATELY)
    return set(sent.exclude(letter__state=LetterState.VOID).values_list("company", flat=True))


def print_letters(batch: ReminderBatch, *, report: Report = silent) -> None:
    """Keep the paper of each letter, and one paper with all of them. Begun again, it goes on where it stopped."""
    reminders = list(batch.reminders.select_related("letter", "company__kelurahan__parent").order_by("letter__serial"))
    if not reminders:
        return
    rules, signer = rules_in_force(batch.dated_on), Official.objects.head_on(batch.dated_on)
    wording = wording_at(REMINDER, reminders[0].letter.template_version)
    for number, reminder in enumerate(reminders, 1):
        if not reminder.letter.paper:
            text = _text_of(reminder, batch, rules, wording)
            keep_paper(reminder.letter, letters_pdf([text], signer=signer, created_at=batch.asked_at))
        if number % 20 == 0:
            report(_("Printing letters"), number, len(reminders))
    paper = bundle(reminder.letter for reminder in reminders)
    batch.paper.save(f"{batch.token}.pdf", ContentFile(paper), save=False)
    batch.state = ReminderState.DONE
    batch.save(update_fields=["paper", "state"])


def text_again(letter: Letter, wording: Wording) -> LetterText:
    reminder = Reminder.objects.select_related("letter", "batch", "company__kelurahan__parent").get(letter=letter)
    return _text_of(reminder, reminder.batch, rules_in_force(reminder.batch.dated_on), wording)


def _text_of(reminder: Reminder, batch: ReminderBatch, rules: dict[str, str], wording: Wording) -> LetterText:
    owed: Owed = [(date.fromisoformat(report["month"]), report["kind"]) for report in reminder.reports]
    return reminder_text(
        reminder.letter, reminder.company, owed, answer_by=batch.answer_by, rules=rules, wording=wording
    )
