"""Beside the bipartite forums: recording by letter, its paper, and the companies that lack a forum."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.letter_day import LetterDayForm
from apps.industrial_relations.admin.record_page import READ_LETTERS, letter_answer, record_page, shown_record
from apps.industrial_relations.services.forums import LEAST_WORKERS, companies_without_forum, letter_of, record_forum

ISSUE = "documents.add_letter"
COMPANIES_A_PAGE = 50


def recording_page(model_admin, request, object_id: str):
    """GET shows the letter that recorded the forum, POST records it and issues the letter."""
    forum = shown_record(model_admin, request, object_id, right=READ_LETTERS)
    may_issue = request.user.has_perm(ISSUE) and model_admin.has_change_permission(request, forum)
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    form = LetterDayForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            letter = record_forum(forum=forum, on=form.cleaned_data["on"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The forum is recorded by letter %(number)s.") % {"number": letter})
            return HttpResponseRedirect(request.path)
    letter = letter_of(forum)
    shown = {"forum": forum, "letter": letter, "form": form if may_issue and letter is None else None}
    return record_page(model_admin, request, forum, "forum_record", _("Record by letter"), shown)


def forum_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The letter as it went out."""
    letter = letter_of(shown_record(model_admin, request, object_id, right=READ_LETTERS))
    return letter_answer(request, letter, "bukti-pencatatan-lks")


def lacking_page(model_admin, request):
    """The companies of 50 workers or more without an active forum, the biggest first."""
    may_see = model_admin.has_view_or_change_permission(request) and request.user.has_perm("registry.view_company")
    if not may_see:
        raise PermissionDenied
    page = Paginator(companies_without_forum(localdate()), COMPANIES_A_PAGE).get_page(request.GET.get("p"))
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Companies without a forum"),
        "opts": model_admin.opts,
        "page": page,
        "least": LEAST_WORKERS,
        "may_add": model_admin.has_add_permission(request),
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "industrial_relations/forum_lacking.html", context)


FORUM_PAGES = (
    Page("lacking", gettext_lazy("Companies without a forum"), "building", lacking_page, right="registry.view_company"),
    Page("record", gettext_lazy("Record by letter"), "letter", recording_page, right=READ_LETTERS, of_record=True),
)
