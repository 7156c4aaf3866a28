"""Daftar pencari kerja: registrations of many persons at once, as SIAPkerja exports them or the office kept them."""

from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.intake.finding import Finding
from apps.intake.known_persons import name_warnings, recognised
from apps.intake.models import Upload
from apps.intake.person_places import PersonPlaces
from apps.intake.person_rules import email_warning, nik_warnings
from apps.intake.resource import Column, JointColumn, OfficeResource, SheetContext
from apps.intake.widgets.birth_place import BirthPlaceDateWidget, BirthPlaceWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.disability import OFFERED, DisabilityWidget, unknown
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.money import MoneyWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.intake.widgets.sex import SexWidget
from apps.placement.card_calendar import age_band, report_dates, since_graduation, valid_until
from apps.placement.models import JobSeeker, StagedJobSeeker
from apps.placement.resources.headings_job_seekers import JOB_SEEKER, JOB_SEEKER_SHEETS
from apps.placement.resources.job_columns import column_suggestions
from apps.placement.resources.job_seeker_rules import age_errors, born_on, known_already, nik_twice
from apps.placement.resources.year import YearWidget
from apps.placement.services import booking_job_seekers as booking
from apps.registry.ages import age_on
from apps.registry.choices import Disability
from apps.registry.lookups import education_spellings
from apps.registry.models import Occupation
from apps.registry.study_fields import StudyFieldCodes

BIRTH_DATE = DateCellWidget(not_after=localdate, youngest=10, oldest=100)


class JobSeekerListResource(OfficeResource):
    """A row is one person's registration; it is counted in the month of its day, and gets a card number."""

    kind = "job_seeker_list"
    title = gettext_lazy("List of job seekers")
    desk = Desk.PLACEMENT
    sheet_titles = JOB_SEEKER_SHEETS
    telling_columns = frozenset({"nik", "name", "sex", "registered_on"})
    identity_column = "nik"
    set_aside = {"age": JOB_SEEKER["age"]}
    needs_company = False
    needs_period = False
    staged = StagedJobSeeker
    staged_columns = tuple(
        field.name for field in StagedJobSeeker._meta.concrete_fields if field.name not in ("upload_id", "row")
    )
    joint_columns = (
        JointColumn("birth", ("birth_place", "birth_date"), JOB_SEEKER["birth"], BirthPlaceDateWidget(BIRTH_DATE)),
    )

    nik = Column("person__nik", "NIK", widget=NikWidget(), also_titled=JOB_SEEKER["nik"], required=True, personal=True)
    name = Column("person__name", "Nama", widget=PersonNameWidget(), also_titled=JOB_SEEKER["name"], required=True)
    sex = Column("sex", "L/P", widget=SexWidget(), also_titled=JOB_SEEKER["sex"], required=True)
    birth_place = Column(
        "person__birth_place", "Tempat Lahir", widget=BirthPlaceWidget(), also_titled=JOB_SEEKER["birth_place"]
    )
    birth_date = Column(
        "person__birth_date", "Tanggal Lahir", widget=BIRTH_DATE, also_titled=JOB_SEEKER["birth_date"], personal=True
    )
    email = Column(
        "person__email", "Surel", widget=FreeTextWidget(254), also_titled=JOB_SEEKER["email"], personal=True,
        example="siti.aminah@contoh.id",
    )  # fmt: skip
    phone = Column("person__phone", "No HP", widget=PhoneWidget(), also_titled=JOB_SEEKER["phone"], personal=True)
    address = Column(
        "person__address", "Alamat", widget=FreeTextWidget(200), also_titled=JOB_SEEKER["address"], personal=True
    )
    kelurahan = Column("person__kelurahan", "Kelurahan", widget=FreeTextWidget(80), also_titled=JOB_SEEKER["kelurahan"])
    kecamatan = Column(
        "person__kelurahan__parent", "Kecamatan", widget=FreeTextWidget(80), also_titled=JOB_SEEKER["kecamatan"]
    )
    disability = Column(
        "person__disability", "Kondisi Fisik", widget=DisabilityWidget(), also_titled=JOB_SEEKER["disability"],
        personal=True, example="Tidak ada",
    )  # fmt: skip
    education = Column(
        "education_id", "Pendidikan", widget=EducationWidget({}), also_titled=JOB_SEEKER["education"], required=True
    )
    major = Column(
        "major", "Jurusan", widget=FreeTextWidget(80), also_titled=JOB_SEEKER["major"], example="Teknik Mesin"
    )
    graduation_year = Column(
        "graduation_year", "Tahun Lulus", widget=YearWidget(), also_titled=JOB_SEEKER["graduation_year"],
        example="2021",
    )  # fmt: skip
    registered_on = Column(
        "registered_on", "Tanggal Daftar", widget=DateCellWidget(not_after=localdate),
        also_titled=JOB_SEEKER["registered_on"], required=True, example="05/01/2023",
    )  # fmt: skip
    wanted_position = Column(
        "wanted_position", "Jabatan Diinginkan", widget=FreeTextWidget(120),
        also_titled=JOB_SEEKER["wanted_position"], example="Operator Produksi",
    )  # fmt: skip
    wanted_location = Column(
        "wanted_location", "Wilayah Diinginkan", widget=FreeTextWidget(80),
        also_titled=JOB_SEEKER["wanted_location"], example="Cilegon",
    )  # fmt: skip
    wanted_wage = Column("wanted_wage", "Upah Diinginkan", widget=MoneyWidget(), also_titled=JOB_SEEKER["wanted_wage"])
    verification = Column(
        "note", "Status Verifikasi", widget=FreeTextWidget(120), also_titled=JOB_SEEKER["verification"]
    )

    class Meta:
        model = JobSeeker
        fields = (
            "nik", "name", "sex", "birth_place", "birth_date", "email", "phone", "address", "kelurahan", "kecamatan",
            "disability", "education", "major", "graduation_year", "registered_on", "wanted_position",
            "wanted_location", "wanted_wage", "verification",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("person__kelurahan__parent")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self.fields["education"].widget = EducationWidget(education_spellings())
        self._places = PersonPlaces()
        self._study_fields = StudyFieldCodes()
        titles = Occupation.objects.filter(code__regex=r"^\d{4}$").order_by("edition")
        self._occupations = {
            title.casefold(): (pk, code) for pk, code, title in titles.values_list("pk", "code", "title")
        }

    def check_row(self, row: dict) -> list[Finding]:
        return [*nik_warnings(row), *unknown(row), *email_warning(row["email"]), *age_errors(row)]

    def identity(self, row: dict):
        return row["nik"]

    def staged_values(self, row: dict) -> tuple:
        """What the day of registration freezes; a place outside the city stands behind the address."""
        day, born = row["registered_on"], born_on(row)
        age = age_on(born, day)
        occupation, code = self._occupations.get((row["wanted_position"] or "").casefold(), (None, ""))
        return super().staged_values({
            **row, **self._places.of(row),
            "birth_date": born, "age": age, "age_band": int(age_band(age)),
            "email": "" if email_warning(row["email"]) else row["email"],
            "disability": row["disability"] if row["disability"] in Disability.values else "",
            "ipk_code": self._study_fields.code(row["education"], row["major"] or ""),
            "since_graduation": since_graduation(day, row["graduation_year"]),
            "valid_until": valid_until(day), "next_report_due": report_dates(day)[0],
            "occupation_id": occupation, "occupation_group": code[:1],
            "note": row["verification"],
        })  # fmt: skip

    def suggestions(self, column: str) -> list[str]:
        return list(OFFERED.values()) if column == "disability" else column_suggestions(column)

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return recognised(candidates)

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """Whom the file names twice, who is registered already, and a known NIK under quite another name."""
        found = [
            (row, nik_twice(first, later)) for first, later in booking.repeated_rows(upload) for row in (first, later)
        ]
        found += [(row, known_already(seeker)) for row, seeker in booking.already_registered(upload)]
        return found + name_warnings(upload, self.staged)

    def compare(self, upload: Upload):
        return booking.compare_job_seekers(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_job_seekers(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_job_seekers(upload)
