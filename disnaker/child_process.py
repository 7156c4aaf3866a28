"""A program run beside this one, which never outlives it."""

import ctypes
import signal
import subprocess
import sys
from pathlib import Path

SECONDS_TO_END = 20
PR_SET_PDEATHSIG = 1
_system = ctypes.CDLL(None) if sys.platform == "linux" else None


class ChildProcess:
    """`command` run in `folder`, apart from the terminal's Ctrl-C: its parent decides when it ends."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_end_with_parent,  # noqa: PLW1509 - only this thread runs when children are started
        )

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._process.poll()

    def ask_to_end(self) -> None:
        self._process.terminate()

    def end(self) -> None:
        """Ask it to end, and kill it when it does not."""
        self._process.terminate()
        try:
            self._process.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _end_with_parent() -> None:
    # A parent killed outright must not leave a web server behind that holds the port.
    if _system is not None:
        _system.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
