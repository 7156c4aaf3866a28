"""What the acts on a trade union ask."""

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.services.unions import missing_items


def words_field(label, help_text="") -> forms.CharField:
    return forms.CharField(label=label, max_length=250, help_text=help_text, widget=forms.Textarea(attrs={"rows": 3}))


class DayForm(forms.Form):
    """On which day it was done."""

    on = forms.DateField(label=gettext_lazy("day"), initial=localdate, widget=AdminDateWidget)

    def __init__(self, *args, union: TradeUnion, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.union = union


class RecordForm(DayForm):
    number = forms.CharField(
        label=gettext_lazy("record number"),
        max_length=80,
        required=False,
        help_text=gettext_lazy("Left empty, the next number of the year is taken."),
    )


class PostponeForm(DayForm):
    missing = words_field(gettext_lazy("what is missing"), gettext_lazy("The union is told so, item by item."))

    def __init__(self, *args, union: TradeUnion, **kwargs) -> None:
        super().__init__(*args, union=union, **kwargs)
        self.initial["missing"] = "; ".join(missing_items(union))


class RevokeForm(DayForm):
    reason = words_field(
        pgettext_lazy("union", "reason"),
        gettext_lazy("Such as: dissolved by its members, or by a ruling of the court."),
    )
