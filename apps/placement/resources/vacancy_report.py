"""Laporan lowongan: places a company wants to fill (wajib lapor lowongan, Perpres 57/2023 Pasal 4 and 5)."""

from datetime import timedelta

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.intake.finding import Finding, error
from apps.intake.models import Upload
from apps.intake.resource import Column, OfficeResource, SheetContext
from apps.intake.widgets.age import AgeWidget
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.money import MoneyWidget
from apps.placement.models import StagedVacancy, Vacancy
from apps.placement.resources.headings import VACANCY, VACANCY_SHEETS
from apps.placement.resources.job_columns import column_suggestions, wage_warning
from apps.placement.services import booking_vacancies as booking
from apps.placement.vacancy_places import Places
from apps.registry.lookups import education_order, education_spellings


def two_years_ahead():
    """A vacancy that stays open longer than this is a slip of the pen."""
    return localdate() + timedelta(days=731)


class VacancyReportResource(OfficeResource):
    """A row is one position with its places; equal positions of one report are told apart by their order."""

    kind = "vacancy_report"
    title = gettext_lazy("Vacancy report")
    desk = Desk.PLACEMENT
    sheet_titles = VACANCY_SHEETS
    required_any = (("count_male", "count_female", "count_either"),)
    staged = StagedVacancy
    staged_columns = (
        "position", "position_key", "ordinal", "count_male", "count_female", "count_either", "education", "min_age",
        "max_age", "wage", "opening_date", "closing_date", "requirements", "note",
    )  # fmt: skip

    position = Column("position", "Jabatan", widget=FreeTextWidget(120), also_titled=VACANCY["position"], required=True)
    count_male = Column("count_male", "L", widget=CountWidget(), also_titled=VACANCY["count_male"])
    count_female = Column("count_female", "P", widget=CountWidget(), also_titled=VACANCY["count_female"])
    count_either = Column("count_either", "L/P", widget=CountWidget(), also_titled=VACANCY["count_either"])
    education = Column("education_id", "Pendidikan", widget=EducationWidget({}), also_titled=VACANCY["education"])
    min_age = Column("min_age", "Usia Min", widget=AgeWidget(lowest=True), also_titled=VACANCY["min_age"])
    max_age = Column("max_age", "Usia Maks", widget=AgeWidget(), also_titled=VACANCY["max_age"])
    wage = Column("wage", "Upah", widget=MoneyWidget(), also_titled=VACANCY["wage"])
    opening_date = Column(
        "opening_date", "Tanggal Buka", widget=DateCellWidget(not_after=two_years_ahead, years_ahead=2),
        also_titled=VACANCY["opening_date"],
    )  # fmt: skip
    closing_date = Column(
        "closing_date", "Batas Lamaran", widget=DateCellWidget(not_after=two_years_ahead, years_ahead=2),
        also_titled=VACANCY["closing_date"],
    )  # fmt: skip
    requirements = Column("requirements", "Syarat", widget=FreeTextWidget(250), also_titled=VACANCY["requirements"])
    note = Column("note", "Keterangan", widget=FreeTextWidget(250), also_titled=VACANCY["note"])

    class Meta:
        model = Vacancy
        fields = (
            "position", "count_male", "count_female", "count_either", "education", "min_age", "max_age", "wage",
            "opening_date", "closing_date",
            "requirements", "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("company")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self.fields["education"].widget = EducationWidget(education_spellings(), order=education_order())
        self._seen: dict[str, int] = {}
        is_known = context.company is not None and context.period is not None
        self._filled = booking.filled_so_far(context.company, context.period) if is_known else {}

    def check_row(self, row: dict) -> list[Finding]:
        counts = (row["count_male"], row["count_female"], row["count_either"])
        year = self.context.period.year if self.context.period else None
        found = wage_warning(row, year, self.context)
        if all(count == 0 for count in counts):
            message = _("This vacancy is for nobody: men and women are both zero. Fill in how many are wanted.")
            found.append(error("count_male", "count_zero", counts[0], message))
        return found + self._fewer_than_filled(row)

    def _fewer_than_filled(self, row: dict) -> list[Finding]:
        """A revised report cannot want fewer than are filled already; a row without a position is wrong anyway."""
        if not row["position"]:
            return []
        key = row["position"].casefold()
        filled = self._filled.get((key, self._seen.get(key, 0) + 1), Places())
        wanted = Places(*(row[f"count_{side}"] or 0 for side in Places._fields))
        if filled.taken_from(wanted).either <= wanted.either:
            return []
        message = _(
            "%(filled)d places of this vacancy are filled already, more than the report wants. Correct the numbers, or "
            "what was recorded as filled."
        )
        return [error("count_male", "fewer_than_filled", wanted.male, message % {"filled": filled.total})]

    def suggestions(self, column: str) -> list[str]:
        return column_suggestions(column)

    def staged_values(self, row: dict) -> tuple:
        key = row["position"].casefold()
        self._seen[key] = self._seen.get(key, 0) + 1
        return super().staged_values({**row, "position_key": key, "ordinal": self._seen[key]})

    def compare(self, upload: Upload):
        return booking.compare_vacancies(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_vacancies(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_vacancies(upload)

    def gone(self, upload: Upload):
        return booking.gone_vacancies(upload)

    def withdraw_gone(self, upload: Upload):
        return booking.withdraw_gone_vacancies(upload)
