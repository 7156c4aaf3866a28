"""What must agree between the forms IPK III/1 to III/8 before a month is closed."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _

from apps.placement.tables.ipk_1 import MOVES, VACANCY_MOVES
from apps.placement.tables.ipk_7 import FLOWS
from apps.placement.tables.seeker_flows import SIDES
from apps.placement.tables.vacancy_moves import SIDES as PLACES
from apps.reporting.lines import Finding
from apps.reporting.table import TOTAL, FilledTable

Forms = Mapping[str, FilledTable]
SEEKER_LEDGERS = ("ipk_2", "ipk_3")
VACANCY_LEDGERS = ("ipk_4", "ipk_5", "ipk_6")
SECOND_PART = "II_sum"


def broken_identities(forms: Forms) -> list[Finding]:
    """Sentences for figures that differ between the forms. Within a form they are worked out, and cannot."""
    return [*_ledgers(forms), *_since_graduation(forms), *_kinds(forms)]


def _ledgers(forms: Forms) -> Iterator[Finding]:
    overview = forms["ipk_1"]
    for line in MOVES:
        for name in SEEKER_LEDGERS:
            for sex in SIDES:
                yield from _differing(forms[name], f"{MOVES[line]}_{sex}", overview.row(line).figures[sex])
        for name in VACANCY_LEDGERS:
            for side in PLACES:
                yield from _differing(
                    forms[name], f"{VACANCY_MOVES[line]}_{side}", overview.row(line).figures[f"V_{side}"]
                )


def _differing(form: FilledTable, column: str, figure: int) -> Iterator[Finding]:
    if form.total.figures[column] == figure:
        return
    named = next(known for known in form.table.columns if known.key == column)
    text = _("%(form)s: the total of %(column)s is %(figure)d, but form III/1 has %(other)d.") % {
        "form": form.table.sheet_title,
        "column": f"{named.group} {named.title}",
        "figure": form.total.figures[column],
        "other": figure,
    }
    yield Finding(text, form.table.records(form.period, TOTAL, column))


def _since_graduation(forms: Forms) -> Iterator[Finding]:
    form = forms["ipk_7"]
    for line, move in MOVES.items():
        for sex in SIDES if move in FLOWS else ():
            counted = sum(form.total.figures[key] for key in form.total.figures if _is_of(key, move, sex))
            figure = forms["ipk_1"].row(line).figures[sex]
            if counted != figure:
                yield Finding(
                    _("%(form)s: %(move)s %(sex)s come to %(figure)d, but form III/1 has %(other)d.")
                    % {
                        "form": form.table.sheet_title,
                        "move": FLOWS[move],
                        "sex": sex,
                        "figure": counted,
                        "other": figure,
                    }
                )


def _is_of(key: str, move: str, sex: str) -> bool:
    return key.startswith(f"{move}_") and key.endswith(f"_{sex}")


def _kinds(forms: Forms) -> Iterator[Finding]:
    form = forms["ipk_8"]
    for sex in SIDES:
        first, second = form.total.figures[sex], form.row(SECOND_PART).figures[sex]
        placed = forms["ipk_1"].row("3").figures[sex]
        if not first == second == placed:
            yield Finding(
                _("%(form)s: part I has %(first)d placed %(sex)s, part II %(second)d, but form III/1 has %(other)d.")
                % {
                    "form": form.table.sheet_title,
                    "first": first,
                    "second": second,
                    "sex": sex,
                    "other": placed,
                },
                form.table.records(form.period, TOTAL, sex),
            )
