"""Lowongan Karirhub: Karirhub's export of vacancies of many companies (Perpres 57/2023)."""

from datetime import timedelta

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.intake.company_index import CompanyIndex
from apps.intake.finding import Finding, error
from apps.intake.models import Upload
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.widgets.company_name import CompanyNameWidget
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nib import NibWidget
from apps.placement.models import StagedKarirhubVacancy, Vacancy
from apps.placement.resources.headings_karirhub import VACANCIES, VACANCIES_SHEETS
from apps.placement.resources.job_columns import column_suggestions
from apps.placement.resources.karirhub_cells import CutTextWidget, KbjiWidget, OpenToDisabledWidget, RemainingWidget
from apps.placement.services import booking_karirhub_vacancies as booking
from apps.registry.lookups import education_order, education_spellings
from apps.registry.models import Occupation


def two_years_ahead():
    """A vacancy that stays open longer than this is a slip of the pen."""
    return localdate() + timedelta(days=731)


class KarirhubVacanciesResource(OfficeResource):
    """A row is one vacancy of the company it names, counted in the month of its posting; its places are for anybody."""

    kind = "karirhub_vacancies"
    title = gettext_lazy("Vacancies of Karirhub")
    desk = Desk.PLACEMENT
    sheet_titles = VACANCIES_SHEETS
    telling_columns = frozenset({"position", "company", "places", "posted_on"})
    set_aside = {name: VACANCIES[name] for name in ("category", "work_type", "sector", "function", "status")}
    needs_company = False
    needs_period = False
    staged = StagedKarirhubVacancy
    staged_columns = tuple(
        field.name for field in StagedKarirhubVacancy._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    position = Column(
        "position", "Judul Lowongan", widget=FreeTextWidget(120), also_titled=VACANCIES["position"], required=True,
        example="Operator Produksi",
    )  # fmt: skip
    company = Column(
        "company__name", "Perusahaan", widget=CompanyNameWidget(160), also_titled=VACANCIES["company"], required=True,
        example="PT Contoh Sejahtera",
    )  # fmt: skip
    nib = Column("company__nib", "NIB", widget=NibWidget(), also_titled=VACANCIES["nib"])
    kbji = Column("occupation__code", "Kode KBJI", widget=KbjiWidget(), also_titled=VACANCIES["kbji"], example="8211")
    education = Column(
        "education_id", "Minimal Pendidikan", widget=EducationWidget({}), also_titled=VACANCIES["education"]
    )
    skills = Column("requirements", "Keahlian Diperlukan", widget=CutTextWidget(250), also_titled=VACANCIES["skills"])
    welcomes_disabled = Column(
        "welcomes_disabled", "Kebutuhan Disabilitas", widget=OpenToDisabledWidget(),
        also_titled=VACANCIES["welcomes_disabled"], example="Tidak",
    )  # fmt: skip
    places = Column(
        "registered", "Kuota", widget=CountWidget(), also_titled=VACANCIES["places"], required=True, example="5"
    )
    remaining = Column(
        "remaining", "Kuota Sisa", widget=RemainingWidget(), also_titled=VACANCIES["remaining"], example="5"
    )
    posted_on = Column(
        "opening_date", "Tanggal Posting", widget=DateCellWidget(not_after=localdate),
        also_titled=VACANCIES["posted_on"], required=True, example="01/03/2023",
    )  # fmt: skip
    expires_on = Column(
        "closing_date", "Tanggal Kadaluwarsa", widget=DateCellWidget(not_after=two_years_ahead, years_ahead=2),
        also_titled=VACANCIES["expires_on"], example="31/03/2023",
    )  # fmt: skip
    description = Column("note", "Deskripsi Pekerjaan", widget=CutTextWidget(250), also_titled=VACANCIES["description"])

    class Meta:
        model = Vacancy
        fields = (
            "position", "company", "nib", "kbji", "education", "skills", "welcomes_disabled", "places", "remaining",
            "posted_on", "expires_on", "description",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("company", "occupation")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self.fields["education"].widget = EducationWidget(education_spellings(), order=education_order())
        self._companies = CompanyIndex()
        self._occupations = dict(Occupation.objects.filter(edition="2014").values_list("code", "pk"))
        self._seen: dict[tuple, int] = {}

    def check_row(self, row: dict) -> list[Finding]:
        found = []
        name, nib = row["company"] or "", row["nib"] or ""
        if (name or nib) and self._companies.find(nib, name) is None:
            found.append(error("company", "company_unknown", name or nib, self._companies.unknown_message(name)))
        if row["places"] == 0:
            message = _("This vacancy is for nobody. Fill in how many are wanted.")
            found.append(error("places", "count_zero", row["places"], message))
        if row["remaining"] is not None and row["places"] is not None and row["remaining"] > row["places"]:
            message = _("More places remain than the vacancy has. Correct the numbers.")
            found.append(error("remaining", "number_invalid", row["remaining"], message))
        if row["posted_on"] and row["expires_on"] and row["expires_on"] < row["posted_on"]:
            message = _("The vacancy expires before it was posted. Correct the dates.")
            found.append(error("expires_on", "date_invalid", row["expires_on"], message))
        return found

    def suggestions(self, column: str) -> list[str]:
        return {"welcomes_disabled": ["Ya", "Tidak"]}.get(column) or column_suggestions(column)

    def staged_values(self, row: dict) -> tuple:
        company = self._companies.find(row["nib"] or "", row["company"])
        key = (company, row["posted_on"].replace(day=1), row["position"].casefold())
        self._seen[key] = self._seen.get(key, 0) + 1
        remaining = row["places"] if row["remaining"] is None else row["remaining"]
        return super().staged_values({
            **row, "company_id": company, "month": key[1], "position_key": key[2], "ordinal": self._seen[key],
            "filled": row["places"] - remaining, "occupation_id": self._occupations.get((row["kbji"] or "")[:4]),
            "opening_date": row["posted_on"], "closing_date": row["expires_on"], "requirements": row["skills"],
            "welcomes_disabled": bool(row["welcomes_disabled"]), "note": row["description"],
        })  # fmt: skip

    def compare(self, upload: Upload):
        return booking.compare_karirhub_vacancies(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_karirhub_vacancies(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_karirhub_vacancies(upload)
