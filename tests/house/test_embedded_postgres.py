"""The embedded server, for real: made, killed and started again in folders that are thrown away."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from disnaker.embedded_postgres import Cluster, ClusterError, cluster_url
from disnaker.postgres.place import place_of
from manage import needs_database

START_ELSEWHERE = """
import sys
from pathlib import Path
from disnaker.embedded_postgres import Cluster
cluster = Cluster(Path(sys.argv[1]), durable=False)
cluster.start()
print(cluster.status().process)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A place for a cluster that any account may walk to."""
    parent = Path(tempfile.mkdtemp(prefix="disnaker-cluster-"))
    parent.chmod(0o711)
    yield parent / "pg"
    clear_up(parent / "pg")
    shutil.rmtree(parent)


def clear_up(folder: Path) -> None:
    Cluster(folder).stop()
    place = place_of(folder)
    shutil.rmtree(place.home, ignore_errors=True)
    shutil.rmtree(place.socket, ignore_errors=True)


def started(folder: Path) -> Cluster:
    cluster = Cluster(folder, durable=False)
    cluster.start()
    return cluster


def count_rows(folder: Path) -> int:
    with psycopg.connect(cluster_url(folder)) as connection:
        return connection.execute("SELECT count(*) FROM kept").fetchone()[0]


def write_row(folder: Path) -> None:
    with psycopg.connect(cluster_url(folder)) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (id int)")
        connection.execute("INSERT INTO kept VALUES (1)")


def test_several_processes_start_one_server(folder: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", START_ELSEWHERE, str(folder)]
    starters = [subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) for _ in range(3)]

    servers = {starter.communicate(timeout=60)[0].strip() for starter in starters}

    assert servers == {str(Cluster(folder).status().process)}
    assert [starter.returncode for starter in starters] == [0, 0, 0]


def test_rows_survive_a_killed_server(folder: Path) -> None:
    cluster = Cluster(folder)
    cluster.start()
    write_row(folder)

    os.kill(cluster.status().process, signal.SIGKILL)
    cluster.start()

    assert count_rows(folder) == 1


@pytest.mark.parametrize("content", ["{foreign}\n/somewhere\n", "", "999999999\n", "-1\n"])
def test_pid_file_left_by_a_power_cut_does_not_hinder_the_start(folder: Path, content: str) -> None:
    cluster = started(folder)
    write_row(folder)
    cluster.stop()
    (place_of(folder).data / "postmaster.pid").write_text(content.format(foreign=os.getpid()))

    assert cluster.status().process is None
    cluster.start()

    assert count_rows(folder) == 1


def test_stopped_server_is_gone_and_stopping_again_does_nothing(folder: Path) -> None:
    cluster = started(folder)

    assert cluster.stop() is True
    assert cluster.status().process is None
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(cluster_url(folder))
    assert cluster.stop() is False


def test_second_start_leaves_the_running_server_alone(folder: Path) -> None:
    process = started(folder).status().process

    assert started(folder).status().process == process


def test_half_made_cluster_is_made_again(folder: Path) -> None:
    (folder / "data.new").mkdir(parents=True)
    (folder / "data.new" / "PG_VERSION").write_text("18\n")

    started(folder)

    assert cluster_url(folder).startswith("postgresql://postgres@:5432/disnaker?host=")
    write_row(folder)


def test_cluster_of_another_version_is_refused_in_plain_words(folder: Path) -> None:
    cluster = started(folder)
    cluster.stop()
    (place_of(folder).data / "PG_VERSION").write_text("13\n")

    with pytest.raises(ClusterError, match="13"):
        cluster.start()


def test_socket_of_a_deep_or_oddly_named_folder_lies_elsewhere(folder: Path) -> None:
    deep = folder / ("kantor dinas, bidang penempatan " * 3) / ("x" * 60)

    started(deep)

    assert len(os.fsencode(place_of(deep).socket)) < 93
    write_row(deep)
    clear_up(deep)


def test_socket_folder_cleared_by_others_is_made_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("disnaker.embedded_postgres.SECONDS_TO_START", 1)
    cluster = started(folder)
    shutil.rmtree(place_of(folder).socket)

    cluster.start()

    write_row(folder)


def test_nothing_listens_on_the_network(folder: Path) -> None:
    started(folder)

    with psycopg.connect(cluster_url(folder)) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
    assert place_of(folder).socket.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root hands its cluster to another account")
class TestAsRoot:
    def test_closed_parent_folder_stays_closed(self, folder: Path) -> None:
        closed = folder.parent / "closed"
        closed.mkdir(mode=0o700)

        started(closed / "pg")

        assert closed.stat().st_mode & 0o777 == 0o700
        assert place_of(closed / "pg").home.parent == Path("/tmp")
        write_row(closed / "pg")
        clear_up(closed / "pg")

    def test_database_of_a_removed_folder_is_kept_aside(self, folder: Path) -> None:
        closed = folder.parent / "closed"
        closed.mkdir(mode=0o700)
        started(closed / "pg")
        write_row(closed / "pg")
        shutil.rmtree(closed / "pg")

        started(closed / "pg")

        with pytest.raises(psycopg.errors.UndefinedTable):
            count_rows(closed / "pg")
        home = place_of(closed / "pg").home
        [kept] = home.parent.glob(f"{home.name}-*")
        assert (kept / "data" / "PG_VERSION").exists()
        clear_up(closed / "pg")
        shutil.rmtree(kept)

    def test_server_does_not_run_as_root(self, folder: Path) -> None:
        process = started(folder).status().process

        assert Path("/proc", str(process)).stat().st_uid != 0


def test_cluster_of_a_test_run_outlives_nobody() -> None:
    """The watch of the test run itself: it removes its cluster when its parent is killed."""
    parent = Path(tempfile.mkdtemp(prefix="disnaker-cluster-"))
    parent.chmod(0o711)
    started(parent / "pg")
    watch = subprocess.Popen(
        [sys.executable, "-m", "tests.pgplugin", parent],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.PIPE,
    )

    watch.communicate(timeout=30)

    assert not parent.exists()


@pytest.mark.parametrize("line", ["", "--version", "help start", "start --help", "makemessages -a", "pg stop", "check"])
def test_commands_that_need_no_database_start_none(line: str) -> None:
    assert not needs_database(line.split())


@pytest.mark.parametrize("line", ["start --demo", "setup", "migrate", "shell", "worker"])
def test_commands_that_need_a_database_start_it(line: str) -> None:
    assert needs_database(line.split())
