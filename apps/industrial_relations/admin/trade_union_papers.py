"""Beside the list of unions: the register of a year, the report of a quarter; shown, printed, or a workbook."""

from dataclasses import dataclass
from functools import partial

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import Min
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.pages import Page
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, XLSX, file_answer
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.tables.union_papers import UnionQuarter, UnionRegister
from apps.registry.models import Official
from apps.reporting.paper_tables import tables_pdf
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.table import FilledTable, ReportTable
from apps.reporting.workbook import tables_workbook

VIEW = "industrial_relations.view_tradeunion"


@dataclass(frozen=True, slots=True)
class Paper:
    """A table of the register for one period of its kind; the latest one is shown first."""

    table: ReportTable
    kind: PeriodKind
    file_name: str

    def periods(self) -> list[Period]:
        """From the first recording until now, newest first; the running period too."""
        last = Period.containing(timezone.localdate(), self.kind)
        first = TradeUnion.objects.aggregate(first=Min("recorded_on"))["first"]
        found = [last]
        while first and found[-1].first_month > first:
            found.append(found[-1].previous())
        return found


class PeriodForm(forms.Form):
    period = forms.ChoiceField(label=gettext_lazy("Period"), required=False)

    def __init__(self, *args, periods: list[Period], **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.newest = periods[0]
        self.fields["period"].choices = [(str(period), period.label) for period in periods]

    @property
    def chosen(self) -> Period:
        text = self.cleaned_data.get("period") if self.is_bound and self.is_valid() else ""
        return Period.parse(text) if text else self.newest


def paper_page(model_admin, request, *, paper: Paper) -> HttpResponse:
    """The table of `?period=`; `&as=pdf` prints it, `&as=xlsx` gives the workbook, and both are written down."""
    if not request.user.has_perm(VIEW):
        raise PermissionDenied
    form = PeriodForm(request.GET or None, periods=paper.periods())
    filled = paper.table.fill(form.chosen)
    if request.GET.get("as") in ("pdf", "xlsx"):
        return _file(request, paper, filled)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": paper.table.title,
        "opts": model_admin.opts,
        "form": form,
        "period": filled.period,
        "table": filled.table,
        "lines": [(row, [row.words.get(column.key, "") for column in filled.table.columns]) for row in filled.rows],
        "notes": filled.notes,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "industrial_relations/union_paper.html", context)


def _file(request, paper: Paper, filled: FilledTable) -> HttpResponse:
    now = timezone.now()
    frame = {
        "title": str(paper.table.title),
        "period": filled.period,
        "remark": "",
        "signer": Official.objects.head_on(timezone.localdate(now)),
        "printed_by": request.user.get_full_name() or request.user.get_username(),
        "printed_at": now,
    }
    name = f"{paper.file_name}-{filled.period}"
    rows = sum(1 for row in filled.rows if not row.is_head)
    if request.GET["as"] == "pdf":
        log_access(request.user, AccessKind.PRINT, name, rows=rows)
        return file_answer(tables_pdf([filled], **frame), PDF, f"{name}.pdf", shown=True)
    log_access(request.user, AccessKind.EXPORT, name, rows=rows)
    return file_answer(tables_workbook([filled], **frame), XLSX, f"{name}.xlsx")


PAPERS = (
    ("register", "table", Paper(UnionRegister(), PeriodKind.YEAR, "buku-pencatatan-serikat")),
    ("quarter", "chart", Paper(UnionQuarter(), PeriodKind.QUARTER, "laporan-triwulan-serikat")),
)
PAPER_PAGES = tuple(
    Page(name, paper.table.title, icon, partial(paper_page, paper=paper), right=VIEW) for name, icon, paper in PAPERS
)
