"""The disputes of 2023 as the office told them: 25 recorded, 16 agreements, 6 recommendations, 3 open (domain 5.7).

First half-year: 14 recorded (4 on rights, 1 on interests, 9 on termination), 11 agreements, 3 recommendations,
none open.
"""

from dataclasses import dataclass
from datetime import date

from apps.industrial_relations.choices import DisputeKind

RIGHTS, INTERESTS, TERMINATION = DisputeKind.RIGHTS, DisputeKind.INTERESTS, DisputeKind.TERMINATION
BIPARTITE, AGREED, RECOMMENDED, LATE = "bipartite", "agreed", "recommended", "late"
SUBJECTS = {
    RIGHTS: ("Upah lembur belum dibayar.", "Kompensasi PKWT belum dibayar.", "THR dibayar sebagian."),
    INTERESTS: ("Perubahan pola kerja regu dalam PKB.",),
    TERMINATION: (
        "PHK karena efisiensi, hak pesangon dipersoalkan.",
        "PHK karena pelanggaran, pekerja menolak.",
        "PHK setelah kontrak berakhir, uang kompensasi dipersoalkan.",
    ),
}


@dataclass(frozen=True, slots=True)
class Case:
    """`ends` tells how the case counts in 2023; a LATE one went on into 2024 and was agreed there."""

    filed_on: date
    kind: DisputeKind
    workers: int
    ends: str
    agreed_in_2024: bool = False  # after its recommendation


def _case(month: int, day: int, kind: DisputeKind, workers: int, ends: str, later: bool = False) -> Case:
    return Case(date(2023, month, day), kind, workers, ends, later)


CASES = (
    _case(1, 9, TERMINATION, 4, AGREED),
    _case(1, 16, RIGHTS, 12, AGREED),
    _case(1, 24, TERMINATION, 1, AGREED),
    _case(2, 2, TERMINATION, 7, RECOMMENDED),
    _case(2, 13, RIGHTS, 3, AGREED),
    _case(2, 20, TERMINATION, 2, AGREED),
    _case(3, 1, INTERESTS, 60, AGREED),
    _case(3, 6, TERMINATION, 9, AGREED),
    _case(3, 13, RIGHTS, 5, BIPARTITE),
    _case(3, 20, TERMINATION, 1, RECOMMENDED),
    _case(3, 27, TERMINATION, 6, AGREED),
    _case(4, 3, RIGHTS, 2, AGREED),
    _case(4, 10, TERMINATION, 3, AGREED),
    _case(4, 26, TERMINATION, 8, RECOMMENDED),
    _case(7, 5, TERMINATION, 2, AGREED),
    _case(7, 17, RIGHTS, 15, AGREED),
    _case(8, 7, TERMINATION, 1, RECOMMENDED),
    _case(8, 21, TERMINATION, 5, AGREED),
    _case(9, 4, RIGHTS, 4, RECOMMENDED),
    _case(9, 18, TERMINATION, 3, AGREED),
    _case(10, 9, TERMINATION, 11, AGREED),
    _case(10, 23, TERMINATION, 2, RECOMMENDED, True),
    _case(11, 27, TERMINATION, 6, LATE),
    _case(12, 11, RIGHTS, 9, LATE),
    _case(12, 18, TERMINATION, 1, LATE),
)
