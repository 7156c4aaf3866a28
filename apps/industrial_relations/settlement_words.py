"""What a case book says became of a case, in the words that offices write."""

import re
from enum import StrEnum

from apps.industrial_relations.choices import DisputeKind, DisputeState, Outcome


class Said(StrEnum):
    """How a case ended, as a book tells it."""

    OPEN = "open"
    BIPARTITE = "bipartite"
    AGREEMENT = "agreement"
    RECOMMENDATION = "recommendation"
    AGREED_AFTER = "agreed_after"
    COURT = "court"
    CONCILIATION = "conciliation"
    ARBITRATION = "arbitration"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


S = DisputeState
# State and outcome of a case that ended so.
ENDS: dict[Said, tuple[DisputeState, Outcome]] = {
    Said.BIPARTITE: (S.AGREED, Outcome.BIPARTITE),
    Said.AGREEMENT: (S.AGREED, Outcome.AGREEMENT),
    Said.RECOMMENDATION: (S.RECOMMENDED, Outcome.RECOMMENDATION),
    Said.AGREED_AFTER: (S.AGREED_AFTER, Outcome.RECOMMENDATION),
    Said.COURT: (S.COURT, Outcome.RECOMMENDATION),
    Said.CONCILIATION: (S.CLOSED, Outcome.CONCILIATION),
    Said.ARBITRATION: (S.CLOSED, Outcome.ARBITRATION),
    Said.WITHDRAWN: (S.WITHDRAWN, Outcome.WITHDRAWN),
    Said.LAPSED: (S.LAPSED, Outcome.LAPSED),
}
# As the office writes them itself.
SPELLED: dict[Said, str] = {
    Said.OPEN: "Dalam proses",
    Said.BIPARTITE: "PB bipartit",
    Said.AGREEMENT: "Perjanjian Bersama",
    Said.RECOMMENDATION: "Anjuran",
    Said.AGREED_AFTER: "PB setelah anjuran",
    Said.COURT: "PHI",
    Said.CONCILIATION: "Konsiliasi",
    Said.ARBITRATION: "Arbitrase",
    Said.WITHDRAWN: "Dicabut",
    Said.LAPSED: "Gugur",
}
KINDS: dict[DisputeKind, str] = {
    DisputeKind.RIGHTS: "Hak",
    DisputeKind.INTERESTS: "Kepentingan",
    DisputeKind.TERMINATION: "PHK",
    DisputeKind.UNIONS: "Antar SP/SB",
}
# Beyond such a word stands what is still to come: "Anjuran, menunggu jawaban".
_COMING = re.compile(
    r"\b(?:(?:dalam|sedang|tahap|masih|di) )*(?:proses|diproses|belum|masih|menunggu|tunggu|akan|berjalan)\b"
    r"|\b(?:kembali|ke) bipart?ite?\b|\bbipart?ite? (?:lagi|kembali)\b"
)
_FAILED = re.compile(
    r"\b(?:tidak|tdk) (?:ada |ter)?(?:capai )?(?:sepakat|kesepakatan|pb)\b|\bgagal \w+|\bbipart?ite? gagal\b"
)
_NUMBER = re.compile(r"\S*\d\S*/\S*")  # of a letter: "567/123/PHI-HI" tells of no court
# A way to a settlement is none yet.
_ON_THE_WAY = re.compile(r"(?:\b(?:lanjut|sidang|klarifikasi|mediasi|panggilan|tahap|ke|[ivx]+|\d)\b[\W_]*)+")
_WORDS = {
    "bipartite": r"\bbi ?part?ite?\b",
    "agreement": r"\bp\.? ?b\b|\bperjanjian bersama\b|\bpersetujuan bersama\b|\bkesepakatan\b|\bsepakat\b|\bdamai\b",
    "recommendation": r"\banjuran\b|\bdianjurkan\b",
    "court": r"\bphi\b|\bpengadilan\b|\bgugat\w*",
    "conciliation": r"\bkonsilias\w*|\bkonsiliator\b",
    "arbitration": r"\barbitras\w*|\barbiter\b",
    "withdrawn": r"\b(?:di|men)?cabut\b|\bpencabutan\b|\bditarik\b|\bmenarik\b",
    "lapsed": r"\bgugur\b|\bdigugurkan\b",
}
_FOUND = {word: re.compile(pattern) for word, pattern in _WORDS.items()}
_MEANT: dict[frozenset[str], Said] = {
    frozenset({"bipartite"}): Said.BIPARTITE,
    frozenset({"bipartite", "agreement"}): Said.BIPARTITE,
    frozenset({"bipartite", "agreement", "court"}): Said.BIPARTITE,  # a PB is registered at the court
    frozenset({"agreement"}): Said.AGREEMENT,
    frozenset({"agreement", "court"}): Said.AGREEMENT,
    frozenset({"recommendation"}): Said.RECOMMENDATION,
    frozenset({"recommendation", "agreement"}): Said.AGREED_AFTER,
    frozenset({"recommendation", "agreement", "court"}): Said.AGREED_AFTER,
    frozenset({"recommendation", "court"}): Said.COURT,
    frozenset({"court"}): Said.COURT,
    frozenset({"conciliation"}): Said.CONCILIATION,
    frozenset({"conciliation", "agreement"}): Said.CONCILIATION,
    frozenset({"arbitration"}): Said.ARBITRATION,
    frozenset({"withdrawn"}): Said.WITHDRAWN,
    frozenset({"lapsed"}): Said.LAPSED,
}  # fmt: skip


def settlement_said(text: str) -> Said | None:
    """What the text says, or None where it says nothing that is known, or two things.

    >>> settlement_said("Anjuran No. 567/12 -> PB"), settlement_said("dalam proses mediasi"), settlement_said("selesai")
    (<Said.AGREED_AFTER: 'agreed_after'>, <Said.OPEN: 'open'>, None)
    """
    plain = " ".join(_NUMBER.sub(" ", text.casefold()).replace("-", " ").split())
    coming = _COMING.search(plain)
    told = plain[: coming.start()] if coming else plain
    found = frozenset(word for word, pattern in _FOUND.items() if pattern.search(_FAILED.sub(" ", told)))
    if not found:
        return Said.OPEN if coming or _ON_THE_WAY.fullmatch(told) else None
    return _MEANT.get(found)


_KINDS = (
    (DisputeKind.UNIONS, re.compile(r"\b(?:antar|sp ?sb|sp|sb|serikat)\b")),
    (DisputeKind.TERMINATION, re.compile(r"\bphk\b|\bpemutusan hubungan kerja\b|\bp h k\b")),
    (DisputeKind.INTERESTS, re.compile(r"\bkepentingan\b|\bkepent\b")),
    (DisputeKind.RIGHTS, re.compile(r"\bhak\b")),
)


def kinds_said(text: str) -> list[DisputeKind]:
    """The kinds of dispute that the text names; a book that names none, or two, leaves the kind unsaid."""
    plain = " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())
    return [kind for kind, pattern in _KINDS if pattern.search(plain)]
