"""Ringkasan satu halaman: a month or a year on one page for the head of office (the office's yearly review)."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from apps.reporting.choices import MonthState
from disnaker.one_page_macro import macro_block
from disnaker.one_page_parts import Block, Compared, compare
from disnaker.one_page_placement import placement_block
from disnaker.one_page_relations import relations_block
from disnaker.one_page_training import training_block
from disnaker.summaries import DESKS, PLACEMENT_DESK, RELATIONS_DESK, TRAINING_DESK, Summary
from disnaker.summary_links import Links

RIGHT = "reporting.view_signedsummary"
# Each part with the right to see it.
BLOCKS: tuple[tuple[str, Callable[[Compared], Block]], ...] = (
    ("reporting.view_indicatorvalue", macro_block),
    (DESKS[PLACEMENT_DESK], placement_block),
    (DESKS[TRAINING_DESK], training_block),
    (DESKS[RELATIONS_DESK], relations_block),
)


@dataclass(frozen=True)
class OnePage:
    title: str
    remark: str  # said of figures that are not signed
    compared: Compared
    blocks: list[Block]


def one_page(summary: Summary, user=None, links: Links | None = None) -> OnePage:
    """The parts that `user` may see, all of them without one; `links` lead from its figures to their lists."""
    compared = compare(summary, links)
    blocks = [make(compared) for right, make in BLOCKS if user is None or user.has_perm(right)]
    remark = "" if summary.state == MonthState.SIGNED else _("Provisional figures, not yet signed")
    return OnePage(one_page_title(compared), remark, compared, blocks)


def one_page_title(compared: Compared) -> str:
    return _("Performance in one page") if compared.is_year else _("One-page summary")
