"""The tables of the monthly packet, in printing order, and all that one summary holds."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from apps.industrial_relations.tables import dispute_identities
from apps.industrial_relations.tables.agreements import AgreementRecap
from apps.industrial_relations.tables.contracts import ContractsByCompany
from apps.industrial_relations.tables.dispute_cases import DisputeCases
from apps.industrial_relations.tables.dispute_outcomes import DisputeOutcomes
from apps.industrial_relations.tables.dispute_recap import DisputeRecap, DisputeWorkersRecap
from apps.industrial_relations.tables.disputes_by_kind import DisputesByKind
from apps.industrial_relations.tables.disputes_by_mediator import DisputesByMediator
from apps.industrial_relations.tables.events import IndustrialEvents, TripartiteMeetings
from apps.industrial_relations.tables.figures import relations_figures
from apps.industrial_relations.tables.forums import ForumRecap
from apps.industrial_relations.tables.regulations import RegulationRecap
from apps.industrial_relations.tables.strikes import StrikesByKind
from apps.industrial_relations.tables.terminations import TerminationsByCompany, TerminationsByReason
from apps.industrial_relations.tables.unions import UnionRecap
from apps.placement.tables.figures import placement_figures
from apps.placement.tables.foreign_workers import ForeignWorkersByNationality
from apps.placement.tables.internships import Internships
from apps.placement.tables.ipk_1 import LabourMarketOverview
from apps.placement.tables.ipk_2 import SeekersByEducation
from apps.placement.tables.ipk_3 import SeekersByOccupation
from apps.placement.tables.ipk_4 import VacanciesByEducation
from apps.placement.tables.ipk_5 import VacanciesByOccupation
from apps.placement.tables.ipk_6 import VacanciesByIndustry
from apps.placement.tables.ipk_7 import SeekersSinceGraduation
from apps.placement.tables.ipk_8 import PlacedByKind
from apps.placement.tables.ipk_form import IpkForm
from apps.placement.tables.ipk_identities import broken_identities
from apps.placement.tables.job_creation import JobCreationTable
from apps.placement.tables.job_fairs import JobFairs
from apps.placement.tables.migrant_workers import MigrantsByCountry, MigrantsByDistrict, MigrantsByScheme
from apps.placement.tables.placed_by_company import PlacedByCompany
from apps.placement.tables.placed_by_contract import PlacedByContract
from apps.placement.tables.placed_by_district import PlacedByDistrict
from apps.placement.tables.placed_by_education import PlacedByEducation
from apps.placement.tables.placed_by_kind import PlacementsByKind
from apps.registry.models import MinimumWage
from apps.reporting.choices import MonthState
from apps.reporting.freezing import thaw
from apps.reporting.lines import Finding
from apps.reporting.models import SignedSummary
from apps.reporting.month_state import state_of
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.table import FilledTable, ReportTable, disagreements
from apps.training.tables.figures import training_figures
from apps.training.tables.training_by_district import TrainingByDistrict
from apps.training.tables.training_by_education import TrainingByEducation
from apps.training.tables.training_by_fund import TrainingByFund
from apps.training.tables.training_disability import TrainingDisability
from apps.training.tables.training_outcomes import TrainingOutcomes
from apps.training.tables.training_plan import TrainingPlan
from apps.training.tables.training_recap import TrainingRecap
from disnaker.measures import indicator_figures

# The desks that have a part of the packet, in printing order, each with the right to see its part: that of all
# classes, which an instructor, who sees the own ones, does not hold.
PLACEMENT_DESK, TRAINING_DESK, RELATIONS_DESK = "placement", "training", "industrial_relations"
DESKS = {
    PLACEMENT_DESK: "placement.view_placement",
    TRAINING_DESK: "training.view_yearlyplan",
    RELATIONS_DESK: "industrial_relations.view_dispute",
}

SECTIONS = (
    PlacedByEducation(),
    PlacedByContract(),
    PlacedByDistrict(),
    PlacementsByKind(),
    PlacedByCompany(),
)
PROGRAMMES = (
    Internships(),
    JobFairs(),
    JobCreationTable(),
    ForeignWorkersByNationality(),
    MigrantsByCountry(),
    MigrantsByDistrict(),
    MigrantsByScheme(),
)
FORMS = (
    LabourMarketOverview(),
    SeekersByEducation(),
    SeekersByOccupation(),
    VacanciesByEducation(),
    VacanciesByOccupation(),
    VacanciesByIndustry(),
    SeekersSinceGraduation(),
    PlacedByKind(),
)
TRAINING = (
    TrainingPlan(),
    TrainingOutcomes(),
    TrainingRecap(),
    TrainingByEducation(),
    TrainingByDistrict(),
    TrainingByFund(),
    TrainingDisability(),
)
RELATIONS = (
    DisputeRecap(),
    DisputeWorkersRecap(),
    DisputeOutcomes(),
    DisputesByKind(),
    DisputesByMediator(),
    DisputeCases(),
    TerminationsByReason(),
    TerminationsByCompany(),
    RegulationRecap(),
    AgreementRecap(),
    ContractsByCompany(),
    ForumRecap(),
    UnionRecap(),
    StrikesByKind(),
    IndustrialEvents(),
    TripartiteMeetings(),
)
OF_DESK = {TRAINING_DESK: TRAINING, RELATIONS_DESK: RELATIONS}


@dataclass(frozen=True)
class Summary:
    """The figures of a period: those signed, or those counted when they are asked for."""

    period: Period
    state: MonthState
    signed: SignedSummary | None = None

    def filled(self, table: ReportTable) -> FilledTable:
        """One table by itself: as it was signed, or counted now."""
        frozen = self.signed.tables.get(table.name) if self.signed else None
        return thaw(table, frozen, self.period) if frozen else table.fill(self.period)

    @cached_property
    def tables(self) -> tuple[FilledTable, ...]:
        """Those of the placement desk that keep to its months, each from one statement."""
        return tuple(self.filled(table) for table in (*SECTIONS, *FORMS))

    @cached_property
    def by_name(self) -> dict[str, FilledTable]:
        return {filled.table.name: filled for filled in self.tables}

    @property
    def sections(self) -> list[FilledTable]:
        """The placements, by what the office asks of them."""
        return list(self.tables[: len(SECTIONS)])

    @cached_property
    def programmes(self) -> list[FilledTable]:
        """Internships, job fairs, job creation, foreign and migrant workers."""
        return [self.filled(table) for table in PROGRAMMES]

    @cached_property
    def _of_desks(self) -> dict[str, list[FilledTable]]:
        return {}

    def of_desk(self, desk: str) -> list[FilledTable]:
        """The tables of a desk that counts by the days of its records; counted when first asked for."""
        if desk not in self._of_desks:
            self._of_desks[desk] = [self.filled(table) for table in OF_DESK[desk]]
        return self._of_desks[desk]

    def by_desk(self, desk: str) -> dict[str, FilledTable]:
        """The same by their names."""
        return {filled.table.name: filled for filled in self.of_desk(desk)}

    @property
    def forms(self) -> list[FilledTable]:
        """The forms IPK III/1 to III/8."""
        return [filled for filled in self.tables if filled.table.form]

    @property
    def every_table(self) -> list[FilledTable]:
        """Of all desks, whether due for this kind of period or not."""
        return [*self.tables, *self.programmes, *(filled for desk in OF_DESK for filled in self.of_desk(desk))]

    @property
    def due(self) -> list[FilledTable]:
        """What is printed for the period, of all desks."""
        return self.due_of(DESKS)

    def due_of(self, desks: Iterable[str]) -> list[FilledTable]:
        """Our own tables, and the forms that are sent for a period of its kind, a desk after the other."""
        due: list[FilledTable] = []
        if PLACEMENT_DESK in desks:
            due += [*self.sections, *self.programmes]
            due += [form for form in self.forms if self.period.kind in form.table.due]
        for desk in OF_DESK:
            if desk in desks:
                due += self.of_desk(desk)
        return due

    @cached_property
    def breaches(self) -> list[Finding]:
        """Sentences for every figure of the placement desk that cannot be true."""
        found = [breach for filled in self.tables for breach in filled.breaches()]
        return [*found, *disagreements(list(self.tables)), *broken_identities(self.by_name)]

    def breaches_of(self, desk: str) -> list[Finding]:
        """The same of another desk, which no month of the placement desk waits for."""
        found = [breach for filled in self.of_desk(desk) for breach in filled.breaches()]
        if desk == RELATIONS_DESK:
            found += dispute_identities.broken_identities(self.by_desk(desk))
        return [*found, *disagreements(self.of_desk(desk))]

    @cached_property
    def gaps(self) -> list[Finding]:
        """Sentences for records that leave out what a form asks."""
        return [gap for form in self.forms if isinstance(form.table, IpkForm) for gap in form.table.gaps(form)]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was placed, wanted or left over in the whole period."""
        return not any(any(filled.total.figures.values()) for filled in self.tables) and not any(
            any(row.figures.values()) for row in self.by_name["ipk_1"].rows
        )

    def figures(self) -> dict:
        """The figures under the names that other programs read; a desk that keeps no records here has no key."""
        if self.signed:
            return self.signed.figures
        wages = MinimumWage.objects.amounts_by_year()
        figures = {
            "period": str(self.period),
            "state": self.state.value,
            "placement": placement_figures(self.by_name),
            "training": training_figures(self.by_desk(TRAINING_DESK)),
            "industrial_relations": relations_figures(self.by_desk(RELATIONS_DESK)),
            "indicators": indicator_figures(self.period),
        }
        if wage := wages.get(self.period.first_month.year):
            figures["industrial_relations"]["minimum_wage"] = f"{wage:.2f}"
        return figures


def summarize(period: Period) -> Summary:
    """A signed month as it was signed; any other period as its records stand."""
    state = state_of(period)
    is_signed = period.kind == PeriodKind.MONTH and state == MonthState.SIGNED
    return Summary(period, state, SignedSummary.objects.newest_of(period.first_month) if is_signed else None)


def recount(period: Period) -> Summary:
    """As the records stand now, whatever was signed."""
    return Summary(period, state_of(period))
