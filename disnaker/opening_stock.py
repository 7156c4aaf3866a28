"""The opening stock that the office enters once: the closing figures of its last report on paper, form by form."""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django import forms
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.placement.choices import AgeBand
from apps.placement.tables.ipk_form import Ledger
from apps.placement.tables.seeker_ledger import SeekerLedger
from apps.registry.choices import Sex
from apps.reporting.choices import StockSource
from apps.reporting.models import Month, Stock
from apps.reporting.opening import StockTable
from disnaker.month_closing import STOCK_FORMS

MOST = 2_000_000_000  # PostgreSQL's integer ends a little above

OVERVIEW, OPENING_LINE = "ipk_1", "1"
PLACES = {"L": "L", "P": "P", "E": "L/P"}
THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+")

Cell = tuple[str, str, str]  # table, row, column
Figures = Mapping[Cell, int]


@dataclass(frozen=True)
class Grid:
    """Fields side by side: `(key, code, label)` of each row, `(key, title)` of each column; a head row has no key."""

    form: StockTable
    title: str
    rows: list[tuple[str, str, str]]
    columns: list[tuple[str, str]]

    def cell(self, row: str, column: str) -> Cell:
        """Where the figure of a field is kept: form III/1 keeps all of them in one line."""
        key = (OPENING_LINE, f"{row}_{column}") if self.form.name == OVERVIEW else (row, column)
        return (self.form.name, *key)

    def cells(self) -> Iterator[tuple[Cell, str]]:
        """Each field with its label, for those who do not see the table."""
        for row, _code, label in self.rows:
            for column, title in self.columns if row else ():
                yield self.cell(row, column), f"{label}, {title}"


def grids() -> list[Grid]:
    """The forms with a stock, in the rows that they may print."""
    overview, *ledgers = STOCK_FORMS
    seekers, places = _("Job seekers by age group and sex"), _("Places by sex")
    bands = [(str(band.value), str(band.label)) for band in AgeBand]
    return [
        Grid(overview, seekers, [(sex.value, sex.value, str(sex.label).capitalize()) for sex in Sex], bands),
        Grid(overview, places, [("V", "", _("Vacancies"))], list(PLACES.items())),
        *(_ledger(form) for form in ledgers),
    ]


def _ledger(form: Ledger) -> Grid:
    rows = [("" if line.is_head else line.key, line.code, line.label) for line in form.every_line()]
    columns = [(f"opening_{side}", title) for side, title in form.sides.items()]
    return Grid(form, form.title, [row for row in rows if not row[0].endswith("_sum")], columns)


class WholeNumberField(forms.IntegerField):
    """Takes the points that paper sets between thousands: 11.744."""

    widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})

    def to_python(self, value):
        text = str(value).strip() if value is not None else ""
        return super().to_python(text.replace(".", "") if THOUSANDS.fullmatch(text) else value)


class StockForm(forms.Form):
    """A field for the month, and one for each cell, named `table.row.column`."""

    month = forms.DateField(
        label=gettext_lazy("First month kept here"),
        input_formats=["%Y-%m", "%Y-%m-%d"],
        widget=forms.DateInput(attrs={"type": "month"}, format="%Y-%m"),
        help_text=gettext_lazy(
            "The figures are those at the end of the month before, as the last paper report has them."
        ),
        error_messages={"invalid": gettext_lazy("Write the month as 2023-01.")},
    )

    def __init__(self, *args, grids: list[Grid], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.grids = grids
        for grid in grids:
            for cell, label in grid.cells():
                self.fields[field_name(cell)] = WholeNumberField(
                    label=label, min_value=0, max_value=MOST, required=False
                )

    def clean_month(self) -> datetime.date:
        month = self.cleaned_data["month"].replace(day=1)
        if not is_free(month):
            raise forms.ValidationError(
                _("A month from here on is closed and rests on this stock. Open it again before the stock changes.")
            )
        return month

    def figures(self) -> Figures:
        """The cells that were read without an error; an empty one holds nothing."""
        read = getattr(self, "cleaned_data", {})
        return {cell: read.get(field_name(cell)) or 0 for grid in self.grids for cell, _label in grid.cells()}


def field_name(cell: Cell) -> str:
    return ".".join(cell)


def entered_month() -> datetime.date | None:
    return Stock.objects.filter(source=StockSource.ENTERED).aggregate(month=Max("month"))["month"]


def is_free(month: datetime.date) -> bool:
    """Whether no month from the entered one on, old or new, is closed; one being corrected may open anew."""
    first = min(filter(None, (month, entered_month())))
    return not Month.objects.fixed().filter(first_day__gte=first).exists()


def entered_figures() -> Figures:
    known = Stock.objects.filter(source=StockSource.ENTERED).values_list("table", "row", "column", "number")
    return {(table, row, column): number for table, row, column, number in known}


@transaction.atomic
def enter_stock(*, month: datetime.date, figures: Figures) -> None:
    """Keeps what the office typed as the stock of its first month, in place of what it typed before."""
    Stock.objects.filter(source=StockSource.ENTERED).delete()
    for form in STOCK_FORMS:
        cells = {(row, column): n for (table, row, column), n in figures.items() if table == form.name and n}
        form.write_stock(month, cells, StockSource.ENTERED)


def disagreements(figures: Figures) -> list[str]:
    """Sentences for forms whose sums differ from those of form III/1."""
    overview, *ledgers = STOCK_FORMS
    return [
        _("Form %(form)s: column %(column)s comes to %(figure)d, but form III/1 has %(other)d.")
        % {"form": form.form, "column": title, "figure": total, "other": other}
        for form in ledgers
        for side, title in form.sides.items()
        if (total := _sum(figures, form, f"opening_{side}"))
        != (other := _sum(figures, overview, f"{side}_" if isinstance(form, SeekerLedger) else f"V_{side}"))
    ]


def _sum(figures: Figures, form: StockTable, column: str) -> int:
    """Over all rows, of the columns that begin so."""
    return sum(n for (table, _row, key), n in figures.items() if table == form.name and key.startswith(column))
