"""Job seekers are called for a vacancy (AK/IV) and introduced to the employer (AK/V)."""

from collections.abc import Callable, Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.accounts.access import log_access, subject_of
from apps.accounts.choices import AccessKind, Desk
from apps.accounts.models import User
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_of
from apps.placement.letter_kinds import INTRODUCTION, SUMMONS
from apps.placement.models import JobSeeker, Referral, Vacancy
from apps.placement.services.referral_letters import (
    Appointment,
    addressed,
    introduction_text,
    summons_text,
)
from apps.registry.models import Official
from apps.registry.paper.typesetting import PaperFault


@transaction.atomic
def call(
    *,
    vacancy: Vacancy,
    job_seekers: Iterable[int],
    appointment: Appointment,
    dated_on: date,
    signer: Official | None,
    by: User,
) -> list[Referral]:
    """Call job seekers (by their keys) for a vacancy, with a numbered summons each whose paper is kept.

    ValidationError names whoever was called or introduced before, or is registered no longer; then nobody is called.
    """
    referrals = _referrals(vacancy, job_seekers)
    _refuse(referrals, lambda referral: referral.summoned_on or referral.introduced_on, _("called already"))
    wording = wording_of(SUMMONS)
    letters = _issue(wording, [(addressed(referral), referral) for referral in referrals], dated_on, by)
    for referral, letter in zip(referrals, letters, strict=True):
        referral.summoned_on, referral.summons = dated_on, letter
        _keep(summons_text(referral, letter, appointment, wording), signer)
    Referral.objects.bulk_update(referrals, ["summoned_on", "summons"])
    log_access(by, AccessKind.PRINT, vacancy, reason=wording.subject, rows=len(referrals))
    return referrals


@transaction.atomic
def introduce(
    *, vacancy: Vacancy, job_seekers: Iterable[int], dated_on: date, signer: Official | None, by: User
) -> list[Referral]:
    """Introduce job seekers (by their keys), called or not, to the employer: a numbered letter with a reply slip each.

    ValidationError names whoever was introduced before, or is registered no longer; then nobody is introduced.
    """
    referrals = _referrals(vacancy, job_seekers)
    _refuse(referrals, lambda referral: referral.introduced_on, _("introduced already"))
    wording = wording_of(INTRODUCTION)
    letters = _issue(wording, [(f"Pimpinan {vacancy.company}", referral) for referral in referrals], dated_on, by)
    for referral, letter in zip(referrals, letters, strict=True):
        referral.introduced_on, referral.introduction = dated_on, letter
        _keep(introduction_text(referral, letter, wording), signer)
    Referral.objects.bulk_update(referrals, ["introduced_on", "introduction"])
    log_access(by, AccessKind.PRINT, vacancy, reason=wording.subject, rows=len(referrals))
    return referrals


def _referrals(vacancy: Vacancy, keys: Iterable[int]) -> list[Referral]:
    """The referrals of these job seekers to the vacancy, new ones where there are none, in the order of the keys.

    The vacancy is locked: of two members of staff who refer the same person at once the second sees the first.
    """
    vacancy = Vacancy.objects.select_for_update(no_key=True, of=("self",)).select_related("company").get(pk=vacancy.pk)
    if vacancy.remaining == 0:
        raise ValidationError(_("No place of this vacancy is left. Nobody can be referred to it."))
    keys = list(dict.fromkeys(keys))
    seekers = JobSeeker.objects.select_for_update(no_key=True, of=("self",)).select_related(
        "person__kelurahan", "education"
    )
    by_key = seekers.order_by("pk").in_bulk(keys)
    if len(by_key) < len(keys):
        raise ValidationError(_("Some of those ticked are in the register no longer. Open the page again."))
    if ended := [seeker for key in keys if not (seeker := by_key[key]).is_open]:
        raise ValidationError(
            _("Registered no longer: %(names)s. Leave them out.")
            % {"names": ", ".join(str(seeker.person) for seeker in ended)}
        )
    known = set(vacancy.referrals.filter(job_seeker__in=keys).values_list("job_seeker", flat=True))
    Referral.objects.bulk_create(Referral(job_seeker=by_key[key], vacancy=vacancy) for key in keys if key not in known)
    referrals = {referral.job_seeker_id: referral for referral in vacancy.referrals.filter(job_seeker__in=keys)}
    for key, referral in referrals.items():
        referral.job_seeker, referral.vacancy = by_key[key], vacancy
    return [referrals[key] for key in keys]


def _refuse(referrals: list[Referral], is_done: Callable[[Referral], object], done: str) -> None:
    if before := [str(referral.job_seeker.person) for referral in referrals if is_done(referral)]:
        raise ValidationError(
            _("For this vacancy %(done)s: %(names)s. Leave them out.") % {"done": done, "names": ", ".join(before)}
        )


def _issue(wording: Wording, recipients: list[tuple[str, Referral]], dated_on: date, by: User) -> list[Letter]:
    letters = [
        wording.heading | {"recipient": recipient[:200], "about": subject_of(referral)}
        for recipient, referral in recipients
    ]
    return issue_letters(letters=letters, dated_on=dated_on, desk=Desk.PLACEMENT, by=by)


def _keep(text: LetterText, signer: Official | None) -> None:
    try:
        paper = letters_pdf([text], signer=signer, created_at=timezone.now())
    except PaperFault as fault:
        raise ValidationError(
            _("The letter to %(recipient)s cannot be printed: it holds a sign that no font has, such as a picture.")
            % {"recipient": text.letter.recipient}
        ) from fault
    keep_paper(text.letter, paper)
