"""The page beside an internship on which the office ratifies its agreement and prints the letter."""

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.documents.issuing import read_paper
from apps.placement.internship_rules import filing_deadline, most_interns
from apps.placement.services.ratifying import letter_of, ratify

ISSUE = "documents.add_letter"


class RatificationForm(forms.Form):
    on = forms.DateField(label=gettext_lazy("Date of the letter"), initial=localdate)

    def clean_on(self):
        if self.cleaned_data["on"] > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."))
        return self.cleaned_data["on"]


def ratification_page(model_admin, request, object_id: str):
    """GET shows what is ratified, POST issues the letter."""
    internship = _internship(model_admin, request, object_id)
    may_issue = request.user.has_perm(ISSUE) and model_admin.has_change_permission(request, internship)
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    form = RatificationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            letter = ratify(internship=internship, on=form.cleaned_data["on"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The agreement is ratified under number %(number)s.") % {"number": letter})
            return HttpResponseRedirect(request.path)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Ratification of the agreement"),
        "opts": model_admin.opts,
        "internship": internship,
        "letter": letter_of(internship),
        "deadline": filing_deadline(internship.signed_on),
        "most": most_interns(internship.workers_total),
        "form": form if may_issue and not internship.ratification_number else None,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "admin/internship_ratification.html", context)


def ratification_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The letter as it went out; printing it is written down with the number of persons it names."""
    internship = _internship(model_admin, request, object_id)
    if not request.user.has_perm("documents.view_letter"):
        raise PermissionDenied
    letter = letter_of(internship)
    if letter is None or not letter.paper:
        raise Http404
    log_access(request.user, AccessKind.PRINT, letter, rows=internship.members.count())
    answer = HttpResponse(read_paper(letter), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="pengesahan-{letter.pk}.pdf"'
    return answer


def _internship(model_admin, request, object_id: str):
    internship = model_admin.get_object(request, unquote(object_id))
    if not model_admin.has_view_or_change_permission(request, internship):
        raise PermissionDenied
    if internship is None:
        raise Http404
    return internship
