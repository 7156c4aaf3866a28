"""Hubin: disputes and their outcomes, the minimum wage and how it was agreed, May Day."""

from decimal import Decimal

from django.utils.translation import gettext as _

from apps.industrial_relations.models import IndustrialEvent, WageCouncilMeeting, WageRecommendation
from apps.industrial_relations.record_choices import EventKind
from apps.industrial_relations.tables.disputes_by_kind import DisputesByKind
from apps.registry.indonesian_dates import format_date
from apps.registry.models import MinimumWage
from apps.registry.percent import percent_rise, written_percent
from apps.registry.rupiah import format_rupiah
from apps.reporting.charts.shares import Share, share_bar
from apps.reporting.lines import Records
from apps.reporting.statement_table import days_of
from apps.reporting.table import TOTAL
from apps.reporting.written_numbers import write_number
from disnaker.one_page_parts import Block, Cell, Compared, Line, listed
from disnaker.summaries import RELATIONS_DESK

KINDS = DisputesByKind()
ENDED = ("agreed", "recommendation", "other", "open")
EVENTS = "industrial_relations.industrialevent"


def relations_block(compared: Compared) -> Block:
    wages = MinimumWage.objects.amounts_by_year()
    events = _may_days(compared)
    lines = [
        compared.line(_labels()[key], KINDS, TOTAL, key)
        for key in ("opening", "registered", *ENDED)
        if key not in ("opening", "other")
        or any(compared.figure(KINDS, TOTAL, key, of=one) for one in compared.summaries)
    ]
    lines += _wage_lines(compared, wages)
    if events:
        lines.append(_may_day_line(compared, events))
    return Block(
        RELATIONS_DESK,
        _("Industrial relations (Hubin)"),
        compared.head,
        lines,
        [_dispute_sentence(compared), *_wage_sentences(compared, wages), *map(_may_day_sentence, events)],
        [
            _(
                "A case counts once, on the day of its outcome; one with a recommendation stays one if a joint "
                "agreement follows. Still open: no outcome on the last day of the period. UMK: rupiah a month, set "
                "by the governor."
            )
        ],
        [_outcomes_chart(compared)],
    )


def _labels() -> dict[str, str]:
    return {
        "opening": _("Disputes left over from before"),
        "registered": _("Disputes recorded"),
        "agreed": _("Joint agreements (PB)"),
        "recommendation": _("Recommendations (anjuran)"),
        "other": _("Closed otherwise"),
        "open": _("Still open"),
    }


def _dispute_sentence(compared: Compared) -> str:
    number = {key: compared.figure(KINDS, TOTAL, key) for key in ("opening", "registered", *ENDED)}
    written = {key: write_number(value) for key, value in number.items()}
    ended = [
        _("%(number)s by joint agreement (PB)") % {"number": written["agreed"]},
        _("%(number)s by recommendation (anjuran)") % {"number": written["recommendation"]},
    ]
    if number["other"]:
        ended.append(_("%(number)s otherwise") % {"number": written["other"]})
    words = written | {"ended": listed(ended)}
    if number["opening"]:
        text = _(
            "%(registered)s disputes were recorded beside %(opening)s left over: closed %(ended)s; %(open)s still open."
        )
    else:
        text = _("%(registered)s disputes were recorded: closed %(ended)s; %(open)s still open.")
    return text % words


def _outcomes_chart(compared: Compared):
    labels = _labels()
    return share_bar(
        _("Disputes by outcome"),
        [
            Share(
                labels[key],
                compared.figure(KINDS, TOTAL, key),
                compared.to(KINDS.records(compared.period, TOTAL, key)),
            )
            for key in ENDED
        ],
        empty=_("No dispute was open in this period."),
    )


def _wage_lines(compared: Compared, wages: dict[int, Decimal]) -> list[Line]:
    """What is in force in each period; a year tells of the next one's too."""
    years = [period.first_month.year for period in compared.periods]
    lines = [compared.money(_("UMK in force"), [wages.get(year) for year in years], [_wage(year) for year in years])]
    if compared.is_year:
        after = [year + 1 for year in years]
        amounts = [wages.get(year) for year in after]
        lines.append(compared.money(_("UMK of the next year"), amounts, [_wage(year) for year in after]))
    return lines


def _wage(year: int) -> Records:
    return Records("registry.minimumwage", {"year__exact": str(year)})


def _wage_sentences(compared: Compared, wages: dict[int, Decimal]) -> list[str]:
    year = compared.period.first_month.year + 1
    if not compared.is_year or year not in wages:
        return []
    words = {"year": year, "amount": format_rupiah(wages[year])}
    if before := wages.get(year - 1):
        words["percent"] = written_percent(abs(percent_rise(before, wages[year])))
        text = _("The UMK of %(year)d is %(amount)s a month, %(percent)s%% above that in force.")
        if wages[year] < before:
            text = _("The UMK of %(year)d is %(amount)s a month, %(percent)s%% below that in force.")
    else:
        text = _("The UMK of %(year)d is %(amount)s a month.")
    return [text % words, *_agreement(year)]


def _agreement(year: int) -> list[str]:
    """Whether government, Apindo and workers agreed on what went to the governor."""
    meeting = WageCouncilMeeting.objects.filter(for_year=year, is_agreed=True).order_by("-date").first()
    if meeting:
        text = _("Government, Apindo and workers agreed on the UMK of %(year)d in the wage council on %(day)s.")
        return [text % {"year": year, "day": format_date(meeting.date)}]
    if WageRecommendation.objects.filter(year=year, is_agreed=True).exists():
        return [_("Government, Apindo and workers agreed on the UMK of %(year)d.") % {"year": year}]
    return []


def _may_days(compared: Compared) -> list[IndustrialEvent]:
    period = compared.period
    held = IndustrialEvent.objects.filter(kind=EventKind.MAY_DAY, date__range=(period.first_month, period.last_day))
    return list(held.order_by("date", "pk")[:2])


def _may_day_line(compared: Compared, events: list[IndustrialEvent]) -> Line:
    url = compared.to(Records(EVENTS, {"kind__exact": EventKind.MAY_DAY.value, **days_of(compared.period, "date")}))
    number = write_number(sum(event.attendance for event in events))
    blank = (Cell(""),) * (len(compared.summaries) - 1)
    return Line(_("May Day: number present"), (*blank, Cell(number, url)))


def _may_day_sentence(event: IndustrialEvent) -> str:
    words = {
        "day": format_date(event.date),
        "place": event.place,
        "present": write_number(event.attendance),
        "done": listed([line[:1].lower() + line[1:] for line in event.activities.splitlines() if line.strip()])
        if event.activities.strip()
        else "",
    }
    if words["done"]:
        return _("May Day on %(day)s, %(place)s: %(present)s present, with %(done)s.") % words
    return _("May Day on %(day)s, %(place)s: %(present)s present.") % words
