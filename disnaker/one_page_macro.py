"""Makro: the unemployment rate of BPS, as entered; the office never works it out from its own register."""

from decimal import Decimal

from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import format_date
from apps.reporting.charts.lines import Series, line_chart
from apps.reporting.lines import Records
from apps.reporting.models import Indicator, IndicatorValue
from apps.reporting.performance import with_unit, written_change
from disnaker.one_page_parts import NOTHING, Block, Cell, Compared, Line

CODES = ("TPT", "TPAK")
YEARS_DRAWN = 7
type Values = dict[int, IndicatorValue]


def macro_block(compared: Compared) -> Block:
    """Columns are years here, whatever the period: what was published by its end, and the year before that."""
    indicators = list(Indicator.objects.filter(code__in=CODES).order_by("order"))
    known = {indicator.code: _published(indicator, compared) for indicator in indicators}
    year = _newest(known.get("TPT", {}), compared)
    block = Block("macro", _("Labour market (BPS)"), (str(year - 1), str(year)))
    for indicator in indicators:
        values = known[indicator.code]
        if not (year in values or year - 1 in values):
            continue
        block.lines.append(_line(indicator, values, year, compared))
        block.definitions.append(_definition(indicator, values.get(year) or values[year - 1]))
        if indicator.code == "TPT":
            block.sentences.append(_sentence(indicator, values, year))
    block.charts.append(_chart(known.get("TPT", {}), year, compared))
    if not block.lines:
        block.sentences.append(_("BPS has published no figure for this period, or none is entered yet."))
    return block


def _published(indicator: Indicator, compared: Compared) -> Values:
    """By year. A page of a year tells of that year, whenever it was published."""
    values = IndicatorValue.objects.filter(indicator=indicator, year__lte=compared.period.first_month.year)
    if not compared.is_year:
        values = values.filter(released_on__lte=compared.period.last_day)
    return {value.year: value for value in values}


def _newest(values: Values, compared: Compared) -> int:
    year = compared.period.first_month.year
    return year if compared.is_year else max(values, default=year)


def _records(indicator: str, year: int) -> Records:
    return Records("reporting.indicatorvalue", {"indicator__exact": indicator, "year__exact": str(year)})


def _line(indicator: Indicator, values: Values, year: int, compared: Compared) -> Line:
    cells = tuple(
        Cell(with_unit(indicator, values[one].value), compared.to(_records(indicator.code, one)))
        if one in values
        else Cell(NOTHING)
        for one in (year - 1, year)
    )
    return Line(str(indicator), cells, written_change(indicator, *_pair(values, year)))


def _pair(values: Values, year: int) -> tuple[Decimal | None, Decimal | None]:
    before, now = values.get(year - 1), values.get(year)
    return before and before.value, now and now.value


def _sentence(indicator: Indicator, values: Values, year: int) -> str:
    before, now = _pair(values, year)
    if now is None:
        return _("BPS has not published the unemployment rate of %(year)d yet.") % {"year": year}
    words = {"now": with_unit(indicator, now), "year": year}
    if before is None:
        return _("The unemployment rate (TPT) of BPS was %(now)s in %(year)d.") % words
    words |= {"before": with_unit(indicator, before), "last": year - 1}
    words["points"] = written_change(indicator, before, now).lstrip("+−")
    if now < before:
        text = _(
            "The unemployment rate (TPT) of BPS fell by %(points)s, from %(before)s in %(last)d to %(now)s in %(year)d."
        )
    elif now > before:
        text = _(
            "The unemployment rate (TPT) of BPS rose by %(points)s, from %(before)s in %(last)d to %(now)s in %(year)d."
        )
    else:
        text = _("The unemployment rate (TPT) of BPS was %(now)s in %(year)d, as in %(last)d.")
    return text % words


def _definition(indicator: Indicator, value: IndicatorValue) -> str:
    return _("%(name)s: %(definition)s Source: %(source)s, released %(day)s.") % {
        "name": indicator.name,
        "definition": indicator.definition,
        "source": value.source,
        "day": format_date(value.released_on, short=True),
    }


def _chart(values: Values, year: int, compared: Compared):
    years = [one for one in range(year - YEARS_DRAWN + 1, year + 1) if one >= min(values, default=year)]
    return line_chart(
        _("Unemployment rate (TPT), percent"),
        [(str(one), "") for one in years],
        [
            Series(
                "TPT",
                [values[one].value if one in values else None for one in years],
                [compared.to(_records("TPT", one)) for one in years],
            )
        ],
        decimals=2,
        empty=_("No unemployment rate of BPS is entered."),
    )
