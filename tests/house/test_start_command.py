"""`manage.py start`, for real: its own database, web server and worker, on a port of its own."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from disnaker.embedded_postgres import Cluster, cluster_url

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_ANSWER = 120


@dataclass
class Office:
    """A started system: its process, its var/, its port and the file it prints to."""

    process: subprocess.Popen[bytes]
    var: Path
    port: int
    printed: Path

    @property
    def sign_in_page(self) -> str:
        return f"http://127.0.0.1:{self.port}/accounts/login/"


def manage(var: Path, *arguments: str, **options) -> subprocess.Popen[bytes]:
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return subprocess.Popen(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment | {"DISNAKER_VAR": str(var), "DJANGO_SETTINGS_MODULE": "disnaker.settings"},
        **options,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def await_answer(office: Office) -> None:
    begun = time.monotonic()
    while True:
        with suppress(OSError), urllib.request.urlopen(office.sign_in_page, timeout=30):
            return
        assert office.process.poll() is None, office.printed.read_text()
        assert time.monotonic() - begun < SECONDS_TO_ANSWER, office.printed.read_text()
        time.sleep(0.2)


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    folder = Path(tempfile.mkdtemp(prefix="disnaker-start-"))
    folder.chmod(0o711)  # the account that runs PostgreSQL for root must reach the cluster inside
    port = free_port()
    with (folder / "printed").open("wb") as printed:
        process = manage(folder / "var", "start", "--port", str(port), stdout=printed, stderr=subprocess.STDOUT)
    office = Office(process, folder / "var", port, folder / "printed")
    try:
        await_answer(office)
        yield office
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
        Cluster(folder / "var" / "pg").stop()
        shutil.rmtree(folder)


def test_sign_in_page_and_static_files_are_served(office: Office) -> None:
    names = json.loads((office.var / "static" / "staticfiles.json").read_text())["paths"]
    sheet = f"http://127.0.0.1:{office.port}/static/{names['admin/css/base.css']}"

    for address in (office.sign_in_page, sheet):
        with urllib.request.urlopen(address, timeout=30) as answer:
            assert answer.status == 200


def test_first_password_is_shown_and_must_be_changed(office: Office) -> None:
    assert len(re.findall(r"\b\w{4}-\w{4}-\w{4}-\w{4}\b", office.printed.read_text())) == 1

    with psycopg.connect(cluster_url(office.var / "pg")) as connection:
        accounts = connection.execute(
            "SELECT username, must_change_password, is_superuser, is_staff FROM accounts_user"
        ).fetchall()
    assert accounts == [("admin", True, True, True)]


def test_worker_gives_signs_of_life(office: Office) -> None:
    begun = time.monotonic()
    with psycopg.connect(cluster_url(office.var / "pg"), autocommit=True) as connection:
        while not connection.execute("SELECT count(*) FROM procrastinate_workers").fetchone()[0]:
            assert time.monotonic() - begun < 30
            time.sleep(0.2)


@pytest.mark.parametrize("same_var", [True, False], ids=["same var", "same port"])
def test_second_start_refuses_and_leaves_the_first_alone(office: Office, same_var: bool) -> None:
    var = office.var if same_var else office.var.parent / "second"
    port = free_port() if same_var else office.port

    second = manage(var, "start", "--port", str(port), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    _printed, complaint = second.communicate(timeout=60)

    assert second.returncode == 1
    assert (str(office.var) if same_var else str(office.port)) in complaint.decode()
    assert b"Traceback" not in complaint
    with urllib.request.urlopen(office.sign_in_page, timeout=30) as page:
        assert page.status == 200
    Cluster(office.var.parent / "second" / "pg").stop()


def test_ctrl_c_stops_web_worker_and_database(office: Office) -> None:
    office.process.send_signal(signal.SIGINT)

    assert office.process.wait(60) == 0
    assert Cluster(office.var / "pg").status().process is None
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(office.sign_in_page, timeout=30)
