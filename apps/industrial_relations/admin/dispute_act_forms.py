"""What the steps of a case ask."""

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.db.models import Count, Q
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from apps.industrial_relations.choices import Reply, Route, Side
from apps.industrial_relations.dispute_law import ENDED, ROUTES
from apps.industrial_relations.models import Dispute, Mediator, Recommendation
from apps.industrial_relations.services.referring import CONCLUSIONS

TWO_SIDES = (
    (Side.WORKER, gettext_lazy("the worker’s side")),
    (Side.EMPLOYER, gettext_lazy("the employer’s side")),
)


def day_field(label, **kwargs) -> forms.DateField:
    return forms.DateField(label=label, widget=AdminDateWidget, **{"initial": localdate, **kwargs})


def words_field(label, *, rows: int = 3, help_text="", **kwargs) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, widget=widget, **kwargs)


class MediatorField(forms.ModelChoiceField):
    """Those who take cases, each with the number of cases that go on."""

    def __init__(self, **kwargs) -> None:
        super().__init__(Mediator.objects.none(), label=gettext_lazy("mediator"), **kwargs)

    def label_from_instance(self, mediator: Mediator) -> str:
        number = getattr(mediator, "going_on", 0)
        cases = ngettext("%(number)d case going on", "%(number)d cases going on", number) % {"number": number}
        return f"{mediator.name} ({cases})"


class StepForm(forms.Form):
    """`dispute` is the case as it stands; `on` the day of the step."""

    on = day_field(gettext_lazy("day"))

    def __init__(self, *args, dispute: Dispute, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.dispute = dispute
        if "mediator" in self.fields:
            going_on = Count("disputes", filter=~Q(disputes__state__in=ENDED))
            taking = Q(is_active=True) | Q(pk=dispute.mediator_id)
            self.fields["mediator"].queryset = Mediator.objects.filter(taking).annotate(going_on=going_on)
            self.initial["mediator"] = dispute.mediator_id


class ReturnForm(StepForm):
    missing = words_field(
        gettext_lazy("what is missing"), max_length=250,
        help_text=gettext_lazy("The letter that returns the file tells it to whoever filed the case."),
    )  # fmt: skip


class RouteForm(StepForm):
    route = forms.ChoiceField(label=gettext_lazy("way of settlement"), widget=forms.RadioSelect)
    conciliator = forms.CharField(label=gettext_lazy("conciliator or arbiter"), max_length=120, required=False)
    field_order = ("route", "on", "conciliator")

    def __init__(self, *args, dispute: Dispute, **kwargs) -> None:
        super().__init__(*args, dispute=dispute, **kwargs)
        lawful = [route for route in ROUTES[dispute.kind] if route != Route.MEDIATION]
        self.fields["route"].choices = [(route.value, route.label) for route in lawful]


class ReferForm(StepForm):
    """To a mediator, for the clarification or for the mediation itself."""

    mediator = MediatorField()
    chosen_by_parties = forms.BooleanField(
        label=gettext_lazy("the parties chose mediation themselves"), required=False,
        help_text=gettext_lazy("Only where the term for their choice has not run out yet."),
    )  # fmt: skip

    def __init__(self, *args, dispute: Dispute, **kwargs) -> None:
        super().__init__(*args, dispute=dispute, **kwargs)
        if dispute.offered_on is None or dispute.route == Route.MEDIATION:
            del self.fields["chosen_by_parties"]


class ConcludeForm(StepForm):
    result = forms.ChoiceField(
        label=gettext_lazy("conclusion of the clarification"),
        choices=[(one.value, one.label) for one in CONCLUSIONS],
        widget=forms.RadioSelect,
    )


class AgreeForm(StepForm):
    on = day_field(gettext_lazy("signed on"))
    number = forms.CharField(label=gettext_lazy("number"), max_length=80, required=False)
    place = forms.CharField(label=gettext_lazy("place"), max_length=160)
    terms = words_field(gettext_lazy("what was agreed"), rows=6, help_text=gettext_lazy("One point a line."))
    worker_signer = forms.CharField(label=gettext_lazy("signs for the worker’s side"), max_length=120)
    worker_position = forms.CharField(label=gettext_lazy("position"), max_length=120, required=False)
    employer_signer = forms.CharField(label=gettext_lazy("signs for the employer’s side"), max_length=120)
    employer_position = forms.CharField(label=gettext_lazy("position"), max_length=120, required=False)

    def __init__(self, *args, dispute: Dispute, **kwargs) -> None:
        """As far as each side has one party alone, that one is proposed."""
        super().__init__(*args, dispute=dispute, **kwargs)
        parties = list(dispute.parties.select_related("person", "union"))
        for side, of_it in (("worker", (Side.WORKER, Side.UNION)), ("employer", (Side.EMPLOYER,))):
            found = [party for party in parties if party.side in of_it]
            if len(found) == 1:
                self.initial[f"{side}_signer"] = found[0].shown_name
                self.initial[f"{side}_position"] = found[0].position


class RecommendForm(StepForm):
    on = day_field(gettext_lazy("issued on"))
    worker_statement = words_field(gettext_lazy("statement of the worker’s side"), rows=6)
    employer_statement = words_field(gettext_lazy("statement of the employer’s side"), rows=6)
    considerations = words_field(gettext_lazy("legal considerations and conclusion"), rows=8)
    points = words_field(gettext_lazy("what is recommended"), rows=5, help_text=gettext_lazy("One point a line."))

    def __init__(self, *args, dispute: Dispute, **kwargs) -> None:
        """What the sides said at the sessions is proposed as their statements."""
        super().__init__(*args, dispute=dispute, **kwargs)
        held = dispute.sessions.exclude(result="").values_list("worker_opinion", "employer_opinion")
        opinions = list(zip(*held, strict=True)) or [(), ()]
        for name, said in zip(("worker_statement", "employer_statement"), opinions, strict=True):
            self.initial[name] = "\n".join(dict.fromkeys(text for text in said if text))


class AnswerForm(StepForm):
    """About the recommendation of the case."""

    @property
    def recommendation(self) -> Recommendation:
        return self.dispute.recommendation


class ReceiptForm(AnswerForm):
    on = None
    worker_on = day_field(gettext_lazy("received by the worker’s side on"), required=False, initial=None)
    employer_on = day_field(gettext_lazy("received by the employer’s side on"), required=False, initial=None)

    def __init__(self, *args, dispute: Dispute, **kwargs) -> None:
        super().__init__(*args, dispute=dispute, **kwargs)
        known = self.recommendation
        self.initial |= {"worker_on": known.worker_received_on, "employer_on": known.employer_received_on}

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not any(cleaned.values()):
            self.add_error("worker_on", _("Say on which day at least one side received it."))
        return cleaned


class SideForm(AnswerForm):
    side = forms.ChoiceField(label=gettext_lazy("side"), choices=TWO_SIDES, widget=forms.RadioSelect)
    field_order = ("side", "answer", "on")

    def __init__(self, *args, dispute: Dispute, **kwargs) -> None:
        super().__init__(*args, dispute=dispute, **kwargs)
        silent = [(side, label) for side, label in TWO_SIDES if not getattr(self.recommendation, f"{side}_reply")]
        self.fields["side"].choices = silent
        if len(silent) == 1:
            self.initial["side"] = silent[0][0]


class ReplyForm(SideForm):
    answer = forms.ChoiceField(
        label=pgettext_lazy("recommendation", "answer"),
        choices=[(one.value, one.label) for one in (Reply.ACCEPTS, Reply.REJECTS)],
        widget=forms.RadioSelect,
    )
    on = day_field(gettext_lazy("answered on"))


class CourtForm(StepForm):
    on = day_field(gettext_lazy("brought to the court on"))
    number = forms.CharField(label=gettext_lazy("case number at the court"), max_length=80, required=False)


class CloseForm(StepForm):
    result = words_field(pgettext_lazy("dispute", "how it ended"), max_length=250)


class WithdrawForm(StepForm):
    reason = words_field(pgettext_lazy("dispute", "why it is withdrawn"), max_length=250)


class RegisterForm(StepForm):
    receipt = forms.CharField(label=gettext_lazy("proof of registration at the court (PHI)"), max_length=80)
    on = day_field(gettext_lazy("registered at the court on"))
    field_order = ("receipt", "on")


class TakeBackForm(StepForm):
    on = None
    reason = words_field(pgettext_lazy("dispute", "why the step is taken back"), max_length=250)
