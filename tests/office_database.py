"""The database of the tests: made once a run, copied for each process, and put back after a test that commits."""

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from psycopg import sql

from disnaker.file_lock import file_lock


def template_database() -> str:
    """The name of a database with all migrations, which the first process that asks makes and the others wait for."""
    name = f"{connection.creation._get_test_db_name().rpartition('_')[0]}_template"
    settings.VAR.mkdir(parents=True, exist_ok=True)
    made = settings.VAR / "template.made"
    with file_lock(settings.VAR / "template.lock"):
        if not made.exists():
            _make(name)
            made.touch()
    return name


def _make(name: str) -> None:
    """Migrate a new database `name`; one that an earlier run left on a server of one's own goes first."""
    usual = connection.settings_dict["NAME"]
    with connection._nodb_cursor() as cursor:
        cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))
        cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        call_command("migrate", interactive=False, verbosity=0, run_syncdb=True)
    finally:
        connection.close()
        connection.settings_dict["NAME"] = usual


class Snapshot:
    """What the tables of the models hold. `restore` needs a superuser, as the account of the embedded server is."""

    def __init__(self) -> None:
        self.tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
        self.marks = self._marks()
        self.rows = {table: self._copy_out(table) for table, (count, _mark) in self.marks.items() if count}

    def restore(self) -> None:
        """Put back the tables that differ, without a trigger; waits for whoever writes still.

        Sequences go on where they are, as they do after a `flush`.
        """
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(self._sql("LOCK TABLE {} IN SHARE ROW EXCLUSIVE MODE", *self.tables))
            cursor.execute("SET LOCAL session_replication_role = replica")
            for table, mark in self._marks().items():
                if mark != self.marks[table]:
                    cursor.execute(self._sql("DELETE FROM {}", table))
                    self._copy_in(table)

    def _marks(self) -> dict[str, tuple[int, int]]:
        """By table: how many rows, and a number that tells whether they are the same."""
        each = "SELECT {0}, count(*), bit_xor(hashtextextended(t::text, 0)) FROM {1} t"
        query = sql.SQL(" UNION ALL ").join(
            sql.SQL(each).format(sql.Literal(table), sql.Identifier(table)) for table in self.tables
        )
        with connection.cursor() as cursor:
            cursor.execute(query)
            return {table: (count, mark) for table, count, mark in cursor.fetchall()}

    def _copy_out(self, table: str) -> bytes:
        with connection.cursor() as cursor, cursor.copy(self._sql("COPY {} TO STDOUT", table)) as copy:
            return b"".join(copy)

    def _copy_in(self, table: str) -> None:
        if table in self.rows:
            with connection.cursor() as cursor, cursor.copy(self._sql("COPY {} FROM STDIN", table)) as copy:
                copy.write(self.rows[table])

    @staticmethod
    def _sql(text: str, *tables: str) -> sql.Composed:
        return sql.SQL(text).format(sql.SQL(", ").join(map(sql.Identifier, tables)))
