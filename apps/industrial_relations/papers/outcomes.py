"""The papers with which a mediation ends: the recommendation, the joint agreement, the report to the ministry."""

from datetime import date

from apps.industrial_relations.choices import AgreementStage, DeadlineKind, DisputeState
from apps.industrial_relations.papers.case import Case
from apps.industrial_relations.papers.minutes import NOT_HEARD
from apps.industrial_relations.papers.opening_letters import LAW, THANKS
from apps.industrial_relations.papers.parts import (
    NO_BLOCK,
    both_sides,
    by_mediator,
    by_office,
    by_side,
    entries,
    heading,
    letter,
    lines,
    minutes,
    pairs,
    paragraphs,
    points,
)  # fmt: skip
from apps.industrial_relations.papers.words import (
    OUTCOMES,
    date_in_words,
    kind_in_text,
    length_of_service,
    session_name,
    working_days,
)  # fmt: skip
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import current_office

ARTICLES = {
    AgreementStage.BIPARTITE: "Pasal 7 ayat (1)",
    AgreementStage.MEDIATION: "Pasal 13 ayat (1)",
    AgreementStage.AFTER_RECOMMENDATION: "Pasal 13 ayat (2) huruf e",
}
MINISTRY = (
    "Direktur Jenderal Pembinaan Hubungan Industrial dan Jaminan Sosial Tenaga Kerja, Kementerian Ketenagakerjaan RI"
)
REGISTERED = (
    "Perjanjian Bersama ini mengikat dan menjadi hukum bagi para pihak, wajib dilaksanakan, dan didaftarkan oleh para "
    "pihak pada Pengadilan Hubungan Industrial pada Pengadilan Negeri di wilayah tempat Perjanjian Bersama ini dibuat."
)


def recommendation(case: Case, *, on: date, signer: Official | None) -> dict:
    """Anjuran (Pasal 13 ayat (2)): statements A and B, considerations C, the advised points, the time to answer."""
    advised, dispute = case.recommendation, case.dispute
    answer = case.rules.rule(DeadlineKind.REPLY, on)
    opening = (
        f"Sehubungan dengan penyelesaian {kind_in_text(dispute.kind)} antara "
        f"{case.first.name} dan {case.second.name}, nomor agenda {case.agenda}, yang melalui mediasi tidak mencapai "
        f"kesepakatan, sesuai Pasal 13 ayat (2) {LAW} mediator menyampaikan anjuran sebagai berikut."
    )
    closing = (
        f"Para pihak memberi jawaban tertulis atas anjuran ini selambat-lambatnya {working_days(answer.working_days)} "
        "sejak menerima anjuran. Pihak yang tidak memberi jawaban dianggap menolak anjuran.\n"
        "Demikian anjuran ini disampaikan untuk menjadi perhatian para pihak."
    )
    return letter(
        case,
        on=on,
        subject="Anjuran",
        recipients=both_sides(case),
        parts=[
            *paragraphs(opening),
            heading(f"A. Keterangan pihak {case.first.label}"),
            *paragraphs(advised.worker_statement),
            heading(f"B. Keterangan pihak {case.second.label}"),
            *paragraphs(advised.employer_statement),
            heading("C. Pertimbangan hukum dan kesimpulan mediator"),
            *paragraphs(advised.considerations),
            {"kind": "centred", "text": "MENGANJURKAN"},
            points(lines(advised.points)),
            *paragraphs(closing),
        ],
        signatures=[[by_office(signer, lead="Mengetahui,"), by_mediator(dispute.mediator)]],
    )


def agreement(case: Case, *, on: date) -> dict:
    """Perjanjian Bersama; one that the parties reached by themselves (Pasal 7) has no mediator for a witness."""
    agreed, dispute = case.agreement, case.dispute
    place = agreed.place or current_office().city
    opening = (
        f"Pada hari ini, {date_in_words(on)} ({format_date(on)}), bertempat di {place}, yang bertanda tangan di bawah "
        "ini:"
    )
    basis = (
        f"Berdasarkan {ARTICLES[agreed.stage]} {LAW}, para pihak sepakat menyelesaikan {kind_in_text(dispute.kind)} "
        f"yang tercatat dengan nomor agenda {case.agenda}, dengan isi kesepakatan:"
    )
    return minutes(
        case,
        on=on,
        title="Perjanjian Bersama",
        reference=f"Nomor {agreed.number}" if agreed.number else "",
        parts=[
            *paragraphs(opening),
            *_agreeing(case),
            *paragraphs(basis),
            points(lines(agreed.terms)),
            *paragraphs(
                f"{REGISTERED}\nDemikian Perjanjian Bersama ini dibuat dalam keadaan sadar tanpa paksaan dari pihak "
                "mana pun, dan ditandatangani oleh para pihak."
            ),
        ],
        signatures=[
            [
                by_side(case.second.label, agreed.employer_signer, agreed.employer_position),
                by_side(case.first.label, agreed.worker_signer, agreed.worker_position),
            ],
            *([[NO_BLOCK, by_mediator(dispute.mediator, lead="Menyaksikan:")]] if is_witnessed(case) else []),
        ],
    )


def _agreeing(case: Case) -> list[dict]:
    """Who signs for each side."""
    agreed, company = case.agreement, case.dispute.company
    return [
        pairs(
            ("Nama", agreed.employer_signer),
            ("Jabatan", agreed.employer_position),
            ("Perusahaan", str(company)),
            ("Alamat", company.address),
        ),
        *paragraphs(f"selanjutnya disebut Pihak {case.second.label}; dan"),
        pairs(
            ("Nama", agreed.worker_signer),
            ("Jabatan", agreed.worker_position or "Pekerja"),
            ("Mewakili", case.first.name),
            ("Alamat", case.first.address),
        ),
        *paragraphs(f"selanjutnya disebut Pihak {case.first.label}."),
    ]


def is_witnessed(case: Case) -> bool:
    return case.agreement is not None and case.agreement.stage != AgreementStage.BIPARTITE


def report(case: Case, *, on: date, signer: Official | None) -> dict:
    """Laporan hasil mediasi, in twelve items."""
    dispute, company, session = case.dispute, case.dispute.company, case.last_held
    opening = (
        f"Bersama ini kami laporkan hasil penyelesaian perselisihan hubungan industrial melalui mediasi pada "
        f"{current_office().name} sebagai berikut:"
    )
    return letter(
        case,
        on=on,
        subject="Laporan Hasil Mediasi Perselisihan Hubungan Industrial",
        recipients=[{"name": MINISTRY, "address": "di Jakarta"}],
        urgency="Biasa",
        parts=[
            *paragraphs(opening),
            entries(
                ("Tanggal menerima pengaduan", format_date(dispute.filed_on)),
                ("Nama pekerja/SP/SB", case.first.name),
                ("Alamat pekerja/SP/SB", case.first.address),
                ("Masa kerja", _services(case)),
                ("Nama perusahaan", str(company)),
                ("Alamat perusahaan", company.address),
                ("Jenis usaha", company.industry.title),
                ("Waktu penyelesaian", _time_taken(case)),
                ("Permasalahan", dispute.subject),
                (f"Pendapat pihak {case.first.label}", session.worker_opinion or NOT_HEARD),
                (f"Pendapat pihak {case.second.label}", session.employer_opinion or NOT_HEARD),
                ("Upaya penyelesaian", _efforts(case)),
            ),
            *paragraphs(THANKS.replace("Saudara", "Bapak/Ibu")),
        ],
        signatures=[[NO_BLOCK, by_office(signer)]],
    )


def _services(case: Case) -> str:
    told = [party for party in case.first.parties if party.employed_since]
    until = case.dispute.filed_on
    if len(told) == 1:
        return length_of_service(told[0].employed_since, until)
    return "\n".join(f"{one.shown_name}: {length_of_service(one.employed_since, until)}" for one in told) or "–"


def _time_taken(case: Case) -> str:
    begun, ended = case.dispute.referred_on, case.dispute.outcome_on
    taken = working_days(case.rules.days_between(begun, ended))
    return f"{format_date(begun)} s.d. {format_date(ended)}, {taken}"


def _efforts(case: Case) -> str:
    dispute = case.dispute
    held = [f"{session_name(one)} tanggal {format_date(one.date)}" for one in case.sessions if one.was_held]
    result = f"{OUTCOMES[dispute.outcome]} tanggal {format_date(dispute.outcome_on)}"
    if dispute.state == DisputeState.AGREED_AFTER:
        result += f", lalu Perjanjian Bersama tanggal {format_date(dispute.agreed_on)}"
    return "\n".join([*held, result])
