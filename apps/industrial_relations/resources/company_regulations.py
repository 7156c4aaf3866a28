"""Daftar peraturan perusahaan: the office's register of what it has ratified, of whatever companies."""

from datetime import date, timedelta

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.industrial_relations.models import CompanyRegulation, StagedRegulation
from apps.industrial_relations.record_choices import FilingStatus
from apps.industrial_relations.resources.company_cells import COMPANY_TITLES, NIB_TITLES, CompanyCells
from apps.industrial_relations.resources.company_regulation_cells import STATUS, LeaderWidget, SequenceWidget
from apps.industrial_relations.resources.company_regulation_headings import REGULATION, REGULATION_SHEETS
from apps.industrial_relations.services import booking_regulations as booking
from apps.industrial_relations.validity import latest_end
from apps.intake.finding import Finding, error, warning
from apps.intake.models import Upload
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.widgets.company_name import CompanyNameWidget
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nib import NibWidget
from apps.intake.widgets.word_choice import unknown_word


def three_years_ahead() -> date:
    """A regulation that ends later is a slip of the pen."""
    return localdate() + timedelta(days=1096)


DAY = DateCellWidget(not_after=localdate)
TERM_DAY = DateCellWidget(not_after=three_years_ahead, years_ahead=3)
WORKERS = CountWidget(at_most=200_000)
FREE = FreeTextWidget(250)


class CompanyRegulationsResource(OfficeResource):
    """A row is one ratified regulation; company and number in sequence name it."""

    kind = "company_regulations"
    title = gettext_lazy("Company regulations (PP)")
    desk = Desk.INDUSTRIAL_RELATIONS
    sheet_titles = REGULATION_SHEETS
    telling_columns = frozenset({"company", "decree_number", "valid_from", "valid_until"})
    identity_column = "company"
    needs_company = False
    needs_period = False
    staged = StagedRegulation
    staged_columns = tuple(
        field.name for field in StagedRegulation._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    company = Column(
        "company__name", "Nama Perusahaan", widget=CompanyNameWidget(160), also_titled=COMPANY_TITLES, required=True
    )
    nib = Column("company__nib", "NIB", widget=NibWidget(), also_titled=NIB_TITLES, in_template=False)
    sector = Column(
        "company__industry__title", "Sektor Usaha", widget=FREE, also_titled=REGULATION["sector"],
        example="Industri logam dasar",
    )  # fmt: skip
    leader = Column(
        "leader", "Alamat dan Pimpinan", widget=LeaderWidget(120), also_titled=REGULATION["leader"],
        example="Jalan Raya Anyer 1 / Budi Contoh",
    )  # fmt: skip
    men = Column("men", "Pekerja Laki Laki", widget=WORKERS, also_titled=REGULATION["men"], example="40")
    women = Column("women", "Pekerja Perempuan", widget=WORKERS, also_titled=REGULATION["women"], example="15")
    status = Column("status", "Status PP", widget=STATUS, also_titled=REGULATION["status"])
    decree_number = Column(
        "decree_number", "Nomor SK PP", widget=FreeTextWidget(80), also_titled=REGULATION["decree_number"],
        required=True, example="560/001/PP/2023",
    )  # fmt: skip
    decided_on = Column("decided_on", "Tanggal SK", widget=DAY, also_titled=REGULATION["decided_on"], in_template=False)
    sequence = Column("sequence", "PP Ke", widget=SequenceWidget(), also_titled=REGULATION["sequence"], example="1")
    valid_from = Column(
        "valid_from", "Masa Berlaku Mulai", widget=TERM_DAY, also_titled=REGULATION["valid_from"], required=True,
        example="17/05/2023",
    )  # fmt: skip
    valid_until = Column(
        "valid_until", "Masa Berlaku Berakhir", widget=TERM_DAY, also_titled=REGULATION["valid_until"], required=True,
        example="16/05/2025",
    )  # fmt: skip
    note = Column("note", "Keterangan Tambahan", widget=FREE, also_titled=REGULATION["note"])

    class Meta:
        model = CompanyRegulation
        fields = (
            "company", "nib", "sector", "leader", "men", "women", "status", "decree_number", "decided_on", "sequence",
            "valid_from", "valid_until", "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("company__industry")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._companies = CompanyCells()
        self._decrees = booking.known_decrees()

    def check_row(self, row: dict) -> list[Finding]:
        return [
            *self._companies.findings(row),
            *unknown_word(row, "status", STATUS),
            *self._sequence_findings(row),
            *_term_findings(row["valid_from"], row["valid_until"]),
            *self._decree_findings(row),
        ]

    def identity(self, row: dict):
        company, sequence = self._company(row), _sequence(row)
        return (company, sequence) if company and sequence else None

    def suggestions(self, column: str) -> list[str]:
        return STATUS.offered if column == "status" else []

    def staged_values(self, row: dict) -> tuple:
        sequence = _sequence(row)
        by_number = FilingStatus.NEW if sequence == 1 else FilingStatus.RENEWAL
        status = STATUS.code(row["status"]) or by_number.value
        found = {"company_id": self._company(row), "sequence": sequence, "status": status}
        return super().staged_values({**row, **found})

    def compare(self, upload: Upload):
        return booking.compare_regulations(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_regulations(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_regulations(upload)

    def _company(self, row: dict) -> int | None:
        return self._companies.find(row["company"], row["nib"])

    def _sequence_findings(self, row: dict) -> list[Finding]:
        if _sequence(row) is not None:
            return []
        message = _("Which regulation of the company is it? Write its number, 1 for the first, or Baru as its status.")
        return [error("sequence", "sequence_missing", "", message)]

    def _decree_findings(self, row: dict) -> list[Finding]:
        """A decree ratifies one regulation, in the register and in the sheet; the first row that names it stands."""
        number, mine = row["decree_number"], self.identity(row)
        if not number or mine is None:
            return []
        if self._decrees.setdefault(number, mine) == mine:
            return []
        message = _("Decree %(number)s is that of another regulation already. Correct the number.")
        return [error("decree_number", "decree_taken", number, message % {"number": number})]


def _sequence(row: dict) -> int | None:
    """A new one without a number is the first."""
    return row["sequence"] or (1 if row["status"] == FilingStatus.NEW else None)


def _term_findings(first: date | None, last: date | None) -> list[Finding]:
    if first is None or last is None:
        return []
    if last < first:
        message = _("The last day, %(last)s, lies before the first, %(first)s. Correct one of the dates.")
        shown = {"last": f"{last:%d/%m/%Y}", "first": f"{first:%d/%m/%Y}"}
        return [error("valid_until", "ends_before_start", last, message % shown)]
    if last > (latest := latest_end(first)):
        message = _("A regulation is valid for two years at most, so until %(day)s. Check both dates.")
        return [warning("valid_until", "valid_too_long", last, message % {"day": f"{latest:%d/%m/%Y}"})]
    return []
