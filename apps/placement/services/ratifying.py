"""The office ratifies an internship agreement by a numbered letter (Permenaker 6/2020 Pasal 12)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import now
from django.utils.translation import gettext as _

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_of
from apps.placement.letter_kinds import RATIFICATION
from apps.placement.models import Internship
from apps.placement.services.internship import lock_company, refuse_crowded
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.rupiah import format_rupiah


def letter_of(internship: Internship) -> Letter | None:
    """The letter by which the office ratified the agreement, unless it is void."""
    return Letter.objects.filter(about=subject_of(internship), state=LetterState.ISSUED).order_by("pk").last()


@transaction.atomic
def ratify(*, internship: Internship, on: date, by: User) -> Letter:
    """Number the letter, keep its paper, and write both number and date on the agreement.

    Raises ValidationError for an agreement that was not filed, is ratified already or has no interns, or too many.
    """
    lock_company(internship.company_id)
    internship = Internship.objects.select_for_update(of=("self",)).select_related("company").get(pk=internship.pk)
    _refuse_unready(internship, on)
    refuse_crowded(internship)
    wording = wording_of(RATIFICATION)
    recipient = f"Pimpinan {internship.company}"
    letter = issue_letters(
        letters=[wording.heading | {"recipient": recipient, "about": subject_of(internship)}],
        dated_on=on,
        desk=Desk.PLACEMENT,
        by=by,
    )[0]
    signer = Official.objects.head_on(on)
    keep_paper(letter, letters_pdf([letter_text(internship, letter, wording)], signer=signer, created_at=now()))
    internship.ratification_number, internship.ratified_on = letter.number, on
    internship.save(update_fields=["ratification_number", "ratified_on"])
    return letter


def _refuse_unready(internship: Internship, on: date) -> None:
    if internship.ratification_number:
        raise ValidationError(_("This agreement is ratified already."), "ratified")
    if internship.filed_on is None:
        raise ValidationError(_("This agreement was not filed yet. Fill in when it was filed first."), "not_filed")
    if on < internship.filed_on:
        raise ValidationError(_("An agreement is ratified after it is filed. Correct one of the dates."), "too_early")
    if not internship.members.exists():
        raise ValidationError(_("This agreement has no interns yet. Add them first."), "no_interns")


def letter_text(internship: Internship, letter: Letter, wording: Wording) -> LetterText:
    interns = list(internship.members.select_related("person", "education").order_by("person__name", "pk"))
    men = sum(intern.sex == "L" for intern in interns)
    facts = (
        ("Penyelenggara", str(internship.company)),
        ("Nomor perjanjian", internship.agreement_number),
        ("Tanggal perjanjian", format_date(internship.signed_on)),
        ("Program pemagangan", internship.programme),
        ("Jangka waktu", f"{format_date(internship.starts_on)} s.d. {format_date(internship.ends_on)}"),
        ("Uang saku", f"{format_rupiah(internship.allowance)} sebulan"),
        ("Jumlah peserta", f"{len(interns)} orang (laki-laki {men}, perempuan {len(interns) - men})"),
    )
    return LetterText(
        letter=letter,
        facts=facts,
        table_head=("No.", "Nama peserta", "L/P", "Pendidikan"),
        table_rows=tuple(
            (str(number), intern.person.name, intern.sex, intern.education.name if intern.education else "–")
            for number, intern in enumerate(interns, 1)
        ),
        **wording.say(
            perusahaan=str(internship.company),
            tanggal_diterima=format_date(internship.filed_on),
            program=internship.programme,
        ),
    )


def text_again(letter: Letter, wording: Wording) -> LetterText:
    internship = Internship.objects.select_related("company").get(pk=letter.about_key)
    return letter_text(internship, letter, wording)
