"""Daftar kasus: the office's monthly list of disputes under its own headings, a row a case."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.industrial_relations.choices import Side
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.settlement_words import KINDS
from apps.industrial_relations.tables.dispute_counts import MODEL
from apps.registry.indonesian_dates import format_date
from apps.reporting.lines import Column, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, ReportTable

NAMED = 3  # of the workers of a case; the others are "dkk"
# The headings by which the office's papers name them.
WORDS = {
    "filed_on": "Tanggal kasus diterima",
    "company": "Nama perusahaan",
    "sector": "Sektor",
    "names": "Nama pekerja",
    "kind": "Jenis perselisihan",
    "mediator": "Mediator",
    "settlement": "Penyelesaian kasus",
    "settled_on": "Tanggal kasus diselesaikan",
}


class DisputeCases(ReportTable):
    """The cases that were open at the start of the period or recorded in it, as they stood on its last day."""

    name = "dispute_cases"
    title = _("List of disputes")
    heading = "Nomor agenda"
    part = _("Industrial relations")
    rows_on_screen = 25
    is_wide = True
    columns = tuple(
        column
        for key, title in WORDS.items()
        for column in (
            (Column(key, title, of_words=True), Column("workers", "Jml org"))
            if key == "names"
            else (Column(key, title, of_words=True),)
        )
    )
    note = _(
        "Listed are the cases recorded in the period and those still open when it began, as they stood on its last "
        "day. Cases are not workers: the number of workers stands in a column of its own."
    )

    def rows(self, period: Period) -> list[Row]:
        still = Q(outcome_on=None) | Q(outcome_on__gte=period.first_month)
        cases = (
            Dispute.objects.filter(still, filed_on__lte=period.last_day)
            .select_related("company__industry", "mediator")
            .prefetch_related("parties__person", "parties__union")
            .order_by("filed_on", "pk")
        )
        return [self._row(case, period) for case in cases]

    def _row(self, case: Dispute, period: Period) -> Row:
        ended = case.outcome_on is not None and case.outcome_on <= period.last_day
        words = {
            "filed_on": format_date(case.filed_on, short=True),
            "company": str(case.company),
            "sector": case.company.industry.title if case.company.industry else "",
            "names": _names(case),
            "kind": KINDS[case.kind],
            "mediator": str(case.mediator or ""),
            "settlement": settlement(case, period) if ended else "Dalam proses",
            "settled_on": format_date(case.outcome_on, short=True) if ended else "",
        }
        return Row(str(case.pk), f"{case.agenda_number}/{case.year}", {"workers": case.workers}, words=words)

    def records(self, period: Period, row: str, column: str) -> Records | None:
        return None if row == TOTAL else Records(MODEL, {"id__exact": row})


def settlement(case: Dispute, period: Period) -> str:
    """How a closed case counts; a joint agreement that followed a recommendation is told beside it."""
    label = str(case.get_outcome_display())
    label = label[:1].upper() + label[1:]
    followed = case.agreed_on and case.agreed_on != case.outcome_on and case.agreed_on <= period.last_day
    return f"{label}; PB {format_date(case.agreed_on, short=True)}" if followed else label


def _names(case: Dispute) -> str:
    parties = [party.shown_name for party in case.parties.all() if party.side != Side.EMPLOYER]
    named = ", ".join(parties[:NAMED])
    return f"{named} dkk" if named and len(parties) > NAMED else named
