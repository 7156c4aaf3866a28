"""What is done with a wording: edited, brought back from an older version, looked at on paper."""

from functools import reduce
from operator import or_

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.documents.admin.letter import NAMES_NOBODY
from apps.documents.admin.letter_template_form import WordingForm
from apps.documents.admin.letter_template_page import kind_or_refusal, page_context, wording_in
from apps.documents.letter_kinds import LetterKind
from apps.documents.letter_preview import preview_pdf
from apps.documents.models import Letter
from apps.documents.wording import Wording, wording_of
from apps.documents.wording_versions import STALE, keep_wording
from apps.registry.paper.typesetting import PaperFault
from apps.registry.rights import SEE_PERSONAL

SEE_LETTERS = "documents.view_letter"
WORDS = 6


def edit(model_admin, request, code: str):
    """The text in force to be changed; saved, it is a new version."""
    kind = kind_or_refusal(model_admin, request, code, to_edit=True)
    form = WordingForm(request.POST or None, wording=wording_of(kind))
    if request.method == "POST" and form.is_valid() and (answer := _saved(request, form)):
        return answer
    return _edit_page(model_admin, request, form)


def _edit_page(model_admin, request, form: WordingForm):
    kind = form.kind
    context = {
        **page_context(model_admin, request, kind),
        "title": _("Edit the wording: %(kind)s") % {"kind": kind.label},
        "form": form,
        "back": page_of(kind),
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "documents/wording_edit.html", context)


def _saved(request, form: WordingForm) -> HttpResponse | None:
    try:
        made = keep_wording(wording=form.wording(), seen=form.cleaned_data["seen"], by=request.user)
    except ValidationError as fault:
        form.add_error(None, fault)
        if fault.code == STALE:
            form.seen_anew()
        return None
    _tell(request, made)
    return HttpResponseRedirect(page_of(form.kind))


def _tell(request, made) -> None:
    if made is None:
        messages.info(request, _("Nothing was changed; no new version was made."))
    else:
        text = _("Version %(version)s is in force. Letters that went out stay as they are.")
        messages.success(request, text % {"version": made.version})


def bring_back(model_admin, request, code: str):
    """Makes a new version with the text of an older one."""
    kind = kind_or_refusal(model_admin, request, code, to_edit=True)
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    wording = wording_in(kind, [], _number(request.POST.get("version")))
    try:
        made = keep_wording(wording=wording, seen=_number(request.POST.get("seen")), by=request.user)
    except ValidationError as fault:
        messages.error(request, " ".join(fault.messages))
    else:
        _tell(request, made)
    return HttpResponseRedirect(page_of(kind))


def preview(model_admin, request, code: str):
    """A PDF of the letter in a version (GET) or as it is being typed (POST), with the record of a letter that was sent.

    `q` names the letter by number or recipient; left empty, it is the newest that this member of staff may read.
    """
    kind = kind_or_refusal(model_admin, request, code, to_edit=request.method == "POST")
    form = WordingForm(request.POST, wording=wording_of(kind)) if request.method == "POST" else None
    if form is not None and not form.is_valid():
        return _edit_page(model_admin, request, form)
    asked = request.GET.get("version")
    wording = form.wording() if form else wording_in(kind, [], _number(asked)) if asked else wording_of(kind)
    words = request.GET.get("q", "").replace("\x00", "").split()[:WORDS]
    letter = letters_to_read(request.user, kind, words).first()
    if words and letter is None:
        messages.warning(request, _("No letter of this kind that you may read has that number or recipient."))
        return HttpResponseRedirect(page_of(kind))
    try:
        return _paper(request, wording, letter)
    except ObjectDoesNotExist:
        fault = _("The record of letter %(number)s is there no longer. Choose another letter.") % {"number": letter}
    except PaperFault:
        fault = _("This letter cannot be printed: it holds a sign that no font has, such as a picture.")
    messages.error(request, fault)
    return HttpResponseRedirect(page_of(kind))


def letters_to_read(user, kind: LetterKind, words: list[str]) -> QuerySet[Letter]:
    """Letters of the kind, newest first; those that tell of a person only for whoever may see personal data."""
    letters = Letter.objects.filter(kind=kind.code).order_by("-pk")
    if not user.has_perm(SEE_LETTERS):
        return letters.none()
    if not user.has_perm(SEE_PERSONAL):
        letters = letters.filter(reduce(or_, (Q(about__startswith=start) for start in NAMES_NOBODY)))
    for word in words:
        letters = letters.filter(Q(number__istartswith=word) | Q(recipient__icontains=word))
    return letters


def _paper(request, wording: Wording, letter: Letter | None) -> HttpResponse:
    if letter is not None:
        log_access(request.user, AccessKind.PRINT, letter, reason=_("Preview of a wording"))
    name = f"pratinjau-{wording.kind.code}.pdf"
    pdf = preview_pdf(wording, letter)
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def page_of(kind: LetterKind) -> str:
    return reverse("admin:documents_lettertemplate_kind", args=[kind.code])


def _number(text: str | None) -> int:
    """The number, or one that no version has."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 6 else -1
