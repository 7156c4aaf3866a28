"""What passes between the reading process and its parent: one JSON document a line, dates and faults tagged.

JSON and not pickle, because the reading process may be under the control of the file it reads.
"""

import json
from datetime import date, datetime, time

from apps.intake.cells import CellFault

MIDNIGHT = time(0, 0)
LONGEST_FRAME = 256 * 1024 * 1024


def _tag(value):
    if isinstance(value, datetime) and value.time() != MIDNIGHT:
        return {"at": value.isoformat()}
    if isinstance(value, date):
        return {"on": value.isoformat()[:10]}
    if isinstance(value, CellFault):
        return {"fault": [value.kind, value.text]}
    return str(value)  # times of day and durations, as the text a person would type


def _untag(tagged: dict):
    match tagged:
        case {"at": text}:
            return datetime.fromisoformat(text)
        case {"on": text}:
            return date.fromisoformat(text)
        case {"fault": [kind, text]}:
            return CellFault(kind, text)
    return tagged


def encode(document) -> bytes:
    """One line, newline included. ASCII only, so that half a surrogate pair in a cell breaks nothing."""
    return json.dumps(document, default=_tag, separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes):
    """The document of one line; dates and faults are themselves again. ValueError if the line is no document."""
    return json.loads(line, object_hook=_untag)
