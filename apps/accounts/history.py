"""The history of one record, read from its event table: who, when, from which page or upload, and what changed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from django.db import models
from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from apps.accounts.models import User

PER_PAGE = 100
LAST_PAGE = 10_000  # no record changes a million times; an offset has an end
MASK = "••••••"
ACTIONS = {
    "insert": pgettext_lazy("history", "added"),
    "update": pgettext_lazy("history", "changed"),
    "delete": pgettext_lazy("history", "deleted"),
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event. `who` is "" for a background task without an owner; `upload` the number of the upload, if any."""

    at: datetime
    who: str
    action: str
    page: str
    upload: int | None
    changes: list[FieldChange] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class HistoryPage:
    entries: list[HistoryEntry]
    number: int
    has_next: bool

    @property
    def previous(self) -> int:
        return self.number - 1

    @property
    def next(self) -> int:
        return self.number + 1


@cache
def event_model(model: type[models.Model]) -> type[models.Model] | None:
    """The table of the model's events, None for a model that is not audited."""
    relation = next((r for r in model._meta.related_objects if r.related_name == "events"), None)
    return relation.related_model if relation else None


def newest_event(model: type[models.Model], pk) -> models.Model | None:
    events = event_model(model)
    if events is None:
        return None
    return events.objects.filter(pgh_obj_id=pk).select_related("pgh_context").order_by("-pk").first()


def who_wrote(event: models.Model) -> str:
    """The name of the member of staff behind an event, "" if there is none."""
    return _names({_metadata(event).get("user")}).get(_metadata(event).get("user"), "")


def history_page(
    record: models.Model,
    *,
    page: int = 1,
    secret: Iterable[str] = (),
    worded: Mapping[str, Callable[[Any], str]] = MappingProxyType({}),
) -> HistoryPage:
    """The newest PER_PAGE events for page 1, older ones after.

    Values of the fields named in `secret` are masked; `worded` says by field how a stored value reads.
    """
    page = min(max(1, page), LAST_PAGE)
    events = event_model(type(record))
    if events is None:
        return HistoryPage([], page, False)
    start = (page - 1) * PER_PAGE
    found = list(
        events.objects.filter(pgh_obj_id=record.pk)
        .select_related("pgh_context")
        .order_by("-pk")[start : start + PER_PAGE + 1]
    )
    fields = _tracked_fields(type(record), events)
    labels = _related_labels(fields, found)
    names = _names({_metadata(event).get("user") for event in found})
    entries = []
    for number, event in enumerate(found[:PER_PAGE]):
        before = found[number + 1] if number + 1 < len(found) else None
        metadata = _metadata(event)
        entries.append(
            HistoryEntry(
                at=event.pgh_created_at,
                who=names.get(metadata.get("user"), ""),
                action=str(ACTIONS.get(event.pgh_label, event.pgh_label)),
                page=str(metadata.get("url") or ""),
                upload=metadata.get("upload"),
                changes=_changes(event, before, fields, labels, frozenset(secret), worded),
            )
        )
    return HistoryPage(entries, page, len(found) > PER_PAGE)


def _metadata(event: models.Model) -> dict:
    return (event.pgh_context.metadata or {}) if event.pgh_context else {}


def _names(ids: set) -> dict[int, str]:
    ids.discard(None)
    if not ids:
        return {}
    return {user.pk: str(user) for user in User.objects.filter(pk__in=ids)}


def _tracked_fields(model: type[models.Model], events: type[models.Model]) -> list[models.Field]:
    """Those the model gives a name for people; one without is the system's own note."""
    kept = {f.attname for f in events._meta.concrete_fields}
    return [
        f
        for f in model._meta.concrete_fields
        if f.attname in kept and not f.primary_key and f._verbose_name is not None
    ]


def _related_labels(fields: list[models.Field], events: list[models.Model]) -> dict[str, dict]:
    """Of each foreign key the names of the records it ever pointed at: one query a key."""
    labels = {}
    for key in fields:
        if key.is_relation:
            ids = {getattr(event, key.attname) for event in events} - {None}
            labels[key.attname] = {r.pk: str(r) for r in _named(key.related_model, ids)} if ids else {}
    return labels


def _named(model: type[models.Model], ids: set):
    """The related records; those whose name tells of others, such as a vacancy of its company, take these along."""
    keys = [f.name for f in model._meta.concrete_fields if f.is_relation and f.name in ("company", "person")]
    records = model._base_manager.filter(pk__in=ids)
    return records.select_related(*keys) if keys else records


def _changes(event, before, fields, labels, secret: frozenset[str], worded: Mapping) -> list[FieldChange]:
    if event.pgh_label == "delete":
        return []
    found = []
    for tracked in fields:
        new = getattr(event, tracked.attname)
        old = getattr(before, tracked.attname) if before is not None else None
        if (new == old) or (before is None and new in (None, "", [])):
            continue
        says = worded.get(tracked.name)
        shown = [
            says(value) if says and value and tracked.name not in secret
            else _shown(tracked, value, labels, tracked.name in secret)
            for value in (old, new)
        ]  # fmt: skip
        found.append(FieldChange(capfirst(str(tracked.verbose_name)), *shown))
    return found


def _shown(tracked: models.Field, value, labels: dict, is_secret: bool) -> str:
    if value in (None, "", []):
        return "–"
    if is_secret:
        return MASK
    if tracked.is_relation:
        return labels[tracked.attname].get(value, str(value))
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if tracked.choices:
        return str(dict(tracked.flatchoices).get(value, value))
    if isinstance(value, datetime):
        value = timezone.localtime(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(str(part) for part in value)
    # A year or a number of an upload is no quantity: it takes no mark of thousands.
    return str(value) if isinstance(value, int) else str(formats.localize(value))
