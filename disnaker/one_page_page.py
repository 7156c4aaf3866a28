"""The one-page summary on screen, and as a paper beside it."""

from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.template.response import TemplateResponse

from apps.accounts.file_answer import PDF, file_answer
from disnaker.one_page import RIGHT, one_page
from disnaker.one_page_paper import one_page_pdf
from disnaker.summaries import summarize
from disnaker.summary_links import Links
from disnaker.summary_period import asked_period, kinds, parts, to_chosen_period


@permission_required(RIGHT, raise_exception=True)
def one_page_view(request):
    if "year" in request.GET:
        return to_chosen_period(request)
    made = summarize(asked_period(request))
    page = one_page(made, request.user, Links(request))
    context = {
        **admin.site.each_context(request),
        "title": page.title,
        "subtitle": made.period.label,
        "page": page,
        "summary": made,
        "period": made.period,
        "kinds": kinds(made.period),
        "parts": parts(made.period),
    }
    return TemplateResponse(request, "admin/one_page.html", context)


@permission_required(RIGHT, raise_exception=True)
def one_page_file(request):
    made = summarize(asked_period(request))
    name = request.user.get_full_name() or request.user.get_username()
    paper = one_page_pdf(made, request.user, printed_by=name)
    return file_answer(paper, PDF, f"ringkasan-satu-halaman-{made.period}.pdf", shown=True)
