"""Daftar pendaftar pelatihan: who asks for a place, from a form on paper, from Skillhub or from a Google form."""

from datetime import date
from itertools import groupby
from operator import itemgetter

from django.conf import settings
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.intake.finding import Finding, error, warning
from apps.intake.models import Upload
from apps.intake.person_rules import email_warning
from apps.intake.resource import Column, SheetContext
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.mark import MarkWidget
from apps.intake.widgets.word_choice import unknown_word
from apps.registry import nik
from apps.registry.ages import age_on
from apps.registry.models import EducationLevel
from apps.training.choices import ClassState
from apps.training.models import Applicant, StagedApplicant, TrainingClass
from apps.training.resources.headings import APPLICANT_SHEETS, APPLICANTS, PERSONS
from apps.training.resources.person_sheet import PersonSheet
from apps.training.resources.word_choices import ADMIN_RESULT
from apps.training.services import booking_applicants as booking


class TrainingApplicantsResource(PersonSheet):
    """A row is one person who applies for one class; there may be many more of them than places."""

    kind = "training_applicants"
    title = gettext_lazy("Training applicants")
    sheet_titles = APPLICANT_SHEETS
    telling_any = (("programme", "admin_result", "interview_score", "aptitude_score"),)
    staged = StagedApplicant
    staged_columns = tuple(
        field.name for field in StagedApplicant._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    email = Column(
        "person__email", "Surel", widget=FreeTextWidget(254), also_titled=PERSONS["email"], personal=True,
        example="siti.aminah@contoh.id",
    )  # fmt: skip
    applied_on = Column(
        "applied_on", "Tanggal Daftar", widget=DateCellWidget(not_after=localdate),
        also_titled=APPLICANTS["applied_on"], example="05/01/2023",
    )  # fmt: skip
    admin_result = Column(
        "admin_result", "Hasil Administrasi", widget=ADMIN_RESULT, also_titled=APPLICANTS["admin_result"]
    )
    interview_score = Column(
        "interview_score", "Nilai Wawancara", widget=MarkWidget(), also_titled=APPLICANTS["interview_score"],
        example="82,5",
    )  # fmt: skip
    aptitude_score = Column(
        "aptitude_score", "Nilai Tes Minat Bakat", widget=MarkWidget(), also_titled=APPLICANTS["aptitude_score"],
        example="75",
    )  # fmt: skip
    note = Column("note", "Keterangan", widget=FreeTextWidget(250), also_titled=PERSONS["note"])

    class Meta:
        model = Applicant
        fields = (
            "nik", "name", "sex", "birth_place", "birth_date", "education", "address", "kelurahan", "kecamatan",
            "phone", "email", "disability", "applied_on", "programme", "batch", "year", "admin_result",
            "interview_score", "aptitude_score", "note",
        )  # fmt: skip

    @classmethod
    def subjects(cls):
        return super().subjects().exclude(state__in=(ClassState.FINISHED, ClassState.CANCELLED))

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._ranks = dict(EducationLevel.objects.values_list("code", "rank"))

    def check_row(self, row: dict) -> list[Finding]:
        return [
            *super().check_row(row),
            *email_warning(row["email"]),
            *self._too_old(row),
            *unknown_word(row, "admin_result", ADMIN_RESULT),
        ]

    def of_class(self, row: dict, training_class: TrainingClass) -> list[Finding]:
        found = []
        if not training_class.is_open:
            message = _("%(class)s is finished or cancelled; nobody can apply for it any more. Correct the class.")
            found.append(error("programme", "class_closed", None, message % {"class": training_class}))
        least = training_class.programme.least_education
        if least and row["education"] and self._ranks[row["education"]] < least.rank:
            message = _("The programme asks for %(level)s at least. Check the education.")
            found.append(warning("education", "education_below", row["education"], message % {"level": least}))
        return found

    def _too_old(self, row: dict) -> list[Finding]:
        """The age on the day of applying, by the date of birth or else by the NIK."""
        day = row["applied_on"] or self.context.today
        born = row["birth_date"] or _born_by_nik(row["nik"], day)
        if born is None or age_on(born, day) <= settings.OLDEST_TRAINEE:
            return []
        message = _("The person was %(age)d years old on that day; training is for those up to %(oldest)d.")
        values = {"age": age_on(born, day), "oldest": settings.OLDEST_TRAINEE}
        return [warning("birth_date", "too_old", born, message % values)]

    def staged_values(self, row: dict) -> tuple:
        return super().staged_values({
            **row,
            "email": "" if email_warning(row["email"]) else row["email"],
            "admin_result": ADMIN_RESULT.code(row["admin_result"]),
        })  # fmt: skip

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """Names that differ, whoever asks for another class of the year too, and selections that are over."""
        found = super().findings_against_register(upload)
        classes = TrainingClass.objects.select_related("programme")
        elsewhere = booking.other_classes_of_the_year(upload)
        known = classes.in_bulk({key for _row, key in elsewhere})
        for row, others in groupby(elsewhere, key=itemgetter(0)):
            names = "; ".join(str(known[key]) for _row, key in others)
            message = _("This person also applied for, or takes part in, %(classes)s. Check that this is meant.")
            found.append((row, warning("nik", "elsewhere_this_year", None, message % {"classes": names})))
        for row, is_known in booking.after_selection(upload):
            if is_known:
                message = _("The selection of this class has been handed in; what is known of this applicant stays.")
            else:
                message = _("The selection of this class has been handed in; this applicant is added without a result.")
            found.append((row, warning("nik", "selection_over", None, message)))
        return found

    def compare(self, upload: Upload):
        return booking.compare_applicants(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_applicants(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_applicants(upload)


def _born_by_nik(number: str | None, day: date) -> date | None:
    try:
        return nik.parse(number or "").birth_date(day)
    except ValueError:
        return None
