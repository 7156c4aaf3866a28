"""What waits for the industrial relations desk today."""

from datetime import date, timedelta

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from apps.industrial_relations import validity
from apps.industrial_relations.models import (
    BipartiteForum,
    CollectiveAgreement,
    CompanyRegulation,
    Dispute,
    FixedTermContract,
    TradeUnion,
)
from apps.industrial_relations.record_choices import RegulationState, UnionState
from disnaker.waiting import Waiting

NEAR = timedelta(days=7)
TO_DECIDE = (RegulationState.RECEIVED, RegulationState.EXAMINED)
TO_RECORD = (UnionState.RECEIVED, UnionState.POSTPONED)


def waiting_for_relations(today: date) -> list[Waiting]:
    """A case is near its deadline in the week before it; what runs out is told EXPIRY_REMINDER_DAYS before."""
    soon = today + timedelta(days=settings.EXPIRY_REMINDER_DAYS)
    return [
        Waiting(
            _("Cases past their deadline"),
            "industrial_relations.change_dispute",
            Dispute.objects.going_on().filter(due_on__lt=today),
            "admin:industrial_relations_dispute_changelist",
            {"due": "over"},
        ),
        Waiting(
            _("Cases near a deadline"),
            "industrial_relations.change_dispute",
            Dispute.objects.going_on().filter(due_on__range=(today, today + NEAR)),
            "admin:industrial_relations_dispute_changelist",
            {"due": "week"},
        ),
        Waiting(
            _("Company regulations to be examined or ratified"),
            "industrial_relations.change_companyregulation",
            CompanyRegulation.objects.filter(state__in=TO_DECIDE),
            "admin:industrial_relations_companyregulation_changelist",
            {"state__in": ",".join(TO_DECIDE)},
        ),
        Waiting(
            _("Trade unions to be recorded"),
            "industrial_relations.change_tradeunion",
            TradeUnion.objects.filter(state__in=TO_RECORD),
            "admin:industrial_relations_tradeunion_changelist",
            {"state__in": ",".join(TO_RECORD)},
        ),
        Waiting(
            _("Company regulations that run out soon"),
            "industrial_relations.change_companyregulation",
            validity.ending(CompanyRegulation.objects.all(), today),
            "admin:industrial_relations_companyregulation_changelist",
            {"validity": "ending"},
        ),
        Waiting(
            _("Collective agreements that run out soon"),
            "industrial_relations.change_collectiveagreement",
            validity.ending(CollectiveAgreement.objects.all(), today),
            "admin:industrial_relations_collectiveagreement_changelist",
            {"validity": "ending"},
        ),
        Waiting(
            _("Bipartite forums whose term ends soon"),
            "industrial_relations.change_bipartiteforum",
            BipartiteForum.objects.filter(recorded_on__isnull=False, term_until__range=(today, soon)),
            "admin:industrial_relations_bipartiteforum_changelist",
            {"term": "ending"},
        ),
        Waiting(
            _("Fixed-term contracts that end soon"),
            "industrial_relations.change_fixedtermcontract",
            FixedTermContract.objects.filter(ends_on__range=(today, soon)),
            "admin:industrial_relations_fixedtermcontract_changelist",
            {"expiry": "ending"},
        ),
    ]
