"""Daftar perusahaan: a list of companies for the shared register."""

from django.conf import settings
from django.utils.translation import gettext_lazy

from apps.intake import booking_companies as booking
from apps.intake.models import StagedCompany, Upload
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.resources.headings import COMPANY, COMPANY_SHEETS
from apps.intake.widgets.company_name import CompanyNameWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.kbli import KbliWidget
from apps.intake.widgets.legal_form import LegalFormWidget
from apps.intake.widgets.nib import NibWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.intake.widgets.region import RegionWidget
from apps.registry.lookups import district_codes, industry_ids, village_codes
from apps.registry.models import Company
from apps.registry.names import company_key


class CompanyRegisterResource(OfficeResource):
    """A row is one company, known by its NIB, else its WLKP number, else its name."""

    kind = "company_register"
    title = gettext_lazy("Company register")
    sheet_titles = COMPANY_SHEETS
    required_any = (("nib", "wlkp_number", "kbli", "legal_form"),)
    set_aside = {name: COMPANY[name] for name in ("sector", "email", "npwp", "contact_person", "note")}
    needs_company = False
    needs_period = False
    identity_column = "nib"
    staged = StagedCompany
    staged_columns = (
        "name", "name_key", "nib", "wlkp_number", "legal_form", "industry_id", "kelurahan_id", "address", "phone",
    )  # fmt: skip

    name = Column("name", "Nama Perusahaan", widget=CompanyNameWidget(160), also_titled=COMPANY["name"], required=True)
    nib = Column("nib", "NIB", widget=NibWidget(), also_titled=COMPANY["nib"])
    wlkp_number = Column("wlkp_number", "No. WLKP", widget=FreeTextWidget(30), also_titled=COMPANY["wlkp_number"])
    legal_form = Column("legal_form", "Bentuk Badan Usaha", widget=LegalFormWidget(), also_titled=COMPANY["legal_form"])
    kbli = Column("industry__code", "KBLI", widget=KbliWidget(), also_titled=COMPANY["kbli"])
    kecamatan = Column(
        "kelurahan__parent__name", "Kecamatan", widget=FreeTextWidget(80), also_titled=COMPANY["kecamatan"]
    )
    kelurahan = Column("kelurahan__name", "Kelurahan", widget=FreeTextWidget(80), also_titled=COMPANY["kelurahan"])
    address = Column("address", "Alamat", widget=FreeTextWidget(250), also_titled=COMPANY["address"])
    phone = Column("phone", "Telepon", widget=PhoneWidget(), also_titled=COMPANY["phone"])

    class Meta:
        model = Company
        fields = (
            "name", "nib", "wlkp_number", "legal_form", "kbli", "kecamatan", "kelurahan", "address", "phone",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("industry", "kelurahan__parent")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._industries = industry_ids()
        self.fields["kbli"].widget = KbliWidget(self._industries)
        self._villages = RegionWidget(village_codes(), district_codes(), settings.OFFICE["city"])

    def identity(self, row: dict):
        return row["nib"] or row["wlkp_number"] or (company_key(row["name"]) if row["name"] else None)

    def staged_values(self, row: dict) -> tuple:
        return super().staged_values(
            {
                **row,
                "name_key": company_key(row["name"]),
                "industry_id": self._industries.get(row["kbli"]),
                "kelurahan_id": self._villages.clean(row["kelurahan"], kecamatan=row["kecamatan"]),
            }
        )

    def records(self, upload: Upload):
        return Company.objects.filter(upload_number=upload.pk)

    def compare(self, upload: Upload):
        return booking.compare_companies(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_companies(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_companies(upload)
