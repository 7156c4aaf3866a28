"""The decree that ratifies a company regulation: numbered as the office's letters are, and kept as it went out."""

from dataclasses import asdict
from datetime import date, datetime

from django.db.models import Q
from django.utils.timezone import now

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.qr import paper_check
from apps.industrial_relations.models import CompanyRegulation
from apps.registry.indonesian_dates import format_date
from apps.registry.models import LegalBasis, Official
from apps.registry.paper.office import current_office
from apps.registry.paper.typesetting import typeset

SUBJECT = "Keputusan Pengesahan Peraturan Perusahaan"
TOPIC = "peraturan_perusahaan"  # of the legal bases that the decree cites
RANKS = ("Undang-Undang", "Peraturan Pemerintah", "Peraturan Presiden", "Peraturan Menteri")  # laws come first
CONSIDERED = (
    "bahwa {company} telah mengajukan permohonan pengesahan peraturan perusahaan yang kami terima pada tanggal "
    "{received_on};",
    "bahwa setelah diteliti, naskah peraturan perusahaan dan kelengkapan permohonannya telah memenuhi ketentuan "
    "peraturan perundang-undangan;",
    "bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a dan huruf b, perlu menetapkan keputusan tentang "
    "pengesahan peraturan perusahaan {company};",
)
DECIDED = (
    "Mengesahkan peraturan perusahaan {company}{address}, yang ke-{sequence}, bagi {workers} orang pekerja (laki-laki "
    "{men}, perempuan {women}).",
    "Peraturan perusahaan sebagaimana dimaksud pada diktum KESATU berlaku terhitung mulai tanggal {valid_from} sampai "
    "dengan tanggal {valid_until}.",
    "Pengusaha memberitahukan dan menjelaskan isi peraturan perusahaan serta memberikan naskahnya kepada pekerja.",
    "Ketentuan dalam peraturan perusahaan yang bertentangan dengan peraturan perundang-undangan batal demi hukum, dan "
    "yang berlaku adalah ketentuan peraturan perundang-undangan.",
    "Pembaruan peraturan perusahaan diajukan sebelum masa berlakunya berakhir.",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
)
ORDINALS = ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM")


def letter_of(regulation: CompanyRegulation) -> Letter | None:
    """The decree as a letter of the office, unless it is void; None for one whose number was given by hand."""
    letters = Letter.objects.filter(about=subject_of(regulation), subject=SUBJECT, state=LetterState.ISSUED)
    return letters.order_by("pk").last()


def issue_decree(regulation: CompanyRegulation, *, on: date, by: User | None) -> Letter:
    """Number the decree and keep its paper, in the caller's transaction; the validity is set on `regulation`."""
    about = {"subject": SUBJECT, "recipient": f"Pimpinan {regulation.company}", "about": subject_of(regulation)}
    letter = issue_letters(letters=[about], dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by)[0]
    keep_paper(letter, decree_pdf(regulation, letter, created_at=now()))
    return letter


def decree_pdf(regulation: CompanyRegulation, letter: Letter, *, created_at: datetime) -> bytes:
    """The same regulation, letter and time give the same bytes."""
    office = current_office()
    data = {
        "size": office.size,
        "letterhead": office.letterhead(),
        "city": office.city,
        "signature": asdict(office.signature(Official.objects.head_on(letter.dated_on))),
        "number": letter.number,
        "date": format_date(letter.dated_on),
        "check": paper_check(letter.token),
        **decree_text(regulation, letter.dated_on),
    }
    return typeset("regulation_decree.typ", data, created_at=created_at)


def decree_text(regulation: CompanyRegulation, on: date) -> dict:
    """What the decree says: `company`, `considered`, `cited` (the rules in force on the day) and `decided`."""
    company = regulation.company
    facts = {
        "company": str(company),
        "address": f" yang beralamat di {company.address}" if company.address else "",
        "received_on": format_date(regulation.received_on),
        "sequence": regulation.sequence,
        "men": regulation.men,
        "women": regulation.women,
        "workers": regulation.men + regulation.women,
        "valid_from": format_date(regulation.valid_from),
        "valid_until": format_date(regulation.valid_until),
    }
    in_force = LegalBasis.objects.filter(topic=TOPIC, valid_from__lte=on).filter(Q(valid_to=None) | Q(valid_to__gte=on))
    titles = in_force.order_by("valid_from", "pk").values_list("title", flat=True)
    return {
        "company": str(company),
        "considered": [text.format(**facts) for text in CONSIDERED],
        "cited": [f"{title};" for title in sorted(titles, key=_rank)],
        "decided": list(zip(ORDINALS, (text.format(**facts) for text in DECIDED), strict=True)),
    }


def _rank(title: str) -> int:
    return next((rank for rank, kind in enumerate(RANKS) if title.startswith(kind)), len(RANKS))
