from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy


class LetterDayForm(forms.Form):
    """Asks the date of a letter that is to be issued."""

    on = forms.DateField(label=gettext_lazy("Date of the letter"), initial=localdate, widget=AdminDateWidget)
