"""The persons of a list go to the register, in one statement for all of them."""

from apps.intake.models import StagedRow, Upload

# Column of the register by the column of a staged row, which a kind may lack.
_TEXTS = ("birth_place", "address", "phone", "email", "disability")
_VALUES = {"birth_date": "birth_date", "education_id": "education", "kelurahan_id": "kelurahan"}


def book_persons(cursor, staged: type[StagedRow], upload: Upload) -> None:
    """Add the persons of the staged rows whom the register lacks, and complete the others.

    A list fills what the register lacks and never overwrites what the office knows of a person; of several rows about
    one person the first counts, and a row without a NIK brings nobody. Rows are written in the order of the NIK, so
    that two bookings at once do not lock each other out.
    """
    cursor.execute(_statement(staged), {"upload": upload.pk})


def _statement(staged: type[StagedRow]) -> str:
    there = {field.name for field in staged._meta.concrete_fields}
    texts = [name for name in _TEXTS if name in there]
    values = {name: source for name, source in _VALUES.items() if source in there}
    lacking = [name for name in (*_TEXTS, "marital_status") if name not in texts]
    filled = [f"{name} = coalesce(nullif(person.{name}, ''), excluded.{name})" for name in texts]
    filled += [f"{name} = coalesce(person.{name}, excluded.{name})" for name in values]
    wanting = [f"(person.{name} = '' AND excluded.{name} <> '')" for name in texts]
    wanting += [f"(person.{name} IS NULL AND excluded.{name} IS NOT NULL)" for name in values]
    return f"""
INSERT INTO registry_person AS person (nik, name, sex, {", ".join((*texts, *values, *lacking))},
       upload_number, upload_row)
SELECT DISTINCT ON (nik) nik, name, sex, {", ".join((*texts, *values.values(), *("''" for _ in lacking)))},
       upload_id, row
FROM {staged._meta.db_table} WHERE upload_id = %(upload)s AND nik <> ''
ORDER BY nik, row
ON CONFLICT (nik) DO {f"UPDATE SET {', '.join(filled)} WHERE {' OR '.join(wanting)}" if filled else "NOTHING"}
"""
