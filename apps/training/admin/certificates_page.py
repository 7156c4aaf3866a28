"""The certificates of a class: who holds one, who is to get one, issue and print."""

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Prefetch
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.registry.models import Official
from apps.training.admin.certificate_print import ISSUE, may_print
from apps.training.admin.own_classes import shown_class
from apps.training.models import Certificate, Trainee, TrainingClass
from apps.training.services.certificate_facts import predicate
from apps.training.services.certifying import graduates, issue_certificates, refuse_class

VIEW = "training.view_certificate"


class IssueForm(forms.Form):
    on = forms.DateField(label=gettext_lazy("Date of the certificates"), initial=localdate, widget=AdminDateWidget)
    trainees = forms.ModelMultipleChoiceField(
        queryset=Trainee.objects.none(),
        error_messages={"required": gettext_lazy("Tick at least one graduate who is to get a certificate.")},
    )

    def __init__(self, data, *, training_class: TrainingClass) -> None:
        super().__init__(data, label_suffix="")
        self.training_class = training_class
        self.fields["trainees"].queryset = graduates(training_class)

    def ticked(self) -> set[str]:
        """The keys of those who stand ticked: all, until somebody has chosen."""
        return set(self.data.getlist("trainees")) if self.is_bound else set()

    def issue(self, by) -> list[Certificate]:
        """The certificates of the valid form, or [] with what stands against it among the errors."""
        chosen = self.cleaned_data
        try:
            return issue_certificates(
                training_class=self.training_class, trainees=chosen["trainees"], on=chosen["on"], by=by
            )
        except ValidationError as refusal:
            self.add_error("on" if refusal.code in ("before_end", "future") else None, refusal)
            return []


def certificates_page(model_admin, request, object_id: str):
    """GET lists the graduates, POST issues certificates to those ticked."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    may_issue = request.user.has_perm(ISSUE)
    form = IssueForm(request.POST if request.method == "POST" else None, training_class=training_class)
    if request.method == "POST":
        if not may_issue:
            raise PermissionDenied
        if form.is_valid() and (issued := form.issue(request.user)):
            messages.success(request, _told(issued))
            return HttpResponseRedirect(request.path)
    rows = _rows(training_class, form)
    waiting = sum(1 for row in rows if not row.is_certified)
    obstacle = _obstacle(training_class)
    offered = may_issue and waiting > 0 and not obstacle
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Certificates"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "rows": rows,
        "counts": {"all": len(rows), "certified": len(rows) - waiting, "waiting": waiting},
        "obstacle": obstacle,
        "hints": _hints(training_class) if offered else [],
        "form": form,
        "may_issue": offered,
        "may_print": may_print(request.user),
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/certificates.html", context)


def _rows(training_class: TrainingClass, form: IssueForm) -> list[Trainee]:
    """The graduates, each with `predicate`, the `valid` certificate or None, the `void` ones, and `is_ticked`."""
    newest_first = Certificate.objects.defer("facts").order_by("-pk")
    rows = list(graduates(training_class).prefetch_related(Prefetch("certificates", newest_first)))
    ticked = form.ticked()
    for trainee in rows:
        trainee.predicate = predicate(trainee.final)
        held = trainee.certificates.all()
        trainee.valid = next((one for one in held if not one.is_void), None)
        trainee.void = [one for one in held if one.is_void]
        trainee.is_ticked = not form.is_bound or str(trainee.pk) in ticked
    return rows


def _obstacle(training_class: TrainingClass) -> str:
    try:
        refuse_class(training_class)
    except ValidationError as refusal:
        return refusal.messages[0]
    return ""


def _hints(training_class: TrainingClass) -> list[str]:
    """What would be missing on the paper."""
    hints = []
    if not training_class.programme.units.exists():
        hints.append(_("The programme lists no competency units; the back of the certificates stays without a table."))
    if Official.objects.head_on(localdate()) is None:
        hints.append(_("Nobody is entered as head of office today; the name under the signature is left for the pen."))
    return hints


def _told(issued: list[Certificate]) -> str:
    if len(issued) == 1:
        return _("Certificate %(number)s is issued.") % {"number": issued[0].number}
    text = ngettext(
        "%(count)d certificate is issued, %(first)s to %(last)s.",
        "%(count)d certificates are issued, %(first)s to %(last)s.",
        len(issued),
    )
    return text % {"count": len(issued), "first": issued[0].number, "last": issued[-1].number}
