from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import DecimalField
from django.utils.translation import gettext as _

from apps.registry.rupiah import format_rupiah, parse_rupiah


class RupiahField(forms.DecimalField):
    """An amount of rupiah as offices write it: 4.657.222,94 as well as Rp4657222."""

    widget = forms.TextInput

    def widget_attrs(self, widget) -> dict:
        return {"inputmode": "decimal", "autocomplete": "off"}

    def to_python(self, value) -> Decimal | None:
        if value in self.empty_values:
            return None
        try:
            return parse_rupiah(str(value))
        except ValueError as error:
            raise ValidationError(
                _("This is no amount of rupiah. Write it like 4.700.000, or with sen like 4.657.222,94."), "invalid"
            ) from error

    def prepare_value(self, value):
        return format_rupiah(value, sign=False) if isinstance(value, Decimal) else value


RUPIAH_FIELDS = {DecimalField: {"form_class": RupiahField}}
