"""What staff read when a file cannot be read, or was read in part: one sentence with the cure."""

from dataclasses import dataclass

from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

NO_SPREADSHEET = "not_a_spreadsheet"
SAVE_AS = _("Open it in Excel, choose Save As, and save it as Excel Workbook (.xlsx).")

# reason told by the reading process -> (code of the upload, sentence)
REFUSALS = {
    "not_a_spreadsheet": (
        NO_SPREADSHEET,
        _("This file is not a spreadsheet. Upload an Excel, LibreOffice or CSV file."),
    ),
    "prose": (NO_SPREADSHEET, _("This file holds text but no table. Put the data into a spreadsheet and upload that.")),
    "pdf": (NO_SPREADSHEET, _("This file is a PDF. Ask the sender for the spreadsheet it was made from.")),
    "image": (NO_SPREADSHEET, _("This file is a picture. Ask the sender for the spreadsheet itself.")),
    "document": (
        NO_SPREADSHEET,
        _("This file is a text document or a presentation. Copy its table into a spreadsheet and upload that."),
    ),
    "archive": (NO_SPREADSHEET, _("This file is an archive. Unpack it and upload the spreadsheets inside one by one.")),
    "numbers": (NO_SPREADSHEET, _("This file was made by Apple Numbers. Export it there as Excel, and upload that.")),
    "web_page": (NO_SPREADSHEET, _("This file is a web page named as a spreadsheet. %(save_as)s")),
    "old_xml": (NO_SPREADSHEET, _("This file is a spreadsheet saved as XML. %(save_as)s")),
    "old_excel": (NO_SPREADSHEET, _("This file was made by a very old version of Excel. %(save_as)s")),
    "password": (
        "password_protected",
        _(
            "This file is protected by a password. Open it in Excel, choose File, Info, Protect Workbook, Encrypt with "
            "Password, clear the password, save the file, and upload it again."
        ),
    ),
    "password_ods": (
        "password_protected",
        _(
            "This file is protected by a password. Open it in LibreOffice, choose File, Save As, untick Save with "
            "password, save the file, and upload it again."
        ),
    ),
    "too_many_bytes": (
        "too_large",
        _("This file is larger than %(megabytes)s MB. Take out pictures, or split it into several files."),
    ),
    "too_big_unpacked": (
        "too_large",
        _(
            "This file unpacks to more than %(unpacked_megabytes)s MB. Copy the table into a new workbook and "
            "upload that."
        ),
    ),
    "too_many_rows": (
        "too_large",
        _("A sheet of this file has more than %(rows)s rows. Split it into several files."),
    ),
    "too_much_memory": (
        "too_large",
        _(
            "This file is too large to be read. Copy the table alone into a new workbook, or split it into "
            "several files."
        ),
    ),
    "too_slow": (
        "too_large",
        _(
            "Reading this file takes more than %(seconds)s seconds. Copy the table alone into a new workbook and "
            "upload that."
        ),
    ),
    "damaged": (
        "unreadable",
        _("This file is damaged or incomplete. Open it in Excel and save it anew, or ask the sender to send it again."),
    ),
    "open_quote": (
        "unreadable",
        _("This text file cannot be read at row %(row)s: a quotation mark is opened there or above and never closed."),
    ),
    "reader_died": (
        "unreadable",
        _(
            "This file could not be read. Open it in Excel and save it anew as Excel Workbook (.xlsx), then "
            "upload that."
        ),
    ),
    "empty_file": ("empty", _("This file is empty. Ask the sender to send it again.")),
    "no_cells": ("empty", _("No visible sheet of this file holds any data. Check whether the right file was sent.")),
    "only_stray": (
        "empty",
        _("This file holds no table, only a stray cell at %(cell)s. Check whether the right file was sent."),
    ),
}

NOTICES = {
    "hidden_sheet": _("The sheet “%(sheet)s” is hidden and was left out."),
    "hidden_rows": _("Hidden rows of the sheet “%(sheet)s” were read like the others: %(count)s."),
    "stray_cell": _("The sheet “%(sheet)s” has data far outside the table, up to cell %(cell)s; it was left out."),
}


class FileRefused(Exception):
    """A file that cannot be read.

    `code` is one of not_a_spreadsheet, password_protected, too_large, unreadable, empty; `message` is a lazy sentence
    with the cure; `reason` tells apart what shares a code.
    """

    def __init__(self, reason: str, **values):
        self.reason = reason
        self.code, sentence = REFUSALS.get(reason, REFUSALS["reader_died"])
        self.message = filled(sentence, save_as=SAVE_AS, **values)
        super().__init__(self.code, reason)

    def __str__(self):
        return f"{self.code} ({self.reason})"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about a file that was read all the same. `code` is a key of NOTICES, `sheet` the sheet's name."""

    code: str
    sheet: str
    message: object


def notice(code: str, *, sheet: str, **values) -> Notice:
    return Notice(code, sheet, filled(NOTICES[code], sheet=sheet, **values))


def _fill(sentence, values: dict) -> str:
    return str(sentence) % {name: str(value) for name, value in values.items()}


# Filled when it is shown, in the language of that moment.
_filled_lazily = lazy(_fill, str)


def filled(sentence, **values):
    """A lazy sentence with its placeholders filled."""
    return _filled_lazily(sentence, values)
