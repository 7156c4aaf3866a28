"""Papers of a class: the attendance sheet, and the list of transport allowances with its page."""

from datetime import date, timedelta

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.http import Http404, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, XLSX, file_answer
from apps.registry.models import Official
from apps.registry.rights import SEE_PERSONAL
from apps.training.admin.attendance_page import VIEW
from apps.training.admin.own_classes import shown_class
from apps.training.attendance_paper import attendance_pdf
from apps.training.attendance_workbook import attendance_workbook
from apps.training.models import TrainingClass
from apps.training.services.transport import TransportList, transport_list
from apps.training.transport_paper import transport_pdf, transport_workbook

SEE = "training.view_trainee"


class SpanForm(forms.Form):
    """The days that are paid; left empty, all of the class."""

    first = forms.DateField(label=gettext_lazy("from day"), required=False, widget=AdminDateWidget)
    last = forms.DateField(label=gettext_lazy("to day"), required=False, widget=AdminDateWidget)

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        first, last = cleaned.get("first"), cleaned.get("last")
        if first and last and last < first:
            self.add_error("last", _("The last day must not lie before the first."))
        return cleaned

    def paid(self, training_class: TrainingClass) -> TransportList | None:
        """None for days that are none, so that no list is taken for that of other days."""
        if self.is_bound and not self.is_valid():
            return None
        said = self.cleaned_data if self.is_bound else {}
        first, last = said.get("first") or training_class.starts_on, said.get("last") or training_class.ends_on
        return transport_list(training_class, first, last)


def attendance_paper(model_admin, request, object_id: str) -> HttpResponse:
    """Blank to be signed, or with the marks (`?filled=1`); of the week of a day (`?week=2023-03-06`) or all."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    days = training_class.days.order_by("date")
    if asked := request.GET.get("week"):
        try:
            day = date.fromisoformat(asked)
        except ValueError:
            raise Http404(_("There is no such day.")) from None
        monday = day - timedelta(days=day.weekday())
        days = days.filter(date__range=(monday, monday + timedelta(days=6)))
    days = list(days)
    if not days:
        raise Http404(_("No day of instruction is planned yet."))
    log_access(request.user, AccessKind.PRINT, training_class, rows=training_class.trainees.count())
    pdf = attendance_pdf(training_class, days, filled="filled" in request.GET, **_by(request))
    return file_answer(pdf, PDF, f"Daftar hadir {training_class}.pdf", shown=True)


def attendance_sheet(model_admin, request, object_id: str) -> HttpResponse:
    """A workbook of this class to be filled in and uploaded; NIK for those who may see it."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    if not training_class.days.exists():
        raise Http404(_("No day of instruction is planned yet."))
    log_access(request.user, AccessKind.EXPORT, training_class, rows=training_class.trainees.count())
    content = attendance_workbook(training_class, with_nik=request.user.has_perm(SEE_PERSONAL))
    return file_answer(content, XLSX, f"Isian daftar hadir {training_class}.xlsx")


def transport_page(model_admin, request, object_id: str):
    """Who is paid how much for the days of `first` to `last`."""
    training_class = shown_class(model_admin, request, object_id, right=SEE)
    form = SpanForm(request.GET or None, label_suffix="")
    paid = form.paid(training_class)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Transport allowance"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "form": form,
        "paid": paid,
        "query": request.GET.urlencode(),
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/transport.html", context)


def transport_paper(model_admin, request, object_id: str) -> HttpResponse:
    training_class, paid = _printed(model_admin, request, object_id)
    return file_answer(transport_pdf(paid, **_by(request)), PDF, f"Uang transport {training_class}.pdf", shown=True)


def transport_sheet(model_admin, request, object_id: str) -> HttpResponse:
    training_class, paid = _printed(model_admin, request, object_id)
    return file_answer(transport_workbook(paid), XLSX, f"Uang transport {training_class}.xlsx")


def _printed(model_admin, request, object_id: str) -> tuple[TrainingClass, TransportList]:
    training_class = shown_class(model_admin, request, object_id, right=SEE)
    paid = SpanForm(request.GET).paid(training_class)
    if paid is None:
        raise Http404(_("These are no days to be paid. Choose them on the page of the transport allowance."))
    log_access(request.user, AccessKind.PRINT, training_class, rows=len(paid.payments))
    return training_class, paid


def _by(request) -> dict:
    """Who signs and who printed, for a paper of now."""
    now = timezone.now()
    return {
        "signer": Official.objects.head_on(timezone.localdate(now)),
        "printed_by": request.user.get_full_name() or request.user.get_username(),
        "printed_at": now,
    }
