"""Who stands on which side of a case."""

from django import forms
from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.industrial_relations.models import DisputeParty
from apps.registry.admin.person_row import ShownPerson
from apps.registry.rights import SEE_PERSONAL

PERSONAL = ("address", "phone")


class ShownUnion(forms.Widget):
    """The name of a union; no query for each row as a select would make."""

    def render(self, name, value, attrs=None, renderer=None) -> str:
        return format_html("{}", value)


class PartyForm(forms.ModelForm):
    """A stored row keeps its person or union; a wrong one is taken off and the right one added."""

    class Meta:
        model = DisputeParty
        fields = (
            "side", "person", "union", "name", "position", "employed_since", "is_proxy", "address", "phone",
        )  # fmt: skip

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name, widget in (("person", ShownPerson), ("union", ShownUnion)):
            linked = getattr(self.instance, name) if self.instance.pk else None
            if linked is not None and name in self.fields:
                label = self.fields[name].label
                self.fields[name] = forms.Field(label=label, disabled=True, required=False, widget=widget)
                self.initial[name] = linked
        if "name" in self.fields:
            self.fields["name"].help_text = _("Where neither is in the register.")


class PartyInline(admin.StackedInline):
    model = DisputeParty
    form = PartyForm
    autocomplete_fields = ("person", "union")
    classes = ("parties",)
    extra = 0
    verbose_name_plural = gettext_lazy("Parties")

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("person", "union")

    def get_extra(self, request, obj=None, **kwargs) -> int:
        """A case is somebody's: a new one asks for one party of either side."""
        return 0 if obj else 2

    def get_fields(self, request, obj=None) -> list:
        personal = [PERSONAL] if request.user.has_perm(SEE_PERSONAL) else []
        return [
            ("side", "is_proxy"), ("person", "union", "name"), ("position", "employed_since"), *personal,
        ]  # fmt: skip

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Persons and unions are added in their registers; links beside every row would crowd the page."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name in ("person", "union"):
            field.widget.can_add_related = field.widget.can_change_related = field.widget.can_view_related = False
        return field
