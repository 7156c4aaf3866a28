"""The floors of the house: imports and foreign keys go down only, and a file stays short enough to be read at once."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
LONGEST_FILE = 250

# Height of each part of the house; those of one height are siblings and know nothing of each other.
FLOORS = {
    "accounts": 0,
    "registry": 1,
    "intake": 2,
    "reporting": 2,
    "documents": 2,
    "placement": 3,
    "training": 3,
    "industrial_relations": 3,
    "disnaker": 4,
}
DESKS = ("placement", "training", "industrial_relations")
INSIDE_A_DESK = {"choices": 0, "models": 1, "services": 2, "resources": 3, "tables": 3, "admin": 4}
DOTTED_PATH = re.compile(r"apps\.\w+\.\w+")
MIGRATION = re.compile(r"\d{4}_\w+")


@dataclass(frozen=True)
class Import:
    """That `path` imports `module` on `line`."""

    path: Path
    line: int
    module: str
    is_inside_function: bool

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line} {self.module}"


def modules() -> list[Path]:
    return sorted(path for part in ("apps", "disnaker") for path in (ROOT / part).rglob("*.py"))


def imports_of(path: Path) -> Iterator[Import]:
    """Every import of a module, those inside functions and those for type checkers too."""
    tree = ast.parse(path.read_text())
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inside = {id(node) for function in functions for node in ast.walk(function)}
    for node in ast.walk(tree):
        for name in named_by(node):
            yield Import(path, node.lineno, name, id(node) in inside)


def named_by(node: ast.AST) -> list[str]:
    """The modules a statement imports; what it imports from a package may be a module too."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        source = "." * node.level + (node.module or "")
        return [f"{source}.{alias.name}" for alias in node.names]
    return []


def texts_of(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of every string constant of a module."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def all_imports() -> list[Import]:
    return [found for path in modules() for found in imports_of(path)]


def part_of(module: str) -> str | None:
    """The part of the house a dotted name belongs to; None for what others wrote."""
    first, _dot, rest = module.partition(".")
    name = rest.partition(".")[0] if first == "apps" else first
    return name if name in FLOORS else None


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def may_know(one: str, other: str) -> bool:
    return one == other or FLOORS[other] < FLOORS[one]


def test_every_app_has_its_floor():
    folders = {path.parent.name for path in (ROOT / "apps").glob("*/apps.py")}

    assert folders <= FLOORS.keys()


def test_no_import_goes_up_or_sideways():
    wrong = [
        str(found)
        for found in all_imports()
        if (other := part_of(found.module)) and not may_know(part_of(module_of(found.path)), other)
    ]

    assert wrong == []


def test_no_dotted_path_in_a_string_goes_up_or_sideways():
    wrong = [
        f"{path.relative_to(ROOT)}:{line} {text}"
        for path in modules()
        for line, text in texts_of(path)
        if DOTTED_PATH.match(text) and not may_know(part_of(module_of(path)), part_of(text) or "disnaker")
    ]

    assert wrong == []


@pytest.mark.parametrize("desk", DESKS)
def test_layers_of_a_desk_import_downward(desk):
    start = f"apps.{desk}."
    wrong = []
    for found in all_imports():
        one = module_of(found.path).removeprefix(start).partition(".")[0]
        other = found.module.removeprefix(start).partition(".")[0]
        if not (module_of(found.path).startswith(start) and found.module.startswith(start)):
            continue
        if one != other and INSIDE_A_DESK.get(other, -1) >= INSIDE_A_DESK.get(one, 5):
            wrong.append(str(found))

    assert wrong == []


def test_imports_are_absolute_and_at_the_top():
    wrong = [str(found) for found in all_imports() if found.is_inside_function or found.module.startswith(".")]

    assert wrong == []


def test_foreign_keys_go_down_and_never_to_a_sibling():
    wrong = [
        f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}"
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label in FLOORS
        for field in model._meta.get_fields(include_hidden=True)
        if field.is_relation and not field.auto_created and field.related_model
        if (other := field.related_model._meta.app_label) in FLOORS and not may_know(model._meta.app_label, other)
    ]

    assert wrong == []


def test_migrations_depend_downward():
    wrong = [
        f"{path.relative_to(ROOT)} {label}"
        for path in sorted((ROOT / "apps").glob("*/migrations/0*.py"))
        for label in depended_on(path)
        if label in FLOORS and not may_know(path.parents[1].name, label)
    ]

    assert wrong == []


def depended_on(path: Path) -> Iterator[str]:
    """The labels of the apps whose migrations a migration names, as ("registry", "0001_register")."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Tuple) and all(isinstance(part, ast.Constant) for part in node.elts):
            values = [str(part.value) for part in node.elts]
            if len(values) == 2 and MIGRATION.fullmatch(values[1]):
                yield values[0]


def test_no_file_is_too_long_to_be_read_at_once():
    endings = {".py", ".css", ".js", ".html"}
    long = [
        f"{path.relative_to(ROOT)}: {lines}"
        for part in ("apps", "disnaker", "templates")
        for path in sorted((ROOT / part).rglob("*"))
        if path.suffix in endings and "migrations" not in path.parts
        if (lines := len(path.read_text().splitlines())) > LONGEST_FILE
    ]

    assert long == []


def test_no_drawer_without_a_name():
    drawers = {"utils.py", "helpers.py", "common.py", "base.py", "misc.py", "tools.py"}
    found = [str(path.relative_to(ROOT)) for path in modules() if path.name in drawers or path.parent.name in drawers]

    assert found == []
