"""BLK: kinds of training realised, participants, the classes held for persons with a disability."""

from django.db.models import Count
from django.utils.translation import gettext as _

from apps.reporting.charts.bars import Bar, bar_chart
from apps.reporting.charts.drawing import Chart
from apps.reporting.table import TOTAL, FilledTable
from apps.reporting.written_numbers import write_number
from apps.training.models import TrainingClass
from apps.training.tables.trained import realised_in
from apps.training.tables.training_disability import YES, TrainingDisability
from apps.training.tables.training_outcomes import GRADUATED, TrainingOutcomes
from apps.training.tables.training_recap import TrainingRecap
from disnaker.one_page_parts import Block, Compared, Line, listed
from disnaker.summaries import DESKS, TRAINING_DESK

RECAP, RESULTS, DISABILITY = TrainingRecap(), TrainingOutcomes(), TrainingDisability()
TRADES_DRAWN = 8
NAMED = 5  # kinds of training in the sentence


def training_block(compared: Compared) -> Block:
    return Block(
        TRAINING_DESK,
        _("Training (UPT BLK)"),
        compared.head,
        [
            _kinds_line(compared),
            compared.line(_("Classes (packages)"), RECAP, TOTAL, "packages"),
            compared.line(_("Participants trained"), RECAP),
            compared.line(_("Graduated"), RESULTS, GRADUATED),
            compared.line(_("Classes for persons with a disability"), DISABILITY, YES, "classes"),
            compared.line(_("Participants of these classes"), DISABILITY, YES),
        ],
        [*_sentences(compared), *(_class_sentence(held) for held in _classes_for_disabled(compared))],
        [
            _(
                "Kinds: programmes with a class that ended in the period. Participants: those who stayed to the end "
                "of these classes; planned, running and cancelled classes are not counted."
            )
        ],
        [_trades_chart(compared)],
    )


def kinds_realised(recap: FilledTable) -> list[tuple[str, int]]:
    """(programme, participants) of the classes that ended in the period, the most participants first."""
    rows = [row for row in recap.rows if row.is_counted and row.figures["packages"]]
    return sorted(((row.label, row.figures["sum"]) for row in rows), key=lambda kind: (-kind[1], kind[0]))


def _kinds_line(compared: Compared) -> Line:
    numbers = [len(kinds_realised(compared.filled(RECAP, summary))) for summary in compared.summaries]
    # The kinds are those of the classes, which the list shows.
    behind = [RECAP.records(period, TOTAL, "packages") for period in compared.periods]
    return compared.counted(_("Kinds of training realised"), numbers, behind)


def _sentences(compared: Compared) -> list[str]:
    kinds = kinds_realised(compared.filled(RECAP))
    if not kinds:
        return [_("No class ended in this period.")]
    words = {
        "kinds": write_number(len(kinds)),
        "packages": write_number(compared.figure(RECAP, TOTAL, "packages")),
        "persons": write_number(compared.figure(RECAP, TOTAL)),
        "named": listed([name for name, _persons in kinds[:NAMED]]),
    }
    if len(kinds) > NAMED:
        text = _(
            "%(kinds)s kinds of training in %(packages)s classes with %(persons)s participants, among them %(named)s."
        )
    else:
        text = _("%(kinds)s kinds of training in %(packages)s classes with %(persons)s participants: %(named)s.")
    return [text % words]


def _classes_for_disabled(compared: Compared):
    held = realised_in(compared.period).filter(is_for_disabled=True).select_related("programme", "proposal")
    return held.annotate(met=Count("days", distinct=True)).order_by("starts_on", "pk")[:2]


def _class_sentence(held: TrainingClass) -> str:
    """How many took part, for how many days, and on whose wish."""
    words = {
        "programme": held.programme.name,
        "persons": write_number(held.trainees.staying().count()),
        "days": write_number(held.met),
        "organisation": held.proposal.organisation if held.proposal else "",
    }
    if held.proposal:
        text = _(
            "A class for persons with a disability, by proposal of %(organisation)s: %(programme)s, %(persons)s "
            "participants, %(days)s days."
        )
    else:
        text = _("A class for persons with a disability: %(programme)s, %(persons)s participants, %(days)s days.")
    return text % words


def participants_by_trade(recap: FilledTable) -> list[tuple[str, int]]:
    """(trade, participants), the most first; trades without any are left out."""
    found: dict[str, int] = {}
    trade = ""
    for row in recap.rows:
        if row.is_head:
            trade = row.label
        elif row.is_counted:
            found[trade] = found.get(trade, 0) + row.figures["sum"]
    return sorted(((name, n) for name, n in found.items() if n), key=lambda one: (-one[1], one[0]))


def _trades_chart(compared: Compared) -> Chart:
    trades = participants_by_trade(compared.filled(RECAP))
    shown = trades if len(trades) <= TRADES_DRAWN else trades[: TRADES_DRAWN - 1]
    others = trades[len(shown) :]
    if others:
        shown = [*shown, (_("%(number)d other trades") % {"number": len(others)}, sum(n for _name, n in others))]
    url = compared.page("summary_training", DESKS[TRAINING_DESK], period=str(compared.period))
    return bar_chart(
        _("Participants trained, by trade (kejuruan)"),
        [Bar(name, number, url=url) for name, number in shown],
        empty=_("No class ended in this period."),
    )
