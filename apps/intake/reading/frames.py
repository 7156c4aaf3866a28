"""What passes between the reading process and its parent: one JSON document a line, dates and faults tagged.

JSON and not pickle, because the reading process may be under the control of the file it reads.
"""

import json
from datetime import date, datetime, time

from apps.intake.cells import CellFault

MIDNIGHT = time(0, 0)
LONGEST_FRAME = 64 * 1024 * 1024


def _tag(value):
    if value.__class__ is date:
        return {"on": value.isoformat()}
    if value.__class__ is datetime:
        return {"at": value.isoformat()} if value.time() != MIDNIGHT else {"on": value.date().isoformat()}
    if isinstance(value, CellFault):
        return {"fault": [value.kind, value.text]}
    return str(value)  # times of day and durations, as the text a person would type


def _untag(tagged: dict):
    if "on" in tagged:
        return date.fromisoformat(tagged["on"])
    if "at" in tagged:
        return datetime.fromisoformat(tagged["at"])
    if "fault" in tagged:
        return CellFault(*tagged["fault"])
    return tagged


_encode = json.JSONEncoder(default=_tag, separators=(",", ":"), check_circular=False).encode


def encode(document) -> bytes:
    """One line, newline included. ASCII only, so that half a surrogate pair in a cell breaks nothing."""
    return _encode(document).encode("ascii") + b"\n"


_decode = json.JSONDecoder(object_hook=_untag).decode


def decode(line: bytes):
    """The document of one line; dates and faults are themselves again. ValueError if the line is no document."""
    return _decode(line.decode("ascii"))
