"""The card AK/1 on paper: front and back on one sheet that is folded in its middle."""

from base64 import b64encode
from dataclasses import asdict
from datetime import date, datetime

from django.db.models import Max, Prefetch
from django.utils import timezone

from apps.documents.qr import paper_check
from apps.placement.card_calendar import report_dates
from apps.placement.choices import CardKind
from apps.placement.models import CardIssue, JobSeeker, SeekerReport
from apps.placement.services.photo import SIZE
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official, Person
from apps.registry.paper.office import Signature, current_office, printed
from apps.registry.paper.typesetting import typeset

TITLE = "Kartu Tanda Bukti Pendaftaran Pencari Kerja"
SIGNED_AS = "Pengantar Kerja/Petugas Antar Kerja"
KINDS = {
    CardKind.NEW: "Baru",
    CardKind.RENEWAL: "Perpanjangan",
    CardKind.CORRECTION: "Perbaikan",
    CardKind.REPLACEMENT: "Pengganti",
}
SEXES = {"L": "Laki-laki", "P": "Perempuan"}
MARITAL = {"B": "Belum kawin", "K": "Kawin", "D": "Duda", "J": "Janda"}
REPORTS = ("Pertama", "Kedua", "Ketiga")
# The lines of "pendidikan formal", each with the codes of the levels that stand in it.
SCHOOLS = (
    ("SD", {"TS", "TTSD", "SD"}),
    ("SMP", {"SMP"}),
    ("SMA/SMK", {"SMA", "SMK"}),
    ("D1/D2/D3/D4", {"D1", "D2", "D3", "D4"}),
    ("S1/S2/S3", {"S1", "PROFESI", "S2", "S3"}),
)


def newest_cards(job_seekers: list[int]) -> list[CardIssue]:
    """The card at hand of each registration, with all that is printed on it, in the order of the keys given."""
    newest = CardIssue.objects.filter(job_seeker__in=job_seekers).order_by()
    cards = (
        CardIssue.objects.filter(pk__in=newest.values("job_seeker").annotate(newest=Max("pk")).values("newest"))
        .select_related(
            "job_seeker__person__kelurahan__parent",
            "job_seeker__education",
            "job_seeker__occupation",
            "job_seeker__placement__company",
        )
        .prefetch_related(
            Prefetch("job_seeker__cards", CardIssue.objects.order_by("pk")),
            Prefetch("job_seeker__reports", SeekerReport.objects.select_related("taken_by")),
        )
    )
    place = {pk: index for index, pk in enumerate(job_seekers)}
    return sorted(cards, key=lambda card: place[card.job_seeker_id])


def signing_official(day: date) -> Official | None:
    """The placement officer (pengantar kerja) in office; nobody's name where none is entered."""
    return Official.objects.in_office_on(day).filter(position__icontains="antar kerja").first()


def cards_pdf(cards: list[CardIssue], *, signer: Official | None, printed_by: str, printed_at: datetime) -> bytes:
    """A sheet for each card: its back on the left half, its front on the right, so that it folds with the front out."""
    office = current_office()
    data = {
        "title": TITLE,
        "size": office.size,
        "letterhead": office.letterhead(),
        "city": office.city,
        "signature": asdict(_signature(signer)),
        "printed": printed(printed_by, printed_at),
        "cards": [_card(card) for card in cards],
    }
    return typeset("card_ak1.typ", data, created_at=printed_at)


def _signature(signer: Official | None) -> Signature:
    if signer is None:
        return Signature((SIGNED_AS,), "")
    return Signature((f"{signer.acting} {signer.position}".strip(),), signer.name, signer.rank, signer.printed_nip)


def _card(card: CardIssue) -> dict:
    job_seeker, person = card.job_seeker, card.job_seeker.person
    placement = job_seeker.placement
    return {
        "number": card.number,
        "nik": person.nik,
        "kind": KINDS[card.kind],
        "issued_on": format_date(card.issued_on),
        "photo": _photo_svg(job_seeker),
        "facts": _facts(card),
        "schools": [_school(job_seeker, label, codes) for label, codes in SCHOOLS],
        "skills": job_seeker.skills,
        "experience": job_seeker.experience,
        "wanted": str(job_seeker.wanted_position or getattr(job_seeker.occupation, "title", "")),
        "reports": _reports(card),
        "taken_by": str(placement.company) if placement else "",
        "started_on": format_date(placement.started_on) if placement else "",
        "check": paper_check(card.token),
    }


def _facts(card: CardIssue) -> list[tuple[str, str]]:
    person, village = card.job_seeker.person, card.job_seeker.person.kelurahan
    return [
        ("Nama lengkap", person.name),
        ("Tempat/tgl. lahir", _born(person)),
        ("Jenis kelamin", SEXES[card.job_seeker.sex]),
        ("Status", MARITAL.get(person.marital_status, "")),
        ("Agama", card.job_seeker.get_religion_display()),
        ("Alamat", person.address),
        ("Kelurahan", village.name if village else ""),
        ("Kecamatan", village.parent.name if village and village.parent else ""),
        ("Telepon", person.phone),
        ("Berlaku s.d.", format_date(card.valid_until)),
    ]


def _born(person: Person) -> str:
    return ", ".join(part for part in (person.birth_place, format_date(person.birth_date)) if part)


def _school(job_seeker: JobSeeker, label: str, codes: set[str]) -> tuple[str, str, str]:
    """Level, field of study, year; only the highest school is known, the lines of the others are left for the pen."""
    if job_seeker.education_id not in codes:
        return label, "", ""
    return job_seeker.education.name, job_seeker.major, str(job_seeker.graduation_year or "")


def _reports(card: CardIssue) -> list[tuple[str, str, str, str]]:
    """Which one, due on, reported on, taken by: of the clock that the card's number began."""
    cards = [one for one in card.job_seeker.cards.all() if one.pk <= card.pk]
    began = [one for one in cards if one.kind in (CardKind.NEW, CardKind.RENEWAL)]
    made = {report.due_on: report for report in card.job_seeker.reports.all()}
    lines = []
    for name, due_on in zip(REPORTS, report_dates((began or cards)[-1].issued_on), strict=True):
        report = made.get(due_on)
        reported = format_date(report.reported_on) if report else ""
        lines.append((name, format_date(due_on), reported, str(report.taken_by or "") if report else ""))
    return lines


def _photo_svg(job_seeker: JobSeeker) -> str:
    """The stored JPEG as it is, in the only wrapping that reaches typst as text; "" where there is none."""
    if not job_seeker.photo:
        return ""
    with job_seeker.photo.open("rb") as file:
        encoded = b64encode(file.read()).decode()
    width, height = SIZE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/jpeg;base64,{encoded}"/></svg>'
    )


def file_name(cards: list[CardIssue]) -> str:
    if len(cards) == 1:
        return f"Kartu AK-1 {cards[0].number.replace('/', '-')}.pdf"
    return f"Kartu AK-1 {timezone.localdate():%Y-%m-%d}, {len(cards)} orang.pdf"
