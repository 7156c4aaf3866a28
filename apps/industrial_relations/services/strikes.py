"""Tanda terima pemberitahuan: a numbered letter confirms that a notice came (UU 13/2003 Pasal 141 and 149)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_of
from apps.industrial_relations.letter_kinds import LOCKOUT, STRIKE
from apps.industrial_relations.models import Strike
from apps.industrial_relations.record_choices import StrikeKind
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official

KINDS = {StrikeKind.STRIKE: STRIKE, StrikeKind.LOCKOUT: LOCKOUT}


def receipt_of(strike: Strike) -> Letter | None:
    """The letter that confirms the notice, unless it is void."""
    letter = strike.letter
    return letter if letter and letter.state == LetterState.ISSUED else None


@transaction.atomic
def confirm_notice(*, strike: Strike, on: date, by: User | None) -> Letter:
    """Number the receipt and keep its paper. ValidationError for what cannot be confirmed, or is confirmed already."""
    Strike.objects.select_for_update().get(pk=strike.pk)
    strike = Strike.objects.select_related("company", "letter").get(pk=strike.pk)
    _refuse_unready(strike, on)
    wording = wording_of(KINDS[strike.kind])
    letter = issue_letters(
        letters=[wording.heading | {"recipient": _recipient(strike), "about": subject_of(strike)}],
        dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by,
    )[0]  # fmt: skip
    text = letter_text(strike, letter, wording)
    keep_paper(letter, letters_pdf([text], signer=Official.objects.head_on(on), created_at=now()))
    strike.letter = letter
    strike.save(update_fields=["letter"])
    return letter


def _refuse_unready(strike: Strike, on: date) -> None:
    if strike.kind not in KINDS:
        raise ValidationError(_("A demonstration is told to the police; the office confirms no notice of it."), "kind")
    if strike.received_on is None:
        raise ValidationError(_("Enter first on which day the notice was received."), "not_received")
    if letter := receipt_of(strike):
        raise ValidationError(_("The notice is confirmed already by letter %(number)s."), "done", {"number": letter})
    if on < strike.received_on:
        raise ValidationError({"on": pgettext("notice", "The receipt cannot be older than the day of receipt.")})
    if on > localdate():
        raise ValidationError({"on": _("A letter is not dated ahead. Choose today or an earlier day.")})


def _recipient(strike: Strike) -> str:
    """Whoever gave the notice: the unions or whoever called the strike, or the company for a lock-out."""
    if strike.kind == StrikeKind.LOCKOUT:
        return f"Pimpinan {strike.company}"[:200]
    return f"Pengurus {_callers(strike)}"[:200] if _callers(strike) != "–" else f"Pekerja {strike.company}"[:200]


def _callers(strike: Strike) -> str:
    names = [*strike.unions.values_list("name", flat=True), *([strike.organiser] if strike.organiser else [])]
    return ", ".join(names) or "–"


def letter_text(strike: Strike, letter: Letter, wording: Wording) -> LetterText:
    notice = ", ".join(
        part for part in (strike.notice_number, format_date(strike.notice_on) if strike.notice_on else "") if part
    )
    facts = (
        ("Nomor dan tanggal surat", notice or "–"),
        ("Diterima pada", format_date(strike.received_on)),
        ("Perusahaan", str(strike.company)),
        *((("Penanggung jawab", _callers(strike)),) if strike.kind == StrikeKind.STRIKE else ()),
        ("Waktu pelaksanaan", _time(strike)),
        ("Tempat", strike.place or "–"),
        ("Alasan", " ".join(strike.reason.split()) or "–"),
        ("Jumlah pekerja", f"{strike.workers} orang"),
    )
    said = wording.say(perusahaan=str(strike.company), tanggal_diterima=format_date(strike.received_on))
    return LetterText(letter=letter, facts=facts, **said)


def text_again(letter: Letter, wording: Wording) -> LetterText:
    strike = Strike.objects.select_related("company").get(letter=letter)
    return letter_text(strike, letter, wording)


def _time(strike: Strike) -> str:
    days = format_date(strike.starts_on)
    if strike.ends_on != strike.starts_on:
        days = f"{days} s.d. {format_date(strike.ends_on)}"
    if not (strike.begins_at and strike.closes_at):
        return days
    return f"{days}, pukul {strike.begins_at:%H.%M}–{strike.closes_at:%H.%M} WIB"
