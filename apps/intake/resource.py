"""A Resource of the office: one kind of spreadsheet, its columns both ways, its row rules and its booking."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from typing import ClassVar

from django.db.models import Model, QuerySet
from django.utils.functional import classproperty
from import_export import fields, resources
from import_export.widgets import Widget

from apps.intake.finding import Finding
from apps.intake.models import Upload
from apps.intake.table.head import Table
from apps.intake.table.vocabulary import Vocabulary
from apps.registry.models import Company


class Column(fields.Field):
    """A column of a sheet: `column_name` is the heading the office prints, `also_titled` how senders write it."""

    def __init__(
        self,
        attribute: str | None,
        column_name: str,
        *,
        widget: Widget,
        also_titled: Iterable[str] = (),
        required: bool = False,
        personal: bool = False,
        example: str = "",
        in_template: bool = True,
        **more,
    ) -> None:
        super().__init__(attribute=attribute, column_name=column_name, widget=widget, **more)
        self.also_titled = tuple(also_titled)
        self.required = required
        self.personal = personal
        self.example = example
        self.in_template = in_template


@dataclass(frozen=True, slots=True)
class JointColumn:
    """A heading whose cells fill several columns at once, such as place and date of birth."""

    name: str
    names: tuple[str, ...]
    titles: tuple[str, ...]
    widget: Widget


@dataclass(frozen=True, slots=True)
class SheetContext:
    """What the rules of a row may ask; loaded once for a file. `subject` is what the sheet as a whole is about."""

    company: Company | None
    period: date | None
    today: date
    minimum_wages: dict[int, Decimal] = field(default_factory=dict)
    subject: Model | None = None
    above: tuple[str, ...] = ()  # the rows over the table as texts, then the names of sheet and file
    columns: frozenset[str] = frozenset()  # those that the table has


@dataclass(frozen=True, slots=True)
class Comparison:
    """The accepted rows against the register; `gone` rows stood in the report that this one revises.

    `remarks` are sentences on what the booking will leave as it is, or count elsewhere.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What an undo did: records removed, put back, and those kept since a person changed them afterwards."""

    removed: int
    restored: int
    kept: tuple[str, ...] = ()


class OfficeResource(resources.ModelResource):
    """Base of the office's Resources.

    A subclass declares its Columns, says how a clean row is staged, and hands booking to its desk's services. It never
    saves a row by itself; import-export's own row loop is used for nothing but export.
    """

    kind: str
    title: str
    desk: str = ""
    sheet_titles: tuple[str, ...] = ()
    joint_columns: tuple[JointColumn, ...] = ()
    telling_columns: frozenset[str] = frozenset()  # those that tell the kind; empty: the required ones
    required_any: tuple[tuple[str, ...], ...] = ()
    telling_any: tuple[tuple[str, ...], ...] = ()  # groups of which one tells the kind, though a sheet may lack them
    identity_column = ""
    set_aside: ClassVar[dict[str, tuple[str, ...]]] = {}  # headings known by name, so that no column takes them
    days_across = False  # columns headed by the numbers or dates of days
    staged: type[Model]
    staged_columns: tuple[str, ...]
    subject_label: str = ""  # what a sheet of this kind is about besides company and month; empty: nothing
    subject_missing: str = ""  # the sentence for a sheet that does not tell
    subject_columns: frozenset[str] = frozenset()  # columns by which each row tells it instead
    needs_company = True
    needs_period = True

    def __init__(self, *, user=None, **kwargs) -> None:
        super().__init__(**kwargs)
        self.user = user
        self.context: SheetContext | None = None

    @classmethod
    def columns(cls) -> dict[str, Column]:
        """The columns by name, in the order in which the office prints them."""
        return {name: cls.fields[name] for name in cls._meta.fields}

    @classmethod
    @cache
    def vocabulary(cls) -> Vocabulary:
        """The headings of this kind, for finding its table; one object a kind, which remembers what it matched."""
        columns = cls.columns()
        return Vocabulary(
            kind=cls.kind,
            titles={name: (column.column_name, *column.also_titled) for name, column in columns.items()}
            | {joint.name: joint.titles for joint in cls.joint_columns}
            | cls.set_aside,
            required=cls.telling_columns or frozenset(name for name, column in columns.items() if column.required),
            required_any=cls.required_any + cls.telling_any,
            sheet_titles=cls.sheet_titles,
            joint={joint.name: joint.names for joint in cls.joint_columns},
            days_across=cls.days_across,
        )

    @classproperty
    def has_subject(cls) -> bool:
        return bool(cls.subject_label)

    @classmethod
    def subjects(cls) -> QuerySet:
        """The records that a sheet may be about, the likeliest first."""
        raise NotImplementedError

    @classmethod
    def find_subject(cls, texts: Sequence[str]) -> Model | None:
        """The one record that the texts over a table name; nothing is guessed."""
        return None

    @classmethod
    def complete(cls, table: Table, subject: Model | None, above: Sequence[str]) -> Table:
        """The table with the columns that only its subject, and the texts above it, can tell."""
        return table

    def prepare(self, context: SheetContext) -> None:
        """Load what the widgets look up, once for a file."""
        self.context = context

    def check_row(self, row: dict) -> list[Finding]:
        """Rules across the cells of a row; a cell that is blank or could not be read is None."""
        return []

    def identity(self, row: dict):
        """What may stand only once in a file, or None; the first of two equal ones stands."""
        return None

    def suggestions(self, column: str) -> list[str]:
        """The values that a column of fixed choices takes, as staff would type them."""
        return []

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        """Which of these (damaged identity, name) the register holds under that very name."""
        return set()

    def staged_values(self, row: dict) -> tuple:
        """The row's values in the order of `staged_columns`; a blank text is '' where the column knows no NULL."""
        return tuple([blank if (value := row[name]) is None else value for name, blank in self._blanks])

    @cached_property
    def _blanks(self) -> list[tuple[str, str | None]]:
        columns = ((name, self.staged._meta.get_field(name)) for name in self.staged_columns)
        return [(name, None if column.null else "") for name, column in columns]

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        """Warnings that only the register can give, of all staged rows at once."""
        return []

    def compare(self, upload: Upload) -> Comparison:
        raise NotImplementedError

    def book(self, upload: Upload, report) -> None:
        """Write the staged rows to the register, set-based, inside the caller's transaction."""
        raise NotImplementedError

    def withdraw(self, upload: Upload) -> Withdrawal:
        raise NotImplementedError

    def gone(self, upload: Upload) -> QuerySet | None:
        """Records of the report revised by `upload` that it no longer holds."""
        return None

    def withdraw_gone(self, upload: Upload) -> Withdrawal:
        """Take back what `gone` names: nothing, where it names none."""
        return Withdrawal(removed=0, restored=0)

    def records(self, upload: Upload) -> QuerySet | None:
        """The records that came from `upload`."""
        return self._meta.model._default_manager.filter(upload=upload)
