"""The page of one upload."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.jobs import progress_of, worker_is_alive
from apps.intake import company_matching
from apps.intake.admin.review import Review
from apps.intake.booking import outcome_counts
from apps.intake.choices import UploadState
from apps.intake.forms import DescribeForm
from apps.intake.kinds import kind_title
from apps.intake.models import Upload
from apps.intake.table.wording import normalise_heading
from apps.registry.models import Company
from apps.registry.rights import SEE_PERSONAL

FOUND = 12


def review_page(admin, request: HttpRequest, upload: Upload) -> TemplateResponse:
    sees = request.user.has_perm(SEE_PERSONAL)
    # PostgreSQL knows no NUL in a text; a made-up address must not be a fault.
    asked = {name: value.replace("\0", "") for name, value in request.GET.items()}
    review = Review(upload, sees_personal_data=sees, asked=asked)
    context = admin._context(
        request,
        title=upload.file_name,
        original=upload,
        upload=upload,
        badge=admin.state_shown(upload),
        kind_title=kind_title(upload.kind),
        rights=_rights(request, upload),
        asked=request.GET.urlencode(),
        worker_is_alive=worker_is_alive() if upload.is_at_work else True,
        progress=progress_of(upload.progress_key) if upload.is_at_work else None,
        progress_url=reverse("admin:intake_upload_progress", args=[upload.pk]),
    )
    if upload.is_open or upload.state == UploadState.REFUSED:
        context |= _to_put_right(request, upload, review)
    if upload.state in (UploadState.APPLIED, UploadState.WITHDRAWN) and review.resource:
        context |= _what_became(upload, review)
    if sees and upload.rows_read:
        log_access(request.user, AccessKind.VIEW, f"intake.upload:{upload.pk}", rows=upload.rows_read)
    return TemplateResponse(request, "intake/review.html", context)


def _rights(request: HttpRequest, upload: Upload) -> dict[str, bool]:
    """What this person may do with the upload now."""
    user = request.user
    changeable = upload.is_open or (upload.state == UploadState.REFUSED and not upload.same_as_id)
    return {
        "fix": changeable and user.has_perm("intake.change_upload"),
        "apply": upload.is_open and not upload.lacks() and user.has_perm("intake.apply_upload"),
        "lacks_apply": upload.is_open and not user.has_perm("intake.apply_upload"),
        "withdraw": upload.state == UploadState.APPLIED and user.has_perm("intake.withdraw_upload"),
        "download": user.has_perm("intake.download_upload"),
    }


def _to_put_right(request: HttpRequest, upload: Upload, review: Review) -> dict:
    page = review.page()
    codes = {issue["code"] for issue in upload.file_issues}
    context = {
        "groups": review.groups(),
        "page": page,
        "grid": review.grid(page),
        "columns": [(name, review.heading(name)) for name in review.columns()],
        "describe_form": DescribeForm(instance=upload, label_suffix=""),
        "headings": _headings(upload, review),
        "suggestions": _suggestions(review),
        "comparison": _comparison(upload, review),
    }
    if "company_unknown" in codes or request.GET.get("company"):
        context["likely"] = company_matching.likely(upload.company_text)
        context["found_companies"] = _found_companies(review.asked.get("company", ""))
        context["company_asked"] = review.asked.get("company", "")
    return context


def _comparison(upload: Upload, review: Review):
    if upload.lacks() or not upload.rows_accepted or not review.resource:
        return None
    return review.resource.compare(upload)


def _headings(upload: Upload, review: Review) -> list[dict]:
    if not review.resource:
        return []
    choices = [(name, column.column_name) for name, column in review.resource.columns().items()]
    return [
        {**column, "key": normalise_heading(column["heading"]), "choices": choices}
        for column in upload.columns
        if column["heading"]
    ]


def _suggestions(review: Review) -> dict[str, list[str]]:
    if not review.resource:
        return {}
    found = {name: review.resource.suggestions(name) for name in review.columns()}
    return {name: values for name, values in found.items() if values}


def _found_companies(text: str):
    if not text.strip():
        return []
    if text.strip().isdecimal():
        return Company.objects.filter(nib__startswith=text.strip())[:FOUND]
    companies = Company.objects.all()
    for word in text.split()[:5]:
        companies = companies.filter(name__icontains=word)
    return companies[:FOUND]


def _what_became(upload: Upload, review: Review) -> dict:
    gone = review.resource.gone(upload) if upload.revises_id and upload.state == UploadState.APPLIED else None
    return {
        "outcomes": outcome_counts(upload),
        "booked": review.booked_page(),
        "gone": list(gone[:50]) if gone is not None else [],
        "outcome_asked": review.asked.get("outcome", ""),
    }
