"""Where the parts of an embedded cluster lie: its data, its socket, and who owns them."""

import hashlib
import os
import re
from pathlib import Path
from typing import NamedTuple

from disnaker.postgres.account import Account, account_for, can_reach

# sun_path holds 107 bytes and the end; PostgreSQL adds "/.s.PGSQL.5432".
LONGEST_SOCKET_FOLDER = 107 - len("/.s.PGSQL.5432")
POINTER = "elsewhere"
# Not tempfile.gettempdir(): TMPDIR differs between a shell and a service, and both must find the same socket.
TEMPORARY = Path("/tmp")  # noqa: S108 - the folder made in it is private and its owner is checked


class Place(NamedTuple):
    """`home` holds the data and the logs: the cluster's own folder, or another when its account cannot reach that."""

    home: Path
    socket: Path
    account: Account | None

    @property
    def data(self) -> Path:
        return self.home / "data"


def place_of(folder: Path) -> Place:
    """Where the cluster of `folder` lies, by the same rule in every process; touches nothing.

    Raises ClusterError when root finds no unprivileged account to run PostgreSQL as.
    """
    home = _home(folder)
    account = account_for(home / "data")
    socket = home / "socket"
    plain = re.fullmatch(r"[\w./+-]+", str(socket), re.ASCII)
    if not plain or len(os.fsencode(socket)) > LONGEST_SOCKET_FOLDER:
        socket = TEMPORARY / f"disnaker-{_mark(folder)}"
    return Place(home, socket, account)


def _home(folder: Path) -> Path:
    """The folder itself, unless a pointer in it names another or root's account cannot reach it.

    No parent folder is ever opened for that account: the home of root stays closed.
    """
    try:
        return Path((folder / POINTER).read_text().strip())
    except OSError:
        pass
    if os.path.isdir(folder / "data") or can_reach(folder, account_for(folder / "data")):
        return folder
    below = TEMPORARY if TEMPORARY in folder.parents else Path("/var/lib")
    return below / f"disnaker-{_mark(folder)}"


def _mark(folder: Path) -> str:
    return hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
