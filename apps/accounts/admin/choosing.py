"""The record chosen in a select, worded so that those of one name are told apart."""


class ChoicesWorded:
    """For ModelAdmins and inlines: as the search words it (`disnaker/autocomplete.py`)."""

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        of_related = self.admin_site._registry.get(db_field.related_model)
        worded = getattr(of_related, "choice_label", None)
        if field is not None and worded:
            field.label_from_instance = worded
        return field
