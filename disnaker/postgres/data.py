"""The data folder of the embedded server: made once, whole or not at all, and checked before each start."""

import os
import shutil
import time
from pathlib import Path

from disnaker.postgres.account import Account, make_private
from disnaker.postgres.place import Place
from disnaker.postgres.programs import major_version, run
from disnaker.postgres.sentences import ClusterError
from disnaker.postgres.sentences import marked as _

SETTINGS = {
    "listen_addresses": "",
    "port": "5432",
    "shared_buffers": "128MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "1GB",
    "random_page_cost": "1.1",
    "jit": "off",
    "lc_messages": "C",
    # Without the lines of detail, which hold the values of a row: a log names nobody.
    "log_error_verbosity": "terse",
    "logging_collector": "on",
    "log_filename": "postgresql-%a.log",
    "log_rotation_age": "1d",
    "log_rotation_size": "0",
    "log_truncate_on_rotation": "on",
}
# For a cluster that is thrown away: a power cut may destroy it.
WITHOUT_DURABILITY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def prepare_data(place: Place, programs: Path, *, durable: bool) -> None:
    """Leave `place.data` ready to be served by `programs`. Raises ClusterError."""
    if place.data.is_dir():
        _check_version(place.data)
    else:
        _make_data(place, programs, durable=durable)
    logs = place.home / "log"
    make_private(logs, place.account)
    settings = SETTINGS | {"unix_socket_directories": str(place.socket), "log_directory": str(logs)}
    _write_settings(place.data, settings if durable else settings | WITHOUT_DURABILITY, place.account)


def set_aside(home: Path) -> Path:
    """Keep the files of a stopped cluster that nothing points to any more, under another name."""
    kept = home.with_name(f"{home.name}-{time.strftime('%Y%m%d-%H%M%S')}")
    home.rename(kept)
    return kept


def _make_data(place: Place, programs: Path, *, durable: bool) -> None:
    unfinished = place.home / "data.new"
    shutil.rmtree(unfinished, ignore_errors=True)
    made = run(
        [
            programs / "initdb",
            f"--pgdata={unfinished}",
            "--username=postgres",
            # Whoever passes the private folder of the socket is the owner of the cluster, or root.
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            # The same order of letters on every machine, whatever its system library.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
            *([] if durable else ["--no-sync"]),
        ],
        place.account,
    )
    if made.returncode:
        raise ClusterError(_("The database could not be made: %(answer)s"), answer=made.stdout.strip())
    with (unfinished / "postgresql.conf").open("a") as file:
        file.write("include = 'disnaker.conf'\n")
    unfinished.rename(place.data)


def _check_version(data: Path) -> None:
    found, installed = (data / "PG_VERSION").read_text().strip(), major_version()
    if found != installed:
        raise ClusterError(
            _(
                "The database in %(folder)s was made by PostgreSQL %(found)s, but %(installed)s is installed. "
                "Dump it with the old version and restore it with the new one."
            ),
            folder=data,
            found=found,
            installed=installed,
        )


def _write_settings(data: Path, settings: dict[str, str], account: Account | None) -> None:
    path = data / "disnaker.conf"
    path.write_text("".join(f"{name} = '{value.replace("'", "''")}'\n" for name, value in settings.items()))
    if account is not None:
        os.chown(path, account.uid, account.gid)
