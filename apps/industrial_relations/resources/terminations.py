"""Daftar PHK: the list of one company, or the office's own of all companies."""

import re
from datetime import date, timedelta

from django.conf import settings
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.industrial_relations.models import StagedTermination, Termination
from apps.industrial_relations.resources.company_cells import COMPANY_TITLES, NIB_TITLES, CompanyCells
from apps.industrial_relations.resources.termination_cells import (
    MOST_MONTHS,
    PAYMENT,
    ReasonWidget,
    ServiceWidget,
    WayWidget,
    WordedColumn,
)
from apps.industrial_relations.resources.termination_headings import TERMINATION as TITLES
from apps.industrial_relations.resources.termination_headings import TERMINATION_SHEETS
from apps.industrial_relations.services import booking_terminations as booking
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
from apps.intake.widgets.word_choice import unknown_word
from apps.registry import nik
from apps.registry.choices import Sex
from apps.registry.indonesian_dates import parse_date
from apps.registry.lookups import district_codes

# A report above its table may say when it came.
_REPORTED = re.compile(r"(?:tanggal|tgl\.?)\s+(?:lapor\w*|pelaporan|diterima|surat)\s*:?\s*(\d.*)", re.I)


def a_year_ahead() -> date:
    """A termination is told before its day."""
    return localdate() + timedelta(days=366)


AHEAD = DateCellWidget(not_after=a_year_ahead, years_ahead=1)
PAST = DateCellWidget(not_after=localdate)


class TerminationsResource(OfficeResource):
    """A row is one worker; company, worker and day name it. The report's day makes the rows of a company one case."""

    kind = "terminations"
    title = gettext_lazy("Terminations (PHK)")
    desk = Desk.INDUSTRIAL_RELATIONS
    sheet_titles = TERMINATION_SHEETS
    telling_columns = frozenset({"name", "terminated_on", "reason"})
    identity_column = "nik"
    needs_company = False
    needs_period = False
    staged = StagedTermination
    staged_columns = tuple(
        field.name for field in StagedTermination._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    company = Column("company__name", "Nama Perusahaan", widget=CompanyNameWidget(160), also_titled=COMPANY_TITLES)
    nib = Column("company__nib", "NIB", widget=NibWidget(), also_titled=NIB_TITLES)
    # For the reader of the list: a company's industry is what the register says.
    sector = Column("company__industry", "Sektor", widget=FreeTextWidget(160), also_titled=TITLES["sector"])
    terminated_on = Column(
        "terminated_on", "Tanggal PHK", widget=AHEAD, also_titled=TITLES["terminated_on"], required=True,
        example="31/03/2023",
    )  # fmt: skip
    reported_on = Column(
        "reported_on", "Tanggal Lapor", widget=PAST, also_titled=TITLES["reported_on"], example="03/04/2023"
    )
    notified_on = Column(
        "notified_on", "Tanggal Pemberitahuan", widget=PAST, also_titled=TITLES["notified_on"], example="08/03/2023"
    )
    name = Column("shown_name", "Nama", widget=PersonNameWidget(), also_titled=TITLES["name"], required=True)
    nik = Column("person__nik", "NIK", widget=NikWidget(), also_titled=TITLES["nik"], personal=True)
    sex = Column("sex", "L/P", widget=SexWidget(), also_titled=TITLES["sex"])
    position = Column("position", "Jabatan", widget=FreeTextWidget(120), also_titled=TITLES["position"])
    service = WordedColumn(
        "service_months", "Masa Kerja", widget=ServiceWidget(), also_titled=TITLES["service"], example="3 tahun 2 bulan"
    )
    service_years = Column(
        None, "Masa Kerja (Tahun)", widget=CountWidget(at_most=60), also_titled=TITLES["service_years"],
        in_template=False,
    )  # fmt: skip
    service_months = Column(
        None, "Masa Kerja (Bulan)", widget=CountWidget(at_most=MOST_MONTHS), also_titled=TITLES["service_months"],
        in_template=False,
    )  # fmt: skip
    reason = Column(
        "reason", "Alasan", widget=ReasonWidget(), also_titled=TITLES["reason"], required=True, example="Efisiensi"
    )
    way = Column("way", "Cara", widget=WayWidget(), also_titled=TITLES["way"], required=True, example="Bipartit")
    is_paid = WordedColumn(
        "is_paid", "Kompensasi Dibayar", widget=PAYMENT, also_titled=TITLES["is_paid"], personal=True, example="Ya"
    )
    compensation = Column(
        "compensation", "Nilai Kompensasi", widget=MoneyWidget(), also_titled=TITLES["compensation"], personal=True
    )
    note = Column("note", "Keterangan", widget=FreeTextWidget(250), also_titled=TITLES["note"])

    class Meta:
        model = Termination
        fields = (
            "company", "nib", "sector", "terminated_on", "reported_on", "notified_on", "name", "nik", "sex",
            "position", "service", "service_years", "service_months", "reason", "way", "is_paid", "compensation",
            "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("person", "company__industry")

    def get_export_fields(self, selected_fields=None) -> list[Column]:
        """A record has one length of service; years and months apart are a way of senders."""
        return [field for field in super().get_export_fields(selected_fields) if field.in_template]

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._companies = CompanyCells()
        self._reported_on = _reported_above(context)
        self._city = settings.OFFICE["region_code"].replace(".", "")
        self._districts = frozenset(code.replace(".", "") for codes in district_codes().values() for code in codes)

    def check_row(self, row: dict) -> list[Finding]:
        return [
            *self._about_company(row),
            *self._about_days(row),
            *nik_warnings({**row, "birth_date": None}),
            *region_warning(row["nik"], self._city, self._districts),
            *unknown_word(row, "is_paid", PAYMENT),
        ]

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

    def _about_days(self, row: dict) -> list[Finding]:
        terminated_on, notified_on = row["terminated_on"], row["notified_on"]
        found = []
        if not (row["reported_on"] or self._reported_on):
            message = _("The day of the report is not known. Write it in this column, or above the table.")
            found.append(error("reported_on", "required", None, message))
        if terminated_on and notified_on and notified_on > terminated_on:
            message = _("The notice lies after the termination; correct one of the dates.")
            found.append(error("notified_on", "notified_after", notified_on, message))
        return found

    def identity(self, row: dict):
        company = self._company(row)
        if company is None or not (row["name"] and row["terminated_on"]):
            return None
        return company, row["nik"] or worker_key(None, row["name"]), row["terminated_on"]

    def staged_values(self, row: dict) -> tuple:
        return super().staged_values({
            **row, "company_id": self._company(row), "worker_key": worker_key(None, row["name"]),
            "reported_on": row["reported_on"] or self._reported_on, "service_months": _service(row),
            "sex": row["sex"] or (nik.parse(row["nik"]).sex if row["nik"] else ""),
            "is_paid": PAYMENT.claim(row["is_paid"]),
        })  # fmt: skip

    def suggestions(self, column: str) -> list[str]:
        if column == "sex":
            return Sex.values
        return getattr(self.fields[column].widget, "offered", [])

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return recognised(candidates)

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """Names that differ, and rows about workers whose receipt has gone out."""
        message = _("The receipt of this report has gone out; what is recorded of this worker stays as it is.")
        receipted = booking.differing_from_receipt(upload)
        return [
            *name_warnings(upload, self.staged),
            *((row, warning("name", "receipt_issued", None, message)) for row in receipted),
        ]

    def compare(self, upload: Upload):
        return booking.compare_terminations(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_terminations(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_terminations(upload)


def _service(row: dict) -> int | None:
    """In months, from a column in words or from those of years and months."""
    apart = (row["service_years"] or 0) * 12 + (row["service_months"] or 0)
    return row["service"] if row["service"] is not None else apart or None


def _reported_above(context: SheetContext) -> date | None:
    for text in context.above:
        if found := _REPORTED.search(text):
            try:
                day = parse_date(found[1].strip(), latest_short_year=context.today.year)
            except ValueError:
                continue
            if day <= context.today:
                return day
    return None
