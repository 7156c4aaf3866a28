"""The letters that went out: found again, printed again as they were, taken back."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import FileResponse, Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.list_filters import values_filter
from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.accounts.admin.pages import Page
from apps.accounts.choices import AccessKind, Desk
from apps.documents.checks import checks_of
from apps.documents.choices import LetterState
from apps.documents.issuing import void_letter
from apps.documents.letter_kinds import kind_label
from apps.documents.models import Letter, LetterClass
from apps.registry.admin.date_span import date_span_filter
from apps.registry.rights import SEE_PERSONAL

YEARS = 10
VOIDS = "documents.change_letter"
NAMES_NOBODY = ("registry.company:", "reporting.month:")  # what a letter is about whose paper tells nothing of a person


class VoidForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why is the letter void?"),
        min_length=5,
        max_length=200,
        help_text=gettext_lazy("The number stays taken; a new letter gets a number of its own."),
    )


def paper(model_admin, request, object_id: str):
    """The paper as it went out; one that is about a person only for whoever may see personal data."""
    letter = model_admin.letter_or_404(request, object_id)
    if not may_read(request.user, letter):
        raise PermissionDenied
    if not letter.paper:
        raise Http404(_("No paper of this letter is kept."))
    log_access(request.user, AccessKind.DOWNLOAD, letter)
    name = f"{letter.number.replace('/', '-')}.pdf"
    return FileResponse(letter.paper.open("rb"), filename=name, content_type="application/pdf")


def may_read(user, letter: Letter) -> bool:
    return letter.about.startswith(NAMES_NOBODY) or user.has_perm(SEE_PERSONAL)


def void(model_admin, request, object_id: str):
    """Asks why, then takes the letter back."""
    if not request.user.has_perm(VOIDS):
        raise PermissionDenied
    letter = model_admin.letter_or_404(request, object_id)
    form = VoidForm(request.POST or None, label_suffix="")
    if letter.state == LetterState.VOID:
        messages.warning(request, _("This letter is void already."))
        return HttpResponseRedirect(letter.get_absolute_url())
    if request.method == "POST" and form.is_valid():
        void_letter(letter=letter, reason=form.cleaned_data["reason"])
        messages.success(request, _("Letter %(number)s is void. Its number stays taken.") % {"number": letter.number})
        return HttpResponseRedirect(letter.get_absolute_url())
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Make letter %(number)s void") % {"number": letter.number},
        "letter": letter,
        "form": form,
        "opts": model_admin.opts,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "documents/void.html", context)


@admin.register(Letter)
class LetterAdmin(ReadOnlyAdmin):
    """A clerk sees the letters of the own desk, the office all of them. Nobody edits a letter that went out."""

    list_display = ("number", "dated_on", "recipient", "subject", "state_shown", "issued_by")
    list_select_related = ("issued_by",)
    list_filter = (
        "state",
        values_filter(
            "year__exact",
            gettext_lazy("year"),
            lambda: [(str(year), str(year)) for year in range(localdate().year, localdate().year - YEARS, -1)],
        ),
        values_filter(
            "letter_class__exact",
            gettext_lazy("class of letters"),
            lambda: [(kind.pk, str(kind)) for kind in LetterClass.objects.all()],
        ),
        date_span_filter("dated_on", gettext_lazy("date of the letter"), Letter),
        "desk",
    )
    search_fields = ("number", "recipient", "subject")
    search_help_text = gettext_lazy("Number, recipient or subject")
    sortable_by = ()
    fields = (
        "number", "letter_class", "dated_on", "subject", "recipient", "desk", "state_shown", "void_reason", "issued_by",
        "issued_at", "sha256_shown", "checks",
    )  # fmt: skip
    readonly_fields = ("state_shown", "sha256_shown", "issued_at", "checks")
    worded = {"kind": kind_label}
    pages = (
        Page("paper", pgettext_lazy("letter", "Paper (PDF)"), "print", paper, of_record=True),
        Page("void", pgettext_lazy("letter", "Make void"), "close", void, right=VOIDS, of_record=True),
    )

    def get_queryset(self, request):
        letters = super().get_queryset(request)
        if request.user.works_at(Desk.OFFICE):
            return letters
        return letters.filter(desk=request.user.desk)

    def get_list_filter(self, request):
        """Whoever sees one desk has nothing to choose between."""
        filters = super().get_list_filter(request)
        return filters if request.user.works_at(Desk.OFFICE) else [one for one in filters if one != "desk"]

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """Without the paper where it may not be read."""
        links = super()._links(request, of_record=of_record, **kwargs)
        letter = self.get_object(request, unquote(kwargs["object_id"])) if of_record else None
        if letter is None or may_read(request.user, letter):
            return links
        paper_url = reverse("admin:documents_letter_paper", args=[letter.pk])
        return [link for link in links if link["url"] != paper_url]

    def letter_or_404(self, request, object_id: str) -> Letter:
        """The letter, where this member of staff may see it. Raises PermissionDenied, Http404."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        letter = self.get_object(request, unquote(object_id))
        if letter is None:
            raise Http404(_("There is no such letter."))
        return letter

    def word_condition(self, word: str) -> Q:
        return Q(number__istartswith=word) | Q(recipient__icontains=word) | Q(subject__icontains=word)

    @admin.display(description=gettext_lazy("state"))
    def state_shown(self, letter: Letter) -> str:
        look = "muted" if letter.state == LetterState.VOID else "ok"
        return format_html('<span class="badge badge--{}">{}</span>', look, letter.get_state_display())

    @admin.display(description=gettext_lazy("fingerprint of the paper (SHA-256)"))
    def sha256_shown(self, letter: Letter) -> str:
        return letter.sha256 or "–"

    @admin.display(description=gettext_lazy("checks on the public page"))
    def checks(self, letter: Letter) -> int:
        return checks_of(letter.token)
