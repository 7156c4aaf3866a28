"""Numbers of papers: each series counts from 1 every year, without gaps, and never gives a number twice."""

from datetime import date

from django.conf import settings
from django.db import connection

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def take_numbers(series: str, year: int, count: int = 1) -> range:
    """The next `count` numbers of a series; two callers wait for each other, and a rollback gives the numbers back.

    Call it inside the transaction that writes the papers: the lock is held until that ends.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO documents_counter AS counter (series, year, last) VALUES (%(series)s, %(year)s, %(count)s)"
            " ON CONFLICT (series, year) DO UPDATE SET last = counter.last + excluded.last RETURNING last",
            {"series": series, "year": year, "count": count},
        )
        last = cursor.fetchone()[0]
    return range(last - count + 1, last + 1)


def written_number(pattern: str, *, serial: int, on: date, code: str = "") -> str:
    """A number by its pattern, which may name {serial}, {code}, {region}, {month}, {roman} and {year}.

    >>> written_number("{serial:03d}/{code}/{roman}/{year}", serial=1, on=date(2023, 5, 5), code="500.15")
    '001/500.15/V/2023'
    """
    return pattern.format(
        serial=serial,
        code=code,
        region=settings.OFFICE["region_code"].replace(".", ""),
        month=f"{on:%m}",
        roman=_ROMAN[on.month - 1],
        year=on.year,
    )
