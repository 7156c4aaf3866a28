"""The office's side of the marking process: the file is opened there, never here."""

import json
import logging
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from apps.intake.annotating.instructions import Instructions
from apps.intake.reading.limits import Limits

ROOT = Path(__file__).resolve().parents[3]
START = "import sys; sys.path.append(sys.argv.pop(1)); from apps.intake.annotating import child; child.main()"
logger = logging.getLogger(__name__)


def mark_workbook(path, instructions: Instructions, *, limits: Limits, out: BinaryIO) -> str | None:
    """Write the workbook at `path` with its marks to `out`; gives "xlsx" or "xlsm".

    None when the file is no such workbook, is written in an unusual way, or exceeds the limits; `out` is then as empty
    as before.
    """
    with open(path, "rb") as source:
        descriptors = (source.fileno(), out.fileno())
        try:
            ended = subprocess.run(
                # -I: neither the environment nor the folder it runs in can put other code in its way.
                [sys.executable, "-I", "-c", START, str(ROOT), json.dumps(asdict(limits)), *map(str, descriptors)],
                input=_told(instructions),
                capture_output=True,
                pass_fds=descriptors,
                env={"LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"},
                cwd="/",
                timeout=limits.seconds,
                check=False,
            )
            said = ended.stdout.decode("utf-8", "replace")
            if ended.returncode == 0:
                return said
        except subprocess.TimeoutExpired:
            said = "timeout"
    logger.info("A workbook could not be marked and is copied instead: %s", said or "the process died")
    out.seek(0)
    out.truncate()
    return None


def _told(instructions: Instructions) -> bytes:
    told = asdict(instructions)
    told["rows"] = [(marks.row, marks.cells, marks.remark) for marks in instructions.rows]
    return json.dumps(told).encode()
