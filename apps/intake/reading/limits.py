"""How much of a file is read before it is refused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one reading. Sizes in bytes, time in seconds by the clock; rows and columns are counted from A1."""

    max_bytes: int
    max_unpacked_bytes: int
    max_rows: int
    max_columns: int
    memory_bytes: int
    seconds: int
