"""The training year 2023 of the demonstration: 20 kinds planned for 980, 16 of them realised with 714 participants."""

from dataclasses import dataclass
from datetime import date

from apps.training.choices import CertificateKind

YEAR = 2023
EARLY, LATE = date(2023, 2, 6), date(2023, 8, 7)  # Mondays on which the first kinds of each half began
PACKAGE = 20  # participants
BUDGET = 95_000_000  # rupiah a package
HOURS, HOURS_A_DAY = 120, 8  # JP of a usual package: 15 days

TRAINING, COMPETENCY, LICENCE = CertificateKind.TRAINING, CertificateKind.COMPETENCY, CertificateKind.LICENCE


@dataclass(frozen=True)
class Kind:
    """A programme of the plan; `held` are the participants who stayed in each of its classes, `women` their share."""

    name: str
    trade: str
    packages: int
    held: tuple[int, ...] = ()
    certificate: CertificateKind = TRAINING
    women: float = 0.2

    @property
    def quota(self) -> int:
        return self.packages * PACKAGE


PUBLIC_SPEAKING = Kind("Public Speaking", "Bisnis dan Manajemen", 2)
# By 26 July 292 in seven kinds: 272 in these, and 20 who are blind in public speaking.
FIRST_HALF = (
    Kind("Menjahit", "Garmen Apparel", 3, (20, 20, 19), women=0.95),
    Kind("Engine Tune Up Sepeda Motor Injeksi", "Otomotif", 3, (20, 20, 18), COMPETENCY, women=0.03),
    Kind("Instalasi Otomasi Listrik Industri", "Listrik", 2, (20, 20), COMPETENCY),
    Kind("Drafter CAD", "Teknik Informatika", 2, (20, 19), COMPETENCY, women=0.4),
    Kind("Engine Tune Up Mobil", "Otomotif", 2, (20, 18), COMPETENCY, women=0.03),
    Kind("Las SMAW 4G", "Las", 2, (20, 18), COMPETENCY, women=0.05),
)
SECOND_HALF = (
    Kind("Perawatan AC", "Refrigerasi", 3, (20, 20, 18), COMPETENCY, women=0.05),
    Kind("Practical Office Advance", "Teknik Informatika", 3, (20, 20, 20), women=0.6),
    Kind("Operator Forklift", "Alat Berat", 3, (20, 20, 20), LICENCE, women=0.05),
    Kind("Security", "Keamanan", 3, (20, 20, 19), LICENCE),
    Kind("Operator Excavator", "Alat Berat", 2, (20, 20), LICENCE, women=0.0),
    Kind("Operator Scaffolding", "Bangunan", 2, (20, 18), LICENCE, women=0.0),
    Kind("Tata Boga", "Tata Boga", 2, (20, 19), women=0.85),
    Kind("Desain Grafis", "Teknik Informatika", 2, (20, 20), COMPETENCY, women=0.45),
    Kind("Listrik Bangunan Sederhana", "Listrik", 2, (14, 14), women=0.05),
)
CANCELLED = Kind("Tenaga Kerja Bangunan Tingkat Tinggi", "Bangunan", 3, certificate=LICENCE)
NOT_HELD = (
    Kind("Tata Rias Pengantin", "Tata Kecantikan", 2),
    Kind("K3 Umum", "Keselamatan dan Kesehatan Kerja", 3, certificate=LICENCE),
    Kind("P3TIK", "Teknik Informatika", 3, certificate=COMPETENCY),
)
PLANNED = (PUBLIC_SPEAKING, *FIRST_HALF, *SECOND_HALF, CANCELLED, *NOT_HELD)
