"""What the papers of a referral say: the summons AK/IV to the job seeker, the introduction AK/V to the employer."""

from dataclasses import dataclass
from datetime import date

from apps.documents.models import Letter
from apps.documents.paper import LetterText
from apps.documents.wording import Wording
from apps.placement.models import Referral
from apps.registry.choices import Sex
from apps.registry.indonesian_dates import WEEKDAYS, format_date

DOTS = "." * 60
REFERRED = Referral.objects.select_related("vacancy__company", "job_seeker__person__kelurahan", "job_seeker__education")


@dataclass(frozen=True, slots=True)
class Appointment:
    """When and where a job seeker is expected; `at` is a time of day as it is written, such as "09.00 WIB"."""

    on: date
    at: str
    place: str


def addressed(referral: Referral) -> str:
    seeker = referral.job_seeker
    return f"{'Sdri.' if seeker.sex == Sex.FEMALE else 'Sdr.'} {seeker.person}"


def summons_text(referral: Referral, letter: Letter, appointment: Appointment | None, wording: Wording) -> LetterText:
    """The summons; without the appointment, which no record keeps, with dots in its place."""
    vacancy, person = referral.vacancy, referral.job_seeker.person
    return LetterText(
        letter,
        address=_lines(person.address, str(person.kelurahan or "")) or ("di –", "Tempat"),
        facts=(
            *_when_and_where(appointment),
            ("Membawa", "kartu AK/1, KTP, ijazah terakhir, sertifikat keterampilan bila ada"),
        ),
        **wording.say(
            nama=person.name, jabatan=vacancy.position, perusahaan=str(vacancy.company), kartu=_card(referral)
        ),
    )


def introduction_text(referral: Referral, letter: Letter, wording: Wording) -> LetterText:
    vacancy, seeker = referral.vacancy, referral.job_seeker
    person = seeker.person
    born = format_date(person.birth_date) if person.birth_date else ""
    return LetterText(
        letter,
        address=_lines(vacancy.company.address) or ("di –", "Tempat"),
        facts=tuple(
            (label, value)
            for label, value in (
                ("Nama", person.name),
                ("Tempat, tanggal lahir", ", ".join(part for part in (person.birth_place, born) if part)),
                ("Jenis kelamin", "Perempuan" if seeker.sex == Sex.FEMALE else "Laki-laki"),
                ("Pendidikan", " ".join(part for part in (str(seeker.education), seeker.major) if part)),
                ("Nomor kartu AK/1", seeker.number),
                ("Keterampilan", seeker.skills),
                ("Pengalaman kerja", seeker.experience),
                ("Alamat", ", ".join(_lines(person.address, str(person.kelurahan or "")))),
            )
            if value
        ),
        reply_slip=(
            "LEMBAR JAWABAN PEMBERI KERJA",
            f"Surat pengantar nomor {letter.number}, atas nama {person.name}, jabatan {vacancy.position}.",
            "Hasil (coret yang tidak perlu): diterima, mulai bekerja tanggal ......................... / "
            "ditolak / tidak hadir",
            f"Alasan atau keterangan: {DOTS}",
            "Tanggal, nama, tanda tangan dan cap perusahaan: ..................................................",
        ),
        **wording.say(nama=person.name, jabatan=vacancy.position, perusahaan=str(vacancy.company)),
    )


def summons_again(letter: Letter, wording: Wording) -> LetterText:
    return summons_text(REFERRED.get(pk=letter.about_key), letter, None, wording)


def introduction_again(letter: Letter, wording: Wording) -> LetterText:
    return introduction_text(REFERRED.get(pk=letter.about_key), letter, wording)


def _when_and_where(appointment: Appointment | None) -> tuple[tuple[str, str], ...]:
    if appointment is None:
        return tuple((label, DOTS) for label in ("Hari, tanggal", "Pukul", "Tempat"))
    return (
        ("Hari, tanggal", f"{WEEKDAYS[appointment.on.weekday()]}, {format_date(appointment.on)}"),
        ("Pukul", appointment.at),
        ("Tempat", appointment.place),
    )


def _card(referral: Referral) -> str:
    return f"dengan kartu AK/1 nomor {referral.job_seeker.number}" if referral.job_seeker.number else ""


def _lines(*lines: str) -> tuple[str, ...]:
    return tuple(line for line in lines if line)
