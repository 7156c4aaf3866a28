"""From a person's education and field of study to the code of forms IPK III/2 and III/4."""

import re

from apps.registry.models import EducationLevel, StudyField

_WORDS = re.compile(r"[^a-z]+")


def _key(text: str) -> str:
    return _WORDS.sub(" ", text.casefold()).strip()


class StudyFieldCodes:
    """Loaded once; asked for each person. An unknown field of study gives the code of the level alone."""

    def __init__(self) -> None:
        self._of_level = dict(EducationLevel.objects.values_list("code", "ipk_code"))
        self._spellings: dict[str, list[tuple[str, str]]] = {}
        for code, title, level, spellings in StudyField.objects.exclude(level=None).values_list(
            "code", "title", "level", "spellings"
        ):
            known = self._spellings.setdefault(level, [])
            known += [(_key(spelling), code) for spelling in (title, *spellings)]
        for known in self._spellings.values():
            known.sort(key=lambda pair: len(pair[0]), reverse=True)

    def code(self, level: str, major: str) -> str:
        """The longest spelling found as whole words in `major` wins: Teknik Komputer dan Jaringan before Teknik."""
        wanted = f" {_key(major)} "
        if wanted.strip():
            for spelling, code in self._spellings.get(level, ()):
                if f" {spelling} " in wanted:
                    return code
        return self._of_level.get(level, "")
