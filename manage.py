#!/usr/bin/env python
"""The commands of the system. Without DATABASE_URL the embedded database is started before those that need one."""

import os
import sys

import django
from django.conf import settings
from django.core.management import execute_from_command_line

from disnaker.embedded_postgres import Cluster, ClusterError

# `pg` tends the database itself.
WITHOUT_DATABASE = {
    "check",
    "collectstatic",
    "compilemessages",
    "diffsettings",
    "findstatic",
    "help",
    "makemessages",
    "pg",
}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "disnaker.settings")
    if needs_database(sys.argv[1:]) and not os.environ.get("DATABASE_URL"):
        try:
            django.setup()
            Cluster(settings.VAR / "pg", say=say).start()
        except (ClusterError, PermissionError) as error:  # var/ may be another account's
            sys.exit(str(error))
    execute_from_command_line(sys.argv)


def needs_database(arguments: list[str]) -> bool:
    if not arguments or arguments[0].startswith("-") or arguments[0] == "version":
        return False
    return arguments[0] not in WITHOUT_DATABASE and not {"-h", "--help"} & set(arguments)


def say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


if __name__ == "__main__":
    main()
