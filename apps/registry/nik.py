"""NIK, the 16 digits of a resident's number: what they say, and which of them can be none.

Six digits of the region of first registration, six of the birth date (DDMMYY, a woman's day + 40), four of serial from
0001; no check digit (PP 40/2019). A number stays for life: when sex, birth date or residence are corrected later it
differs from them lawfully, so `differs` gives warnings and `parse` refuses only what no register can have issued.
"""

import re
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LENGTH = 16

# Kemendagri's list, with the Papuan provinces of 2022. 97 is the number the statistics office gave Papua Pegunungan:
# it is let through, since a refusal would turn a person away for a clerk's mix of two lists.
PROVINCES = {
    "11": "Aceh",
    "12": "Sumatera Utara",
    "13": "Sumatera Barat",
    "14": "Riau",
    "15": "Jambi",
    "16": "Sumatera Selatan",
    "17": "Bengkulu",
    "18": "Lampung",
    "19": "Kepulauan Bangka Belitung",
    "21": "Kepulauan Riau",
    "31": "DKI Jakarta",
    "32": "Jawa Barat",
    "33": "Jawa Tengah",
    "34": "DI Yogyakarta",
    "35": "Jawa Timur",
    "36": "Banten",
    "51": "Bali",
    "52": "Nusa Tenggara Barat",
    "53": "Nusa Tenggara Timur",
    "61": "Kalimantan Barat",
    "62": "Kalimantan Tengah",
    "63": "Kalimantan Selatan",
    "64": "Kalimantan Timur",
    "65": "Kalimantan Utara",
    "71": "Sulawesi Utara",
    "72": "Sulawesi Tengah",
    "73": "Sulawesi Selatan",
    "74": "Sulawesi Tenggara",
    "75": "Gorontalo",
    "76": "Sulawesi Barat",
    "81": "Maluku",
    "82": "Maluku Utara",
    "91": "Papua",
    "92": "Papua Barat",
    "93": "Papua Selatan",
    "94": "Papua Tengah",
    "95": "Papua Pegunungan",
    "96": "Papua Barat Daya",
    "97": "Papua Pegunungan",
}

# The whole rule in one pattern, because a file holds 100,000 of them. Every year divisible by four is a leap year in at
# least one century a living person can be born in (00 is 2000), so 29 February needs no date to be judged by.
_ANY_MONTH = "(?:0[1-9]|1[0-2])"
_DAY_AND_MONTH = (
    f"(?:(?:[04][1-9]|[15][0-9]|[26][0-8]){_ANY_MONTH}"
    "|(?:[26]9|[37]0)(?:0[13-9]|1[0-2])"
    "|[37]1(?:0[13578]|1[02])"
    "|[26]902(?=[02468][048]|[13579][26]))"
)
_VALID = re.compile(
    f"(?:{'|'.join(PROVINCES)})(?!00)[0-9]{{2}}(?!00)[0-9]{{2}}{_DAY_AND_MONTH}[0-9]{{2}}(?!0000)[0-9]{{4}}"
)
is_valid = _VALID.fullmatch


class InvalidNik(ValidationError):
    """A number that cannot be a NIK: `code` is "nik_length" or "nik_invalid", `message` a sentence with the cure."""


@dataclass(frozen=True, slots=True)
class Nik:
    """What the digits say. `region` is the six-digit kecamatan code without dots; `birth_year` has two digits only."""

    number: str
    region: str
    province: str
    birth_day: int
    birth_month: int
    birth_year: int
    sex: str
    serial: str

    def birth_date(self, on: date) -> date:
        """The birth date of somebody registered on the day `on`: the latest that is not after that day.

        The two centuries lie a hundred years apart, so that at most one of them gives an age of 15 to 100.
        """
        for year in (2000 + self.birth_year, 1900 + self.birth_year):
            try:
                born = date(year, self.birth_month, self.birth_day)
            except ValueError:  # 29 February 1900
                continue
            if born <= on:
                return born
        raise ValueError(f"nobody with this number was born by {on}")


def parse(number: str) -> Nik:
    """Read 16 bare digits. Raises InvalidNik with the first thing that is wrong."""
    if not is_valid(number):
        raise _fault(number)
    day = int(number[6:8])
    return Nik(
        number=number,
        region=number[:6],
        province=number[:2],
        birth_day=day - 40 if day > 40 else day,
        birth_month=int(number[8:10]),
        birth_year=int(number[10:12]),
        sex="P" if day > 40 else "L",
        serial=number[12:],
    )


def mask(number: str) -> str:
    """The form shown in lists: "3672 **** **** 0001"."""
    return f"{number[:4]} **** **** {number[-4:]}"


def differs(number: str, *, sex: str | None = None, birth_date: date | None = None) -> set[str]:
    """Codes of the facts that differ from what a valid number says: all are warnings. A blank fact cannot differ."""
    found = set()
    day, month, year = int(number[6:8]), int(number[8:10]), int(number[10:12])
    if sex and sex != ("P" if day > 40 else "L"):
        found.add("sex_mismatch_nik")
    if birth_date and (birth_date.day, birth_date.month, birth_date.year % 100) != (day % 40, month, year):
        found.add("birth_date_mismatch_nik")
    return found


def _fault(number: str) -> InvalidNik:
    if not (number.isascii() and number.isdigit()):
        return InvalidNik(
            _("NIK holds something other than digits. Look for a letter O in the place of a zero, and correct it."),
            "nik_invalid",
        )
    if len(number) != LENGTH:
        message = _("NIK has %(count)d digits; it must have 16. Check it against the identity card (KTP).")
        return InvalidNik(message % {"count": len(number)}, "nik_length")
    return InvalidNik(_reason(number), "nik_invalid")


def _reason(number: str) -> str:
    day = int(number[6:8])
    day = day - 40 if day > 40 else day
    if number[:2] not in PROVINCES:
        message = _("NIK begins with %(digits)s, which is no province. Check it against the identity card (KTP).")
        return message % {"digits": number[:2]}
    if "00" in (number[2:4], number[4:6]):
        return _("The region in the NIK (digits 3 to 6) holds 00. Check it against the identity card (KTP).")
    if not 1 <= int(number[8:10]) <= 12:
        message = _(
            "The birth month in the NIK (digits 9 and 10) is %(digits)s. Check it against the identity card (KTP)."
        )
        return message % {"digits": number[8:10]}
    if not 1 <= day <= 31:
        message = _(
            "The birth day in the NIK (digits 7 and 8) is %(digits)s. Check it against the identity card (KTP)."
        )
        return message % {"digits": number[6:8]}
    if number[12:] == "0000":
        return _("The serial number in the NIK (last four digits) is 0000. Check it against the identity card (KTP).")
    message = _(
        "The birth date in the NIK (digits 7 to 12) is %(digits)s, which is no day. "
        "Check it against the identity card (KTP)."
    )
    return message % {"digits": number[6:12]}
