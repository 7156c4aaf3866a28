"""The letters with which a case begins: proof of recording, return of an incomplete file, offer, summons."""

from datetime import date

from apps.industrial_relations.choices import DeadlineKind, Filer, Route, SessionKind
from apps.industrial_relations.dispute_law import ROUTES as WAYS
from apps.industrial_relations.models import DisputeSession
from apps.industrial_relations.papers.case import Case
from apps.industrial_relations.papers.parts import (
    NO_BLOCK,
    addressed_to,
    both_sides,
    by_office,
    letter,
    lines,
    pairs,
    paragraphs,
    points,
    slip,
)  # fmt: skip
from apps.industrial_relations.papers.words import (
    DOSSIER,
    FILERS,
    KINDS,
    ROUTES,
    hour,
    kind_in_text,
    session_name,
    weekday_and_date,
    working_days,
)  # fmt: skip
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official

LAW = "Undang-Undang Nomor 2 Tahun 2004 tentang Penyelesaian Perselisihan Hubungan Industrial"
THANKS = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."
TO_BRING = (
    "Mengingat pentingnya acara tersebut, diminta Saudara hadir tepat waktu dan tidak diwakilkan kecuali dengan surat "
    "kuasa khusus, serta membawa dokumen yang berkaitan dengan perselisihan ini, antara lain perjanjian kerja, "
    "peraturan perusahaan atau perjanjian kerja bersama, bukti pembayaran upah, dan risalah perundingan bipartit."
)


def receipt(case: Case, *, on: date, signer: Official | None) -> dict:
    """Bukti pencatatan, to whoever filed the case."""
    dispute = case.dispute
    opening = (
        f"Berdasarkan Pasal 4 ayat (1) {LAW}, dengan ini diterangkan bahwa permohonan pencatatan perselisihan hubungan "
        "industrial berikut ini telah kami terima dan kami catat:"
    )
    return letter(
        case,
        on=on,
        subject="Bukti Pencatatan Perselisihan Hubungan Industrial",
        recipients=_filers(case),
        urgency="Biasa",
        parts=[
            *paragraphs(opening),
            pairs(
                ("Nomor agenda", case.agenda),
                ("Tanggal pencatatan", weekday_and_date(dispute.filed_on)),
                ("Pihak yang mencatatkan", FILERS[dispute.filed_by]),
                *_parties(case),
                ("Jenis perselisihan", KINDS[dispute.kind]),
                ("Jumlah pekerja", f"{dispute.workers} orang"),
                ("Pokok perselisihan", dispute.subject),
            ),
            *paragraphs("Berkas yang kami terima:" if dispute.dossier else "Berkas belum dilampirkan."),
            *([points([DOSSIER[item] for item in dispute.dossier])] if dispute.dossier else []),
            *paragraphs(
                "Perselisihan ini selanjutnya diselesaikan menurut undang-undang tersebut. Surat ini adalah tanda "
                "terima, bukan putusan atas pokok perselisihan."
            ),
        ],
        signatures=[[NO_BLOCK, by_office(signer)]],
    )


def return_of_file(case: Case, *, on: date, signer: Official | None) -> dict:
    """The file lacks something; what, and until when it may be completed (Pasal 4 ayat (2))."""
    dispute = case.dispute
    due = case.rules.deadline(DeadlineKind.COMPLETION, dispute.returned_on)
    opening = (
        f"Menindaklanjuti permohonan pencatatan perselisihan hubungan industrial yang kami terima pada tanggal "
        f"{format_date(dispute.filed_on)} dengan nomor agenda {case.agenda} antara {case.first.name} dan "
        f"{case.second.name}, berkas permohonan dengan ini kami kembalikan karena belum lengkap. Kekurangannya:"
    )
    cure = (
        f"Sesuai Pasal 4 ayat (2) {LAW}, kekurangan tersebut agar dilengkapi paling lambat "
        f"{working_days(due.rule.working_days)} sejak berkas dikembalikan, yaitu hari {weekday_and_date(due.due_on)}. "
        "Apabila sampai dengan tanggal tersebut berkas tidak dilengkapi, permohonan dianggap tidak pernah diajukan."
    )
    return letter(
        case,
        on=on,
        subject="Pengembalian Berkas Permohonan Pencatatan Perselisihan",
        recipients=_filers(case),
        attachment="1 (satu) berkas",
        parts=[*paragraphs(opening), points(lines(dispute.missing)), *paragraphs(f"{cure}\n{THANKS}")],
        signatures=[[NO_BLOCK, by_office(signer)]],
    )


def offer(case: Case, *, on: date, signer: Official | None) -> dict:
    """Conciliation or arbitration, whichever the law leaves open to the kind (Pasal 4 ayat (3) and (4))."""
    dispute = case.dispute
    due = case.rules.deadline(DeadlineKind.CHOICE, dispute.offered_on)
    ways = [ROUTES[way] for way in WAYS[dispute.kind] if way != Route.MEDIATION]
    opening = (
        f"Sehubungan dengan pencatatan {kind_in_text(dispute.kind)} antara {case.first.name} dan {case.second.name} "
        f"tanggal {format_date(dispute.filed_on)} dengan nomor agenda {case.agenda}, sesuai Pasal 4 ayat (3) {LAW} "
        f"kami menawarkan kepada para pihak untuk bersepakat memilih penyelesaian melalui {' atau '.join(ways)}."
    )
    otherwise = (
        f"Pilihan yang disepakati kedua belah pihak agar disampaikan secara tertulis paling lambat "
        f"{working_days(due.rule.working_days)}, yaitu hari {weekday_and_date(due.due_on)}. Apabila sampai dengan "
        "tanggal tersebut para pihak tidak menetapkan pilihan, penyelesaian perselisihan kami limpahkan kepada "
        "mediator sesuai Pasal 4 ayat (4)."
    )
    return letter(
        case,
        on=on,
        subject=f"Penawaran Penyelesaian melalui {' atau '.join(way.capitalize() for way in ways)}",
        recipients=both_sides(case),
        parts=[*paragraphs(f"{opening}\n{otherwise}\n{THANKS}"), _choice(case, ways)],
        signatures=[[NO_BLOCK, by_office(signer)]],
    )


def _choice(case: Case, ways: list[str]) -> dict:
    """The answer of both sides, to be cut off."""
    dots = "." * 60
    return slip(
        "JAWABAN ATAS PENAWARAN",
        f"Nomor agenda {case.agenda}. Kami memilih penyelesaian melalui (beri tanda silang):",
        "     ".join(f"[   ] {way}" for way in (*ways, ROUTES[Route.MEDIATION])),
        *(f"Pihak {side.label} (nama, tanda tangan, tanggal): {dots}" for side in (case.second, case.first)),
    )


def summons(case: Case, *, on: date, signer: Official | None, session: DisputeSession) -> dict:
    """To both sides, for a clarification or a session of mediation (Permenaker 17/2014 Pasal 13)."""
    dispute, mediator, name = case.dispute, case.dispute.mediator, session_name(session)
    is_clarification = session.kind == SessionKind.CLARIFICATION
    opening = (
        f"Sehubungan dengan {kind_in_text(dispute.kind)} antara {case.first.name} dan "
        f"{case.second.name} yang tercatat dengan nomor agenda {case.agenda} tanggal {format_date(dispute.filed_on)}, "
        "diminta kehadiran Saudara pada:"
    )
    return letter(
        case,
        on=on,
        subject=f"Panggilan {name}",
        recipients=both_sides(case),
        parts=[
            *paragraphs(opening),
            pairs(
                ("Hari, tanggal", weekday_and_date(session.date)),
                ("Pukul", hour(session.date, session.begins_at)),
                ("Tempat", session.place),
                ("Menghadap", f"{mediator.name}, {mediator.position}"),
                ("Acara", "Klarifikasi perselisihan sebelum mediasi" if is_clarification else name),
            ),
            *paragraphs(f"{TO_BRING}\n{THANKS}"),
        ],
        signatures=[[NO_BLOCK, by_office(signer)]],
    )


def _parties(case: Case) -> list[tuple[str, str]]:
    return [(f"Pihak {side.label}", side.name_with_proxy) for side in (case.first, case.second)]


def _filers(case: Case) -> list[dict]:
    if case.dispute.filed_by == Filer.BOTH:
        return both_sides(case)
    return [addressed_to(case.second if case.dispute.filed_by == Filer.EMPLOYER else case.first)]
