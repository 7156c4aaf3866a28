"""What the office has to enter before its work and its papers are complete, each with the page for it."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet, Value
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.registry.models import Company, Holiday, MinimumWage, OfficeProfile, Official
from disnaker.united import united

HOLIDAYS_KNOWN_FROM = 10  # the joint decree on the holidays of a year is issued in the autumn before


@dataclass(frozen=True, slots=True)
class Step:
    """Something to be entered; `url` is None for whoever may not do it."""

    text: str
    hint: str
    url: str | None
    is_done: bool = False


def first_steps(user, *, has_companies: bool, has_records: bool) -> list[Step]:
    """What an office does once, before its daily work begins; empty once companies and reports are in."""
    if has_companies and has_records:
        return []
    upload = reverse("admin:intake_upload_add") if user.has_perm("intake.add_upload") else None
    return [
        Step(
            _("Upload the company register"),
            _("The list of companies with their NIB, so that reports find their sender."),
            upload,
            has_companies or Company.objects.exists(),
        ),
        Step(
            _("Upload the companies’ reports"),
            _("Placements and vacancies of a month, as the companies sent them: many files at once."),
            upload,
            has_records,
        ),
        Step(
            _("Enter the officials who sign"),
            _("Their name, rank and NIP stand under each paper."),
            reverse("admin:registry_official_changelist"),
            Official.objects.exists(),
        ),
    ]


def reference_gaps(user, today: date) -> list[Step]:
    """What is missing in the tables that this member of staff tends; one query, none without a right to any."""
    tended = [(records, step) for right, records, step in _reference(today) if user.has_perm(right)]
    if not tended:
        return []
    found = [records.annotate(line=Value(line)).values_list("line")[:1] for line, (records, _step) in enumerate(tended)]
    filled = {line for (line,) in united(found)}
    return [step for line, (_records, step) in enumerate(tended) if line not in filled]


def _reference(today: date) -> list[tuple[str, QuerySet, Step]]:
    """(right, what exists once it is entered, what to do)."""
    wage_year, holiday_year = today.year, today.year + (today.month >= HOLIDAYS_KNOWN_FROM)
    return [
        (
            "registry.change_official",
            Official.objects.in_office_on(today).filter(is_head=True).order_by(),
            Step(
                _("Enter who signs the monthly summaries"),
                _("Nobody is in office today who signs for the office: name, rank, NIP and the first day."),
                reverse("admin:registry_official_changelist"),
            ),
        ),
        (
            "registry.change_officeprofile",
            OfficeProfile.objects.order_by(),
            Step(
                _("Complete the letterhead"),
                _("Name, address and coat of arms at the head of every letter."),
                reverse("admin:registry_officeprofile_changelist"),
            ),
        ),
        (
            "registry.change_holiday",
            Holiday.objects.filter(date__year=holiday_year).order_by(),
            Step(
                _("Enter the holidays of %(year)d") % {"year": holiday_year},
                _("Deadlines count working days; the joint ministerial decree names the holidays of a year."),
                reverse("admin:registry_holiday_changelist"),
            ),
        ),
        (
            "registry.change_minimumwage",
            MinimumWage.objects.filter(year=wage_year).order_by(),
            Step(
                _("Enter the minimum wage of %(year)d") % {"year": wage_year},
                _("The decree of the governor names the UMK of the city."),
                reverse("admin:registry_minimumwage_changelist"),
            ),
        ),
    ]
