"""One table of the summary by itself, as paper or workbook."""

from collections.abc import Collection

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils.translation import gettext as _

from apps.reporting.table import FilledTable
from disnaker.summaries import FORMS, OF_DESK, PLACEMENT_DESK, PROGRAMMES, SECTIONS, Summary

DESK_OF = {
    table.name: desk
    for desk, tables in ((PLACEMENT_DESK, (*SECTIONS, *PROGRAMMES, *FORMS)), *OF_DESK.items())
    for table in tables
}


def table_alone(made: Summary, name: str, desks: Collection[str]) -> tuple[FilledTable, str]:
    """The table of this name and its desk. Raises Http404, and PermissionDenied for one of another desk."""
    desk = DESK_OF.get(name)
    if desk is None:
        raise Http404(_("There is no such table."))
    if desk not in desks:
        raise PermissionDenied
    if desk != PLACEMENT_DESK:
        return made.by_desk(desk)[name], desk
    return made.by_name.get(name) or next(one for one in made.programmes if one.table.name == name), desk
