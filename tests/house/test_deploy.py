"""The house as it is put up: nothing the framework's own checks would say, and no change of a model left unmigrated."""

import os
import subprocess
import sys
from pathlib import Path

from django.core.management import call_command
from django.core.management.utils import get_random_secret_key

ROOT = Path(__file__).resolve().parents[2]


def checked(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """The checks in a process of their own, without what the tests themselves have put into the environment."""
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_ALLOW_ASYNC_UNSAFE"}
    return subprocess.run(
        [sys.executable, "-W", "error", "manage.py", "check", "--fail-level", "DEBUG", *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_check_for_the_open_world_is_silent():
    done = checked("--deploy", DISNAKER_HTTPS="1", DISNAKER_SECRET_KEY=get_random_secret_key() + "k")

    assert done.stderr == ""
    assert done.returncode == 0


def test_check_warns_of_an_office_without_https():
    done = checked("--deploy", DISNAKER_HTTPS="0", DISNAKER_SECRET_KEY=get_random_secret_key() + "k")

    assert "security.W012" in done.stderr


def test_key_from_the_environment_is_the_one_that_signs(tmp_path):
    key = get_random_secret_key()
    shown = subprocess.run(
        [sys.executable, "-c", "from disnaker import settings; print(settings.SECRET_KEY)"],
        cwd=ROOT,
        env={**os.environ, "DISNAKER_VAR": str(tmp_path), "DISNAKER_SECRET_KEY": key},
        capture_output=True,
        text=True,
        check=True,
    )

    assert shown.stdout.strip() == key
    assert not (tmp_path / "secret_key").exists()


def test_models_and_migrations_agree(db):
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
