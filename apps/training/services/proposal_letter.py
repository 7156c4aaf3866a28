"""The office answers a proposal by a numbered letter."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_of
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.training.choices import ClassState, ProposalState
from apps.training.letter_kinds import APPROVED, POSTPONED, REFUSED
from apps.training.models import TrainingProposal

KINDS = {ProposalState.APPROVED: APPROVED, ProposalState.REFUSED: REFUSED, ProposalState.POSTPONED: POSTPONED}


def letter_of(proposal: TrainingProposal) -> Letter | None:
    """The letter that tells of the decision as it stands, unless it is void; None for what is not decided."""
    if proposal.decided_on is None:
        return None
    letters = Letter.objects.filter(about=subject_of(proposal), state=LetterState.ISSUED)
    return letters.filter(dated_on__gte=proposal.decided_on).order_by("pk").last()


@transaction.atomic
def answer(*, proposal: TrainingProposal, on: date, by: User | None) -> Letter:
    """Number the letter and keep its paper. ValidationError for what is not decided or answered already."""
    TrainingProposal.objects.select_for_update().get(pk=proposal.pk)
    proposal = TrainingProposal.objects.with_numbers().select_related("training_class").get(pk=proposal.pk)
    _refuse_unready(proposal, on)
    wording = wording_of(KINDS[proposal.state])
    recipient = f"Pimpinan {proposal.organisation}"
    letter = issue_letters(
        letters=[wording.heading | {"recipient": recipient, "about": subject_of(proposal)}],
        dated_on=on,
        desk=Desk.TRAINING,
        by=by,
    )[0]
    signer = Official.objects.head_on(on)
    keep_paper(letter, letters_pdf([letter_text(proposal, letter, wording)], signer=signer, created_at=now()))
    return letter


def _refuse_unready(proposal: TrainingProposal, on: date) -> None:
    if proposal.decided_on is None:
        raise ValidationError(_("This proposal is not decided yet. It is answered once it is."), "undecided")
    if letter := letter_of(proposal):
        text = _("This decision is answered already by letter %(number)s.")
        raise ValidationError(text, "answered", {"number": letter.number})
    if on < proposal.decided_on:
        text = _("It was decided on %(day)s. Date the letter on that day or later.")
        day = format_date(proposal.decided_on)
        raise ValidationError({"on": ValidationError(text, "too_early", {"day": day})})
    if on > localdate():
        raise ValidationError({"on": _("A letter is not dated ahead. Choose today or an earlier day.")})


def letter_text(proposal: TrainingProposal, letter: Letter, wording: Wording) -> LetterText:
    fields = {
        "lembaga": proposal.organisation,
        "surat": f"dengan surat nomor {proposal.letter_number}" if proposal.letter_number else "",
        "tanggal_diterima": format_date(proposal.received_on),
        "agenda": f"{proposal.agenda_number}/{proposal.year}",
        "tanggal_verifikasi": format_date(proposal.verified_on) if proposal.verified_on else "–",
        "balai": settings.OFFICE["training_centre"],
    }
    if wording.kind == APPROVED:
        is_for_disabled = proposal.groups.exclude(disability="").exists()
        fields["penyandang_disabilitas"] = "penyandang disabilitas" if is_for_disabled else ""
    return LetterText(letter=letter, facts=_facts(proposal), **wording.say(**fields))


def text_again(letter: Letter, wording: Wording) -> LetterText:
    proposals = TrainingProposal.objects.with_numbers().select_related("training_class")
    return letter_text(proposals.get(pk=letter.about_key), letter, wording)


def _facts(proposal: TrainingProposal) -> tuple[tuple[str, str], ...]:
    men, women = proposal.men, proposal.women
    facts = [
        ("Pelatihan", proposal.wish),
        ("Jumlah peserta", f"{men + women} orang (laki-laki {men}, perempuan {women})"),
    ]
    training_class = getattr(proposal, "training_class", None)
    if training_class is not None and training_class.state != ClassState.CANCELLED:
        days = f"{format_date(training_class.starts_on)} s.d. {format_date(training_class.ends_on)}"
        facts += [("Waktu pelaksanaan", days), ("Tempat", training_class.place)]
    if proposal.reason:
        facts.append(("Alasan", proposal.reason))
    if proposal.postponed_until:
        facts.append(("Ditunda sampai dengan", format_date(proposal.postponed_until)))
    return tuple(facts)
