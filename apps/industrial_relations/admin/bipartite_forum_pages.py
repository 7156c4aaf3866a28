"""Beside the bipartite forums: recording by letter, its paper, and the companies that lack a forum."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.pages import Page
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.documents.issuing import read_paper
from apps.industrial_relations.admin.letter_day import LetterDayForm
from apps.industrial_relations.models import BipartiteForum
from apps.industrial_relations.services.forums import LEAST_WORKERS, companies_without_forum, letter_of, record_forum

ISSUE, READ = "documents.add_letter", "documents.view_letter"
COMPANIES_A_PAGE = 50


def record_page(model_admin, request, object_id: str):
    """GET shows the letter that recorded the forum, POST records it and issues the letter."""
    forum = _forum(model_admin, request, object_id)
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
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Record by letter"),
        "opts": model_admin.opts,
        "forum": forum,
        "letter": letter,
        "form": form if may_issue and letter is None else None,
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "industrial_relations/forum_record.html", context)


def forum_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The letter as it went out."""
    letter = letter_of(_forum(model_admin, request, object_id))
    if letter is None or not letter.paper:
        raise Http404(_("No proof of recording is issued yet."))
    log_access(request.user, AccessKind.PRINT, letter)
    return file_answer(read_paper(letter), PDF, f"bukti-pencatatan-lks-{letter.pk}.pdf", shown=True)


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


def _forum(model_admin, request, object_id: str) -> BipartiteForum:
    if not (model_admin.has_view_or_change_permission(request) and request.user.has_perm(READ)):
        raise PermissionDenied
    forum = model_admin.get_object(request, unquote(object_id))
    if forum is None:
        raise Http404(_("This forum is not in the records."))
    return forum


FORUM_PAGES = (
    Page("lacking", gettext_lazy("Companies without a forum"), "building", lacking_page, right="registry.view_company"),
    Page("record", gettext_lazy("Record by letter"), "letter", record_page, right=READ, of_record=True),
)
