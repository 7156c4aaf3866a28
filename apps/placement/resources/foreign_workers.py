"""Daftar tenaga kerja asing: whom a company employs under its approved plans (RPTKA)."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.intake.finding import Finding, error, warning
from apps.intake.models import Upload
from apps.intake.resource import Column, JointColumn, OfficeResource
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.sex import SexWidget
from apps.placement.countries import country_names
from apps.placement.models import ForeignWorker, StagedForeignWorker
from apps.placement.resources.foreign_worker_cells import (
    HOME,
    ApprovalWidget,
    NationalityWidget,
    PassportWidget,
    TermWidget,
    ten_years_ahead,
)
from apps.placement.resources.foreign_worker_headings import FOREIGN_WORKER as TITLES
from apps.placement.resources.foreign_worker_headings import FOREIGN_WORKER_SHEETS
from apps.placement.services import booking_foreign_workers as booking
from apps.registry.choices import Sex

DAY = DateCellWidget(not_after=ten_years_ahead, years_ahead=10)
COLUMNS = (
    "name", "passport", "nationality", "sex", "position", "rptka_number", "valid_from", "valid_until",
    "notification_number", "permit_number", "location", "companion", "approval", "note",
)  # fmt: skip


class ForeignWorkersResource(OfficeResource):
    """A row is one term of one worker at the company; passport and first day name it."""

    kind = "foreign_workers"
    title = gettext_lazy("Foreign workers (TKA)")
    desk = Desk.PLACEMENT
    sheet_titles = FOREIGN_WORKER_SHEETS
    telling_columns = frozenset({"name", "passport", "nationality"})
    needs_period = False
    identity_column = "passport"
    staged = StagedForeignWorker
    staged_columns = COLUMNS
    joint_columns = (JointColumn("term", ("valid_from", "valid_until"), TITLES["term"], TermWidget(DAY)),)

    name = Column("name", "Nama TKA", widget=PersonNameWidget(), also_titled=TITLES["name"], required=True)
    passport = Column(
        "passport", "No. Paspor", widget=PassportWidget(), also_titled=TITLES["passport"], required=True, personal=True
    )
    nationality = Column(
        "nationality", "Kewarganegaraan", widget=NationalityWidget(), also_titled=TITLES["nationality"], required=True
    )
    sex = Column("sex", "L/P", widget=SexWidget(), also_titled=TITLES["sex"])
    position = Column("position", "Jabatan", widget=FreeTextWidget(120), also_titled=TITLES["position"], required=True)
    rptka_number = Column("rptka_number", "No. RPTKA", widget=FreeTextWidget(60), also_titled=TITLES["rptka_number"])
    valid_from = Column("valid_from", "Masa Berlaku Mulai", widget=DAY, also_titled=TITLES["valid_from"], required=True)
    valid_until = Column(
        "valid_until", "Masa Berlaku Sampai", widget=DAY, also_titled=TITLES["valid_until"], required=True
    )
    notification_number = Column(
        "notification_number", "No. Notifikasi", widget=FreeTextWidget(60), also_titled=TITLES["notification_number"]
    )
    permit_number = Column("permit_number", "KITAS", widget=FreeTextWidget(60), also_titled=TITLES["permit_number"])
    location = Column("location", "Lokasi Kerja", widget=FreeTextWidget(120), also_titled=TITLES["location"])
    companion = Column("companion", "Pendamping", widget=FreeTextWidget(120), also_titled=TITLES["companion"])
    approval = Column("approval", "Baru/Perpanjangan", widget=ApprovalWidget(), also_titled=TITLES["approval"])
    note = Column("note", "Keterangan", widget=FreeTextWidget(250), also_titled=TITLES["note"])

    class Meta:
        model = ForeignWorker
        fields = COLUMNS

    def get_queryset(self):
        return super().get_queryset().select_related("company")

    def check_row(self, row: dict) -> list[Finding]:
        first, last = row["valid_from"], row["valid_until"]
        if first is None or last is None or first <= last:
            return []
        message = _("The last day, %(last)s, lies before the first, %(first)s. Correct one of the dates.")
        shown = {"last": f"{last:%d/%m/%Y}", "first": f"{first:%d/%m/%Y}"}
        return [error("valid_until", "ends_before_start", last, message % shown)]

    def identity(self, row: dict):
        return (row["passport"], row["valid_from"]) if row["passport"] and row["valid_from"] else None

    def suggestions(self, column: str) -> list[str]:
        if column == "nationality":
            return [country for country in country_names() if country != HOME]
        return {"sex": Sex.values, "approval": ["Baru", "Perpanjangan"]}.get(column, [])

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """A passport known under another nationality: the yearly count would take one worker for two."""
        message = _("The register holds this passport with the nationality %(known)s. Check both.")
        return [
            (row, warning("nationality", "nationality_differs", reported, message % {"known": known}))
            for row, reported, known in booking.nationalities_differing(upload)
        ]

    def compare(self, upload: Upload):
        return booking.compare_foreign_workers(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_foreign_workers(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_foreign_workers(upload)

    def gone(self, upload: Upload):
        return booking.gone_foreign_workers(upload)

    def withdraw_gone(self, upload: Upload):
        return booking.withdraw_gone_foreign_workers(upload)
