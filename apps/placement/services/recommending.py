"""The office recommends a registered migrant worker for a passport by a numbered letter (UU 18/2017 Pasal 41)."""

from datetime import date

from django.conf import settings
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
from apps.placement.choices import MigrantState, MigrationScheme
from apps.placement.letter_kinds import RECOMMENDATION
from apps.placement.models import MigrantWorker
from apps.registry.choices import Sex
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official, Person

SCHEMES = {
    MigrationScheme.AGENCY: "P to P melalui P3MI",
    MigrationScheme.GOVERNMENT: "G to G",
    MigrationScheme.GOVERNMENT_PRIVATE: "G to P",
    MigrationScheme.OWN_COMPANY: "Untuk kepentingan perusahaan sendiri (UKPS)",
    MigrationScheme.INDIVIDUAL: "Perseorangan",
}
SEXES = {Sex.MALE: "Laki-laki", Sex.FEMALE: "Perempuan"}


def letter_of(migrant: MigrantWorker) -> Letter | None:
    """The letter that recommends the person, unless it is void."""
    return Letter.objects.filter(about=subject_of(migrant), state=LetterState.ISSUED).order_by("pk").last()


@transaction.atomic
def recommend(*, migrant: MigrantWorker, recipient: str, on: date, by: User) -> Letter:
    """Number the letter, keep its paper, and write both number and date on the registration.

    Raises ValidationError for a plan that was cancelled, for somebody who has left or is recommended already.
    """
    migrant = MigrantWorker.objects.select_for_update(of=("self",)).get(pk=migrant.pk)
    _refuse_unready(migrant, on)
    wording = wording_of(RECOMMENDATION)
    letter = issue_letters(
        letters=[wording.heading | {"recipient": recipient, "about": subject_of(migrant)}],
        dated_on=on,
        desk=Desk.PLACEMENT,
        by=by,
    )[0]
    signer = Official.objects.head_on(on)
    keep_paper(letter, letters_pdf([letter_text(migrant, letter, wording)], signer=signer, created_at=now()))
    migrant.recommendation_number, migrant.recommended_on = letter.number, on
    migrant.save(update_fields=["recommendation_number", "recommended_on", "state"])
    return letter


def _refuse_unready(migrant: MigrantWorker, on: date) -> None:
    if migrant.state == MigrantState.CANCELLED:
        raise ValidationError(_("This plan was cancelled. Take the cancellation back first."), "cancelled")
    if migrant.departed_on:
        raise ValidationError(_("This person has left already; a recommendation comes before."), "departed")
    if letter_of(migrant):
        raise ValidationError(_("This person is recommended already. Print that letter again."), "recommended")
    if on < migrant.registered_on:
        raise ValidationError(_("The letter cannot be older than the registration. Correct its date."), "too_early")


def letter_text(migrant: MigrantWorker, letter: Letter, wording: Wording) -> LetterText:
    person = migrant.person
    facts = (
        ("Nama", person.name),
        ("NIK", person.nik),
        ("Tempat, tanggal lahir", _born(person)),
        ("Jenis kelamin", SEXES[Sex(person.sex)]),
        ("Alamat", _address(person)),
        ("Negara tujuan", migrant.country),
        ("Jabatan", migrant.position),
        ("Skema penempatan", SCHEMES[MigrationScheme(migrant.scheme)]),
        ("P3MI", migrant.agency or "–"),
    )
    said = wording.say(
        nama=person.name,
        negara=migrant.country,
        dinas=settings.OFFICE["name"],
        tanggal_daftar=format_date(migrant.registered_on),
    )
    return LetterText(letter=letter, facts=facts, **said)


def text_again(letter: Letter, wording: Wording) -> LetterText:
    migrant = MigrantWorker.objects.select_related("person__kelurahan__parent").get(pk=letter.about_key)
    return letter_text(migrant, letter, wording)


def _born(person: Person) -> str:
    day = format_date(person.birth_date) if person.birth_date else ""
    return ", ".join(part for part in (person.birth_place, day) if part) or "–"


def _address(person: Person) -> str:
    village = person.kelurahan
    place = (f"Kelurahan {village.name}", f"Kecamatan {village.parent.name}") if village else ()
    return ", ".join(part for part in (person.address, *place) if part) or "–"
