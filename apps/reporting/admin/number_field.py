from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.reporting.written_numbers import read_number, write_number


class NumberField(forms.DecimalField):
    """A number as Indonesian offices write it, shown with the decimal places of its indicator."""

    widget = forms.TextInput
    decimals = 2

    def widget_attrs(self, widget) -> dict:
        return {"inputmode": "decimal", "autocomplete": "off"}

    def to_python(self, value) -> Decimal | None:
        if value in self.empty_values:
            return None
        try:
            return read_number(str(value)).value
        except ValueError as error:
            raise ValidationError(
                _("This is no number. Write it like 7,25 or 15.010: a comma before the decimals."), "invalid"
            ) from error

    def prepare_value(self, value):
        return write_number(value, self.decimals) if isinstance(value, Decimal) else value
