"""All that the desks know of one company: staff telephone it with this one page open."""

from dataclasses import dataclass
from datetime import date

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Count, F, Q, Sum
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.intake.choices import UploadState
from apps.intake.kinds import kind_title, kinds_of
from apps.intake.models import Upload
from apps.placement.admin.reminder import owed_in_words
from apps.placement.admin.vacancy_status import with_status
from apps.placement.choices import VacancyStatus
from apps.placement.models import Placement, Reminder, Vacancy
from apps.placement.reporting_duty import KINDS
from apps.placement.tables.sender_quality import Share, share_of
from apps.registry.admin.origin import origin_link
from apps.registry.models import Company, Headcount
from apps.registry.months import months_after
from apps.registry.wlkp import days_overdue, first_due_on
from disnaker.company_relations import relations_of

MONTHS_SHOWN = 36
VACANCIES_SHOWN = 50
REMINDERS_SHOWN = 12


@dataclass(slots=True)
class CompanyMonth:
    """What one month brought; the numbers are those counted in it, the uploads those that report on it."""

    month: date
    uploads: list[tuple[Upload, str]]
    placed_men: int = 0
    placed_women: int = 0
    wanted: int = 0

    @property
    def placed(self) -> int:
        return self.placed_men + self.placed_women


def company_card(model_admin, request, object_id: str):
    company = model_admin.get_object(request, unquote(object_id))
    if company is None:
        raise Http404
    if not model_admin.has_view_or_change_permission(request, company):
        raise PermissionDenied
    company = Company.objects.select_related("industry", "kelurahan__parent", "head_office").get(pk=company.pk)
    today = localdate()
    headcounts = list(company.headcounts.all()[:5])
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Card of %(company)s") % {"company": company},
        "company": company,
        "facts": facts_of(company),
        "aliases": company.aliases.all(),
        "branches": company.branches.all(),
        "headcounts": headcounts,
        "wlkp": wlkp_duty(company, headcounts, today),
        "months": months_of(company, request.user),
        "vacancies": open_vacancies(company, request.user, today),
        "reminders": reminders_of(company, request.user),
        "quality": quality_of(company, request.user, today),
        "relations": relations_of(company, request.user, today),
        "opts": model_admin.opts,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "admin/company_card.html", context)


def wlkp_duty(company: Company, headcounts: list[Headcount], today: date) -> tuple[date, int] | None:
    """When the next report of workers is due, and by how many days it is late; None where nothing tells."""
    if headcounts:
        due_on = headcounts[0].next_due_on
    elif company.established_on:
        due_on = first_due_on(company.established_on)
    else:
        return None
    return due_on, days_overdue(due_on, today)


def facts_of(company: Company) -> list[tuple[str, str]]:
    village = company.kelurahan
    place = f"{village}, {village.parent}" if village and village.parent else str(village or "")
    return [
        ("NIB", company.nib),
        (_("WLKP number"), company.wlkp_number),
        ("NPWP", company.npwp),
        (_("legal form"), company.get_legal_form_display()),
        (_("ownership"), company.get_capital_status_display()),
        (_("main industry (KBLI)"), str(company.industry or "")),
        (_("size"), " ".join(filter(None, (company.get_size_display(), company.get_size_basis_display())))),
        (_("head office"), str(company.head_office or "")),
        (_("village (kelurahan)"), place),
        (_("address"), company.address),
        (_("telephone"), company.phone),
        (_("e-mail"), company.email),
        (_("contact person"), company.contact),
        (_("origin"), origin_link(company.upload_number, company.upload_row)),
    ]


def months_of(company: Company, user) -> list[CompanyMonth]:
    """The newest MONTHS_SHOWN months with anything in them, of the desks whose records `user` may view."""
    months: dict[date, CompanyMonth] = {}

    def month(first_day: date) -> CompanyMonth:
        return months.setdefault(first_day, CompanyMonth(first_day, []))

    if user.has_perm("intake.view_upload"):
        uploads = Upload.objects.filter(company=company, period__isnull=False).of_kinds(kinds_of(user))
        for upload in uploads.exclude(state=UploadState.WITHDRAWN).order_by("-period", "-pk")[: MONTHS_SHOWN * 4]:
            month(upload.period).uploads.append((upload, kind_title(upload.kind)))
    if user.has_perm("placement.view_placement"):
        placed = Placement.objects.filter(company=company).order_by("-posting_month").values("posting_month")
        for row in placed.annotate(men=Count("pk", filter=Q(sex="L")), women=Count("pk", filter=Q(sex="P"))):
            month(row["posting_month"]).placed_men = row["men"]
            month(row["posting_month"]).placed_women = row["women"]
    if user.has_perm("placement.view_vacancy"):
        wanted = Vacancy.objects.filter(company=company).order_by("-posting_month").values("posting_month")
        for row in wanted.annotate(places=Sum(F("count_male") + F("count_female") + F("count_either"))):
            month(row["posting_month"]).wanted = row["places"]
    return [months[first_day] for first_day in sorted(months, reverse=True)[:MONTHS_SHOWN]]


def open_vacancies(company: Company, user, today: date) -> list[Vacancy]:
    """Those neither filled nor past their closing date, the newest first."""
    if not user.has_perm("placement.view_vacancy"):
        return []
    vacancies = with_status(Vacancy.objects.filter(company=company).open_on(today), today)
    vacancies = vacancies.exclude(status=VacancyStatus.FILLED).select_related("education")
    return list(vacancies.order_by("-posting_month", "-pk")[:VACANCIES_SHOWN])


def reminders_of(company: Company, user) -> list[tuple[Reminder, str]]:
    """The newest letters that asked for reports, with what was owed."""
    if not user.has_perm("placement.view_reminder"):
        return []
    reminders = Reminder.objects.filter(company=company).select_related("letter")[:REMINDERS_SHOWN]
    return [(reminder, owed_in_words(reminder)) for reminder in reminders]


def quality_of(company: Company, user, today: date) -> Share | None:
    """Errors and rows of the reports of the last twelve months that are over."""
    if not user.has_perms(("placement.view_placement", "intake.view_upload")):
        return None
    first = months_after(today.replace(day=1), -12)
    return share_of(company.pk, [months_after(first, number) for number in range(12)], KINDS)
