"""NIP, the 18 digits of a civil servant's number: birth date (8), start of service (6), sex (1), serial (3).

A contract employee (PPPK) has a number of the same length, with 21 and onward in the place of the month.
"""

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LENGTH = 18
YOUNGEST = 16  # years at the start of service
_MONTHS = {*range(1, 13), *range(21, 30)}


def parse_nip(text: str) -> str:
    """The digits, without the spaces, points or hyphens they were copied with; "" for nothing.

    ValidationError naming the part that cannot be.
    """
    number = re.sub(r"[\s.-]", "", text)
    if not number:
        return ""
    if not (number.isascii() and number.isdigit() and len(number) == LENGTH):
        raise ValidationError(_("A NIP has 18 digits. Check it against the decree, or leave it empty."), code="nip")
    if fault := _fault(number):
        raise ValidationError(_("%(fault)s Check the NIP against the decree."), code="nip", params={"fault": fault})
    return number


def _fault(number: str) -> str:
    try:
        born = date(int(number[:4]), int(number[4:6]), int(number[6:8]))
    except ValueError:
        return _("The first eight digits, %(part)s, are no date of birth.") % {"part": number[:8]}
    if int(number[12:14]) not in _MONTHS:
        return _("Digits 9 to 14, %(part)s, are no year and month of entering service.") % {"part": number[8:14]}
    if not YOUNGEST <= int(number[8:12]) - born.year <= 60:
        return _("By digits 9 to 12, %(year)s, service would begin at the age of %(age)s.") % {
            "year": number[8:12],
            "age": int(number[8:12]) - born.year,
        }
    if number[14] not in "12":
        return _("Digit 15, %(part)s, is neither 1 (man) nor 2 (woman).") % {"part": number[14]}
    if number[15:] == "000":
        return _("The last three digits count from 001.")
    return ""
