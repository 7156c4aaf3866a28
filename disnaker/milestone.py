from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Milestone:
    """One line of a card: a day, what it was, and the record it stands for."""

    on: date
    title: str
    detail: str
    url: str
    origin: str = ""
    note: str = ""
