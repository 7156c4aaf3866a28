"""Registers as workbooks: the rows a list shows, in the columns of its Resource, streamed and logged."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from django.db.models import Model, QuerySet
from import_export.fields import Field

from apps.documents.models import Letter
from apps.industrial_relations.models import (
    BipartiteForum,
    CollectiveAgreement,
    CompanyRegulation,
    Dispute,
    FixedTermContract,
    Strike,
    Termination,
    TradeUnion,
)
from apps.industrial_relations.resources.company_regulations import CompanyRegulationsResource
from apps.industrial_relations.resources.fixed_term_contracts import FixedTermContractsResource
from apps.industrial_relations.resources.terminations import TerminationsResource
from apps.industrial_relations.resources.trade_unions import TradeUnionsResource
from apps.intake.resource import OfficeResource
from apps.intake.resources.company_register import CompanyRegisterResource
from apps.intake.widgets.text import safe_text
from apps.placement.models import (
    ForeignWorker,
    Internship,
    InternshipMember,
    JobCreation,
    JobFair,
    JobSeeker,
    KarirhubHire,
    MigrantWorker,
    Placement,
    Referral,
    Reminder,
    Vacancy,
)
from apps.placement.resources.foreign_workers import ForeignWorkersResource
from apps.placement.resources.job_seeker_list import JobSeekerListResource
from apps.placement.resources.karirhub_placements import KarirhubPlacementsResource
from apps.placement.resources.migrant_workers import MigrantWorkersResource
from apps.placement.resources.placement_report import PlacementReportResource
from apps.placement.resources.vacancy_report import VacancyReportResource
from apps.registry.models import Company, Person
from apps.registry.nik import mask
from apps.registry.rights import SEE_DISABILITY, SEE_PERSONAL
from apps.training.models import (
    Applicant,
    Certificate,
    CompetencyTest,
    Tracer,
    Trainee,
    TrainingClass,
    TrainingProposal,
    YearlyPlan,
)
from disnaker import list_columns, relations_columns, training_columns
from disnaker.person_resource import PersonResource

# A column that has a right of its own; every other personal one needs SEE_PERSONAL.
OWN_RIGHT = {
    "wage": "placement.see_wages",
    "wanted_wage": "placement.see_wages",
    "disability": SEE_DISABILITY,
    "passport": "placement.see_passport",
}
# At the industrial relations desk.
PAY = dict.fromkeys(("wage", "is_paid", "compensation"), "industrial_relations.see_pay")
FETCHED = 2000


@dataclass(frozen=True, slots=True)
class Export:
    """`further` are the columns that a sheet of one company and one month leaves to its letterhead.

    A list that no sender's sheet fills has no Resource; `related` and `prefetched` name the records that its columns
    need. One `with_numbers` has columns of what the QuerySet's method of that name counts.
    """

    resource: type[OfficeResource] | None = None
    further: tuple[tuple[str, Callable[[Model], object]], ...] = ()
    is_personal: bool = False
    related: tuple[str, ...] = ()
    prefetched: tuple[str, ...] = ()
    own_right: Mapping[str, str] = field(default_factory=lambda: OWN_RIGHT)
    with_numbers: bool = False


REPORTED = (
    ("Perusahaan", lambda record: str(record.company)),
    ("Bulan Laporan", lambda record: record.reported_month),
    ("Bulan Pembukuan", lambda record: record.posting_month),
)
CARD = (
    ("No. AK/1", lambda record: record.number),
    ("Berlaku Sampai", lambda record: record.valid_until),
    ("Keadaan", lambda record: record.get_state_display()),
    ("Bulan Pembukuan", lambda record: record.posting_month),
)
MATCHED = (
    ("Keadaan", lambda hire: hire.get_state_display()),
    ("Bulan Pembukuan", lambda hire: hire.posting_month),
)
OF_TRAINEE = ("trainee__person", "trainee__training_class__programme")
EXPORTS: dict[type[Model], Export] = {
    Person: Export(PersonResource, is_personal=True),
    Company: Export(CompanyRegisterResource),
    JobSeeker: Export(JobSeekerListResource, CARD, is_personal=True),
    KarirhubHire: Export(KarirhubPlacementsResource, MATCHED, is_personal=True),
    Placement: Export(PlacementReportResource, REPORTED, is_personal=True),
    Vacancy: Export(VacancyReportResource, REPORTED),
    ForeignWorker: Export(ForeignWorkersResource, REPORTED[:1], is_personal=True),
    MigrantWorker: Export(MigrantWorkersResource, is_personal=True),
    Internship: Export(further=list_columns.INTERNSHIPS, related=("company",)),
    InternshipMember: Export(further=list_columns.INTERNS, is_personal=True, related=("person", "internship__company")),
    JobFair: Export(further=list_columns.JOB_FAIRS),
    JobCreation: Export(further=list_columns.JOB_CREATION, related=("village",)),
    Referral: Export(
        further=list_columns.REFERRALS, is_personal=True, related=("job_seeker__person", "vacancy__company")
    ),
    Reminder: Export(further=list_columns.REMINDERS, related=("company", "letter")),
    Letter: Export(further=list_columns.LETTERS, is_personal=True),
    TrainingClass: Export(further=training_columns.CLASSES, related=("programme__trade",), with_numbers=True),
    YearlyPlan: Export(further=training_columns.PLANS, related=("programme__trade",)),
    TrainingProposal: Export(further=training_columns.PROPOSALS, related=("programme",), with_numbers=True),
    Applicant: Export(
        further=training_columns.APPLICANTS, is_personal=True, related=("person", "training_class__programme")
    ),
    Trainee: Export(
        further=training_columns.TRAINEES, is_personal=True, related=("person", "training_class__programme", "district")
    ),
    Certificate: Export(further=training_columns.CERTIFICATES, is_personal=True, related=OF_TRAINEE),
    CompetencyTest: Export(further=training_columns.TESTS, is_personal=True, related=OF_TRAINEE),
    Tracer: Export(further=training_columns.TRACERS, is_personal=True, related=OF_TRAINEE),
    Dispute: Export(
        further=relations_columns.DISPUTES,
        is_personal=True,
        related=("company__industry", "mediator"),
        prefetched=("parties__person", "parties__union"),
    ),
    CollectiveAgreement: Export(
        further=relations_columns.COLLECTIVE_AGREEMENTS, related=("company",), prefetched=("unions",)
    ),
    BipartiteForum: Export(further=relations_columns.FORUMS, related=("company",)),
    Strike: Export(further=relations_columns.STRIKES, related=("company",), prefetched=("unions",)),
    FixedTermContract: Export(FixedTermContractsResource, is_personal=True, own_right=PAY),
    CompanyRegulation: Export(CompanyRegulationsResource),
    TradeUnion: Export(TradeUnionsResource),
    Termination: Export(TerminationsResource, is_personal=True, own_right=PAY),
}


class RegisterSheet:
    """The headings and rows of one export, as `user` may see them. A cell is text, a number, a day or None."""

    def __init__(self, export: Export, records: QuerySet, user) -> None:
        resource = export.resource(user=user) if export.resource else None
        self._further = export.further
        self._fields = resource.get_export_fields() if resource else []
        names = {field: resource.get_field_name(field) for field in self._fields}
        self._hidden = {
            field
            for field, name in names.items()
            if (field.personal or name in export.own_right)
            and not user.has_perm(export.own_right.get(name, SEE_PERSONAL))
        }
        # The Resource knows which related records its columns need; the list knows which rows are meant.
        every = resource.get_queryset() if resource else records.model._default_manager.all()
        if export.related:
            every = every.select_related(*export.related)
        if export.prefetched:
            every = every.prefetch_related(*export.prefetched)
        if export.with_numbers:
            every = every.with_numbers()
        self.records = every.filter(pk__in=records.order_by().values("pk")).order_by("pk")

    @property
    def headings(self) -> list[str]:
        return [heading for heading, _value in self._further] + [field.column_name for field in self._fields]

    def rows(self) -> Iterator[list]:
        for record in self.records.iterator(chunk_size=FETCHED):
            further = [_cell(value(record)) for _heading, value in self._further]
            yield further + [self._value(field, record) for field in self._fields]

    def _value(self, field: Field, record: Model):
        value = field.get_value(record)
        if field in self._hidden:
            is_nik = (field.attribute or "").endswith("nik")
            return mask(value) if is_nik and value else None
        return _cell(value if isinstance(value, (int, Decimal, date)) else field.widget.render(value))


def _cell(value):
    return safe_text(value) if isinstance(value, str) else value
