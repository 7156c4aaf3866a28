"""Laporan penempatan: whom a company took on in a month (wajib lapor penempatan)."""

from django.conf import settings
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.intake.finding import Finding, warning
from apps.intake.known_persons import name_warnings, recognised
from apps.intake.models import Upload
from apps.intake.person_rules import nik_warnings, region_warning
from apps.intake.resource import Column, JointColumn, OfficeResource, SheetContext
from apps.intake.widgets.birth_place import BirthPlaceDateWidget, BirthPlaceWidget
from apps.intake.widgets.contract import ContractWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.money import MoneyWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.intake.widgets.region import RegionWidget
from apps.intake.widgets.sex import SexWidget
from apps.intake.widgets.text import cell_text
from apps.intake.widgets.word_choice import unknown_word
from apps.placement.models import Placement, StagedPlacement
from apps.placement.resources.headings import PLACEMENT, PLACEMENT_SHEETS
from apps.placement.resources.job_columns import column_suggestions, month_warning, wage_warning
from apps.placement.resources.word_choice import CHANNEL, KIND
from apps.placement.services import booking_placements as booking
from apps.placement.services import withdrawing_placements as withdrawing
from apps.registry.lookups import district_codes, education_spellings, village_codes

BIRTH_DATE = DateCellWidget(not_after=localdate, youngest=10, oldest=100)


class VillageWidget(RegionWidget):
    """The code of a kelurahan of the city, else the text as written: most who live elsewhere name their village too."""

    memo = True

    def read(self, value):
        return super().read(value) or cell_text(value)


class PlacementReportResource(OfficeResource):
    """A row is one person's start at the company; person, company and start name it."""

    kind = "placement_report"
    title = gettext_lazy("Placement report")
    desk = Desk.PLACEMENT
    sheet_titles = PLACEMENT_SHEETS
    telling_columns = frozenset({"nik", "name", "sex", "position", "start_date"})
    identity_column = "nik"
    staged = StagedPlacement
    staged_columns = (
        "nik", "name", "sex", "birth_place", "birth_date", "education", "address", "kelurahan", "phone", "position",
        "contract", "start_date", "wage", "card_number", "kind", "channel", "note",
    )  # fmt: skip
    joint_columns = (
        JointColumn(
            "birth",
            ("birth_place", "birth_date"),
            PLACEMENT["birth"],
            BirthPlaceDateWidget(BIRTH_DATE),
        ),
    )

    nik = Column("person__nik", "NIK", widget=NikWidget(), also_titled=PLACEMENT["nik"], required=True, personal=True)
    name = Column("person__name", "Nama", widget=PersonNameWidget(), also_titled=PLACEMENT["name"], required=True)
    sex = Column("sex", "L/P", widget=SexWidget(), also_titled=PLACEMENT["sex"], required=True)
    birth_place = Column(
        "person__birth_place", "Tempat Lahir", widget=BirthPlaceWidget(), also_titled=PLACEMENT["birth_place"]
    )
    birth_date = Column(
        "person__birth_date", "Tanggal Lahir", widget=BIRTH_DATE,
        also_titled=PLACEMENT["birth_date"], personal=True,
    )  # fmt: skip
    education = Column(
        "education_id", "Pendidikan", widget=EducationWidget({}), also_titled=PLACEMENT["education"], required=True
    )
    address = Column(
        "person__address", "Alamat", widget=FreeTextWidget(250), also_titled=PLACEMENT["address"], personal=True
    )
    kelurahan = Column("person__kelurahan", "Kelurahan", widget=RegionWidget({}), also_titled=PLACEMENT["kelurahan"])
    phone = Column("person__phone", "No HP", widget=PhoneWidget(), also_titled=PLACEMENT["phone"], personal=True)
    position = Column(
        "position", "Jabatan", widget=FreeTextWidget(120), also_titled=PLACEMENT["position"], required=True
    )
    contract = Column("contract", "Status", widget=ContractWidget(), also_titled=PLACEMENT["contract"])
    start_date = Column(
        "started_on", "TMT", widget=DateCellWidget(not_after=localdate), also_titled=PLACEMENT["start_date"],
        required=True,
    )  # fmt: skip
    wage = Column("wage", "Upah", widget=MoneyWidget(), also_titled=PLACEMENT["wage"], personal=True)
    card_number = Column(
        "card_number", "No. AK/1", widget=FreeTextWidget(40), also_titled=PLACEMENT["card_number"],
        example="000123/AK-1/3672/02/2023",
    )  # fmt: skip
    placement_kind = Column("kind", "Jenis Antar Kerja", widget=KIND, also_titled=PLACEMENT["placement_kind"])
    channel = Column("channel", "Sumber", widget=CHANNEL, also_titled=PLACEMENT["channel"])
    note = Column("note", "Keterangan", widget=FreeTextWidget(250), also_titled=PLACEMENT["note"])

    class Meta:
        model = Placement
        fields = (
            "nik", "name", "sex", "birth_place", "birth_date", "education", "address", "kelurahan", "phone",
            "position", "contract", "start_date", "wage", "card_number", "placement_kind", "channel", "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("person__kelurahan", "company")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._city = f"{settings.OFFICE['region_code']}."
        self.fields["education"].widget = EducationWidget(education_spellings())
        districts = district_codes()
        self.fields["kelurahan"].widget = VillageWidget(village_codes(), districts, settings.OFFICE["city"])
        codes = (code for several in districts.values() for code in several if code.startswith(self._city))
        self._nik_districts = frozenset(code.replace(".", "") for code in codes)

    def check_row(self, row: dict) -> list[Finding]:
        start, period = row["start_date"], self.context.period
        year = start.year if start else period.year if period else None
        return [
            *nik_warnings(row),
            *region_warning(row["nik"], self._city.replace(".", ""), self._nik_districts),
            *wage_warning(row, year, self.context),
            *month_warning("start_date", start, self.context),
            *unknown_word(row, "placement_kind", KIND),
            *unknown_word(row, "channel", CHANNEL),
        ]

    def identity(self, row: dict):
        return (row["nik"], row["start_date"]) if row["nik"] and row["start_date"] else None

    def staged_values(self, row: dict) -> tuple:
        """A village outside the city stands behind the address, so that it is not lost; unknown words stay blank."""
        village = row["kelurahan"]
        if village is not None and not village.startswith(self._city):
            address = ", ".join(part for part in (row["address"], village) if part)[:250]
            row = {**row, "kelurahan": None, "address": address}
        words = {"kind": KIND.code(row["placement_kind"]), "channel": CHANNEL.code(row["channel"])}
        return super().staged_values({**row, **words})

    def suggestions(self, column: str) -> list[str]:
        words = {"placement_kind": KIND, "channel": CHANNEL}.get(column)
        return words.offered if words else column_suggestions(column)

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return recognised(candidates)

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """A known NIK under quite another name, and a start that Karirhub has told with another day."""
        found = name_warnings(upload, self.staged)
        for row, day in booking.starts_told_by_karirhub(upload):
            message = _(
                "Karirhub told a start of this person at this company on %(day)s. If it is the same one, correct the "
                "date, so that it is not counted twice."
            )
            shown_day = f"{day:%d-%m-%Y}"
            found.append((row, warning("start_date", "told_by_karirhub", shown_day, message % {"day": shown_day})))
        return found

    def compare(self, upload: Upload):
        return booking.compare_placements(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_placements(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return withdrawing.withdraw_placements(upload)

    def gone(self, upload: Upload):
        return withdrawing.gone_placements(upload)

    def withdraw_gone(self, upload: Upload):
        return withdrawing.withdraw_gone_placements(upload)
