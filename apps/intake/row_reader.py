"""From the cells of a row to clean values and findings; one pass, no query."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.finding import Finding, error, shown, warning
from apps.intake.resource import OfficeResource
from apps.intake.table.head import Table

MEMO_SIZE = 20_000


@dataclass(slots=True)
class RowReading:
    """`values` holds None where a cell could not be read; `damaged` maps a column to the identity it may have meant."""

    number: int
    values: dict
    findings: list[Finding] = field(default_factory=list)
    damaged: dict[str, str] = field(default_factory=dict)

    @property
    def is_rejected(self) -> bool:
        return any(finding.is_error for finding in self.findings)


@dataclass(slots=True)
class Step:
    """How one column, or several joint ones, come from a cell; `memo` remembers what equal cells gave.

    `remark` gives code and sentence of a warning about a cell that could be read, or None.
    """

    index: int
    names: tuple[str, ...]
    clean: Callable
    required: tuple[bool, ...]
    memo: dict | None
    name: str
    joint: bool
    remark: Callable | None


class RowReader:
    """Reads the rows of one table by the widgets of its Resource; fixes of staff stand in place of the cells."""

    def __init__(self, resource: OfficeResource, table: Table, fixes: Mapping[int, Mapping[str, str]]) -> None:
        self.resource = resource
        self.fixes = fixes
        self.places = {
            name: column.index for column in table.columns for name in column.fields if name in resource.fields
        }
        self.steps, self.absent = self._plan(table)
        self.absent_required = [name for name in self.absent if resource.fields[name].required]

    def _plan(self, table: Table) -> tuple[list[Step], dict]:
        """The steps of the columns at hand, and what the columns that the sheet lacks stand for."""
        fields = self.resource.fields
        joint_widgets = {joint.names: joint.widget for joint in self.resource.joint_columns}
        steps, seen = [], set()
        for column in table.columns:
            if not column.fields or column.fields[0] in self.resource.set_aside:
                continue
            widget = joint_widgets[column.fields] if len(column.fields) > 1 else fields[column.fields[0]].widget
            steps.append(self._step(column.index, column.fields, widget))
            seen.update(column.fields)
        blank = {name: fields[name].widget.clean(None) for name in fields if name not in seen}
        return steps, blank

    def _step(self, index: int, names: tuple[str, ...], widget) -> Step:
        required = tuple(self.resource.fields[name].required for name in names)
        memo = {} if getattr(widget, "memo", False) else None
        remark = getattr(widget, "remark", None)
        return Step(index, names, widget.clean, required, memo, names[0], len(names) > 1, remark)

    def read(self, number: int, cells: Sequence[Cell]) -> RowReading:
        """The clean values of a row and all that is wrong with it."""
        values = self.absent.copy()
        reading = RowReading(number, values)
        width = len(cells)
        fixed = self.fixes.get(number)
        for step in self.steps:
            cell = cells[step.index] if step.index < width else None
            if fixed and not fixed.keys().isdisjoint(step.names):
                self._read_fixed(reading, step, cell, fixed)
                continue
            # Texts and whole numbers alone are remembered: 1, 1.0 and True are one key of a dict, and not one value.
            memo = step.memo if type(cell) is str or type(cell) is int else None
            if memo is not None and cell in memo:
                value = memo[cell]
            else:
                try:
                    value = step.clean(cell)
                except CellError as fault:
                    self._refuse(reading, step.names, cell, fault)
                    continue
                if memo is not None and len(memo) < MEMO_SIZE:
                    memo[cell] = value
            if step.joint:
                self._take_parts(reading, step, value)
            else:
                values[step.name] = value
                if value is None and step.required[0]:
                    self._require(reading, step.name)
            if step.remark and (remark := step.remark(cell)):
                reading.findings.append(warning(step.name, remark[0], cell, remark[1]))
        self._read_absent(reading, fixed)
        reading.findings.extend(self.resource.check_row(values))
        return reading

    def _take_parts(self, reading: RowReading, step: Step, value) -> None:
        parts = value if value is not None else (None,) * len(step.names)
        for name, part, required in zip(step.names, parts, step.required, strict=True):
            reading.values[name] = part
            if part is None and required:
                self._require(reading, name)

    def _read_absent(self, reading: RowReading, fixed: Mapping[str, str] | None) -> None:
        """Columns that the sheet lacks: staff may have filled them in, and the required ones are missing."""
        if fixed:
            for name in self.absent.keys() & fixed.keys():
                self._read_fixed(reading, self._step(0, (name,), self.resource.fields[name].widget), None, fixed)
        for name in self.absent_required:
            if reading.values[name] is None and not (fixed and name in fixed):
                self._require(reading, name)

    def _read_fixed(self, reading: RowReading, step: Step, cell: Cell, fixed: Mapping[str, str]) -> None:
        """A fix names a single column, also where the sheet joins several in one cell."""
        joint = None
        if len(step.names) > 1 and not fixed.keys() >= set(step.names):
            try:
                joint = step.clean(cell)
            except CellError:
                joint = None
        for place, name in enumerate(step.names):
            column = self.resource.fields[name]
            text = fixed.get(name)
            try:
                value = column.widget.clean(text) if text is not None else (joint[place] if joint else None)
            except CellError as fault:
                self._refuse(reading, (name,), text, fault)
                continue
            reading.values[name] = value
            if value is None and column.required:
                self._require(reading, name)

    def _refuse(self, reading: RowReading, names: tuple[str, ...], cell: Cell, fault: CellError) -> None:
        for name in names:
            reading.values[name] = None
        column = getattr(fault, "column", None) or names[-1]
        reading.findings.append(error(column, fault.code, cell, fault.message))
        candidate = getattr(fault, "candidate", None)
        if candidate:
            reading.damaged[column] = candidate

    def _require(self, reading: RowReading, name: str) -> None:
        heading = self.resource.fields[name].column_name
        message = _("%(heading)s is empty; fill it in or ask the company.") % {"heading": heading}
        reading.findings.append(error(name, "required", None, message))

    def texts(self, number: int, cells: Sequence[Cell]) -> dict[str, str]:
        """The row's cells as staff see them, by column, with the fixes laid over."""
        texts = {}
        for name, index in self.places.items():
            texts[name] = shown(cells[index])[:300] if index < len(cells) else ""
        texts.update(self.fixes.get(number, {}))
        return texts
