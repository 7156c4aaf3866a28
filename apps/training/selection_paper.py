"""Pengumuman hasil seleksi: the accepted and the reserves of a class by name, for the notice board."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from django.utils import timezone

from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import current_office, printed
from apps.registry.paper.typesetting import typeset
from apps.training.choices import SelectionResult
from apps.training.models import Applicant, TrainingClass

OPENING = (
    "Berdasarkan hasil seleksi administrasi, wawancara, dan tes minat bakat yang disahkan pada tanggal {approved_on}, "
    "dengan ini diumumkan nama peserta yang lulus seleksi dan cadangan untuk pelatihan berikut:"
)
CLOSING = (
    "Peserta yang lulus seleksi agar hadir pada hari pertama pelatihan dengan membawa kartu tanda penduduk (KTP). "
    "Peserta yang tidak dapat mengikuti pelatihan agar segera memberitahukannya; tempatnya diisi oleh cadangan "
    "menurut urutan.",
    "Demikian pengumuman ini disampaikan untuk diketahui.",
)


def announced(training_class: TrainingClass) -> tuple[list[Applicant], list[Applicant]]:
    """The accepted by name, and the reserves in the order in which they move up."""
    applicants = training_class.applicants.select_related("person")
    accepted = applicants.filter(result=SelectionResult.ACCEPTED).order_by("person__name", "pk")
    reserves = applicants.filter(result=SelectionResult.RESERVE).order_by("reserve_place", "pk")
    return list(accepted), list(reserves)


def selection_pdf(
    training_class: TrainingClass,
    accepted: Sequence[Applicant],
    reserves: Sequence[Applicant],
    *,
    signer: Official | None,
    printed_by: str,
    printed_at: datetime,
) -> bytes:
    """Names and L/P without NIK: the paper hangs where everybody reads it."""
    lists = [{"title": "A. Lulus Seleksi", "rows": _rows(accepted)}]
    if reserves:
        lists.append({"title": "B. Cadangan, Menurut Urutan", "rows": _rows(reserves)})
    office = current_office()
    data = {
        "size": office.size,
        "letterhead": office.letterhead(),
        "title": "Pengumuman Hasil Seleksi",
        "period": f"{training_class.programme}, Angkatan {training_class.batch} Tahun {training_class.year}",
        "opening": OPENING.format(
            approved_on=format_date(training_class.approved_on or timezone.localdate(printed_at))
        ),
        "facts": _facts(training_class),
        "lists": lists,
        "closing": CLOSING,
        "place_and_date": office.place_and_date(printed_at),
        "signature": asdict(office.signature(signer)),
        "printed": printed(printed_by, printed_at),
    }
    return typeset("selection.typ", data, created_at=printed_at)


def _facts(training_class: TrainingClass) -> list[tuple[str, str]]:
    span = f"{format_date(training_class.starts_on)} s.d. {format_date(training_class.ends_on)}"
    facts = [
        ("Pelatihan", str(training_class.programme)),
        ("Waktu", span),
        ("Tempat", training_class.place),
        ("Jumlah tempat", f"{training_class.quota} orang"),
    ]
    if training_class.begins_at:
        facts.insert(2, ("Pukul", f"{training_class.begins_at:%H.%M} WIB"))
    return facts


def _rows(applicants: Sequence[Applicant]) -> list[tuple[str, str, str]]:
    return [(str(number), one.person.name, one.sex) for number, one in enumerate(applicants, 1)]
