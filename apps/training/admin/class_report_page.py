"""The report of a class (Laporan Pelaksanaan Pelatihan): on screen, and on paper with `?paper`."""

from django.template.response import TemplateResponse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from apps.accounts.file_answer import PDF, file_answer
from apps.registry.percent import written_percent
from apps.training.admin.own_classes import shown_class
from apps.training.choices import ClassState, Occupied
from apps.training.class_report_paper import class_report_pdf
from apps.training.services.class_report import class_report


def report_page(model_admin, request, object_id: str):
    training_class = shown_class(model_admin, request, object_id)
    report = class_report(training_class)
    if "paper" in request.GET:
        paper = class_report_pdf(report, printed_by=request.user.get_full_name() or request.user.get_username())
        return file_answer(paper, PDF, f"laporan-pelatihan-{training_class.pk}.pdf", shown=True)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Report of the class"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "report": report,
        "is_provisional": training_class.state != ClassState.FINISHED,
        "percents": {
            "presence": written_percent(report.presence.total.percent),
            "graduated": written_percent(report.graduated_percent),
            "spent": written_percent(report.spent_percent),
        },
        "parts": [
            (_("Education"), _("Participants by education"), report.by_education),
            (_("District (kecamatan)"), _("Participants by district of residence"), report.by_district),
        ],
        "answers": [capfirst(state.label) for state in Occupied],
        "asked": [(asked, [asked.answers[state] for state in Occupied]) for asked in report.asked],
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/class_report.html", context)
