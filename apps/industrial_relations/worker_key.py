"""What tells one worker of a company's list from another."""


def worker_key(person_id: int | None, name: str) -> str:
    """The person of the register, else the name without regard to case and spacing.

    >>> worker_key(None, " Ani  Wijaya")
    'ANI WIJAYA'
    """
    return f"#{person_id}" if person_id else " ".join(name.upper().split())[:160]
