"""The tables of the monthly packet, in printing order, and all that one summary holds."""

from dataclasses import dataclass
from functools import cached_property

from apps.placement.tables.figures import placement_figures
from apps.placement.tables.placed_by_company import PlacedByCompany
from apps.placement.tables.placed_by_contract import PlacedByContract
from apps.placement.tables.placed_by_district import PlacedByDistrict
from apps.placement.tables.placed_by_education import PlacedByEducation
from apps.placement.tables.vacancies_by_education import VacanciesByEducation
from apps.registry.models import MinimumWage, Official
from apps.reporting.choices import MonthState
from apps.reporting.month_state import state_of
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable, disagreements

SECTIONS = (
    PlacedByEducation(),
    PlacedByContract(),
    PlacedByDistrict(),
    VacanciesByEducation(),
    PlacedByCompany(),
)


@dataclass(frozen=True)
class Summary:
    period: Period
    state: MonthState
    tables: tuple[FilledTable, ...]

    @cached_property
    def by_name(self) -> dict[str, FilledTable]:
        return {filled.table.name: filled for filled in self.tables}

    @cached_property
    def breaches(self) -> list[str]:
        """Sentences for every figure that cannot be true."""
        return [breach for filled in self.tables for breach in filled.breaches()] + disagreements(list(self.tables))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was placed, wanted or left over in the whole period."""
        return not any(any(filled.total.figures.values()) for filled in self.tables)

    def figures(self) -> dict:
        """The figures under the names that other programs read; a desk that keeps no records here has no key."""
        wages = MinimumWage.objects.amounts_by_year()
        figures = {
            "period": str(self.period),
            "state": self.state.value,
            "placement": placement_figures(self.by_name),
        }
        if wage := wages.get(self.period.first_month.year):
            figures["industrial_relations"] = {"minimum_wage": f"{wage:.2f}"}
        return figures


def summarize(period: Period) -> Summary:
    """All sections, each from one statement."""
    return Summary(period, state_of(period), tuple(table.fill(period) for table in SECTIONS))


def signer(period: Period) -> Official | None:
    """Who signs: the head in office on the last day, or who acted for the head then."""
    return Official.objects.in_office_on(period.last_day).filter(is_head=True).order_by("-valid_from", "-pk").first()
