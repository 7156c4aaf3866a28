"""What is looked at before a month is submitted and signed, each with the list behind it."""

from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import gettext as _

from apps.intake.models import Upload
from apps.placement.tables.reporting_companies import count_reports
from apps.reporting.lines import Finding
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL
from disnaker.month_closing import objections
from disnaker.summaries import RELATIONS_DESK, Summary
from disnaker.summary_links import Links


@dataclass(frozen=True)
class Check:
    """What was looked at, and `(sentence, address)` of what was found; one that `stops` forbids to sign."""

    title: str
    stops: bool
    found: list[tuple[str, str]] = field(default_factory=list)

    @property
    def look(self) -> str:
        """ "ok", "warn" or "error", as the pages mark it."""
        return "ok" if not self.found else "error" if self.stops else "warn"


def checks(summary: Summary, links: Links) -> list[Check]:
    """All checks of a month, in the order in which they are put right."""
    return [
        Check(_("Figures agree (identities of the forms)"), True, _listed(objections(summary), links)),
        Check(_("Uploads not yet applied"), False, _waiting_uploads(summary.period, links.request.user)),
        Check(_("Companies that have not reported"), False, _silent_companies(summary.period, links.request.user)),
        Check(_("Disputes without an outcome"), False, _open_disputes(summary, links)),
        Check(_("Records that leave out what a form asks"), False, _listed(summary.gaps, links)),
    ]


def _listed(findings: list[Finding], links: Links) -> list[tuple[str, str]]:
    return [(finding.text, links.to(finding.records)) for finding in findings]


def _waiting_uploads(period: Period, user) -> list[tuple[str, str]]:
    number = Upload.objects.filter(period__in=period.months).waiting().count()
    if not number:
        return []
    text = _("%(number)d files of this month are not applied; what they hold is not counted.") % {"number": number}
    address = reverse("admin:intake_upload_changelist", query={"period": period.first_month.isoformat()})
    return [(text, address if user.has_perm("intake.view_upload") else "")]


def _silent_companies(period: Period, user) -> list[tuple[str, str]]:
    reports = count_reports(period)
    if not reports.missing:
        return []
    text = _("%(missing)d of %(companies)d companies have not reported placements or vacancies.") % {
        "missing": reports.missing,
        "companies": reports.companies,
    }
    may_see = user.has_perms(("registry.view_company", "placement.view_placement"))
    address = reverse("summary_companies", query={"period": str(period), "which": "missing"})
    return [(text, address if may_see else "")]


def _open_disputes(summary: Summary, links: Links) -> list[tuple[str, str]]:
    kinds = summary.by_desk(RELATIONS_DESK)["disputes_by_kind"]
    number = kinds.total.figures["open"]
    if not number:
        return []
    text = _("%(number)d disputes have no outcome at the end of the month.") % {"number": number}
    return [(text, links.to(kinds.table.records(summary.period, TOTAL, "open")))]
