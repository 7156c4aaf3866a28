"""Sentences under a table of what was realised: what the plan spans, and which classes are not counted yet."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.reporting.lines import Finding, Records
from apps.reporting.periods import Period
from apps.training.choices import ClassState
from apps.training.models import TrainingClass, YearlyPlan


def realisation_notes(period: Period) -> list[Finding]:
    year = period.first_month.year
    text = _(
        "The plan is that of the whole year %(year)d. Realised are the classes that ended in the period and are "
        "finished; a cancelled class never counts. Money in rupiah without sen."
    )
    notes = [Finding(text % {"year": year})]
    if not YearlyPlan.objects.filter(year=year).exists():
        notes.append(Finding(_("No plan is recorded for %(year)d.") % {"year": year}))
    return [*notes, *_running(period)]


def _running(period: Period) -> list[Finding]:
    running = TrainingClass.objects.filter(state=ClassState.RUNNING, starts_on__lte=period.last_day)
    number = running.count()
    if not number:
        return []
    text = ngettext(
        "%(number)d class that began by the end of the period is still running and counts once it is finished.",
        "%(number)d classes that began by the end of the period are still running and count once they are finished.",
        number,
    )
    lookups = {"state__exact": ClassState.RUNNING.value, "starts_on__lte": period.last_day.isoformat()}
    return [Finding(text % {"number": number}, Records("training.trainingclass", lookups))]
