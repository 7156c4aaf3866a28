"""`manage.py pg start|stop|status|psql`: tends the embedded database."""

import os

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from disnaker.embedded_postgres import Cluster, ClusterError, cluster_url


class Command(BaseCommand):
    requires_system_checks = []

    @property
    def help(self) -> str:
        return _("Starts, stops or shows the embedded database, or opens psql on it.")

    def add_arguments(self, parser) -> None:
        parser.add_argument("action", choices=["start", "stop", "status", "psql"])
        parser.add_argument("arguments", nargs="*", help=_("Further arguments for psql, after --"))

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
