"""Numbers of papers: each series counts from 1 every year, without gaps, and never gives a number twice."""

import re
from datetime import date
from string import Formatter

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils.translation import gettext as _

from apps.documents.models import Counter

NAMES = ("nomor", "kode", "unit", "wilayah", "bulan", "romawi", "tahun")
# As the settings of an installation may write them.
ENGLISH = {
    "serial": "nomor", "code": "kode", "region": "wilayah", "month": "bulan", "roman": "romawi", "year": "tahun",
}  # fmt: skip
COUNTED = {"nomor", "serial"}
LONGEST = 60  # characters of a written number
_DIGITS = re.compile(r"0[1-9]d")
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


def next_number(series: str, year: int) -> int:
    """Which one would come next; it is promised to nobody."""
    return (Counter.objects.filter(series=series, year=year).values_list("last", flat=True).first() or 0) + 1


def written_number(pattern: str, *, serial: int, on: date, code: str = "") -> str:
    """A number by its pattern, which may name the fields of NAMES, or those of ENGLISH as settings do.

    >>> written_number("{nomor:03d}/{kode}/{romawi}/{tahun}", serial=1, on=date(2023, 5, 5), code="500.15")
    '001/500.15/V/2023'
    """
    fields = {
        "nomor": serial,
        "kode": code,
        "unit": settings.OFFICE["unit"],
        "wilayah": settings.OFFICE["region_code"].replace(".", ""),
        "bulan": f"{on:%m}",
        "romawi": _ROMAN[on.month - 1],
        "tahun": on.year,
    }
    return pattern.format(**fields, **{english: fields[name] for english, name in ENGLISH.items()})


def check_pattern(pattern: str) -> None:
    """ValidationError for a pattern that names what there is not, or under which two letters would share a number."""
    names = ", ".join(f"{{{name}}}" for name in NAMES)
    try:
        parts = [(name, shape, how) for _text, name, shape, how in Formatter().parse(pattern) if name is not None]
    except ValueError as error:
        text = _("Each name of the pattern stands between { and }, such as {nomor:03d}/{kode}/{romawi}/{tahun}.")
        raise ValidationError(text, code="pattern") from error
    for name, shape, how in parts:
        if name not in NAMES and name not in ENGLISH:
            text = _("The pattern cannot name {%(name)s}. It may name %(names)s.")
            raise ValidationError(text, code="pattern_name", params={"name": name, "names": names})
        if how or (shape and not (name in COUNTED and _DIGITS.fullmatch(shape))):
            text = _("After {%(name)s} the pattern cannot say “%(shape)s”. Only {nomor:03d} tells a number of digits.")
            raise ValidationError(text, code="pattern_shape", params={"name": name, "shape": shape or how})
    if COUNTED.isdisjoint(name for name, _shape, _how in parts):
        raise ValidationError(_("The pattern must name {nomor}, or all letters would have one number."), code="serial")
    if len(written_number(pattern, serial=999_999, on=date(2023, 8, 31), code="500.15.14.1")) > LONGEST:
        raise ValidationError(_("Numbers of this pattern are longer than 60 characters. Shorten it."), code="long")
