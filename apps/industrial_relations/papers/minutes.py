"""Minutes (risalah) of a case by the formats of UU 2/2004 Pasal 6 and Permenaker 17/2014."""

from datetime import date

from apps.industrial_relations.choices import DisputeState, SessionResult
from apps.industrial_relations.models import DisputeSession
from apps.industrial_relations.papers.case import Case, PaperSide
from apps.industrial_relations.papers.parts import NO_BLOCK, by_mediator, by_sides, entries, minutes, pairs
from apps.industrial_relations.papers.words import BIPARTITE, BLANK, RESULTS, session_name, weekday_and_date
from apps.registry.indonesian_dates import format_date

OPEN_LINES = "\n".join([BLANK] * 3)
NOT_HEARD = "Tidak hadir, tidak memberi keterangan."
CAME = {True: "hadir", False: "tidak hadir", None: "kehadiran tidak dicatat"}
NOTED = {SessionResult.AGREED: "Kesepakatan", SessionResult.CONTINUED: "Kesepakatan/ketidaksepakatan sementara"}


def bipartite(case: Case, *, on: date) -> dict:
    """Filled in as far as the case tells, the rest left for the pen of the parties."""
    dispute = case.dispute
    when = " s.d. ".join(format_date(day) for day in (dispute.bipartite_from, dispute.bipartite_until) if day)
    return minutes(
        case,
        on=on,
        title="Risalah Perundingan Bipartit",
        parts=[
            entries(
                *_named(case, case.second),
                *_named(case, case.first),
                ("Tanggal dan tempat perundingan", f"{when or BLANK}\ndi {BLANK}"),
                ("Pokok masalah atau alasan perselisihan", dispute.subject or OPEN_LINES),
                (f"Pendapat pihak {case.first.label}", dispute.demand or OPEN_LINES),
                (f"Pendapat pihak {case.second.label}", OPEN_LINES),
                ("Kesimpulan atau hasil perundingan", BIPARTITE.get(dispute.bipartite_result, OPEN_LINES)),
            )
        ],
        signatures=[by_sides(case)],
    )


def clarification(case: Case, *, on: date, session: DisputeSession) -> dict:
    return minutes(
        case,
        on=on,
        title="Risalah Klarifikasi",
        parts=[
            entries(
                *_head(case, session),
                *_opinions(case, session),
                ("Arahan mediator", session.guidance),
                ("Kesimpulan", f"{RESULTS[session.result]}\n{session.conclusion}".strip()),
            )
        ],
        signatures=[by_sides(case), _of_mediator(case)],
    )


def mediation(case: Case, *, on: date, session: DisputeSession) -> dict:
    parts = [
        entries(*_head(case, session), *_opinions(case, session)),
        pairs(
            (session_name(session), weekday_and_date(session.date)),
            (f"Pihak {case.first.label}", CAME[session.worker_came]),
            (f"Pihak {case.second.label}", CAME[session.employer_came]),
            ("Yang hadir", session.attendance or "–"),
            ("Ringkasan sidang", session.summary),
            (NOTED.get(session.result, "Hasil sidang"), RESULTS[session.result]),
            ("Catatan", session.conclusion or "–"),
            ("Rekomendasi mediator", session.guidance or "–"),
        ),
    ]
    return minutes(
        case,
        on=on,
        title="Risalah Mediasi",
        reference=f"{session_name(session)}, nomor agenda {case.agenda}",
        parts=parts,
        signatures=[by_sides(case), _of_mediator(case)],
    )


def settlement(case: Case, *, on: date) -> dict:
    """How the mediation ended, by one of the three ways that the format offers."""
    session = case.last_held
    return minutes(
        case,
        on=on,
        title="Risalah Penyelesaian Perselisihan Hubungan Industrial",
        parts=[
            entries(
                *_head(case, session), *_opinions(case, session), ("Kesimpulan atau hasil perundingan", _ends(case))
            )
        ],
        signatures=[by_sides(case), _of_mediator(case)],
    )


def _ends(case: Case) -> str:
    """The three ways, that of the case ticked."""
    dispute, advised = case.dispute, case.recommendation
    number = f" Nomor {advised.number}" if advised and advised.number else ""
    recommended = f"{number} tanggal {format_date(dispute.recommended_on)}" if advised else ""
    agreed = f" tanggal {format_date(dispute.agreed_on)}" if dispute.state == DisputeState.AGREED else ""
    ways = {
        f"a. Para pihak sepakat dan membuat Perjanjian Bersama{agreed}.": (DisputeState.AGREED,),
        f"b. Tidak tercapai kesepakatan; para pihak menerima anjuran tertulis{recommended}.": (
            DisputeState.ACCEPTED, DisputeState.AGREED_AFTER,
        ),
        f"c. Tidak tercapai kesepakatan; anjuran tertulis{recommended} ditolak, dan perselisihan dapat diajukan ke "
        "Pengadilan Hubungan Industrial.": (DisputeState.REJECTED, DisputeState.COURT),
    }  # fmt: skip
    return "\n".join(f"[{'X' if dispute.state in states else '  '}] {words}" for words, states in ways.items())


def _head(case: Case, session: DisputeSession) -> list[tuple[str, str]]:
    """Entries 1 to 7, the same in all minutes of the mediator."""
    company = case.dispute.company
    return [
        ("Nama perusahaan", str(company)),
        ("Jenis usaha", company.industry.title if company.industry else "–"),
        ("Alamat perusahaan", company.address),
        ("Nama pekerja/SP/SB", case.first.name_with_proxy),
        ("Alamat pekerja/SP/SB", case.first.address),
        ("Tanggal dan tempat perundingan", f"{weekday_and_date(session.date)}, {session.place}"),
        ("Pokok masalah atau alasan perselisihan", case.dispute.subject),
    ]


def _opinions(case: Case, session: DisputeSession) -> list[tuple[str, str]]:
    return [
        (f"Pendapat pihak {case.first.label}", session.worker_opinion or NOT_HEARD),
        (f"Pendapat pihak {case.second.label}", session.employer_opinion or NOT_HEARD),
    ]


def _named(case: Case, side: PaperSide) -> list[tuple[str, str]]:
    return [
        (f"Nama pihak {side.label}", side.name or BLANK),
        (f"Alamat pihak {side.label}", side.address or BLANK),
    ]


def _of_mediator(case: Case) -> list[dict]:
    return [NO_BLOCK, by_mediator(case.dispute.mediator)]
