"""The page on which the office enters its opening stock."""

from dataclasses import dataclass

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.forms import BoundField
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from disnaker.opening_stock import (
    Figures,
    Grid,
    StockForm,
    disagreements,
    enter_stock,
    entered_figures,
    entered_month,
    field_name,
    grids,
    is_free,
)

FEW_ROWS = 5  # a form with more of them opens at a click


@dataclass(frozen=True)
class Line:
    """A row of fields, with its sum; one without fields is the head of a group."""

    code: str
    label: str
    fields: list[BoundField]
    total: int


@dataclass(frozen=True)
class Sheet:
    """A form on the page."""

    grid: Grid
    lines: list[Line]
    totals: list[int]
    total: int
    is_open: bool


@require_http_methods(["GET", "POST"])
@permission_required("reporting.view_stock", raise_exception=True)
def opening_stock(request):
    may_change = request.user.has_perm("reporting.change_stock")
    if request.method == "POST" and not may_change:
        raise PermissionDenied
    month = entered_month()
    asked = grids()
    if request.method == "POST":
        form = StockForm(request.POST, grids=asked)
        if form.is_valid() and "save" in request.POST:
            enter_stock(month=form.cleaned_data["month"], figures=form.figures())
            _tell(request, disagreements(form.figures()))
            return redirect(reverse("opening_stock"))
        figures = form.figures()
    else:
        figures = entered_figures()
        initial = {field_name(cell): number for cell, number in figures.items() if number}
        form = StockForm(initial={"month": month, **initial}, grids=asked)
    locked = month is not None and not is_free(month)
    if locked or not may_change:
        for field in form.fields.values():
            field.disabled = True
    context = {
        **admin.site.each_context(request),
        "title": _("Opening stock"),
        "form": form,
        "month": month,
        "sheets": _sheets(form, figures),
        "disagreements": disagreements(figures) if any(figures.values()) else [],
        "may_change": may_change and not locked,
        "locked": locked,
    }
    return TemplateResponse(request, "admin/opening_stock.html", context)


def _tell(request, sentences: list[str]) -> None:
    messages.success(request, _("The opening stock is kept."))
    if sentences:
        messages.warning(request, _("The forms do not agree yet; a month cannot be closed until they do."))


def _sheets(form: StockForm, figures: Figures) -> list[Sheet]:
    return [_sheet(grid, form, figures) for grid in form.grids]


def _sheet(grid: Grid, form: StockForm, figures: Figures) -> Sheet:
    columns = [column for column, _title in grid.columns]
    rows = [row for row, _code, _label in grid.rows if row]

    def figure(row: str, column: str) -> int:
        return figures.get(grid.cell(row, column), 0)

    lines = [
        Line(
            code,
            label,
            [form[field_name(grid.cell(row, column))] for column in columns] if row else [],
            sum(figure(row, column) for column in columns) if row else 0,
        )
        for row, code, label in grid.rows
    ]
    totals = [sum(figure(row, column) for row in rows) for column in columns]
    has_error = any(field.errors for line in lines for field in line.fields)
    return Sheet(grid, lines, totals, sum(totals), has_error or len(rows) < FEW_ROWS)
