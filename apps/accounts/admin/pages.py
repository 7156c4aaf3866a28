"""Further pages of a register, which the roof hands to its ModelAdmin since they know of more than one desk."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import path, reverse
from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Page:
    """`view(model_admin, request)` beside a list, `view(model_admin, request, object_id)` beside a record.

    Its URL is named `admin:<app>_<model>_<name>`; the link to it is shown to holders of `right`, or of the right to
    view the model where none is named. The view checks the same right.
    """

    name: str
    label: str | Promise
    icon: str
    view: Callable
    right: str = ""
    of_record: bool = False

    def is_for(self, model_admin, request) -> bool:
        if self.right:
            return request.user.has_perm(self.right)
        return model_admin.has_view_or_change_permission(request)

    def url_name(self, model_admin) -> str:
        return f"{model_admin.opts.app_label}_{model_admin.opts.model_name}_{self.name}"

    def path(self, model_admin):
        def view(request, **kwargs):
            return self.view(model_admin, request, **kwargs)

        route = f"<path:object_id>/{self.name}/" if self.of_record else f"{self.name}/"
        return path(route, model_admin.admin_site.admin_view(view), name=self.url_name(model_admin))

    def link(self, model_admin, request, **kwargs) -> dict:
        """{"label", "icon", "url"}; a list's page keeps the list's filters."""
        url = reverse(f"admin:{self.url_name(model_admin)}", kwargs=kwargs)
        query = "" if self.of_record else request.GET.urlencode()
        return {"label": self.label, "icon": self.icon, "url": f"{url}?{query}" if query else url}
