"""The countries of the world by every name that companies and staff write, from countries.csv beside this file."""

import csv
import re
import unicodedata
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("countries.csv")
# What stands before a country without naming another one: "Warga Negara Jepang", "WN Jepang".
_LEAD = re.compile(r"^(?:warga negara|kewarganegaraan|wna|wn|negara)\b[\s.:]*", re.I)


def country_named(text: str) -> str | None:
    """The one name the office writes, "Korea Selatan" for "South Korea"; None if no country is called so."""
    return _names().get(_key(text)) or _names().get(_key(_LEAD.sub("", text.strip())))


@cache
def country_names() -> tuple[str, ...]:
    return tuple(sorted(set(_names().values())))


@cache
def _names() -> dict[str, str]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return {
            _key(spelling): row["name"]
            for row in csv.DictReader(file)
            for spelling in (row["name"], *row["spellings"].split(";"))
            if spelling
        }


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum() and not unicodedata.combining(letter))
