"""Two people at one record: the later save sees what the earlier one wrote, and nothing typed is lost."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import ModelChoiceField
from django.utils import formats
from django.utils.translation import gettext as _

from apps.accounts.history import newest_event, who_wrote

VERSION_FIELD = "row_version"


class VersionedForm(forms.ModelForm):
    """Carries the newest event of the record as it was shown, and refuses to save over a newer one unseen.

    The refusal names who changed what; the form then carries the new version, so that saving again is a decision.
    """

    row_version = forms.CharField(label="", widget=forms.HiddenInput, required=False)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if VERSION_FIELD in self.fields:
            shown = getattr(self.instance, "shown_version", None)
            self.initial[VERSION_FIELD] = "" if shown is None else str(shown)

    def clean(self):
        cleaned = super().clean()
        cleaned = self.cleaned_data if cleaned is None else cleaned
        if not self.instance._state.adding and VERSION_FIELD in self.fields:
            self._refuse_if_stale(cleaned)
        return cleaned

    def has_changed(self) -> bool:
        return bool(set(self.changed_data) - {VERSION_FIELD})

    def _refuse_if_stale(self, cleaned: dict) -> None:
        model = type(self.instance)
        # The lock makes a second save wait here until the first one has committed, then see its event.
        stored = model._base_manager.select_for_update().filter(pk=self.instance.pk).first()
        if stored is None:
            raise ValidationError(_("Somebody else deleted this record while you had it open."), "stale")
        event = newest_event(model, self.instance.pk)
        newest = str(event.pk) if event else ""
        if event is None or cleaned.get(VERSION_FIELD, "") == newest:
            return
        self.data = self.data.copy()
        self.data[self.add_prefix(VERSION_FIELD)] = newest
        sentence = _(
            "%(who)s changed this record on %(when)s, after you had opened it. What you typed still stands below. "
            "Compare it with what is stored now, then save again."
        ) % {
            "who": who_wrote(event) or _("A background task"),
            "when": formats.date_format(event.pgh_created_at, "DATETIME_FORMAT"),
        }
        raise ValidationError([ValidationError(sentence, "stale"), *self._differences(stored, cleaned)])

    def _differences(self, stored, cleaned: dict) -> list[ValidationError]:
        sentence = _("%(field)s: stored now is “%(stored)s”, you entered “%(entered)s”.")
        found = []
        for name, field in self.fields.items():
            if name == VERSION_FIELD or name not in cleaned or not hasattr(stored, name) or field.disabled:
                continue
            now, entered = getattr(stored, name), cleaned[name]
            if isinstance(field, forms.ModelMultipleChoiceField) or (now or "") == (entered or ""):
                continue
            values = {"field": field.label, "stored": _shown(field, now), "entered": _shown(field, entered)}
            found.append(ValidationError(sentence % values, "stale"))
        return found


def _shown(field: forms.Field, value) -> str:
    if value in (None, ""):
        return "–"
    if not isinstance(field, ModelChoiceField) and hasattr(field, "choices"):
        return str(dict(field.choices).get(value, value))
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, list | tuple):
        return ", ".join(str(part) for part in value)
    return str(formats.localize(value))
