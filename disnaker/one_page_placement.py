"""Penta: job seekers registered, vacancies reported, placements, internships, and who reported."""

from django.db.models import Count, Q
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from apps.placement.tables.internships import Internships
from apps.placement.tables.ipk_1 import LabourMarketOverview
from apps.placement.tables.placed_by_education import PlacedByEducation
from apps.placement.tables.reporting_companies import reporting_companies
from apps.registry.choices import CompanySize
from apps.registry.months import months_after
from apps.reporting.charts.bars import Bar, bar_chart
from apps.reporting.charts.columns import month_labels
from apps.reporting.charts.drawing import Chart
from apps.reporting.charts.lines import Series, line_chart
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL
from apps.reporting.written_numbers import write_number
from disnaker.one_page_parts import Block, Cell, Compared, Line
from disnaker.summaries import summarize

OVERVIEW, PLACED, INTERNSHIPS = LabourMarketOverview(), PlacedByEducation(), Internships()
REGISTERED = "2"  # the line of form IPK III/1
MONTHS_DRAWN = 12
type Reports = dict[str, tuple[int, int]]


def placement_block(compared: Compared) -> Block:
    reports = [reports_by_size(period) for period in compared.periods]
    lines = [
        compared.line(_("Job seekers registered (AK/1)"), OVERVIEW, REGISTERED),
        compared.line(_("Vacancies reported (places)"), OVERVIEW, REGISTERED, "V_sum"),
        compared.line(_("Persons placed"), PLACED),
        compared.line(_("Interns taken in"), INTERNSHIPS),
        _reported_line(compared, reports),
    ]
    return Block(
        "placement",
        _("Placement (Penta)"),
        compared.head,
        lines,
        _sentences(compared, reports[-1]),
        [
            _(
                "Job seekers registered: persons who registered for card AK/1 in the period. Vacancies: places that "
                "companies reported as wanted. Placed: persons who began work by the reports of companies, in the "
                "month of the report. Interns: internships that began in the period."
            ),
            _(
                "Registered job seekers are not the unemployed of BPS: these are estimated by a survey, whether they "
                "registered or not. The two figures are not to be compared."
            ),
        ],
        [_months_chart(compared), _sizes_chart(compared, reports[-1])],
    )


def reports_by_size(period: Period) -> Reports:
    """(companies that must report or did, those that did) by size, in the order of the sizes; "" is not known."""
    counted = reporting_companies(period).order_by().values("size")
    numbers_of = counted.annotate(companies=Count("pk"), reported=Count("pk", filter=Q(has_reported=True)))
    found = {one["size"]: (one["companies"], one["reported"]) for one in numbers_of}
    return {size: found[size] for size in (*reversed(CompanySize.values), "") if size in found}


def _reported(reports: Reports) -> int:
    return sum(reported for _companies, reported in reports.values())


def _companies(reports: Reports) -> int:
    return sum(companies for companies, _reported in reports.values())


def _reports_url(compared: Compared, period: Period) -> str:
    return compared.page("summary_companies", "registry.view_company", period=str(period), which="reported")


def _reported_line(compared: Compared, reports: list[Reports]) -> Line:
    told = [_reported(one) for one in reports]
    cells = tuple(
        Cell(write_number(number), _reports_url(compared, period) if number else "")
        for number, period in zip(told, compared.periods, strict=True)
    )
    return Line(_("Companies that reported"), cells, write_number(told[-1] - told[-2], signed=True))


def _sentences(compared: Compared, reports: Reports) -> list[str]:
    words = {
        "registered": write_number(compared.figure(OVERVIEW, REGISTERED)),
        "places": write_number(compared.figure(OVERVIEW, REGISTERED, "V_sum")),
        "placed": write_number(compared.figure(PLACED, TOTAL)),
        "interns": write_number(compared.figure(INTERNSHIPS, TOTAL)),
        "hosts": write_number(compared.figure(INTERNSHIPS, TOTAL, "companies")),
        "reported": write_number(_reported(reports)),
        "companies": write_number(_companies(reports)),
    }
    return [
        _("Job seekers registered: %(registered)s; vacancies reported: %(places)s places; placed: %(placed)s persons.")
        % words,
        _(
            "Internships with %(hosts)s companies took in %(interns)s interns; %(reported)s of %(companies)s "
            "companies reported."
        )
        % words,
    ]


def _months_chart(compared: Compared) -> Chart:
    """The twelve months up to the end of the period."""
    months = [months_after(compared.period.last_month, -back) for back in range(MONTHS_DRAWN - 1, -1, -1)]
    counted = [summarize(Period.containing(month)) for month in months]
    drawn = (
        (_("Job seekers"), OVERVIEW, REGISTERED, "sum"),
        (_("Vacancies"), OVERVIEW, REGISTERED, "V_sum"),
        (_("Placements"), PLACED, TOTAL, "sum"),
    )
    return line_chart(
        _("Job seekers, vacancies and placements by month"),
        month_labels(months),
        [
            Series(
                name,
                [compared.figure(table, row, column, of=one) for one in counted],
                [compared.to(table.records(one.period, row, column)) for one in counted],
            )
            for name, table, row, column in drawn
        ],
        empty=_("Nothing was recorded in these twelve months."),
    )


def _sizes_chart(compared: Compared, reports: Reports) -> Chart:
    url = _reports_url(compared, compared.period)
    return bar_chart(
        _("Companies that reported, by size"),
        [
            Bar(str(capfirst(CompanySize(size).label) if size else _("Size not known")), reported, companies, url)
            for size, (companies, reported) in reports.items()
        ],
        empty=_("No company is in the register."),
    )
