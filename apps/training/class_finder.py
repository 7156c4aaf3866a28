"""Which class a sheet, or a row of it, is about; nothing is guessed."""

import re
from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

from apps.training.choices import ClassState
from apps.training.class_words import Spoken, batch_in, place_of, words_of, year_in
from apps.training.models import TrainingClass, TrainingProgramme

CLOSE = 60
MOST_OFFERED = 3
_YEAR = re.compile(r"20\d\d")
# What may follow a programme's name where a longer name of another programme begins alike.
_AFTER_A_NAME = frozenset({
    "akt", "angk", "angkatan", "bagi", "batch", "blk", "bulan", "cilegon", "di", "dinas", "disnaker", "final", "fix",
    "gel", "gelombang", "kelas", "kloter", "kota", "oleh", "pada", "paket", "periode", "peserta", "rev", "revisi", "ta",
    "tahun", "tanggal", "tgl", "thn", "untuk", "upt", "uptd",
})  # fmt: skip


class ClassNotFound(Exception):
    """A row whose class is not certain: the column to look at, a code, and a sentence with the cure."""

    def __init__(self, column: str, code: str, message: str) -> None:
        super().__init__(message)
        self.column, self.code, self.message = column, code, message


class ClassFinder:
    """All programmes and classes, loaded once for a file.

    Where several classes fit, those that were cancelled are passed over, then, with `prefers_open`, those that are
    finished: a list of applicants is about a class that they can still join.
    """

    def __init__(self, *, prefers_open: bool = True) -> None:
        self.prefers_open = prefers_open
        self.programmes = list(TrainingProgramme.objects.select_related("trade"))
        self._named = {words_of(programme.name): programme for programme in self.programmes}
        self._classes: dict[int, list[TrainingClass]] = {}
        for one in TrainingClass.objects.select_related("programme__trade", "programme__least_education"):
            self._classes.setdefault(one.programme_id, []).append(one)

    def by_texts(self, texts: Sequence[str]) -> TrainingClass | None:
        """The one class that the texts of a sheet (rows above the table, names of sheet and file) name."""
        programmes = self._named_in(texts)
        if len(programmes) != 1:
            return None
        fitting = self._fitting(programmes.pop(), Spoken.in_texts(texts))
        return fitting[0] if len(fitting) == 1 else None

    def by_cells(
        self,
        programme: str | None,
        batch: str | None = None,
        year: str | None = None,
        *,
        subject: TrainingClass | None = None,
        above: Spoken = Spoken(),  # noqa: B008
    ) -> TrainingClass:
        """The class that the cells of a row name, else `subject`, the sheet's own; raises ClassNotFound.

        What the cells leave open is as `above`, the texts over the table, have it. A cell may say more than a name:
        "Las SMAW 4G (Angkatan II)".
        """
        spoken = self._spoken(programme, batch, year)
        if subject and self._tells(subject, programme, spoken):
            return subject
        one = self._programme(programme) if programme else subject.programme if subject else None
        if one is None:
            text = _("The row does not say which class it is about. Fill in the programme, or choose the class.")
            raise ClassNotFound("programme", "class_missing", text)
        spoken = Spoken(spoken.batches or above.batches, spoken.years or above.years)
        fitting = self._fitting(one, spoken)
        if len(fitting) != 1:
            raise self._uncertain(one, spoken, fitting)
        return fitting[0]

    def _named_in(self, texts: Iterable[str]) -> set[TrainingProgramme]:
        """The programmes whose names stand in the texts; one whose name is part of another's found gives way."""
        found: dict[tuple[str, ...], TrainingProgramme] = {}
        for text in texts:
            words = words_of(text)
            for name, programme in self._named.items():
                place = place_of(name, words)
                if place is not None and self._ends(name, words[place + len(name) :]):
                    found[name] = programme
        return {
            programme
            for name, programme in found.items()
            if not any(other != name and place_of(name, other) is not None for other in found)
        }

    def _ends(self, name: tuple[str, ...], after: tuple[str, ...]) -> bool:
        """Whether a name ends there: "Las SMAW 3G" is not the programme Las where there is a Las SMAW 4G too."""
        longer = [other for other in self._named if len(other) > len(name) and other[: len(name)] == name]
        if not longer or not after or after[0] in _AFTER_A_NAME or _YEAR.fullmatch(after[0]):
            return True
        return any((*name, *after)[: len(other)] == other for other in longer)

    def _fitting(self, programme: TrainingProgramme, spoken: Spoken) -> list[TrainingClass]:
        """The classes that can be meant; several batches at once mean none."""
        if len(spoken.batches) > 1:
            return []
        fitting = [
            one
            for one in self._classes.get(programme.pk, ())
            if one.batch in (spoken.batches or {one.batch}) and one.year in (spoken.years or {one.year})
        ]
        if len(fitting) > 1:
            fitting = [one for one in fitting if one.state != ClassState.CANCELLED] or fitting
        if len(fitting) > 1 and self.prefers_open:
            fitting = [one for one in fitting if one.is_open] or fitting
        return fitting

    @staticmethod
    def _spoken(programme: str | None, batch: str | None, year: str | None) -> Spoken:
        """What the cells of a row say of batch and year, those of their own columns first."""
        said = Spoken.in_texts([programme or ""])
        batches, years = said.batches, said.years
        if batch:
            number = batch_in(batch)
            if number is None:
                text = _("“%(value)s” is not the number of a batch. Write a number, such as 2 or II.")
                raise ClassNotFound("batch", "batch_unknown", text % {"value": batch[:40]})
            batches, years = frozenset({number}), Spoken.in_texts([batch]).years or years
        if year:
            number = year_in(year)
            if number is None:
                text = _("“%(value)s” is not a year. Write four digits, such as 2023.")
                raise ClassNotFound("year", "year_invalid", text % {"value": year[:40]})
            years = frozenset({number})
        return Spoken(batches, years)

    def _tells(self, subject: TrainingClass, programme: str | None, spoken: Spoken) -> bool:
        """Whether a row says nothing against the class of its sheet; the trade alone says nothing against it either."""
        if not (spoken.batches <= {subject.batch} and spoken.years <= {subject.year}):
            return False
        if not programme or words_of(programme) == words_of(subject.programme.trade.name):
            return True
        return self._named_in([programme]) == {subject.programme}

    def _programme(self, cell: str) -> TrainingProgramme:
        """The programme of a cell; a trade that has a single programme means that one."""
        named = self._named_in([cell])
        if len(named) == 1:
            return named.pop()
        within = [one for one in self.programmes if words_of(one.trade.name) == words_of(cell)]
        if len(within) == 1 and not named:
            return within[0]
        close = process.extract(
            cell.casefold(),
            {one: one.name.casefold() for one in within or self.programmes},
            scorer=fuzz.token_set_ratio,
            score_cutoff=0 if within else CLOSE,
            limit=MOST_OFFERED,
        )
        values = {"value": cell[:60], "names": ", ".join(one.name for _name, _score, one in close)}
        if close:
            text = _("“%(value)s” is not the name of one training programme. Did they mean: %(names)s? Correct it.")
        else:
            text = _("There is no training programme “%(value)s”. Correct the name, or add the programme first.")
        raise ClassNotFound("programme", "choice_unknown", text % values)

    def _uncertain(self, programme: TrainingProgramme, spoken: Spoken, fitting: list) -> ClassNotFound:
        values = {"programme": programme, "batch": _numbers(spoken.batches), "year": _numbers(spoken.years)}
        if fitting:
            text = _("Several classes of %(programme)s fit: %(classes)s. Name batch and year.")
            names = "; ".join(str(one) for one in fitting[:MOST_OFFERED])
            return ClassNotFound("batch", "class_uncertain", text % {**values, "classes": names})
        of_year = [one for one in self._classes.get(programme.pk, ()) if not spoken.years or one.year in spoken.years]
        if of_year:
            text = _("%(programme)s has no batch %(batch)s there; its classes are: %(classes)s. Correct the batch.")
            names = "; ".join(str(one) for one in of_year[:MOST_OFFERED])
            return ClassNotFound("batch", "batch_unknown", text % {**values, "classes": names})
        if spoken.years:
            text = _("No class of %(programme)s is recorded for %(year)s. Correct the year, or record the class first.")
            return ClassNotFound("year", "class_unknown", text % values)
        text = _("No class of %(programme)s is recorded. Record it first, or correct the programme.")
        return ClassNotFound("programme", "class_unknown", text % values)


def _numbers(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))
