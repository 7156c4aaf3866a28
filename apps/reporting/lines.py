"""What a report table is made of: its columns, its rows, the records behind a figure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True)
class Column:
    """A column of figures. One with `plus` or `minus` is worked out from other columns, here and in the workbook.

    One `of_words` holds the `words` of its rows instead, `at_right` where these are written like figures, such as
    percentages; one that is `optional` is left out where all of it is nought.
    """

    key: str
    title: str
    group: str = ""
    plus: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    of_words: bool = False
    at_right: bool = False
    optional: bool = False

    @property
    def is_worked_out(self) -> bool:
        return bool(self.plus or self.minus)

    def work_out(self, figures: Mapping[str, int]) -> int:
        return sum(figures[key] for key in self.plus) - sum(figures[key] for key in self.minus)


@dataclass(frozen=True)
class Records:
    """The records behind a figure: a model by its label ("placement.placement") and the look-ups that pick them."""

    model: str
    lookups: Mapping[str, str]


@dataclass(frozen=True)
class Finding:
    """A sentence about a table, and the records that it speaks of."""

    text: str
    records: Records | None = None

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Row:
    """A line of a table; `key` tells it from the others, `figures` holds a whole number for each column.

    `numbers` holds what `words` write, where that is a number of up to four decimals: the workbook holds it, and it
    leads to its records. One with `plus` or `minus` is worked out from the rows of these keys, as sub-totals are. One
    that `is_head` opens a group and has no figures. Rows apart from these come to the total, unless they are not
    `in_total`.
    """

    key: str
    label: str
    figures: Mapping[str, int] = field(default_factory=dict)
    code: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, Decimal] = field(default_factory=dict)
    plus: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    is_head: bool = False
    in_total: bool = True

    @property
    def is_worked_out(self) -> bool:
        return bool(self.plus or self.minus)

    @property
    def is_counted(self) -> bool:
        return not (self.is_head or self.is_worked_out)

    def work_out(self, rows: Mapping[str, "Row"], columns: Iterable[str]) -> dict[str, int]:
        return {
            column: sum(rows[key].figures[column] for key in self.plus)
            - sum(rows[key].figures[column] for key in self.minus)
            for column in columns
        }
