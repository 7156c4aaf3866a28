"""What is written down of a bipartite forum, and of its half-yearly reports."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.half_years import half_year_label, last_half_year
from apps.industrial_relations.models import BipartiteForum, ForumReport
from apps.industrial_relations.services.forums import LEAST_MEMBERS, letter_of, proposed_end
from apps.registry.indonesian_dates import format_date

OFFERED_HALF_YEARS = 10


class BipartiteForumForm(VersionedForm):
    """A number and a day of recording may be given for a forum that was recorded before it is entered here."""

    class Meta:
        model = BipartiteForum
        fields = (
            "company", "formed_on", "received_on", "record_number", "recorded_on", "term_from", "term_until", "chair",
            "employer_members", "worker_members", "note",
        )  # fmt: skip
        help_texts = {
            "term_until": gettext_lazy("Left empty: two years less a day."),
            "record_number": gettext_lazy("Only for a forum that was recorded before; else use “Record by letter”."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "term_until" in self.fields:
            self.fields["term_until"].required = False

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        for name in ("formed_on", "received_on", "recorded_on"):
            if (day := cleaned.get(name)) and day > localdate():
                self.add_error(name, _("This date lies in the future. Record it once it has happened."))
        if cleaned.get("term_from") and not cleaned.get("term_until") and "term_until" not in self.errors:
            cleaned["term_until"] = self.instance.term_until = proposed_end(cleaned["term_from"])
        formed_on, received_on = cleaned.get("formed_on"), cleaned.get("received_on")
        if formed_on and received_on and received_on < formed_on:
            text = _("The forum was formed on %(day)s, so its notice came on that day or later.")
            self.add_error("received_on", ValidationError(text, "too_early", {"day": format_date(formed_on)}))
        self._judge_members(cleaned)
        self._judge_recording(cleaned)
        return cleaned

    def _judge_members(self, cleaned: dict) -> None:
        employer, workers = cleaned.get("employer_members"), cleaned.get("worker_members")
        if employer is None or workers is None:
            return
        if employer != workers:
            text = _("Both sides have as many members (1:1); here are %(employer)d and %(workers)d.")
            self.add_error("worker_members", text % {"employer": employer, "workers": workers})
        elif employer + workers < LEAST_MEMBERS:
            text = _("A forum has at least %(least)d members, half of each side; here are %(number)d.")
            self.add_error("worker_members", text % {"least": LEAST_MEMBERS, "number": employer + workers})

    def _judge_recording(self, cleaned: dict) -> None:
        if "record_number" not in self.fields:
            return
        number, recorded_on = cleaned.get("record_number"), cleaned.get("recorded_on")
        if bool(number) != bool(recorded_on):
            name = "recorded_on" if number else "record_number"
            if name not in self.errors:
                self.add_error(name, _("A recorded forum has both a number and a day of recording."))
        changed = {"record_number", "recorded_on"} & set(self.changed_data)
        if self.instance.pk and changed and (letter := letter_of(self.instance)):
            text = _("The proof, letter %(number)s, names number and day. Have that letter made void first.")
            raise ValidationError(text, "proven", {"number": letter})


class ForumReportForm(forms.ModelForm):
    """The half-year is chosen among those that have ended."""

    half_year = forms.TypedChoiceField(label=gettext_lazy("half-year"), coerce=str)

    class Meta:
        model = ForumReport
        fields = ("half_year", "received_on", "meetings", "topics")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        half_years = [last_half_year(localdate())]
        while len(half_years) < OFFERED_HALF_YEARS:
            half_years.append(last_half_year(half_years[-1]))
        if (kept := self.instance.half_year) and kept not in half_years:
            half_years.append(kept)
        choices = [(half_year.isoformat(), half_year_label(half_year)) for half_year in half_years]
        self.fields["half_year"].choices = [("", "–"), *choices]

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        received_on = cleaned.get("received_on")
        if received_on and received_on > localdate():
            self.add_error("received_on", _("This date lies in the future. Record it once it has happened."))
        return cleaned
