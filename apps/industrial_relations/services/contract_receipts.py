"""Bukti pencatatan PKWT: one numbered letter for the contracts that a company handed in on one day."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet, Sum
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_of
from apps.industrial_relations.contract_clock import CLOCKS
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.letter_kinds import CONTRACTS
from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.record_choices import ContractChannel
from apps.industrial_relations.services.contracts import late_among
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company, Official

HEAD = ("No.", "Nama Pekerja", "Jabatan", "Masa PKWT", "Jumlah")
ABOUT = f"{FixedTermContract._meta.label_lower}:"


def receipt_of(contract: FixedTermContract) -> Letter | None:
    """The letter under whose number the contract is recorded; a number from a list has none here."""
    return _letters(contract).filter(state=LetterState.ISSUED).last()


def recorded_with(contract: FixedTermContract) -> QuerySet[FixedTermContract]:
    """The contracts on the receipt of `contract`, in the order of its table."""
    return _ordered(FixedTermContract.objects.filter(company=contract.company_id, record_number=contract.record_number))


def waiting_with(contract: FixedTermContract) -> QuerySet[FixedTermContract]:
    """The contracts that one receipt would record: those of the same company and day of receipt without a number.

    Where no day of receipt is known it is the contracts of the same list, or this one alone; where the receipt was
    made void, those on it. None where the contract has a number that stands.
    """
    waiting = FixedTermContract.objects.filter(company=contract.company_id)
    if contract.record_number:
        is_void = _letters(contract).exists() and receipt_of(contract) is None
        return _ordered(waiting.filter(record_number=contract.record_number)) if is_void else waiting.none()
    waiting = waiting.filter(record_number="")
    if contract.received_on:
        return _ordered(waiting.filter(received_on=contract.received_on))
    if contract.upload_id:
        return _ordered(waiting.filter(received_on=None, upload=contract.upload_id))
    return waiting.filter(pk=contract.pk)


@transaction.atomic
def record(*, contract: FixedTermContract, received_on: date, on: date, by: User) -> Letter:
    """Number the contracts that wait with `contract`, and keep the paper of their receipt.

    `received_on` is taken for those whose day of receipt was not known. Raises ValidationError where nothing waits,
    or the days cannot be.
    """
    Company.objects.select_for_update(no_key=True).get(pk=contract.company_id)
    contract = FixedTermContract.objects.get(pk=contract.pk)
    waiting = list(waiting_with(contract).select_for_update(of=("self",)))
    _refuse(waiting, received_on, on)
    wording, recipient = wording_of(CONTRACTS), f"Pimpinan {contract.company}"[:200]
    letter = issue_letters(
        letters=[wording.heading | {"recipient": recipient, "about": subject_of(waiting[0])}],
        dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by,
    )[0]  # fmt: skip
    of_letter = FixedTermContract.objects.filter(pk__in=[one.pk for one in waiting])
    of_letter.filter(received_on=None).update(received_on=received_on)
    of_letter.update(record_number=letter.number, recorded_on=on)
    text = letter_text(letter, contract.company, _ordered(of_letter), received_on, wording)
    keep_paper(letter, letters_pdf([text], signer=Official.objects.head_on(on), created_at=now()))
    return letter


def _refuse(waiting: list[FixedTermContract], received_on: date, on: date) -> None:
    if not waiting:
        raise ValidationError(_("These contracts are recorded already. Print their receipt again."), "recorded")
    if received_on > localdate():
        raise ValidationError({"received_on": _("This date lies in the future. Record it once it has happened.")})
    if any(one.signed_on and one.signed_on > received_on for one in waiting):
        text = _("A contract among these was signed later. Correct the day of receipt, or of signing.")
        raise ValidationError({"received_on": text})
    if on < received_on:
        raise ValidationError({"on": _("The receipt cannot be older than the day of receipt. Correct its date.")})
    if on > localdate():
        raise ValidationError({"on": _("A letter is not dated ahead. Choose today or an earlier day.")})


def letter_text(
    letter: Letter, company: Company, contracts: QuerySet, received_on: date, wording: Wording
) -> LetterText:
    rows = tuple(
        (str(number), one.shown_name, one.position or "–", _term(one), str(one.workers))
        for number, one in enumerate(contracts, 1)
    )
    total = contracts.aggregate(total=Sum("workers"))["total"]
    facts = (
        ("Nama perusahaan", str(company)),
        ("Alamat", company.address or "–"),
        ("Tanggal diterima", format_date(received_on)),
        ("Tanggal pencatatan", format_date(letter.dated_on)),
        ("Nomor pencatatan", letter.number),
        ("Jumlah", f"{len(rows)} perjanjian, {total} pekerja"),
    )
    return LetterText(
        letter=letter,
        facts=facts,
        table_head=HEAD,
        table_rows=rows,
        **wording.say(
            perusahaan=str(company),
            tanggal_diterima=format_date(received_on),
            **_late(contracts, letter.dated_on),
        ),
    )


def text_again(letter: Letter, wording: Wording) -> LetterText:
    contract = FixedTermContract.objects.select_related("company").get(pk=letter.about_key)
    received_on = contract.received_on or letter.dated_on
    return letter_text(letter, contract.company, recorded_with(contract), received_on, wording)


def _late(contracts: QuerySet, on: date) -> dict[str, str]:
    """How many came late, empty for none, and within how many working days they should have come."""
    rules = load_rules()
    late = late_among(contracts, rules).count()
    limits = {channel: str(rules.rule(kind, on).working_days) for channel, kind in CLOCKS.items()}
    return {
        "terlambat": str(late or ""),
        "batas_daring": limits[ContractChannel.ONLINE],
        "batas_tertulis": limits[ContractChannel.WRITTEN],
    }


def _term(contract: FixedTermContract) -> str:
    until = format_date(contract.ends_on, short=True) if contract.ends_on else "selesai pekerjaan"
    return f"{format_date(contract.starts_on, short=True)} s.d. {until}"


def _letters(contract: FixedTermContract) -> QuerySet[Letter]:
    if not contract.record_number:
        return Letter.objects.none()
    return Letter.objects.filter(about__startswith=ABOUT, number=contract.record_number).order_by("pk")


def _ordered(contracts: QuerySet) -> QuerySet:
    return contracts.select_related("person", "company").order_by("pk")
