"""The grid of a selection: a row for each applicant, of which only what was changed is written."""

from collections.abc import Mapping, Sequence

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.history import event_model, who_wrote
from apps.training.choices import AdminResult, SelectionResult
from apps.training.models import Applicant

WRITTEN = ("admin_result", "missing", "interview_score", "aptitude_score", "result", "reserve_place")
NUMBER = {"inputmode": "decimal", "autocomplete": "off", "size": 5}
NO_RESULT = [("", "–"), *SelectionResult.choices]


def score_field(label) -> forms.DecimalField:
    return forms.DecimalField(
        label=label, required=False, min_value=0, max_value=100, max_digits=5, decimal_places=2, localize=True,
        widget=forms.TextInput(attrs=NUMBER),
    )  # fmt: skip


class SelectionRow(forms.Form):
    """One applicant; `version` is the newest event of the applicant as the page showed it."""

    admin_result = forms.ChoiceField(label=gettext_lazy("papers"), choices=AdminResult)
    missing = forms.CharField(label=gettext_lazy("what is missing"), required=False, max_length=200)
    interview_score = score_field(gettext_lazy("interview"))
    aptitude_score = score_field(gettext_lazy("aptitude test"))
    result = forms.ChoiceField(label=pgettext_lazy("selection", "result"), required=False, choices=NO_RESULT)
    reserve_place = forms.IntegerField(
        label=gettext_lazy("place among the reserves"), required=False, min_value=1, max_value=999,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "size": 3}),
    )  # fmt: skip
    version = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, data, *, applicant: Applicant, number: int, version: int | None) -> None:
        self.applicant, self.number, self.newest = applicant, number, str(version or "")
        initial = {name: getattr(applicant, name) for name in WRITTEN} | {"version": self.newest}
        super().__init__(data, prefix=str(applicant.pk), initial=initial, auto_id="id_%s", use_required_attribute=False)
        for name in WRITTEN:
            label = _("%(field)s of %(name)s") % {"field": self.fields[name].label, "name": applicant.person}
            self.fields[name].widget.attrs["aria-label"] = label

    @property
    def is_posted(self) -> bool:
        """An applicant who came after the page was opened has no row in what it sends."""
        return self.is_bound and self.add_prefix("version") in self.data

    @property
    def is_stale(self) -> bool:
        return self.data.get(self.add_prefix("version")) != self.newest

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("result") != SelectionResult.RESERVE:
            cleaned["reserve_place"] = None
        return cleaned

    def values(self) -> dict:
        return {name: self.cleaned_data[name] for name in WRITTEN}

    def differs_from(self, shown) -> bool:
        """Whether what was typed is other than `shown`, the applicant or an event of the applicant."""
        return any(value != getattr(shown, name) for name, value in self.values().items())

    def refuse_stale(self, who: str) -> None:
        """The row then carries the new version, so that saving again is a decision."""
        sentence = _("%(who)s changed this row meanwhile. Stored now: %(stored)s. Compare, then save again.")
        self.add_error(None, ValidationError(sentence % {"who": who, "stored": _told(self.applicant)}, "stale"))
        self.data = self.data.copy()
        self.data[self.add_prefix("version")] = self.newest


class SelectionGrid:
    """The rows of all applicants of a class, in the order given."""

    def __init__(self, data, *, applicants: Sequence[Applicant]) -> None:
        versions = versions_of(applicants)
        self.rows = [
            SelectionRow(data, applicant=one, number=number, version=versions.get(one.pk))
            for number, one in enumerate(applicants, 1)
        ]

    def save(self) -> int | None:
        """How many rows were written; None, with the errors told in the rows, where nothing was.

        Call it in a transaction with the class locked and the applicants read under that lock.
        """
        posted = [row for row in self.rows if row.is_posted]
        if [row for row in posted if not row.is_valid()]:
            return None
        self._refuse_stale([row for row in posted if row.is_stale and row.differs_from(row.applicant)])
        if any(row.errors for row in posted):
            return None
        changed = [row for row in posted if not row.is_stale and row.differs_from(row.applicant)]
        for row in changed:
            for name, value in row.values().items():
                setattr(row.applicant, name, value)
        return Applicant.objects.bulk_update([row.applicant for row in changed], WRITTEN) if changed else 0

    def faults(self) -> list[tuple[int, str, str]]:
        """(number of the row, name, sentence) of everything that is wrong."""
        return [
            (row.number, str(row.applicant.person), f"{row.fields[name].label}: {text}" if name in WRITTEN else text)
            for row in self.rows
            if row.is_posted
            for name, texts in row.errors.items()
            for text in texts
        ]

    def _refuse_stale(self, stale: Sequence[SelectionRow]) -> None:
        """Rows that differ from what their page had shown; what was left as it was shown overwrites nothing."""
        if not stale:
            return
        keys = {row.data[row.add_prefix("version")] for row in stale} | {row.newest for row in stale}
        events = event_model(Applicant).objects.filter(pk__in=[key for key in keys if key.isdecimal()])
        by_key = {str(event.pk): event for event in events.select_related("pgh_context")}
        for row in stale:
            shown, newest = by_key.get(row.data[row.add_prefix("version")]), by_key.get(row.newest)
            if shown is None or shown.pgh_obj_id != row.applicant.pk or row.differs_from(shown):
                row.refuse_stale((newest and who_wrote(newest)) or _("A background task"))


def versions_of(applicants: Sequence[Applicant]) -> Mapping[int, int]:
    """The newest event of each applicant."""
    events = event_model(Applicant).objects.filter(pgh_obj__in=[one.pk for one in applicants])
    return dict(events.order_by().values("pgh_obj").annotate(newest=Max("pk")).values_list("pgh_obj", "newest"))


def _told(applicant: Applicant) -> str:
    scores = [applicant.interview_score, applicant.aptitude_score]
    told = [applicant.get_admin_result_display(), *("–" if score is None else f"{score:n}" for score in scores)]
    return ", ".join([*told, str(applicant.get_result_display() or "–")])
