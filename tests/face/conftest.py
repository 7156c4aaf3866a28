"""An office with records, opened in a browser."""

from collections.abc import Callable

import pytest
from django.db import connections
from django.test import Client
from playwright.sync_api import Page

from apps.accounts.models import User
from tests.conftest import PASSWORD, take_in


@pytest.fixture(scope="session")
def playwright(django_db_setup, playwright, django_db_blocker):
    """While Playwright's loop runs, Django keeps a connection of its own for it, which would be left open after it."""
    yield playwright
    with django_db_blocker.unblock():
        connections.close_all()


@pytest.fixture(autouse=True)
def no_connection_is_kept(monkeypatch):
    """A thread of the live server that waits for its browser must not hold the database of the tests."""
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)


@pytest.fixture(autouse=True)
def plain_names_of_static_files(settings):
    """The live server of the tests looks files up where they lie, not where they were collected."""
    storage = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": storage}


@pytest.fixture
def administrator(office) -> User:
    return User.objects.create_superuser("ketua", password=PASSWORD, first_name="Siti", last_name="Rahmawati")


@pytest.fixture
def records(office) -> None:
    """Companies, and the reports of two months."""
    take_in("companies.csv", "--apply")
    take_in("01 bersih penempatan maret 2023.xlsx", "14 lowongan bersih.xlsx", "18 april penempatan.xlsx", "--apply")


@pytest.fixture
def sign_in(page: Page, live_server) -> Callable[[User], Page]:
    """Gives the page of somebody who has already signed in."""

    def signed_in(user: User) -> Page:
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        page.context.add_cookies(
            [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
        )
        return page

    return signed_in
