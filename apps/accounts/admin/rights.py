"""Rights as the office reads them, and only those that open something."""

from django import forms
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.db.models import Q, QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

ACTS = {
    "add": gettext_noop("%(nouns)s: may add"),
    "change": gettext_noop("%(nouns)s: may change"),
    "delete": gettext_noop("%(nouns)s: may delete"),
    "view": gettext_noop("%(nouns)s: may view"),
}


def rights_of_the_office() -> QuerySet[Permission]:
    """Rights over what the admin shows or edits in line, and what any role holds, so that no save takes it away.

    Those of the system's own tables say nothing to people.
    """
    models = set(admin.site._registry)
    for model_admin in admin.site._registry.values():
        models |= {inline.model for inline in model_admin.inlines}
    wanted = Q(group__isnull=False)
    for model in models:
        wanted |= Q(content_type__app_label=model._meta.app_label, content_type__model=model._meta.model_name)
    return Permission.objects.filter(wanted).select_related("content_type").distinct()


class RightsField(forms.ModelMultipleChoiceField):
    """The database keeps the English names of rights; here they are worded."""

    def label_from_instance(self, permission: Permission) -> str:
        model = permission.content_type.model_class()
        act = permission.codename.removesuffix(f"_{permission.content_type.model}")
        nouns = capfirst(str(model._meta.verbose_name_plural))
        if act in ACTS:
            return _(ACTS[act]) % {"nouns": nouns}
        return f"{nouns}: {_(permission.name)}"
