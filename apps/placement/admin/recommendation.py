"""The page that issues the letter recommending a migrant worker, and gives out its paper."""

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
from apps.placement.services.recommending import letter_of, recommend
from apps.registry.rights import SEE_PERSONAL

RECIPIENT = "Kepala Kantor Imigrasi Cilegon"


class RecommendationForm(forms.Form):
    on = forms.DateField(label=gettext_lazy("Date of the letter"))
    recipient = forms.CharField(label=gettext_lazy("Recipient"), max_length=200)

    def clean_on(self):
        on = self.cleaned_data["on"]
        if on > localdate():
            raise ValidationError(_("This date lies in the future. A letter carries the day on which it is issued."))
        return on


def _migrant(model_admin, request, object_id: str):
    """The letter names the person in full, so that its pages ask for that right too."""
    migrant = model_admin.get_object(request, unquote(object_id))
    if not (model_admin.has_view_permission(request, migrant) and request.user.has_perm(SEE_PERSONAL)):
        raise PermissionDenied
    if migrant is None:
        raise Http404(_("There is no such migrant worker."))
    return migrant


def recommendation_page(model_admin, request, object_id):
    migrant = _migrant(model_admin, request, object_id)
    may_issue = request.user.has_perms(("placement.change_migrantworker", "documents.add_letter"))
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    letter = letter_of(migrant)
    form = RecommendationForm(request.POST or None, initial={"on": localdate(), "recipient": RECIPIENT})
    if request.method == "POST" and form.is_valid():
        try:
            issued = recommend(migrant=migrant, by=request.user, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The letter %(number)s is issued.") % {"number": issued.number})
            return HttpResponseRedirect(request.path)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Recommendation for a passport"),
        "opts": model_admin.opts,
        "migrant": migrant,
        "letter": letter,
        "form": form if may_issue and not letter else None,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "admin/migrant_recommendation.html", context)


def recommendation_paper(model_admin, request, object_id) -> HttpResponse:
    """The paper as it went out; every print is written down."""
    migrant = _migrant(model_admin, request, object_id)
    if not request.user.has_perm("documents.view_letter"):
        raise PermissionDenied
    letter = letter_of(migrant)
    if letter is None or not letter.paper:
        raise Http404(_("There is no such letter."))
    log_access(request.user, AccessKind.PRINT, migrant.person, reason=letter.number)
    answer = HttpResponse(read_paper(letter), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="rekomendasi-{letter.pk}.pdf"'
    return answer
