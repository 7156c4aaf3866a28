"""The parent's side of the reading process: starts it, keeps the clock, and says why it ended."""

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from apps.intake.reading.frames import LONGEST_FRAME, decode, encode
from apps.intake.reading.limits import Limits
from apps.intake.reading.sentences import FileRefused

ROOT = Path(__file__).resolve().parents[3]
START = "import sys; sys.path.append(sys.argv.pop(1)); from apps.intake.reading import child; child.main()"
STEP = 1024 * 1024
MEGABYTE = 1024 * 1024


class Reader:
    """One reading process on one file. Every failure of it, death included, comes out as FileRefused."""

    def __init__(self, path, limits: Limits):
        self._limits = limits
        self._deadline = time.monotonic() + limits.seconds
        self._buffer = bytearray()
        # A file and not a pipe: nobody has to empty it, and its size is bounded by the process's own limit.
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 - closed by end()
        with open(path, "rb") as source:
            self._process = subprocess.Popen(
                # -I: neither the environment nor the folder it runs in can put other code in its way.
                [sys.executable, "-I", "-c", START, str(ROOT), json.dumps(asdict(limits)), str(source.fileno())],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                pass_fds=[source.fileno()],
                env={"LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"},
                cwd="/",
                bufsize=0,
            )
        os.set_blocking(self._process.stdout.fileno(), False)

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, question: dict):
        try:
            self._process.stdin.write(encode(question))
        except BrokenPipeError as error:
            raise self._death() from error

    def answer(self) -> list:
        """The next frame. Raises FileRefused when the file is refused, the time is up or the process has died."""
        line = self._line()
        try:
            frame = decode(line)
        except ValueError as error:
            raise FileRefused("reader_died") from error
        if frame[0] == "refused":
            raise self._refused(frame[1], **frame[2])
        return frame

    def restart_clock(self):
        """The clock bounds the time the process is waited for, not the time its rows take to be worked on."""
        self._deadline = time.monotonic() + self._limits.seconds

    def end(self):
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()
        self._stderr.close()

    def _line(self) -> bytes:
        searched = 0
        while (at := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > LONGEST_FRAME:
                raise self._refused("too_much_memory")
            self._fill()
        line = bytes(self._buffer[:at])
        del self._buffer[: at + 1]
        return line

    def _fill(self):
        output = self._process.stdout.fileno()
        waiting = select.poll()  # select() knows no descriptors above 1023
        waiting.register(output, select.POLLIN)
        if not waiting.poll(max(self._deadline - time.monotonic(), 0) * 1000):
            raise self._refused("too_slow")
        piece = os.read(output, STEP)
        if not piece:
            raise self._death()
        self._buffer += piece

    def _death(self) -> FileRefused:
        self._process.kill()
        status = self._process.wait()
        self._stderr.seek(0)
        complaint = self._stderr.read(4096)
        if status == -signal.SIGXCPU:
            return self._refused("too_slow")
        if b"memory allocation" in complaint or b"MemoryError" in complaint or b"capacity overflow" in complaint:
            return self._refused("too_much_memory")
        return self._refused("reader_died")

    def _refused(self, reason: str, **values) -> FileRefused:
        limits = self._limits
        told = {
            "megabytes": limits.max_bytes // MEGABYTE,
            "unpacked_megabytes": limits.max_unpacked_bytes // MEGABYTE,
            "seconds": limits.seconds,
            "rows": limits.max_rows,
        }
        return FileRefused(reason, **told | values)
