"""LKS Bipartit: recorded by number, its term, and the reports it owes every half-year (PER.32/MEN/XII/2008)."""

from collections.abc import Collection
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, F, IntegerField, OuterRef, QuerySet, Subquery
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_of
from apps.industrial_relations.half_years import half_year_end
from apps.industrial_relations.letter_kinds import FORUM
from apps.industrial_relations.models import BipartiteForum, ForumReport
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company, Headcount, Official
from apps.registry.months import months_after

LEAST_MEMBERS = 6  # of both sides together (PER.32/MEN/XII/2008)
LEAST_WORKERS = 50  # of a company that has to have a forum (UU 13/2003 Pasal 106)
TERM_MONTHS = 24


def proposed_end(term_from: date) -> date:
    """Two years less a day: 1 March 2023 leads to 28 February 2025."""
    return months_after(term_from, TERM_MONTHS) - timedelta(days=1)


def owing(half_year: date, *, until: date | None = None) -> QuerySet[BipartiteForum]:
    """Forums in being at the end of that half-year whose report of it had not come, or not `until` a day."""
    reports = ForumReport.objects.filter(forum=OuterRef("pk"), half_year=half_year)
    if until:
        reports = reports.filter(received_on__lte=until)
    end = half_year_end(half_year)
    return BipartiteForum.objects.active_on(end).filter(~Exists(reports), recorded_on__lte=end)


def is_owing(forum: BipartiteForum, half_year: date, reported: Collection[date]) -> bool:
    """The same of one forum, of which the half-years `reported` are known."""
    end = half_year_end(half_year)
    was_active = bool(forum.recorded_on) and forum.recorded_on <= end and forum.term_from <= end <= forum.term_until
    return was_active and half_year not in reported


def latest_workers() -> Subquery:
    """Workers of a company (its key as OuterRef "pk") by its latest head-count."""
    counts = Headcount.objects.filter(company=OuterRef("pk")).order_by("-reported_on")
    return Subquery(counts.values(total=F("male") + F("female"))[:1], output_field=IntegerField())


def workers_of(company: Company) -> int | None:
    return Company.objects.filter(pk=company.pk).annotate(workers=latest_workers()).values_list("workers").get()[0]


def companies_without_forum(day: date) -> QuerySet[Company]:
    """Active companies of 50 workers or more, with `workers`, that have no forum in its term on that day."""
    forums = BipartiteForum.objects.active_on(day).filter(company=OuterRef("pk"))
    companies = Company.objects.active().annotate(workers=latest_workers())
    return companies.filter(~Exists(forums), workers__gte=LEAST_WORKERS).order_by("-workers", "name", "pk")


def letter_of(forum: BipartiteForum) -> Letter | None:
    letters = Letter.objects.filter(about=subject_of(forum), state=LetterState.ISSUED)
    return letters.order_by("pk").last()


@transaction.atomic
def record_forum(*, forum: BipartiteForum, on: date, by: User | None) -> Letter:
    """Record the forum under the number of the letter that tells its company so. Raises ValidationError.

    A forum recorded before, whose letter became void, keeps its number and gets a letter anew.
    """
    with written_by(by):
        forum = BipartiteForum.objects.select_for_update().get(pk=forum.pk)
        _refuse(forum, on)
        wording = wording_of(FORUM)
        about = {"recipient": f"Pimpinan {forum.company}", "about": subject_of(forum)}
        letter = issue_letters(letters=[wording.heading | about], dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by)[0]
        if not forum.record_number:
            forum.record_number, forum.recorded_on = letter.number, on
            forum.save(update_fields=["record_number", "recorded_on"])
    signer = Official.objects.head_on(on)
    keep_paper(letter, letters_pdf([letter_text(forum, letter, wording)], signer=signer, created_at=now()))
    return letter


def _refuse(forum: BipartiteForum, on: date) -> None:
    if letter := letter_of(forum):
        raise ValidationError(_("The proof is issued already by letter %(number)s."), "issued", {"number": letter})
    earliest = forum.recorded_on or forum.received_on
    if on < earliest:
        text = _("This lies before %(day)s, the day of the step before it. Choose that day or a later one.")
        raise ValidationError({"on": ValidationError(text, "too_early", {"day": format_date(earliest)})})
    if on > localdate():
        raise ValidationError({"on": _("A letter is not dated ahead. Choose today or an earlier day.")})


def letter_text(forum: BipartiteForum, letter: Letter, wording: Wording) -> LetterText:
    facts = (
        ("Nomor pencatatan", forum.record_number),
        ("Tanggal pencatatan", format_date(forum.recorded_on)),
        ("Perusahaan", str(forum.company)),
        ("Alamat", forum.company.address),
        ("Tanggal pembentukan", format_date(forum.formed_on)),
        ("Ketua", forum.chair),
        ("Unsur pengusaha", f"{forum.employer_members} orang"),
        ("Unsur pekerja", f"{forum.worker_members} orang"),
        ("Masa bakti", f"{format_date(forum.term_from)} s.d. {format_date(forum.term_until)}"),
    )
    said = wording.say(perusahaan=str(forum.company), tanggal_diterima=format_date(forum.received_on))
    return LetterText(letter=letter, facts=tuple((label, value) for label, value in facts if value), **said)


def text_again(letter: Letter, wording: Wording) -> LetterText:
    forum = BipartiteForum.objects.select_related("company").get(pk=letter.about_key)
    return letter_text(forum, letter, wording)
