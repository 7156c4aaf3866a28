"""Places of a vacancy by whom they are for, and how they add up."""

from typing import NamedTuple


class Places(NamedTuple):
    """For men (L), for women (P), and for either (L/P)."""

    male: int = 0
    female: int = 0
    either: int = 0

    @property
    def total(self) -> int:
        return self.male + self.female + self.either

    def plus(self, other: "Places") -> "Places":
        return Places(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))

    def minus(self, other: "Places") -> "Places":
        return Places(*(mine - theirs for mine, theirs in zip(self, other, strict=True)))

    def taken_from(self, wanted: "Places") -> "Places":
        """As they leave a vacancy: men and women beyond their own places take those for either.

        >>> Places(male=6, female=1).taken_from(Places(4, 2, 4))
        Places(male=4, female=1, either=2)
        """
        male, female = min(self.male, wanted.male), min(self.female, wanted.female)
        return Places(male, female, self.total - male - female)
