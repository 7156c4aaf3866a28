"""The papers of a case: what can be made now and what it lacks, what was made, and the signed copies."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.pages import Page
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.accounts.models import User
from apps.industrial_relations.admin.dispute_act_page import case_page
from apps.industrial_relations.admin.dispute_paper_forms import MakeForm, SignedCopyForm
from apps.industrial_relations.admin.record_page import shown_record
from apps.industrial_relations.choices import PaperKind
from apps.industrial_relations.models import Dispute, DisputePaper
from apps.industrial_relations.papers.facts import LETTERS
from apps.industrial_relations.papers.output import paper_word
from apps.industrial_relations.services.case_papers import offers, papers_of, pdf_of
from apps.industrial_relations.services.signed_copies import TYPES
from apps.registry.rights import SEE_PERSONAL

CHANGE, MEDIATE = "industrial_relations.change_dispute", "industrial_relations.mediate_dispute"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def may_make(user: User, kind: str) -> bool:
    """Letters are the desk's; minutes, recommendation and agreement the mediator's."""
    is_letter = kind in LETTERS and kind != PaperKind.RECOMMENDATION
    return user.has_perm(CHANGE if is_letter else MEDIATE)


def papers_page(model_admin, request, object_id: str) -> HttpResponse:
    """GET lists the papers, or gives a file of one (`?pdf=`, `?word=`, `?signed=` its key); POST makes or keeps one."""
    dispute = shown_record(model_admin, request, object_id)
    for form, give in FILES.items():
        if form in request.GET:
            return give(request, _asked_paper(request, dispute, request.GET[form]))
    papers = papers_of(dispute)
    offered = [offer for offer in offers(dispute, papers) if may_make(request.user, offer.kind)]
    asked = request.POST.get("make") if request.method == "POST" else None
    forms = [MakeForm(request.POST if offer.key == asked else None, offer=offer) for offer in offered if offer.first]
    copy = SignedCopyForm(dispute=dispute)
    if request.method == "POST":
        if "paper" in request.POST:
            copy = SignedCopyForm(request.POST, request.FILES, dispute=dispute)
        if _done(request, dispute, forms, copy):
            return HttpResponseRedirect(request.path)
    for paper in papers:
        paper.may_be_changed = may_make(request.user, paper.kind)
    context = {
        "papers": papers,
        "forms": forms,
        "waiting": [offer for offer in offered if offer.lacking],
        "may_make": bool(offered),
        "copy": copy,
        "may_read": request.user.has_perm(SEE_PERSONAL),
        "media": model_admin.media + MakeForm.base_fields["on"].widget.media,
    }
    return case_page(model_admin, request, dispute, "dispute_papers", _("Papers of the case"), context)


def _done(request, dispute: Dispute, forms: list[MakeForm], copy: SignedCopyForm) -> bool:
    if copy.is_bound:
        return _keep(request, copy)
    form = next((form for form in forms if form.is_bound), None)
    if form is None:
        _refuse(request, dispute)
        return True
    paper = form.make(dispute, request.user) if form.is_valid() else None
    if paper is None:
        return False
    number = f" {paper.letter.number}" if paper.letter else ""
    messages.success(request, _("Made: %(paper)s.") % {"paper": f"{capfirst(str(paper))}{number}"})
    return True


def _refuse(request, dispute: Dispute) -> None:
    """A paper that the page no longer offers: not to this person, or somebody was quicker."""
    kind = request.POST.get("make", "").partition("-")[0]
    if kind not in PaperKind or not may_make(request.user, kind):
        raise PermissionDenied
    messages.error(request, _("This paper cannot be made now. What it lacks is told below."))


def _keep(request, copy: SignedCopyForm) -> bool:
    if not copy.is_valid():
        if not (request.user.has_perm(CHANGE) or request.user.has_perm(MEDIATE)):
            raise PermissionDenied
        return False
    if not may_make(request.user, copy.cleaned_data["paper"].kind):
        raise PermissionDenied
    if not copy.keep(request.user):
        return False
    messages.success(request, _("The signed copy is kept."))
    return True


def _asked_paper(request, dispute: Dispute, key: str) -> DisputePaper:
    """Papers tell where persons live, so they are for whoever may see that."""
    if not request.user.has_perm(SEE_PERSONAL):
        raise PermissionDenied
    papers = dispute.papers.select_related("letter", "session", "dispute")
    paper = papers.filter(pk=key).first() if key.isdecimal() else None
    if paper is None:
        raise Http404(_("There is no such paper of this case."))
    return paper


def _pdf(request, paper: DisputePaper) -> HttpResponse:
    log_access(request.user, AccessKind.PRINT, paper)
    return file_answer(pdf_of(paper), PDF, f"{_name(paper)}.pdf", shown=True)


def _word(request, paper: DisputePaper) -> HttpResponse:
    log_access(request.user, AccessKind.DOWNLOAD, paper)
    return file_answer(paper_word(paper.facts), DOCX, f"{_name(paper)}.docx")


def _signed(request, paper: DisputePaper) -> HttpResponse:
    if not paper.signed_copy:
        raise Http404(_("No signed copy of this paper is kept."))
    ending = paper.signed_copy.name.rpartition(".")[2]
    log_access(request.user, AccessKind.DOWNLOAD, paper)
    with paper.signed_copy.open("rb") as file:
        return file_answer(file.read(), TYPES[ending], f"{_name(paper)} bertanda tangan.{ending}", shown=True)


def _name(paper: DisputePaper) -> str:
    """ "Panggilan Sidang Mediasi ke-1 12-2023"."""
    return f"{paper.facts['title']} {paper.facts['agenda'].replace('/', '-')}"


FILES = {"pdf": _pdf, "word": _word, "signed": _signed}
PAPERS_PAGE = Page("papers", gettext_lazy("Papers of the case"), "print", papers_page, of_record=True)
