"""The Indonesian catalogue: every sentence of the source and of the libraries' pages, compiled as it is written."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import django
import import_export
import polib
import pytest
from django.conf import global_settings, settings
from django.core.management import call_command
from django.utils.translation import gettext, ngettext, npgettext, override, pgettext
from django.utils.translation.trans_real import DjangoTranslation

ROOT = Path(__file__).resolve().parent.parent.parent
OURS = ROOT / "disnaker" / "locale" / "id" / "LC_MESSAGES"
LIBRARIES = ROOT / "disnaker" / "library_locale" / "id" / "LC_MESSAGES"
CATALOGUES = [OURS / "django.po", LIBRARIES / "django.po", LIBRARIES / "djangojs.po"]
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%%|%[sd]|\{\w*\}")
MARKS = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"}
MARKS_WITH_CONTEXT = {"pgettext", "pgettext_lazy"}

DJANGO = Path(django.__file__).parent
SOURCES = [
    DJANGO / "conf/locale/en/LC_MESSAGES/django.po",
    *(DJANGO / f"contrib/{app}/locale/en/LC_MESSAGES/django.po" for app in ("admin", "auth", "humanize", "postgres")),
    # No English catalogue is shipped; each of the others lists the same sentences.
    Path(import_export.__file__).parent / "locale/de/LC_MESSAGES/django.po",
]
SCRIPTS = DJANGO / "contrib/admin/locale"
# The same word in both languages, a unit, or a pattern without a word.
SAME = {
    "", ", ", ":", ":?.!", "…", "%(truncated_text)s…", "%(class_name)s %(instance)s", "%(full_result_count)s total",
    "%(value)s googol", "%s KB", "%s MB", "%s GB", "%s TB", "%s PB", "AM", "PM", "Format", "IPv4", "IPv6", "URL",
    "April", "September", "November", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Sep", "Nov", "Jan.", "Feb.", "Nov.",
    "jan", "feb", "mar", "apr", "jun", "jul", "sep", "nov", "S", "server",
    *(name for _code, name in global_settings.LANGUAGES),
}  # fmt: skip


def key(entry: polib.POEntry) -> tuple[str, str]:
    return entry.msgctxt or "", entry.msgid


def said(entry: polib.POEntry) -> str:
    return entry.msgstr_plural.get(0, "") if entry.msgid_plural else entry.msgstr


@pytest.fixture(scope="module")
def catalogue() -> dict[tuple[str, str], str]:
    return {key(entry): said(entry) for entry in polib.pofile(str(OURS / "django.po")) if not entry.obsolete}


@pytest.fixture
def extracted(tmp_path, monkeypatch, settings) -> set[tuple[str, str]]:
    """What makemessages finds, in a copy of the source: it writes beside what it reads."""
    for name in ("apps", "disnaker", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*locale", "fonts", "*.pyc"))
    settings.LOCALE_PATHS = [tmp_path / "words"]
    monkeypatch.chdir(tmp_path)
    for domain in ("django", "djangojs"):
        call_command("makemessages", locale=["id"], domain=domain, verbosity=0)
    found = (tmp_path / "words" / "id" / "LC_MESSAGES").glob("*.po")
    return {key(entry) for path in found for entry in polib.pofile(str(path))}


def test_every_sentence_of_the_source_is_in_the_catalogue(extracted, catalogue):
    assert extracted - catalogue.keys() == set()


def test_catalogue_holds_nothing_the_source_no_longer_says(extracted, catalogue):
    assert catalogue.keys() - extracted - in_python() == set()


def test_every_marked_sentence_of_python_is_in_the_catalogue(catalogue):
    """Read by Python itself: xgettext stumbles over the newer f-strings."""
    assert in_python() - catalogue.keys() == set()


def in_python() -> set[tuple[str, str]]:
    files = [path for folder in ("apps", "disnaker") for path in (ROOT / folder).rglob("*.py")]
    return {found for path in files for found in marked_in(ast.parse(path.read_text(encoding="utf-8")))}


def marked_in(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        texts = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if name in MARKS and texts:
            yield "", texts[0]
        elif name in MARKS_WITH_CONTEXT and len(texts) == 2:
            yield texts[0], texts[1]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parent.parent.parent.name} {path.stem}")
def test_every_entry_is_translated_with_its_placeholders(path):
    faulty = [
        entry.msgid
        for entry in polib.pofile(str(path))
        if not said(entry)
        or entry.fuzzy
        or entry.obsolete
        or set(PLACEHOLDER.findall(said(entry))) != set(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        or (said(entry).endswith(".") != entry.msgid.rstrip().endswith(".") and path.parent == OURS)
    ]

    assert faulty == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parent.parent.parent.name} {path.stem}")
def test_compiled_catalogue_says_what_the_written_one_says(path):
    written = {key(entry): said(entry) for entry in polib.pofile(str(path))}
    compiled = {key(entry): said(entry) for entry in polib.mofile(str(path.with_suffix(".mo")))}

    assert compiled == written


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.parent.parent.parent.name)
def test_no_sentence_of_a_library_stays_english(source):
    with override("id"):
        english = [
            entry.msgid
            for entry in polib.pofile(str(source))
            if not entry.obsolete and entry.msgid not in SAME and in_force(entry) in (entry.msgid, entry.msgid_plural)
        ]

    assert english == []


def in_force(entry: polib.POEntry) -> str:
    """What a page says for the entry, in the language that is active."""
    context, one, many = entry.msgctxt, entry.msgid, entry.msgid_plural
    if many:
        return npgettext(context, one, many, 2) if context else ngettext(one, many, 2)
    return pgettext(context, one) if context else gettext(one)


def test_no_sentence_of_the_admin_scripts_stays_english():
    spoken = DjangoTranslation("id", domain="djangojs", localedirs=[str(SCRIPTS)])

    english = []
    for entry in polib.pofile(str(SCRIPTS / "en/LC_MESSAGES/djangojs.po")):
        if entry.msgid_plural:
            text = spoken.ngettext(entry.msgid, entry.msgid_plural, 2)
        elif entry.msgctxt:
            text = spoken.pgettext(entry.msgctxt, entry.msgid)
        else:
            text = spoken.gettext(entry.msgid)
        if text in (entry.msgid, entry.msgid_plural) and entry.msgid not in SAME:
            english.append(entry.msgid)

    assert english == []


def test_settings_read_our_catalogue_before_that_of_the_libraries():
    assert [path / "id" / "LC_MESSAGES" for path in settings.LOCALE_PATHS] == [OURS, LIBRARIES]
