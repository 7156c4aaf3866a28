"""What the industrial relations desk knows of a person, for the line of time."""

from django.utils.translation import gettext as _

from apps.industrial_relations.models import DisputeParty, FixedTermContract, Termination
from apps.registry.admin.origin import origin_link
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Person
from disnaker.milestone import Milestone


def relations_milestones(person: Person, newest: int) -> list[Milestone]:
    """Disputes as a party, fixed-term contracts, terminations."""
    parties = DisputeParty.objects.filter(person=person).select_related("dispute__company").order_by("-pk")
    contracts = FixedTermContract.objects.filter(person=person).select_related("company").order_by("-pk")
    terminations = Termination.objects.filter(person=person).select_related("company").order_by("-pk")
    return [
        *(_dispute(party) for party in parties[:newest]),
        *(_contract(contract) for contract in contracts[:newest]),
        *(_termination(termination) for termination in terminations[:newest]),
    ]


def _dispute(party: DisputeParty) -> Milestone:
    dispute = party.dispute
    return Milestone(
        on=dispute.filed_on,
        title=_("Party of the dispute %(dispute)s") % {"dispute": dispute},
        detail=f"{dispute.get_kind_display()} · {dispute.get_state_display()}",
        url=dispute.get_absolute_url(),
        origin=origin_link(dispute.upload_id, dispute.upload_row),
    )


def _contract(contract: FixedTermContract) -> Milestone:
    last = format_date(contract.ends_on) if contract.ends_on else contract.get_basis_display()
    return Milestone(
        on=contract.starts_on,
        title=_("Fixed-term contract (PKWT) at %(company)s") % {"company": contract.company},
        detail=" · ".join(filter(None, (contract.position, _("until %(last)s") % {"last": last}))),
        url=contract.get_absolute_url(),
        origin=origin_link(contract.upload_id, contract.upload_row),
    )


def _termination(termination: Termination) -> Milestone:
    return Milestone(
        on=termination.terminated_on,
        title=_("Terminated (PHK) at %(company)s") % {"company": termination.company},
        detail=f"{termination.get_reason_display()} · {termination.get_way_display()}",
        url=termination.get_absolute_url(),
        origin=origin_link(termination.upload_id, termination.upload_row),
    )
