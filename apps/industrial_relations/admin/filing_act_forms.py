"""What the acts on a company regulation, or on a collective agreement, ask."""

from datetime import timedelta

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.regulation_clock import limit_of
from apps.industrial_relations.services.filing_terms import Filing
from apps.industrial_relations.services.regulations import missing_items
from apps.industrial_relations.validity import latest_end, latest_extension


def day_field(label, **kwargs) -> forms.DateField:
    return forms.DateField(label=label, widget=AdminDateWidget, **kwargs)


def words_field(label, help_text="", **kwargs) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=250, help_text=help_text, widget=forms.Textarea(attrs={"rows": 3}), **kwargs
    )


class ActForm(forms.Form):
    def __init__(self, *args, record: Filing, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.record = record


class SureForm(ActForm):
    """Asks nothing but to be sent."""

    sure = forms.BooleanField(widget=forms.HiddenInput, initial=True)


class DayForm(ActForm):
    on = day_field(gettext_lazy("day"), initial=localdate)


class ReturnForm(DayForm):
    missing = words_field(gettext_lazy("what is to be corrected"), gettext_lazy("The company is told so."))

    def __init__(self, *args, record: CompanyRegulation, **kwargs) -> None:
        super().__init__(*args, record=record, **kwargs)
        self.initial["missing"] = "; ".join(missing_items(record))[:250]


class TermForm(ActForm):
    """The validity, proposed as the longest that the law allows."""

    valid_from = day_field(gettext_lazy("valid from"))
    valid_until = day_field(gettext_lazy("valid until"), help_text=gettext_lazy("Two years at most, less a day."))

    def propose(self, first) -> None:
        self.initial |= {"valid_from": first, "valid_until": latest_end(first)}


class RatifyForm(TermForm):
    """A renewal follows the regulation before it without a gap, or overlap, where that still runs."""

    on = day_field(gettext_lazy("date of the decree"), initial=localdate)
    number = forms.CharField(
        label=gettext_lazy("number of the decree (SK)"),
        max_length=80,
        required=False,
        help_text=gettext_lazy("Left empty, it takes the next number of the letters, and the decree is made as paper."),
    )
    field_order = ("on", "number", "valid_from", "valid_until")

    def __init__(self, *args, record: CompanyRegulation, **kwargs) -> None:
        super().__init__(*args, record=record, **kwargs)
        today = localdate()
        before = CompanyRegulation.objects.filter(company=record.company_id, sequence__lt=record.sequence)
        last = max((one.last_day for one in before.in_force_on(today)), default=None)
        self.propose(last + timedelta(days=1) if last else today)


class DeemForm(TermForm):
    def __init__(self, *args, record: CompanyRegulation, **kwargs) -> None:
        super().__init__(*args, record=record, **kwargs)
        if limit := limit_of(record, load_rules()):
            self.propose(limit.due_on + timedelta(days=1))


class ExtendForm(ActForm):
    until = day_field(gettext_lazy("extended until"), help_text=gettext_lazy("One year at most."))
    agreed = forms.BooleanField(label="")

    def __init__(self, *args, record: Filing, **kwargs) -> None:
        super().__init__(*args, record=record, **kwargs)
        self.initial["until"] = record.extended_until or latest_extension(record.valid_until)
        is_regulation = isinstance(record, CompanyRegulation)
        self.fields["agreed"].label = (
            gettext_lazy("A collective agreement is being negotiated.")
            if is_regulation
            else gettext_lazy("Both sides have agreed to the extension in writing.")
        )


class WithdrawForm(ActForm):
    note = words_field(pgettext_lazy("regulation", "why, or by which letter"))

    def __init__(self, *args, record: CompanyRegulation, **kwargs) -> None:
        super().__init__(*args, record=record, **kwargs)
        self.initial["note"] = record.note


class RegisterForm(DayForm):
    number = forms.CharField(
        label=gettext_lazy("registration number"),
        max_length=80,
        required=False,
        help_text=gettext_lazy("Left empty, it takes the next number of the letters, and the letter is made as paper."),
    )
