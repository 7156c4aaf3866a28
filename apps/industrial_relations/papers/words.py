"""How the papers of a case word what records hold as codes, dates and numbers; papers are Indonesian."""

from datetime import date, datetime, time

from django.utils import timezone

from apps.industrial_relations.choices import (
    BipartiteResult,
    DisputeKind,
    DossierItem,
    Filer,
    Outcome,
    Route,
    SessionKind,
    SessionResult,
)  # fmt: skip
from apps.industrial_relations.models import DisputeSession
from apps.registry.indonesian_dates import MONTHS, WEEKDAYS, format_date
from apps.registry.terbilang import in_words

BLANK = "." * 60  # to be filled in by hand
KINDS = {
    DisputeKind.RIGHTS: "Perselisihan hak",
    DisputeKind.INTERESTS: "Perselisihan kepentingan",
    DisputeKind.TERMINATION: "Perselisihan pemutusan hubungan kerja (PHK)",
    DisputeKind.UNIONS: "Perselisihan antar serikat pekerja/serikat buruh dalam satu perusahaan",
}
FILERS = {
    Filer.WORKER: "Pekerja/buruh",
    Filer.UNION: "Serikat pekerja/serikat buruh",
    Filer.EMPLOYER: "Pengusaha",
    Filer.BOTH: "Kedua belah pihak",
}
DOSSIER = {
    DossierItem.REQUEST: "Surat permohonan pencatatan",
    DossierItem.BIPARTITE_REQUEST: "Surat permintaan perundingan bipartit",
    DossierItem.ATTENDANCE: "Daftar hadir perundingan bipartit",
    DossierItem.MINUTES: "Risalah perundingan bipartit",
    DossierItem.PROXY: "Surat kuasa",
    DossierItem.IDENTITY: "Fotokopi KTP",
    DossierItem.AGREEMENT: "Peraturan perusahaan, perjanjian kerja bersama atau perjanjian kerja",
    DossierItem.PAYSLIP: "Slip upah",
}
ROUTES = {Route.MEDIATION: "mediasi", Route.CONCILIATION: "konsiliasi", Route.ARBITRATION: "arbitrase"}
BIPARTITE = {
    BipartiteResult.FAILED: "Perundingan tidak mencapai kesepakatan.",
    BipartiteResult.REFUSED: "Salah satu pihak menolak berunding.",
    BipartiteResult.AGREED: "Perundingan mencapai kesepakatan.",
}
SESSIONS = {SessionKind.CLARIFICATION: "Klarifikasi", SessionKind.MEDIATION: "Sidang Mediasi"}
RESULTS = {
    SessionResult.AGREED: "Para pihak mencapai kesepakatan.",
    SessionResult.CONTINUED: "Belum tercapai kesepakatan; perundingan dilanjutkan.",
    SessionResult.FAILED: "Para pihak tidak mencapai kesepakatan.",
    SessionResult.ABSENT: "Salah satu pihak tidak hadir.",
    SessionResult.BIPARTITE_AGAIN: "Para pihak melakukan perundingan bipartit kembali.",
    SessionResult.TO_MEDIATION: "Perselisihan dilanjutkan ke mediasi.",
}
OUTCOMES = {
    Outcome.BIPARTITE: "Para pihak mencapai kesepakatan sendiri dan membuat Perjanjian Bersama",
    Outcome.AGREEMENT: "Tercapai kesepakatan yang dituangkan dalam Perjanjian Bersama",
    Outcome.RECOMMENDATION: "Tidak tercapai kesepakatan; mediator mengeluarkan anjuran tertulis",
    Outcome.CONCILIATION: "Diselesaikan melalui konsiliasi",
    Outcome.ARBITRATION: "Diselesaikan melalui arbitrase",
    Outcome.WITHDRAWN: "Permohonan dicabut oleh pihak yang mencatatkan",
    Outcome.LAPSED: "Berkas tidak dilengkapi; permohonan dianggap tidak diajukan",
}


def kind_in_text(kind: str) -> str:
    """ "perselisihan hak": as it stands within a sentence."""
    return f"p{KINDS[DisputeKind(kind)][1:]}"


def weekday_and_date(day: date) -> str:
    """ "Senin, 6 Maret 2023"."""
    return f"{WEEKDAYS[day.weekday()]}, {format_date(day)}"


def date_in_words(day: date) -> str:
    """ "Senin, tanggal enam bulan Maret tahun dua ribu dua puluh tiga"."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return f"{weekday}, tanggal {in_words(day.day)} bulan {month} tahun {in_words(day.year)}"


def working_days(number: int) -> str:
    """ "10 (sepuluh) hari kerja"."""
    return f"{number} ({in_words(number)}) hari kerja"


def hour(day: date, at: time) -> str:
    """ "09.00 WIB"."""
    return f"{datetime.combine(day, at, tzinfo=timezone.get_default_timezone()):%H.%M %Z}"


def session_name(session: DisputeSession) -> str:
    """ "Sidang Mediasi ke-2", or "Klarifikasi"; one more clarification is told by its number."""
    name = SESSIONS[session.kind]
    return name if session.kind == SessionKind.CLARIFICATION and session.number == 1 else f"{name} ke-{session.number}"


def length_of_service(since: date, until: date) -> str:
    """ "3 tahun 2 bulan", or less than a month told as such."""
    months = (until.year - since.year) * 12 + until.month - since.month - (until.day < since.day)
    years, rest = divmod(max(months, 0), 12)
    parts = [f"{number} {unit}" for number, unit in ((years, "tahun"), (rest, "bulan")) if number]
    return " ".join(parts) or "kurang dari 1 bulan"
