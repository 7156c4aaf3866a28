"""Demonstration data: invented companies and persons, taken in through the very intake that staff use."""


def load() -> None:
    """Placeholder until the intake is whole."""
