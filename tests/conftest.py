"""What tests share: the reference data, an office with staff, the samples, and a browser."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import connection
from django.test import TransactionTestCase, override_settings
from pytest_django.plugin import DjangoDbBlocker
from whitenoise.middleware import WhiteNoiseMiddleware

from apps.accounts.models import User
from disnaker import reference_data
from disnaker.file_lock import file_lock
from disnaker.roles import ROLES, make_roles
from tests.office_database import Snapshot, template_database

SAMPLES = Path(__file__).parent / "samples"
PASSWORD = "sandi-uji-coba-2023"

# Playwright keeps an event loop in the thread of the test, where the test also uses the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"


# Minutes each: in front, so that no process is left alone with one of them at the end.
LONGEST = (
    "intake/test_hostile_uploads.py",
    "intake/test_background.py",
    "house/test_indonesian_pages.py",
    "house/test_queries.py",
    "house/test_rights.py",
    "face/test_training_walk.py",
    "face/test_relations_walk.py",
    "face/test_walk.py",
    "face/test_pages.py",
    "placement/test_cards.py",
    "training/test_tables.py",
)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: str(item.path.relative_to(SAMPLES.parent)) not in LONGEST)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings, django_db_blocker: DjangoDbBlocker):
    """Processes that run side by side copy one migrated database."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        with django_db_blocker.unblock():
            connection.settings_dict["TEST"]["TEMPLATE"] = template_database()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Reference data and roles, which stand in the tables again after each test that commits."""
    with django_db_blocker.unblock():
        reference_data.load()
        if not Group.objects.exists():
            with connection.schema_editor() as editor:
                make_roles(apps, editor)
        snapshot = Snapshot()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda case: snapshot.restore())
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_hashes() -> Iterator[None]:
    """Passwords of the tests guard nothing: the hash of the office takes a twentieth of a second each."""
    quick = "django.contrib.auth.hashers.MD5PasswordHasher"
    with override_settings(PASSWORD_HASHERS=[quick, *settings.PASSWORD_HASHERS]):
        yield


@pytest.fixture(scope="session", autouse=True)
def static_files():
    """Collected once a run, as `manage.py start` does: pages name them by what they hold."""
    settings.VAR.mkdir(parents=True, exist_ok=True)
    with file_lock(settings.VAR / "static.lock"):
        if not (settings.STATIC_ROOT / "staticfiles.json").exists():
            call_command("collectstatic", interactive=False, verbosity=0)


@pytest.fixture(scope="session", autouse=True)
def static_files_are_listed_once(static_files) -> Iterator[None]:
    """Every test client makes the middleware anew, which would look at each of the thousand files again."""
    with pytest.MonkeyPatch.context() as patch:
        for scan in (WhiteNoiseMiddleware.update_files_dictionary, WhiteNoiseMiddleware.add_files_from_finders):
            patch.setattr(WhiteNoiseMiddleware, scan.__name__, _once(scan))
        yield


def _once(scan: Callable) -> Callable:
    found = {}

    def scan_or_recall(self: WhiteNoiseMiddleware, *where: str) -> None:
        key = (*where, settings.STORAGES["staticfiles"]["BACKEND"])
        if key not in found:
            known, self.files = self.files, {}
            scan(self, *where)
            found[key], self.files = self.files, known
        self.files.update(found[key])

    return scan_or_recall


@pytest.fixture
def office(db) -> None:
    """A database with the reference data and the roles, as `manage.py setup` leaves it."""


def staff_member(role: str, username: str = "") -> User:
    """A member of staff in a role, who signs in with PASSWORD."""
    found = next(one for one in ROLES if one.name == role)
    username = username or role.lower().replace(" ", ".")
    user = User.objects.create_user(username, password=PASSWORD, desk=found.desk, is_staff=True, first_name=role)
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def clerk(office) -> User:
    return staff_member("Petugas Penta")


@pytest.fixture
def head(office) -> User:
    return staff_member("Kepala Bidang Penta")


@pytest.fixture
def companies(office) -> None:
    """The companies of the samples, in the register."""
    take_in("companies.csv", "--apply")


def take_in(*arguments: str) -> str:
    """`manage.py intake`; names without a folder are samples. Gives what the command prints."""
    out = StringIO()
    names = [str(SAMPLES / name) if (SAMPLES / name).exists() else name for name in arguments]
    call_command("intake", *names, stdout=out)
    return out.getvalue()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Debian's Chromium, kept from asking the world outside."""
    return {
        **browser_type_launch_args,
        "executable_path": os.environ.get("CHROMIUM", "/usr/bin/chromium"),
        "args": ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                 "--disable-sync", "--no-first-run"],
    }  # fmt: skip


@pytest.fixture
def idle_queue(transactional_db):
    """No job, and no worker of an earlier test: the queue's tables are not emptied between tests."""
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs, procrastinate_workers, procrastinate_events CASCADE")


@pytest.fixture
def worker(idle_queue):
    """A worker process on the database of the test."""
    process = start_worker()
    yield process
    process.terminate()
    process.wait(20)


def start_worker(**environment: str) -> subprocess.Popen:
    """A worker as `manage.py start` runs it, on the database of the test."""
    name = connection.settings_dict["NAME"]
    url = os.environ["DATABASE_URL"]
    head, _slash, query = url.partition("?")
    own = f"{head.rsplit('/', 1)[0]}/{name}?{query}"
    return subprocess.Popen(
        [sys.executable, "manage.py", "worker"],
        cwd=SAMPLES.parent.parent,
        env={**os.environ, "DATABASE_URL": own, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
