"""Penempatan Karirhub: Karirhub's export of who was accepted, which names no NIK."""

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.intake.company_index import CompanyIndex
from apps.intake.finding import Finding, warning
from apps.intake.models import Upload
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.widgets.company_name import CompanyNameWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nib import NibWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.placement.models import KarirhubHire, StagedKarirhubHire
from apps.placement.resources.headings_karirhub import HIRES, HIRES_SHEETS
from apps.placement.resources.job_columns import column_suggestions
from apps.placement.resources.karirhub_cells import KbjiWidget
from apps.placement.services import booking_karirhub_hires as booking
from apps.placement.services.matching import name_key
from apps.registry.lookups import education_spellings
from apps.registry.names import company_key


class KarirhubPlacementsResource(OfficeResource):
    """A row is one hire. Who it was is matched when it is booked, or decided by staff; nothing is guessed."""

    kind = "karirhub_placements"
    title = gettext_lazy("Hires of Karirhub")
    desk = Desk.PLACEMENT
    sheet_titles = HIRES_SHEETS
    telling_columns = frozenset({"name", "company", "position", "accepted_on"})
    identity_column = "name"
    set_aside = {name: HIRES[name] for name in ("least_education", "workplace")}
    needs_company = False
    needs_period = False
    staged = StagedKarirhubHire
    staged_columns = tuple(
        field.name for field in StagedKarirhubHire._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    name = Column("name", "Nama", widget=PersonNameWidget(), also_titled=HIRES["name"], required=True)
    email = Column(
        "email", "Surel", widget=FreeTextWidget(254), also_titled=HIRES["email"], personal=True,
        example="siti.aminah@contoh.id",
    )  # fmt: skip
    birth_date = Column(
        "birth_date", "Tanggal Lahir", widget=DateCellWidget(not_after=localdate, youngest=10, oldest=100),
        also_titled=HIRES["birth_date"], personal=True,
    )  # fmt: skip
    position = Column(
        "position", "Judul Lowongan", widget=FreeTextWidget(120), also_titled=HIRES["position"], required=True,
        example="Operator Produksi",
    )  # fmt: skip
    kbji = Column("kbji_code", "Kode KBJI", widget=KbjiWidget(), also_titled=HIRES["kbji"], example="8211")
    company = Column(
        "company_name", "Nama Perusahaan", widget=CompanyNameWidget(160), also_titled=HIRES["company"], required=True
    )
    nib = Column("company__nib", "NIB", widget=NibWidget(), also_titled=HIRES["nib"])
    education = Column(
        "education_id", "Pendidikan Terakhir Pelamar", widget=EducationWidget({}), also_titled=HIRES["education"]
    )
    residence = Column(
        "residence", "Domisili Pelamar", widget=FreeTextWidget(120), also_titled=HIRES["residence"], example="Cilegon"
    )
    applied_on = Column(
        "applied_on", "Tanggal Melamar", widget=DateCellWidget(not_after=localdate), also_titled=HIRES["applied_on"],
        example="01/03/2023",
    )  # fmt: skip
    accepted_on = Column(
        "accepted_on", "Tanggal Diterima", widget=DateCellWidget(not_after=localdate),
        also_titled=HIRES["accepted_on"], required=True, example="15/03/2023",
    )  # fmt: skip

    class Meta:
        model = KarirhubHire
        fields = (
            "name", "email", "birth_date", "position", "kbji", "company", "nib", "education", "residence",
            "applied_on", "accepted_on",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("company")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self.fields["education"].widget = EducationWidget(education_spellings())
        self._companies = CompanyIndex()

    def check_row(self, row: dict) -> list[Finding]:
        name = row["company"]
        if not name or self._company(row) is not None:
            return []
        message = _("This hire waits until staff say which company it is.")
        sentence = f"{self._companies.unknown_message(name)} {message}"
        return [warning("company", "company_unknown", name, sentence)]

    def _company(self, row: dict) -> int | None:
        return self._companies.find(row["nib"] or "", row["company"])

    def identity(self, row: dict):
        """One person, company, position and day, however the file spells them."""
        name, company, position, day = row["name"], row["company"], row["position"], row["accepted_on"]
        if not (name and company and position and day):
            return None
        employer = self._company(row) or company_key(company)
        return name_key(name), employer, position.casefold(), day, (row["email"] or "").casefold()

    def suggestions(self, column: str) -> list[str]:
        return column_suggestions(column)

    def staged_values(self, row: dict) -> tuple:
        return super().staged_values({
            **row, "name_key": name_key(row["name"]), "email": (row["email"] or "").casefold(),
            "kbji_code": row["kbji"], "company_name": row["company"], "company_id": self._company(row),
        })  # fmt: skip

    def compare(self, upload: Upload):
        return booking.compare_hires(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_hires(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_hires(upload)
