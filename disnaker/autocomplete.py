"""What a select that searches a register shows of a record: more than a name, where several may have the same."""

from django.contrib.admin.views.autocomplete import AutocompleteJsonView


class OfficeAutocomplete(AutocompleteJsonView):
    """Each record as its ModelAdmin words it in `choice_label`, where it does."""

    def serialize_result(self, obj, to_field_name) -> dict[str, str]:
        result = super().serialize_result(obj, to_field_name)
        worded = getattr(self.admin_site._registry[type(obj)], "choice_label", None)
        return {**result, "text": worded(obj)} if worded else result
