"""Jenis pendidikan: the rows of forms IPK III/2 and III/4, with a sub-total for each group."""

from collections.abc import Iterable

from apps.placement.tables.ipk_form import NOT_STATED_LABEL, sub_total
from apps.placement.tables.vacancy_moves import NOT_STATED
from apps.registry.models import StudyField
from apps.reporting.lines import Row


class StudyRows:
    """Loaded once for a table. A code that is no row of its own counts in the one above it."""

    def __init__(self) -> None:
        self._fields = {field.code: field for field in StudyField.objects.order_by("code")}
        self._unknown = {""}

    def row_of(self, code: str) -> str:
        """The row of a code; a group's own code is the row of those whose field is not known."""
        field = self._fields.get(code)
        if field is None:
            self._unknown.add(code)
            return NOT_STATED
        while field.parent_id and not field.is_printed:
            field = self._fields[field.parent_id]
        return field.code

    def codes_of(self, row: str) -> list[str]:
        """All codes that count in a row, the sub-total of a group included; of the unknown ones those asked for."""
        if row == NOT_STATED:
            return sorted(self._unknown)
        group = row.removesuffix("_sum")
        codes = self._fields
        if group != row:
            return [code for code in codes if self._group_of(code) == group]
        return [code for code in codes if self.row_of(code) == row]

    def _group_of(self, code: str) -> str:
        field = self._fields[code]
        while field.parent_id:
            field = self._fields[field.parent_id]
        return field.code

    def every_line(self) -> list[Row]:
        groups = [field.code for field in self._fields.values() if not field.parent_id]
        return self.lines([*groups, NOT_STATED])

    def lines(self, counted: Iterable[str]) -> list[Row]:
        """A group's head, its rows, its sub-total; the row of an unknown field only where something is counted."""
        counted = set(counted)
        lines: list[Row] = []
        for group in self._fields.values():
            if group.parent_id:
                continue
            rows = [
                Row(field.code, field.title, code=field.code)
                for field in self._fields.values()
                if field.is_printed and field.parent_id and self._group_of(field.code) == group.code
            ]
            if group.code in counted:
                rows.append(Row(group.code, "Jurusan tidak dirinci"))
            head = Row(f"{group.code}_head", group.title.upper(), code=group.code, is_head=True)
            lines += [head, *rows, sub_total(group.code, rows)]
        if NOT_STATED in counted:
            lines.append(Row(NOT_STATED, NOT_STATED_LABEL))
        return lines
