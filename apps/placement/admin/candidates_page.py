"""Who fits a vacancy, and the letters to those who are ticked."""

from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.placement.admin.candidates_form import LettersForm, WishesForm
from apps.placement.models import Referral, Vacancy
from apps.placement.services.candidates import candidates_for
from apps.placement.services.referral import call, introduce
from apps.registry.ages import age_on
from apps.registry.rights import SEE_DISABILITY, SEE_PERSONAL

SHOWN = 50
REFER = ("placement.add_referral", "placement.change_referral", "documents.add_letter", SEE_PERSONAL)


def candidates_page(model_admin, request, object_id: str):
    """GET lists, POST issues the letters for those ticked and leads to their papers."""
    may_view = request.user.has_perm("placement.view_jobseeker")
    if not may_view or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    found = Vacancy.objects.select_related("company", "occupation", "education").filter(pk=unquote(object_id))
    if not object_id.isdecimal() or (vacancy := found.first()) is None:
        raise Http404
    letters_form = LettersForm(request.POST or None)
    if request.method == "POST":
        if not request.user.has_perms(REFER):
            raise PermissionDenied
        if (referrals := _issue(request, vacancy, letters_form)) is not None:
            messages.success(request, _told(referrals, request.POST))
            return HttpResponseRedirect(request.get_full_path())
    request.current_app = model_admin.admin_site.name
    context = {
        **model_admin.admin_site.each_context(request),
        **_list(request, vacancy),
        "title": _("Job seekers who fit: %(vacancy)s") % {"vacancy": vacancy},
        "opts": model_admin.opts,
        "vacancy": vacancy,
        "left": vacancy.ledger()["left"],
        "letters_form": letters_form,
        "media": model_admin.media + letters_form.media,
        "ticked": set(request.POST.getlist("seeker")),
        "may_refer": request.user.has_perms(REFER),
    }
    return TemplateResponse(request, "placement/candidates.html", context)


def _list(request, vacancy: Vacancy) -> dict:
    sees_disability = request.user.has_perm(SEE_DISABILITY)
    form = WishesForm(request.GET, sees_disability=sees_disability)
    wishes, today = form.wishes(), localdate()
    candidates = candidates_for(vacancy, wishes=wishes, on=today)
    page = Paginator(candidates, SHOWN).get_page(request.GET.get("page"))
    for seeker in page.object_list:
        seeker.age_now = age_on(seeker.person.birth_date, today) if seeker.person.birth_date else seeker.age
        seeker.is_same = vacancy.occupation_id is not None and seeker.occupation_id == vacancy.occupation_id
    if wishes.with_disability:
        reason = _("job seekers with a disability who fit a vacancy")
        log_access(request.user, AccessKind.VIEW, vacancy, reason=reason, rows=len(page.object_list))
    referred = Referral.objects.filter(vacancy=vacancy).select_related("job_seeker__person", "summons", "introduction")
    return {
        "wishes_form": form,
        "page": page,
        "is_capped": candidates.is_capped,
        "shows_disability": wishes.with_disability,
        "referrals": referred[:SHOWN],
    }


def _issue(request, vacancy: Vacancy, form: LettersForm) -> list[Referral] | None:
    """None, with the errors told in the form, where nothing was issued."""
    ticked = [int(key) for key in request.POST.getlist("seeker") if key.isdecimal()]
    if not form.is_valid():
        return None
    if not ticked:
        form.add_error(None, _("Nobody is ticked. Tick whom the letters are for."))
        return None
    given = {"vacancy": vacancy, "job_seekers": ticked, "by": request.user}
    given |= {"dated_on": form.cleaned_data["dated_on"], "signer": form.cleaned_data["signer"]}
    try:
        with transaction.atomic():
            if "introduce" in request.POST:
                return introduce(**given)
            appointment = form.appointment()
            return None if appointment is None else call(appointment=appointment, **given)
    except ValidationError as refusal:
        form.add_error(None, refusal)
        return None


def _told(referrals: list[Referral], posted) -> str:
    letters = [referral.introduction if "introduce" in posted else referral.summons for referral in referrals]
    first, last = letters[0].number, letters[-1].number
    numbers = first if first == last else _("%(first)s to %(last)s") % {"first": first, "last": last}
    count = len(letters)
    sentence = ngettext(
        "%(count)d letter is issued: No. %(numbers)s.", "%(count)d letters are issued: No. %(numbers)s.", count
    )
    url = reverse("admin:placement_referral_letters")
    query = urlencode([("letter", letter.pk) for letter in letters])
    told = sentence % {"count": count, "numbers": numbers}
    return format_html('{} <a href="{}?{}">{}</a>', told, url, query, _("Open the PDF"))
