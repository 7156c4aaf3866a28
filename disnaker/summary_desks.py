"""The parts of the packet that have a page of their own: their titles, totals and empty states."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.db.models import Max
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.industrial_relations.models import Dispute
from apps.registry.percent import percent_of, written_percent
from apps.reporting.table import TOTAL
from apps.training.models import TrainingClass
from disnaker.summaries import RELATIONS_DESK, TRAINING_DESK, Summary
from disnaker.summary_links import Links
from disnaker.summary_screen import ScreenTable, Stat, one_below_another, sexes, share, side_by_side, stat_of
from disnaker.templatetags.office import angka


@dataclass(frozen=True)
class DeskPart:
    """`newest` gives the newest day that its records tell of; `empty` is said of a period without any.

    `arranged` puts its tables in bands.
    """

    desk: str
    title: str | Promise
    icon: str
    empty: str | Promise
    newest: Callable[[], date | None]
    stats: Callable[[Summary, Links], list[Stat]]
    arranged: Callable[[list[ScreenTable]], list[list[list[ScreenTable]]]]
    is_empty: Callable[[Summary], bool]


def newest_class() -> date | None:
    """The newest day on which a class ended."""
    return TrainingClass.objects.realised().aggregate(day=Max("ends_on"))["day"]


def newest_dispute() -> date | None:
    return Dispute.objects.aggregate(day=Max("filed_on"))["day"]


def training_stats(summary: Summary, links: Links) -> list[Stat]:
    """The totals at the head of the page of the training desk."""
    plan, recap, results = (
        summary.by_desk(TRAINING_DESK)[name] for name in ("training_plan", "training_recap", "training_outcomes")
    )
    figures = recap.total.figures
    kinds = plan.row("kinds")
    note = _("of %(planned)s in the plan of %(year)d: %(percent)s%%") % {
        "planned": angka(kinds.figures["planned"]),
        "year": summary.period.first_month.year,
        "percent": kinds.words["percent"],
    }
    return [
        stat_of(plan, "kinds", "realised", _("Kinds realised this year"), kinds.figures["realised"], note, links),
        stat_of(recap, TOTAL, "sum", _("Participants trained"), figures["sum"], sexes(figures), links),
        *(
            stat_of(results, key, "sum", label, results.row(key).figures["sum"], share(results.row(key)), links)
            for key, label in (
                ("graduated", _("Graduated")),
                ("certified", _("Certified")),
                ("placed", _("Placed")),
            )
        ),
    ]


def relations_stats(summary: Summary, links: Links) -> list[Stat]:
    """The totals at the head of the page of the industrial relations desk: cases, with their workers beside them."""
    kinds = summary.by_desk(RELATIONS_DESK)["disputes_by_kind"]
    figures = kinds.total.figures
    workers = _("%(workers)s workers") % {"workers": angka(figures["workers_registered"])}
    closed = figures["agreed"] + figures["recommendation"] + figures["other"]
    labels = (
        ("registered", _("Disputes recorded"), workers),
        ("agreed", _("Joint agreements (PB)"), _of_closed(figures["agreed"], closed)),
        ("recommendation", _("Recommendations (anjuran)"), _of_closed(figures["recommendation"], closed)),
        ("other", _("Closed otherwise"), _of_closed(figures["other"], closed)),
        ("open", _("Still open"), _("at the end of the period")),
    )
    return [stat_of(kinds, TOTAL, key, label, figures[key], note, links) for key, label, note in labels]


def _of_closed(part: int, closed: int) -> str:
    return _("%(percent)s%% of those closed") % {"percent": written_percent(percent_of(part, closed))} if closed else ""


PARTS = {
    part.desk: part
    for part in (
        DeskPart(
            TRAINING_DESK,
            gettext_lazy("Summary of training"),
            "education",
            gettext_lazy("No class has ended in this period, and the year has no plan, so there are no figures yet."),
            newest_class,
            training_stats,
            side_by_side,
            lambda summary: not summary.by_desk(TRAINING_DESK)["training_recap"].rows,
        ),
        DeskPart(
            RELATIONS_DESK,
            gettext_lazy("Summary of industrial relations"),
            "law",
            gettext_lazy("Nothing is recorded for this period yet, so there are no figures."),
            newest_dispute,
            relations_stats,
            one_below_another,
            lambda summary: not any(any(filled.total.figures.values()) for filled in summary.of_desk(RELATIONS_DESK)),
        ),
    )
}
