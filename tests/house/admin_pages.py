"""Every page of the admin, by the models that are registered."""

from collections.abc import Iterator

from django.contrib import admin
from django.db.models import Model
from django.urls import reverse

SEARCHED = "siti 3672"


def pages_of(model: type[Model], record: Model | None) -> Iterator[tuple[str, str]]:
    """(name, address) of the pages that open by GET; those of a record only where there is one."""
    base = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    yield "list", reverse(f"{base}_changelist")
    yield "search", f"{reverse(f'{base}_changelist')}?q={SEARCHED.replace(' ', '+')}"
    yield "add", reverse(f"{base}_add")
    for page in beside(model):
        if not page.of_record:
            yield page.name, reverse(f"{base}_{page.name}")
    if record is not None:
        for name in ("change", "history", "delete"):
            yield name, reverse(f"{base}_{name}", args=[record.pk])
        for page in beside(model):
            if page.of_record:
                yield page.name, reverse(f"{base}_{page.name}", args=[record.pk])


def beside(model: type[Model]) -> tuple:
    return getattr(admin.site.get_model_admin(model), "pages", ())


def registered() -> list[type[Model]]:
    return sorted(admin.site._registry, key=lambda model: model._meta.label_lower)
