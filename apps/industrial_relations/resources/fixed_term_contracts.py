"""Daftar pencatatan PKWT: the office's register of all companies, or the list of one company."""

from typing import ClassVar

from django.conf import settings
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.accounts.choices import Desk
from apps.industrial_relations.contract_clock import recording
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import FixedTermContract, StagedContract
from apps.industrial_relations.record_choices import ContractChannel
from apps.industrial_relations.resources.company_cells import COMPANY_TITLES, NIB_TITLES, CompanyCells
from apps.industrial_relations.resources.fixed_term_contract_cells import (
    YEARS_AHEAD,
    span_findings,
    span_of,
    ten_years_ahead,
)
from apps.industrial_relations.resources.fixed_term_contract_headings import ASIDE, CONTRACT, CONTRACT_SHEETS
from apps.industrial_relations.services import booking_contracts as booking
from apps.industrial_relations.worker_key import worker_key
from apps.intake.finding import Finding, error, warning
from apps.intake.known_persons import name_warnings, recognised
from apps.intake.models import Upload
from apps.intake.person_rules import nik_warnings, region_warning
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.widgets.company_name import CompanyNameWidget
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.money import MoneyWidget
from apps.intake.widgets.nib import NibWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.sex import SexWidget
from apps.registry import nik
from apps.registry.choices import Sex
from apps.registry.indonesian_dates import format_date
from apps.registry.lookups import district_codes
from apps.registry.rupiah import format_rupiah

AHEAD = DateCellWidget(not_after=ten_years_ahead, years_ahead=YEARS_AHEAD)
PAST = DateCellWidget(not_after=localdate)


class FixedTermContractsResource(OfficeResource):
    """A row is one contract; company, worker, first day and record number name it."""

    kind = "fixed_term_contracts"
    title = gettext_lazy("Fixed-term contracts (PKWT)")
    desk = Desk.INDUSTRIAL_RELATIONS
    sheet_titles = CONTRACT_SHEETS
    telling_columns = frozenset({"name"})
    telling_any = (("term", "ends_on"),)
    identity_column = "nik"
    needs_company = False
    needs_period = False
    set_aside: ClassVar = ASIDE
    staged = StagedContract
    staged_columns = tuple(
        field.name for field in StagedContract._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    record_number = Column(
        "record_number", "Nomor Pencatatan", widget=FreeTextWidget(80), also_titled=CONTRACT["record_number"],
        example="012/567/III/2023",
    )  # fmt: skip
    company = Column("company__name", "Nama Perusahaan", widget=CompanyNameWidget(160), also_titled=COMPANY_TITLES)
    nib = Column("company__nib", "NIB", widget=NibWidget(), also_titled=NIB_TITLES)
    name = Column("shown_name", "Nama Pekerja", widget=PersonNameWidget(), also_titled=CONTRACT["name"], required=True)
    nik = Column("person__nik", "NIK", widget=NikWidget(), also_titled=CONTRACT["nik"], personal=True)
    sex = Column("person__sex", "L/P", widget=SexWidget(), also_titled=CONTRACT["sex"])
    workers = Column("workers", "Jumlah", widget=CountWidget(at_most=20_000), also_titled=CONTRACT["workers"])
    position = Column("position", "Jabatan", widget=FreeTextWidget(120), also_titled=CONTRACT["position"])
    term = Column(
        "term", "Masa Kontrak", widget=FreeTextWidget(160), also_titled=CONTRACT["term"],
        example="1 Maret 2023 s/d 29 Februari 2024",
    )  # fmt: skip
    starts_on = Column(
        "starts_on", "Tanggal Mulai", widget=AHEAD, also_titled=CONTRACT["starts_on"], example="01/03/2023"
    )
    ends_on = Column("ends_on", "Tanggal Berakhir", widget=AHEAD, also_titled=CONTRACT["ends_on"], example="29/02/2024")
    signed_on = Column(
        "signed_on", "Tanggal Tanda Tangan", widget=PAST, also_titled=CONTRACT["signed_on"], example="28/02/2023"
    )
    received_on = Column(
        "received_on", "Tanggal Diterima", widget=PAST, also_titled=CONTRACT["received_on"], example="03/03/2023"
    )
    recorded_on = Column(
        "recorded_on", "Tanggal Pencatatan", widget=PAST, also_titled=CONTRACT["recorded_on"], example="06/03/2023"
    )
    wage = Column("wage", "Upah", widget=MoneyWidget(), also_titled=CONTRACT["wage"], personal=True)
    note = Column("note", "Keterangan", widget=FreeTextWidget(250), also_titled=CONTRACT["note"])

    class Meta:
        model = FixedTermContract
        fields = (
            "record_number", "company", "nib", "name", "nik", "sex", "workers", "position", "term", "starts_on",
            "ends_on", "signed_on", "received_on", "recorded_on", "wage", "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("person", "company")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._companies = CompanyCells()
        self._rules = load_rules()
        self._city = settings.OFFICE["region_code"].replace(".", "")
        self._districts = frozenset(code.replace(".", "") for codes in district_codes().values() for code in codes)

    def check_row(self, row: dict) -> list[Finding]:
        span = self._span(row)
        return [
            *self._about_company(row),
            *span_findings(row, span),
            *self._about_number(row),
            *nik_warnings({**row, "birth_date": None}),
            *region_warning(row["nik"], self._city, self._districts),
            *self._about_wage(row, span),
            *self._about_days(row),
        ]

    def _span(self, row: dict):
        return span_of(row, self.context.today.year)

    def _company(self, row: dict) -> int | None:
        if row["company"] or row["nib"]:
            return self._companies.find(row["company"], row["nib"])
        return self.context.company.pk if self.context.company else None

    def _about_company(self, row: dict) -> list[Finding]:
        if row["company"] or row["nib"]:
            return self._companies.findings(row)
        if self.context.company:
            return []
        message = _(
            "Neither this row nor the top of the sheet names the company. Write its name, or choose the company."
        )
        return [error("company", "company_unknown", None, message)]

    def _about_number(self, row: dict) -> list[Finding]:
        if not row["nik"] or row["workers"] in (0, 1, None):
            return []
        message = _("A row with a NIK is one worker, but the number says %(count)d. Correct the number, or the NIK.")
        return [error("workers", "several_with_nik", row["workers"], message % {"count": row["workers"]})]

    def _about_wage(self, row: dict, span) -> list[Finding]:
        wage, year = row["wage"], span.starts_on.year if span.starts_on else None
        least = self.context.minimum_wages.get(year)
        if wage is None or least is None or wage >= least:
            return []
        message = _("The wage lies below the minimum wage (UMK) of %(year)d, %(amount)s. Ask the company.")
        shown = {"year": year, "amount": format_rupiah(least)}
        return [warning("wage", "wage_below_minimum", format_rupiah(wage), message % shown)]

    def _about_days(self, row: dict) -> list[Finding]:
        """Signed after it was handed in, or handed in later than the law lets a written list come."""
        signed_on, done_on = row["signed_on"], row["received_on"] or row["recorded_on"]
        if signed_on is None or done_on is None:
            return []
        if signed_on > done_on:
            message = _("The contract was handed in or recorded before it was signed. Correct one of the dates.")
            return [error("signed_on", "signed_after", signed_on, message)]
        clock = recording(self._rules, signed_on=signed_on, channel=ContractChannel.WRITTEN, done_on=done_on)
        if not clock.days_late:
            return []
        message = ngettext(
            "Due on %(due)s, handed in %(days)d working day late. The contract is recorded and marked as late.",
            "Due on %(due)s, handed in %(days)d working days late. The contract is recorded and marked as late.",
            clock.days_late,
        )
        shown = {"due": format_date(clock.due.due_on, short=True), "days": clock.days_late}
        return [warning("received_on" if row["received_on"] else "recorded_on", "late", done_on, message % shown)]

    def identity(self, row: dict):
        starts_on = self._span(row).starts_on
        company = self._company(row)
        if company is None or starts_on is None or not row["name"]:
            return None
        return company, row["nik"] or worker_key(None, row["name"]), starts_on, (row["record_number"] or "").casefold()

    def staged_values(self, row: dict) -> tuple:
        span = self._span(row)
        return super().staged_values({
            **row, "company_id": self._company(row), "worker_key": worker_key(None, row["name"]),
            "workers": row["workers"] or 1, "basis": span.basis, "starts_on": span.starts_on, "ends_on": span.ends_on,
            "sex": row["sex"] or (nik.parse(row["nik"]).sex if row["nik"] else ""),
        })  # fmt: skip

    def suggestions(self, column: str) -> list[str]:
        return {"sex": Sex.values}.get(column, [])

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return recognised(candidates)

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        return name_warnings(upload, self.staged)

    def compare(self, upload: Upload):
        return booking.compare_contracts(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_contracts(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_contracts(upload)
