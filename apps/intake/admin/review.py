"""What the review page shows of an upload: findings in groups, waiting rows as a grid, what became of each row."""

import re
from dataclasses import dataclass, field

from django.core.paginator import Page, Paginator
from django.db.models import Count, Min

from apps.intake.kinds import resource_class
from apps.intake.models import BookedRow, Fix, Issue, Upload, WaitingRow
from apps.intake.resource import OfficeResource
from apps.registry import nik

ROWS_A_PAGE = 25
VALUES_A_GROUP = 6
HIDDEN = "•••"
# A NIK as senders write it, and one with a digit too few or too many.
NIK_LIKE = re.compile(r"\d(?:[ .\-\u00a0]?\d){13,}")


def masked(text: str) -> str:
    """The text with the middle of every number as long as a NIK hidden."""
    return NIK_LIKE.sub(lambda found: nik.mask("".join(c for c in found[0] if c.isdigit())), text)


@dataclass(slots=True)
class Group:
    """Equal findings in one column: a decision for all of them at once."""

    code: str
    column: str
    heading: str
    severity: str
    message: str
    count: int
    values: list[tuple[str, int]] = field(default_factory=list)
    suggestions: list[str] = field(default_factory=list)


@dataclass(slots=True)
class GridCell:
    column: str
    text: str
    state: str = ""
    messages: list[str] = field(default_factory=list)
    is_input: bool = False


@dataclass(slots=True)
class GridRow:
    number: int
    cells: list[GridCell]


class Review:
    """Reads what an upload's page needs, in a number of queries that does not grow with the file."""

    def __init__(self, upload: Upload, *, sees_personal_data: bool, asked: dict) -> None:
        self.upload = upload
        self.sees_personal_data = sees_personal_data
        self.asked = asked
        self.resource: OfficeResource | None = resource_class(upload.kind)() if upload.kind else None

    def heading(self, column: str) -> str:
        return self.resource.fields[column].column_name if self.resource and column in self.resource.fields else column

    def shown(self, column: str, text: str) -> str:
        """The text, hidden in part for those who may not see personal data."""
        if self.sees_personal_data or not text:
            return text
        known = self.resource.fields.get(column) if self.resource else None
        if known is None or not known.personal:
            return masked(text)
        # Of a number that is none, such as 3,67201E+15, nobody can say what a mask would have to hide.
        return masked(text) if column == "nik" and NIK_LIKE.fullmatch(text.strip()) else HIDDEN

    def groups(self) -> list[Group]:
        found = (
            Issue.objects.filter(upload=self.upload)
            .values("severity", "code", "column")
            .annotate(count=Count("pk"), message=Min("message"))
            .order_by("severity", "-count")
        )
        groups = [
            Group(
                code=row["code"],
                column=row["column"],
                heading=self.heading(row["column"]),
                severity=row["severity"],
                message=self.shown_message(row["message"]),
                count=row["count"],
            )
            for row in found
        ]
        self._add_values(groups)
        return groups

    def shown_message(self, message: str) -> str:
        return message if self.sees_personal_data else masked(message)

    def _add_values(self, groups: list[Group]) -> None:
        by_key = {(group.code, group.column): group for group in groups}
        values = (
            Issue.objects.filter(upload=self.upload).exclude(value="")
            .values("code", "column", "value").annotate(count=Count("pk")).order_by("-count", "value")[:400]
        )  # fmt: skip
        for row in values:
            group = by_key[row["code"], row["column"]]
            if len(group.values) < VALUES_A_GROUP:
                group.values.append((self.shown(row["column"], row["value"]), row["count"]))
        if self.resource:
            for group in groups:
                if group.code == "choice_unknown":
                    group.suggestions = self.resource.suggestions(group.column)

    def columns(self) -> list[str]:
        """The columns of the grid in the order of the sheet, then those that staff filled in beside it."""
        found = [name for column in self.upload.columns for name in column["fields"]]
        if self.resource:
            required = [name for name, known in self.resource.columns().items() if known.required]
            found += [name for name in required if name not in found]
        return found

    def page(self) -> Page:
        rows = WaitingRow.objects.filter(upload=self.upload)
        if self.asked.get("show") != "all":
            rows = rows.filter(is_rejected=True)
        code, column = self.asked.get("code"), self.asked.get("column")
        if code:
            issues = Issue.objects.filter(upload=self.upload, code=code)
            issues = issues.filter(column=column) if column else issues
            rows = WaitingRow.objects.filter(upload=self.upload, row__in=issues.values("row"))
        return Paginator(rows, ROWS_A_PAGE).get_page(self.asked.get("page"))

    def grid(self, page: Page) -> list[GridRow]:
        """The page's rows with their findings; a cell with an error is an input, and so is a row that was asked for."""
        numbers = [waiting.row for waiting in page]
        issues: dict[tuple[int, str], list[Issue]] = {}
        for issue in Issue.objects.filter(upload=self.upload, row__in=numbers):
            issues.setdefault((issue.row, issue.column), []).append(issue)
        fixed = set(Fix.objects.filter(upload=self.upload, row__in=numbers).values_list("row", "column"))
        edited = self.asked.get("edit")
        return [
            GridRow(
                waiting.row,
                [
                    self._cell(waiting, name, issues.get((waiting.row, name), []), fixed, edited)
                    for name in self.columns()
                ],
            )
            for waiting in page
        ]

    def _cell(self, waiting: WaitingRow, name: str, issues: list[Issue], fixed: set, edited: str | None) -> GridCell:
        errors = [issue for issue in issues if issue.severity == "error"]
        state = "error" if errors else "warning" if issues else "fixed" if (waiting.row, name) in fixed else ""
        may_edit = self.sees_personal_data or not self.resource.fields[name].personal
        return GridCell(
            column=name,
            text=self.shown(name, waiting.cells.get(name, "")),
            state=state,
            messages=[self.shown_message(issue.message) for issue in issues],
            is_input=may_edit and (bool(errors) or edited == str(waiting.row)),
        )

    def booked_page(self) -> Page:
        """What became of each booked row, with its record."""
        rows = BookedRow.objects.filter(upload=self.upload)
        outcome = self.asked.get("outcome")
        rows = rows.filter(outcome=outcome) if outcome else rows
        page = Paginator(rows, ROWS_A_PAGE).get_page(self.asked.get("page"))
        model = self.resource._meta.model
        records = self.resource.get_queryset().in_bulk([row.record_id for row in page])
        for row in page:
            row.record = records.get(row.record_id)
        page.model_name = model._meta.verbose_name
        return page
