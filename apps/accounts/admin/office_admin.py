"""What every admin page of the office has: quick lists, search, history, and care for two people at one record."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model
from django.template.response import TemplateResponse
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from apps.accounts.admin.big_table import BigTablePaginator
from apps.accounts.admin.choosing import ChoicesWorded
from apps.accounts.admin.kept_records import KeptRecords
from apps.accounts.admin.list_search import ListSearch
from apps.accounts.admin.pages import Page
from apps.accounts.admin.stale_save import VERSION_FIELD, VersionedForm
from apps.accounts.history import event_model, history_page, newest_event


class OfficeAdmin(ListSearch, KeptRecords, ChoicesWorded, admin.ModelAdmin):
    """Base of the office's ModelAdmins.

    `secret_fields(request)` names the fields whose values this member of staff may not see: the history masks them, and
    no filter in the address tells them.
    `worded` says by field how a stored value reads in the history; `pages` are handed in by the roof. `empty_hint` says
    in an empty list how its records come about; `choice_label(record)`, where there is one, words a record in a select.
    """

    form = VersionedForm
    paginator = BigTablePaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_per_page = 50
    list_max_show_all = 0
    object_history_template = "admin/object_history.html"
    view_on_site = False  # an absolute URL of ours is the change page itself
    pages: tuple[Page, ...] = ()
    empty_hint: str | Promise = ""
    worded: Mapping[str, Callable[[Any], str]] = MappingProxyType({})

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset()

    def lookup_allowed(self, lookup: str, value, request) -> bool:
        """The rows that a filter leaves would tell the value that the page hides; what a filter offers is allowed."""
        if lookup.partition("__")[0] in self.secret_fields(request):
            return False
        offered = {getattr(one, "parameter_name", None) for one in self.get_list_filter(request)}
        return lookup in offered or super().lookup_allowed(lookup, value, request)

    # Further pages

    def get_urls(self) -> list:
        return [*(page.path(self) for page in self.pages), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        links = self._links(request, of_record=False)
        return super().changelist_view(request, {"office_tools": links, **(extra_context or {})})

    def change_view(self, request, object_id, form_url="", extra_context=None):
        links = self._links(request, of_record=True, object_id=object_id)
        return super().change_view(request, object_id, form_url, {"office_tools": links, **(extra_context or {})})

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        offered = [page for page in self.pages if page.of_record == of_record and page.is_for(self, request)]
        return [page.link(self, request, **kwargs) for page in offered]

    # Two people at one record

    def get_object(self, request, object_id, from_field=None) -> Model | None:
        """The version is read before the record: a save in between makes the form stale, never the stale form new."""
        if from_field is not None or event_model(self.model) is None:
            return super().get_object(request, object_id, from_field)
        try:
            event = newest_event(self.model, self.model._meta.pk.to_python(object_id))
        except (ValidationError, ValueError):
            return None
        record = super().get_object(request, object_id, from_field)
        if record is not None:
            record.shown_version = event.pk if event else None
        return record

    def get_fieldsets(self, request, obj=None):
        return self.versioned(request, obj, super().get_fieldsets(request, obj))

    def versioned(self, request, obj, fieldsets) -> list:
        """The fieldsets with the hidden version in the first one, where there is something to save."""
        fieldsets = [(name, {**options, "fields": _without_version(options["fields"])}) for name, options in fieldsets]
        is_audited = issubclass(self.form, VersionedForm) and event_model(self.model) is not None
        if obj is not None and is_audited and self.has_change_permission(request, obj):
            fieldsets[0][1]["fields"].append(VERSION_FIELD)
        return fieldsets

    # History: the events of the database, which no write escapes; the admin's own log would tell half of it

    def log_addition(self, request, obj, message) -> None: ...

    def log_change(self, request, obj, message) -> None: ...

    def log_deletions(self, request, queryset) -> None: ...

    def history_view(self, request, object_id, extra_context=None):
        record = self.get_object(request, unquote(object_id))
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        number = request.GET.get("p", "1")
        number = int(number) if number.isdecimal() else 1
        page = history_page(record, page=number, secret=self.secret_fields(request), worded=self.worded)
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %(record)s") % {"record": record},
            "page": page,
            "object": record,
            "opts": self.opts,
            "module_name": capfirst(self.opts.verbose_name_plural),
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, self.object_history_template, context)


class ReadOnlyAdmin(OfficeAdmin):
    """Records that no page writes."""

    def has_add_permission(self, request) -> bool:
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        return False

    def has_delete_permission(self, request, obj=None) -> bool:
        return False


def _without_version(fields) -> list:
    return [field for field in fields if field != VERSION_FIELD]
