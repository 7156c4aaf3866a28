"""Daftar peserta pemagangan: who takes part under a company's agreements (Permenaker 6/2020)."""

from datetime import date, timedelta

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rapidfuzz import fuzz

from apps.accounts.choices import Desk
from apps.intake.finding import Finding, error, warning
from apps.intake.known_persons import name_warnings, recognised
from apps.intake.models import Upload
from apps.intake.person_rules import nik_warnings
from apps.intake.resource import Column, JointColumn, OfficeResource, SheetContext
from apps.intake.widgets.birth_place import BirthPlaceDateWidget, BirthPlaceWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.sex import SexWidget
from apps.placement.choices import InternResult
from apps.placement.internship_rules import agreement_key
from apps.placement.models import Internship, InternshipMember, StagedIntern
from apps.placement.resources.headings import PLACEMENT
from apps.placement.resources.intern_headings import INTERNS, INTERNS_SHEETS
from apps.placement.resources.intern_places import InternPlaces
from apps.placement.resources.intern_result import RESULT_NAMES, InternResultWidget
from apps.placement.resources.job_columns import column_suggestions
from apps.placement.services import booking_interns as booking
from apps.registry.lookups import education_spellings

UNLIKE = 70
BIRTH_DATE = DateCellWidget(not_after=localdate, youngest=10, oldest=100)


def two_years_ahead() -> date:
    """An internship that ends later than this is a slip of the pen: it lasts one year."""
    return localdate() + timedelta(days=731)


class InternshipParticipantsResource(OfficeResource):
    """A row is one person under one agreement of the company, which the office has recorded before."""

    kind = "internship_participants"
    title = gettext_lazy("Interns")
    desk = Desk.PLACEMENT
    sheet_titles = INTERNS_SHEETS
    telling_columns = frozenset({"nik", "name", "sex", "agreement"})
    identity_column = "nik"
    needs_period = False
    staged = StagedIntern
    staged_columns = (
        "internship_id", "nik", "name", "sex", "birth_place", "birth_date", "education", "address", "result",
        "ended_on",
    )  # fmt: skip
    joint_columns = (
        JointColumn(
            "birth", ("birth_place", "birth_date"), PLACEMENT["birth"], BirthPlaceDateWidget(BIRTH_DATE)
        ),
    )  # fmt: skip

    nik = Column("person__nik", "NIK", widget=NikWidget(), also_titled=PLACEMENT["nik"], required=True, personal=True)
    name = Column("person__name", "Nama", widget=PersonNameWidget(), also_titled=INTERNS["name"], required=True)
    sex = Column("sex", "L/P", widget=SexWidget(), also_titled=PLACEMENT["sex"], required=True)
    birth_place = Column(
        "person__birth_place", "Tempat Lahir", widget=BirthPlaceWidget(), also_titled=PLACEMENT["birth_place"]
    )
    birth_date = Column(
        "person__birth_date", "Tanggal Lahir", widget=BIRTH_DATE, also_titled=PLACEMENT["birth_date"], personal=True
    )
    education = Column("education_id", "Pendidikan", widget=EducationWidget({}), also_titled=PLACEMENT["education"])
    address = Column(
        "person__address", "Alamat", widget=FreeTextWidget(250), also_titled=PLACEMENT["address"], personal=True
    )
    agreement = Column(
        "internship__agreement_number", "Nomor Perjanjian Pemagangan", widget=FreeTextWidget(60),
        also_titled=INTERNS["agreement"], required=True, example="001/PM/II/2023",
    )  # fmt: skip
    programme = Column(
        "internship__programme", "Program/Jabatan", widget=FreeTextWidget(120), also_titled=INTERNS["programme"]
    )
    starts_on = Column(
        "internship__starts_on", "Tanggal Mulai", also_titled=INTERNS["starts_on"],
        widget=DateCellWidget(not_after=two_years_ahead, years_ahead=2),
    )  # fmt: skip
    ends_on = Column(
        "internship__ends_on", "Tanggal Selesai", also_titled=INTERNS["ends_on"],
        widget=DateCellWidget(not_after=two_years_ahead, years_ahead=2),
    )  # fmt: skip
    result = Column("result", "Hasil", widget=InternResultWidget(), also_titled=INTERNS["result"])

    class Meta:
        model = InternshipMember
        fields = (
            "nik", "name", "sex", "birth_place", "birth_date", "education", "address", "agreement", "programme",
            "starts_on", "ends_on", "result",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("person", "internship")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self.fields["education"].widget = EducationWidget(education_spellings())
        self._places = InternPlaces(context.company) if context.company else None

    def check_row(self, row: dict) -> list[Finding]:
        """A row that names a person and an agreement takes a place, even while something else is wrong with it."""
        found = nik_warnings(row)
        places = self._places
        if row["agreement"] is None or places is None:
            return found
        internship = places.agreement(row["agreement"])
        if internship is None:
            return [*found, places.unknown_agreement(row["agreement"])]
        for column in ("starts_on", "ends_on"):
            found += places.outside_agreement(internship, column, row[column])
        if row["result"] == InternResult.STOPPED and row["ends_on"] is None:
            message = _("An internship that was stopped has a last day. Fill in Tanggal Selesai.")
            found.append(error("ends_on", "required", None, message))
        found += self._other_programme(row["programme"], internship)
        if row["nik"]:
            young = places.too_young(internship, row["nik"], row["birth_date"])
            found += young or places.take(internship, row["nik"], self._ended_on(row))
        return found

    def _other_programme(self, programme: str | None, internship: Internship) -> list[Finding]:
        if programme is None or fuzz.token_set_ratio(programme.casefold(), internship.programme.casefold()) >= UNLIKE:
            return []
        message = _("The agreement is for the programme %(programme)s, and that stays. Check the number.")
        return [warning("programme", "programme_differs", programme, message % {"programme": internship.programme})]

    @staticmethod
    def _ended_on(row: dict) -> date | None:
        return row["ends_on"] if row["result"] not in (None, InternResult.ONGOING) else None

    def identity(self, row: dict):
        return row["nik"], agreement_key(row["agreement"])

    def staged_values(self, row: dict) -> tuple:
        """Without a company the file cannot be booked yet, and no agreement is known."""
        internship = self._places.agreement(row["agreement"]) if self._places else None
        return super().staged_values(
            {**row, "internship_id": internship.pk if internship else 0, "ended_on": self._ended_on(row)}
        )

    def suggestions(self, column: str) -> list[str]:
        return list(RESULT_NAMES.values()) if column == "result" else column_suggestions(column)

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return recognised(candidates)

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        return name_warnings(upload, self.staged)

    def compare(self, upload: Upload):
        return booking.compare_interns(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_interns(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_interns(upload)

    def gone(self, upload: Upload):
        return booking.gone_interns(upload)

    def withdraw_gone(self, upload: Upload):
        return booking.withdraw_gone_interns(upload)
