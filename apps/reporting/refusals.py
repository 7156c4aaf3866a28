"""What the database refuses of months that were closed meanwhile, as a sentence on the page."""

from django.contrib import messages
from django.db import IntegrityError
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "signed_month_never_changes": _(
        "The month that counts this was signed meanwhile; its figures stand, and nothing was saved. Ask the head of "
        "office for a correction (ralat), or enter it anew for an open month."
    ),
    "stock_of_a_signed_month_stays": _(
        "The month before is signed, and with it the stock that it left over; nothing was saved. Ask the head of "
        "office for a correction (ralat)."
    ),
    "month_steps_are_in_order": _(
        "A colleague moved this month on meanwhile, and nothing was saved. Look at it again."
    ),
}


def refusal(error: Exception):
    """The sentence for an error of the database's guards, or None for any other."""
    if not isinstance(error, IntegrityError):
        return None
    report = getattr(error.__cause__, "diag", None)
    return SENTENCES.get(getattr(report, "constraint_name", None))


class RefusalsInWords:
    """Middleware: leads back to the page of the form, with the sentence."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception: Exception):
        sentence = refusal(exception)
        if sentence is None or request.method != "POST":
            return None
        messages.error(request, sentence)
        page = request.headers.get("referer", "")
        is_ours = url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure())
        return HttpResponseRedirect(page if is_ours else request.path)
