"""The account PostgreSQL runs as: it refuses to run as root, so root hands it to an unprivileged one."""

import os
import pwd
import stat
from pathlib import Path
from typing import NamedTuple

from disnaker.postgres.sentences import ClusterError
from disnaker.postgres.sentences import marked as _

CANDIDATES = ("postgres", "_postgres", "nobody")


class Account(NamedTuple):
    """An account of this machine; `uid` and `gid` are its numbers."""

    name: str
    uid: int
    gid: int

    @property
    def as_child(self) -> dict[str, object]:
        """Arguments with which `subprocess` starts a program as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


def account_for(data: Path) -> Account | None:
    """The account that owns, or is to own, the cluster in `data`; None when that is whoever runs this process.

    A cluster made by a member of staff stays theirs when root starts it later. Raises ClusterError when the
    machine has none of the CANDIDATES.
    """
    if os.geteuid() != 0:
        return None
    try:
        owner = data.stat()
    except OSError:
        return _first_candidate()
    if owner.st_uid == 0:
        return _first_candidate()
    try:
        name = pwd.getpwuid(owner.st_uid).pw_name
    except KeyError:
        name = str(owner.st_uid)
    return Account(name, owner.st_uid, owner.st_gid)


def can_reach(folder: Path, account: Account | None) -> bool:
    """Whether `account` may walk down to `folder`: every existing parent must let it through."""
    if account is None:
        return True
    return all(_lets_through(parent, account) for parent in folder.parents if parent.exists())


def check_owner(folder: Path, account: Account | None) -> bool:
    """Whether `folder` exists. Raises PermissionError when it is no plain folder of the account's or one's own."""
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return False
    owners = {os.geteuid()} if account is None else {os.geteuid(), account.uid}
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in owners:
        raise PermissionError(str(folder))
    return True


def make_private(folder: Path, account: Account | None) -> None:
    """Make `folder` when missing, and the account's alone (0700). Its content is left as it is.

    Raises PermissionError when it belongs to somebody else.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    check_owner(folder, account)
    if account is not None:
        os.chown(folder, account.uid, account.gid)
    folder.chmod(0o700)


def _first_candidate() -> Account:
    for name in CANDIDATES:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    raise ClusterError(
        _(
            "PostgreSQL refuses to run as root, and this machine has no account %(accounts)s to run it. "
            "Start as an ordinary account, or name a database server in DATABASE_URL."
        ),
        accounts=", ".join(CANDIDATES),
    )


def _lets_through(folder: Path, account: Account) -> bool:
    found = folder.stat()
    if found.st_uid == account.uid:
        return bool(found.st_mode & stat.S_IXUSR)
    if found.st_gid == account.gid:
        return bool(found.st_mode & stat.S_IXGRP)
    return bool(found.st_mode & stat.S_IXOTH)
