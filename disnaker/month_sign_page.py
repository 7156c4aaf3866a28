"""The head of office signs a month: what was looked at once more, the day and the signer, the own password."""

from allauth.core import ratelimit
from django import forms
from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from apps.documents.models import LetterClass
from apps.registry.models import Official
from apps.reporting.choices import MonthState
from apps.reporting.models import SignedSummary
from apps.reporting.periods import Period
from disnaker.month_checks import Check, checks
from disnaker.month_page import SIGNS, asked_month, is_stopped
from disnaker.month_signing import WAITS, sign_month
from disnaker.packet_letter import class_of_packets
from disnaker.summaries import recount
from disnaker.summary_links import Links


class SignForm(forms.Form):
    """Who signs, under which day and class; a correction says why, and doubts are ticked off."""

    official = forms.ModelChoiceField(
        label=gettext_lazy("Signed by"), queryset=Official.objects.none(), empty_label=None
    )
    dated_on = forms.DateField(
        label=gettext_lazy("Date of the letter"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    letter_class = forms.ModelChoiceField(
        label=gettext_lazy("Class of letters"), queryset=LetterClass.objects.order_by("code"), empty_label=None
    )
    reason = forms.CharField(
        label=gettext_lazy("Why is the month corrected?"),
        min_length=5,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("The cover letter of the correction carries this sentence."),
    )
    is_sure = forms.BooleanField(
        label=gettext_lazy("I have looked at what is marked above, and sign the month as it is."),
        error_messages={"required": gettext_lazy("Look at the marked points above, then tick here.")},
    )
    password = forms.CharField(
        label=gettext_lazy("Your password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        help_text=gettext_lazy("It confirms that it is you who signs."),
    )

    def __init__(self, *args, request, period: Period, state: str, doubts: list[Check], **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.request = request
        self.last_day = period.last_day
        self.fields["official"].queryset = Official.objects.in_office_on(localdate()).order_by(
            "-is_head", "-valid_from"
        )
        if state != MonthState.REVISED:
            del self.fields["reason"]
        if not doubts:
            del self.fields["is_sure"]

    def clean_dated_on(self):
        day = self.cleaned_data["dated_on"]
        if day <= self.last_day:
            raise ValidationError(_("A month is signed after it has ended. Choose a later day."), "early")
        if day > localdate():
            raise ValidationError(_("This day has not come yet. Choose today or an earlier day."), "ahead")
        return day

    def clean_password(self):
        password, user = self.cleaned_data["password"], self.request.user
        if not ratelimit.consume(self.request, action="reauthenticate", user=user):
            raise ValidationError(_("Too many tries. Wait a few minutes and try again."), "tries")
        if not user.check_password(password):
            raise ValidationError(_("This is not your password. Type it again."), "password")
        return password


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required(SIGNS, raise_exception=True)
def month_sign(request, period: str):
    asked = asked_month(period)
    made = recount(asked)
    if made.state not in WAITS:
        messages.warning(request, _("%(month)s is not waiting for a signature.") % {"month": asked.label})
        return redirect("month", str(asked))
    looked_at = checks(made, Links(request))
    doubts = [check for check in looked_at if check.found and not check.stops]
    form = SignForm(
        request.POST or None,
        request=request,
        period=asked,
        state=made.state,
        doubts=doubts,
        initial={"dated_on": localdate(), "letter_class": class_of_packets()},
    )
    if request.method == "POST" and form.is_valid() and (signed := _signed(form, asked, request.user)):
        messages.success(
            request,
            _("%(month)s is signed under number %(number)s.") % {"month": signed, "number": signed.number},
        )
        return redirect("month", str(asked))
    context = {
        **admin.site.each_context(request),
        "title": _("Sign %(month)s") % {"month": asked.label},
        "period": asked,
        "state": made.state,
        "checks": looked_at,
        "is_stopped": is_stopped(looked_at),
        "form": form,
        "officials_url": reverse("admin:registry_official_changelist"),
    }
    return TemplateResponse(request, "admin/month_sign.html", context)


def _signed(form: SignForm, period: Period, user) -> SignedSummary | None:
    """None where the month cannot be signed; the form says why."""
    told = form.cleaned_data
    try:
        return sign_month(
            month=period.first_month,
            dated_on=told["dated_on"],
            official=told["official"],
            by=user,
            reason=told.get("reason", ""),
            letter_class=told["letter_class"].pk,
        )
    except ValidationError as error:
        form.add_error(None, error)
        return None
