"""A backup of the database holds what was signed, byte for byte, and its guards as well."""

import subprocess
from pathlib import Path

import psycopg
import pytest
from django.db import connection
from psycopg.conninfo import make_conninfo

from disnaker.postgres.programs import program
from tests.reporting.signing import signed_january

RESTORED = "restored_backup"
FILES = "SELECT kind, sha256, content FROM reporting_signedfile ORDER BY kind"
FIGURES = "SELECT number, revision, figures::text, tables::text, signer_nip, token::text FROM reporting_signedsummary"


def address(database: str) -> str:
    known = connection.get_connection_params() | {"dbname": database}
    return make_conninfo(**{key: known[key] for key in ("dbname", "user", "host", "port", "password") if key in known})


def run(name: str, *arguments: str) -> None:
    done = subprocess.run([program(name), *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def empty_database():
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {RESTORED}")
    yield RESTORED
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE {RESTORED} WITH (FORCE)")


@pytest.mark.django_db(transaction=True)
def test_restored_backup_holds_the_same_bytes_and_lets_nobody_change_them(office, tmp_path: Path, empty_database):
    signed = signed_january()
    with connection.cursor() as cursor:
        files, figures = cursor.execute(FILES).fetchall(), cursor.execute(FIGURES).fetchall()
    file = str(tmp_path / "backup")

    run("pg_dump", "--format=custom", f"--file={file}", f"--dbname={address(connection.settings_dict['NAME'])}")
    run("pg_restore", "--no-owner", f"--dbname={address(empty_database)}", file)

    with psycopg.connect(address(empty_database)) as restored:
        assert restored.execute(FILES).fetchall() == [tuple(row) for row in files]
        assert restored.execute(FIGURES).fetchall() == [tuple(row) for row in figures]
        assert len(files) == 2
        assert bytes(files[0][2]) == signed.content("pdf")
        with pytest.raises(psycopg.errors.CheckViolation):
            restored.execute("UPDATE reporting_signedfile SET content = ''")
