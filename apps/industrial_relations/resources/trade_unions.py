"""Daftar serikat pekerja/serikat buruh: the unions that the office has recorded, of a company or of none."""

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.industrial_relations.models import StagedUnion, TradeUnion
from apps.industrial_relations.resources.company_cells import COMPANY_TITLES, CompanyCells
from apps.industrial_relations.resources.trade_union_headings import UNION, UNION_SHEETS
from apps.industrial_relations.services import booking_unions as booking
from apps.industrial_relations.services.unions import LEAST_FOUNDERS, founders_sentence
from apps.intake.finding import Finding, error
from apps.intake.models import Upload
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.widgets.cell import is_blank
from apps.intake.widgets.company_name import CompanyNameWidget
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.registry.names import company_key

DAY = DateCellWidget(not_after=localdate)


class KnownCountWidget(CountWidget):
    """A blank is a number that is not known, never nought."""

    def clean(self, value, row=None, **kwargs) -> int | None:
        return None if is_blank(value) else super().clean(value, row, **kwargs)


NUMBER = KnownCountWidget(at_most=200_000)


class TradeUnionsResource(OfficeResource):
    """A row is one recorded union; its record number names it."""

    kind = "trade_unions"
    title = gettext_lazy("Trade unions (SP/SB)")
    desk = Desk.INDUSTRIAL_RELATIONS
    sheet_titles = UNION_SHEETS
    telling_columns = frozenset({"name", "record_number"})
    identity_column = "record_number"
    needs_company = False
    needs_period = False
    staged = StagedUnion
    staged_columns = tuple(
        field.name for field in StagedUnion._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    name = Column(
        "name", "Nama Serikat Pekerja", widget=FreeTextWidget(200), also_titled=UNION["name"], required=True,
        example="SP Baja Selat Sunda",
    )  # fmt: skip
    company = Column("company__name", "Nama Perusahaan", widget=CompanyNameWidget(160), also_titled=COMPANY_TITLES)
    address = Column("address", "Alamat", widget=FreeTextWidget(250), also_titled=UNION["address"])
    phone = Column("phone", "Telepon", widget=PhoneWidget(), also_titled=UNION["phone"], in_template=False)
    federation = Column("federation", "Federasi", widget=FreeTextWidget(160), also_titled=UNION["federation"])
    confederation = Column(
        "confederation", "Konfederasi", widget=FreeTextWidget(160), also_titled=UNION["confederation"]
    )
    chair = Column("chair", "Ketua", widget=FreeTextWidget(120), also_titled=UNION["chair"])
    secretary = Column("secretary", "Sekretaris", widget=FreeTextWidget(120), also_titled=UNION["secretary"])
    treasurer = Column("treasurer", "Bendahara", widget=FreeTextWidget(120), also_titled=UNION["treasurer"])
    members = Column("members", "Jumlah Anggota", widget=NUMBER, also_titled=UNION["members"], example="120")
    founders_count = Column(
        "founders_count", "Jumlah Pendiri", widget=NUMBER, also_titled=UNION["founders_count"], example="12"
    )
    statutes_on = Column(
        "statutes_on", "Tanggal AD/ART", widget=DAY, also_titled=UNION["statutes_on"], example="10/04/2023"
    )
    received_on = Column(
        "received_on", "Tanggal Pemberitahuan", widget=DAY, also_titled=UNION["received_on"], in_template=False
    )
    record_number = Column(
        "record_number", "Nomor Bukti Pencatatan", widget=FreeTextWidget(80), also_titled=UNION["record_number"],
        required=True, example="007/SP-SB/VI/2023",
    )  # fmt: skip
    recorded_on = Column(
        "recorded_on", "Tanggal Pencatatan", widget=DAY, also_titled=UNION["recorded_on"], required=True,
        example="05/06/2023",
    )  # fmt: skip
    note = Column("note", "Keterangan", widget=FreeTextWidget(250), also_titled=UNION["note"])

    class Meta:
        model = TradeUnion
        fields = (
            "name", "company", "address", "phone", "federation", "confederation", "chair", "secretary", "treasurer",
            "members", "founders_count", "statutes_on", "received_on", "record_number", "recorded_on", "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("company")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._companies = CompanyCells()

    def check_row(self, row: dict) -> list[Finding]:
        found = self._companies.findings(row)
        founders = row["founders_count"]
        if founders is not None and founders < LEAST_FOUNDERS:
            found.append(error("founders_count", "few_founders", founders, founders_sentence(founders)))
        received_on, recorded_on = row["received_on"], row["recorded_on"]
        if received_on and recorded_on and recorded_on < received_on:
            message = _("The union was recorded before its notice of %(day)s came in. Correct one of the dates.")
            shown = {"day": f"{received_on:%d/%m/%Y}"}
            found.append(error("recorded_on", "recorded_before_notice", recorded_on, message % shown))
        return found

    def identity(self, row: dict):
        return row["record_number"]

    def staged_values(self, row: dict) -> tuple:
        key = company_key(row["name"])
        return super().staged_values({**row, "name_key": key, "company_id": self._companies.find(row["company"])})

    def compare(self, upload: Upload):
        return booking.compare_unions(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_unions(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_unions(upload)
