"""What the pages of the admin need beyond Django's own tags: active filters, columns of numbers, plain labels."""

from collections.abc import Iterable
from typing import NamedTuple

from django import template
from django.contrib.admin.utils import label_for_field
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

register = template.Library()

NUMBERS = (models.IntegerField, models.DecimalField, models.FloatField)


class ActiveFilter(NamedTuple):
    title: str
    chosen: str
    without: str  # the query string of the list without this filter


@register.simple_tag
def active_filters(cl: ChangeList) -> list[ActiveFilter]:
    """The filters that limit the list now; the first choice of a filter is always "all"."""
    active = []
    for spec in cl.filter_specs:
        choices = list(spec.choices(cl))
        chosen = next((choice for choice in choices[1:] if choice.get("selected")), None)
        if chosen and not choices[0].get("selected"):
            active.append(ActiveFilter(spec.title, chosen["display"], choices[0]["query_string"]))
    return active


@register.filter
def number_columns(cl: ChangeList) -> frozenset[str]:
    """The names in list_display whose cells are numbers: a field of that sort, or a column that says `is_number`."""
    return frozenset(name for name in cl.list_display if isinstance(name, str) and _is_number(cl, name))


@register.filter
def with_numbers(cells: Iterable[str], columns: frozenset[str]) -> list[SafeString]:
    """The cells of a row of `{% result_list %}` with class `num` on those of number columns."""
    marks = {f'class="field-{name}': f'class="num field-{name}' for name in columns}
    return [with_worded_icons(_marked(cell, marks)) for cell in cells]


@register.filter
def head_with_numbers(class_attribute: str, columns: frozenset[str]) -> SafeString:
    """A head cell's class attribute with `num` where it stands over numbers."""
    for name in columns:
        if f"column-{name}" in class_attribute.replace('"', " ").split():
            return mark_safe(class_attribute.replace('class="', 'class="num '))  # noqa: S308 (Django's own markup)
    return mark_safe(class_attribute)  # noqa: S308


@register.filter
def with_worded_icons(contents: str) -> SafeString:
    """Markup of Django's in which the icon of a boolean is read out in words, not as True or False."""
    contents = conditional_escape(contents)
    for value, word in ((True, _("Yes")), (False, _("No")), (None, _("unknown"))):
        contents = contents.replace(f'.svg" alt="{value}"', f'.svg" alt="{word}"')
    return mark_safe(contents)  # noqa: S308 (Django's own markup)


@register.filter
def without_colon(label: str) -> SafeString:
    """A label over its control, which needs no colon."""
    return mark_safe(label.replace(":</l", "</l"))  # noqa: S308 (Django's own markup)


def _marked(cell: str, marks: dict[str, str]) -> SafeString:
    opening, bracket, rest = cell.partition(">")
    for plain, marked in marks.items():
        if plain in opening and opening.split(plain, 1)[1][:1] in ('"', " "):
            opening = opening.replace(plain, marked)
    return mark_safe(opening + bracket + rest)  # noqa: S308 (escaped by Django's tag)


def _is_number(cl: ChangeList, name: str) -> bool:
    try:
        field = cl.model._meta.get_field(name)
    except FieldDoesNotExist:
        _label, attribute = label_for_field(name, cl.model, cl.model_admin, return_attr=True)
        return bool(getattr(attribute, "is_number", False))
    return isinstance(field, NUMBERS) and not field.choices
