"""The process that marks a received workbook, under hard limits; it sees the file, the marks, and nothing else.

Run by `marking.py`: limits as JSON in the first argument, then the descriptors of the file and of the result; the marks
come on standard input. It imports no Django. It ends with 0 and the format on standard output, or with 1 and the reason
why the file cannot be marked.
"""

import json
import mmap
import os
import resource
import sys

from apps.intake.annotating.instructions import Instructions, RowMarks
from apps.intake.annotating.workbook_marks import mark
from apps.intake.annotating.xml_part import Unfit
from apps.intake.reading import formats
from apps.intake.reading.limits import Limits
from apps.intake.reading.package import Package
from apps.intake.reading.refusal import Refusal

SPLICED = ("xlsx", "xlsm")


def confine(limits: Limits) -> None:
    """Bound memory, processor time and the size of the result before a byte of the file is looked at."""
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 * limits.max_bytes, 4 * limits.max_bytes))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def read_instructions(text: bytes) -> Instructions:
    told = json.loads(text)
    rows = [
        RowMarks(row, {int(column): tuple(told) for column, told in cells.items()}, remark)
        for row, cells, remark in told.pop("rows")
    ]
    return Instructions(rows=rows, **told)


def run(source, out, limits: Limits) -> str:
    """Mark the open file `source` into `out`; gives the format. Raises Unfit or Refusal."""
    instructions = read_instructions(sys.stdin.buffer.read())
    data = mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ)
    if formats.sniff(data) != "zip":
        raise Unfit("no package")
    package = Package(data, limits)
    kind, part = formats.package_kind(package)
    if kind not in SPLICED:
        raise Unfit(kind)
    mark(package, part, instructions, out)
    return kind


def main() -> None:
    limits = Limits(**json.loads(sys.argv[1]))
    confine(limits)
    status = 1
    try:
        with os.fdopen(int(sys.argv[2]), "rb") as source, os.fdopen(int(sys.argv[3]), "wb") as out:
            told = run(source, out, limits)
        status = 0
    except (Unfit, Refusal) as error:
        told = str(error)
    except Exception as error:  # whatever a broken file brings about: a copy is made instead
        told = f"{type(error).__name__}: {error}"
    sys.stdout.write(told[:400])
    sys.stdout.flush()
    os._exit(status)
