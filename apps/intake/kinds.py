"""The kinds of spreadsheet, as the roof lists them by name in settings."""

from functools import cache

from django.conf import settings
from django.utils.module_loading import import_string

from apps.intake.resource import OfficeResource


@cache
def resource_classes() -> dict[str, type[OfficeResource]]:
    """Each kind's Resource, in the order in which they are offered."""
    classes = [import_string(path) for path in settings.INTAKE_RESOURCES]
    return {cls.kind: cls for cls in classes}


def resource_class(kind: str) -> type[OfficeResource]:
    return resource_classes()[kind]


def kinds_of(user) -> list[str]:
    """The kinds that are this person's concern."""
    return [kind for kind, cls in resource_classes().items() if not cls.desk or user.works_at(cls.desk)]


def kind_choices() -> list[tuple[str, str]]:
    return [(kind, str(cls.title)) for kind, cls in resource_classes().items()]


def kind_title(kind: str) -> str:
    cls = resource_classes().get(kind)
    return str(cls.title) if cls else ""
