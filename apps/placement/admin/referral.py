from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin, ReadOnlyAdmin
from apps.accounts.admin.pages import Page
from apps.accounts.choices import AccessKind
from apps.documents.bundle import bundle
from apps.documents.models import Letter
from apps.placement.admin.referral_form import ReferralForm
from apps.placement.choices import Channel, ReferralReply
from apps.placement.models import JobSeeker, Placement, Referral, Vacancy
from apps.registry.models import Company, Person
from apps.registry.rights import SEE_PERSONAL

PRINT = ("placement.view_referral", "documents.view_letter", SEE_PERSONAL)
MOST_LETTERS = 200
BADGES = {ReferralReply.ACCEPTED: "ok", ReferralReply.REFUSED: "error", ReferralReply.ABSENT: "warn"}


def record_placement(model_admin, request, object_id: str):
    """Lead to the placement of an accepted job seeker, or to its form with what the referral knows."""
    if not request.user.has_perm("placement.add_placement"):
        raise PermissionDenied
    referral = model_admin.get_object(request, unquote(object_id))
    if referral is None:
        raise Http404
    person, vacancy = referral.job_seeker.person_id, referral.vacancy
    if placement := Placement.objects.filter(person=person, vacancy=vacancy).first():
        return HttpResponseRedirect(placement.get_absolute_url())
    known = {
        "person": person,
        "company": vacancy.company_id,
        "vacancy": vacancy.pk,
        "position": vacancy.position,
        "occupation": vacancy.occupation_id or "",
        "channel": Channel.REFERRAL,
    }
    return HttpResponseRedirect(f"{reverse('admin:placement_placement_add')}?{urlencode(known)}")


@admin.register(Referral)
class ReferralAdmin(OfficeAdmin):
    """Made on the page of those who fit a vacancy; here the employer's reply is entered."""

    form = ReferralForm
    pages = (
        Page(
            "place",
            pgettext_lazy("button", "Record the placement"),
            "worker",
            record_placement,
            right="placement.add_placement",
            of_record=True,
        ),
    )
    number_fields = ("job_seeker__person__nik",)
    search_help_text = gettext_lazy("Name of the job seeker, NIK or company")
    empty_hint = gettext_lazy("They begin at a vacancy: open it, and choose among the job seekers who fit.")
    list_display = ("person", "nik_masked", "vacancy", "summoned_on", "introduced_on", "reply_shown", "replied_on")
    list_select_related = ("job_seeker__person", "vacancy__company")
    list_filter = (
        values_filter("reply__exact", gettext_lazy("reply"), lambda: [("", _("no reply yet")), *ReferralReply.choices]),
        values_filter(
            "introduced_on__isnull",
            gettext_lazy("introduced"),
            lambda: [("False", _("introduced (AK/V)")), ("True", _("called only (AK/IV)"))],
        ),
        chosen_record_filter("vacancy__exact", gettext_lazy("vacancy"), Vacancy.objects.select_related("company")),
        chosen_record_filter("job_seeker__exact", gettext_lazy("job seeker"), JobSeeker.objects),
    )
    actions = ("print_letters",)
    sortable_by = ()
    fieldsets = (
        (None, {"fields": ("seeker_link", "vacancy_link", "summoned", "introduced")}),
        (gettext_lazy("Reply of the employer"), {"fields": ("reply", "replied_on", "note")}),
    )
    readonly_fields = ("seeker_link", "vacancy_link", "summoned", "introduced")
    has_add_permission = ReadOnlyAdmin.has_add_permission

    def get_queryset(self, request):
        related = ("job_seeker__person", "vacancy__company", "summons", "introduction")
        return super().get_queryset(request).select_related(*related)

    def get_urls(self) -> list:
        letters = path("letters/", self.admin_site.admin_view(self.letters_view), name="placement_referral_letters")
        return [letters, *super().get_urls()]

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """A placement is recorded of whoever was accepted."""
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        referral = self.get_object(request, unquote(kwargs["object_id"]))
        return links if referral is not None and referral.reply == ReferralReply.ACCEPTED else []

    def has_delete_permission(self, request, obj=None) -> bool:
        """What went out on paper stays."""
        is_on_paper = obj is not None and (obj.summons_id or obj.introduction_id)
        return super().has_delete_permission(request, obj) and not is_on_paper

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def word_condition(self, word: str) -> Q:
        persons = Person.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return self.among("job_seeker__person_id", persons) | self.among("vacancy__company_id", companies)

    def number_condition(self, digits: str, lookup: str) -> Q:
        persons = Person.objects.filter(**{f"nik__{lookup}": digits}).order_by().values_list("pk", flat=True)
        return self.among("job_seeker__person_id", persons)

    # Papers

    def has_print_permission(self, request) -> bool:
        return request.user.has_perms(PRINT)

    @admin.action(description=gettext_lazy("Print the letters again"), permissions=["print"])
    def print_letters(self, request, referrals):
        letters = [letter for referral in referrals for letter in (referral.summons, referral.introduction) if letter]
        return self._papers(request, letters)

    def letters_view(self, request):
        """The papers of the letters whose keys stand in the address, in one PDF."""
        if not self.has_print_permission(request):
            raise PermissionDenied
        keys = [int(key) for key in request.GET.getlist("letter")[:MOST_LETTERS] if key.isdecimal()]
        referrals = Referral.objects.filter(Q(summons__in=keys) | Q(introduction__in=keys))
        of_referrals = {key for pair in referrals.values_list("summons", "introduction") for key in pair}
        return self._papers(request, Letter.objects.filter(pk__in=of_referrals & set(keys)).order_by("pk"))

    def _papers(self, request, letters) -> HttpResponse:
        kept = [letter for letter in letters if letter.paper]
        if not kept:
            raise Http404
        for letter in kept:
            log_access(request.user, AccessKind.PRINT, letter)
        response = HttpResponse(bundle(kept), content_type="application/pdf")
        response["Content-Disposition"] = f'inline; filename="{kept[0].number.replace("/", "-")}.pdf"'
        return response

    # What is shown

    @admin.display(description=gettext_lazy("job seeker"))
    def person(self, referral: Referral) -> str:
        return str(referral.job_seeker.person)

    @admin.display(description="NIK")
    def nik_masked(self, referral: Referral) -> str:
        return referral.job_seeker.person.masked_nik

    @admin.display(description=gettext_lazy("reply"))
    def reply_shown(self, referral: Referral) -> str:
        if not referral.reply:
            return "–"
        return format_html(
            '<span class="badge badge--{}">{}</span>', BADGES[referral.reply], referral.get_reply_display()
        )

    @admin.display(description=gettext_lazy("job seeker"))
    def seeker_link(self, referral: Referral) -> str:
        seeker = referral.job_seeker
        return format_html('<a href="{}">{}</a>', seeker.get_absolute_url(), seeker)

    @admin.display(description=gettext_lazy("vacancy"))
    def vacancy_link(self, referral: Referral) -> str:
        return format_html('<a href="{}">{}</a>', referral.vacancy.get_absolute_url(), referral.vacancy)

    @admin.display(description=gettext_lazy("called on (AK/IV)"))
    def summoned(self, referral: Referral) -> str:
        return self._letter(referral.summoned_on, referral.summons)

    @admin.display(description=gettext_lazy("introduced on (AK/V)"))
    def introduced(self, referral: Referral) -> str:
        return self._letter(referral.introduced_on, referral.introduction)

    def _letter(self, day, letter: Letter | None) -> str:
        if day is None:
            return "–"
        if letter is None:
            return f"{day:%d-%m-%Y}"
        url = f"{reverse('admin:placement_referral_letters')}?letter={letter.pk}"
        return format_html('{} · <a href="{}">{}</a>', f"{day:%d-%m-%Y}", url, letter.number)
