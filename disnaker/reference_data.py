"""Loads disnaker/reference/*.csv into the register; loading twice changes nothing."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from django.db import transaction
from django.db.models import Model

from apps.documents.models import LetterClass
from apps.industrial_relations.models import DeadlineRule
from apps.registry.choices import HolidayKind
from apps.registry.models import (
    EducationLevel,
    Holiday,
    Industry,
    LegalBasis,
    MinimumWage,
    Occupation,
    Region,
    StudyField,
)
from apps.reporting.models import Indicator, IndicatorValue

FOLDER = Path(__file__).parent / "reference"
HOLIDAY_KINDS = {"libur nasional": HolidayKind.NATIONAL, "cuti bersama": HolidayKind.COLLECTIVE_LEAVE}


@transaction.atomic
def load() -> dict[str, int]:
    """Add the rows that the register lacks; what the office corrected by hand stays. Gives the rows added by table."""
    return {
        "regions": _add(Region, _regions(), "code"),
        "education": _add(EducationLevel, _education(), "code"),
        "occupations": _add(Occupation, _occupations(), "edition", "code"),
        "industries": _add(Industry, _industries(), "edition", "code"),
        "holidays": _add(Holiday, _holidays(), "date"),
        "minimum_wages": _add(MinimumWage, _minimum_wages(), "year"),
        "legal_bases": _add(LegalBasis, _legal_bases(), "topic", "title"),
        "study_fields": _add(StudyField, _study_fields(), "code"),
        "letter_classes": _add(LetterClass, _letter_classes(), "code"),
        "deadlines": _add(DeadlineRule, _deadlines(), "kind", "valid_from"),
        "indicators": _add(Indicator, _indicators(), "code"),
        "indicator_values": _add(IndicatorValue, _indicator_values(), "indicator_id", "year"),
    }


def _add(model: type[Model], records: Iterator[Model], *key: str) -> int:
    """Insert the records whose key is not there yet; nothing is written, and no event made, for those that are."""
    known = set(model.objects.values_list(*key))
    new = [record for record in records if tuple(getattr(record, name) for name in key) not in known]
    model.objects.bulk_create(new)
    return len(new)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _regions() -> Iterator[Region]:
    for row in _rows("regions.csv"):
        parent = row["code"].rpartition(".")[0]
        yield Region(
            code=row["code"],
            name=row["name"],
            level=row["level"],
            parent_id=parent if "." in parent else None,
            aliases=_list(row["aliases"]),
        )


def _education() -> Iterator[EducationLevel]:
    for row in _rows("education.csv"):
        yield EducationLevel(
            code=row["code"],
            name=row["name"],
            rank=int(row["rank"]),
            ipk_code=row["ipk_code"],
            short_code=row["short_code"],
            spellings=_list(row["spellings"]),
        )


def _occupations() -> Iterator[Occupation]:
    for row in _rows("kbji2014.csv"):
        yield Occupation(edition="2014", code=row["code"], title=row["title"], level=row["level"])


def _industries() -> Iterator[Industry]:
    for row in _rows("kbli2020.csv"):
        yield Industry(edition="2020", code=row["code"], title=row["title"], level=row["level"], section=row["section"])


def _holidays() -> Iterator[Holiday]:
    for row in _rows("holidays.csv"):
        yield Holiday(
            date=date.fromisoformat(row["tanggal"]),
            name=row["nama"],
            kind=HOLIDAY_KINDS[row["jenis"]],
            is_estimate=row["perkiraan"] == "ya",
        )


def _minimum_wages() -> Iterator[MinimumWage]:
    for row in _rows("minimum_wages.csv"):
        yield MinimumWage(
            year=int(row["year"]), amount=row["amount"], decree=row["decree"], decided_on=_day(row["decided_on"])
        )


def _legal_bases() -> Iterator[LegalBasis]:
    for row in _rows("legal_bases.csv"):
        yield LegalBasis(
            topic=row["topic"], title=row["title"], valid_from=_day(row["valid_from"]), valid_to=_day(row["valid_to"])
        )


def _study_fields() -> Iterator[StudyField]:
    for row in _rows("study_fields.csv"):
        yield StudyField(
            code=row["code"],
            title=row["title"],
            parent_id=row["parent"] or None,
            level_id=row["level"] or None,
            is_printed=row["is_printed"] == "ya",
            spellings=_list(row["spellings"]),
        )


def _deadlines() -> Iterator[DeadlineRule]:
    for row in _rows("deadlines.csv"):
        yield DeadlineRule(
            kind=row["kind"],
            working_days=int(row["working_days"]),
            legal_basis=row["legal_basis"],
            valid_from=_day(row["valid_from"]),
            valid_to=_day(row["valid_to"]),
        )


def _letter_classes() -> Iterator[LetterClass]:
    for row in _rows("letter_classes.csv"):
        yield LetterClass(code=row["code"], label=row["label"])


def _indicators() -> Iterator[Indicator]:
    for row in _rows("indicators.csv"):
        yield Indicator(
            code=row["code"],
            name=row["name"],
            unit=row["unit"],
            definition=row["definition"],
            direction=row["direction"],
            decimals=int(row["decimals"]),
            measure=row["measure"],
            order=int(row["order"]),
        )


def _indicator_values() -> Iterator[IndicatorValue]:
    for row in _rows("indicator_values.csv"):
        yield IndicatorValue(
            indicator_id=row["indicator"],
            year=int(row["year"]),
            value=row["value"],
            source=row["source"],
            released_on=_day(row["released_on"]),
            note=row["note"],
        )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]
