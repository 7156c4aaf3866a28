"""Records that others rest on are kept, and a sentence says so."""

from django.contrib import messages
from django.contrib.admin.options import ActionLocation
from django.contrib.admin.utils import unquote
from django.db.models import Model, ProtectedError, RestrictedError
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _


class KeptRecords:
    """Mixin of a ModelAdmin."""

    def get_actions(self, request, action_location=ActionLocation.CHANGE_LIST):
        """Records are deleted one by one, each with its confirmation; there is no deleting by the page."""
        actions = super().get_actions(request, action_location=action_location)
        actions.pop("delete_selected", None)
        return actions

    def delete_view(self, request, object_id, extra_context=None):
        """A record that others rest on stays; the stock page would load every one of those to say so."""
        record = self.get_object(request, unquote(object_id))
        if record is not None and self.has_delete_permission(request, record) and (kept_by := _kept_by(record)):
            return self._refuse_to_delete(request, record, kept_by)
        try:
            return super().delete_view(request, object_id, extra_context)
        except (ProtectedError, RestrictedError):
            return self._refuse_to_delete(request, record, "")

    def get_deleted_objects(self, objs, request):
        """Rows that only tie two records together go with either, and have no name that staff know."""
        deleted, counts, lacking, kept = super().get_deleted_objects(objs, request)
        ties = _ties_of(self.opts)
        named = tuple(f"{capfirst(tie.verbose_name)}: " for tie in ties)
        counted = {tie.verbose_name_plural for tie in ties}
        counts = {name: number for name, number in counts.items() if name not in counted}
        return _without(deleted, named), counts, lacking, kept

    def _refuse_to_delete(self, request, record: Model, kept_by: str):
        sentence = _("“%(record)s” cannot be deleted, because other records refer to it (%(others)s).") % {
            "record": record,
            "others": kept_by or _("records of another desk"),
        }
        self.message_user(request, sentence, messages.ERROR)
        return HttpResponseRedirect(
            reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[record.pk])
        )


def _ties_of(opts) -> list:
    """The options of the models that Django itself makes between two records, seen from either."""
    relations = [relation for relation in opts.get_fields(include_hidden=True) if relation.many_to_many]
    between = [getattr(relation, "through", None) or relation.remote_field.through for relation in relations]
    return [through._meta for through in between if through._meta.auto_created]


def _without(deleted: list, beginnings: tuple[str, ...]) -> list:
    """The nested list of what is deleted, without the lines that begin so."""
    kept = [_without(line, beginnings) if isinstance(line, list) else line for line in deleted]
    return [line for line in kept if line and not (isinstance(line, str) and line.startswith(beginnings))]


def _kept_by(record: Model) -> str:
    """The verbose names of what refers to the record under PROTECT, or ""."""
    names = []
    for relation in record._meta.related_objects:
        protects = getattr(relation.on_delete, "__name__", "") in ("PROTECT", "RESTRICT")
        column = {relation.field.name: record.pk}
        if protects and relation.related_model._base_manager.filter(**column).exists():
            names.append(str(relation.related_model._meta.verbose_name_plural))
    return ", ".join(dict.fromkeys(names))
