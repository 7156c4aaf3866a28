"""Laporan Pelaksanaan Pelatihan: the report of one class on paper, in Indonesian."""

from dataclasses import asdict
from datetime import datetime

from django.conf import settings
from django.utils import timezone
from django.utils.text import capfirst

from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import current_office, printed
from apps.registry.paper.typesetting import typeset
from apps.registry.percent import written_percent
from apps.registry.rupiah import format_rupiah
from apps.training.choices import ClassState, Occupied
from apps.training.models import TrainingClass
from apps.training.services.class_report import Asked, ClassReport, Part

BASES = (
    "Peraturan Pemerintah Nomor 31 Tahun 2006 tentang Sistem Pelatihan Kerja Nasional",
    "Peraturan Menteri Ketenagakerjaan Nomor 8 Tahun 2014 tentang Pedoman Penyelenggaraan Pelatihan Berbasis "
    "Kompetensi",
)
BASIS_OF_DISABLED = "Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas"


def class_report_pdf(report: ClassReport, *, printed_by: str, printed_at: datetime | None = None) -> bytes:
    """Signed by the head in office on the day of printing. No name of a participant stands in it, and no NIK."""
    moment = printed_at or timezone.now()
    one = report.training_class
    signer = Official.objects.head_on(timezone.localdate(moment))
    office = current_office()
    data = {
        "size": office.size,
        "letterhead": office.letterhead(),
        "title": "Laporan Pelaksanaan Pelatihan",
        "subject": f"{one.programme.name}, Angkatan {one.batch}",
        "period": f"Tahun {one.year}",
        "remark": "" if one.state == ClassState.FINISHED else "Sementara, pelatihan belum selesai",
        "bases": _bases(one),
        "purpose": _purpose(one),
        "schedule": _schedule(one, report),
        "persons": [*_persons(report)],
        "by_education": _counted(report.by_education, report.everybody),
        "by_district": _counted(report.by_district, report.everybody),
        "attendance": _attendance(report),
        "results": _results(report),
        "money": _money(report),
        "tracer_head": ["Waktu", "Jatuh tempo", *(str(capfirst(state.label)) for state in Occupied), "Belum ditanya"],
        "tracer": [_asked(asked) for asked in report.asked],
        "place_and_date": office.place_and_date(moment),
        "signature": asdict(office.signature(signer)),
        "printed": printed(printed_by, moment),
    }
    return typeset("class_report.typ", data, created_at=moment)


def _bases(one: TrainingClass) -> list[str]:
    bases = [*BASES]
    if one.is_for_disabled:
        bases.append(BASIS_OF_DISABLED)
    if one.decree_number:
        bases.append(f"Surat Keputusan Nomor {one.decree_number} tanggal {_day(one.decree_on)}")
    if proposal := one.proposal:
        letter = f" (surat nomor {proposal.letter_number})" if proposal.letter_number else ""
        bases.append(
            f"Proposal {proposal.organisation}, nomor agenda {proposal.agenda_number}/{proposal.year}, "
            f"diterima tanggal {_day(proposal.received_on)}{letter}"
        )
    return bases


def _purpose(one: TrainingClass) -> str:
    whom = "penyandang disabilitas" if one.is_for_disabled else "angkatan kerja"
    return (
        f"Meningkatkan kompetensi dan kesempatan kerja {whom} melalui program {one.programme.name} "
        f"(kejuruan {one.programme.trade.name})."
    )


def _schedule(one: TrainingClass, report: ClassReport) -> list[tuple[str, str]]:
    hours = f", pukul {one.begins_at:%H.%M} sampai {one.closes_at:%H.%M}" if one.begins_at and one.closes_at else ""
    teachers = [
        f"{teacher.name} ({teacher.institution})" if teacher.institution else teacher.name
        for teacher in one.instructors.all()
    ]
    taught = f"{_number(report.presence.hours)} JP per orang, {_number(report.presence.person_hours)} JP-orang"
    return [
        ("Penyelenggara", settings.OFFICE["training_centre"]),
        *([("Mitra", one.partner)] if one.partner else []),
        ("Tempat", one.place),
        ("Waktu", f"{_day(one.starts_on)} sampai {_day(one.ends_on)}{hours}"),
        ("Hari pelatihan", f"{report.presence.days} hari"),
        ("Jam pelatihan", taught),
        ("Instruktur", "; ".join(teachers) or "–"),
        ("Sumber dana", str(capfirst(one.get_fund_display()))),
    ]  # fmt: skip


def _persons(report: ClassReport) -> list[tuple[str, str]]:
    return [
        ("Kuota", f"{report.training_class.quota} orang"),
        ("Peserta sampai akhir", _sexes(report.everybody)),
        ("Penyandang disabilitas", _sexes(report.disabled)),
        ("Keluar sebelum selesai", f"{report.left} orang"),
    ]


def _attendance(report: ClassReport) -> list[tuple[str, str]]:
    total = report.presence.total
    away = f"izin {total.permitted}, sakit {total.sick}, alpa {total.absent}"
    unmarked = f", belum diisi {total.unmarked}" if total.unmarked else ""
    return [
        ("Sel kehadiran", f"{_number(total.cells)} (peserta × hari)"),
        ("Hadir", f"{_number(total.present)} atau {written_percent(total.percent)} %"),
        ("Tidak hadir", f"{away}{unmarked}"),
    ]


def _results(report: ClassReport) -> list[tuple[str, str]]:
    found = report.results
    waiting = f"; belum dinilai {found['undecided']} orang" if found["undecided"] else ""
    return [
        ("Lulus", f"{found['graduated']} orang atau {written_percent(report.graduated_percent)} %"),
        ("Tidak lulus", f"{found['failed']} orang{waiting}"),
        ("Sertifikat pelatihan", f"{found['with_certificate']} orang"),
        ("Uji kompetensi", f"kompeten (K) {found['competent']} orang, belum kompeten (BK) {found['not_yet']} orang"),
    ]


def _money(report: ClassReport) -> list[tuple[str, str]]:
    one = report.training_class
    return [
        ("Anggaran", format_rupiah(one.budget)),
        ("Realisasi", format_rupiah(one.spent)),
        ("Persentase", f"{written_percent(report.spent_percent)} %"),
    ]


def _counted(parts: list[Part], everybody: Part) -> list[list[str]]:
    total = Part("Jumlah", everybody.men, everybody.women)
    return [[part.label, *map(_number, (part.men, part.women, part.total))] for part in (*parts, total)]


def _asked(asked: Asked) -> list[str]:
    must = " (wajib)" if asked.is_mandatory else ""
    return [
        f"{asked.month.value} bulan{must}",
        _day(asked.due_on),
        *(_number(asked.answers[state]) for state in Occupied),
        _number(asked.waiting),
    ]


def _sexes(part: Part) -> str:
    return f"{part.total} orang (L {part.men}, P {part.women})"


def _day(day) -> str:
    return format_date(day) if day else "–"


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")
