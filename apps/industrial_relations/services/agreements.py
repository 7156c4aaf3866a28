"""A collective agreement is registered by a numbered letter (UU 13/2003 Pasal 132; Permenaker 28/2014)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import now
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
from apps.industrial_relations.letter_kinds import AGREEMENT
from apps.industrial_relations.models import CollectiveAgreement
from apps.industrial_relations.services.filing_terms import refuse_day
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official


def letter_of(agreement: CollectiveAgreement) -> Letter | None:
    """The letter by which the agreement was registered, unless it is void; None where the number came by hand."""
    letters = Letter.objects.filter(about=subject_of(agreement), kind=AGREEMENT.code, state=LetterState.ISSUED)
    return letters.order_by("pk").last()


def register(*, agreement: CollectiveAgreement, on: date, by: User | None, number: str = "") -> CollectiveAgreement:
    """Register under `number`, or by a letter that takes the next one and is kept. Raises ValidationError."""
    number = number.strip()
    with transaction.atomic(), written_by(by):
        one = _locked(agreement)
        if one.registration_number:
            raise ValidationError(_("This agreement is registered already. Open its page again."), "moved")
        refuse_day(on, max(filter(None, (one.signed_on, one.received_on))))
        if not one.unions.exists():
            raise ValidationError(
                _("Which unions concluded this agreement? Choose them on its page first."), "no_union"
            )
        _refuse_taken(one, number)
        one.registered_on = on
        one.registration_number = number or _issue(one, on=on, by=by).number
        one.save(update_fields=["registration_number", "registered_on"])
    return one


def undo_registration(*, agreement: CollectiveAgreement, by: User | None) -> CollectiveAgreement:
    """Take a registration back, as after a wrong number. ValidationError while its letter is in force."""
    with transaction.atomic(), written_by(by):
        one = _locked(agreement)
        if letter := letter_of(one):
            text = _("Letter %(number)s tells of the registration. Have that letter made void first.")
            raise ValidationError(text, "lettered", {"number": letter.number})
        one.registration_number, one.registered_on = "", None
        one.save(update_fields=["registration_number", "registered_on"])
    return one


def _locked(agreement: CollectiveAgreement) -> CollectiveAgreement:
    agreements = CollectiveAgreement.objects.select_for_update(of=("self",)).select_related("company")
    return agreements.get(pk=agreement.pk)


def _refuse_taken(agreement: CollectiveAgreement, number: str) -> None:
    if not number:
        return
    other = CollectiveAgreement.objects.filter(registration_number=number).exclude(pk=agreement.pk).first()
    if other is not None:
        text = _("Number %(number)s is that of %(agreement)s. Correct it, or leave it empty.")
        values = {"number": number, "agreement": other}
        raise ValidationError({"number": ValidationError(text, "taken", values)})


def _issue(agreement: CollectiveAgreement, *, on: date, by: User | None) -> Letter:
    wording = wording_of(AGREEMENT)
    about = {"recipient": f"Pimpinan {agreement.company}", "about": subject_of(agreement)}
    letter = issue_letters(letters=[wording.heading | about], dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by)[0]
    signer = Official.objects.head_on(on)
    keep_paper(letter, letters_pdf([letter_text(agreement, letter, wording)], signer=signer, created_at=now()))
    return letter


def letter_text(agreement: CollectiveAgreement, letter: Letter, wording: Wording) -> LetterText:
    unions = ", ".join(agreement.unions.order_by("name").values_list("name", flat=True))
    men, women = agreement.men, agreement.women
    members = agreement.union_members
    facts = (
        ("Perusahaan", str(agreement.company)),
        ("Alamat", agreement.company.address),
        ("Serikat pekerja", unions),
        ("Anggota serikat", "" if members is None else f"{members} orang"),
        ("Pekerja", f"{men + women} orang (laki-laki {men}, perempuan {women})"),
        ("PKB ke", str(agreement.sequence)),
        ("Ditandatangani", format_date(agreement.signed_on)),
        ("Masa berlaku", f"{format_date(agreement.valid_from)} s.d. {format_date(agreement.valid_until)}"),
    )
    return LetterText(
        letter=letter,
        facts=tuple((label, value) for label, value in facts if value),
        **wording.say(perusahaan=str(agreement.company), serikat=unions),
    )


def text_again(letter: Letter, wording: Wording) -> LetterText:
    agreement = CollectiveAgreement.objects.select_related("company").get(pk=letter.about_key)
    return letter_text(agreement, letter, wording)
