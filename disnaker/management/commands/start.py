"""`manage.py start [--demo] [--port N]`: prepares all that is missing and serves the office until Ctrl-C."""

import http.client
import os
import signal
import socket
import sys
import time
from contextlib import suppress

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from django.urls import reverse
from django.utils.translation import gettext as _

from disnaker.child_process import ChildProcess
from disnaker.embedded_postgres import Cluster
from disnaker.file_lock import file_lock

WORKER = [sys.executable, "manage.py", "worker"]
SECONDS_TO_ANSWER = 60
SECONDS_BETWEEN_WORKERS = 5
SECONDS_BETWEEN_LOOKS = 3


def web_command(host: str, port: int) -> list[str]:
    where = ["--bind", f"{host}:{port}"]
    workers = ["--workers", "2", "--worker-class", "gthread", "--threads", "4", "--graceful-timeout", "10"]
    # Loaded once and forked: half the processor time of a start, and less memory.
    quiet = ["--preload", "--log-level", "warning", "--no-control-socket"]
    # The typesetter's cache grows with each paper: a worker is replaced after some thousand requests.
    recycled = ["--max-requests", "3000", "--max-requests-jitter", "500"]
    return [sys.executable, "-m", "gunicorn", "disnaker.wsgi", *where, *workers, *quiet, *recycled]


class Command(BaseCommand):
    requires_system_checks = []
    next_look = 0.0

    @property
    def help(self) -> str:
        return _("Prepares what is missing, then runs the web server and the worker until Ctrl-C.")

    def add_arguments(self, parser) -> None:
        parser.add_argument("--demo", action="store_true", help=_("Load invented data to try the system with."))
        parser.add_argument("--port", type=int, default=8000, help=_("The port of the web server."))
        parser.add_argument("--host", default="127.0.0.1", help=_("The address the web server listens on."))

    def handle(self, *, demo: bool, port: int, host: str, **options) -> None:
        settings.VAR.mkdir(parents=True, exist_ok=True)
        try:
            with file_lock(settings.VAR / "start.lock", wait=False):
                refuse_taken_port(host, port)
                self._run(demo, host, port)
        except BlockingIOError as error:
            raise CommandError(
                _("The system is already running from %(folder)s. Stop it with Ctrl-C there before starting it again.")
                % {"folder": settings.VAR}
            ) from error

    def _run(self, demo: bool, host: str, port: int) -> None:
        end_on_signals()
        self.children: dict[str, ChildProcess] = {}
        try:
            call_command("setup", demo=demo, port=port, stdout=self.stdout, stderr=self.stderr)
            call_command("collectstatic", interactive=False, verbosity=0)
            connections.close_all()
            self._begin("web", web_command(host, port))
            self._begin("worker", WORKER)
            self._await_answer(host, port)
            self._watch()
        except KeyboardInterrupt:
            self.stdout.write(_("Stopping …"))
        finally:
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            self._end()

    def _begin(self, name: str, command: list[str]) -> None:
        self.children[name] = ChildProcess(command, settings.BASE_DIR)

    def _await_answer(self, host: str, port: int) -> None:
        begun = time.monotonic()
        while not answers(host, port):
            self._refuse_dead_web()
            if time.monotonic() - begun > SECONDS_TO_ANSWER:
                raise CommandError(_("The web server does not answer on port %(port)s.") % {"port": port})
            time.sleep(0.1)
        url = f"http://{reachable(host)}:{port}{reverse('admin:index')}"
        self.stdout.write(self.style.SUCCESS(_("The system is ready: %(url)s") % {"url": url}))
        self.stdout.write(_("Press Ctrl-C to stop it."))
        self.stdout.flush()

    def _watch(self) -> None:
        """Look after both until interrupted: work goes on without a worker, but not without the web server."""
        while True:
            self._refuse_dead_web()
            self._revive_database()
            if self.children["worker"].exit_code is not None:
                self.stderr.write(_("The worker ended; it is being started again."))
                time.sleep(SECONDS_BETWEEN_WORKERS)
                self._begin("worker", WORKER)
            time.sleep(0.5)

    def _revive_database(self) -> None:
        """The embedded server comes back by itself, so that a crash costs the office seconds."""
        if os.environ.get("DATABASE_URL") or time.monotonic() < self.next_look:
            return
        self.next_look = time.monotonic() + SECONDS_BETWEEN_LOOKS
        cluster = Cluster(settings.VAR / "pg")
        if cluster.status().process is None:
            self.stderr.write(_("The database ended; it is being started again."))
            cluster.start()

    def _refuse_dead_web(self) -> None:
        code = self.children["web"].exit_code
        if code is not None:
            raise CommandError(_("The web server ended with code %(code)s.") % {"code": code})

    def _end(self) -> None:
        for child in self.children.values():
            child.ask_to_end()
        for child in self.children.values():
            child.end()
        connections.close_all()
        if not os.environ.get("DATABASE_URL"):
            Cluster(settings.VAR / "pg").stop()
        self.stdout.write(_("Stopped."))


def end_on_signals() -> None:
    """Take the usual wishes to end as Ctrl-C; a shell's background job ignores that one, `nohup` the hang-up."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.default_int_handler)


def refuse_taken_port(host: str, port: int) -> None:
    """Raises CommandError when something listens there already."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(
                _("Port %(port)s cannot be used: %(reason)s. Choose another with --port.")
                % {"port": port, "reason": error.strerror}
            ) from error


def answers(host: str, port: int) -> bool:
    """Whether the sign-in page is served; any answer counts."""
    connection = http.client.HTTPConnection(reachable(host), port, timeout=10)
    with suppress(OSError, http.client.HTTPException):
        connection.request("GET", reverse(settings.LOGIN_URL))
        return connection.getresponse().status > 0
    return False


def reachable(host: str) -> str:
    """An address a browser on this machine can use for `host`."""
    return "127.0.0.1" if host in ("0.0.0.0", "::", "") else host  # noqa: S104 - compared, not bound
