"""A database and a var/ for one test run, thrown away after it.

Loaded with `-p`, since pytest-django reads the settings before any conftest. The cluster is watched by a process of
its own, which removes it when the run ends, in whatever way it ends.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from disnaker.embedded_postgres import Cluster, cluster_url

WATCH = pytest.StashKey[subprocess.Popen[bytes]]()


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    if "PYTEST_XDIST_WORKER" not in os.environ:
        early_config.stash[WATCH] = _prepare()
    return (yield)


def pytest_unconfigure(config: pytest.Config) -> None:
    watch = config.stash.get(WATCH, None)
    if watch is not None:
        watch.communicate()


def _prepare() -> subprocess.Popen[bytes]:
    folder = Path(tempfile.mkdtemp(prefix="disnaker-tests-"))
    folder.chmod(0o711)  # the account that runs PostgreSQL for root must reach the cluster inside
    watch = subprocess.Popen(
        [sys.executable, "-m", "tests.pgplugin", folder],
        cwd=Path(__file__).resolve().parent.parent,
        stdin=subprocess.PIPE,
        start_new_session=True,
    )
    os.environ["DISNAKER_VAR"] = str(folder / "var")
    _keep_bytecode(folder / "bytecode")
    if not os.environ.get("DATABASE_URL"):
        Cluster(folder / "pg", durable=False).start()
        os.environ["DATABASE_URL"] = cluster_url(folder / "pg")
    return watch


def _keep_bytecode(folder: Path) -> None:
    """Where Python may leave no bytecode, each of the processes that tests start would compile Django again."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder)
        sys.dont_write_bytecode, sys.pycache_prefix = False, str(folder)


def _clear_up_after_parent(folder: Path) -> None:
    sys.stdin.buffer.read()  # ends when the parent closes it, or dies
    Cluster(folder / "pg").stop()
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    _clear_up_after_parent(Path(sys.argv[1]))
