"""One letter of each kind as the desks send them."""

from datetime import date
from uuid import uuid4

from apps.accounts.models import User
from apps.documents.models import Letter
from apps.industrial_relations.services import agreements, contract_receipts, forums, strikes, terminations, union_proof
from apps.placement.models import MigrantWorker
from apps.placement.services import ratifying, recommending, referral
from apps.placement.services.referral_letters import Appointment
from apps.placement.services.reminding import ask_for_reminders
from apps.training.services import proposal_letter
from tests.industrial_relations.contract_records import make_contract
from tests.industrial_relations.filing_records import make_agreement
from tests.industrial_relations.records import make_union
from tests.industrial_relations.strike_records import make_strike
from tests.industrial_relations.termination_sheets import make_termination
from tests.industrial_relations.union_records import make_forum, make_recorded
from tests.placement.internship_records import fill, make_internship
from tests.placement.records import MARCH, make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_company, make_person
from tests.training.test_proposals import make_proposal

DAY = date(2023, 6, 6)


def send_all(by: User) -> dict[str, Letter]:
    """By its kind, one letter of each."""
    _placement(by)
    _relations(by)
    for state in ("approved", "refused", "postponed"):
        proposal_letter.answer(proposal=make_proposal(state, agenda_number=state), on=DAY, by=by)
    return {letter.kind: letter for letter in Letter.objects.order_by("-pk")}


def _placement(by: User) -> None:
    company = make_company("PT Contoh Penempatan")
    ask_for_reminders(
        token=uuid4(), companies=[company.pk], months=[MARCH], dated_on=DAY, answer_by=date(2023, 6, 20), by=by
    )
    vacancy = make_vacancy(company, position="Juru las", month=MARCH)
    seeker = make_seeker(make_person("Contoh Pencari"))
    appointment = Appointment(on=date(2023, 6, 12), at="09.00 WIB", place="Ruang Penta")
    told = {"vacancy": vacancy, "job_seekers": [seeker.pk], "dated_on": DAY, "signer": None, "by": by}
    referral.call(appointment=appointment, **told)
    referral.introduce(**told)
    internship = make_internship(company, filed_on=date(2023, 2, 1))
    fill(internship, 2)
    ratifying.ratify(internship=internship, on=DAY, by=by)
    migrant = MigrantWorker.objects.create(
        person=make_person("Contoh Migran"),
        registered_on=MARCH,
        country="Malaysia",
        scheme="g_to_g",
        position="Juru las",
    )  # fmt: skip
    recommending.recommend(migrant=migrant, recipient="Kepala Kantor Imigrasi", on=DAY, by=by)


def _relations(by: User) -> None:
    agreement = make_agreement()
    agreement.unions.add(make_union())
    agreements.register(agreement=agreement, on=DAY, by=by)
    forums.record_forum(forum=make_forum(record_number="", recorded_on=None), on=DAY, by=by)
    union_proof.issue_proof(union=make_recorded("SP Contoh Tercatat"), on=DAY, by=by)
    contract_receipts.record(contract=make_contract(), received_on=date(2023, 3, 14), on=DAY, by=by)
    terminations.confirm_report(termination=make_termination(), on=DAY, by=by)
    for kind in ("strike", "lockout"):
        strikes.confirm_notice(strike=make_strike(kind=kind), on=DAY, by=by)
