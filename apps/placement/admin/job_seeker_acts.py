"""What is done with a registration: each act asks by a form, and is done by a verb of the desk."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.models import User
from apps.placement.admin import job_seeker_act_forms as ask
from apps.placement.choices import SeekerState
from apps.placement.models import JobSeeker
from apps.placement.services import cards, removal
from apps.placement.services.seeker_reports import record_report


@dataclass(frozen=True, slots=True)
class Act:
    """`perform(job_seeker, answers, by)` gives the sentence that tells what was done; ValidationError refuses."""

    name: str
    label: Promise
    icon: str
    right: str
    form: type[forms.Form]
    explained: Promise
    perform: Callable[[JobSeeker, dict, User], str]
    state: SeekerState = SeekerState.REGISTERED


def _report(job_seeker: JobSeeker, answers: dict, by: User) -> str:
    report = record_report(job_seeker=job_seeker, by=by, **answers)
    following = JobSeeker.objects.values_list("next_report_due", flat=True).get(pk=job_seeker.pk)
    if following is None:
        return _("Report %(ordinal)d is recorded. It was the last one of this card.") % {"ordinal": report.ordinal}
    return _("Report %(ordinal)d is recorded. The next one falls due on %(day)s.") % {
        "ordinal": report.ordinal,
        "day": f"{following:%d-%m-%Y}",
    }


def _renew(job_seeker: JobSeeker, answers: dict, by: User) -> str:
    card = cards.renew(job_seeker=job_seeker, by=by, **answers)
    return _("The card is renewed: No. %(number)s, valid until %(day)s.") % {
        "number": card.number,
        "day": f"{card.valid_until:%d-%m-%Y}",
    }


def _correct(job_seeker: JobSeeker, answers: dict, by: User) -> str:
    card = cards.correct(job_seeker=job_seeker, by=by, **answers)
    return _("The data are corrected, and a card with the same number, %(number)s, can be printed.") % {
        "number": card.number
    }


def _replace(job_seeker: JobSeeker, answers: dict, by: User) -> str:
    card = cards.replace_lost(job_seeker=job_seeker, by=by, **answers)
    return _("A card with the same number, %(number)s, can be printed.") % {"number": card.number}


def _remove(job_seeker: JobSeeker, answers: dict, by: User) -> str:
    removed = removal.remove(job_seeker=job_seeker, by=by, **answers)
    return _("Removed from the list: %(reason)s.") % {"reason": removed.get_removal_reason_display()}


def _restore(job_seeker: JobSeeker, answers: dict, by: User) -> str:
    removal.undo_removal(job_seeker=job_seeker, by=by)
    return _("The removal is undone; the person is registered as before.")


BY_NAME = {
    act.name: act
    for act in (
        Act(
            "report", gettext_lazy("Record report"), "check", "placement.add_seekerreport", ask.ReportForm,
            gettext_lazy("The holder reports that he is still looking for work. The earliest report due is taken."),
            _report,
        ),
        Act(
            "renew", gettext_lazy("Renew card"), "card", "placement.add_cardissue", ask.RenewForm,
            gettext_lazy(
                "A new number and two more years. The registration stays the same one, and no figure changes."
            ),
            _renew,
        ),
        Act(
            "correct", gettext_lazy("Correct data"), "edit", "placement.change_jobseeker", ask.CorrectForm,
            gettext_lazy(
                "The number stays, a corrected card is given. Name, address, sex and date of birth are corrected with "
                "the person first."
            ),
            _correct,
        ),
        Act(
            "lost", gettext_lazy("Lost card"), "file", "placement.add_cardissue", ask.LostForm,
            gettext_lazy("A card with the same number and the same last day, for one that was lost or damaged."),
            _replace,
        ),
        Act(
            "remove", gettext_lazy("Remove from the list"), "removal", "placement.change_jobseeker", ask.RemoveForm,
            gettext_lazy("The person leaves the list of job seekers without a placement, and is counted as removed."),
            _remove,
        ),
        Act(
            "restore", gettext_lazy("Undo the removal"), "history", "placement.confirm_removalbatch", ask.RestoreForm,
            gettext_lazy("The person is registered again as before, with the same card."),
            _restore, SeekerState.REMOVED,
        ),
    )
}  # fmt: skip
