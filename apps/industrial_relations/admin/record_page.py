"""What the pages beside a record of the desk share: the record, its frame with the crumbs, the letter about it."""

from django import forms
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404
from django.template.response import TemplateResponse

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.documents.issuing import read_paper
from apps.documents.models import Letter

READ_LETTERS = "documents.view_letter"


def shown_record(model_admin, request, object_id: str, *, right: str = "") -> Model:
    """The record of a page beside it, which may take a `right` more. Raises PermissionDenied or Http404."""
    if (right and not request.user.has_perm(right)) or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    record = model_admin.get_object(request, unquote(object_id))
    if record is None:
        raise Http404
    return record


def record_page(model_admin, request, record: Model, template: str, title, context: dict) -> TemplateResponse:
    """A page beside a record, with the crumbs that lead back to it and the media of its `form`."""
    form = context.get("form")
    shown = {
        **model_admin.admin_site.each_context(request),
        "title": title,
        "opts": model_admin.opts,
        "record": record,
        "media": model_admin.media + (form.media if form else forms.Media()),
        **context,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, f"industrial_relations/{template}.html", shown)


def letter_answer(request, letter: Letter | None, called: str, *, number: int | None = None, rows: int = 1):
    """The letter as it went out, in a file `called` so with its key or another `number`. Raises Http404.

    Printing it is written down, with the number of records (`rows`) that it names.
    """
    if letter is None or not letter.paper:
        raise Http404
    log_access(request.user, AccessKind.PRINT, letter, rows=rows)
    return file_answer(read_paper(letter), PDF, f"{called}-{number or letter.pk}.pdf", shown=True)
