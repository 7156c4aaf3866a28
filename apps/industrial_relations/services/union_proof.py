"""The proof that a union is recorded (tanda bukti pencatatan, KEP.16/MEN/2001): a numbered letter with a QR code."""

from datetime import date

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
from apps.industrial_relations.letter_kinds import UNION
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionState
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official


def proof_of(union: TradeUnion) -> Letter | None:
    """The letter that proves the recording, unless it is void."""
    letters = Letter.objects.filter(about=subject_of(union), kind=UNION.code, state=LetterState.ISSUED)
    return letters.order_by("pk").last()


@transaction.atomic
def issue_proof(*, union: TradeUnion, on: date, by: User | None) -> Letter:
    """Number the proof and keep its paper. ValidationError for a union that is not recorded, or has one already."""
    union = TradeUnion.objects.select_for_update().get(pk=union.pk)
    if union.state != UnionState.RECORDED:
        raise ValidationError(_("Only a recorded union gets a proof of recording."), "not_recorded")
    if letter := proof_of(union):
        raise ValidationError(_("The proof is issued already by letter %(number)s."), "issued", {"number": letter})
    if on < union.recorded_on:
        text = _("The union was recorded on %(day)s. Date the letter on that day or later.")
        raise ValidationError({"on": ValidationError(text, "too_early", {"day": format_date(union.recorded_on)})})
    if on > localdate():
        raise ValidationError({"on": _("A letter is not dated ahead. Choose today or an earlier day.")})
    wording = wording_of(UNION)
    about = {"recipient": f"Pengurus {union.name}", "about": subject_of(union)}
    letter = issue_letters(letters=[wording.heading | about], dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by)[0]
    signer = Official.objects.head_on(on)
    keep_paper(letter, letters_pdf([proof_text(union, letter, wording)], signer=signer, created_at=now()))
    return letter


def proof_text(union: TradeUnion, letter: Letter, wording: Wording) -> LetterText:
    notice = (
        f", serta pemberitahuan yang kami terima pada tanggal {format_date(union.received_on)}"
        if union.received_on
        else ""
    )
    facts = (
        ("Nomor bukti pencatatan", union.record_number),
        ("Tanggal pencatatan", format_date(union.recorded_on)),
        ("Nama", union.name),
        ("Alamat", union.address),
        ("Perusahaan", str(union.company or "")),
        ("Federasi", union.federation),
        ("Konfederasi", union.confederation),
        ("Ketua", union.chair),
        ("Sekretaris", union.secretary),
        ("Bendahara", union.treasurer),
        ("Anggota pembentuk", f"{union.founders_count} orang" if union.founders_count else ""),
        ("Tanggal AD/ART", format_date(union.statutes_on) if union.statutes_on else ""),
    )
    return LetterText(
        letter=letter,
        facts=tuple((label, value) for label, value in facts if value),
        **wording.say(serikat=union.name, pemberitahuan=notice),
    )


def text_again(letter: Letter, wording: Wording) -> LetterText:
    union = TradeUnion.objects.select_related("company").get(pk=letter.about_key)
    return proof_text(union, letter, wording)
