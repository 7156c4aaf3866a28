"""How clean the companies' reports come, beside the board of who has reported."""

from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.placement.admin.board_form import BoardForm
from apps.placement.tables.reporting_board import companies_asked
from apps.placement.tables.sender_quality import Sender, senders
from apps.registry.indonesian_dates import SHORT_MONTHS

PAGE = 50
may_see = permission_required(
    ("placement.view_placement", "registry.view_company", "intake.view_upload"), raise_exception=True
)


@may_see
def sender_quality(request):
    form = BoardForm(request.GET, today=localdate())
    question = form.question()
    number = request.GET.get("page", "1")
    number = max(1, int(number)) if number.isascii() and number.isdecimal() and len(number) < 6 else 1
    companies = None
    if question.search:
        companies = list(companies_asked(question).values_list("pk", flat=True))
    found, count = senders(question.months, question.kinds, companies=companies, limit=PAGE, offset=(number - 1) * PAGE)
    context = {
        **admin.site.each_context(request),
        "title": _("Quality of the reports"),
        "form": form,
        "question": question,
        "months": [(month, SHORT_MONTHS[month.month - 1]) for month in question.months],
        "senders": [(sender, _by_month(sender, question.months)) for sender in found],
        "page": Paginator(range(count), PAGE).get_page(number),
    }
    return TemplateResponse(request, "placement/sender_quality.html", context)


def _by_month(sender: Sender, months) -> list:
    return [sender.by_month.get(month) for month in months]
