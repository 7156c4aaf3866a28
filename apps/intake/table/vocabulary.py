"""What the headings of one kind of spreadsheet may be called."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from apps.intake.table.wording import normalise_heading, words


@dataclass(frozen=True)
class Spelling:
    """One accepted heading: its words, the field it names, and its place in the list of that field."""

    words: tuple[str, ...]
    field: str
    place: int


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The headings of a kind, in raw spelling, the better ones first.

    `required` fields tell the kind; of each group in `required_any` one is enough. `sheet_titles` are words that
    name the kind above the table. A field named in `joint` is no column of its own: its heading fills several.
    With `days_across` columns may be headed by numbers or dates of days (days_across.py).
    """

    kind: str
    titles: dict[str, tuple[str, ...]]
    required: frozenset[str]
    sheet_titles: tuple[str, ...] = ()
    joint: dict[str, tuple[str, ...]] = field(default_factory=dict)
    required_any: tuple[tuple[str, ...], ...] = ()
    days_across: bool = False

    def fills(self, name: str) -> tuple[str, ...]:
        return self.joint.get(name, (name,))

    def missing(self, matched: set[str]) -> tuple[str, ...]:
        """The required fields no column stands for, in the order of the titles; of a group its first."""
        alone = [name for name in self.titles if name in self.required and name not in matched]
        return tuple(alone + [group[0] for group in self.required_any if not matched.intersection(group)])

    @cached_property
    def spellings(self) -> tuple[Spelling, ...]:
        """All spellings, the longest first."""
        found = {}
        for name, titles in self.titles.items():
            for place, title in enumerate((name, *titles)):
                key = words(title)
                found.setdefault((key, name), Spelling(key, name, place))
        return tuple(sorted(found.values(), key=lambda spelling: -len(spelling.words)))

    @cached_property
    def exact(self) -> dict[str, Spelling]:
        """Spelling by its letters alone, abbreviated or written out, so that "NOKTP" and "No. KTP" are one."""
        found = {"".join(spelling.words): spelling for spelling in reversed(self.spellings) if spelling.words}
        for name, titles in self.titles.items():
            for place, title in enumerate(titles, 1):
                letters = normalise_heading(title).replace(" ", "")
                found.setdefault(letters, Spelling(words(title), name, place))
        return found

    @cached_property
    def known_words(self) -> frozenset[str]:
        return frozenset(word for spelling in self.spellings for word in spelling.words)

    @cached_property
    def usual_words(self) -> frozenset[str]:
        """Words that stand in three spellings or more."""
        counted = Counter(word for spelling in self.spellings for word in set(spelling.words))
        return frozenset(word for word, times in counted.items() if times > 2)
