"""Daftar peserta pelatihan: who takes part in a class, and later with which marks and which result."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.intake.finding import Finding, error, warning
from apps.intake.models import Upload
from apps.intake.resource import Column, SheetContext
from apps.intake.widgets.mark import MarkWidget
from apps.intake.widgets.word_choice import unknown_word
from apps.training.models import StagedTrainee, Trainee, TrainingClass
from apps.training.resources.class_seats import ClassSeats
from apps.training.resources.headings import APPLICANTS, ASIDE, PERSONS, ROSTER, ROSTER_SHEETS
from apps.training.resources.person_sheet import PersonSheet
from apps.training.resources.word_choices import GRADUATION
from apps.training.services import booking_roster as booking


class TrainingRosterResource(PersonSheet):
    """A row is one participant of one class; there are no more of them than places."""

    kind = "training_roster"
    title = gettext_lazy("Training participants")
    sheet_titles = ROSTER_SHEETS
    prefers_open = False  # marks are told of classes that have ended
    telling_any = (("theory", "practice", "final", "graduated"),)
    set_aside = ASIDE | {"email": PERSONS["email"], "applied_on": APPLICANTS["applied_on"]}
    staged = StagedTrainee
    staged_columns = tuple(
        field.name for field in StagedTrainee._meta.concrete_fields if field.name not in ("upload_id", "row")
    )

    theory = Column("theory", "Nilai Teori", widget=MarkWidget(), also_titled=ROSTER["theory"], example="82,5")
    practice = Column("practice", "Nilai Praktik", widget=MarkWidget(), also_titled=ROSTER["practice"], example="85")
    final = Column("final", "Nilai Akhir", widget=MarkWidget(), also_titled=ROSTER["final"], example="84")
    graduated = Column("graduated", "Kelulusan", widget=GRADUATION, also_titled=ROSTER["graduated"])

    class Meta:
        model = Trainee
        fields = (
            "nik", "name", "sex", "birth_place", "birth_date", "education", "address", "kelurahan", "kecamatan",
            "phone", "disability", "programme", "batch", "year", "theory", "practice", "final", "graduated",
        )  # fmt: skip

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._seats: dict[int, ClassSeats] = {}

    def check_row(self, row: dict) -> list[Finding]:
        return [*super().check_row(row), *unknown_word(row, "graduated", GRADUATION)]

    def of_class(self, row: dict, training_class: TrainingClass) -> list[Finding]:
        """A row that names a person takes a place, even while something else is wrong with it."""
        number = row["nik"]
        if number is None:
            return []
        seats = self._seats_of(training_class)
        if number in seats:
            return self._of_participant(row, seats)
        if not training_class.is_open:
            message = _("%(class)s is finished or cancelled; nobody can join it any more. Correct the class.")
            return [error("programme", "class_closed", None, message % {"class": training_class})]
        if not seats.take(number):
            message = _(
                "%(class)s has %(places)d places, and %(left)d were left. Raise its places, or note who left it, then "
                "read the file again."
            ) % {"class": training_class, "places": training_class.quota, "left": seats.left}
            return [error("nik", "places_full", number, message)]
        return []

    def _seats_of(self, training_class: TrainingClass) -> ClassSeats:
        if training_class.pk not in self._seats:
            self._seats[training_class.pk] = ClassSeats(training_class)
        return self._seats[training_class.pk]

    @staticmethod
    def _of_participant(row: dict, seats: ClassSeats) -> list[Finding]:
        graduated = GRADUATION.claim(row["graduated"])
        if graduated and seats.has_left(row["nik"]):
            message = _("This participant left early and so did not graduate. Correct the result, or the participant.")
            return [error("graduated", "left_early", row["graduated"], message)]
        if graduated is False and seats.is_certified(row["nik"]):
            message = _("This participant has a certificate already. Void that first, or correct the result.")
            return [error("graduated", "certified", row["graduated"], message)]
        return []

    def staged_values(self, row: dict) -> tuple:
        return super().staged_values({**row, "graduated": GRADUATION.claim(row["graduated"])})

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """Names that differ, and participants whom the selection of the class did not accept."""
        found = super().findings_against_register(upload)
        for row in booking.not_accepted(upload):
            message = _("The selection did not accept this person. Check that he or she takes part.")
            found.append((row, warning("nik", "not_accepted", None, message)))
        return found

    def compare(self, upload: Upload):
        return booking.compare_roster(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_roster(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_roster(upload)
