"""Printing cards AK/1, one at the counter or many from the list; whose card was printed is written down."""

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.db import transaction
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from apps.accounts.access import subject_of
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.accounts.models import AccessEvent, User
from apps.placement.card_paper import cards_pdf, file_name, newest_cards, signing_official
from apps.placement.choices import SeekerState
from apps.placement.models import CardIssue
from apps.registry.rights import SEE_PERSONAL

MOST_CARDS = 500
PRINT = ("placement.print_card", SEE_PERSONAL)  # the card shows the whole NIK


@require_safe
@permission_required(PRINT, raise_exception=True)
def print_card(request, job_seeker_id: int):
    """The card at hand of one registration that goes on, shown in the browser."""
    cards = newest_cards([job_seeker_id])
    if not cards or not cards[0].job_seeker.is_open:
        raise Http404
    return _shown(cards, request.user)


@admin.action(description=gettext_lazy("Print cards AK/1"), permissions=["print_card"])
def print_cards(model_admin, request, queryset):
    """Those of the chosen registrations that go on, as one PDF in the order of the list."""
    open_ones = list(queryset.filter(state=SeekerState.REGISTERED).values_list("pk", flat=True)[: MOST_CARDS + 1])
    if not open_ones:
        messages.error(request, _("None of these registrations goes on. Choose some that are registered."))
        return None
    if len(open_ones) > MOST_CARDS:
        messages.error(request, _("One print holds %(most)d cards at most. Choose fewer.") % {"most": MOST_CARDS})
        return None
    return _shown(newest_cards(open_ones), request.user)


def may_print(request) -> bool:
    return request.user.has_perms(PRINT)


@transaction.atomic
def _shown(cards: list[CardIssue], user: User) -> HttpResponse:
    """What is written down is written before the paper leaves."""
    now = timezone.now()
    pdf = cards_pdf(
        cards,
        signer=signing_official(timezone.localdate()),
        printed_by=user.get_full_name() or user.get_username(),
        printed_at=now,
    )
    CardIssue.objects.filter(pk__in=[card.pk for card in cards]).update(printed_at=now)
    AccessEvent.objects.bulk_create(
        AccessEvent(user=user, kind=AccessKind.PRINT, subject=subject_of(card.job_seeker.person), reason=card.number)
        for card in cards
    )
    return file_answer(pdf, PDF, file_name(cards), shown=True)
