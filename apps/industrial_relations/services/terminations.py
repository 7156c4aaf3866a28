"""Tanda terima laporan PHK: one numbered letter for the workers whom a company reported on one day.

A claim for the job loss insurance (JKP) needs it (PP 37/2021). Whoever refuses the termination is not on it: that goes
by a dispute.
"""

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf
from apps.documents.wording import Wording, wording_of
from apps.industrial_relations.letter_kinds import TERMINATION
from apps.industrial_relations.models import Termination
from apps.industrial_relations.record_choices import TerminationReason
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company, Official

HEAD = ("No.", "Nama", "NIK", "L/P", "Jabatan", "Tanggal PHK", "Alasan")
REASONS = {
    TerminationReason.EFFICIENCY: "Efisiensi",
    TerminationReason.CLOSED: "Perusahaan tutup",
    TerminationReason.BANKRUPT: "Pailit",
    TerminationReason.FORCE_MAJEURE: "Keadaan memaksa",
    TerminationReason.RESTRUCTURING: "Penggabungan atau pengambilalihan",
    TerminationReason.VIOLATION: "Pelanggaran",
    TerminationReason.RESIGNED: "Mengundurkan diri",
    TerminationReason.ABSENT: "Mangkir",
    TerminationReason.RETIRED: "Pensiun",
    TerminationReason.DIED: "Meninggal dunia",
    TerminationReason.ILL: "Sakit berkepanjangan",
    TerminationReason.CONTRACT_ENDED: "Kontrak habis",
    TerminationReason.PROBATION: "Tidak lulus masa percobaan",
    TerminationReason.OTHER: "Lainnya",
}
RECEIPTED = Q(letter__state=LetterState.ISSUED)


def receipt_of(termination: Termination) -> Letter | None:
    """The letter that names the worker, unless it is void."""
    letter = termination.letter
    return letter if letter and letter.state == LetterState.ISSUED else None


def reported_with(termination: Termination) -> QuerySet[Termination]:
    """All whom the company reported on that day, in the order of their entry: one case."""
    workers = Termination.objects.filter(company=termination.company_id, reported_on=termination.reported_on)
    return workers.select_related("person", "company", "letter").order_by("pk")


def waiting_with(termination: Termination) -> QuerySet[Termination]:
    """Those of the report whom a receipt would name: not refused, and on none that stands."""
    return reported_with(termination).filter(refused_on=None).exclude(RECEIPTED)


def named_with(termination: Termination) -> QuerySet[Termination]:
    """Those on the receipt of this worker."""
    return reported_with(termination).filter(letter=termination.letter_id, letter__isnull=False)


@transaction.atomic
def confirm_report(*, termination: Termination, on: date, by: User | None) -> Letter:
    """Number the receipt of the report, and keep its paper. ValidationError where nobody waits or the day cannot be."""
    Company.objects.select_for_update(no_key=True).get(pk=termination.company_id)
    termination = Termination.objects.select_related("company").get(pk=termination.pk)
    waiting = list(waiting_with(termination).select_for_update(of=("self",)))
    _refuse(waiting, termination, on)
    wording, recipient = wording_of(TERMINATION), f"Pimpinan {termination.company}"[:200]
    letter = issue_letters(
        letters=[wording.heading | {"recipient": recipient, "about": subject_of(waiting[0])}],
        dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by,
    )[0]  # fmt: skip
    Termination.objects.filter(pk__in=[one.pk for one in waiting]).update(letter=letter)
    text = letter_text(letter, termination, waiting, wording)
    keep_paper(letter, letters_pdf([text], signer=Official.objects.head_on(on), created_at=now()))
    return letter


def _refuse(waiting: list[Termination], termination: Termination, on: date) -> None:
    if not waiting:
        text = _("No worker of this report waits for a receipt: each is on one already, or refused.")
        raise ValidationError(text, "nobody")
    if on < termination.reported_on:
        text = pgettext("report", "The receipt cannot be older than the report. Correct its date.")
        raise ValidationError({"on": text})
    if on > localdate():
        raise ValidationError({"on": _("A letter is not dated ahead. Choose today or an earlier day.")})


def letter_text(
    letter: Letter, termination: Termination, workers: Sequence[Termination], wording: Wording
) -> LetterText:
    company = termination.company
    facts = (
        ("Nama perusahaan", str(company)),
        ("Alamat", company.address or "–"),
        ("Tanggal laporan", format_date(termination.reported_on)),
        ("Jumlah pekerja", f"{len(workers)} orang"),
    )
    rows = tuple(
        (
            str(number),
            one.shown_name,
            one.person.nik if one.person else "–",
            one.sex or "–",
            one.position or "–",
            format_date(one.terminated_on, short=True),
            REASONS[one.reason],
        )
        for number, one in enumerate(workers, 1)
    )
    said = wording.say(
        perusahaan=str(company),
        tanggal_laporan=format_date(termination.reported_on),
        jumlah_pekerja=str(len(workers)),
    )
    return LetterText(letter=letter, facts=facts, table_head=HEAD, table_rows=rows, **said)


def text_again(letter: Letter, wording: Wording) -> LetterText:
    termination = Termination.objects.select_related("company").get(pk=letter.about_key)
    workers = list(reported_with(termination).filter(letter=letter))
    return letter_text(letter, termination, workers, wording)
