"""Which column of a sheet stands for which field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from apps.intake.table.matching import match_heading
from apps.intake.table.ticks import ticked_columns
from apps.intake.table.vocabulary import Vocabulary
from apps.intake.table.wording import excel_letter, is_sum_heading, normalise_heading


@dataclass(frozen=True)
class ColumnMatch:
    """One column of the head: `fields` is empty when nobody asked for it, `how` is then "".

    `index` starts at 0. `heading` is as written, the rows of a taller head joined with " / ".
    `how` is "profile", "exact", "contained" or "likely"; a likely match is to be shown to staff.
    Of two columns of which a row ticks one, the first carries the field; `ticked` is what a tick in each stands for.
    """

    index: int
    heading: str
    fields: tuple[str, ...] = ()
    how: str = ""
    ticked: str = ""

    @property
    def letter(self) -> str:
        return excel_letter(self.index)

    @property
    def key(self) -> str:
        """The key of this heading in the sender's profile."""
        return normalise_heading(self.heading)


@dataclass(frozen=True)
class _Offer:
    rank: tuple[int, int, int, int]
    index: int
    field: str
    how: str


def match_columns(
    vocabulary: Vocabulary, headings: Sequence[tuple[str, ...]], profile: Mapping[str, str] | None = None
) -> tuple[ColumnMatch, ...]:
    """Match each heading, given as its rows from top to bottom, to at most one field; no field is given twice.

    `profile` maps a normalised heading to a field, or to "" for a column the sender's sheet keeps for itself.
    """
    ticked = ticked_columns(vocabulary, headings)
    offers = [
        offer for index, parts in enumerate(headings) if (offer := _offer(vocabulary, index, parts, profile or {}))
    ]
    offers = sorted(
        (one for one in offers if one.index not in ticked or one.how == "profile"), key=lambda one: one.rank
    )
    given = _assign(vocabulary, offers)
    sums = _sums(vocabulary, given, headings)
    if sums:
        given = _assign(vocabulary, [offer for offer in offers if offer.index not in sums])
    taken = {name for fields, _ in given.values() for name in fields}
    columns = [
        ColumnMatch(index, " / ".join(parts), *given.get(index, ((), ""))) for index, parts in enumerate(headings)
    ]
    return tuple(_with_ticks(columns, ticked, taken))


def _assign(vocabulary: Vocabulary, offers: list[_Offer]) -> dict[int, tuple[tuple[str, ...], str]]:
    """The best offer for each field: column -> (fields, how)."""
    given: dict[int, tuple[tuple[str, ...], str]] = {}
    taken: set[str] = set()
    for offer in offers:
        fields = vocabulary.fills(offer.field) if offer.field else ()
        if taken.isdisjoint(fields):
            taken.update(fields)
            given[offer.index] = (fields, offer.how)
    return given


def _sums(vocabulary: Vocabulary, given, headings: Sequence[tuple[str, ...]]) -> set[int]:
    """Beside L and P a column "Jumlah" holds their sum: read as a count of its own it would count everybody twice."""
    counts = {name for group in vocabulary.required_any for name in group}
    counting = {index: how for index, (fields, how) in given.items() if counts.intersection(fields)}
    if len(counting) < 2:
        return set()
    return {index for index, how in counting.items() if how != "profile" and is_sum_heading(headings[index][-1])}


def _with_ticks(columns: list[ColumnMatch], ticked: dict[int, tuple[str, str]], taken: set[str]) -> list[ColumnMatch]:
    """Give each pair of ticked columns its field, unless another column has it already."""
    carried: set[str] = set()
    for index, (name, value) in ticked.items():
        if name not in taken:
            fields = () if name in carried else (name,)
            carried.add(name)
            columns[index] = replace(columns[index], fields=fields, how="exact", ticked=value)
    return columns


def _offer(vocabulary: Vocabulary, index: int, parts: tuple[str, ...], profile: Mapping[str, str]) -> _Offer | None:
    remembered = profile.get(normalise_heading(" / ".join(parts))) if parts else None
    if remembered == "" or remembered in vocabulary.titles or remembered in vocabulary.joint:
        return _Offer((0, 0, 0, index), index, remembered, "profile")
    found = match_heading(vocabulary, parts)
    if not found:
        return None
    spelling, how = found
    order = {"exact": 1, "contained": 2, "likely": 3}[how]
    return _Offer((order, -len(spelling.words), spelling.place, index), index, spelling.field, how)
