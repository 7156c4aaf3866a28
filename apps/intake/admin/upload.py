"""Unggah laporan: the files received, the page where they are dropped, and the page where each is put right."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.jobs import progress_of, worker_is_alive
from apps.intake.admin import files, handling
from apps.intake.admin.filters import KindFilter, MonthFilter
from apps.intake.admin.review_page import review_page
from apps.intake.background import queue_check
from apps.intake.choices import UploadState
from apps.intake.forms import DropForm
from apps.intake.kinds import kind_title, kinds_of
from apps.intake.models import Upload
from apps.intake.receiving import receive
from apps.intake.subjects import subject_named
from apps.registry.indonesian_dates import format_month

BADGES = {
    UploadState.NEEDS_ATTENTION: "warn",
    UploadState.READY: "info",
    UploadState.REFUSED: "error",
    UploadState.APPLIED: "ok",
    UploadState.WITHDRAWN: "muted",
}


@admin.register(Upload)
class UploadAdmin(OfficeAdmin):
    list_display = (
        "file_name",
        "kind_shown",
        "company_shown",
        "month_shown",
        "rows_shown",
        "state_shown",
        "uploaded_at",
    )
    list_filter = ("state", KindFilter, MonthFilter)
    list_select_related = ("company",)
    search_fields = ("file_name", "company__name", "sender")

    worded = {"kind": kind_title, "chosen_kind": kind_title}

    # Rights: a desk sees the uploads of its own kinds; nobody edits an upload's record, all is done by acts.

    def get_queryset(self, request):
        return super().get_queryset(request).of_kinds(kinds_of(request.user))

    def has_delete_permission(self, request, obj=None) -> bool:
        return False

    # List

    @admin.display(description=gettext_lazy("kind"), ordering="kind")
    def kind_shown(self, upload: Upload) -> str:
        return kind_title(upload.kind) or "–"

    @admin.display(description=gettext_lazy("company or class"), ordering="company__name")
    def company_shown(self, upload: Upload) -> str:
        return str(upload.company or upload.subject_text or upload.company_text or "–")

    @admin.display(description=gettext_lazy("month"), ordering="period")
    def month_shown(self, upload: Upload) -> str:
        return format_month(upload.period) if upload.period else "–"

    @admin.display(description=gettext_lazy("rows"))
    def rows_shown(self, upload: Upload) -> str:
        if upload.is_nil:
            return "NIHIL"
        if not upload.rows_rejected:
            return str(upload.rows_read)
        return _("%(read)d, of them %(rejected)d rejected") % {
            "read": upload.rows_read,
            "rejected": upload.rows_rejected,
        }

    @admin.display(description=gettext_lazy("state"), ordering="state")
    def state_shown(self, upload: Upload) -> str:
        return badge(upload)

    def get_urls(self):
        acts = {
            "fix": handling.fix,
            "replace": handling.replace,
            "describe": handling.describe,
            "columns": handling.name_columns,
            "company": handling.choose_company,
            "recheck": handling.read_again,
            "apply": handling.apply,
            "withdraw": handling.withdraw_upload,
            "gone": handling.withdraw_gone,
            "file": files.original,
            "annotated": files.annotated,
        }
        wrap = self.admin_site.admin_view
        own = [
            path("batch/", wrap(self.batch_view), name="intake_upload_batch"),
            path("batch/progress/", wrap(self.batch_progress_view), name="intake_upload_batch_progress"),
            path("template/<str:kind>/", wrap(self._act(files.template)), name="intake_template"),
            path("<int:pk>/progress/", wrap(self.progress_view), name="intake_upload_progress"),
            *(
                path(f"<int:pk>/{name}/", wrap(self._act(view)), name=f"intake_upload_{name}")
                for name, view in acts.items()
            ),
        ]
        return [*own, *super().get_urls()]

    def _act(self, view):
        """`view(admin, request, upload, ...)` for an upload that this person may see."""

        def act(request: HttpRequest, pk: int | None = None, **more):
            if not self.has_view_permission(request):
                raise PermissionDenied
            if pk is not None and not str(pk).isdecimal():
                return self._get_obj_does_not_exist_redirect(request, self.opts, str(pk))
            if pk is None:
                return view(self, request, **more)
            upload = self.get_queryset(request).select_related("company", "revises").filter(pk=pk).first()
            if upload is None:
                return self._get_obj_does_not_exist_redirect(request, self.opts, str(pk))
            return view(self, request, upload, **more)

        return act

    # Pages

    def add_view(self, request, form_url="", extra_context=None):
        """Several files at once, each becoming an upload of its own."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        asked = {name: request.GET.get(name, "") for name in ("kind", "subject")}
        form = DropForm(request.POST or None, request.FILES or None, label_suffix="", initial=asked)
        if request.method == "POST" and form.is_valid():
            return self._receive(request, form.cleaned_data)
        mine = [(kind, kind_title(kind)) for kind in kinds_of(request.user)]
        context = self._context(
            request, title=_("Upload reports"), form=form, templates=mine, worker_is_alive=worker_is_alive(),
            subject=subject_named(asked["kind"], asked["subject"]),
        )  # fmt: skip
        return TemplateResponse(request, "intake/drop.html", context)

    def _receive(self, request, said: dict):
        chosen = {
            "chosen_kind": said["kind"], "chosen_period": said["period"], "chosen_subject": said["subject"],
            "sender": said["sender"],
        }  # fmt: skip
        uploads = []
        for file in said["files"]:
            with transaction.atomic():
                upload = receive(file=file, file_name=file.name, by=request.user, **chosen)
                if upload.state == UploadState.RECEIVED:
                    queue_check(upload)
            uploads.append(upload)
        count = len(uploads)
        messages.success(
            request, ngettext("%(count)d file received.", "%(count)d files received.", count) % {"count": count}
        )
        numbers = ",".join(str(upload.pk) for upload in uploads)
        return redirect(f"{reverse('admin:intake_upload_batch')}?ids={numbers}")

    def batch_view(self, request):
        """The files dropped together, with their progress."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        uploads = list(self._asked(request).select_related("company"))
        for upload in uploads:
            upload.badge = badge(upload)
            upload.kind_title = kind_title(upload.kind)
        waiting = any(upload.is_at_work for upload in uploads)
        context = self._context(
            request, title=_("Files received"), uploads=uploads, waiting=waiting, worker_is_alive=worker_is_alive(),
            progress_url=f"{reverse('admin:intake_upload_batch_progress')}?ids={request.GET.get('ids', '')}",
        )  # fmt: skip
        return TemplateResponse(request, "intake/batch.html", context)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        return self._act(review_page)(request, pk=object_id)

    def progress_view(self, request, pk: int):
        """How far the work on one upload is."""
        upload = self.get_queryset(request).filter(pk=pk).first()
        if upload is None or not self.has_view_permission(request):
            raise PermissionDenied
        progress = progress_of(upload.progress_key)
        return JsonResponse(
            {
                "step": progress.step if progress and upload.is_at_work else "",
                "total": progress.total if progress else 0,
                "percent": progress.percent if progress else 0,
                "finished": not upload.is_at_work,
            }
        )

    def batch_progress_view(self, request):
        """How many files of a drop are read."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        states = list(self._asked(request))
        done = sum(not upload.is_at_work for upload in states)
        total = len(states)
        return JsonResponse(
            {
                "step": _("%(done)d of %(total)d files read") % {"done": done, "total": total},
                "total": total,
                "percent": done * 100 // total if total else 100,
                "finished": done == total,
            }
        )

    def _asked(self, request):
        numbers = [int(part) for part in request.GET.get("ids", "").split(",")[:200] if part.isdecimal()]
        return self.get_queryset(request).filter(pk__in=numbers).order_by("pk")

    def _context(self, request, **more) -> dict:
        return {**self.admin_site.each_context(request), "opts": self.opts, **more}


def badge(upload: Upload) -> str:
    """The state as a coloured word."""
    return format_html(
        '<span class="badge badge--{}">{}</span>', BADGES.get(upload.state, "info"), upload.get_state_display()
    )
