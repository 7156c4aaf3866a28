"""What every admin page of the office has: quick lists, search, history, and care for two people at one record."""

from django.contrib import admin, messages
from django.contrib.admin.options import ActionLocation
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model, ProtectedError, Q, QuerySet, RestrictedError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from apps.accounts.admin.big_table import BigTablePaginator
from apps.accounts.admin.pages import Page
from apps.accounts.admin.stale_save import VERSION_FIELD, VersionedForm
from apps.accounts.history import event_model, history_page, newest_event

SEARCH_WORDS = 6
FETCHED_KEYS = 1000


class OfficeAdmin(admin.ModelAdmin):
    """Base of the office's ModelAdmins.

    `number_fields` are searched by their beginning when digits are typed, `search_fields` by every word otherwise
    (`icontains`, which the trigram indexes on UPPER(column) serve). `secret_fields(request)` names the fields whose
    values this member of staff may not see: the history masks them.
    """

    form = VersionedForm
    paginator = BigTablePaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_per_page = 50
    list_max_show_all = 0
    number_fields: tuple[str, ...] = ()
    object_history_template = "admin/object_history.html"
    view_on_site = False  # an absolute URL of ours is the change page itself
    pages: tuple[Page, ...] = ()

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset()

    def get_actions(self, request, action_location=ActionLocation.CHANGE_LIST):
        """Records are deleted one by one, each with its confirmation; there is no deleting by the page."""
        actions = super().get_actions(request, action_location=action_location)
        actions.pop("delete_selected", None)
        return actions

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

    # Search

    def get_search_fields(self, request) -> tuple[str, ...]:
        """Naming number_fields here too gives the list its search box."""
        return (*super().get_search_fields(request), *self.number_fields)

    def get_search_results(self, request, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        search_term = search_term.replace("\x00", "")
        digits = "".join(search_term.split()).replace(".", "")
        if self.number_fields and digits.isdecimal() and digits.isascii():
            return queryset.filter(self.number_condition(digits)), False
        for word in search_term.split()[:SEARCH_WORDS]:
            queryset = queryset.filter(self.word_condition(word))
        return queryset, False

    def number_condition(self, digits: str) -> Q:
        condition = Q()
        for field in self.number_fields:
            condition |= Q(**{f"{field}__startswith": digits})
        return condition

    def word_condition(self, word: str) -> Q:
        condition = Q()
        for field in self.search_fields:
            prefix = field.startswith("^")
            condition |= Q(**{f"{field.lstrip('^')}__{'istartswith' if prefix else 'icontains'}": word})
        return condition

    @staticmethod
    def among(lookup: str, keys: QuerySet) -> Q:
        """`lookup` in `keys`, a values_list(flat=True): fetched first while they are few, since an OR over a subquery
        would read the whole table; many are soon met by any order."""
        fetched = list(keys[: FETCHED_KEYS + 1])
        return Q(**{f"{lookup}__in": fetched if len(fetched) <= FETCHED_KEYS else keys})

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

    # Deleting

    def delete_view(self, request, object_id, extra_context=None):
        """A record that others rest on stays; the stock page would load every one of those to say so."""
        record = self.get_object(request, unquote(object_id))
        if record is not None and self.has_delete_permission(request, record) and (kept_by := _kept_by(record)):
            return self._refuse_to_delete(request, record, kept_by)
        try:
            return super().delete_view(request, object_id, extra_context)
        except (ProtectedError, RestrictedError):
            return self._refuse_to_delete(request, record, "")

    def _refuse_to_delete(self, request, record: Model, kept_by: str):
        sentence = _("“%(record)s” cannot be deleted, because other records refer to it (%(others)s).") % {
            "record": record,
            "others": kept_by or _("records of another desk"),
        }
        self.message_user(request, sentence, messages.ERROR)
        return HttpResponseRedirect(
            reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[record.pk])
        )

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
        page = history_page(record, page=int(number) if number.isdecimal() else 1, secret=self.secret_fields(request))
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


def _kept_by(record: Model) -> str:
    """The verbose names of what refers to the record under PROTECT, or ""."""
    names = []
    for relation in record._meta.related_objects:
        protects = getattr(relation.on_delete, "__name__", "") in ("PROTECT", "RESTRICT")
        column = {relation.field.name: record.pk}
        if protects and relation.related_model._base_manager.filter(**column).exists():
            names.append(str(relation.related_model._meta.verbose_name_plural))
    return ", ".join(dict.fromkeys(names))
