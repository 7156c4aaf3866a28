"""Which process serves a data folder. `postmaster.pid` alone does not tell: after a power cut its number may
belong to any other program, and PostgreSQL would then refuse to start."""

import os
import subprocess
from pathlib import Path


def running_server(data: Path) -> int | None:
    """The process number of the server on `data`, or None when no server runs there."""
    try:
        process = int((data / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return None
    return process if process > 0 and _serves(process, data) else None


def remove_stale_pid_file(data: Path) -> None:
    """Call it only under the cluster's lock, when `running_server` is None.

    Backends that outlive a killed server are still noticed: PostgreSQL finds their shared memory by the folder.
    """
    (data / "postmaster.pid").unlink(missing_ok=True)


def _serves(process: int, data: Path) -> bool:
    """Whether `process` is a PostgreSQL server whose working folder is `data`; a dead one waiting for burial is not."""
    if not Path("/proc/self/cwd").exists():
        found = subprocess.run(
            ["ps", "-o", "command=", "-p", str(process)], capture_output=True, text=True, check=False
        )
        return "postgres" in found.stdout and str(data) in found.stdout
    proc = Path("/proc", str(process))
    try:
        return b"postgres" in (proc / "cmdline").read_bytes() and os.path.samefile(proc / "cwd", data)
    except OSError:
        return False
