"""`manage.py pg start|stop|status|psql|dump|restore`: tends the embedded database."""

import os
import subprocess

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from disnaker.embedded_postgres import Cluster, ClusterError, cluster_url


class Command(BaseCommand):
    requires_system_checks = []

    @property
    def help(self) -> str:
        return _("Starts, stops or shows the embedded database, opens psql on it, backs it up or restores it.")

    def add_arguments(self, parser) -> None:
        parser.add_argument("action", choices=["start", "stop", "status", "psql", "dump", "restore"])
        told = _("The file of dump and restore; further arguments for psql, after --")
        parser.add_argument("arguments", nargs="*", help=told)

    def handle(self, *, action: str, arguments: list[str], **options) -> None:
        if os.environ.get("DATABASE_URL"):
            raise CommandError(_("DATABASE_URL names a database server; this command only tends the embedded one."))
        cluster = Cluster(settings.VAR / "pg", say=self.stderr.write)
        try:
            getattr(self, f"_{action}")(cluster, arguments)
        except ClusterError as error:
            raise CommandError(str(error)) from error

    def _start(self, cluster: Cluster, arguments: list[str]) -> None:
        cluster.start()
        self._status(cluster, arguments)

    def _stop(self, cluster: Cluster, arguments: list[str]) -> None:
        stopped = cluster.stop()
        self.stdout.write(_("The database has been stopped.") if stopped else _("The database was not running."))

    def _status(self, cluster: Cluster, arguments: list[str]) -> None:
        status = cluster.status()
        if status.process is None:
            self.stdout.write(_("The database is not running. Its files: %(folder)s") % {"folder": status.data})
            return
        values = {"process": status.process, "folder": status.data}
        self.stdout.write(_("The database is running, process %(process)s. Its files: %(folder)s") % values)

    def _psql(self, cluster: Cluster, arguments: list[str]) -> None:
        cluster.start()
        os.execv(cluster.bin("psql"), ["psql", cluster_url(cluster.folder), *arguments])  # noqa: S606 - a fixed program

    def _dump(self, cluster: Cluster, arguments: list[str]) -> None:
        """The whole database in one file; what was signed is in it, the uploads under var/private are not."""
        self._run(cluster, "pg_dump", "--format=custom", f"--file={self._file(arguments)}", cluster_url(cluster.folder))
        self.stdout.write(_("The backup is written. Copy the folder %(folder)s as well.") % {"folder": "var/private"})

    def _restore(self, cluster: Cluster, arguments: list[str]) -> None:
        """In place of what the database holds now, all of it or nothing."""
        options = ("--clean", "--if-exists", "--no-owner", "--single-transaction")
        self._run(cluster, "pg_restore", *options, f"--dbname={cluster_url(cluster.folder)}", self._file(arguments))
        self.stdout.write(_("The backup is restored."))

    def _file(self, arguments: list[str]) -> str:
        if len(arguments) != 1:
            raise CommandError(_("Name one file: manage.py pg dump FILE, or manage.py pg restore FILE."))
        return arguments[0]

    def _run(self, cluster: Cluster, program: str, *arguments: str) -> None:
        cluster.start()
        done = subprocess.run([cluster.bin(program), *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            raise CommandError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else program)
