"""Daftar asesi: the list by which a certification body (LSP) tells who was found competent (BNSP)."""

from datetime import date

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.intake.finding import Finding, error
from apps.intake.models import Upload
from apps.intake.resource import Column, SheetContext
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.registry.indonesian_dates import format_date
from apps.training.choices import Competency
from apps.training.class_words import words_of
from apps.training.models import CompetencyTest, StagedCompetency, TrainingClass
from apps.training.resources.class_columns import class_columns
from apps.training.resources.class_sheet import ClassSheet
from apps.training.resources.competency_cells import CompetencyWidget, TermWidget, last_day
from apps.training.resources.competency_headings import COMPETENCY, COMPETENCY_SHEETS, SET_ASIDE
from apps.training.resources.competency_titles import Titles, read_titles
from apps.training.resources.participants import Participant, Participants
from apps.training.services import booking_competency as booking
from apps.training.services.testing import usual_term

NEEDED = {
    "body": gettext_lazy("The file does not tell who tested. Fill in the LSP, or note it on the class."),
    "scheme": gettext_lazy("The file does not tell the scheme. Fill in Skema, or note it on the programme."),
}


class CompetencyResultsResource(ClassSheet):
    """A row is one result of one participant; without a class the NIK tells whose training it belongs to."""

    kind = "competency_results"
    title = gettext_lazy("Results of a competency test")
    sheet_titles = COMPETENCY_SHEETS
    telling_columns = frozenset({"name", "result"})
    telling_any = (("certificate_number", "registration_number", "scheme"),)
    subject_columns = frozenset({"nik", "programme"})
    identity_column = "nik"
    set_aside = SET_ASIDE
    prefers_open = False
    staged = StagedCompetency
    staged_columns = (
        "trainee_id", "tested_on", "body", "scheme", "result", "certificate_number", "registration_number",
        "valid_until",
    )  # fmt: skip

    nik = Column("trainee__person__nik", "NIK", widget=NikWidget(), also_titled=COMPETENCY["nik"], personal=True)
    name = Column(
        "trainee__person__name", "Nama", widget=PersonNameWidget(), also_titled=COMPETENCY["name"], required=True
    )
    programme, batch, year = class_columns("trainee__training_class")
    scheme = Column(
        "scheme", "Skema Sertifikasi", widget=FreeTextWidget(160), also_titled=COMPETENCY["scheme"],
        example="Skema KKNI Level II Las SMAW",
    )  # fmt: skip
    result = Column(
        "result",
        "Hasil (K/BK)",
        widget=CompetencyWidget(),
        also_titled=COMPETENCY["result"],
        required=True,
        example="K",
    )
    certificate_number = Column(
        "certificate_number", "No. Sertifikat", widget=FreeTextWidget(80), also_titled=COMPETENCY["certificate_number"],
        example="25920 7212 2 0001234 2023",
    )  # fmt: skip
    registration_number = Column(
        "registration_number", "No. Registrasi", widget=FreeTextWidget(80),
        also_titled=COMPETENCY["registration_number"], example="LAS.0123.00456 2023",
    )  # fmt: skip
    tested_on = Column(
        "tested_on", "Tanggal Uji", widget=DateCellWidget(not_after=localdate), also_titled=COMPETENCY["tested_on"]
    )
    valid_until = Column("valid_until", "Masa Berlaku", widget=TermWidget(), also_titled=COMPETENCY["valid_until"])
    body = Column("body", "LSP", widget=FreeTextWidget(120), also_titled=COMPETENCY["body"])

    class Meta:
        model = CompetencyTest
        fields = (
            "nik", "name", "programme", "batch", "year", "scheme", "result", "certificate_number",
            "registration_number", "tested_on", "valid_until", "body",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("trainee__person", "trainee__training_class__programme")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._is_of_one_class = context.subject is not None and "programme" not in context.columns
        self._participants = Participants(context.subject if self._is_of_one_class else None)
        self._titles: Titles = read_titles(context.above)
        self.fields["tested_on"].required = self._titles.tested_on is None
        self._held = booking.certificates_recorded()
        self._numbers: dict[str, tuple] = {}

    def check_row(self, row: dict) -> list[Finding]:
        participant, found = self._whose(row)
        training_class = participant.training_class if participant else None
        facts = self._facts(row, training_class)
        found += [error(name, "required", None, text) for name, text in NEEDED.items() if not facts[name]]
        tested_on = facts["tested_on"]
        if training_class and tested_on:
            found += self._outside(tested_on, training_class)
        if tested_on:
            found += self._term(row, tested_on)
        return found + self._certificate(row, participant, facts)

    def _whose(self, row: dict) -> tuple[Participant | None, list[Finding]]:
        """The participant of a row; where neither sheet nor row names a class, the one that the NIK tells."""
        if self.context.subject is not None or row["programme"] is not None:
            training_class, found = self.class_of(row)
            if training_class is not None:
                return _parted(self._participants.in_class(training_class, row["nik"], row["name"]))
            if not (row["nik"] and found and found[0].code == "class_uncertain"):
                return None, found
        if row["nik"] is None:
            text = _("Fill in the NIK, or choose the class of the file: the name alone does not tell who this is.")
            return None, [error("nik", "required", None, text)]
        tested_on = row["tested_on"] or self._titles.tested_on
        if tested_on is None:
            return None, []
        return _parted(self._participants.by_nik(row["nik"], tested_on, row["scheme"] or self._titles.scheme))

    def _facts(self, row: dict, training_class: TrainingClass | None) -> dict:
        """Day, body and scheme: of the row, else as the lines above the table say, else as the class has them."""
        body, scheme = row["body"] or self._titles.body, row["scheme"] or self._titles.scheme
        if training_class is not None:
            usual = training_class.programme.scheme
            body = body or training_class.assessor_body
            scheme = usual if not scheme or words_of(scheme) == words_of(usual) else scheme
        return {"tested_on": row["tested_on"] or self._titles.tested_on, "body": body, "scheme": scheme}

    def _outside(self, tested_on: date, training_class: TrainingClass) -> list[Finding]:
        if tested_on > self.context.today:
            text = _("This date lies in the future. Record the test once it is held.")
            return [error("tested_on", "date_future", tested_on, text)]
        if tested_on < training_class.starts_on:
            text = _("The class began on %(day)s; nobody was tested before. Correct the date.")
            return [
                error("tested_on", "before_class", tested_on, text % {"day": format_date(training_class.starts_on)})
            ]
        return []

    def _term(self, row: dict, tested_on: date) -> list[Finding]:
        until = last_day(row["valid_until"], tested_on)
        if until is None or until > tested_on or row["result"] == Competency.NOT_YET:
            return []
        text = _("The certificate is valid for years after the test. Correct the last day.")
        return [error("valid_until", "ends_before_start", until, text)]

    def _certificate(self, row: dict, participant: Participant | None, facts: dict) -> list[Finding]:
        """One number, one person: within the file, and against what is recorded."""
        number = row["certificate_number"]
        if number is None:
            return []
        if row["result"] == Competency.NOT_YET:
            text = _("Only somebody competent (K) has a certificate number. Clear the number, or correct the result.")
            return [error("certificate_number", "not_competent", number, text)]
        if participant is None:
            return []
        own = (participant.key, facts["scheme"], facts["tested_on"])
        held = self._held.get(number)
        if held is not None and held[0] != own:
            text = _("This number belongs to %(name)s already. Check the number.") % {"name": held[1]}
            return [error("certificate_number", "certificate_held", number, text)]
        first = self._numbers.setdefault(number, (own, participant.name))
        if first[0] != own:
            text = _("This number stands at %(names)s too. Each certificate has its own number.")
            return [error("certificate_number", "certificate_twice", number, text % {"names": first[1]})]
        return []

    def identity(self, row: dict):
        participant, _found = self._whose(row)
        facts = self._facts(row, participant.training_class)
        return participant.key, facts["scheme"], facts["tested_on"]

    def staged_values(self, row: dict) -> tuple:
        participant, _found = self._whose(row)
        facts = self._facts(row, participant.training_class)
        until = None
        if row["result"] == Competency.COMPETENT:
            until = last_day(row["valid_until"], facts["tested_on"]) or usual_term(facts["tested_on"])
        return super().staged_values({**row, **facts, "trainee_id": participant.key, "valid_until": until})

    def suggestions(self, column: str) -> list[str]:
        return Competency.values if column == "result" else []

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        """Only in the list of one class: elsewhere the NIK must tell the class too, and a damaged one tells little."""
        if not self._is_of_one_class:
            return set()
        return {(nik, name) for nik, name in candidates if self._participants.knows(nik, name)}

    def compare(self, upload: Upload):
        return booking.compare_tests(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_tests(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_tests(upload)


def _parted(found: Participant | Finding) -> tuple[Participant | None, list[Finding]]:
    return (None, [found]) if isinstance(found, Finding) else (found, [])
