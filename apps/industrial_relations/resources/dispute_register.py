"""Buku registrasi perselisihan: the case book of a year, or of several, as it was kept before."""

import json

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.industrial_relations.choices import DisputeState, Filer, Outcome
from apps.industrial_relations.models import Dispute, Mediator, StagedDispute
from apps.industrial_relations.resources.company_cells import (
    COMPANY_TITLES,
    NIB_TITLES,
    WLKP_TITLES,
    CompanyCells,
)
from apps.industrial_relations.resources.dispute_cells import (
    FILER,
    KindWidget,
    NamesWidget,
    SettledOnWidget,
    SettlementWidget,
    TickWidget,
    WorkersWidget,
)
from apps.industrial_relations.resources.dispute_headings import DISPUTE as TITLES
from apps.industrial_relations.resources.dispute_headings import DISPUTE_SHEETS, SECTOR
from apps.industrial_relations.resources.dispute_rules import (
    check_kind,
    check_settlement,
    check_workers,
    kinds_of,
    said_of,
    workers_of,
)
from apps.industrial_relations.services import booking_disputes as booking
from apps.industrial_relations.settlement_words import ENDS, KINDS, SPELLED, Said
from apps.intake.finding import Finding, warning
from apps.intake.models import Upload
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.widgets.company_name import CompanyNameWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nib import NibWidget
from apps.intake.widgets.word_choice import unknown_word
from apps.registry.names import person_key

LONGEST_NOTE = 250
TICKS = ("kind_rights", "kind_interests", "kind_termination", "kind_unions")


def _tick(name: str) -> Column:
    return Column(None, TITLES[name][0], widget=TickWidget(), also_titled=TITLES[name], in_template=False)


class DisputeRegisterResource(OfficeResource):
    """A row is one case, known by its agenda number in the year of its recording."""

    kind = "dispute_register"
    title = gettext_lazy("Case book of disputes")
    desk = Desk.INDUSTRIAL_RELATIONS
    sheet_titles = DISPUTE_SHEETS
    telling_columns = frozenset({"agenda_number", "filed_on", "company"})
    telling_any = (("case_kind", *TICKS),)
    set_aside = {"sector": SECTOR}
    identity_column = "agenda_number"
    needs_company = False
    needs_period = False
    staged = StagedDispute
    staged_columns = tuple(
        field.name for field in StagedDispute._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    agenda_number = Column(
        "agenda_number", "NOMOR AGENDA", widget=FreeTextWidget(40), also_titled=TITLES["agenda_number"], required=True,
        example="12",
    )  # fmt: skip
    filed_on = Column(
        "filed_on", "TANGGAL KASUS DITERIMA", widget=DateCellWidget(not_after=localdate),
        also_titled=TITLES["filed_on"], required=True, example="06/03/2023",
    )  # fmt: skip
    filed_by = Column("filed_by", "PIHAK YANG MENCATATKAN", widget=FILER, also_titled=TITLES["filed_by"])
    company = Column(
        "company__name", "NAMA PERUSAHAAN", widget=CompanyNameWidget(160), also_titled=COMPANY_TITLES, required=True
    )
    nib = Column("company__nib", "NIB", widget=NibWidget(), also_titled=NIB_TITLES)
    wlkp_number = Column("company__wlkp_number", "NO. WLKP", widget=FreeTextWidget(30), also_titled=WLKP_TITLES)
    names = Column(
        "names", "NAMA PEKERJA", widget=NamesWidget(), also_titled=TITLES["names"], example="Budi Santoso dkk"
    )
    workers = Column("workers", "JML ORG", widget=WorkersWidget(), also_titled=TITLES["workers"], example="3")
    case_kind = Column("kind", "JENIS PERSELISIHAN", widget=KindWidget(), also_titled=TITLES["case_kind"])
    kind_rights = _tick("kind_rights")
    kind_interests = _tick("kind_interests")
    kind_termination = _tick("kind_termination")
    kind_unions = _tick("kind_unions")
    subject = Column("subject", "POKOK PERMASALAHAN", widget=FreeTextWidget(2000), also_titled=TITLES["subject"])
    mediator = Column("mediator__name", "MEDIATOR", widget=FreeTextWidget(120), also_titled=TITLES["mediator"])
    settlement = Column("result", "PENYELESAIAN KASUS", widget=SettlementWidget(), also_titled=TITLES["settlement"])
    recommended_on = Column(
        "recommended_on", "TANGGAL ANJURAN", widget=SettledOnWidget(), also_titled=TITLES["recommended_on"]
    )
    settled_on = Column(
        "outcome_on", "TANGGAL KASUS DISELESAIKAN", widget=SettledOnWidget(), also_titled=TITLES["settled_on"],
        example="28/03/2023",
    )  # fmt: skip
    court = Column("court_number", "TINDAK LANJUT PHI", widget=FreeTextWidget(120), also_titled=TITLES["court"])
    note = Column("note", "KETERANGAN", widget=FreeTextWidget(LONGEST_NOTE), also_titled=TITLES["note"])

    class Meta:
        model = Dispute
        fields = (
            "agenda_number", "filed_on", "filed_by", "company", "nib", "wlkp_number", "names", "workers", "case_kind",
            *TICKS, "subject", "mediator", "settlement", "recommended_on", "settled_on", "court", "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("company", "mediator")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._companies = CompanyCells()
        self._mediators: dict[str, set[int]] = {}
        for key, name in Mediator.objects.values_list("pk", "name"):
            self._mediators.setdefault(person_key(name), set()).add(key)

    def check_row(self, row: dict) -> list[Finding]:
        return [
            *self._companies.findings(row),
            *unknown_word(row, "filed_by", FILER),
            *check_kind(row),
            *check_settlement(row),
            *check_workers(row),
            *self._check_mediator(row["mediator"]),
        ]

    def _check_mediator(self, name: str | None) -> list[Finding]:
        if not name or self._mediator(name):
            return []
        message = _(
            "No mediator of the register has this name. The case is booked without one; the name stands in its note."
        )
        return [warning("mediator", "mediator_unknown", name, message)]

    def _mediator(self, name: str | None) -> int | None:
        """The one mediator of that name, titles aside."""
        found = self._mediators.get(person_key(name), set()) if name else set()
        return next(iter(found)) if len(found) == 1 else None

    def identity(self, row: dict):
        return (row["filed_on"].year, row["agenda_number"]) if row["filed_on"] and row["agenda_number"] else None

    def suggestions(self, column: str) -> list[str]:
        return {
            "case_kind": list(KINDS.values()), "filed_by": FILER.offered, "settlement": list(SPELLED.values()),
        }.get(column, [])  # fmt: skip

    def staged_values(self, row: dict) -> tuple:
        names = row["names"].named if row["names"] else ()
        return super().staged_values({
            **row,
            **_ending(row),
            "year": row["filed_on"].year,
            "filed_by": FILER.code(row["filed_by"]) or Filer.WORKER,
            "kind": kinds_of(row)[0],
            "company_id": self._companies.find(row["company"], row["nib"], row["wlkp_number"]),
            "workers": workers_of(row),
            "names": json.dumps(names),
            "mediator_id": self._mediator(row["mediator"]),
            "result": row["settlement"].text if row["settlement"] else "",
            "note": self._note(row),
        })  # fmt: skip

    def _note(self, row: dict) -> str:
        """The remark of the book, and what of the row has no other place."""
        mediator = row["mediator"] if not self._mediator(row["mediator"]) else None
        parts = (row["note"], mediator and f"Mediator: {mediator}", row["court"] and f"PHI: {row['court']}")
        return "; ".join(part for part in parts if part)[:LONGEST_NOTE]

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """Rows that say otherwise than what is known; these change nothing."""
        return [
            (row, warning("agenda_number", "case_differs", number, sentence))
            for row, number, sentence in booking.rows_that_differ(upload)
        ]

    def compare(self, upload: Upload):
        return booking.compare_disputes(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_disputes(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_disputes(upload)


def _ending(row: dict) -> dict:
    """State, outcome and days of the case as the row tells them."""
    said, settled = said_of(row), row["settled_on"]
    nothing = {"state": DisputeState.FILED, "outcome": "", "outcome_on": None, "agreed_on": None, "court_on": None}
    if said not in ENDS:
        return nothing
    state, outcome = ENDS[said]
    issued = row["recommended_on"] or settled
    return nothing | {
        "state": state,
        "outcome": outcome,
        "outcome_on": issued if outcome == Outcome.RECOMMENDATION else settled,
        "agreed_on": settled if said in (Said.BIPARTITE, Said.AGREEMENT, Said.AGREED_AFTER) else None,
        "court_on": settled if said is Said.COURT else None,
    }
