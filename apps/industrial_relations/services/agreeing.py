"""The parties agree: the joint agreement (PB) ends the case, and is registered at the court (UU 2/2004 Pasal 7, 13)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.choices import AgreementStage, DisputeState, Outcome
from apps.industrial_relations.models import Dispute, JointAgreement
from apps.industrial_relations.services.stepping import (
    locked_dispute,
    refuse_before,
    refuse_future,
    refuse_moved,
    take_step,
)

S = DisputeState
# From which states an agreement of each stage comes, to which it leads, and how it counts where nothing counts yet.
_WAYS = {
    AgreementStage.BIPARTITE: ((S.FILED, S.OFFERED, S.CLARIFICATION), S.AGREED, Outcome.BIPARTITE),
    AgreementStage.MEDIATION: ((S.MEDIATION,), S.AGREED, Outcome.AGREEMENT),
    AgreementStage.AFTER_RECOMMENDATION: ((S.ACCEPTED,), S.AGREED_AFTER, ""),
}


def stage_of(state: str) -> AgreementStage | None:
    """The stage at which a case in this state can be agreed; None where it cannot."""
    return next((stage for stage, (states, _to, _outcome) in _WAYS.items() if state in states), None)


@transaction.atomic
def agree(
    *,
    dispute: Dispute,
    on: date,
    stage: str,
    terms: str,
    worker_signer: str,
    employer_signer: str,
    worker_position: str = "",
    employer_position: str = "",
    place: str = "",
    number: str = "",
    by: User | None,
) -> JointAgreement:
    """The agreement signed by both; one after the recommendation leaves the case counted as a recommendation."""
    if not (terms.strip() and worker_signer.strip() and employer_signer.strip()):
        raise ValidationError(_("Write what was agreed, and who signs for each side."), "incomplete")
    states, to, outcome = _WAYS[AgreementStage(stage)]
    one = locked_dispute(dispute)
    if one.state not in states:
        refuse_moved(one)
    agreed = take_step(dispute=one, to=to, on=on, by=by, outcome=outcome, note=number, agreed_on=on)
    with written_by(by):
        return JointAgreement.objects.create(
            dispute=agreed, stage=stage, number=number, signed_on=on, place=place, terms=terms,
            worker_signer=worker_signer, worker_position=worker_position,
            employer_signer=employer_signer, employer_position=employer_position,
        )  # fmt: skip


def register_agreement(*, agreement: JointAgreement, receipt: str, on: date, by: User | None) -> JointAgreement:
    """Keep the proof of registration (akta bukti pendaftaran) that the court gave."""
    if not receipt.strip():
        raise ValidationError(_("Write the number of the proof of registration."), "no_receipt")
    with transaction.atomic(), written_by(by):
        locked_dispute(agreement.dispute)
        one = JointAgreement.objects.get(pk=agreement.pk)
        refuse_future(on)
        refuse_before(on, one.signed_on, str(one._meta.get_field("signed_on").verbose_name))
        one.court_receipt, one.court_receipt_on = receipt.strip(), on
        one.save(update_fields=["court_receipt", "court_receipt_on"])
    return one
